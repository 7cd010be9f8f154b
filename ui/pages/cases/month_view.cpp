// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/month_view.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QStringList>
#include <QTextCharFormat>

namespace recourse::ui {

namespace {

/// A mark with a number behind it; gives where the next one begins.
int drawMark(QPainter& painter, const QPoint& at, const QString& iconName, Colour role, int count)
{
    const int side = grid(1.75);
    icon(iconName, role).paint(&painter, QRect(at, QSize(side, side)));
    if (count < 2)
        return at.x() + side + grid(0.5);
    const QString number = QString::number(count);
    painter.setPen(colour(role));
    const int width = painter.fontMetrics().horizontalAdvance(number);
    painter.drawText(QRect(at.x() + side + grid(0.25), at.y(), width + 1, side), Qt::AlignCenter, number);
    return at.x() + side + width + grid(0.75);
}

} // namespace

MonthView::MonthView(QDate today, QWidget* parent)
    : QCalendarWidget(parent)
    , m_today(today)
{
    setObjectName(QStringLiteral("caseMonth"));
    setAccessibleName(tr("Month with the days that run out"));
    setNavigationBarVisible(false); // the page has buttons that look like all others
    setVerticalHeaderFormat(NoVerticalHeader);
    setGridVisible(false);
    setSelectedDate(today);
    setMinimumSize(grid(44), grid(36));
    if (auto* cells = findChild<QAbstractItemView*>())
        cells->setAccessibleName(accessibleName());
    colourHead();
}

void MonthView::colourHead()
{
    QTextCharFormat head;
    head.setForeground(colour(Colour::Muted));
    head.setBackground(colour(Colour::Surface));
    setHeaderTextFormat(head);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, head);
}

void MonthView::changeEvent(QEvent* event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourHead();
}

void MonthView::set(const std::vector<session::DueClock>& clocks)
{
    m_days.clear();
    for (const session::DueClock& clock : clocks) {
        Day& day = m_days[clock.dates.due];
        ++(clock.isMine() ? day.mine : day.theirs);
    }
    updateCells();
}

QString MonthView::dayText(QDate day) const
{
    const Day found = m_days.value(day);
    QStringList parts;
    if (found.theirs > 0)
        parts << tr("%n answer(s) due from others", nullptr, found.theirs);
    if (found.mine > 0)
        parts << tr("%n last day(s) of your own", nullptr, found.mine);
    return parts.join(QStringLiteral(", "));
}

void MonthView::paintCell(QPainter* painter, const QRect& rect, QDate date) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = rect.adjusted(2, 2, -2, -2);
    const bool isChosen = date == selectedDate();
    if (isChosen || date == m_today) {
        painter->setPen(QPen(colour(isChosen ? Colour::Accent : Colour::Edge), isChosen ? 2 : 1));
        painter->setBrush(isChosen ? QBrush(colour(Colour::AccentSoft)) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(cell, cornerRadius(), cornerRadius());
    }
    const bool isOtherMonth = date.month() != monthShown();
    QFont font = fontOf(TextSize::Body);
    font.setWeight(date == m_today ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(colour(isOtherMonth ? Colour::Muted : Colour::Text));
    const QRect number = cell.adjusted(grid(0.75), grid(0.5), -grid(0.75), 0);
    painter->drawText(number, Qt::AlignTop | Qt::AlignLeading, locale().toString(date.day()));
    painter->setFont(fontOf(TextSize::Small));
    const Day day = m_days.value(date);
    QPoint at(number.left(), number.top() + QFontMetrics(font).height() + grid(0.25));
    if (day.theirs > 0)
        at.setX(drawMark(*painter, at, QStringLiteral("clock"), date < m_today ? Colour::Danger : Colour::Info, day.theirs));
    if (day.mine > 0)
        drawMark(*painter, at, QStringLiteral("person"), date < m_today ? Colour::Danger : Colour::Warning, day.mine);
    painter->restore();
}

} // namespace recourse::ui
