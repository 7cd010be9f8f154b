// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_dialog.h"

#include "session/import_report_jobs.h"
#include "ui/dialogs/import/file_password_step.h"
#include "ui/dialogs/import/import_steps.h"
#include "ui/dialogs/import/mapping_step.h"
#include "ui/dialogs/import/source_file.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

QString takenBackText(const vault::UndoResult& result)
{
    const QString removed = ImportDialog::tr("%Ln account(s) removed.", nullptr, result.removed);
    if (result.kept == 0)
        return removed;
    return ImportDialog::tr("%1 %2", "two sentences")
        .arg(removed, ImportDialog::tr("%Ln account(s) stay because you worked with them.", nullptr, result.kept));
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, const QStringList& files, QWidget* above)
    : QDialog(above)
    , m_workspace(workspace)
    , m_files(files)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import"));
    build();
    connectSteps();
    const QSize room = above != nullptr ? above->window()->size() * 0.94 : QSize(grid(130), grid(90));
    resize(QSize(grid(116), grid(76)).boundedTo(room).expandedTo(QSize(grid(56), grid(44))));
}

void ImportDialog::build()
{
    m_place = mutedLabel(QString(), this);
    m_steps = std::make_unique<QStackedWidget>(this).release();
    m_wait = std::make_unique<ImportWait>(m_steps).release();
    m_preview = std::make_unique<ImportPreview>(m_workspace.jobs(), m_steps).release();
    m_done = std::make_unique<ImportDone>(m_workspace.jobs(), m_steps).release();
    m_failure = std::make_unique<ImportFailure>(m_steps).release();
    m_password = std::make_unique<ImportFilePassword>(m_steps).release();
    m_mapping = std::make_unique<ImportMapping>(m_steps).release();
    for (QWidget* step : std::initializer_list<QWidget*>{m_wait, m_preview, m_done, m_failure, m_password, m_mapping})
        m_steps->addWidget(step);
    m_primary = makeButton(QString(), Look::Primary);
    m_other = makeButton(QString());
    m_primary->setObjectName(QStringLiteral("importPrimary"));
    m_other->setObjectName(QStringLiteral("importOther"));
    m_primary->setAutoDefault(true);
    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(m_steps, 1);
    auto* foot = rowOf({m_place, m_other, m_primary});
    foot->setStretch(0, 1);
    column->addLayout(foot);
}

void ImportDialog::connectSteps()
{
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (const auto action = m_action)
            action();
    });
    connect(m_other, &QPushButton::clicked, this, &ImportDialog::turnAway);
    connect(&m_workspace.jobs(), &Jobs::runningChanged, this, &ImportDialog::followJob);
    connect(&m_workspace, &Workspace::lockChanged, this, [this] { QDialog::reject(); });
    connect(m_done, &ImportDone::undoWanted, this, &ImportDialog::takeBack);
    connect(m_done, &ImportDone::deleteWanted, this, &ImportDialog::discard);
    connect(m_password, &ImportFilePassword::edited, this, [this] { m_primary->setEnabled(!m_password->isEmpty()); });
    connect(m_mapping, &ImportMapping::changed, this, [this] {
        m_request.csv = m_mapping->reading();
        askColumns({base::Code::InputUnknownFormat, {}});
    });
    connect(m_preview, &ImportPreview::requestWanted, this, [this] {
        m_workspace.jobs().run(QString(), session::rangeRequestPreview(m_workspace.session(), {{m_request}}), this,
            [this](const session::RangeRequestPreview& request) { m_preview->showRequest(request); },
            [this](const base::Error& error) { m_preview->refuseCheck(error.text()); });
    });
    connect(m_done, &ImportDone::copyWanted, this, [this] {
        m_workspace.prompts().copy(session::importReportText(m_run, m_done->lines()), Prompts::Clip::Plain);
        m_workspace.say(Message::Kind::Good, tr("The report is in the clipboard."));
    });
    connect(m_done, &ImportDone::saveWanted, this, &ImportDialog::saveReport);
    connect(m_done, &ImportDone::candidatesWanted, this, [this] {
        m_workspace.go({PageId::Accounts, 0, QStringLiteral("candidates"), {}, {}});
        accept();
    });
    connect(m_preview, &ImportPreview::columnsWanted, this, [this] { askColumns({base::Code::InputUnknownFormat, {}}); });
    connect(m_done, &ImportDone::exposuresWanted, this, [this] {
        m_workspace.go({PageId::Exposures, 0, {}, {}, {}});
        accept();
    });
}

void ImportDialog::begin()
{
    open();
    m_request = {m_files.value(m_at), {}};
    read();
}

QString ImportDialog::fileName() const
{
    return QFileInfo(m_files.value(m_at)).fileName();
}

void ImportDialog::setFoot(const QString& primary, std::function<void()> action, const QString& other)
{
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_primary->setEnabled(true);
    m_primary->setDefault(true);
    (primary.isEmpty() ? m_other : m_primary)->setFocus();
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    m_action = std::move(action);
    const qsizetype files = m_files.size();
    setLabelText(m_place, files < 2 ? QString() : tr("File %1 of %2").arg(m_at + 1).arg(files));
}

void ImportDialog::wait(const QString& what)
{
    m_wait->begin(what);
    m_steps->setCurrentWidget(m_wait);
    setFoot(QString(), {}, tr("Cancel"));
    m_job = m_workspace.jobs().running().empty() ? 0 : m_workspace.jobs().running().back().number;
}

void ImportDialog::followJob()
{
    const auto& running = m_workspace.jobs().running();
    const auto mine = std::find_if(running.begin(), running.end(), [this](const RunningJob& job) { return job.number == m_job; });
    if (mine != running.end())
        m_wait->progress(mine->done, mine->total);
}

void ImportDialog::read()
{
    m_committing = false;
    const QString what = tr("Reading %1").arg(fileName());
    m_workspace.jobs().runPrepared(what, session::previewImportRun(m_workspace.session(), {{m_request}}), this, summaryOf,
        [this](ImportSummary summary) { preview(std::move(summary)); }, [this](const base::Error& error) { fail(error); });
    wait(what);
}

void ImportDialog::preview(ImportSummary summary)
{
    if (summary.error)
        return fail(*summary.error);
    m_job = 0;
    const model::ImportRun run = summary.run;
    const bool isEvidence = summary.isEvidence;
    m_preview->set(std::move(summary));
    m_steps->setCurrentWidget(m_preview);
    if (run.added == 0 && run.changed == 0)
        return setFoot(isLast() ? tr("Close") : tr("Next file"), [this] { next(); }, QString());
    const QString words = isEvidence ? tr("Take them over")
        : run.added == 0             ? tr("Update %Ln account(s)", nullptr, run.changed)
                                     : tr("Import %Ln account(s)", nullptr, run.added);
    setFoot(words, [this] { commit(); }, isLast() ? tr("Cancel") : tr("Skip this file"));
    if (m_workspace.isReadOnly()) {
        m_primary->setEnabled(false);
        setPlainToolTip(m_primary, tr("The vault is open for reading only, so nothing can be imported."));
    }
}

void ImportDialog::commit()
{
    m_committing = true;
    const QString what = tr("Importing %1").arg(fileName());
    session::ImportRunRequest run{{m_request}};
    run.passwordCheck = m_preview->isCheckWanted() ? session::PasswordCheck::On : session::PasswordCheck::Off;
    m_workspace.jobs().runPrepared(what, session::commitImportRun(m_workspace.session(), std::move(run)), this, summaryOf,
        [this](ImportSummary summary) { report(std::move(summary)); }, [this](const base::Error& error) { fail(error); });
    wait(what);
}

void ImportDialog::report(ImportSummary summary)
{
    if (summary.error)
        return fail(*summary.error);
    m_job = 0;
    m_run = summary.run;
    m_committing = false;
    m_import = summary.run.id;
    m_done->set(std::move(summary));
    m_steps->setCurrentWidget(m_done);
    setFoot(isLast() ? tr("Done") : tr("Next file"), [this] { next(); }, QString());
    m_workspace.announce(Change::Accounts | Change::Exposures | Change::Steps | Change::Imports);
}

void ImportDialog::fail(const base::Error& error)
{
    m_job = 0;
    if (error.code == base::Code::Cancelled && m_committing)
        return read();
    if (error.code == base::Code::Cancelled)
        return next();
    if (error.code == base::Code::InputPasswordProtected || error.code == base::Code::InputWrongFilePassword)
        return askPassword(error);
    if (error.code == base::Code::InputUnknownFormat || error.code == base::Code::InputMissingColumn)
        return askColumns(error);
    explain(error);
}

void ImportDialog::explain(const base::Error& error)
{
    m_failure->set(fileName(), error);
    m_steps->setCurrentWidget(m_failure);
    setFoot(isLast() ? tr("Close") : tr("Next file"), [this] { next(); }, QString());
}

void ImportDialog::askPassword(const base::Error& error)
{
    m_steps->setCurrentWidget(m_password);
    setFoot(tr("Open the file"), [this] {
        m_request.filePassword = session::shareSecret(m_password->take());
        read();
    }, isLast() ? tr("Cancel") : tr("Skip this file"));
    m_password->set(fileName(), error);
    m_primary->setEnabled(false);
}

void ImportDialog::askColumns(const base::Error& failure)
{
    m_workspace.jobs().run(QString(), session::previewColumns(m_workspace.session(), m_request.path, m_request.csv), this,
        [this, failure](imports::ColumnPreview columns) {
            if (columns.columns.size() < 2 && !m_request.csv.asked())
                return explain(failure); // nothing to choose from
            showColumns(std::move(columns));
        },
        [this, failure](const base::Error& error) {
            // No list with columns at all: then the first words are the right ones.
            explain(m_request.csv.asked() ? error : failure);
        });
}

void ImportDialog::showColumns(imports::ColumnPreview columns)
{
    m_mapping->set(fileName(), std::move(columns), m_request.csv);
    if (m_steps->currentWidget() != m_mapping) {
        m_steps->setCurrentWidget(m_mapping);
        setFoot(tr("Continue"), [this] {
            m_request.csv = m_mapping->reading();
            read();
        }, isLast() ? tr("Cancel") : tr("Skip this file"));
    }
    m_primary->setEnabled(m_mapping->isComplete());
}

void ImportDialog::saveReport()
{
    const FileWish wish{tr("Save the report"), tr("Text (*.txt);;Table (*.csv)"), tr("import report.txt")};
    m_workspace.prompts().saveFile(this, wish, [this](const QString& file) {
        m_workspace.jobs().run(tr("Saving the report"), session::saveImportReport(m_workspace.session(), m_run, m_done->lines(), file), this,
            [this](const session::ReportFile&) { m_workspace.say(Message::Kind::Good, tr("The report is saved.")); });
    });
}

void ImportDialog::takeBack()
{
    m_workspace.jobs().run(tr("Taking the import back"), session::undoImport(m_workspace.session(), m_import), this,
        [this](const vault::UndoResult& result) {
            m_workspace.say(Message::Kind::Good, takenBackText(result));
            m_workspace.announce(Change::Accounts | Change::Exposures | Change::Steps | Change::Imports);
            next();
        });
}

void ImportDialog::discard()
{
    const Question question{tr("Delete the export file?"),
        tr("“%1” is moved to the recycle bin. Where there is none, it is deleted for good.").arg(fileName()), tr("Delete the file")};
    m_workspace.prompts().ask(this, question, [this] {
        m_workspace.jobs().run(tr("Deleting the export file"), discardFile(m_workspace.session(), m_files.value(m_at)), this,
            [this](Discarded where) {
                m_done->setFileGone(where == Discarded::ToBin ? tr("The file is in the recycle bin. Empty it to be rid of the passwords.")
                                                              : tr("The file is deleted."));
            },
            [this](const base::Error& error) { m_done->setFileProblem(error.text()); });
    });
}

void ImportDialog::next()
{
    if (isLast())
        return accept();
    ++m_at;
    m_request = {m_files.value(m_at), {}};
    read();
}

void ImportDialog::turnAway()
{
    if (m_job != 0)
        return m_workspace.jobs().cancel(m_job);
    next();
}

void ImportDialog::reject()
{
    if (m_job != 0) {
        m_workspace.jobs().cancel(m_job);
        if (m_committing)
            return;
    }
    QDialog::reject();
}

void startImport(Workspace& workspace, const QStringList& files, QWidget* above)
{
    if (files.isEmpty())
        return;
    std::make_unique<ImportDialog>(workspace, files, above).release()->begin();
}

void chooseAndImport(Workspace& workspace, QWidget* above)
{
    const FileWish wish{ImportDialog::tr("Choose exports of browsers and password managers"),
        ImportDialog::tr("Exports (*.csv *.json *.xml *.zip *.1pux *.1pif *.txt *.js *.sqlite);;All files (*)"), {}};
    workspace.prompts().openFiles(
        above, wish, [&workspace, above](const QStringList& files) { startImport(workspace, files, above); });
}

} // namespace recourse::ui
