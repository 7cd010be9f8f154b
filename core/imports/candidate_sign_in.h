// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/candidate_record.h"

#include <cstdint>
#include <string_view>

namespace recourse::imports {

/// True for the address of a page that somebody signs in at or has an account behind: its host begins with login, accounts, auth, sso
/// or the like, or a part of its path (or of what a page's own script shows as one, behind "#/") with login, signin or account. What
/// stands behind a question mark does not count: it names where the way came from.
[[nodiscard]] bool isSignInPage(std::string_view address);

/// Makes a record of History of a page that was visited so many times, or gives it the reason why it is none: "internal",
/// "no_sign_in", "not_visited". `record.address` must be set.
void judgeVisits(CandidateRecord& record, std::int64_t visits);

} // namespace recourse::imports
