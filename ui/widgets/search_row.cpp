// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_row.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

#include <memory>

namespace recourse::ui {

namespace {

constexpr double kNarrowest = 22; ///< of the field
constexpr double kWidest = 36;
constexpr double kGap = 2;

} // namespace

SearchRow::SearchRow(QWidget* words, QLineEdit* search, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_search(search)
    , m_row(std::make_unique<QBoxLayout>(QBoxLayout::TopToBottom, this).release())
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_words, 4);
    m_row->addWidget(m_search, 1);
    m_search->setMinimumWidth(grid(kNarrowest));
    place();
}

bool SearchRow::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        place();
    return isHandled;
}

void SearchRow::place()
{
    const bool beside = fitsBeside();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_row->direction())
        return;
    m_row->setDirection(direction);
    m_row->setSpacing(grid(beside ? kGap : kGap / 2));
    m_row->setAlignment(m_search, beside ? Qt::AlignTop : Qt::Alignment());
    m_search->setMaximumWidth(beside ? grid(kWidest) : QWIDGETSIZE_MAX);
}

bool SearchRow::fitsBeside() const
{
    const int oneLine = m_words->heightForWidth(QWIDGETSIZE_MAX);
    const int left = width() - grid(kNarrowest) - grid(kGap);
    return 2 * m_words->heightForWidth(left) <= 5 * oneLine; // two lines and what is between them
}

} // namespace recourse::ui
