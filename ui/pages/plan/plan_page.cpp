// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plan_page.h"

#include "session/table_export_jobs.h"
#include "ui/dialogs/plan/decline_dialog.h"
#include "ui/models/plan/step_words.h"
#include "ui/pages/plan/step_panel.h"
#include "ui/text.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/pieces.h"

#include <QCheckBox>
#include <QLocale>
#include <QPointer>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recourse::ui {

PlanPage::PlanPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, Changes(Change::Steps) | Change::Exposures | Change::Accounts | Change::Profile | Change::Imports, parent)
    , m_model(stepColumns(), [](const StepRow& row) { return row.id; })
    , m_head(made<PageHead>(tr("Plan")))
    , m_time(made<FilterChips>(tr("How much time you have")))
    , m_showDone(made<QCheckBox>(tr("Show what is done")))
    , m_stack(made<QStackedWidget>())
    , m_splitter(made<QSplitter>(Qt::Horizontal))
    , m_list(made<CardList>(m_model, tr("Steps of your plan")))
    , m_panel(made<StepPanel>())
    , m_empty(made<EmptyState>(QStringLiteral("check"), QString(), QString()))
{
    build();
    addShortcuts();
    connectPanel();
}

void PlanPage::build()
{
    m_list->setObjectName(QStringLiteral("stepsList"));
    m_empty->setObjectName(QStringLiteral("planEmpty"));
    QVBoxLayout* column = columnOn(this, 3, 2);
    m_save = makeButton(tr("Save as a list…"), Look::Quiet, QStringLiteral("export"));
    m_save->setObjectName(QStringLiteral("exportSteps"));
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &PlanPage::exportList);
    m_head->addAction(m_save);
    column->addWidget(m_head);
    buildFilters();
    auto* filters = rowOf({m_time, m_showDone}, 2);
    filters->setStretch(0, 1);
    column->addLayout(filters);
    auto* left = made<QWidget>();
    QVBoxLayout* inner = columnOn(left, 0, 0);
    inner->setContentsMargins(0, 0, grid(1.5), 0);
    inner->addWidget(m_list);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({450, 550}); // shares, not pixels
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    const QString readOnly = tr("This vault is open for reading only.");
    m_panel->setWritable(!workspace().isReadOnly(), readOnly);
}

void PlanPage::buildFilters()
{
    m_time->setObjectName(QStringLiteral("planTime"));
    m_time->add(0, tr("Everything"));
    for (const int minutes : {10, 20, 30})
        m_time->add(minutes, tr("I have %n minute(s)", nullptr, minutes));
    m_showDone->setObjectName(QStringLiteral("showDone"));
    connect(m_time, &FilterChips::chosen, this, [this](int minutes) {
        m_showDone->setEnabled(minutes == 0);
        refresh();
    });
    connect(m_showDone, &QCheckBox::toggled, this, [this] { refresh(); });
}

void PlanPage::addShortcuts()
{
    auto* done = made<QShortcut>(QKeySequence(Qt::Key_D), m_list);
    done->setContext(Qt::WidgetShortcut);
    connect(done, &QShortcut::activated, this, &PlanPage::toggle);
    connect(m_list, &CardList::toggled, this, [this] { toggle(); });
    connect(m_list, &CardList::currentChosen, this, &PlanPage::showCurrent);
}

void PlanPage::connectPanel()
{
    connect(m_panel, &StepPanel::doneWanted, this, [this] { say(model::StepState::Done, {}); });
    connect(m_panel, &StepPanel::reopenWanted, this, [this] { say(model::StepState::Open, {}); });
    connect(m_panel, &StepPanel::declineWanted, this, &PlanPage::decline);
    connect(m_panel, &StepPanel::linkWanted, this, [this](const QUrl& url) { workspace().prompts().openLink(this, url); });
    connect(m_panel, &StepPanel::revealWanted, this, &PlanPage::reveal);
    connect(m_panel, &StepPanel::exposureWanted, this, [this](qint64 id) {
        Target target;
        target.page = PageId::Exposures;
        target.id = id;
        workspace().go(target);
    });
}

void PlanPage::refresh()
{
    session::StepFilter filter;
    if (m_time->current() > 0)
        filter.minutes = m_time->current();
    else
        filter.all = m_showDone->isChecked();
    const int round = ++m_round;
    session::Session& session = workspace().session();
    workspace().jobs().run(
        QString(), session::planGround(session), this, [this](const session::PlanGround& ground) { takeGround(ground); });
    workspace().jobs().runPrepared(tr("Making the plan"), session::listSteps(session, filter), this,
        [revealed = m_revealed](std::vector<session::StepView> views) { return stepRows(std::move(views), revealed); },
        [this, round](Snapshot<StepRow> fresh) {
            if (round == m_round)
                take(std::move(fresh));
        });
}

void PlanPage::take(Snapshot<StepRow> fresh)
{
    workspace().jobs().letGo(m_model.exchange(std::move(fresh)));
    m_head->setSentence(sentence());
    // With little time chosen, an empty page is not an empty plan.
    m_save->setEnabled(m_model.rowCount() > 0 || m_time->current() > 0);
    if (m_time->current() == 0)
        Q_EMIT badgeChanged(openSteps(m_model.rows()));
    if (m_model.rowCount() == 0) {
        showNothing();
        return;
    }
    m_stack->setCurrentWidget(m_splitter);
    if (!m_wanted.isEmpty() && m_list->selectId(stepNumber(m_wanted)))
        m_wanted.clear();
    else if (m_list->currentId() == 0)
        m_list->selectId(m_model.idAt(0));
}

void PlanPage::takeGround(const session::PlanGround& ground)
{
    m_ground = ground;
    if (m_model.rowCount() == 0)
        showNothing();
}

QString PlanPage::sentence() const
{
    const int open = openSteps(m_model.rows());
    if (open == 0)
        return {};
    const QString steps = tr("%Ln step(s)", nullptr, open);
    return tr("%1, %2 altogether. The most useful comes first; you can stop after any of them.")
        .arg(steps, StepWords::minutes(openMinutes(m_model.rows())));
}

void PlanPage::showNothing()
{
    m_stack->setCurrentWidget(m_empty);
    if (m_ground.accounts == 0) {
        m_empty->setTexts(tr("Your plan starts with your accounts"),
            tr("Import the list of your passwords or accounts. Recourse compares it with known incidents on this computer and tells "
               "you what to do first. Passwords are never kept."));
        m_empty->setAction(tr("Import accounts"), [this] {
            Target target;
            target.page = PageId::Accounts;
            workspace().go(target);
        });
        return;
    }
    if (m_time->current() > 0) {
        m_empty->setTexts(tr("No step fits into this time"),
            tr("Every step that is open takes longer, or needs another one first. Show everything to see them."));
        m_empty->setAction(tr("Show everything"), [this] {
            m_time->choose(0);
            m_showDone->setEnabled(true);
            refresh();
        });
        return;
    }
    constexpr int kDaysUntilNextLook = 30;
    const QDate next = workspace().clock().today().addDays(kDaysUntilNextLook);
    m_empty->setTexts(tr("Nothing to do"),
        tr("As far as the lists on this computer know, nothing is left to do for you. Look again when you have fetched new lists, or "
           "on %1.").arg(QLocale().toString(next, QLocale::LongFormat)));
    m_empty->setAction(tr("Fetch new lists"), [this] {
        Target target;
        target.page = PageId::Feeds;
        workspace().go(target);
    });
}

void PlanPage::showTarget(const Target& target)
{
    if (target.word.isEmpty())
        return;
    m_wanted = target.word;
    if (m_list->selectId(stepNumber(m_wanted)))
        m_wanted.clear();
}

const StepRow* PlanPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void PlanPage::showCurrent()
{
    const StepRow* row = current();
    m_panel->setVisible(row != nullptr);
    if (row != nullptr)
        m_panel->set(*row);
}

void PlanPage::reveal()
{
    const StepRow* row = current();
    if (row == nullptr)
        return;
    StepRow shown = *row;
    shown.revealed = true;
    m_revealed.insert(shown.id);
    m_model.replace(shown, stepSearchWords(shown));
    showCurrent();
}

void PlanPage::toggle()
{
    const StepRow* row = current();
    if (row == nullptr || workspace().isReadOnly())
        return;
    say(row->view.step.state == model::StepState::Open ? model::StepState::Done : model::StepState::Open, {});
}

void PlanPage::say(model::StepState state, const QString& reason)
{
    const StepRow* row = current();
    if (row == nullptr || workspace().isReadOnly())
        return;
    const model::Step before = row->view.step;
    const QString said = state == model::StepState::Done ? tr("Step marked as done")
        : state == model::StepState::Declined           ? tr("Step taken out of the plan")
                                                        : tr("Step put back into the plan");
    workspace().jobs().run(tr("Saving your word about the step"),
        session::setStep(workspace().session(), before.id, state, reason), this, [this, before, said](const session::StepView&) {
            workspace().announce(Change::Steps);
            workspace().undo().offer(said, [page = QPointer<PlanPage>(this), before] {
                if (!page.isNull())
                    page->setState(before.id, before.state, before.reason);
            });
        });
}

void PlanPage::setState(const QString& id, model::StepState state, const QString& reason)
{
    m_wanted = id;
    workspace().jobs().run(tr("Saving your word about the step"), session::setStep(workspace().session(), id, state, reason), this,
        [this](const session::StepView&) { workspace().announce(Change::Steps); });
}

void PlanPage::decline()
{
    const StepRow* row = current();
    if (row == nullptr)
        return;
    auto* dialog = made<DeclineDialog>(StepWords::title(row->view.step), this);
    const QString id = row->view.step.id;
    connect(dialog, &DeclineDialog::declined, this, [this, id](const QString& reason) {
        if (const StepRow* still = current(); still != nullptr && still->view.step.id == id)
            say(model::StepState::Declined, reason);
    });
    dialog->open();
}

void PlanPage::exportList()
{
    const FileWish wish{tr("Save the plan as a list"), tr("Tables (*.csv)"), QStringLiteral("plan.csv")};
    workspace().prompts().saveFile(this, wish, [this](const QString& file) {
        workspace().jobs().run(tr("Saving the list"),
            session::exportTable(workspace().session(), QStringLiteral("steps"), file, session::SensitiveRows::LeaveOut), this,
            [this](const session::TableExport& done) {
                workspace().say(Message::Kind::Good, tr("%n step(s) saved.", nullptr, done.rows));
            });
    });
}

} // namespace recourse::ui
