// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "feeds/address_search.h"
#include "vault/vault.h"

#include <QDate>

namespace recourse::session {

/// Keeps one breach of `model::kStealerFeed` for each site that a stored answer about stealer logs names, so that it meets the accounts there
/// like any other; those that no answer names any more are withdrawn. To be called after every change of the answers.
[[nodiscard]] base::Status keepStealerLogs(vault::Vault& vault, const feeds::AddressSearchDefinition& definition, QDate today);

} // namespace recourse::session
