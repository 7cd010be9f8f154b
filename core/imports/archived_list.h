// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/account_list.h"
#include "imports/unjudged_list.h"

#include <string_view>
#include <vector>

namespace recourse::imports {

/// Reads the account list that a zip archive holds, in memory; every member is looked at, names are for showing and choosing only,
/// archives in the archive are not opened. Members of one format are one list, as products write several files (their line numbers
/// count in each file). Lists in a folder "files" or "attachments" beside another list are what the user attached to its items
/// and are left alone; lists that only their content makes one (any table, any column of domains) count if there is neither another nor
/// evidence of use. What was not read and may matter is in `AccountList::leftOut`. Of the
/// members only those of `options.format` count, if one is asked for, or the one named by `options.member`.
/// Errors: InputArchive where no member is an account list, or several of different formats are, or several have the asked name,
/// `where` telling the kinds of members or the names of the lists; NotFound if no member has the asked name; InputEncrypted for
/// Proton Pass's encrypted export; those of `formats::readArchive`; those of `readAccountList` for the list that was found.
[[nodiscard]] base::Result<UnjudgedList> readArchivedList(
    std::string_view bytes, const ReadOptions& options, base::Progress& progress);

/// One file of an archive that is an account list.
struct ArchivedFile
{
    QString member; ///< its name in the archive, for `ReadOptions::member`
    QString format;
    bool isGuessed = false; ///< only its content makes it a list: any table, any column of domains
};

/// All account lists in a zip archive, so that somebody can choose; none for a file that is no zip archive. Nothing is read of
/// their accounts. Errors: those of `readAccountList` for files and archives.
[[nodiscard]] base::Result<std::vector<ArchivedFile>> listsInArchive(const QString& path, base::Progress& progress);

} // namespace recourse::imports
