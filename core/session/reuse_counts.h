// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domains/app_domains.h"
#include "domains/domain_groups.h"
#include "vault/vault.h"

namespace recourse::session {

/// Brings the counts of shared passwords up to date with the accounts that share them (`imports::recountReuse`), after an import or its
/// end. One transaction.
[[nodiscard]] base::Status recountReuse(vault::Vault& vault, const domains::DomainGroups& sharedLogins, const domains::AppDomains& apps);

} // namespace recourse::session
