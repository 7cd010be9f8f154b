// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/nearby.h"

#include "vault/account_row.h"
#include "vault/query.h"

#include <algorithm>

namespace recourse::vault {

base::Result<std::vector<model::Account>> accountsNear(Database& database, model::ServiceId service)
{
    Statement select = database.prepare(
        "SELECT id, " RECOURSE_ACCOUNT_COLUMNS " FROM accounts WHERE service_id = ?1 OR other_hosts IS NOT NULL ORDER BY id");
    select.bind(1, service.value);
    return readAll(select, readAccount);
}

base::Result<std::vector<model::CandidateId>> candidatesNear(Database& database, model::AccountId account, const QStringList& serviceKeys)
{
    const auto read = [](const Statement& row) { return model::CandidateId{row.integer(0)}; };
    Statement ofAccount = database.prepare("SELECT id FROM candidates WHERE account_id = ?1");
    ofAccount.bind(1, account.value);
    auto found = readAll(ofAccount, read);
    if (!found)
        return found;
    Statement ofKey = database.prepare("SELECT id FROM candidates WHERE key = ?1 OR (app <> '' AND 'app:' || app = ?1)");
    for (const QString& key : serviceKeys) {
        ofKey.bind(1, key);
        const auto more = readAll(ofKey, read);
        if (!more)
            return more;
        found->insert(found->end(), more->begin(), more->end());
    }
    std::sort(found->begin(), found->end());
    found->erase(std::unique(found->begin(), found->end()), found->end());
    return found;
}

} // namespace recourse::vault
