// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/case_card.h"

#include "ui/pages/cases/answer_card.h"
#include "ui/pages/cases/arrival_card.h"
#include "ui/pages/cases/authority_card.h"
#include "ui/pages/cases/conduct_card.h"
#include "ui/pages/cases/proof_card.h"

namespace recourse::ui {

CaseCard::CaseCard(Workspace& workspace)
    : m_workspace(workspace)
{
    setProperty("look", QStringLiteral("card"));
}

std::vector<std::unique_ptr<CaseCard>> caseCards(Workspace& workspace)
{
    std::vector<std::unique_ptr<CaseCard>> cards;
    cards.push_back(std::make_unique<ArrivalCard>(workspace));
    cards.push_back(std::make_unique<AnswerCard>(workspace));
    cards.push_back(std::make_unique<AuthorityCard>(workspace));
    cards.push_back(std::make_unique<ProofCard>(workspace));
    cards.push_back(std::make_unique<ConductCard>(workspace));
    return cards;
}

} // namespace recourse::ui
