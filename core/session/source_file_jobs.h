// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QStringList>

namespace recourse::session {

/// Where copies of a deleted file may still be.
enum class CopyPlace {
    Disk, ///< the bytes themselves, until something overwrites them: the file is deleted, not shredded
    Backup, ///< backups and snapshots of this computer
    RecycleBin, ///< copies that were deleted before
    Downloads, ///< further downloads of the same file, e.g. "list (1).csv"
    Cloud, ///< the folder belongs to a cloud, which keeps deleted files and earlier versions
    Spreadsheet, ///< a spreadsheet program that opened it: automatic saving, recent files
    Sent, ///< mail and messengers, if it was sent
    Program, ///< the browser or password manager that wrote it, and what it synchronises with
};

/// What became of an imported file.
struct DeletedSource
{
    QString path; ///< without links
    qint64 bytes = 0;
    QList<CopyPlace> copies; ///< worth a look, the likeliest first
    QStringList sameSize; ///< files of the same size and kind in its folder and in Downloads: likely copies
};

/// Deletes an account list that was imported since the program began; evidence of use, a browser's history above all, is never deleted. It is deleted for good, not put into the recycle bin and not shredded.
/// Errors: FileMissing; NotFound (no account list was imported from this file since the program began); BadArgument (it was changed since); FileUnwritable.
[[nodiscard]] Job<DeletedSource> deleteSourceFile(Session& session, QString path);

/// The sentence for a place, in the interface's language.
[[nodiscard]] QString copyPlaceText(CopyPlace place);

} // namespace recourse::session
