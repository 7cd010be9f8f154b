// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/data_map_view.h"

#include "model/data_class.h"
#include "ui/models/accounts/account_words.h"
#include "ui/text.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/staying_menu.h"

#include <QHBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace recourse::ui {

namespace {

constexpr std::array kLayerIcons{"person", "mail", "leak"};
constexpr qsizetype kShownSources = 2;

} // namespace

DataMapView::DataMapView(QWidget* parent)
    : QWidget(parent)
    , m_cards(rowOn(this, 0, 1))
{
    setObjectName(QStringLiteral("dataMap"));
    makeChoice(model::DataLayer::Gave, QStringLiteral("dataMap"), tr("Note what else you gave them"));
    makeChoice(model::DataLayer::TheySay, QStringLiteral("dataMapSaid"), tr("Note what else they said they have"));
    for (int layer = 0; layer < kLayers; ++layer)
        addCard(layer);
}

void DataMapView::addCard(int layer)
{
    QFrame* card = makeFrame(QStringLiteral("card"), this);
    QVBoxLayout* column = columnOn(card, 1.5, 0.75);
    auto* picture = std::make_unique<IconLabel>(QLatin1String(kLayerIcons[static_cast<std::size_t>(layer)]), 2, Colour::Accent, card).release();
    QLabel* title = plainLabel(AccountWords::layer(static_cast<model::DataLayer>(layer)), card);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    QHBoxLayout* head = rowOf({picture, title});
    head->setStretch(1, 1);
    column->addLayout(head);
    auto* entries = std::make_unique<QVBoxLayout>().release();
    entries->setSpacing(grid(0.5));
    column->addLayout(entries);
    column->addStretch(1);
    if (static_cast<std::size_t>(layer) < kEdited)
        column->addWidget(m_choices[static_cast<std::size_t>(layer)].button, 0, Qt::AlignLeft);
    m_columns[static_cast<std::size_t>(layer)] = entries;
    m_cards->addWidget(card, 1);
}

void DataMapView::makeChoice(model::DataLayer layer, const QString& name, const QString& spoken)
{
    Choice& choice = choiceOf(layer);
    choice.button = makeButton(tr("Note more…"), Look::Link, QStringLiteral("add"));
    choice.button->setObjectName(name + QStringLiteral("Add"));
    choice.button->setAccessibleName(spoken);
    choice.menu = std::make_unique<StayingMenu>(this).release();
    choice.menu->setObjectName(name + QStringLiteral("Menu"));
    connect(choice.button, &QPushButton::clicked, this, [this, layer] {
        fillChoice(layer);
        const Choice& open = choiceOf(layer);
        open.menu->popup(open.button->mapToGlobal(QPoint(0, open.button->height())));
    });
    connect(choice.menu, &QMenu::aboutToHide, this, [this, layer] { takeChoice(layer); });
}

void DataMapView::endChoice()
{
    for (const Choice& choice : m_choices) {
        if (choice.menu->isVisible())
            choice.menu->close();
    }
}

const DataMapView::Entries& DataMapView::entriesOf(model::DataLayer layer) const
{
    return layer == model::DataLayer::Gave ? m_layers.gave : layer == model::DataLayer::TheySay ? m_layers.theySay : m_layers.leaked;
}

void DataMapView::fillChoice(model::DataLayer layer)
{
    QMenu* menu = choiceOf(layer).menu;
    const Entries& entries = entriesOf(layer);
    menu->clear();
    for (const QString& dataClass : model::allDataClasses()) {
        const auto held = std::find_if(
            entries.begin(), entries.end(), [&](const session::DataMapEntry& entry) { return entry.held.dataClass == dataClass; });
        QAction* action = menu->addAction(model::dataClassText(dataClass));
        action->setData(dataClass);
        action->setCheckable(true);
        action->setChecked(held != entries.end());
        action->setEnabled(held == entries.end() || held->noted); // what account or answer themselves show cannot be denied
    }
}

void DataMapView::takeChoice(model::DataLayer layer)
{
    QStringList added;
    QList<model::DataHeld> removed;
    for (const QAction* action : choiceOf(layer).menu->actions()) {
        const QString dataClass = action->data().toString();
        Entries there;
        std::copy_if(entriesOf(layer).begin(), entriesOf(layer).end(), std::back_inserter(there),
            [&](const session::DataMapEntry& entry) { return entry.held.dataClass == dataClass; });
        if (action->isChecked() && there.empty())
            added << dataClass;
        for (const session::DataMapEntry& entry : there) {
            if (!action->isChecked() && entry.noted)
                removed << entry.held;
        }
    }
    if (!added.isEmpty() || !removed.isEmpty())
        Q_EMIT notesChanged(layer, added, removed);
}

void DataMapView::set(const session::DataMapLayers& layers, const QStringList& masked)
{
    m_layers = layers;
    fillLayer(model::DataLayer::Gave, layers.gave, masked);
    fillLayer(model::DataLayer::TheySay, layers.theySay, masked);
    fillLayer(model::DataLayer::Leaked, layers.leaked, masked);
}

void DataMapView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Choice& choice : m_choices) {
        choice.button->setEnabled(!readOnly);
        setPlainToolTip(choice.button, readOnly ? tr("The vault is open for reading only.") : QString());
    }
}

void DataMapView::fillLayer(model::DataLayer layer, const Entries& entries, const QStringList& masked)
{
    QVBoxLayout* column = m_columns[static_cast<std::size_t>(layer)];
    clearLayout(column);
    QStringList shown;
    for (const session::DataMapEntry& entry : entries) {
        if (shown.contains(entry.held.dataClass))
            continue;
        shown << entry.held.dataClass;
        QList<session::DataMapEntry> same; // one kind of data, known from several sources
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(same),
            [&](const session::DataMapEntry& other) { return other.held.dataClass == entry.held.dataClass; });
        addEntry(layer, same, masked);
    }
    if (shown.isEmpty())
        column->addWidget(mutedLabel(nothing(layer), this, TextSize::Small));
}

void DataMapView::addEntry(model::DataLayer layer, const QList<session::DataMapEntry>& entries, const QStringList& masked)
{
    QVBoxLayout* column = m_columns[static_cast<std::size_t>(layer)];
    const session::DataMapEntry& first = entries.constFirst();
    if (column->count() > 0)
        column->addSpacing(grid(0.5));
    QLabel* word = plainLabel(first.text, this);
    if (first.noted) {
        QToolButton* remove = makeIconButton(QStringLiteral("close"), tr("Take “%1” off the map").arg(first.text));
        remove->setObjectName(QStringLiteral("dataMapRemove"));
        remove->setEnabled(!m_readOnly);
        connect(remove, &QToolButton::clicked, this, [this, layer, held = first.held] { Q_EMIT notesChanged(layer, {}, {held}); });
        QHBoxLayout* row = rowOf({word, remove}, 0.5);
        row->setStretch(0, 1);
        column->addLayout(row);
    } else {
        column->addWidget(word);
    }
    QStringList sources;
    for (const session::DataMapEntry& entry : entries) {
        if (const QString source = sourceOf(entry, masked); !source.isEmpty() && !sources.contains(source))
            sources << source;
    }
    for (qsizetype i = 0; i < sources.size() && i < kShownSources; ++i)
        column->addWidget(mutedLabel(sources.at(i), this, TextSize::Small));
    if (const auto more = sources.size() - kShownSources; more > 0)
        column->addWidget(mutedLabel(tr("and %Ln more", nullptr, static_cast<int>(more)), this, TextSize::Small));
}

QString DataMapView::sourceOf(const session::DataMapEntry& entry, const QStringList& masked) const
{
    constexpr int kLongest = 80;
    if (entry.held.layer == model::DataLayer::TheySay && !entry.noted)
        return AccountWords::source(entry.held);
    const QString source = masked.contains(entry.source) ? tr("Sensitive incident") : safeText(entry.source, kLongest);
    const QString day = entry.held.since.isValid() ? dateText(entry.held.since) : QString();
    if (source.isEmpty() || day.isEmpty())
        return source.isEmpty() ? day : source;
    return tr("%1, %2", "where something is known from, and since when").arg(source, day);
}

QString DataMapView::nothing(model::DataLayer layer) const
{
    switch (layer) {
    case model::DataLayer::Gave:
        return tr("Nothing is noted here.");
    case model::DataLayer::TheySay:
        return nothingSaid(m_layers.asking);
    case model::DataLayer::Leaked:
        return tr("No incident proves anything so far.");
    }
    return {};
}

QString DataMapView::nothingSaid(session::Asking asking)
{
    switch (asking) {
    case session::Asking::NotAsked:
        return tr("You have not asked them yet. A letter asks what they have.");
    case session::Asking::Waiting:
        return tr("You have asked them. No answer is noted yet.");
    case session::Asking::Unread:
        return tr("They have answered. Note in the case what their copy holds.");
    case session::Asking::Answered:
        return tr("They have answered. You have noted nothing that their copy holds.");
    case session::Asking::Refused:
        return tr("They have refused to answer.");
    }
    return {};
}

QSize DataMapView::minimumSizeHint() const
{
    int widest = 0;
    for (int card = 0; card < m_cards->count(); ++card)
        widest = qMax(widest, m_cards->itemAt(card)->minimumSize().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void DataMapView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr double kRoomForThree = 58;
    const bool wide = width() >= grid(kRoomForThree);
    m_cards->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace recourse::ui
