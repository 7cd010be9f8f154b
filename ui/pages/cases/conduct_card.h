// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/conduct_jobs.h"
#include "ui/pages/cases/case_card.h"

class QLabel;
class QVBoxLayout;

namespace recourse::ui {

/// How the company of a case handled incidents and requests: its score, what it rests on, and the facts that could be added.
class ConductCard : public CaseCard
{
    Q_OBJECT
public:
    explicit ConductCard(Workspace& workspace);

    void set(const session::CaseView& view, QDate today) override;

private:
    void read();
    void take(const session::ConductView& view);
    void offer(const session::ConductView& view, const model::ConductFact& fact);
    void add(const model::ConductFact& fact);

    model::ServiceId m_service;
    QLabel* m_score;
    QVBoxLayout* m_facts;
    int m_round = 0;
};

} // namespace recourse::ui
