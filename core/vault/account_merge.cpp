// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/account_merge.h"

#include "base/detail.h"
#include "model/service_key.h"
#include "vault/account_repository.h"
#include "vault/database.h"
#include "vault/former_key_repository.h"
#include "vault/query.h"

#include <algorithm>

namespace recourse::vault {

using base::Detail;

namespace {

void addOnce(QStringList& list, const QString& text, const QString& besides)
{
    if (!text.isEmpty() && text.compare(besides, Qt::CaseInsensitive) != 0 && !list.contains(text, Qt::CaseInsensitive))
        list.append(text);
}

void addAllOnce(QStringList& list, const QStringList& texts, const QString& besides)
{
    for (const QString& text : texts)
        addOnce(list, text, besides);
}

QString firstFilled(const QString& one, const QString& other)
{
    return one.isEmpty() ? other : one;
}

QDateTime earlier(const QDateTime& one, const QDateTime& other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::min(one, other);
}

QDateTime later(const QDateTime& one, const QDateTime& other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::max(one, other);
}

void mergePlace(model::Account& merged, const model::Account& from)
{
    if (merged.kind == model::AccountKind::Unresolved && from.kind != model::AccountKind::Unresolved) {
        merged.kind = from.kind;
        merged.service = from.service;
        merged.domain = from.domain;
        merged.host = from.host;
    }
    addOnce(merged.otherHosts, from.host, merged.host);
    addAllOnce(merged.otherHosts, from.otherHosts, merged.host);
    merged.title = firstFilled(merged.title, from.title);
}

void mergeNames(model::Account& merged, const model::Account& from)
{
    merged.login = firstFilled(merged.login, from.login);
    addOnce(merged.also, from.login, merged.login);
    addAllOnce(merged.also, from.also, merged.login);
    addAllOnce(merged.tags, from.tags, QString());
    merged.person = firstFilled(merged.person, from.person);
}

void mergeLife(model::Account& merged, const model::Account& from)
{
    merged.state = std::min(merged.state, from.state);
    if (merged.state != model::AccountState::Closed)
        merged.closedOn = QDate();
    else if (from.closedOn.isValid())
        merged.closedOn = merged.closedOn.isValid() ? std::max(merged.closedOn, from.closedOn) : from.closedOn;
    merged.archived = merged.archived && from.archived;
    merged.oneTimeCode = merged.oneTimeCode || from.oneTimeCode;
    merged.passkey = merged.passkey || from.passkey;
    merged.created = earlier(merged.created, from.created);
    merged.lastUsed = later(merged.lastUsed, from.lastUsed);
}

void mergePassword(model::Account& merged, const model::Account& from)
{
    const model::PasswordJudgement unknown;
    const bool fromIsNewer = from.passwordChanged.isValid()
        && (!merged.passwordChanged.isValid() || merged.passwordChanged < from.passwordChanged);
    if (merged.password == unknown || (fromIsNewer && from.password != unknown))
        merged.password = from.password;
    merged.passwordChanged = later(merged.passwordChanged, from.passwordChanged);
}

constexpr const char* kMoves[] = {
    "DELETE FROM exposures WHERE account_id = ?2 AND breach_id IN (SELECT breach_id FROM exposures "
    "WHERE account_id = ?1 AND (disposition <> 'open' OR note <> ''))",
    "DELETE FROM exposures WHERE account_id = ?1 AND breach_id IN (SELECT breach_id FROM exposures "
    "WHERE account_id = ?2 AND (disposition <> 'open' OR note <> ''))",
    "DELETE FROM exposures WHERE account_id = ?2 AND breach_id IN (SELECT breach_id FROM exposures "
    "WHERE account_id = ?1)",
    "UPDATE exposures SET account_id = ?1 WHERE account_id = ?2",
    // What both hold alike stays with `from` and goes with it.
    "UPDATE OR IGNORE data_held SET account_id = ?1, service_id = (SELECT service_id FROM accounts WHERE id = ?1) "
    "WHERE account_id = ?2",
    "INSERT INTO deletion_wishes (account_id, since) SELECT ?1, since FROM deletion_wishes WHERE account_id = ?2 "
    "ON CONFLICT DO NOTHING",
    "UPDATE candidates SET account_id = ?1 WHERE account_id = ?2",
    "UPDATE OR IGNORE account_former_keys SET account_id = ?1, merged = 1 WHERE account_id = ?2",
};

/// Lists go on to have `from`, and `into` as it was, under the keys of these.
base::Status rememberKeys(Database& database, const model::Account& into, const model::Account& from, const model::Account& merged)
{
    FormerKeyRepository formerKeys(database);
    // That of `from` even where it is now the account's own: the user may correct it later.
    base::Status done = formerKeys.remember({into.id, model::mergeKey(from), model::FormerKey::Origin::Merged});
    if (done && model::mergeKey(into) != model::mergeKey(merged))
        done = formerKeys.remember({into.id, model::mergeKey(into), model::FormerKey::Origin::Merged});
    return done;
}

} // namespace

model::Account mergedAccount(const model::Account& into, const model::Account& from)
{
    model::Account merged = into;
    mergePlace(merged, from);
    mergeNames(merged, from);
    mergeLife(merged, from);
    mergePassword(merged, from);
    return merged;
}

base::Status moveBelongings(Database& database, model::AccountId into, model::AccountId from)
{
    for (const char* sql : kMoves) {
        Statement statement = database.prepare(sql);
        statement.bind(1, into.value).bind(2, from.value);
        const base::Status done = write(database, statement, QStringLiteral("account"));
        if (!done)
            return done;
    }
    return {};
}

base::Result<model::Account> foldAccount(Database& database, model::AccountId into, model::AccountId from)
{
    if (into == from)
        return base::fail(base::Code::BadArgument, Detail::tr("merging an account with itself"));
    AccountRepository accounts(database);
    const base::Result<model::Account> kept = accounts.byId(into);
    if (!kept)
        return kept.error();
    const base::Result<model::Account> folded = accounts.byId(from);
    if (!folded)
        return folded.error();
    model::Account merged = mergedAccount(*kept, *folded);
    base::Status done = moveBelongings(database, into, from);
    if (done)
        done = rememberKeys(database, *kept, *folded, merged);
    if (done)
        done = accounts.remove(from);
    if (done)
        done = asStatus(accounts.save(merged));
    if (!done)
        return done.error();
    return merged;
}

} // namespace recourse::vault
