// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/letter_editor.h"

#include "session/law_jobs.h"
#include "session/profile_jobs.h"
#include "session/theft_jobs.h"
#include "ui/dialogs/cases/batch_dialog.h"
#include "ui/dialogs/cases/law_dialog.h"
#include "ui/dialogs/cases/theft_dialog.h"
#include "ui/dialogs/cases/why_not_dialog.h"
#include "ui/pages/cases/letter_files.h"
#include "ui/pages/cases/lint_list.h"
#include "ui/pages/cases/notes_area.h"
#include "ui/pages/cases/pages_view.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QPointer>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

constexpr int kRestMs = 250;

int errorsIn(const QList<model::LintFinding>& findings)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
        [](const model::LintFinding& finding) { return finding.severity == model::LintFinding::Severity::Error; }));
}

} // namespace

LetterEditor::LetterEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_head(made<PageHead>(tr("New letter")))
    , m_save(makeButton(tr("Save draft"), Look::Primary, QStringLiteral("check")))
    , m_export(makeButton(tr("Export…"), Look::Plain, QStringLiteral("export")))
    , m_print(makeButton(tr("Print…"), Look::Plain, QStringLiteral("print")))
    , m_mail(makeButton(tr("E-mail…"), Look::Plain, QStringLiteral("mail")))
    , m_form(made<LetterForm>())
    , m_files(made<LetterFiles>(workspace))
    , m_pages(made<PagesView>(tr("The letter as it will be on paper")))
    , m_lint(made<LintList>())
    , m_reason(made<NoticeBox>())
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kRestMs);
    connect(&m_pause, &QTimer::timeout, this, &LetterEditor::preview);
    connect(m_form, &LetterForm::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_pages, &PagesView::sharperWanted, &m_pause, qOverload<>(&QTimer::start));
    connect(m_lint, &LintList::fieldWanted, m_form, &LetterForm::focusField);
    connect(m_form, &LetterForm::whyNotWanted, this, &LetterEditor::showWhyNot);
    connect(m_form, &LetterForm::theftWanted, this, &LetterEditor::openTheft);
    connect(m_form, &LetterForm::manyWanted, this, [this] { made<BatchDialog>(m_workspace, QList<qint64>(), this)->open(); });
    connect(m_form, &LetterForm::lawWanted, this, &LetterEditor::showLaw);
    connect(m_mail, &QPushButton::clicked, this, &LetterEditor::openMail);
    connect(m_save, &QPushButton::clicked, this, &LetterEditor::saveDraft);
    connect(m_export, &QPushButton::clicked, this, &LetterEditor::exportFile);
    connect(m_print, &QPushButton::clicked, this, &LetterEditor::print);
    setReady(false, tr("Choose a company first."));
}

void LetterEditor::build()
{
    m_save->setObjectName(QStringLiteral("letterSave"));
    m_export->setObjectName(QStringLiteral("letterExport"));
    m_print->setObjectName(QStringLiteral("letterPrint"));
    m_mail->setObjectName(QStringLiteral("letterMail"));
    m_reason->setObjectName(QStringLiteral("letterReason"));
    m_pages->setObjectName(QStringLiteral("letterPages"));
    m_pages->setEmptyText(tr("The letter appears here once a company and your residence are set."));
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    QPushButton* back = makeButton(tr("Back"), Look::Quiet, QStringLiteral("back"));
    back->setObjectName(QStringLiteral("letterBack"));
    connect(back, &QPushButton::clicked, this, &LetterEditor::backWanted);
    QPushButton* again = makeButton(tr("Start over"), Look::Quiet, QStringLiteral("refresh"));
    again->setObjectName(QStringLiteral("letterStartOver"));
    connect(again, &QPushButton::clicked, this, &LetterEditor::startOver);
    QHBoxLayout* ways = rowOf({back, again}, 1);
    ways->addStretch(1);
    column->addLayout(ways);
    QHBoxLayout* head = rowOf({m_head, flowOf({m_print, m_mail, m_export, m_save})}, 2); // in two lines where the window is small
    head->setStretch(0, 1);
    column->addLayout(head);
    auto* splitter = made<QSplitter>(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setSizes({420, 580}); // shares, not pixels
    column->addWidget(splitter, 1);
}

QWidget* LetterEditor::makeLeft()
{
    auto* left = made<QWidget>();
    QVBoxLayout* column = columnOn(left, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_files);
    column->addStretch(1);
    QScrollArea* area = scrolled(left);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QWidget* LetterEditor::makeRight()
{
    auto* right = made<QWidget>();
    QVBoxLayout* halves = columnOn(right, 0, 0);
    halves->addWidget(m_pages, 1);
    auto* notes = made<QWidget>();
    QVBoxLayout* column = columnOn(notes, 0, 0.75);
    column->setContentsMargins(grid(1), grid(1), grid(1), grid(1));
    column->addWidget(m_reason);
    column->addWidget(m_lint);
    halves->addWidget(made<NotesArea>(notes)); // the page has the room that the notes leave
    return right;
}

void LetterEditor::begin(const LetterWish& wish, model::CaseId matter)
{
    const bool wishesNothing = wish.type.isEmpty() && wish.service.isEmpty() && !wish.matter.stored() && !matter.stored();
    if (!wishesNothing) {
        emptyForm();
        m_wish = wish;
        m_matter = matter.stored() ? matter : wish.matter;
    }
    readChoices();
    readTheft();
}

void LetterEditor::readChoices()
{
    session::Session& session = m_workspace.session();
    auto choices = std::make_shared<LetterChoices>();
    const auto complete = [this, choices](std::vector<session::LetterService> services) {
        choices->services = std::move(services);
        return std::move(*choices);
    };
    // Rules first: the services are prepared last and off this thread.
    m_workspace.jobs().run(QString(), session::listLetterTypes(session), this,
        [this, choices, complete](std::vector<session::LetterTypeView> types) {
            choices->types = std::move(types);
            m_workspace.jobs().run(QString(), session::listRegimes(m_workspace.session()), this,
                [this, choices, complete](std::vector<law::Regime> regimes) {
                    choices->regimes = std::move(regimes);
                    m_workspace.jobs().runPrepared(QString(), session::listLetterServices(m_workspace.session()), this,
                        [complete](std::vector<session::LetterService> services) {
                            LetterChoices all = complete(std::move(services));
                            all.names = serviceNames(all.services);
                            return all;
                        },
                        [this](LetterChoices all) { takeChoices(std::move(all)); });
                });
        });
    m_workspace.jobs().run(QString(), session::readProfile(session), this,
        [this](const model::Profile& profile) { m_form->setProfile(profile); });
}

void LetterEditor::takeChoices(LetterChoices choices)
{
    m_form->setChoices(std::move(choices));
    applyWish();
    m_pause.start();
}

void LetterEditor::applyWish()
{
    if (!m_wish)
        return;
    const LetterWish wish = *m_wish;
    m_wish.reset();
    if (!wish.type.isEmpty())
        m_form->chooseType(wish.type);
    else if (wish.typeOpen)
        m_form->leaveTypeOpen();
    if (!wish.service.isEmpty())
        m_form->chooseService(wish.service);
    if (!wish.breach.isEmpty())
        m_form->chooseBreach(wish.breach);
    QMap<QString, QString> fields = wish.fields;
    if (!wish.variant.isEmpty())
        fields.insert(QStringLiteral("variant"), wish.variant);
    m_form->setFieldValues(fields);
    if (m_matter.stored())
        readFromCase(wish);
}

void LetterEditor::readFromCase(const LetterWish& wish)
{
    session::DraftRequest asked;
    asked.type = wish.type;
    asked.service = wish.service;
    asked.matter = m_matter;
    asked.fields = wish.fields;
    if (asked.type.isEmpty())
        return;
    m_workspace.jobs().run(QString(), session::letterFields(m_workspace.session(), asked), this,
        [this, matter = m_matter](const QMap<QString, QString>& fields) {
            if (matter == m_matter)
                m_form->setFieldValues(fields);
        },
        [](const base::Error&) {}); // the preview says the same where it can be mended
}

void LetterEditor::readOffers()
{
    const session::OfferQuestion question = m_form->offerQuestion();
    const QStringList asked{question.residence, question.service, question.regime};
    if (asked == m_asked)
        return;
    m_asked = asked;
    const int round = ++m_offerRound;
    m_workspace.jobs().run(QString(), session::listLetterOffers(m_workspace.session(), question), this,
        [this, round](std::vector<session::LetterOffer> offers) {
            if (round == m_offerRound)
                m_form->setOffers(std::move(offers));
        },
        [](const base::Error&) {}); // without an answer every letter is listed
}

void LetterEditor::readTheft()
{
    m_workspace.jobs().run(QString(), session::readTheftFacts(m_workspace.session()), this,
        [this](const model::TheftFacts& facts) { m_form->setTheft(facts); });
}

void LetterEditor::showWhyNot()
{
    made<WhyNotDialog>(letterChoices(m_form->choices().types, m_form->offers()), this)->open();
}

void LetterEditor::showLaw()
{
    auto* dialog = made<LawDialog>(m_workspace, m_form->offerQuestion(), this);
    connect(dialog, &LawDialog::regimeChosen, m_form, &LetterForm::chooseRegime);
    dialog->open();
}

void LetterEditor::openTheft()
{
    auto* dialog = made<TheftDialog>(m_workspace, this);
    connect(dialog, &TheftDialog::kept, this, [this](const model::TheftFacts& facts) {
        m_form->setTheft(facts);
        m_pause.start();
    });
    dialog->open();
}

void LetterEditor::emptyForm()
{
    const bool wasBegun = !m_form->typedService().isEmpty();
    const LetterForm::State before = m_form->state();
    const QString reference = m_reference;
    const model::CaseId matter = m_matter;
    m_form->clear();
    m_files->clear();
    m_reference.clear();
    m_matter = {};
    if (!wasBegun)
        return;
    m_workspace.undo().offer(tr("The letter you were writing was put away"), [editor = QPointer<LetterEditor>(this), before, reference, matter] {
        if (editor.isNull())
            return;
        editor->m_form->restore(before);
        editor->m_reference = reference;
        editor->m_matter = matter;
    });
}

void LetterEditor::startOver()
{
    emptyForm();
    m_form->focusField(QStringLiteral("service"));
}

void LetterEditor::preview()
{
    const int round = ++m_round;
    readOffers();
    const session::DraftRequest wanted = request();
    if (wanted.type.isEmpty() || wanted.service.isEmpty()) {
        m_form->setUsedLaw(QString());
        if (wanted.type.isEmpty() && !wanted.service.isEmpty())
            return showProblem(tr("Choose which letter to write first. It appears here as you write."));
        showProblem(m_form->typedService().isEmpty()
                ? tr("Choose a company first. The letter appears here as you write.")
                : tr("“%1” is not in your list of accounts. Choose one of the names that appear while you type, or add the account first.")
                      .arg(safeText(m_form->typedService(), 60)));
        return;
    }
    m_workspace.jobs().run(QString(), session::previewLetterPages(m_workspace.session(), wanted, m_pages->pixelsPerMillimetre()), this,
        [this, round](session::LetterPages fresh) {
            if (round == m_round)
                takePreview(std::move(fresh));
        },
        [this, round](const base::Error& error) {
            if (round != m_round)
                return;
            m_form->setUsedLaw(QString());
            showProblem(withLocalDates(error.text()));
        });
}

void LetterEditor::takePreview(session::LetterPages fresh)
{
    m_reference = fresh.letter.reference;
    m_form->setUsedLaw(fresh.letter.regime);
    const QString spoken = QStringList{fresh.letter.recipient.join(QLatin1Char('\n')), fresh.letter.subject, fresh.letter.body,
        fresh.letter.closing}.join(QLatin1Char('\n'));
    m_pages->setPages(std::move(fresh.pages), spoken);
    m_lint->set(fresh.letter.lint);
    const int errors = errorsIn(fresh.letter.lint);
    setReady(errors == 0,
        tr("The letter cannot leave yet: %n thing(s) must be settled first.", nullptr, errors));
}

void LetterEditor::showProblem(const QString& text)
{
    m_pages->clear();
    m_lint->clear();
    setReady(false, text);
}

void LetterEditor::setReady(bool ready, const QString& why)
{
    const bool readOnly = m_workspace.isReadOnly();
    const QString reason = readOnly ? tr("This vault is open for reading only, so no letter can be kept in it.") : why;
    const bool enabled = ready && !readOnly && !m_storing;
    for (QPushButton* button : {m_save, m_export, m_print, m_mail}) {
        button->setEnabled(enabled);
        setPlainToolTip(button, enabled ? QString() : reason);
        button->setAccessibleDescription(enabled ? QString() : reason);
    }
    m_reason->set(QStringLiteral("info"), ready && !readOnly ? QString() : reason);
}

} // namespace recourse::ui
