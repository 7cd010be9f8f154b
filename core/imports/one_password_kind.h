// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/record.h"

#include <QString>

#include <string_view>

/// What kind of item something is, in the words of 1Password's several exports. All give the reason to skip it ("note", "card"…)
/// or nothing for a login or password, the two kinds that are accounts; "membership" is for `leavesOut` to take.
namespace recourse::imports {

/// "001" to "115", as 1PUX (`categoryUuid`) and the vault format behind 1PIF of Windows (`category`) have them; "other" for new ones.
/// Source: 1Password's developer pages on 1PUX, bitwarden/clients onepassword-1pux-importer-types.ts.
[[nodiscard]] QString skippedCategory(std::string_view category);

/// "webforms.WebForm", "wallet.financial.CreditCard"… of 1PIF; "other" for new ones.
[[nodiscard]] QString skippedTypeName(std::string_view typeName);

/// "Login", "Secure Note"… as the CSV of 1Password 7 and 6 names them in English. Nothing for other words, which may be a login's in
/// another language.
[[nodiscard]] QString skippedTypeWord(std::string_view word);

/// The kind that a column of 1Password's CSV belongs to, told by its name in lower case: "name 1: first name" (7 for Windows),
/// "first name(firstname)" (7 for Mac), "first name" (6). Empty for columns that any item may have.
[[nodiscard]] QString kindOfColumn(std::string_view name);

/// Takes such a reason into the record. True if nothing more of the item has to be read: not of a membership, rewards programme or mail
/// account, of which the record says that it is one.
[[nodiscard]] bool leavesOut(const QString& reason, Record& record);

/// Takes one field of a membership by its id, the same in all exports: "membership_no", "website"… Others are left alone.
void addMembershipField(std::string_view id, std::string_view value, Record& record);

} // namespace recourse::imports
