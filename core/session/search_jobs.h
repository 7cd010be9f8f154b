// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <vector>

namespace recourse::session {

/// What can be found.
enum class FoundKind { Account, Exposure, Step, Case };

/// One thing to find, with the words it is found by.
struct SearchEntry
{
    FoundKind kind = FoundKind::Account;
    qint64 id = 0; ///< of the account, exposure or case
    QString word; ///< id of the step
    QString title; ///< service, incident, step
    QString detail; ///< login, login and year, matter
};

/// Everything in the vault that a person may look for by name: all accounts, incidents that touch them, open steps, cases.
/// Sensitive incidents are left out, and steps do not name the services that only those speak of.
[[nodiscard]] Job<std::vector<SearchEntry>> searchEntries(Session& session);

} // namespace recourse::session
