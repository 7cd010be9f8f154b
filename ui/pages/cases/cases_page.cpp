// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/cases_page.h"

#include "ui/dialogs/cases/batch_dialog.h"
#include "ui/dialogs/cases/letter_dialog.h"
#include "ui/models/cases/case_words.h"
#include "ui/pages/cases/case_actions.h"
#include "ui/pages/cases/case_board.h"
#include "ui/pages/cases/case_calendar.h"
#include "ui/pages/cases/case_panel.h"
#include "ui/pages/cases/letter_editor.h"
#include "ui/pages/cases/stored_letter.h"
#include "ui/text.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

constexpr double kNarrowestList = 27; // grid steps: beside a case in a small window

} // namespace

CasesPage::CasesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, Changes(Change::Cases) | Change::Profile | Change::Accounts | Change::Exposures | Change::Imports, parent)
    , m_model(caseColumns(workspace.clock().today()), [](const session::CaseRow& row) { return row.matter.id.value; })
    , m_stack(made<QStackedWidget>())
    , m_body(made<QStackedWidget>())
    , m_splitter(made<QSplitter>(Qt::Horizontal))
    , m_views(made<QStackedWidget>())
    , m_search(makeSearchField(tr("Search cases")))
    , m_way(made<FilterChips>(tr("How the cases are shown")))
    , m_choice(made<FilterChips>(tr("Which cases are shown")))
    , m_list(made<CardList>(m_model, tr("Cases")))
    , m_write(makeButton(tr("New letter…"), Look::Primary, QStringLiteral("edit")))
    , m_panel(made<CasePanel>(workspace))
    , m_board(made<CaseBoardView>(workspace.clock().today()))
    , m_calendar(made<CaseCalendar>(workspace.clock().today()))
    , m_noMatch(made<EmptyState>(QStringLiteral("search"), tr("No case like that"), tr("No case fits the search and the choice above it.")))
    , m_empty(made<EmptyState>(QStringLiteral("mail"), tr("Ask them, in writing"),
          tr("A letter can make a company tell you what it holds about you, what a breach took, and erase what it has no right to keep. "
             "Recourse writes the letter, names the law, and keeps the date by which they must answer. Nothing is sent from here: you "
             "print it or send it yourself.")))
    , m_editor(made<LetterEditor>(workspace))
    , m_actions(made<CaseActions>(workspace, this))
{
    build();
    connectPanel();
}

void CasesPage::build()
{
    QVBoxLayout* column = columnOn(this, 3, 0);
    column->addWidget(m_stack);
    auto* overview = made<QWidget>();
    QVBoxLayout* inner = columnOn(overview, 0, 2);
    inner->addWidget(makeHead());
    m_splitter->addWidget(makeList());
    auto* detail = made<QStackedWidget>();
    detail->addWidget(m_panel);
    detail->addWidget(m_noMatch);
    detail->setObjectName(QStringLiteral("caseDetail"));
    m_splitter->addWidget(detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({400, 600}); // shares, not pixels
    m_body->addWidget(makeViews());
    m_body->addWidget(m_empty);
    inner->addWidget(m_body, 1);
    m_stack->addWidget(overview);
    m_stack->addWidget(m_editor);
    m_empty->setAction(tr("Write a letter"), [this] { openEditor({}); });
    m_empty->setObjectName(QStringLiteral("casesEmpty"));
    m_editor->setObjectName(QStringLiteral("letterEditor"));
    connect(m_editor, &LetterEditor::backWanted, this, &CasesPage::showList);
    connect(m_editor, &LetterEditor::stored, this, [this](const model::Letter& letter) {
        showList();
        wantCase(letter.matter);
        workspace().say(Message::Kind::Good, tr("The letter is in its case. Send it, then mark it as sent."));
    });
}

QWidget* CasesPage::makeViews()
{
    auto* views = made<QWidget>();
    QVBoxLayout* column = columnOn(views, 0, 1.5);
    m_way->setObjectName(QStringLiteral("caseWay"));
    m_way->add(static_cast<int>(CaseWay::List), tr("List"));
    m_way->add(static_cast<int>(CaseWay::Board), tr("Board"));
    m_way->add(static_cast<int>(CaseWay::Calendar), tr("Calendar"));
    QHBoxLayout* row = rowOf({m_way, m_search}, 2);
    row->setStretch(1, 1);
    column->addLayout(row);
    m_views->addWidget(m_splitter);
    m_views->addWidget(m_board);
    m_views->addWidget(m_calendar);
    column->addWidget(m_views, 1);
    connect(m_way, &FilterChips::chosen, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_views, &QStackedWidget::currentChanged, this, &CasesPage::showMainAction);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setQuery(text);
        m_board->setQuery(text);
        m_calendar->setQuery(text);
    });
    const auto open = [this](qint64 id) {
        wantCase(model::CaseId{id});
        m_list->setFocus();
    };
    connect(m_board, &CaseBoardView::opened, this, open);
    connect(m_calendar, &CaseCalendar::opened, this, open);
    connect(m_calendar, &CaseCalendar::exportWanted, this, &CasesPage::saveDates);
    return views;
}

QWidget* CasesPage::makeHead()
{
    auto* words = made<PageHead>(tr("Cases"));
    words->setSentence(tr("What you asked companies for, and by when they must answer."));
    m_write->setObjectName(QStringLiteral("newLetter"));
    m_write->setEnabled(!workspace().isReadOnly());
    if (workspace().isReadOnly())
        setPlainToolTip(m_write, tr("This vault is open for reading only."));
    connect(m_write, &QPushButton::clicked, this, [this] { openEditor({}); });
    QPushButton* takeOver = makeButton(tr("Take over an old request…"), Look::Plain, QStringLiteral("add"));
    takeOver->setObjectName(QStringLiteral("caseTakeOver"));
    takeOver->setEnabled(!workspace().isReadOnly());
    setPlainToolTip(takeOver, workspace().isReadOnly() ? tr("This vault is open for reading only.")
                                                       : tr("You asked a company before you had Recourse? Its clock can run here."));
    connect(takeOver, &QPushButton::clicked, m_actions, &CaseActions::takeOver);
    auto* head = made<QWidget>();
    QHBoxLayout* row = rowOn(head, 0, 2);
    row->addWidget(words, 1);
    row->addWidget(flowOf({takeOver, m_write})); // below each other where the window is small
    return head;
}

void CasesPage::showMainAction()
{
    const bool isList = m_views->currentIndex() == static_cast<int>(CaseWay::List);
    const bool isElsewhere = m_model.rows().empty() || (isList && current() != nullptr && m_panel->hasMainAction());
    setLook(*m_write, isElsewhere ? Look::Plain : Look::Primary, QStringLiteral("edit"));
}

QWidget* CasesPage::makeList()
{
    auto* left = made<QWidget>();
    QVBoxLayout* column = columnOn(left, 0, 1.25);
    column->setContentsMargins(0, 0, grid(1.5), 0);
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_choice->setObjectName(QStringLiteral("caseChoice"));
    m_list->setObjectName(QStringLiteral("casesList"));
    m_list->setMinimumWidth(grid(kNarrowestList));
    m_choice->add(static_cast<int>(CaseChoice::Open), tr("Open"));
    m_choice->add(static_cast<int>(CaseChoice::MyTurn), tr("Your turn"));
    m_choice->add(static_cast<int>(CaseChoice::All), tr("All"));
    column->addWidget(m_choice);
    column->addWidget(m_list, 1);
    m_list->setLayoutMode(QListView::Batched); // thousands of cards are measured in a few strokes, not in one
    connect(m_choice, &FilterChips::chosen, this, &CasesPage::applyChoice);
    connect(m_list, &CardList::currentChosen, this, &CasesPage::showCurrent);
    return left;
}

void CasesPage::connectPanel()
{
    m_panel->setWritable(!workspace().isReadOnly(), tr("This vault is open for reading only."));
    connect(m_actions, &CaseActions::caseWanted, this, &CasesPage::wantCase);
    connect(m_panel, &CasePanel::sentWanted, m_actions, &CaseActions::markSent);
    connect(m_panel, &CasePanel::eventWanted, m_actions, [this](const session::CaseView& view) { m_actions->logEvent(view); });
    connect(m_panel, &CasePanel::attachmentWanted, m_actions, &CaseActions::saveAttachment);
    connect(m_panel, &CasePanel::letterWanted, this, &CasesPage::writeNext);
    connect(m_panel, &CasePanel::calendarWanted, this, &CasesPage::saveDate);
    connect(m_panel, &CasePanel::readWanted, this,
        [this](const model::Letter& letter) { made<LetterDialog>(workspace(), letter, this)->open(); });
    connect(m_panel, &CasePanel::printWanted, this, [this](const model::Letter& letter) { printLetter(workspace(), this, letter); });
    connect(m_panel, &CasePanel::exportWanted, this,
        [this](const model::Letter& letter) { exportStoredLetter(workspace(), this, letter); });
    connect(m_panel, &CasePanel::copyWanted, this, [this](const QString& text) {
        workspace().prompts().copy(text, Prompts::Clip::Plain);
        workspace().say(Message::Kind::Info, tr("Fingerprint copied."));
    });
}

void CasesPage::refresh()
{
    const int round = ++m_round;
    workspace().jobs().runPrepared(tr("Reading the cases"), session::readCaseBoard(workspace().session()), this, caseLists,
        [this, round](CaseLists fresh) {
            if (round == m_round)
                take(std::move(fresh));
        });
    if (m_stack->currentWidget() == m_editor)
        m_editor->readChoices();
}

void CasesPage::take(CaseLists fresh)
{
    workspace().jobs().letGo(m_model.exchange(std::move(fresh.all)));
    workspace().jobs().letGo(m_board->exchange(std::move(fresh.columns)));
    workspace().jobs().letGo(m_calendar->exchange(std::move(fresh.clocks)));
    for (const CaseChoice choice : {CaseChoice::Open, CaseChoice::MyTurn, CaseChoice::All})
        m_choice->setCount(static_cast<int>(choice), fresh.counts[static_cast<std::size_t>(choice)]);
    Q_EMIT badgeChanged(fresh.counts[static_cast<std::size_t>(CaseChoice::MyTurn)]);
    m_body->setCurrentIndex(m_model.rows().empty() ? 1 : 0);
    applyChoice();
}

void CasesPage::applyChoice()
{
    const auto choice = static_cast<CaseChoice>(m_choice->current());
    m_model.setAccepts([this, choice](int row) { return isChosen(m_model.rows()[static_cast<std::size_t>(row)], choice); });
    if (m_wanted != 0 && m_list->selectId(m_wanted))
        m_wanted = 0;
    else if (m_list->currentId() == 0 && m_model.rowCount() > 0)
        m_list->selectId(m_model.idAt(0));
    showCurrent();
}

const session::CaseView* CasesPage::current() const
{
    return m_shown && m_shown->matter.id.value == m_list->currentId() ? &*m_shown : nullptr;
}

void CasesPage::showCurrent()
{
    const qint64 id = m_list->currentId();
    auto* detail = qobject_cast<QStackedWidget*>(m_splitter->widget(1));
    if (id == 0) {
        m_shown.reset();
        detail->setCurrentWidget(m_noMatch);
        showMainAction();
        return;
    }
    if (current() != nullptr && m_shownRound == m_round)
        return;
    m_panel->setEnabled(current() != nullptr); // what it still shows is another case
    const int round = ++m_detailRound;
    workspace().jobs().run(QString(), session::showCase(workspace().session(), model::CaseId{id}), this,
        [this, round, detail, read = m_round](session::CaseView view) {
            if (round != m_detailRound)
                return;
            m_shown = std::move(view);
            m_shownRound = read;
            m_panel->set(*m_shown, workspace().clock().today());
            m_panel->setEnabled(true);
            detail->setCurrentWidget(m_panel);
            showMainAction();
        });
}

void CasesPage::showWay(CaseWay way)
{
    m_way->choose(static_cast<int>(way));
    m_views->setCurrentIndex(static_cast<int>(way));
}

void CasesPage::showList()
{
    m_stack->setCurrentIndex(0);
}

void CasesPage::openEditor(const LetterWish& wish, model::CaseId matter)
{
    m_stack->setCurrentWidget(m_editor);
    m_editor->begin(wish, matter);
}

void CasesPage::showTarget(const Target& target)
{
    if (target.letter && !target.letter->accounts.isEmpty()) {
        showList();
        made<BatchDialog>(workspace(), target.letter->accounts, this)->open();
        return;
    }
    if (target.letter) {
        openEditor(*target.letter, target.letter->matter);
        return;
    }
    if (target.word == QLatin1String("board") || target.word == QLatin1String("calendar")) {
        showList();
        showWay(target.word == QLatin1String("board") ? CaseWay::Board : CaseWay::Calendar);
    }
    if (target.id != 0) {
        showList();
        wantCase(model::CaseId{target.id});
    }
}

bool CasesPage::takeFiles(const QStringList& files)
{
    return !workspace().isReadOnly() && m_stack->currentWidget() != m_editor && m_actions->takeFiles(current(), files);
}

void CasesPage::wantCase(model::CaseId id)
{
    showWay(CaseWay::List);
    m_wanted = id.value;
    if (m_search->text().isEmpty() && m_list->selectId(m_wanted)) {
        m_wanted = 0;
        return;
    }
    m_search->clear();
    const auto& all = m_model.rows();
    const auto found = std::find_if(
        all.begin(), all.end(), [id](const session::CaseRow& row) { return row.matter.id.value == id.value; });
    if (found != all.end() && !isChosen(*found, static_cast<CaseChoice>(m_choice->current())))
        m_choice->choose(static_cast<int>(CaseChoice::All));
    if (found != all.end())
        applyChoice();
}

void CasesPage::writeNext(const QString& type, const QMap<QString, QString>& fields)
{
    const session::CaseView* view = current();
    if (view == nullptr)
        return;
    LetterWish wish;
    wish.service = QString::number(view->service.id.value);
    wish.type = type;
    wish.typeOpen = type.isEmpty();
    wish.variant = fields.value(QStringLiteral("variant"));
    wish.fields = fields;
    // What is over stays as it is: a further letter opens a case of its own.
    wish.matter = isOver(view->matter.stage) ? model::CaseId() : view->matter.id;
    openEditor(wish, wish.matter);
}

void CasesPage::saveDate()
{
    const session::CaseView* view = current();
    if (view == nullptr)
        return;
    const FileWish wish{tr("Save the date for your calendar"), tr("Calendar files (*.ics)"), QStringLiteral("answer-due.ics")};
    workspace().prompts().saveFile(this, wish, [this, id = view->matter.id](const QString& file) {
        const QString path = QFileInfo(file).suffix().isEmpty() ? file + QStringLiteral(".ics") : file;
        workspace().jobs().run(tr("Saving the date"), session::exportCaseDate(workspace().session(), id, path), this,
            [this](const QString&) {
                workspace().say(Message::Kind::Good, tr("The date was saved. Open the file to add it to your calendar."));
            });
    });
}

void CasesPage::saveDates()
{
    const FileWish wish{tr("Save all days for your calendar"), tr("Calendar files (*.ics)"), QStringLiteral("recourse.ics")};
    workspace().prompts().saveFile(this, wish, [this](const QString& file) {
        const QString path = QFileInfo(file).suffix().isEmpty() ? file + QStringLiteral(".ics") : file;
        workspace().jobs().run(tr("Saving the days"), session::exportClocks(workspace().session(), path), this,
            [this](const session::WrittenClocks& written) {
                workspace().say(Message::Kind::Good,
                    tr("%n clock(s) were saved. Open the file to add them to your calendar.", nullptr, static_cast<int>(written.clocks.size())));
            });
    });
}

} // namespace recourse::ui
