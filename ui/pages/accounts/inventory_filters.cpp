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
    connect(m_chips, &FilterChips::chosen, this, [this](int filter) { Q_EMIT filterChosen(static_cast<AccountFilter>(filter)); });
    connect(m_menu, &QMenu::aboutToShow, this, &InventoryFilters::fillMenu);
    connect(m_group, &QToolButton::toggled, this, &InventoryFilters::groupingWanted);
    connect(m_tag, &QPushButton::clicked, this, [this] { narrow({QString(), m_narrowing.person}); });
    connect(m_person, &QPushButton::clicked, this, [this] { narrow({m_narrowing.tag, std::nullopt}); });
    showNarrowing();
}

void InventoryFilters::build()
{
    m_chips = std::make_unique<FilterChips>(tr("Which accounts are shown"), this).release();
    for (int filter = 0; filter < kAccountFilters; ++filter)
        m_chips->add(filter, AccountTable::word(static_cast<AccountFilter>(filter)));
    m_more = makeChip(tr("More filters"), QStringLiteral("more"));
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_menu = std::make_unique<QMenu>(m_more).release();
    m_more->setMenu(m_menu);
    m_group = makeChip(tr("Group by service"), QStringLiteral("accounts"));
    m_group->setObjectName(QStringLiteral("groupByService"));
    m_group->setCheckable(true);
    m_tag = makeButton(QString(), Look::Plain, QStringLiteral("close"));
    m_person = makeButton(QString(), Look::Plain, QStringLiteral("close"));
    m_tag->setObjectName(QStringLiteral("activeTag"));
    m_person->setObjectName(QStringLiteral("activePerson"));
    for (QPushButton* active : {m_tag, m_person}) // the cross comes last
        active->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_group, m_more, m_tag, m_person})
        m_chips->addBehind(widget);
    columnOn(this, 0, 0)->addWidget(m_chips);
}

void InventoryFilters::set(const std::array<int, kAccountFilters>& counts, const AccountLabels& labels)
{
    m_labels = labels;
    for (int filter = 0; filter < kAccountFilters; ++filter)
        m_chips->setCount(filter, counts[static_cast<std::size_t>(filter)]);
    const bool hasPersons = !labels.personNames().isEmpty();
    m_more->setVisible(!labels.tags.empty() || hasPersons);
    AccountNarrowing left = m_narrowing; // what nobody has any more cannot be taken away by a press on a word that is gone
    if (labels.countOfTag(left.tag) == 0)
        left.tag.clear();
    if (left.person && !left.person->isEmpty() && !labels.personNames().contains(*left.person))
        left.person.reset();
    narrow(left);
}

void InventoryFilters::clear()
{
    m_chips->choose(static_cast<int>(AccountFilter::All));
    m_narrowing = {};
    showNarrowing();
}

void InventoryFilters::setGrouped(bool grouped)
{
    const QSignalBlocker quiet(m_group);
    m_group->setChecked(grouped);
}

AccountFilter InventoryFilters::filter() const
{
    return static_cast<AccountFilter>(m_chips->current());
}

void InventoryFilters::fillMenu()
{
    m_menu->clear();
    addTags();
    addPersons();
}

void InventoryFilters::addTags()
{
    if (m_labels.tags.empty())
        return;
    m_menu->addSection(tr("Tag"));
    for (std::size_t i = 0; i < m_labels.tags.size() && i < kShownTags; ++i) {
        const LabelCount& tag = m_labels.tags[i];
        const bool isChosen = tag.label.compare(m_narrowing.tag, Qt::CaseInsensitive) == 0; // a second press takes it away
        addEntry(tag.label, tag.count, isChosen, {isChosen ? QString() : tag.label, m_narrowing.person});
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
        const bool isChosen = m_narrowing.person == person.label;
        addEntry(AccountWords::person(person.label), person.count, isChosen,
            {m_narrowing.tag, isChosen ? std::nullopt : std::optional(person.label)});
    }
}

void InventoryFilters::addEntry(const QString& word, int count, bool isChosen, const AccountNarrowing& narrowing)
{
    QAction* action = m_menu->addAction(tr("%1 (%2)", "a filter and how many it shows").arg(onButton(word), QLocale().toString(count)));
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [this, narrowing] { narrow(narrowing); });
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
    m_tag->setText(tr("Tag: %1").arg(onButton(m_narrowing.tag)));
    m_tag->setAccessibleName(tr("Show accounts with any tag again, not only %1").arg(m_narrowing.tag));
    m_tag->setVisible(!m_narrowing.tag.isEmpty());
    const QString person = AccountWords::person(m_narrowing.person.value_or(QString()));
    m_person->setText(tr("Belongs to: %1").arg(onButton(person)));
    m_person->setAccessibleName(tr("Show accounts of everybody again, not only of %1").arg(person));
    m_person->setVisible(m_narrowing.person.has_value());
}

} // namespace recourse::ui
