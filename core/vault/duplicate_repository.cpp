// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/duplicate_repository.h"

#include "vault/account_repository.h"
#include "vault/account_row.h"
#include "vault/query.h"

#include <algorithm>

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("account");

} // namespace

bool DeclinedPairs::contains(const model::Account& one, const model::Account& other) const
{
    if (m_pairs.isEmpty())
        return false;
    const QByteArray left = mergeDigest(one);
    const QByteArray right = mergeDigest(other);
    return m_pairs.contains(left < right ? left + right : right + left);
}

base::Result<DeclinedPairs> DuplicateRepository::declined()
{
    Statement select = m_database.prepare("SELECT one, other FROM declined_duplicates");
    const auto pairs = readAll(select, [](const Statement& row) { return row.blob(0) + row.blob(1); });
    if (!pairs)
        return pairs.error();
    DeclinedPairs declined;
    declined.m_pairs = QSet<QByteArray>(pairs->begin(), pairs->end());
    return declined;
}

base::Status DuplicateRepository::decline(const std::vector<model::AccountId>& accounts)
{
    return forEachPair(accounts, "INSERT INTO declined_duplicates (one, other) VALUES (?1, ?2) ON CONFLICT DO NOTHING");
}

base::Status DuplicateRepository::forget(const std::vector<model::AccountId>& accounts)
{
    return forEachPair(accounts, "DELETE FROM declined_duplicates WHERE one = ?1 AND other = ?2");
}

base::Status DuplicateRepository::forEachPair(const std::vector<model::AccountId>& accounts, const char* sql)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    std::vector<QByteArray> keys;
    for (const model::AccountId id : accounts) {
        const auto account = AccountRepository(m_database).byId(id);
        if (!account)
            return account.error();
        keys.push_back(mergeDigest(*account));
    }
    std::sort(keys.begin(), keys.end());
    Statement change = m_database.prepare(sql);
    for (std::size_t one = 0; one < keys.size(); ++one) {
        for (std::size_t other = one + 1; other < keys.size(); ++other) {
            change.bind(1, keys[one]).bind(2, keys[other]);
            if (const base::Status done = write(m_database, change, kWhat); !done)
                return done;
        }
    }
    return transaction.commit();
}

} // namespace recourse::vault
