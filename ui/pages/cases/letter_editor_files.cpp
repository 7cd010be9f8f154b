// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profile_jobs.h"
#include "ui/pages/cases/letter_editor.h"
#include "ui/pages/cases/letter_files.h"
#include "ui/pages/cases/stored_letter.h"

#include <QFileInfo>

/// How a letter leaves the editor: kept, written, printed, handed to the mail program.
namespace recourse::ui {

namespace {

/// "letter.pdf" → "letter-translation.pdf".
QString translationBeside(const QString& path)
{
    const QFileInfo file(path);
    return file.path() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral("-translation.pdf");
}

} // namespace

session::DraftRequest LetterEditor::request() const
{
    session::DraftRequest wanted = m_form->request();
    wanted.reference = m_reference;
    wanted.matter = m_matter;
    return wanted;
}

void LetterEditor::saveDraft()
{
    store(QString(), [](const session::DraftedLetter&) {});
}

void LetterEditor::exportFile()
{
    m_workspace.prompts().saveFile(this, letterFileWish(m_reference), [this](const QString& file) {
        store(withLetterEnding(file), [this](const session::DraftedLetter& drafted) {
            const QString name = QFileInfo(drafted.file).fileName();
            m_workspace.say(Message::Kind::Good, drafted.translationFile.isEmpty()
                    ? tr("The letter was saved as “%1”.").arg(name)
                    : tr("The letter was saved as “%1”, and with its translation, for you alone, as “%2”.")
                          .arg(name, QFileInfo(drafted.translationFile).fileName()));
        });
    });
}

void LetterEditor::print()
{
    const QString layout = m_form->request().form.layout;
    store(QString(), [this, layout](const session::DraftedLetter& drafted) { printLetter(m_workspace, this, drafted.letter, layout); });
}

void LetterEditor::openMail()
{
    store(QString(), [this](const session::DraftedLetter& drafted) { mailStoredLetter(m_workspace, this, drafted.letter); });
}

void LetterEditor::store(const QString& file, const Stored& then)
{
    session::DraftRequest wanted = request();
    wanted.outFile = file;
    if (QFileInfo(file).suffix().compare(QLatin1String("eml"), Qt::CaseInsensitive) == 0) {
        wanted.form.attachments = m_files->files();
        wanted.form.letterAsPdf = m_files->letterAsPdf();
    }
    if (!file.isEmpty() && !wanted.translation.isEmpty())
        wanted.translationFile = translationBeside(file);
    m_storing = true;
    setReady(false, tr("The letter is being saved."));
    m_workspace.jobs().run(tr("Saving the letter"), session::draftLetter(m_workspace.session(), wanted), this,
        [this, then](const session::DraftedLetter& drafted) {
            m_storing = false;
            keepProfile();
            m_reference.clear();
            m_matter = {};
            m_form->clear();
            m_files->clear();
            m_workspace.announce(Change::Cases);
            Q_EMIT stored(drafted.letter);
            then(drafted);
        },
        [this](const base::Error& error) {
            m_storing = false;
            m_workspace.sayError(tr("Saving the letter"), error);
            preview();
        });
}

void LetterEditor::keepProfile()
{
    const QMap<QString, QString> kept = m_form->profileToKeep();
    if (kept.isEmpty())
        return;
    m_workspace.jobs().run(tr("Saving your profile"), session::setProfile(m_workspace.session(), kept), this,
        [this](const model::Profile& profile) {
            m_form->setProfile(profile);
            m_workspace.announce(Change::Profile);
        });
}

} // namespace recourse::ui
