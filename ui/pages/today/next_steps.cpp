// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/next_steps.h"

#include "session/step_jobs.h"
#include "ui/models/today/overview_words.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr double kRoomBeside = 54; ///< grid steps: in a narrower card the buttons stand below the words

/// Words with buttons beside them or, where that leaves the words no room, below.
class StepCard : public QFrame
{
public:
    explicit StepCard(QWidget* parent)
        : QFrame(parent)
        , m_row(rowOn(this, 1.5, 1.5))
        , m_words(made<QVBoxLayout>())
    {
        setObjectName(QStringLiteral("stepCard"));
        setProperty("look", QStringLiteral("card"));
        m_words->setSpacing(grid(0.5));
        m_row->addLayout(m_words, 1);
    }

    void addWords(QLabel* label) { m_words->addWidget(label); }
    void addButtons(QWidget* buttons)
    {
        m_row->addWidget(buttons);
        arrange();
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QFrame::resizeEvent(event);
        arrange();
    }

private:
    void arrange() { m_row->setDirection(width() < grid(kRoomBeside) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); }

    QHBoxLayout* m_row;
    QVBoxLayout* m_words;
};

QLabel* boldLabel(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

NextSteps::NextSteps(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    QVBoxLayout* column = columnOn(this, 0, 1);
    QHBoxLayout* head = rowOf({plainLabel(tr("Next steps"), this, TextSize::Title)});
    head->setStretch(0, 1);
    QPushButton* plan = makeButton(tr("Open the plan"), Look::Link);
    plan->setObjectName(QStringLiteral("openPlan"));
    connect(plan, &QPushButton::clicked, this, [this] { m_workspace.go({PageId::Plan, 0, {}, {}, {}}); });
    head->addWidget(plan);
    column->addLayout(head);
    m_column = std::make_unique<QVBoxLayout>().release();
    m_column->setSpacing(grid(1));
    column->addLayout(m_column);
    column->addStretch(1);
}

void NextSteps::set(const session::Overview& overview, int proposals)
{
    clearLayout(m_column);
    for (std::size_t i = 0; i < overview.nextSteps.size(); ++i)
        m_column->addWidget(cardOf(overview.nextSteps[i], i == 0));
    if (proposals > 0)
        m_column->addWidget(proposalsCard(proposals, overview.nextSteps.empty()));
    if (!overview.nextSteps.empty() || proposals > 0)
        return;
    QFrame* card = makeFrame(QStringLiteral("card"));
    columnOn(card, 2)->addWidget(
        mutedLabel(overview.accountsExposed > 0 ? tr("You have done all there is to do for now. Open exposures stay on their page.")
                                                : tr("There is nothing to do for now. New incidents bring new steps."),
            card));
    m_column->addWidget(card);
}

QWidget* NextSteps::cardOf(const session::StepView& view, bool isFirst)
{
    auto* card = made<StepCard>(this);
    QLabel* title = boldLabel(OverviewWords::stepTitle(view.step), card);
    card->addWords(title);
    if (const QString about = OverviewWords::about(view); !about.isEmpty())
        card->addWords(mutedLabel(about, card, TextSize::Small));
    card->addWords(mutedLabel(view.step.due.isValid()
            ? tr("%1 · by %2").arg(OverviewWords::duration(view.step.minutes), dateText(view.step.due))
            : OverviewWords::duration(view.step.minutes),
        card, TextSize::Small));
    card->addButtons(makeButtons(view, title->text(), isFirst));
    return card;
}

QWidget* NextSteps::proposalsCard(int proposals, bool isFirst)
{
    auto* card = made<StepCard>(this);
    card->setObjectName(QStringLiteral("proposalsCard"));
    card->addWords(boldLabel(tr("%Ln service(s) that Recourse found wait for your decision", nullptr, proposals), card));
    card->addWords(mutedLabel(tr("What you keep becomes an account; what is not yours is not proposed again."), card, TextSize::Small));
    QPushButton* decide = makeButton(tr("Decide"), isFirst ? Look::Primary : Look::Plain);
    decide->setObjectName(QStringLiteral("decideProposals"));
    connect(decide, &QPushButton::clicked, this, [this] { m_workspace.go({PageId::Accounts, 0, QStringLiteral("candidates"), {}, {}}); });
    card->addButtons(decide);
    return card;
}

QWidget* NextSteps::makeButtons(const session::StepView& view, const QString& title, bool isFirst)
{
    QPushButton* more = makeButton(tr("Details"), Look::Quiet);
    more->setAccessibleName(tr("Details: %1").arg(title));
    const QString id = view.step.id;
    connect(more, &QPushButton::clicked, this, [this, id] { m_workspace.go({PageId::Plan, 0, id, {}, {}}); });
    QPushButton* done = makeButton(tr("Done"), isFirst ? Look::Primary : Look::Plain, QStringLiteral("check"));
    done->setObjectName(QStringLiteral("stepDone"));
    done->setAccessibleName(tr("Done: %1").arg(title));
    done->setDisabled(m_workspace.isReadOnly());
    if (m_workspace.isReadOnly())
        setPlainToolTip(done, tr("This vault is open for reading only."));
    connect(done, &QPushButton::clicked, this, [this, view, done] {
        done->setDisabled(true);
        finish(view);
    });
    return flowOf({done, more});
}

void NextSteps::finish(const session::StepView& view)
{
    Workspace* workspace = &m_workspace;
    const QString id = view.step.id;
    const QString title = OverviewWords::stepTitle(view.step);
    const auto set = [workspace, id](model::StepState state, std::function<void()> after) {
        workspace->jobs().run(tr("Noting the step"), session::setStep(workspace->session(), id, state, {}), workspace,
            [workspace, after](const session::StepView&) {
                workspace->announce(Change::Steps);
                after();
            });
    };
    set(model::StepState::Done, [workspace, title, set] {
        workspace->undo().offer(tr("Done: %1").arg(title), [set] { set(model::StepState::Open, [] {}); });
    });
}

} // namespace recourse::ui
