// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/inventory_filters.h"

#include "ui/icons.h"
#include "ui/models/accounts/account_words.h"
#include "ui/text.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/pieces.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr std::size_t kShownTags = 25; // the search finds all others
constexpr int kLongestLabel = 40;

/// Words of the user on a button or in a menu: no letter of them is a shortcut.
QString onButton(const QString& label)
{
    return safeText(label, kLongestLabel).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// A button that looks like the words of `FilterChips`.
QToolButton* makeChip(const QString& word, const QString& iconName)
{
    auto chip = std::make_unique<QToolButton>();
    chip->setText(word);
    chip->setAccessibleName(word);
    chip->setIcon(icon(iconName, Colour::Muted));
    chip->setIconSize(QSize(grid(2), grid(2)));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setProperty("look", QStringLiteral("page"));
    chip->setCursor(Qt::PointingHandCursor);
    chip->setFocusPolicy(Qt::StrongFocus);
    return chip.release();
}

} // namespace

InventoryFilters::InventoryFilters(QWidget* parent)
    : QWidget(parent)
{
    build();
    connect(m_chips, &FilterChips::chosen, this, &InventoryFilters::takeChips);
    connect(m_menu, &QMenu::aboutToShow, this, &InventoryFilters::fillMenu);
    connect(m_group, &QToolButton::toggled, this, &InventoryFilters::groupingWanted);
    showNarrowing();
}

void InventoryFilters::build()
{
    m_chips = std::make_unique<FilterChips>(tr("Which accounts are shown"), this).release();
    m_chips->allowSeveral(static_cast<int>(AccountFilter::All));
    for (int filter = 0; filter < kAccountFilters; ++filter)
        m_chips->add(filter, AccountFilters::word(static_cast<AccountFilter>(filter)));
    m_more = makeChip(tr("More filters"), QStringLiteral("more"));
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_menu = std::make_unique<QMenu>(m_more).release();
    m_more->setMenu(m_menu);
    m_group = makeChip(tr("Group by service"), QStringLiteral("accounts"));
    m_group->setObjectName(QStringLiteral("groupByService"));
    m_group->setCheckable(true);
    m_chips->addBehind(m_more);
    makeActive();
    m_chips->addBehind(m_group);
    columnOn(this, 0, 0)->addWidget(m_chips);
}

void InventoryFilters::makeActive()
{
    const std::array<QString, kParts> names{
        QStringLiteral("activeAge"), QStringLiteral("activeTag"), QStringLiteral("activePerson"), QStringLiteral("activeSource")};
    for (int part = 0; part < kParts; ++part) {
        QPushButton* active = makeButton(QString(), Look::Plain, QStringLiteral("close"));
        active->setObjectName(names[static_cast<std::size_t>(part)]);
        active->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight); // the cross comes last
        connect(active, &QPushButton::clicked, this, [this, part] { narrow(without(static_cast<Part>(part))); });
        m_chips->addBehind(active);
        m_active[static_cast<std::size_t>(part)] = active;
    }
}

QToolButton* InventoryFilters::addMenu(const QString& word, const QString& iconName, QMenu* menu)
{
    QToolButton* chip = makeChip(word, iconName);
    chip->setPopupMode(QToolButton::InstantPopup);
    chip->setMenu(menu);
    m_chips->addBehind(chip);
    return chip;
}

void InventoryFilters::set(const Inventory& inventory)
{
    m_labels = inventory.labels;
    m_counts = inventory.counts;
    m_older = inventory.older;
    for (int filter = 0; filter < kAccountFilters; ++filter)
        m_chips->setCount(filter, m_counts[static_cast<std::size_t>(filter)]);
    m_more->setVisible(hasMore());
    narrow(stillUseful());
    showNarrowing();
}

bool InventoryFilters::hasMore() const
{
    return m_older.front() > 0 || !m_labels.tags.empty() || !m_labels.personNames().isEmpty() || m_labels.sources.size() > 1;
}

/// What nobody has any more cannot be taken away by a press on a word that is gone.
AccountNarrowing InventoryFilters::stillUseful() const
{
    AccountNarrowing left = m_narrowing;
    if (m_labels.countOfTag(left.tag) == 0)
        left.tag.clear();
    if (left.person && !left.person->isEmpty() && !m_labels.personNames().contains(*left.person))
        left.person.reset();
    if (left.source && m_labels.countOfSource(*left.source) == 0)
        left.source.reset();
    return left;
}

void InventoryFilters::clear()
{
    m_narrowing = {};
    showNarrowing();
}

void InventoryFilters::setGrouped(bool grouped)
{
    const QSignalBlocker quiet(m_group);
    m_group->setChecked(grouped);
}

void InventoryFilters::fillMenu()
{
    m_menu->clear();
    addAges();
    addTags();
    addPersons();
    addSources();
}

void InventoryFilters::addAges()
{
    if (m_older.front() == 0)
        return;
    m_menu->addSection(tr("Password age"));
    for (std::size_t i = 0; i < kPasswordYears.size(); ++i) {
        if (m_older[i] == 0)
            break;
        AccountNarrowing wanted = m_narrowing;
        const bool isChosen = m_narrowing.passwordYears == kPasswordYears[i]; // a second press takes it away, here and below
        wanted.passwordYears = isChosen ? 0 : kPasswordYears[i];
        addEntry(AccountFilters::olderThan(kPasswordYears[i]), m_older[i], isChosen, wanted);
    }
}

void InventoryFilters::addTags()
{
    if (m_labels.tags.empty())
        return;
    m_menu->addSection(tr("Tag"));
    for (std::size_t i = 0; i < m_labels.tags.size() && i < kShownTags; ++i) {
        const LabelCount& tag = m_labels.tags[i];
        AccountNarrowing wanted = m_narrowing;
        const bool isChosen = tag.label.compare(m_narrowing.tag, Qt::CaseInsensitive) == 0;
        wanted.tag = isChosen ? QString() : tag.label;
        addEntry(tag.label, tag.count, isChosen, wanted);
    }
    if (m_labels.tags.size() > kShownTags)
        m_menu->addAction(tr("The search finds all other tags"))->setEnabled(false);
}

void InventoryFilters::addPersons()
{
    if (m_labels.personNames().isEmpty())
        return;
    m_menu->addSection(tr("Belongs to"));
    for (const LabelCount& person : m_labels.persons) {
        AccountNarrowing wanted = m_narrowing;
        const bool isChosen = m_narrowing.person == person.label;
        wanted.person = isChosen ? std::nullopt : std::optional(person.label);
        addEntry(AccountWords::person(person.label), person.count, isChosen, wanted);
    }
}

void InventoryFilters::addSources()
{
    if (m_labels.sources.size() < 2)
        return;
    m_menu->addSection(tr("Comes from"));
    for (const LabelCount& source : m_labels.sources) {
        AccountNarrowing wanted = m_narrowing;
        const bool isChosen = m_narrowing.source == source.label;
        wanted.source = isChosen ? std::nullopt : std::optional(source.label);
        addEntry(source.label, source.count, isChosen, wanted);
    }
}

void InventoryFilters::addEntry(const QString& word, int count, bool isChosen, const AccountNarrowing& narrowing)
{
    QAction* action = m_menu->addAction(tr("%1 (%2)", "a filter and how many it shows").arg(onButton(word), QLocale().toString(count)));
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [this, narrowing] { narrow(narrowing); });
}

AccountNarrowing InventoryFilters::without(Part part) const
{
    AccountNarrowing left = m_narrowing;
    switch (part) {
    case Age: left.passwordYears = 0; break;
    case Tag: left.tag.clear(); break;
    case Person: left.person.reset(); break;
    case Source: left.source.reset(); break;
    }
    return left;
}

void InventoryFilters::takeChips()
{
    AccountNarrowing wanted = m_narrowing;
    wanted.filters = 0;
    for (const int filter : m_chips->chosenOnes())
        wanted.set(static_cast<AccountFilter>(filter), true);
    narrow(wanted);
}

void InventoryFilters::narrow(const AccountNarrowing& narrowing)
{
    if (narrowing == m_narrowing)
        return;
    m_narrowing = narrowing;
    showNarrowing();
    Q_EMIT narrowed(m_narrowing);
}

void InventoryFilters::showNarrowing()
{
    QList<int> chosen;
    for (int i = 1; i < kAccountFilters; ++i) {
        const bool isChosen = m_narrowing.has(static_cast<AccountFilter>(i));
        if (isChosen)
            chosen.append(i);
        m_chips->setShown(i, isChosen || m_counts[static_cast<std::size_t>(i)] > 0);
    }
    m_chips->chooseAll(chosen);
    const QString person = AccountWords::person(m_narrowing.person.value_or(QString()));
    const QString source = m_narrowing.source.value_or(QString());
    showPart(Age, m_narrowing.passwordYears > 0, AccountFilters::olderThan(m_narrowing.passwordYears), tr("Show accounts with passwords of any age again"));
    showPart(Tag, !m_narrowing.tag.isEmpty(), tr("Tag: %1").arg(onButton(m_narrowing.tag)),
        tr("Show accounts with any tag again, not only %1").arg(m_narrowing.tag));
    showPart(Person, m_narrowing.person.has_value(), tr("Belongs to: %1").arg(onButton(person)),
        tr("Show accounts of everybody again, not only of %1").arg(person));
    showPart(Source, m_narrowing.source.has_value(), tr("Comes from: %1").arg(onButton(source)),
        tr("Show accounts from everywhere again, not only from %1").arg(source));
}

void InventoryFilters::showPart(Part part, bool isActive, const QString& text, const QString& spoken)
{
    QPushButton* active = m_active[static_cast<std::size_t>(part)];
    active->setText(text);
    active->setAccessibleName(spoken);
    active->setVisible(isActive);
}

} // namespace recourse::ui
