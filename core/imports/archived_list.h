// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/account_list.h"
#include "imports/unjudged_list.h"

#include <string_view>

namespace recourse::imports {

/// Reads the one account list that a zip archive holds, in memory; every member is looked at, their names say nothing. Of
/// the members only those of `options.format` count, if one is asked for.
/// Errors: InputArchive where no member or more than one is an account list, `where` telling the kinds of members or the
/// names of the lists; those of `formats::readArchive`; those of `readAccountList` for the list that was found.
[[nodiscard]] base::Result<UnjudgedList> readArchivedList(
    std::string_view bytes, const ReadOptions& options, base::Progress& progress);

} // namespace recourse::imports
