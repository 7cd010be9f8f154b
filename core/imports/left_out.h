// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "formats/archive.h"

#include <QList>
#include <QString>

namespace recourse::imports {

/// A file of an archive that was not read and may matter: only some of the archive's files make up one import.
struct LeftOutMember
{
    QString name; ///< as the archive has it, for showing and for `ReadOptions::member`
    /// The word of its format, of account lists or of evidence; "damaged"; a word of `unreadKind`.
    QString kind;
    int more = 0; ///< further ones of the kind, which nobody would read one by one; at the last that is named

    bool operator==(const LeftOutMember&) const = default;
};

using LeftOut = QList<LeftOutMember>;

/// Adds one; of many of a kind only the first are named, the others counted.
void leaveOut(LeftOut& members, const QString& name, const QString& kind);
/// Adds all of another list.
void leaveOut(LeftOut& members, const LeftOut& others);

/// True if the error of a file that did not open says that it would be a list if it were whole. Of files that are no text only the
/// name tells that they should be one.
[[nodiscard]] bool isDamagedList(const QString& name, const base::Error& error);

/// What a member of an archive is that no format knows and that may hold what somebody looks for: "mailbox", "archive",
/// "password-database", "encrypted", "spreadsheet", "database", "table", "json", "xml", "web-page". Empty for pictures, documents, programs'
/// scripts, and for the pages that lead through an archive. `error` is why it did not open.
[[nodiscard]] QString unreadKind(const formats::ArchiveMember& member, const base::Error& error);

} // namespace recourse::imports
