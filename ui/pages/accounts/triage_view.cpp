// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/triage_view.h"

#include "ui/dialogs/accounts/discover_dialog.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/models/accounts/candidate_words.h"
#include "ui/pages/accounts/candidate_detail.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/fitting_columns.h"
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

namespace {

/// What a service is called at all its domains: "amazon" of "amazon.de"; of one without a domain its name.
QString labelOf(const session::CandidateView& view)
{
    const QString& domain = view.candidate.domain;
    return domain.isEmpty() ? view.service.toLower() : domain.left(domain.indexOf(u'.'));
}

} // namespace

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
    std::make_unique<FittingColumns>(m_table, QList<int>{CandidateTable::SentTo, CandidateTable::Last, CandidateTable::First},
        tr("Which columns are shown")).release(); // the table owns it
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
    side->setContentsMargins(grid(2), 0, 0, 0);
    m_side->addWidget(mutedLabel(tr("Choose a proposal. Several can be decided at once.")));
    m_side->addWidget(scrolled(m_detail));
    m_side->addWidget(m_several);
    side->addWidget(makeButtons());
    side->addWidget(m_side, 1);
    auto* split = std::make_unique<QSplitter>(Qt::Horizontal).release();
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(right);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 3);
    split->setSizes({grid(80), grid(60)});
    auto* list = std::make_unique<QWidget>().release();
    QVBoxLayout* inside = columnOn(list, 0, 1.5);
    QHBoxLayout* row = rowOf({m_choices, m_search, search}, 2);
    row->setStretch(0, 3);
    row->setAlignment(m_search, Qt::AlignTop);
    row->setAlignment(search, Qt::AlignTop);
    inside->addLayout(row);
    inside->addWidget(split, 1);
    m_body->addWidget(list);
    m_body->addWidget(m_empty);
    QVBoxLayout* column = columnOn(this, 0, 0);
    column->setContentsMargins(0, grid(1.5), 0, 0);
    column->addWidget(m_body);
}

QWidget* TriageView::makeList()
{
    m_nothing = mutedLabel(QString());
    m_nothing->setObjectName(QStringLiteral("triageNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(grid(3));
    auto* list = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(list, 0, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing);
    return list;
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
    const auto explain = [](QPushButton* button, const QString& words) {
        setPlainToolTip(button, words);
        button->setAccessibleDescription(words);
    };
    explain(keep, tr("It is an account of mine. Put it into the list."));
    explain(remove, tr("It is an account of mine that I want to be rid of. It comes into the list, marked for deletion."));
    explain(later, tr("Ask me another time."));
    explain(notMine, tr("I have no account there. Do not propose it again."));
    addWord(keep, Qt::Key_K, CandidateState::Kept);
    addWord(remove, Qt::Key_D, CandidateState::ToDelete);
    addWord(later, Qt::Key_L, CandidateState::Later);
    addWord(notMine, Qt::Key_N, CandidateState::NotMine);
    m_service = makeButton(QString(), Look::Link);
    m_service->setObjectName(QStringLiteral("candidateService"));
    connect(m_service, &QPushButton::clicked, this, &TriageView::chooseService);
    addKey(Qt::Key_S, m_service);
    auto* panel = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(panel, 0, 0.5);
    column->addWidget(flowOf({keep, remove, later, notMine}));
    column->addWidget(m_service, 0, Qt::AlignLeft);
    return panel;
}

void TriageView::addWord(QPushButton* button, Qt::Key key, CandidateState word)
{
    m_words.append(button);
    connect(button, &QPushButton::clicked, this, [this, word] { decide(word); });
    addKey(key, button);
}

void TriageView::addKey(Qt::Key key, QPushButton* button)
{
    auto* shortcut = std::make_unique<QShortcut>(QKeySequence(key), this).release();
    shortcut->setContext(Qt::WidgetWithChildrenShortcut); // a text field takes the letter first
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
}

void TriageView::connectList()
{
    connect(m_choices, &FilterChips::chosen, this, [this](int choice) {
        m_candidates.setChoice(static_cast<CandidateChoice>(choice));
        chooseFirst();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_candidates.setQuery(text);
        showNothing();
    });
    connect(m_table, &DataTable::selectionIdsChanged, this, &TriageView::choose);
    auto* find = std::make_unique<QShortcut>(QKeySequence::Find, this).release();
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
}

void TriageView::refresh()
{
    session::CandidateFilter all;
    all.states.clear();
    all.withAccounts = true;
    m_workspace.jobs().runPrepared(tr("Reading the proposals"), session::listCandidates(m_workspace.session(), all), this,
        &CandidateTable::prepared, [this, turn = ++m_turn](Snapshot<session::CandidateView> rows) {
            if (turn == m_turn)
                take(std::move(rows));
        });
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
    if (m_wanted != 0 && m_table->selectId(m_wanted))
        m_wanted = 0;
    chooseFirst();
}

void TriageView::showState()
{
    m_body->setCurrentIndex(m_candidates.total() == 0 ? 1 : 0);
}

void TriageView::chooseFirst()
{
    if (m_table->selectedIds().isEmpty() && m_candidates.rowCount() > 0)
        m_table->selectId(m_candidates.idAt(0));
    showNothing();
    choose();
}

void TriageView::showNothing()
{
    m_nothing->setVisible(m_candidates.rowCount() == 0);
    if (!m_search->text().trimmed().isEmpty())
        return setLabelText(m_nothing, tr("No proposal fits this search."));
    switch (m_candidates.choice()) {
    case CandidateChoice::ToDecide:
        return setLabelText(m_nothing, tr("Nothing is left to decide. What you kept is in the list of accounts; what you want deleted is there too and in your "
                                          "plan. Search another mailbox, or take an archive, to find more."));
    case CandidateChoice::Later:
        return setLabelText(m_nothing, tr("You have put nothing off. Press L at a proposal to be asked another time."));
    case CandidateChoice::Decided:
        return setLabelText(m_nothing, tr("You have decided nothing yet. Press K, D or N at a proposal."));
    }
}

void TriageView::choose()
{
    const QList<qint64> ids = m_table->selectedIds();
    for (QPushButton* word : std::as_const(m_words))
        word->setEnabled(!ids.isEmpty() && !m_workspace.isReadOnly());
    const session::CandidateView* one = ids.size() == 1 ? m_candidates.candidate(ids.first()) : nullptr;
    if (one != nullptr)
        m_detail->set(*one);
    const int same = static_cast<int>(rowsOfService().size());
    m_service->setText(tr("Choose all %Ln proposals of this name (S)", nullptr, same));
    m_service->setVisible(same > 1);
    m_service->setEnabled(same > 1); // its key as well
    setLabelText(m_several, tr("%Ln proposals chosen", nullptr, static_cast<int>(ids.size())));
    m_side->setCurrentIndex(one != nullptr ? 1 : (ids.isEmpty() ? 0 : 2));
}

QList<int> TriageView::rowsOfService() const
{
    const QList<qint64> ids = m_table->selectedIds();
    const session::CandidateView* one = ids.size() == 1 ? m_candidates.candidate(ids.first()) : nullptr;
    QList<int> rows;
    for (int row = 0; one != nullptr && row < m_candidates.rowCount(); ++row) {
        if (labelOf(m_candidates.row(row)) == labelOf(*one))
            rows.append(row);
    }
    return rows;
}

void TriageView::chooseService()
{
    QItemSelection rows;
    for (const int row : rowsOfService())
        rows.append(QItemSelectionRange(m_candidates.index(row, 0), m_candidates.index(row, m_candidates.columnCount() - 1)));
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_table->setFocus();
}

qint64 TriageView::following() const
{
    int first = m_candidates.rowCount();
    int last = -1;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        first = std::min(first, range.top());
        last = std::max(last, range.bottom());
    }
    const int next = last + 1 < m_candidates.rowCount() ? last + 1 : first - 1;
    return next >= 0 && next < m_candidates.rowCount() ? m_candidates.idAt(next) : 0;
}

void TriageView::decide(CandidateState word)
{
    QList<qint64> chosen = m_table->selectedIds();
    const qint64 next = following();
    chosen.removeIf([this](qint64 id) { return m_deciding.contains(id); });
    if (chosen.isEmpty() || m_workspace.isReadOnly())
        return;
    m_deciding.unite(QSet<qint64>(chosen.cbegin(), chosen.cend()));
    m_decisions.push_back({word, chosen, m_workspace.undo().reserve()}); // Ctrl+Z means this one from now on
    if (next != 0)
        m_table->selectId(next); // at once: the keys go on through the list
    if (m_decisions.size() == 1)
        sendNext();
}

void TriageView::sendNext()
{
    if (m_decisions.empty())
        return;
    std::vector<model::CandidateId> ids;
    for (const qint64 id : std::as_const(m_decisions.front().ids))
        ids.push_back({id});
    m_workspace.jobs().run(
        tr("Noting your word"), session::decideCandidates(m_workspace.session(), std::move(ids), m_decisions.front().word), this,
        [this](const session::CandidateDecision& decision) { decided(decision); },
        [this](const base::Error& error) { notDecided(error); });
}

TriageView::Decision TriageView::takeFirst()
{
    Decision first = std::move(m_decisions.front());
    m_decisions.pop_front();
    m_deciding.subtract(QSet<qint64>(first.ids.cbegin(), first.ids.cend()));
    return first;
}

void TriageView::decided(const session::CandidateDecision& decision)
{
    const Decision done = takeFirst();
    sendNext();
    const qint64 first = decision.candidates.empty() ? 0 : decision.candidates.front().candidate.id.value;
    m_workspace.undo().fill(done.place, CandidateWords::decided(done.word, static_cast<int>(done.ids.size())),
        [this, undo = decision.undo, first] { takeBack(undo, first); });
    if (decision.made.empty())
        refresh();
    else
        m_workspace.announce(Change::Accounts | Change::Exposures | Change::Steps);
}

void TriageView::notDecided(const base::Error& error)
{
    const Decision failed = takeFirst();
    m_workspace.undo().release(failed.place);
    while (error.code == base::Code::Cancelled && !m_decisions.empty()) // those behind it are called off with it
        m_workspace.undo().release(takeFirst().place);
    m_table->selectId(failed.ids.constFirst());
    if (error.code != base::Code::Cancelled)
        m_workspace.sayError(tr("Noting your word"), error);
    sendNext();
}

void TriageView::takeBack(const session::DecisionUndo& undo, qint64 first)
{
    m_workspace.jobs().run(tr("Taking your word back"), session::takeBackDecision(m_workspace.session(), undo), this, [this, first](int kept) {
        if (kept > 0)
            m_workspace.say(Message::Kind::Info, tr("%Ln account(s) stay because you worked with them.", nullptr, kept));
        m_wanted = first;
        m_workspace.announce(Change::Accounts | Change::Exposures | Change::Steps);
    });
}

} // namespace recourse::ui
