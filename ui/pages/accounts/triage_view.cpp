// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/triage_view.h"

#include "ui/dialogs/accounts/discover_dialog.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/models/accounts/candidate_words.h"
#include "ui/pages/accounts/candidate_detail.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recourse::ui {

using model::CandidateState;

TriageView::TriageView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_choices(std::make_unique<FilterChips>(tr("Which proposals are shown"), this).release())
    , m_search(makeSearchField(tr("Search proposals")))
    , m_table(std::make_unique<DataTable>(m_candidates, tr("Proposals"), this).release())
    , m_detail(std::make_unique<CandidateDetail>().release())
    , m_several(plainLabel(QString(), nullptr, TextSize::Title))
    , m_empty(std::make_unique<EmptyState>(QStringLiteral("search"), tr("Find the accounts that nobody remembers"),
          tr("Your mail remembers every welcome and every receipt. Recourse looks at senders, dates and kinds of mail on this computer, keeps "
             "no subject and no text, and lists the services to decide about. Archives of Google, Facebook, Instagram, X and Apple and your "
             "browser's history work too."), this).release())
    , m_side(std::make_unique<QStackedWidget>().release())
    , m_body(std::make_unique<QStackedWidget>(this).release())
{
    build();
    connectList();
    showState();
}

void TriageView::build()
{
    for (int choice = 0; choice < kCandidateChoices; ++choice)
        m_choices->add(choice, CandidateTable::word(static_cast<CandidateChoice>(choice)));
    m_search->setMaximumWidth(grid(30));
    m_table->setObjectName(QStringLiteral("candidatesTable"));
    m_table->setColumnWidths({22, 12, 24, 24, 13, 13}, CandidateTable::Why);
    QPushButton* search = makeButton(tr("Search my mail…"), Look::Plain, QStringLiteral("mail"));
    search->setObjectName(QStringLiteral("searchMail"));
    connect(search, &QPushButton::clicked, this, [this] { openDiscovery(m_workspace, this); });
    m_empty->setAction(tr("Search my mail…"), [this] { openDiscovery(m_workspace, this); });
    QPushButton* archive = makeButton(tr("Take an archive or a browser's history…"), Look::Link);
    connect(archive, &QPushButton::clicked, this, [this] { chooseAndImport(m_workspace, this); });
    QHBoxLayout* below = rowOf({archive});
    below->insertStretch(0, 1);
    below->addStretch(1);
    m_empty->addBelow(below);

    auto* right = std::make_unique<QWidget>().release();
    QVBoxLayout* side = columnOn(right, 0, 1.5);
    m_side->addWidget(mutedLabel(tr("Choose a proposal. Several can be decided at once.")));
    m_side->addWidget(scrolled(m_detail));
    m_side->addWidget(m_several);
    side->addWidget(makeButtons());
    side->addWidget(m_side, 1);
    auto* split = std::make_unique<QSplitter>(Qt::Horizontal).release();
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(right);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 3);
    split->setSizes({grid(80), grid(60)});
    auto* list = std::make_unique<QWidget>().release();
    QVBoxLayout* inside = columnOn(list, 0, 1.5);
    QHBoxLayout* row = rowOf({m_choices, m_search, search}, 2);
    row->setStretch(0, 3);
    inside->addLayout(row);
    inside->addWidget(split, 1);
    m_body->addWidget(list);
    m_body->addWidget(m_empty);
    QVBoxLayout* column = columnOn(this, 0, 0);
    column->setContentsMargins(0, grid(1.5), 0, 0);
    column->addWidget(m_body);
}

QWidget* TriageView::makeButtons()
{
    QPushButton* keep = makeButton(tr("Keep (K)"), Look::Primary, QStringLiteral("check"));
    QPushButton* remove = makeButton(tr("Delete (D)"), Look::Plain, QStringLiteral("trash"));
    QPushButton* later = makeButton(tr("Later (L)"), Look::Plain, QStringLiteral("clock"));
    QPushButton* notMine = makeButton(tr("Not mine (N)"), Look::Plain, QStringLiteral("close"));
    keep->setObjectName(QStringLiteral("candidateKeep"));
    remove->setObjectName(QStringLiteral("candidateDelete"));
    later->setObjectName(QStringLiteral("candidateLater"));
    notMine->setObjectName(QStringLiteral("candidateNotMine"));
    setPlainToolTip(keep, tr("It is an account of mine. Put it into the list."));
    setPlainToolTip(remove, tr("It is an account of mine that I want to be rid of. It comes into the list, marked for deletion."));
    setPlainToolTip(later, tr("Ask me another time."));
    setPlainToolTip(notMine, tr("I have no account there. Do not propose it again."));
    addWord(keep, Qt::Key_K, CandidateState::Kept);
    addWord(remove, Qt::Key_D, CandidateState::ToDelete);
    addWord(later, Qt::Key_L, CandidateState::Later);
    addWord(notMine, Qt::Key_N, CandidateState::NotMine);
    return flowOf({keep, remove, later, notMine});
}

void TriageView::addWord(QPushButton* button, Qt::Key key, CandidateState word)
{
    m_words.append(button);
    connect(button, &QPushButton::clicked, this, [this, word] { decide(word); });
    auto* shortcut = std::make_unique<QShortcut>(QKeySequence(key), this).release();
    shortcut->setContext(Qt::WidgetWithChildrenShortcut); // a text field takes the letter first
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
}

void TriageView::connectList()
{
    connect(m_choices, &FilterChips::chosen, this, [this](int choice) {
        m_candidates.setChoice(static_cast<CandidateChoice>(choice));
        choose();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { m_candidates.setQuery(text); });
    connect(m_table, &DataTable::selectionIdsChanged, this, &TriageView::choose);
}

void TriageView::refresh()
{
    session::CandidateFilter all;
    all.states.clear();
    all.withAccounts = true;
    m_workspace.jobs().runPrepared(tr("Reading the proposals"), session::listCandidates(m_workspace.session(), all), this,
        &CandidateTable::prepared, [this](Snapshot<session::CandidateView> rows) { take(std::move(rows)); });
}

void TriageView::count()
{
    m_workspace.jobs().run(QString(), session::countOpenCandidates(m_workspace.session()), this, [this](int count) { Q_EMIT counted(count); });
}

void TriageView::take(Snapshot<session::CandidateView> rows)
{
    m_workspace.jobs().letGo(m_candidates.exchange(std::move(rows)));
    const auto counts = m_candidates.counts();
    for (int choice = 0; choice < kCandidateChoices; ++choice)
        m_choices->setCount(choice, counts[static_cast<std::size_t>(choice)]);
    Q_EMIT counted(counts[static_cast<std::size_t>(CandidateChoice::ToDecide)]);
    showState();
    if (m_table->selectedIds().isEmpty() && m_candidates.rowCount() > 0)
        m_table->selectId(m_candidates.idAt(0));
    choose();
}

void TriageView::showState()
{
    m_body->setCurrentIndex(m_candidates.total() == 0 ? 1 : 0);
}

void TriageView::choose()
{
    const QList<qint64> ids = m_table->selectedIds();
    for (QPushButton* word : std::as_const(m_words))
        word->setEnabled(!ids.isEmpty() && !m_workspace.isReadOnly());
    const session::CandidateView* one = ids.size() == 1 ? m_candidates.candidate(ids.first()) : nullptr;
    if (one != nullptr)
        m_detail->set(*one);
    setLabelText(m_several, tr("%Ln proposals chosen", nullptr, static_cast<int>(ids.size())));
    m_side->setCurrentIndex(one != nullptr ? 1 : (ids.isEmpty() ? 0 : 2));
}

void TriageView::decide(CandidateState word)
{
    const QList<qint64> chosen = m_table->selectedIds();
    if (chosen.isEmpty() || m_workspace.isReadOnly())
        return;
    std::vector<model::CandidateId> ids;
    for (const qint64 id : chosen)
        ids.push_back({id});
    // The next row takes the place of the last one chosen, so that the keys go through the list.
    int next = -1;
    for (const qint64 id : chosen)
        next = std::max(next, m_candidates.rowOf(id));
    const qint64 following = next + 1 < m_candidates.rowCount() ? m_candidates.idAt(next + 1) : 0;
    m_workspace.jobs().run(tr("Noting your word"), session::decideCandidates(m_workspace.session(), std::move(ids), word), this,
        [this, word, following, count = static_cast<int>(chosen.size())](const session::CandidateDecision& decision) {
            m_workspace.undo().offer(CandidateWords::decided(word, count), [this, undo = decision.undo] { takeBack(undo); });
            if (following != 0)
                m_table->selectId(following);
            if (decision.made.empty())
                refresh();
            else
                m_workspace.announce(Change::Accounts | Change::Exposures | Change::Steps);
        });
}

void TriageView::takeBack(const session::DecisionUndo& undo)
{
    m_workspace.jobs().run(tr("Taking your word back"), session::takeBackDecision(m_workspace.session(), undo), this, [this](int kept) {
        if (kept > 0)
            m_workspace.say(Message::Kind::Info, tr("%Ln account(s) stay because you worked with them.", nullptr, kept));
        m_workspace.announce(Change::Accounts | Change::Exposures | Change::Steps);
    });
}

} // namespace recourse::ui
