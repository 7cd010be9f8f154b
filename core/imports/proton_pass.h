// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/json.h"
#include "imports/record.h"

namespace recourse::imports {

/// Adds the sites of a Proton Pass login from its "autofillUrls", an array of {"url","mode"}: what stands there for "never here" and
/// for a pattern is no site of the account. The record's addresses point into the document.
void addProtonAutofillUrls(formats::JsonView autofillUrls, Record& record);

/// Why an item of that type is no account: "alias", "note", "card"…, "other" for a type that is not known; empty for a login.
[[nodiscard]] QString reasonByProtonType(std::string_view type);

} // namespace recourse::imports
