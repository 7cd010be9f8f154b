// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domains/site.h"
#include "model/account.h"

namespace recourse::imports {

/// An account and what was split off it.
struct AccountParts
{
    model::Account remaining; ///< with the id; its service is to be found anew if its place changed
    model::Account made; ///< without id and service
};

/// Takes hosts and identifiers out of an account into one of its own. The first of `identifiers` is the new one's login (without any, it
/// has the same login), the first of `hosts` its place (without any, the same place). What remains keeps its first host and login, else
/// the next ones. Kind and domain follow from the host: a name that begins like "com." or "org." is an app's. Everything else is
/// copied. Errors: BadArgument, `where` naming the word, if a host or identifier is not the account's, if nothing goes, or if it has no
/// host or no login left.
[[nodiscard]] base::Result<AccountParts> splitOff(const model::Account& account, const QStringList& hosts,
    const QStringList& identifiers, const domains::SuffixList& suffixes);

} // namespace recourse::imports
