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
    makeChoice();
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
    if (layer == static_cast<int>(model::DataLayer::Gave))
        column->addWidget(m_choose, 0, Qt::AlignLeft);
    m_columns[static_cast<std::size_t>(layer)] = entries;
    m_cards->addWidget(card, 1);
}

void DataMapView::makeChoice()
{
    m_choose = makeButton(tr("Note more…"), Look::Link, QStringLiteral("add"));
    m_choose->setObjectName(QStringLiteral("dataMapAdd"));
    m_choose->setAccessibleName(tr("Note what else you gave them"));
    m_choice = std::make_unique<StayingMenu>(this).release();
    m_choice->setObjectName(QStringLiteral("dataMapMenu"));
    connect(m_choose, &QPushButton::clicked, this, [this] {
        fillChoice();
        m_choice->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
    });
    connect(m_choice, &QMenu::aboutToHide, this, &DataMapView::takeChoice);
}

void DataMapView::endChoice()
{
    if (m_choice->isVisible())
        m_choice->close();
}

void DataMapView::fillChoice()
{
    m_choice->clear();
    for (const QString& dataClass : model::allDataClasses()) {
        const auto given = std::find_if(m_layers.gave.begin(), m_layers.gave.end(),
            [&](const session::DataMapEntry& entry) { return entry.held.dataClass == dataClass; });
        QAction* action = m_choice->addAction(model::dataClassText(dataClass));
        action->setData(dataClass);
        action->setCheckable(true);
        action->setChecked(given != m_layers.gave.end());
        action->setEnabled(given == m_layers.gave.end() || given->noted); // what the account itself shows cannot be denied
    }
}

void DataMapView::takeChoice()
{
    QStringList added;
    QList<model::DataHeld> removed;
    for (const QAction* action : m_choice->actions()) {
        const QString dataClass = action->data().toString();
        const bool wasThere = !m_layers.addable.contains(dataClass);
        if (action->isChecked() && !wasThere)
            added << dataClass;
        if (action->isChecked() || !wasThere)
            continue;
        for (const session::DataMapEntry& entry : m_layers.gave) {
            if (entry.noted && entry.held.dataClass == dataClass)
                removed << entry.held;
        }
    }
    if (!added.isEmpty() || !removed.isEmpty())
        Q_EMIT givenChanged(added, removed);
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
    m_choose->setEnabled(!readOnly);
    setPlainToolTip(m_choose, readOnly ? tr("The vault is open for reading only.") : QString());
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
    if (first.noted && layer == model::DataLayer::Gave) {
        QToolButton* remove = makeIconButton(QStringLiteral("close"), tr("Take “%1” off the map").arg(first.text));
        remove->setObjectName(QStringLiteral("dataMapRemove"));
        remove->setEnabled(!m_readOnly);
        connect(remove, &QToolButton::clicked, this, [this, held = first.held] { Q_EMIT givenChanged({}, {held}); });
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
        return tr("You have not asked them yet. A letter asks what they have.");
    case model::DataLayer::Leaked:
        return tr("No incident proves anything so far.");
    }
    return {};
}

void DataMapView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr double kRoomForThree = 58;
    const bool wide = width() >= grid(kRoomForThree);
    m_cards->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace recourse::ui
