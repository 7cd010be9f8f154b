// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/service.h"
#include "session/session.h"

namespace recourse::session {

/// Puts the starter breaches into a new vault, so that matching works before the first download. What a feed brought since stays.
[[nodiscard]] base::Status storeStarterTables(Session& session);

/// What the starter table knows of the account's service (name, legal entity, contacts); else a service named by its key.
[[nodiscard]] model::Service knownServiceOf(const Rules& rules, const model::Account& account);

} // namespace recourse::session
