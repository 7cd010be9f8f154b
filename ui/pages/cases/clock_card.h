// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_jobs.h"

#include <QFrame>

class QVBoxLayout;

namespace recourse::ui {

/// The clock of a case: the day, what is left of it, and the law behind it. Their clock and the user's own look and read differently.
class ClockCard : public QFrame
{
    Q_OBJECT
public:
    explicit ClockCard(QWidget* parent = nullptr);

    /// Hidden where no clock runs.
    void set(const session::CaseView& view, QDate today);

Q_SIGNALS:
    void calendarWanted();

private:
    void addDay(const session::CaseView& view, QDate today);
    void addRule(const law::DueDates& clock);

    QVBoxLayout* m_column;
};

} // namespace recourse::ui
