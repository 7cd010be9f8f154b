// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/former_key_repository.h"

#include "model/service_key.h"
#include "vault/account_row.h"
#include "vault/query.h"

#include <algorithm>

namespace recourse::vault {

using base::Status;
using model::Account;
using model::FormerKey;

namespace {

const QString kWhat = QStringLiteral("account");

// Every import that has the account leaves an image of it with the key of that time, but for the one that added it: there it is the key
// that the account had before the user corrected it first.
constexpr const char* kCorrect
    = "INSERT INTO account_former_keys (account_id, key, merged) SELECT ?1, ?2, 0 WHERE "
      "EXISTS (SELECT 1 FROM accounts_before WHERE account_id = ?1 AND merge_key = ?3) "
      "OR (EXISTS (SELECT 1 FROM accounts WHERE id = ?1 AND added_by IS NOT NULL) "
      "AND NOT EXISTS (SELECT 1 FROM account_former_keys WHERE account_id = ?1 AND merged = 0)) ON CONFLICT DO NOTHING";

FormerKey readKey(const Statement& row)
{
    return {{row.integer(0)}, row.text(1), row.boolean(2) ? FormerKey::Origin::Merged : FormerKey::Origin::Corrected};
}

bool isAt(const Account& account, const QString& place)
{
    const auto fits = [&](const QString& host) { return host == place || host.endsWith(u'.' + place); };
    return account.domain == place || fits(account.host) || std::any_of(account.otherHosts.begin(), account.otherHosts.end(), fits);
}

bool isCalled(const Account& account, const QString& login)
{
    return account.login.compare(login, Qt::CaseInsensitive) == 0 || account.also.contains(login, Qt::CaseInsensitive);
}

/// Whether a key names what `made` has and `remaining` has not.
bool belongsTo(const Account& made, const Account& remaining, const QString& key)
{
    const qsizetype border = key.lastIndexOf(QChar(u'\x1F'));
    const QString service = key.left(border);
    const QString place = service.mid(service.indexOf(u':') + 1); // "app:" and "local:" stand before a package and a host
    const QString login = key.mid(border + 1);
    const bool byPlace = !place.isEmpty() && isAt(made, place) && !isAt(remaining, place);
    return byPlace || (!login.isEmpty() && isCalled(made, login) && !isCalled(remaining, login));
}

} // namespace

base::Result<model::FormerKeys> FormerKeyRepository::all()
{
    Statement select = m_database.prepare("SELECT account_id, key, merged FROM account_former_keys ORDER BY account_id, key");
    return readAll(select, readKey);
}

base::Result<model::FormerKeys> FormerKeyRepository::of(model::AccountId account)
{
    Statement select = m_database.prepare("SELECT account_id, key, merged FROM account_former_keys WHERE account_id = ?1 ORDER BY key");
    select.bind(1, account.value);
    return readAll(select, readKey);
}

Status FormerKeyRepository::remember(const FormerKey& former)
{
    Statement insert = m_database.prepare(
        "INSERT INTO account_former_keys (account_id, key, merged) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING");
    insert.bind(1, former.account.value).bind(2, former.key).bind(3, former.origin == FormerKey::Origin::Merged);
    return write(m_database, insert, kWhat);
}

Status FormerKeyRepository::correct(const Account& before, const Account& after)
{
    Statement insert = m_database.prepare(kCorrect);
    insert.bind(1, after.id.value).bind(2, model::mergeKey(before)).bind(3, mergeDigest(before));
    if (const Status done = write(m_database, insert, kWhat); !done)
        return done;
    Statement forget = m_database.prepare("DELETE FROM account_former_keys WHERE account_id = ?1 AND key = ?2 AND merged = 0");
    forget.bind(1, after.id.value).bind(2, model::mergeKey(after));
    return write(m_database, forget, kWhat);
}

Status FormerKeyRepository::handOver(const Account& remaining, const Account& made)
{
    const auto keys = of(remaining.id);
    if (!keys)
        return keys.error();
    Statement update = m_database.prepare("UPDATE OR REPLACE account_former_keys SET account_id = ?2 WHERE account_id = ?1 AND key = ?3");
    for (const FormerKey& former : *keys) {
        if (!belongsTo(made, remaining, former.key))
            continue;
        update.bind(1, remaining.id.value).bind(2, made.id.value).bind(3, former.key);
        if (const Status done = write(m_database, update, kWhat); !done)
            return done;
    }
    return {};
}

} // namespace recourse::vault
