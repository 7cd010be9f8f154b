// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/cases_page.h"

#include "ui/dialogs/cases/event_dialog.h"
#include "ui/dialogs/cases/letter_dialog.h"
#include "ui/dialogs/cases/sent_dialog.h"
#include "ui/models/cases/case_words.h"
#include "ui/pages/cases/case_panel.h"
#include "ui/pages/cases/letter_editor.h"
#include "ui/pages/cases/stored_letter.h"
#include "ui/text.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/pieces.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

template <class T, class... Args> T* made(Args&&... args)
{
    return std::make_unique<T>(std::forward<Args>(args)...).release();
}

} // namespace

CasesPage::CasesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, Changes(Change::Cases) | Change::Profile | Change::Accounts | Change::Exposures | Change::Imports, parent)
    , m_model(caseColumns(workspace.clock().today()), [](const session::CaseView& view) { return view.matter.id.value; })
    , m_stack(made<QStackedWidget>())
    , m_body(made<QStackedWidget>())
    , m_splitter(made<QSplitter>(Qt::Horizontal))
    , m_search(makeSearchField(tr("Search cases")))
    , m_choice(made<FilterChips>(tr("Which cases are shown")))
    , m_list(made<CardList>(m_model, tr("Cases")))
    , m_panel(made<CasePanel>())
    , m_noMatch(made<EmptyState>(QStringLiteral("search"), tr("No case like that"), tr("No case fits the search and the choice above it.")))
    , m_empty(made<EmptyState>(QStringLiteral("mail"), tr("Ask them, in writing"),
          tr("A letter can make a company tell you what it holds about you, what a breach took, and erase what it has no right to keep. "
             "Recourse writes the letter, names the law, and keeps the date by which they must answer. Nothing is sent from here: you "
             "print it or send it yourself.")))
    , m_editor(made<LetterEditor>(workspace))
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
    m_body->addWidget(m_splitter);
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

QWidget* CasesPage::makeHead()
{
    auto* head = made<PageHead>(tr("Cases"));
    head->setSentence(tr("What you asked companies for, and by when they must answer."));
    QPushButton* write = makeButton(tr("New letter…"), Look::Primary, QStringLiteral("edit"));
    write->setObjectName(QStringLiteral("newLetter"));
    write->setEnabled(!workspace().isReadOnly());
    if (workspace().isReadOnly())
        setPlainToolTip(write, tr("This vault is open for reading only."));
    connect(write, &QPushButton::clicked, this, [this] { openEditor({}); });
    head->addAction(write);
    return head;
}

QWidget* CasesPage::makeList()
{
    auto* left = made<QWidget>();
    QVBoxLayout* column = columnOn(left, 0, 1.25);
    column->setContentsMargins(0, 0, grid(1.5), 0);
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_choice->setObjectName(QStringLiteral("caseChoice"));
    m_list->setObjectName(QStringLiteral("casesList"));
    m_choice->add(static_cast<int>(CaseChoice::Open), tr("Open"));
    m_choice->add(static_cast<int>(CaseChoice::MyTurn), tr("Your turn"));
    m_choice->add(static_cast<int>(CaseChoice::All), tr("All"));
    column->addWidget(m_search);
    column->addWidget(m_choice);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { m_model.setQuery(text); });
    connect(m_choice, &FilterChips::chosen, this, &CasesPage::applyChoice);
    connect(m_list, &CardList::currentChosen, this, &CasesPage::showCurrent);
    return left;
}

void CasesPage::connectPanel()
{
    m_panel->setWritable(!workspace().isReadOnly(), tr("This vault is open for reading only."));
    connect(m_panel, &CasePanel::sentWanted, this, &CasesPage::markSent);
    connect(m_panel, &CasePanel::eventWanted, this, &CasesPage::logEvent);
    connect(m_panel, &CasePanel::nextLetterWanted, this, &CasesPage::writeNext);
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
    workspace().jobs().runPrepared(tr("Reading the cases"), session::listCases(workspace().session()), this, caseRows,
        [this, round](Snapshot<session::CaseView> fresh) {
            if (round == m_round)
                take(std::move(fresh));
        });
    if (m_stack->currentWidget() == m_editor)
        m_editor->readChoices();
}

void CasesPage::take(Snapshot<session::CaseView> fresh)
{
    workspace().jobs().letGo(m_model.exchange(std::move(fresh)));
    const auto& all = m_model.rows();
    const auto countOf = [&all](CaseChoice choice) {
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [choice](const session::CaseView& view) { return isChosen(view, choice); }));
    };
    for (const CaseChoice choice : {CaseChoice::Open, CaseChoice::MyTurn, CaseChoice::All})
        m_choice->setCount(static_cast<int>(choice), countOf(choice));
    Q_EMIT badgeChanged(countOf(CaseChoice::MyTurn));
    m_body->setCurrentWidget(all.empty() ? static_cast<QWidget*>(m_empty) : m_splitter);
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
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void CasesPage::showCurrent()
{
    const session::CaseView* view = current();
    auto* detail = qobject_cast<QStackedWidget*>(m_splitter->widget(1));
    detail->setCurrentWidget(view != nullptr ? static_cast<QWidget*>(m_panel) : m_noMatch);
    if (view != nullptr)
        m_panel->set(*view, workspace().clock().today());
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
    if (target.letter) {
        openEditor(*target.letter);
        return;
    }
    if (target.id != 0) {
        showList();
        wantCase(model::CaseId{target.id});
    }
}

void CasesPage::wantCase(model::CaseId id)
{
    m_wanted = id.value;
    if (m_search->text().isEmpty() && m_list->selectId(m_wanted)) {
        m_wanted = 0;
        return;
    }
    m_search->clear();
    const auto& all = m_model.rows();
    const auto found = std::find_if(
        all.begin(), all.end(), [id](const session::CaseView& view) { return view.matter.id.value == id.value; });
    if (found != all.end() && !isChosen(*found, static_cast<CaseChoice>(m_choice->current())))
        m_choice->choose(static_cast<int>(CaseChoice::All));
    if (found != all.end())
        applyChoice();
}

void CasesPage::markSent()
{
    const session::CaseView* view = current();
    if (view == nullptr || view->letters.empty())
        return;
    auto* dialog = made<SentDialog>(workspace(), !view->letters.back().recipientEmail.isEmpty(), this);
    connect(dialog, &EntryDialog::logged, this,
        [this, id = view->matter.id](const session::CaseEntry& entry) { log(id, entry); });
    dialog->open();
}

void CasesPage::logEvent()
{
    const session::CaseView* view = current();
    if (view == nullptr)
        return;
    auto* dialog = made<EventDialog>(workspace(), loggableKinds(view->matter.stage), this);
    connect(dialog, &EntryDialog::logged, this,
        [this, id = view->matter.id](const session::CaseEntry& entry) { log(id, entry); });
    dialog->open();
}

void CasesPage::log(model::CaseId id, const session::CaseEntry& entry)
{
    workspace().jobs().run(tr("Logging the event"), session::logCaseEvent(workspace().session(), id, entry), this,
        [this](const session::CaseView& view) {
            wantCase(view.matter.id);
            workspace().announce(Change::Cases);
            workspace().say(Message::Kind::Good, CaseWords::next(view, workspace().clock().today()));
        });
}

void CasesPage::writeNext()
{
    const session::CaseView* view = current();
    if (view == nullptr)
        return;
    LetterWish wish;
    wish.service = QString::number(view->service.id.value);
    wish.type = view->matter.matter;
    // What is over stays as it is: a further letter opens a case of its own.
    openEditor(wish, isOver(view->matter.stage) ? model::CaseId() : view->matter.id);
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

} // namespace recourse::ui
