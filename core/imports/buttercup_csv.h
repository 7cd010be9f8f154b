// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/format.h"

namespace recourse::imports {

/// Buttercup's CSV: "!type,!group_id,!group_name,!group_parent,title,username,password,URL,…", groups as rows of their own; earlier
/// versions have no "!type" and write the group's name beside each entry. A column is missing if no entry has a value for it.
[[nodiscard]] bool isButtercup(const CsvHeader& header);

/// Errors: InputTooLarge, Cancelled.
[[nodiscard]] base::Status readButtercup(const Source& source, AccountCollector& out, base::Progress& progress);

} // namespace recourse::imports
