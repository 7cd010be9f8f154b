// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/data_map_view.h"

#include "model/data_class.h"
#include "ui/icons.h"
#include "ui/models/accounts/account_words.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QResizeEvent>

namespace recourse::ui {

namespace {

constexpr std::array kLayerIcons{"person", "mail", "leak"};

} // namespace

DataMapView::DataMapView(QWidget* parent)
    : QWidget(parent)
    , m_cards(rowOn(this, 0, 1))
{
    setObjectName(QStringLiteral("dataMap"));
    for (int layer = 0; layer < kLayers; ++layer) {
        QFrame* card = makeFrame(QStringLiteral("card"), this);
        QVBoxLayout* column = columnOn(card, 1.5, 0.75);
        QLabel* picture = wordLabel(QString(), card);
        picture->setPixmap(iconPixmap(QLatin1String(kLayerIcons[static_cast<std::size_t>(layer)]), grid(2), Colour::Accent));
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
        m_columns[static_cast<std::size_t>(layer)] = entries;
        m_cards->addWidget(card, 1);
    }
}

void DataMapView::set(const QList<model::DataHeld>& held)
{
    for (int layer = 0; layer < kLayers; ++layer) {
        QVBoxLayout* column = m_columns[static_cast<std::size_t>(layer)];
        clearLayout(column);
        QStringList shown;
        for (const model::DataHeld& entry : held) {
            if (static_cast<int>(entry.layer) != layer || shown.contains(entry.dataClass))
                continue;
            shown << entry.dataClass;
            addEntry(entry.layer, entry);
        }
        if (shown.isEmpty())
            column->addWidget(mutedLabel(nothing(static_cast<model::DataLayer>(layer)), this, TextSize::Small));
    }
}

void DataMapView::addEntry(model::DataLayer layer, const model::DataHeld& held)
{
    QVBoxLayout* column = m_columns[static_cast<std::size_t>(layer)];
    column->addWidget(plainLabel(model::dataClassText(held.dataClass), this));
    const QString source = AccountWords::source(held);
    if (!source.isEmpty())
        column->addWidget(mutedLabel(source, this, TextSize::Small));
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
