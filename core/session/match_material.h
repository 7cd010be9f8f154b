// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "match/matcher.h"
#include "session/rules.h"
#include "vault/row_changes.h"
#include "vault/vault.h"

namespace recourse::session {

/// Everything that matching looks at, read at one moment.
struct MatchMaterial
{
    std::vector<model::Account> accounts;
    std::vector<model::Breach> breaches;
    match::MatchContext context;
};

/// Reads all of it.
[[nodiscard]] base::Result<MatchMaterial> readMatchMaterial(vault::Vault& vault, const Rules& rules);

/// Reads what changed in accounts, services and breaches.
[[nodiscard]] base::Result<match::Changes> readMatchChanges(vault::Vault& vault, const vault::RowChanges& rows);

/// Whether these services are stored as the matcher knows them: most are written only because one of their accounts was.
[[nodiscard]] base::Result<bool> servicesAreKnown(vault::Vault& vault, const QSet<qint64>& ids, const match::MatchContext& context);

/// Reads the small part of the context: the user's words and answers about addresses.
[[nodiscard]] base::Result<match::MatchContext> readMatchWords(vault::Vault& vault);

/// Whether two contexts agree in that part.
[[nodiscard]] bool sameWords(const match::MatchContext& one, const match::MatchContext& other);

} // namespace recourse::session
