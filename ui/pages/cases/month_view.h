// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/clock_list_jobs.h"

#include <QCalendarWidget>
#include <QHash>

#include <vector>

namespace recourse::ui {

/// A month with the days on which something runs out: a clock's mark for theirs, a person's for the user's own, each with its number.
class MonthView : public QCalendarWidget
{
    Q_OBJECT
public:
    explicit MonthView(QDate today, QWidget* parent = nullptr);

    void set(const std::vector<session::DueClock>& clocks);
    /// What runs out on that day, in words; empty if nothing does.
    [[nodiscard]] QString dayText(QDate day) const;

protected:
    void changeEvent(QEvent* event) override;
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override;

private:
    void colourHead();

    struct Day
    {
        int theirs = 0;
        int mine = 0;
    };
    QHash<QDate, Day> m_days;
    QDate m_today;
};

} // namespace recourse::ui
