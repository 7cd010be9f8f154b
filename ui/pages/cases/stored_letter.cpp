// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/stored_letter.h"

#include "session/print_jobs.h"
#include "session/letter_jobs.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QPrinter>
#include <QUrl>
#include <QWidget>

namespace recourse::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::StoredLetter)
};

} // namespace

FileWish letterFileWish(const QString& reference)
{
    const QString name = reference.isEmpty() ? QStringLiteral("letter") : reference;
    return {Words::tr("Save the letter as a file"),
        Words::tr("Printable page (*.pdf);;Word processor (*.odt);;E-mail to send (*.eml);;Plain text (*.txt)"),
        name + QStringLiteral(".pdf")};
}

QString withLetterEnding(const QString& path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".pdf") : path;
}

void printLetter(Workspace& workspace, QWidget* above, const model::Letter& letter, const QString& layout)
{
    workspace.prompts().print(above, Words::tr("Print the letter"), [&workspace, letter, layout](QPrinter& printer) {
        printer.setResolution(session::printDotsPerInch());
        printer.setDocName(letter.reference);
        const base::Status printed = session::printLetter(letter, printer, layout);
        if (!printed)
            workspace.sayError(Words::tr("Printing the letter"), printed.error());
    });
}

void mailStoredLetter(Workspace& workspace, QWidget* above, const model::Letter& letter)
{
    const QPointer<QWidget> asker(above);
    workspace.jobs().run(Words::tr("Opening the mail program"), session::letterMailto(workspace.session(), letter.id), asker.data(),
        [&workspace, asker](const documents::MailtoLink& link) {
            if (!link.word.isEmpty())
                workspace.say(Message::Kind::Info, link.word);
            workspace.prompts().openLink(asker.data(), QUrl::fromEncoded(link.url));
        });
}

void exportStoredLetter(Workspace& workspace, QWidget* above, const model::Letter& letter)
{
    const QPointer<QWidget> asker(above);
    workspace.prompts().saveFile(above, letterFileWish(letter.reference), [&workspace, asker, id = letter.id](const QString& file) {
        workspace.jobs().run(Words::tr("Saving the letter"),
            session::exportLetterFile(workspace.session(), id, withLetterEnding(file)), asker.data(),
            [&workspace](const QString& path) {
                workspace.say(Message::Kind::Good, Words::tr("The letter was saved as “%1”.").arg(QFileInfo(path).fileName()));
            });
    });
}

} // namespace recourse::ui
