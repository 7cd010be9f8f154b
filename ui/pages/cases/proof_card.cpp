// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/proof_card.h"

#include "ui/dialogs/cases/loss_dialog.h"
#include "ui/dialogs/cases/pack_dialog.h"
#include "ui/models/cases/loss_rows.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

/// Whether more happened than the writing of a letter.
bool hasBegun(const model::Case& matter)
{
    return std::any_of(matter.events.begin(), matter.events.end(),
        [](const model::CaseEvent& event) { return event.kind != QLatin1String("drafted"); });
}

/// Letters that left and files that came.
int papersIn(const session::CaseView& view)
{
    const auto isOut = [](const model::Letter& letter) { return letter.state != model::LetterState::Drafted; };
    auto papers = std::count_if(view.letters.begin(), view.letters.end(), isOut);
    for (const model::CaseEvent& event : view.matter.events)
        papers += event.attachments.size();
    return static_cast<int>(papers);
}

} // namespace

ProofCard::ProofCard(Workspace& workspace)
    : CaseCard(workspace)
    , m_evidence(plainLabel(QString(), this))
    , m_costs(plainLabel(QString(), this))
{
    setObjectName(QStringLiteral("proofCard"));
    QVBoxLayout* column = columnOn(this, 2, 1);
    column->addWidget(plainLabel(tr("Evidence and costs"), this, TextSize::Title));
    column->addWidget(m_evidence);
    QPushButton* pack = makeButton(tr("Evidence pack…"), Look::Plain, QStringLiteral("document"));
    pack->setObjectName(QStringLiteral("casePack"));
    QPushButton* losses = makeButton(tr("Losses and hours…"), Look::Plain, QStringLiteral("edit"));
    losses->setObjectName(QStringLiteral("caseLosses"));
    m_costs->setObjectName(QStringLiteral("caseCosts"));
    column->addWidget(m_costs);
    column->addWidget(flowOf({pack, losses}));
    connect(pack, &QPushButton::clicked, this, [this] { made<PackDialog>(this->workspace(), m_matter, this)->open(); });
    connect(losses, &QPushButton::clicked, this, [this] { made<LossDialog>(this->workspace(), m_matter, this)->open(); });
}

void ProofCard::set(const session::CaseView& view, QDate)
{
    m_matter = view.matter.id;
    setLabelText(m_evidence, evidenceText(view));
    readLosses();
}

QString ProofCard::evidenceText(const session::CaseView& view) const
{
    if (const int papers = papersIn(view); papers > 0)
        return tr("%n paper(s) can be shown as numbered exhibits, with everything that happened, in one document.", nullptr, papers);
    return hasBegun(view.matter) ? tr("No paper of this case is kept here yet. What you attach becomes evidence here.")
                                 : tr("Nothing has been sent or received yet. What you send and get becomes evidence here.");
}

void ProofCard::readLosses()
{
    const int round = ++m_round;
    workspace().jobs().run(QString(), session::listLosses(workspace().session(), m_matter), this,
        [this, round](const session::LossLedger& ledger) {
            if (round == m_round)
                setLabelText(m_costs, LossText::sums(ledger.sums));
        });
}

} // namespace recourse::ui
