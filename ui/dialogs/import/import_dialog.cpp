// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_dialog.h"

#include "ui/dialogs/import/archive_step.h"
#include "ui/dialogs/import/done_step.h"
#include "ui/dialogs/import/file_password_step.h"
#include "ui/dialogs/import/import_steps.h"
#include "ui/dialogs/import/mapping_step.h"
#include "ui/dialogs/import/passed_over.h"
#include "ui/dialogs/import/preview_step.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

ImportDialog::ImportDialog(Workspace& workspace, const QStringList& dropped, QWidget* above)
    : QDialog(above)
    , m_workspace(workspace)
    , m_dropped(dropped)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import"));
    build();
    connectSteps();
    connectDone();
    const QSize room = above != nullptr ? above->window()->size() * 0.94 : QSize(grid(140), grid(94));
    resize(QSize(grid(152), grid(82)).boundedTo(room).expandedTo(QSize(grid(56), grid(44))));
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
    m_archive = std::make_unique<ImportArchiveChoice>(m_steps).release();
    for (QWidget* step : std::initializer_list<QWidget*>{m_wait, m_preview, m_done, m_failure, m_password, m_mapping, m_archive})
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
    connect(&m_workspace, &Workspace::networkChanged, this,
        [this] { m_preview->setOffline(m_workspace.session().settings().offline); });
    connect(m_password, &ImportFilePassword::edited, this, [this] { m_primary->setEnabled(!m_password->isEmpty()); });
    connect(m_archive, &ImportArchiveChoice::changed, this, [this] { m_primary->setEnabled(!m_archive->chosen().isEmpty()); });
    connect(m_mapping, &ImportMapping::changed, this, [this] {
        m_reading = m_mapping->reading();
        askColumns(m_asked);
    });
    connect(m_preview, &ImportPreview::askWanted, this, &ImportDialog::askAbout);
    connect(m_preview, &ImportPreview::leaveOutWanted, this, &ImportDialog::leaveOut);
    connect(m_preview, &ImportPreview::membershipsWanted, this, [this](bool wanted) {
        m_files.setMemberships(wanted ? imports::Memberships::Take : imports::Memberships::LeaveOut);
        goOn();
    });
    connect(m_preview, &ImportPreview::requestWanted, this, [this] {
        m_workspace.jobs().run(QString(), session::rangeRequestPreview(m_workspace.session(), m_files.run()), this,
            [this](const session::RangeRequestPreview& request) { m_preview->showRequest(request); },
            [this](const base::Error& error) { m_preview->refuseCheck(error.text()); });
    });
}

void ImportDialog::begin()
{
    open();
    findFiles();
}

void ImportDialog::findFiles()
{
    const QString what = tr("Looking for files");
    m_workspace.jobs().run(what, session::findImportFiles(m_workspace.session(), m_dropped), this,
        [this](const session::ImportFiles& found) { setFiles(found); },
        [this](const base::Error& error) {
            if (error.code == base::Code::Cancelled)
                return QDialog::reject();
            setFiles({m_dropped, {}}); // each answers for itself, also for not being there
        });
    wait(what);
}

void ImportDialog::setFiles(const session::ImportFiles& found)
{
    m_job = 0;
    m_files.setFiles(m_dropped, found);
    m_passedOver = passedOverText(found.skipped);
    if (m_files.size() > 0)
        return read();
    m_failure->setNothingFound(QFileInfo(m_dropped.value(0)).fileName(), m_passedOver);
    m_steps->setCurrentWidget(m_failure);
    setFoot(tr("Close"), [this] { accept(); }, QString());
}

QString ImportDialog::runName() const
{
    const std::vector<std::size_t> files = m_files.numbers();
    return files.size() == 1 ? m_files.name(files.front()) : tr("%Ln file(s)", nullptr, static_cast<int>(files.size()));
}

void ImportDialog::setFoot(const QString& primary, std::function<void()> action, const QString& other, std::function<void()> otherAction)
{
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_primary->setEnabled(true);
    setPlainToolTip(m_primary, QString());
    m_primary->setDefault(true);
    (primary.isEmpty() ? m_other : m_primary)->setFocus();
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    m_action = std::move(action);
    m_otherAction = std::move(otherAction);
    const QWidget* step = m_steps->currentWidget();
    const bool asks = step == m_password || step == m_mapping || step == m_archive;
    setLabelText(m_place, asks && m_files.size() > 1 ? tr("File %1 of %2").arg(m_asked + 1).arg(m_files.size()) : QString());
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
    const QString what = tr("Reading %1").arg(runName());
    m_workspace.jobs().runPrepared(what, session::previewImportRun(m_workspace.session(), m_files.run()), this, summaryOf,
        [this](ImportSummary summary) { take(std::move(summary)); }, [this](const base::Error& error) { fail(error); });
    wait(what);
}

void ImportDialog::take(ImportSummary summary)
{
    m_job = 0;
    m_files.take(summary);
    m_summary = std::move(summary);
    goOn();
}

void ImportDialog::goOn()
{
    if (m_files.numbers().empty())
        return accept();
    if (const auto file = m_files.nextQuestion())
        return askAbout(*file);
    if (m_files.isStale() || m_summary.files.size() != m_files.numbers().size())
        return read();
    showPreview();
}

void ImportDialog::showPreview()
{
    if (m_summary.files.size() == 1 && m_summary.files.front().error)
        return explain(*m_summary.files.front().error);
    const model::ImportRun lists = m_summary.total(false);
    const model::ImportRun evidence = m_summary.total(true);
    const bool bringsAnything = m_summary.bringsAnything();
    m_preview->set(m_files, std::move(m_summary), m_passedOver);
    m_preview->setOffline(m_workspace.session().settings().offline);
    m_summary = {};
    m_steps->setCurrentWidget(m_preview);
    if (!bringsAnything)
        return setFoot(tr("Close"), [this] { accept(); }, QString());
    const QString words = lists.added > 0 ? tr("Import %Ln account(s)", nullptr, lists.added)
        : lists.changed > 0               ? tr("Update %Ln account(s)", nullptr, lists.changed)
                                          : tr("Take them over");
    setFoot(words, [this] { commit(); }, tr("Cancel"), [this] { QDialog::reject(); });
    if (m_workspace.isReadOnly()) {
        m_primary->setEnabled(false);
        setPlainToolTip(m_primary, tr("The vault is open for reading only, so nothing can be imported."));
    }
}

void ImportDialog::commit()
{
    m_committing = true;
    const QString what = tr("Importing %1").arg(runName());
    session::ImportRunRequest run = m_files.run();
    run.passwordCheck = m_preview->isCheckWanted() ? session::PasswordCheck::On : session::PasswordCheck::Off;
    m_workspace.jobs().runPrepared(what, session::commitImportRun(m_workspace.session(), std::move(run)), this, summaryOf,
        [this](ImportSummary summary) { report(std::move(summary)); }, [this](const base::Error& error) { fail(error); });
    wait(what);
}

void ImportDialog::fail(const base::Error& error)
{
    m_job = 0;
    if (error.code == base::Code::Cancelled && m_committing)
        return read();
    if (error.code == base::Code::Cancelled)
        return QDialog::reject();
    explain(error);
}

void ImportDialog::explain(const base::Error& error)
{
    m_failure->set(runName(), error);
    m_steps->setCurrentWidget(m_failure);
    setFoot(tr("Close"), [this] { accept(); }, QString());
}

void ImportDialog::turnAway()
{
    if (m_job != 0)
        return m_workspace.jobs().cancel(m_job);
    if (const auto action = m_otherAction)
        return action();
    QDialog::reject();
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
