// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include "ui/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <memory>

namespace recourse::ui {

namespace {

constexpr double kGap = 2;

} // namespace

Columns::Columns(int most, double narrowest, const QList<int>& stretches, QWidget* parent)
    : QWidget(parent)
    , m_layout(std::make_unique<QGridLayout>(this).release())
    , m_stretches(stretches)
    , m_most(most)
    , m_narrowest(narrowest)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid(kGap));
}

void Columns::add(QWidget* widget)
{
    m_widgets << widget;
    arrange(fitting());
}

QSize Columns::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget* widget : m_widgets)
        widest = qMax(widest, widget->minimumSizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void Columns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const int fits = fitting(); fits != m_count)
        arrange(fits);
}

int Columns::fitting() const
{
    const int each = grid(m_narrowest) + grid(kGap);
    return qBound(1, (width() + grid(kGap)) / each, m_most);
}

void Columns::arrange(int count)
{
    m_count = count;
    for (QWidget* widget : m_widgets)
        m_layout->removeWidget(widget);
    for (int i = 0; i < m_widgets.size(); ++i)
        m_layout->addWidget(m_widgets[i], i / count, i % count);
    for (int i = 0; i < m_most; ++i) {
        const int share = m_stretches.isEmpty() ? 1 : m_stretches.value(i, 1);
        m_layout->setColumnStretch(i, i < count ? share : 0);
        // Equal shares are meant even where the contents would like to differ.
        m_layout->setColumnMinimumWidth(i, i < count && count > 1 ? grid(m_narrowest) : 0);
    }
}

} // namespace recourse::ui
