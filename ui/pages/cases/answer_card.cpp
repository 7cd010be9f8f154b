// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/answer_card.h"

#include "base/rule_text.h"
#include "ui/dialogs/cases/answer_dialog.h"
#include "ui/models/cases/case_words.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"
#include "ui/workspace.h"

#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

AnswerCard::AnswerCard(Workspace& workspace)
    : CaseCard(workspace)
    , m_column(columnOn(this, 2, 1))
{
    setObjectName(QStringLiteral("answerCard"));
    hide();
}

void AnswerCard::set(const session::CaseView& view, QDate)
{
    const auto& events = view.matter.events;
    const bool answered = std::any_of(
        events.begin(), events.end(), [](const model::CaseEvent& event) { return event.kind == QLatin1String("answered"); });
    const bool sameCase = m_case == view.matter.id;
    m_case = view.matter.id;
    m_over = isOver(view.matter.stage);
    if (!answered) {
        ++m_round;
        hide();
        return;
    }
    if (!sameCase)
        hide(); // until its own list is read
    read();
}

void AnswerCard::read()
{
    const int round = ++m_round;
    workspace().jobs().run(QString(), session::showCompleteness(workspace().session(), m_case), this,
        [this, round](const session::CompletenessView& answer) {
            if (round == m_round)
                showAnswer(answer);
        });
}

void AnswerCard::showAnswer(const session::CompletenessView& answer)
{
    clearLayout(m_column);
    setVisible(!answer.items.empty());
    if (answer.items.empty())
        return;
    m_column->addWidget(plainLabel(tr("Is the answer complete?"), this, TextSize::Title));
    QString state = tr("The law says what the answer has to hold. Go through it item by item.");
    if (answer.isComplete())
        state = tr("Everything is there. You can log the matter as settled.");
    else if (answer.open > 0 && answer.open <= static_cast<int>(answer.items.size()))
        state = tr("%n item(s) not looked at yet.", nullptr, answer.open);
    else if (answer.open == 0)
        state = tr("%n thing(s) are missing.", nullptr, static_cast<int>(answer.gaps.size()));
    m_column->addWidget(plainLabel(state, this));
    addGaps(answer);
    addActions(answer);
}

void AnswerCard::addGaps(const session::CompletenessView& answer)
{
    for (const cases::AnswerGap& gap : answer.gaps) {
        const QString cite = base::ruleText(base::RuleTexts::Cases, gap.cite);
        m_column->addWidget(plainLabel(tr("– %1 (%2)", "a gap and the law").arg(gap.text, cite), this));
    }
}

void AnswerCard::addActions(const session::CompletenessView& answer)
{
    const bool canAsk = !answer.letter.isEmpty() && !m_over;
    QPushButton* check = makeButton(tr("Go through the answer…"), canAsk || m_over ? Look::Plain : Look::Primary, QStringLiteral("check"));
    check->setObjectName(QStringLiteral("answerCheck"));
    connect(check, &QPushButton::clicked, this, [this, answer] { this->check(answer); });
    QPushButton* ask = makeButton(tr("Ask for what is missing"), Look::Primary, QStringLiteral("edit"));
    ask->setObjectName(QStringLiteral("answerAsk"));
    ask->setEnabled(!workspace().isReadOnly());
    if (workspace().isReadOnly())
        setPlainToolTip(ask, tr("This vault is open for reading only."));
    connect(ask, &QPushButton::clicked, this, [this, answer] { Q_EMIT letterWanted(answer.letter, answer.fields); });
    m_column->addWidget(flowOf({ask, check}));
    ask->setVisible(canAsk);
}

void AnswerCard::check(const session::CompletenessView& answer)
{
    auto* dialog = std::make_unique<AnswerDialog>(workspace(), answer, this).release();
    connect(dialog, &AnswerDialog::reviewed, this, [this](const session::CompletenessView& kept) {
        if (kept.matter == m_case)
            showAnswer(kept);
    });
    dialog->open();
}

} // namespace recourse::ui
