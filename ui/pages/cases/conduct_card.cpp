// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/conduct_card.h"

#include "ui/dialogs/cases/conduct_dialog.h"
#include "ui/models/cases/conduct_rows.h"
#include "ui/text.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QVBoxLayout>

namespace recourse::ui {

ConductCard::ConductCard(Workspace& workspace)
    : CaseCard(workspace)
    , m_score(plainLabel(QString(), this))
    , m_facts(made<QVBoxLayout>())
{
    setObjectName(QStringLiteral("conductCard"));
    QVBoxLayout* column = columnOn(this, 2, 1);
    column->addWidget(plainLabel(tr("How they behaved"), this, TextSize::Title));
    m_score->setObjectName(QStringLiteral("caseScore"));
    column->addWidget(m_score);
    column->addLayout(m_facts);
    QPushButton* all = makeButton(tr("Facts…"), Look::Plain, QStringLiteral("edit"));
    all->setObjectName(QStringLiteral("caseConduct"));
    all->setAccessibleName(tr("Facts about how they behaved"));
    column->addWidget(flowOf({all}));
    connect(all, &QPushButton::clicked, this, [this] { made<ConductDialog>(this->workspace(), m_service, this)->open(); });
}

void ConductCard::set(const session::CaseView& view, QDate)
{
    m_service = view.service.id;
    read();
}

void ConductCard::read()
{
    const int round = ++m_round;
    workspace().jobs().run(QString(), session::showConduct(workspace().session(), QString::number(m_service.value)), this,
        [this, round](const session::ConductView& view) {
            if (round == m_round)
                take(view);
        });
}

void ConductCard::take(const session::ConductView& view)
{
    setLabelText(m_score, ConductText::score(view.score));
    clearLayout(m_facts);
    if (!view.score.criteria.empty()) {
        auto* list = made<FactList>();
        for (const cases::CriterionScore& criterion : view.score.criteria)
            list->add(criterion.title, tr("%1 of 100, from %n fact(s)", nullptr, static_cast<int>(criterion.facts.size())).arg(qRound(criterion.points)));
        m_facts->addWidget(list);
    }
    for (const model::ConductFact& fact : view.offered)
        offer(view, fact);
}

void ConductCard::offer(const session::ConductView& view, const model::ConductFact& fact)
{
    const QString words = ConductText::fact(view, fact);
    QPushButton* button = makeButton(tr("Add this fact"), Look::Quiet, QStringLiteral("add"));
    button->setObjectName(QStringLiteral("conductOffer"));
    button->setAccessibleName(tr("Add this fact: %1").arg(safeText(words, 200)));
    button->setEnabled(!workspace().isReadOnly());
    if (workspace().isReadOnly())
        setPlainToolTip(button, tr("This vault is open for reading only."));
    m_facts->addWidget(mutedLabel(words, this));
    m_facts->addWidget(flowOf({button}));
    connect(button, &QPushButton::clicked, this, [this, fact] { add(fact); });
}

void ConductCard::add(const model::ConductFact& fact)
{
    workspace().jobs().run(QString(), session::saveConductFact(workspace().session(), fact), this, [this](const model::ConductFact& saved) {
        read();
        Workspace* shared = &workspace();
        shared->undo().offer(tr("A fact about their conduct was added."), [shared, id = saved.id] {
            shared->jobs().run(QString(), session::removeConductFact(shared->session(), id), shared,
                [shared](const model::ConductFact&) { shared->announce(Change::Cases); });
        });
    });
}

} // namespace recourse::ui
