// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_steps.h"

#include "ui/dialogs/import/export_sources.h"
#include "ui/dialogs/import/import_lines_view.h"
#include "ui/models/import/import_words.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

QString passwordText(const session::PasswordCounts& counts)
{
    QStringList sentences;
    if (counts.weak > 0)
        sentences << ImportDone::tr("%Ln password(s) are weak.", nullptr, counts.weak);
    if (counts.reused > 0)
        sentences << ImportDone::tr("%Ln are used in more than one place.", nullptr, counts.reused);
    if (counts.exposed > 0)
        sentences << ImportDone::tr("%Ln are known to have leaked.", nullptr, counts.exposed);
    if (counts.overThreeYears > 0)
        sentences << ImportDone::tr("%Ln are older than three years.", nullptr, counts.overThreeYears);
    return sentences.join(u' ');
}

QString checkText(const session::PasswordCheckReport& check)
{
    const QString asked = ImportDone::tr("%Ln password(s) were looked up.", nullptr, check.checked);
    return check.stopped ? ImportDone::tr("%1 Then the check ended: %2").arg(asked, check.stopped->text()) : asked;
}

} // namespace

ImportSummary summaryOf(session::ImportRunReport report)
{
    ImportSummary summary;
    session::FileOutcome& file = report.files.front();
    summary.error = file.error;
    summary.passwords = report.passwords;
    summary.check = std::move(report.check);
    if (file.evidence) {
        summary.isEvidence = true;
        summary.run = std::move(file.evidence->candidates.run);
        summary.lines = ImportLines::prepared(std::move(file.evidence->candidates.lines));
    } else if (file.report) {
        summary.run = std::move(file.report->run);
        summary.lines = ImportLines::prepared(std::move(file.report->plan.lines));
    }
    return summary;
}

ImportWait::ImportWait(QWidget* parent)
    : QWidget(parent)
    , m_what(plainLabel(QString(), this, TextSize::Title))
    , m_bar(std::make_unique<QProgressBar>(this).release())
{
    QVBoxLayout* column = columnOn(this, 0, 2);
    column->addStretch(1);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addWidget(mutedLabel(tr("The passwords are judged for strength and reuse, then forgotten. None of them is stored."), this));
    column->addStretch(2);
    m_bar->setAccessibleName(tr("Progress"));
}

void ImportWait::begin(const QString& what)
{
    setLabelText(m_what, what);
    progress(0, 0);
}

void ImportWait::progress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setTextVisible(total > 0);
}

ImportPreview::ImportPreview(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(QString(), this, TextSize::Title))
    , m_sentence(plainLabel(QString(), this))
    , m_columns(makeButton(tr("Change what the columns mean…"), Look::Link))
    , m_lines(std::make_unique<ImportLinesView>(jobs, this).release())
    , m_promise(mutedLabel(tr("Nothing is stored yet. Passwords are never stored, only how strong they are and which are used twice."), this))
{
    m_columns->setObjectName(QStringLiteral("importColumns"));
    connect(m_columns, &QPushButton::clicked, this, &ImportPreview::columnsWanted);
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_columns, 0, Qt::AlignLeft);
    column->addWidget(m_lines, 1);
    column->addWidget(makeCheck());
    column->addWidget(m_promise);
}

QWidget* ImportPreview::makeCheck()
{
    m_checkCard = makeFrame(QStringLiteral("card"), this);
    m_check = std::make_unique<QCheckBox>(tr("&Look the passwords up in a public list of leaked passwords"), m_checkCard).release();
    m_check->setObjectName(QStringLiteral("importCheck"));
    m_request = mutedLabel(QString(), m_checkCard, TextSize::Small);
    m_request->setObjectName(QStringLiteral("importCheckRequest"));
    m_request->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_request->hide();
    QVBoxLayout* column = columnOn(m_checkCard, 1.25, 0.5);
    column->addWidget(m_check);
    column->addWidget(m_request);
    connect(m_check, &QCheckBox::clicked, this, [this](bool wanted) {
        m_request->setVisible(wanted);
        if (wanted && !m_requestShown)
            Q_EMIT requestWanted();
    });
    return m_checkCard;
}

void ImportPreview::showRequest(const session::RangeRequestPreview& request)
{
    m_requestShown = true;
    const QString what = request.requests == 0
        ? tr("There is no password to look up.")
        : tr("%1 No password and no account leaves this computer, only the first five characters of a fingerprint, in %Ln request(s) like "
             "this one:\n\n%2", nullptr, request.requests)
              .arg(request.access, QString::fromLatin1(request.request).trimmed());
    setLabelText(m_request, what);
    m_request->show();
}

void ImportPreview::refuseCheck(const QString& sentence)
{
    m_check->setChecked(false);
    setLabelText(m_request, sentence);
    m_request->show();
}

bool ImportPreview::isCheckWanted() const
{
    return m_requestShown && m_check->isChecked() && m_checkCard->isVisibleTo(this);
}

void ImportPreview::set(ImportSummary summary)
{
    const model::ImportRun& run = summary.run;
    setLabelText(m_title, run.fileName);
    m_columns->setVisible(run.format == u"generic-csv"); // its columns were guessed
    const QString found = tr("%Ln entries, written by %1.", nullptr, run.records).arg(ImportWords::format(run.format));
    const QString fresh = run.added == 0 && run.changed == 0 ? tr("You have all of them already.")
        : summary.isEvidence                                 ? tr("%Ln service(s) would wait for your word.", nullptr, run.added)
                                                             : tr("%Ln account(s) would be new.", nullptr, run.added);
    m_checkCard->setVisible(!summary.isEvidence);
    m_promise->setVisible(!summary.isEvidence);
    m_requestShown = false;
    m_check->setChecked(false);
    m_request->hide();
    setLabelText(m_sentence, tr("%1 %2", "two sentences").arg(found, fresh));
    m_lines->set(std::move(summary.lines));
}

ImportDone::ImportDone(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_outcome(std::make_unique<NoticeBox>(this).release())
    , m_sentence(plainLabel(QString(), this))
    , m_passwords(plainLabel(QString(), this))
    , m_leaked(makeButton(tr("What leaked?"), Look::Plain, QStringLiteral("exposures")))
    , m_decide(makeButton(tr("Decide now"), Look::Plain, QStringLiteral("forward")))
    , m_gone(std::make_unique<NoticeBox>(this).release())
    , m_fileCard(makeFileCard())
    , m_lines(std::make_unique<ImportLinesView>(jobs, this).release())
{
    QPushButton* copy = makeButton(tr("Copy the report"), Look::Quiet, QStringLiteral("copy"));
    QPushButton* save = makeButton(tr("Save the report…"), Look::Quiet, QStringLiteral("export"));
    QPushButton* undo = makeButton(tr("Undo this import"), Look::Plain, QStringLiteral("undo"));
    m_leaked->setObjectName(QStringLiteral("importWhatLeaked"));
    m_decide->setObjectName(QStringLiteral("importDecide"));
    copy->setObjectName(QStringLiteral("importCopyReport"));
    save->setObjectName(QStringLiteral("importSaveReport"));
    undo->setObjectName(QStringLiteral("importUndo"));
    connect(m_leaked, &QPushButton::clicked, this, &ImportDone::exposuresWanted);
    connect(m_decide, &QPushButton::clicked, this, &ImportDone::candidatesWanted);
    connect(copy, &QPushButton::clicked, this, &ImportDone::copyWanted);
    connect(save, &QPushButton::clicked, this, &ImportDone::saveWanted);
    connect(undo, &QPushButton::clicked, this, &ImportDone::undoWanted);
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    column->addWidget(m_outcome);
    column->addWidget(m_sentence);
    column->addWidget(m_passwords);
    column->addWidget(flowOf({m_leaked, m_decide, undo, copy, save}));
    column->addWidget(m_fileCard);
    column->addWidget(m_gone);
    column->addWidget(m_lines, 1);
}

QWidget* ImportDone::makeFileCard()
{
    QFrame* card = makeFrame(QStringLiteral("warning"), this);
    QVBoxLayout* column = columnOn(card, 1.5, 1);
    column->addWidget(plainLabel(tr("The export file still holds your passwords in readable form. Whoever opens it can use them."), card));
    QLabel* more = plainLabel(tr("Delete the file here, then look for copies: in Downloads, on sticks, in cloud folders, in mails to "
                                 "yourself. Empty the recycle bin afterwards. If this computer makes backups, a copy may be there for a "
                                 "while: change the passwords that matter most."),
        card);
    more->hide();
    QPushButton* remove = makeButton(tr("Delete the file…"), Look::Danger, QStringLiteral("trash"));
    QPushButton* reveal = makeButton(tr("What should I do?"), Look::Link);
    remove->setObjectName(QStringLiteral("importDeleteFile"));
    connect(remove, &QPushButton::clicked, this, &ImportDone::deleteWanted);
    connect(reveal, &QPushButton::clicked, more, [more, reveal] {
        more->show();
        reveal->hide();
    });
    column->addWidget(more);
    column->addWidget(flowOf({remove, reveal}));
    return card;
}

void ImportDone::set(ImportSummary summary)
{
    const model::ImportRun& run = summary.run;
    m_outcome->set(QStringLiteral("good"), summary.isEvidence ? tr("%Ln service(s) wait for your word.", nullptr, run.added)
                                                               : tr("%Ln account(s) are new.", nullptr, run.added));
    QString passwords = passwordText(summary.passwords);
    if (summary.check)
        passwords = tr("%1 %2", "two sentences").arg(checkText(*summary.check), passwords);
    setLabelText(m_passwords, passwords);
    m_passwords->setVisible(!passwords.isEmpty());
    m_leaked->setVisible(!summary.isEvidence);
    m_decide->setVisible(summary.isEvidence && run.added + run.changed > 0);
    m_fileCard->setVisible(!summary.isEvidence);
    QStringList sentences;
    if (run.changed > 0)
        sentences << tr("%Ln account(s) that you had got new facts.", nullptr, run.changed);
    if (run.known > 0)
        sentences << tr("%Ln account(s) were known already.", nullptr, run.known);
    if (run.merged > 0)
        sentences << tr("%Ln further entries were copies of an account of the same file.", nullptr, run.merged);
    if (run.skipped > 0)
        sentences << tr("%Ln entries were left out; the list below says why.", nullptr, run.skipped);
    setLabelText(m_sentence, sentences.join(QLatin1Char(' ')));
    m_sentence->setVisible(!sentences.isEmpty());
    m_lines->set(std::move(summary.lines));
    m_gone->set(QStringLiteral("good"), QString());
}

void ImportDone::setFileGone(const QString& sentence)
{
    m_fileCard->hide();
    m_gone->set(QStringLiteral("good"), sentence);
}

std::vector<model::ImportLine> ImportDone::lines() const
{
    return m_lines->lines();
}

void ImportDone::setFileProblem(const QString& sentence)
{
    m_gone->set(QStringLiteral("warning"), sentence);
}

ImportFailure::ImportFailure(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(QString(), this, TextSize::Title))
    , m_reason(std::make_unique<NoticeBox>(this).release())
    , m_advice(plainLabel(QString(), this))
{
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_advice);
    column->addWidget(plainLabel(tr("Recourse understands exports of these programs"), this, TextSize::Body));
    column->addWidget(scrolled(std::make_unique<ExportSources>().release()), 1);
}

void ImportFailure::set(const QString& fileName, const base::Error& error)
{
    setLabelText(m_title, tr("“%1” was not imported").arg(fileName));
    m_reason->set(QStringLiteral("warning"), error.text());
    const QString advice = ImportWords::advice(error.code);
    setLabelText(m_advice, advice);
    m_advice->setVisible(!advice.isEmpty());
}

} // namespace recourse::ui
