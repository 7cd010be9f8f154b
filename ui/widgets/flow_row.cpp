// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_row.h"

#include "ui/theme.h"

#include <QWidget>

namespace recourse::ui {

FlowLayout::FlowLayout(QWidget* parent, double spacing)
    : QLayout(parent)
    , m_gap(grid(spacing))
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    layOut(area, Pass::Place);
}

int FlowLayout::layOut(const QRect& area, Pass pass) const
{
    int x = area.left();
    int y = area.top();
    int height = 0;
    std::vector<Placed> line;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(qMax(1, area.width()), QWIDGETSIZE_MAX)).expandedTo(item->minimumSize());
        if (x > area.left() && x + size.width() > area.right() + 1) {
            if (pass == Pass::Place)
                placeLine(area, line, y, height);
            line.clear();
            x = area.left();
            y += height + m_gap;
            height = 0;
        }
        line.push_back({item.get(), x, size});
        x += size.width() + m_gap;
        height = qMax(height, size.height());
    }
    if (pass == Pass::Place)
        placeLine(area, line, y, height);
    return y + height - area.top();
}

void FlowLayout::placeLine(const QRect& area, const std::vector<Placed>& line, int y, int height) const
{
    const Qt::LayoutDirection direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Placed& placed : line) {
        const QPoint corner(placed.x, y + (height - placed.size.height()) / 2);
        placed.item->setGeometry(QStyle::visualRect(direction, area, QRect(corner, placed.size)));
    }
}

QWidget* flowOf(std::initializer_list<QWidget*> widgets, double spacing)
{
    auto row = std::make_unique<QWidget>();
    auto* layout = std::make_unique<FlowLayout>(row.get(), spacing).release();
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row.release();
}

} // namespace recourse::ui
