// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog of an import does once the files are in.
#include "session/import_report_jobs.h"
#include "session/profile_jobs.h"
#include "ui/dialogs/import/done_step.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/import/source_removal.h"
#include "ui/models/import/import_words.h"

#include <QFileInfo>
#include <QStackedWidget>

namespace recourse::ui {

namespace {

constexpr Changes kChanges = Change::Accounts | Change::Exposures | Change::Steps | Change::Imports;

} // namespace

void ImportDialog::connectDone()
{
    connect(m_done, &ImportDone::undoWanted, this, &ImportDialog::takeBack);
    connect(m_done, &ImportDone::deleteWanted, this, &ImportDialog::discard);
    connect(m_done, &ImportDone::saveWanted, this, &ImportDialog::saveReport);
    connect(m_done, &ImportDone::addressWanted, this, &ImportDialog::useAddress);
    connect(m_done, &ImportDone::copyWanted, this, [this] {
        m_workspace.prompts().copy(session::importReportText(m_done->reports()), Prompts::Clip::Plain);
        m_workspace.say(Message::Kind::Good, tr("The report is in the clipboard."));
    });
    connect(m_done, &ImportDone::candidatesWanted, this, [this] {
        m_workspace.go({PageId::Accounts, 0, QStringLiteral("candidates"), {}, {}});
        accept();
    });
    connect(m_done, &ImportDone::exposuresWanted, this, [this] {
        m_workspace.go({PageId::Exposures, 0, {}, {}, {}});
        accept();
    });
}

void ImportDialog::report(ImportSummary summary)
{
    m_job = 0;
    m_committing = false;
    m_files.take(summary);
    if (summary.files.size() == 1 && summary.files.front().error)
        return explain(*summary.files.front().error);
    const model::ImportId lists = summary.total(false).run;
    m_import = lists.stored() ? lists : summary.total(true).run;
    m_sources.clear();
    const std::vector<std::size_t> numbers = m_files.numbers();
    for (std::size_t i = 0; i < numbers.size() && i < summary.files.size(); ++i) {
        const QString path = m_files.request(numbers[i]).path;
        if (!summary.files[i].error && !summary.files[i].isEvidence && !m_sources.contains(path))
            m_sources << path;
    }
    m_notRead = notReadText(m_files, summary, m_sources);
    const QStringList addresses = summary.ownAddresses();
    m_done->set(m_files, std::move(summary));
    m_steps->setCurrentWidget(m_done);
    setFoot(tr("Done"), [this] { accept(); }, QString());
    offerAddresses(addresses);
    m_workspace.announce(kChanges);
}

void ImportDialog::offerAddresses(const QStringList& addresses)
{
    if (addresses.isEmpty() || m_workspace.isReadOnly())
        return;
    m_workspace.jobs().run(QString(), session::readProfile(m_workspace.session()), this, [this, addresses](const model::Profile& profile) {
        if (profile.email.isEmpty())
            m_done->offerAddresses(addresses);
    });
}

void ImportDialog::useAddress(const QString& address)
{
    m_workspace.jobs().run(tr("Keeping the address"), session::setProfile(m_workspace.session(), {{QStringLiteral("email"), address}}), this,
        [this](const model::Profile&) {
            m_done->offerAddresses({});
            m_workspace.say(Message::Kind::Good, tr("The address is in your profile now."));
            m_workspace.announce(Changes(Change::Profile) | Change::Steps);
        });
}

void ImportDialog::saveReport()
{
    const FileWish wish{tr("Save the report"), tr("Text (*.txt);;Table (*.csv)"), tr("import report.txt")};
    m_workspace.prompts().saveFile(this, wish, [this](const QString& file) {
        m_workspace.jobs().run(tr("Saving the report"), session::saveImportReports(m_workspace.session(), m_done->reports(), file), this,
            [this](const session::ReportFile&) { m_workspace.say(Message::Kind::Good, tr("The report is saved.")); });
    });
}

void ImportDialog::takeBack()
{
    m_workspace.jobs().run(tr("Taking the import back"), session::undoImportRun(m_workspace.session(), m_import), this,
        [this](const vault::UndoResult& result) {
            m_workspace.say(Message::Kind::Good, ImportWords::takenBack(result));
            m_workspace.announce(kChanges);
            accept();
        });
}

void ImportDialog::discard()
{
    const bool isOne = m_sources.size() == 1;
    const QString which = isOne ? tr("“%1” is deleted for good; it does not go to the recycle bin.").arg(QFileInfo(m_sources.front()).fileName())
                                : tr("%Ln imported file(s) are deleted for good; they do not go to the recycle bin.", nullptr, static_cast<int>(m_sources.size()));
    const QString warning = m_notRead.isEmpty() ? which : tr("%1 %2", "two sentences").arg(which, m_notRead);
    const Question question{isOne ? tr("Delete the export file?") : tr("Delete the export files?"),
        tr("%1 %2", "two sentences").arg(warning, tr("Copies elsewhere stay: afterwards you see where to look for them.")),
        isOne ? tr("Delete the file") : tr("Delete the files")};
    m_workspace.prompts().ask(this, question, [this] {
        removeSources(m_workspace, this, m_sources, [this](const RemovedSources& removed) {
            m_sources.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
            m_done->setFilesRemoved(removed.text(), removed.problems.isEmpty());
        });
    });
}

} // namespace recourse::ui
