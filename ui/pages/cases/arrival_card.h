// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/cases/case_card.h"

#include <optional>

class QLabel;
class QPushButton;
class QSpinBox;

namespace recourse::ui {

class DayEdit;

/// The day on which the letter is assumed to have arrived: what the clock rests on where nothing proves it. The user can assume other days
/// on the way, or say the day itself; the clock is counted anew.
class ArrivalCard : public CaseCard
{
    Q_OBJECT
public:
    explicit ArrivalCard(Workspace& workspace);

    /// Hidden where the day is a fact or no clock depends on it.
    void set(const session::CaseView& view, QDate today) override;
    [[nodiscard]] bool standsAbove() const override { return true; }

private:
    void assume(std::optional<int> days);
    void logArrival();
    void setAllowed();

    QLabel* m_text;
    QSpinBox* m_days;
    QPushButton* m_count;
    QPushButton* m_reset;
    DayEdit* m_day;
    QPushButton* m_log;
    QLabel* m_fault;
    model::CaseId m_case;
    std::optional<int> m_own; ///< the user's days that the clock is counted with
    QDate m_today;
};

} // namespace recourse::ui
