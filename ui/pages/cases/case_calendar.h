// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cases/clock_rows.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace recourse::ui {

class CardList;
class FilterChips;
class MonthView;

/// Every day that runs, theirs and the user's own: a month, and all of them beside it in a list.
class CaseCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit CaseCalendar(QDate today, QWidget* parent = nullptr);

    /// Shows these and gives back the former ones, to be let go elsewhere.
    [[nodiscard]] Snapshot<session::DueClock> exchange(Snapshot<session::DueClock> fresh);
    void setQuery(const QString& query);

Q_SIGNALS:
    /// The case of a clock is to be shown.
    void opened(qint64 id);
    /// All of them are to be written as a calendar file.
    void exportWanted();

private:
    [[nodiscard]] QWidget* makeMonth();
    [[nodiscard]] QHBoxLayout* makeTurning();
    void showMonth();
    [[nodiscard]] QWidget* makeList();
    void applyChoice();
    void showDay(QDate day);
    void showChosen();
    void openCurrent();

    QDate m_today;
    ClockModel m_model;
    MonthView* m_month;
    CardList* m_list;
    FilterChips* m_choice;
    QLabel* m_title; ///< of the month
    QLabel* m_day;
    QLabel* m_empty;
    QPushButton* m_open;
    QPushButton* m_export;
    bool m_following = false; ///< one of the two follows the other
};

} // namespace recourse::ui
