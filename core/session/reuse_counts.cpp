// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reuse_counts.h"

#include "imports/reuse.h"
#include "vault/account_repository.h"

namespace recourse::session {

base::Status recountReuse(vault::Vault& vault, const domains::DomainGroups& sharedLogins, const domains::AppDomains& apps)
{
    vault::Transaction transaction(vault.database());
    if (!transaction.begun())
        return transaction.begun();
    vault::AccountRepository accounts(vault.database());
    const auto members = accounts.inReuseGroups();
    if (!members)
        return members.error();
    for (const imports::ReuseCount& count : imports::recountReuse(*members, sharedLogins, apps)) {
        if (const base::Status done = accounts.setReusedCount(count.account, count.reusedCount); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace recourse::session
