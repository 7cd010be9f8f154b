// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/candidate_list.h"
#include "session/session.h"

#include <vector>

namespace recourse::session {

/// The services that lost the breaches which a notification names, as candidates: one for each service, with one piece of evidence for each
/// address. What a breach's name means is known from the stored breaches of Have I Been Pwned; names that are not there, and breaches
/// of no one service (lists of addresses, loot of malware, made-up or withdrawn ones), give nothing. `source` is the word of the
/// notification's format. Undated: a breach says that there was an account, not since when. Errors: VaultLocked, those of reading.
[[nodiscard]] base::Result<std::vector<model::Candidate>> candidatesOfBreaches(
    Session& session, const QList<imports::NamedBreach>& breaches, const QString& source);

} // namespace recourse::session
