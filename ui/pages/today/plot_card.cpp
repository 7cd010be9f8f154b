// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/plot_card.h"

#include "ui/pages/today/plot_view.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace recourse::ui {

PlotCard::PlotCard(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(title)
    , m_sentence(mutedLabel(QString(), this))
    , m_switch(makeButton(QString(), Look::Quiet))
    , m_stack(std::make_unique<QStackedWidget>(this).release())
{
    setProperty("look", QStringLiteral("card"));
    QVBoxLayout* column = columnOn(this, 2, 1);
    QHBoxLayout* head = rowOf({plainLabel(title, this, TextSize::Title)});
    head->setStretch(0, 1);
    head->addWidget(m_switch);
    head->setAlignment(m_switch, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(std::make_unique<QWidget>().release());
    m_switch->setObjectName(QStringLiteral("plotSwitch"));
    connect(m_switch, &QPushButton::clicked, this, [this] { showTable(!m_table); });
    showTable(false);
}

void PlotCard::set(PlotData plot)
{
    m_data = plot;
    m_stale = true;
    setLabelText(m_sentence, m_data.sentence);
    m_model.set(std::move(plot));
    m_switch->setVisible(!m_data.isEmpty());
    m_stack->setVisible(!m_data.isEmpty());
    m_stack->setMinimumHeight(PlotView::heightFor(m_data));
    if (isVisible())
        QTimer::singleShot(0, this, &PlotCard::fill);
}

void PlotCard::showTable(bool table)
{
    m_table = table;
    m_switch->setText(table ? tr("Show as plot") : tr("Show as table"));
    m_switch->setAccessibleName(table ? tr("Show “%1” as plot").arg(m_title) : tr("Show “%1” as table").arg(m_title));
    fill();
}

void PlotCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    // A plot takes a moment to make: the page is to be there before it.
    QTimer::singleShot(0, this, &PlotCard::fill);
}

void PlotCard::fill()
{
    if (m_data.isEmpty())
        return;
    if (m_table) {
        makeTable();
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (m_plot == nullptr) {
        m_plot = std::make_unique<PlotView>().release();
        m_plot->setAccessibleName(m_title);
        m_stack->addWidget(m_plot);
    }
    if (m_stale)
        m_plot->draw(m_data);
    m_stale = false;
    m_plot->setAccessibleDescription(m_data.sentence);
    m_stack->setCurrentWidget(m_plot);
}

void PlotCard::makeTable()
{
    if (m_view != nullptr)
        return;
    m_view = std::make_unique<QTableView>().release();
    m_view->setObjectName(QStringLiteral("plotTable"));
    m_view->setAccessibleName(tr("“%1” as table").arg(m_title));
    m_view->setModel(&m_model);
    m_view->setTabKeyNavigation(false);
    m_view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    m_view->setMinimumHeight(0);
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_stack->addWidget(m_view);
}

} // namespace recourse::ui
