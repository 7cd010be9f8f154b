// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/case_actions.h"

#include "ui/dialogs/cases/event_dialog.h"
#include "ui/dialogs/cases/sent_dialog.h"
#include "ui/dialogs/cases/take_over_dialog.h"
#include "ui/models/cases/case_words.h"
#include "ui/prompts.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace recourse::ui {

namespace {

/// Whether a file may be a reply or proof; account lists and archives are for the import.
bool isLetterLike(const QString& file)
{
    static const QStringList kEndings{QStringLiteral("eml"), QStringLiteral("pdf"), QStringLiteral("txt"), QStringLiteral("png"),
        QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("webp"),
        QStringLiteral("heic"), QStringLiteral("odt"), QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("rtf")};
    return kEndings.contains(QFileInfo(file).suffix().toLower());
}

} // namespace

CaseActions::CaseActions(Workspace& workspace, QWidget* above)
    : QObject(above)
    , m_workspace(workspace)
    , m_above(above)
{
}

void CaseActions::markSent(const session::CaseView& view)
{
    if (view.letters.empty())
        return;
    auto* dialog
        = std::make_unique<SentDialog>(m_workspace, !view.letters.back().recipientEmail.isEmpty(), m_above).release();
    connect(dialog, &EntryDialog::logged, this,
        [this, id = view.matter.id](const session::CaseEntry& entry) { log(id, entry); });
    dialog->open();
}

void CaseActions::logEvent(const session::CaseView& view, const QStringList& files)
{
    ask(view, files, {});
}

void CaseActions::ask(const session::CaseView& view, const QStringList& files, QDate on)
{
    auto* dialog = std::make_unique<EventDialog>(m_workspace, view, files, on, m_above).release();
    connect(dialog, &EntryDialog::logged, this,
        [this, id = view.matter.id](const session::CaseEntry& entry) { log(id, entry); });
    dialog->open();
}

bool CaseActions::takeFiles(const session::CaseView* current, const QStringList& files)
{
    if (files.isEmpty() || !std::all_of(files.begin(), files.end(), isLetterLike))
        return false;
    const std::optional<session::CaseView> shown = current != nullptr ? std::optional(*current) : std::nullopt;
    m_workspace.jobs().run(tr("Looking for the case of the reply"), session::findReplies(m_workspace.session(), files), this,
        [this, shown, files](const std::vector<session::ReplyFile>& found) { takeFound(shown, files, found); });
    return true;
}

void CaseActions::takeFound(
    const std::optional<session::CaseView>& shown, const QStringList& files, const std::vector<session::ReplyFile>& found)
{
    const auto named = std::find_if(found.begin(), found.end(), [](const session::ReplyFile& file) { return file.matter.stored(); });
    if (named == found.end()) {
        if (!shown)
            m_workspace.say(Message::Kind::Info, tr("No letter of yours is named in there. Choose the case, then add the files to it."));
        else
            ask(*shown, files, found.empty() ? QDate() : found.front().sent);
        return;
    }
    if (!shown || shown->matter.id != named->matter)
        m_workspace.say(Message::Kind::Info, tr("The reply names reference %1: it belongs to %2.").arg(named->reference, named->service));
    Q_EMIT caseWanted(named->matter);
    m_workspace.jobs().run(QString(), session::showCase(m_workspace.session(), named->matter), this,
        [this, files, on = named->sent](const session::CaseView& view) { ask(view, files, on); });
}

void CaseActions::log(model::CaseId id, const session::CaseEntry& entry)
{
    m_workspace.jobs().run(tr("Logging the event"), session::logCaseEvent(m_workspace.session(), id, entry), this,
        [this](const session::CaseView& view) {
            Q_EMIT caseWanted(view.matter.id);
            m_workspace.announce(Change::Cases);
            m_workspace.say(Message::Kind::Good, CaseWords::next(view, m_workspace.clock().today()));
        });
}

void CaseActions::saveAttachment(model::CaseId id, const model::CaseAttachment& attachment)
{
    const FileWish wish{tr("Save the file"), QString(), safeText(QFileInfo(attachment.name).fileName(), 200)};
    m_workspace.prompts().saveFile(m_above, wish, [this, id, number = attachment.id](const QString& file) {
        m_workspace.jobs().run(tr("Saving the file"), session::saveCaseAttachment(m_workspace.session(), id, number, file), this,
            [this](const QString&) { m_workspace.say(Message::Kind::Good, tr("The file was saved as it was attached.")); });
    });
}

void CaseActions::takeOver()
{
    auto* dialog = std::make_unique<TakeOverDialog>(m_workspace, m_above).release();
    connect(dialog, &TakeOverDialog::opened, this, [this](const session::CaseView& view) {
        Q_EMIT caseWanted(view.matter.id);
        m_workspace.announce(Change::Cases);
        m_workspace.say(Message::Kind::Good, CaseWords::next(view, m_workspace.clock().today()));
    });
    dialog->open();
}

} // namespace recourse::ui
