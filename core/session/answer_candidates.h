// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/feed.h"
#include "session/session.h"

namespace recourse::session {

/// Proposes the services that an answer about an address names and that the inventory does not have, as an import of a notification with
/// the same names would: one import run for an answer that brings news, called by the address, and none for one that does not. Errors:
/// those of the vault.
[[nodiscard]] base::Status proposeNamed(Session& session, const model::AddressAnswer& answer);

/// Takes these runs of one address back. Candidates that the user decided about stay. Errors: those of the vault.
[[nodiscard]] base::Status forgetProposed(vault::Vault& vault, const QString& feed, const QString& address);

} // namespace recourse::session
