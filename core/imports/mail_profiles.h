// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace recourse::imports {

/// A mailbox of a mail program on this computer.
struct MailboxFile
{
    QString path; ///< an mbox file, or a Maildir's folder
    qint64 bytes = 0;
};

/// A profile of Thunderbird or a program made from it.
struct MailProfile
{
    QString program; ///< "Thunderbird", "Betterbird"
    QString name; ///< as the program calls it
    QString folder;
    std::vector<MailboxFile> mailboxes; ///< those with mail in them, in the order of their paths
};

/// A program's folder, in which its "profiles.ini" lies.
struct MailProgram
{
    QString name;
    QString folder;
};

/// Where the programs keep their profiles on this computer, whether they are there or not.
[[nodiscard]] std::vector<MailProgram> usualMailPrograms();

/// The profiles of these programs and their mailboxes. Only names and sizes are looked at; no mail is opened.
[[nodiscard]] std::vector<MailProfile> findMailProfiles(const std::vector<MailProgram>& programs = usualMailPrograms());

} // namespace recourse::imports
