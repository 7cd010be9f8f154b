// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/completeness_jobs.h"
#include "ui/pages/cases/case_card.h"

class QVBoxLayout;

namespace recourse::ui {

/// How complete their answer is, and the letter that asks for what is missing. Shown once they answered, where the law says what an answer
/// has to hold.
class AnswerCard : public CaseCard
{
    Q_OBJECT
public:
    explicit AnswerCard(Workspace& workspace);

    void set(const session::CaseView& view, QDate today) override;
    [[nodiscard]] bool standsAbove() const override { return true; }

private:
    void read();
    void showAnswer(const session::CompletenessView& answer);
    void addGaps(const session::CompletenessView& answer);
    void addActions(const session::CompletenessView& answer);
    void check(const session::CompletenessView& answer);

    QVBoxLayout* m_column;
    model::CaseId m_case;
    bool m_over = false;
    int m_round = 0; ///< of reading; older answers are dropped
};

} // namespace recourse::ui
