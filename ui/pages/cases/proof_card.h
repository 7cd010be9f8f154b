// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/cases/case_card.h"

class QLabel;

namespace recourse::ui {

/// The evidence of a case as one pack, and what the case has cost.
class ProofCard : public CaseCard
{
    Q_OBJECT
public:
    explicit ProofCard(Workspace& workspace);

    void set(const session::CaseView& view, QDate today) override;

private:
    [[nodiscard]] QString evidenceText(const session::CaseView& view) const;
    void readLosses();

    model::CaseId m_matter;
    QLabel* m_evidence;
    QLabel* m_costs;
    int m_round = 0;
};

} // namespace recourse::ui
