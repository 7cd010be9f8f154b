// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/account_division.h"

#include "base/detail.h"
#include "model/names.h"
#include "model/service_key.h"
#include "vault/account_merge.h"
#include "vault/account_repository.h"
#include "vault/former_key_repository.h"
#include "vault/query.h"
#include "vault/service_repository.h"
#include "vault/step_repository.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace recourse::vault {

using base::Code;
using base::Detail;
using base::fail;
using base::Status;
using Word = AccountDivision::Word;

namespace {

const QString kWhat = QStringLiteral("account");

/// What stands under a service and goes along when its last account goes.
struct ServiceRows
{
    const char* select;
    const char* update;
};

constexpr ServiceRows kServiceRows[] = {
    {"SELECT id FROM cases WHERE service_id = ?1", "UPDATE cases SET service_id = ?2 WHERE id = ?1"},
    {"SELECT id FROM letters WHERE service_id = ?1", "UPDATE letters SET service_id = ?2 WHERE id = ?1"},
    {"SELECT id FROM conduct_facts WHERE service_id = ?1", "UPDATE conduct_facts SET service_id = ?2 WHERE id = ?1"},
    // What the other service is known to hold as well stays behind.
    {"SELECT id FROM data_held WHERE service_id = ?1 AND account_id IS NULL",
        "UPDATE OR IGNORE data_held SET service_id = ?2 WHERE id = ?1"},
};

Word readWord(const Statement& row)
{
    return {{row.integer(0)}, {row.integer(1)},
        model::fromName<model::Disposition>(row.text(2)).value_or(model::Disposition::Open), row.text(3)};
}

base::Result<std::vector<Word>> wordsOf(Database& database, const std::vector<model::Account>& accounts)
{
    std::vector<Word> words;
    Statement select = database.prepare("SELECT account_id, breach_id, disposition, note FROM exposures "
                                        "WHERE account_id = ?1 AND (disposition <> 'open' OR note <> '') ORDER BY breach_id");
    for (const model::Account& account : accounts) {
        select.bind(1, account.id.value);
        const auto some = readAll(select, readWord);
        if (!some)
            return some.error();
        words.insert(words.end(), some->begin(), some->end());
    }
    return words;
}

/// What is to be compared when it is taken back.
Status noteOutcome(Database& database, const std::vector<model::AccountId>& ids, AccountDivision& division)
{
    for (const model::AccountId id : ids) {
        auto account = AccountRepository(database).byId(id);
        if (!account)
            return account.error();
        division.after.push_back(std::move(*account));
    }
    auto words = wordsOf(database, division.after);
    if (!words)
        return words.error();
    division.wordsAfter = std::move(*words);
    return {};
}

Status moveServiceRows(Database& database, qint64 from, qint64 to, AccountDivision& division)
{
    for (const ServiceRows& rows : kServiceRows) {
        Statement select = database.prepare(rows.select);
        select.bind(1, from);
        const auto ids = readAll(select, [](const Statement& row) { return row.integer(0); });
        if (!ids)
            return ids.error();
        Statement update = database.prepare(rows.update);
        for (const qint64 id : *ids) {
            update.bind(1, id).bind(2, to);
            if (const Status done = write(database, update, kWhat); !done)
                return done;
            if (database.changes() > 0)
                division.moved.push_back({rows.update, id, from});
        }
    }
    return {};
}

/// "rule:key" with the key replaced, if it is among the replaced ones.
QString renamedStep(const QString& id, const QHash<QString, QString>& keys)
{
    const qsizetype colon = id.indexOf(u':');
    const auto replaced = colon < 0 ? keys.constEnd() : keys.constFind(id.mid(colon + 1));
    return replaced == keys.constEnd() ? id : id.left(colon + 1) + *replaced;
}

/// Gives the words about steps of some accounts and services to those that took them over. A word that is there already stays.
Status moveStepRecords(Database& database, const QHash<QString, QString>& keys, AccountDivision& division)
{
    StepRepository steps(database);
    const auto records = steps.records();
    if (!records)
        return records.error();
    QSet<QString> taken;
    for (const model::StepRecord& record : *records)
        taken.insert(record.id);
    for (model::StepRecord record : *records) {
        const QString former = record.id;
        record.id = renamedStep(former, keys);
        if (record.id == former)
            continue;
        division.steps << former << record.id;
        if (!taken.contains(record.id)) {
            taken.insert(record.id);
            if (const Status set = steps.set(record); !set)
                return set;
        }
        if (const Status cleared = steps.clear(former); !cleared)
            return cleared;
    }
    std::copy_if(records->begin(), records->end(), std::back_inserter(division.records),
        [&](const model::StepRecord& record) { return division.steps.contains(record.id); });
    return {};
}

/// Services of the former accounts that have no account left, other than `kept`.
base::Result<std::vector<model::Service>> emptiedServices(
    Database& database, const RemovedAccounts& before, model::ServiceId kept)
{
    std::vector<model::Service> emptied;
    Statement used = database.prepare("SELECT 1 FROM accounts WHERE service_id = ?1 LIMIT 1");
    for (const RemovedAccounts::Owner& owner : before.services) {
        if (owner.service.id == kept)
            continue;
        used.bind(1, owner.service.id.value);
        const auto rows = readAll(used, [](const Statement&) { return 1; });
        if (!rows)
            return rows.error();
        if (rows->empty())
            emptied.push_back(owner.service);
    }
    return emptied;
}

Status moveServices(Database& database, const model::Account& merged, AccountDivision& division)
{
    const auto emptied = emptiedServices(database, division.before, merged.service);
    if (!emptied)
        return emptied.error();
    QHash<QString, QString> keys;
    for (const RemovedAccounts::Entry& entry : division.before.accounts) {
        if (entry.account.id != merged.id)
            keys.insert(QString::number(entry.account.id.value), QString::number(merged.id.value));
    }
    for (const model::Service& service : *emptied) {
        keys.insert(service.key, model::serviceKey(merged));
        if (const Status moved = moveServiceRows(database, service.id.value, merged.service.value, division); !moved)
            return moved;
    }
    return moveStepRecords(database, keys, division);
}

base::Result<model::ServiceId> serviceOf(Database& database, const model::Account& account,
    const ImportRepository::ServiceFor& serviceFor, AccountDivision& division)
{
    if (account.service.stored())
        return account.service;
    model::Service service = serviceFor(account);
    service.key = model::serviceKey(account);
    const auto ensured = ServiceRepository(database).ensure(service);
    if (!ensured)
        return ensured.error();
    if (ensured->made)
        division.services.push_back(ensured->id);
    return ensured->id;
}

/// Gives exposures to breaches at the new account's domain to it.
Status moveExposures(Database& database, const model::Account& remaining, const model::Account& made)
{
    if (made.domain.isEmpty() || made.domain == remaining.domain)
        return {};
    Statement select = database.prepare("SELECT e.id, b.domains FROM exposures e JOIN breaches b ON b.id = e.breach_id "
                                        "WHERE e.account_id = ?1");
    select.bind(1, remaining.id.value);
    const auto exposures
        = readAll(select, [](const Statement& row) { return std::pair(row.integer(0), row.texts(1)); });
    if (!exposures)
        return exposures.error();
    Statement move = database.prepare("UPDATE exposures SET account_id = ?2 WHERE id = ?1");
    for (const auto& [id, domains] : *exposures) {
        if (!domains.contains(made.domain) || domains.contains(remaining.domain))
            continue;
        move.bind(1, id).bind(2, made.id.value);
        if (const Status done = write(database, move, kWhat); !done)
            return done;
    }
    return {};
}

Status storeParts(Database& database, model::Account remaining, model::Account made,
    const ImportRepository::ServiceFor& serviceFor, AccountDivision& division)
{
    for (model::Account* account : {&remaining, &made}) {
        const auto service = serviceOf(database, *account, serviceFor, division);
        if (!service)
            return service.error();
        account->service = *service;
        const auto id = AccountRepository(database).save(*account);
        if (!id)
            return id.error();
        account->id = *id;
    }
    if (const Status moved = moveExposures(database, remaining, made); !moved)
        return moved;
    if (const Status handed = FormerKeyRepository(database).handOver(remaining, made); !handed)
        return handed;
    return noteOutcome(database, {remaining.id, made.id}, division);
}

Status checkUnchanged(Database& database, const AccountDivision& division)
{
    const Status changed = fail(Code::BadArgument, Detail::tr("the accounts were changed since"));
    for (const model::Account& account : division.after) {
        const auto now = AccountRepository(database).byId(account.id);
        if (!now)
            return now.error().code == Code::NotFound ? changed : Status(now.error());
        if (!(*now == account))
            return changed;
    }
    const auto words = wordsOf(database, division.after);
    if (!words)
        return words.error();
    return *words == division.wordsAfter ? Status() : changed;
}

Status restoreRows(Database& database, const AccountDivision& division)
{
    for (const model::Account& account : division.after) {
        if (const Status removed = AccountRepository(database).remove(account.id); !removed)
            return removed;
    }
    if (const Status back = putBackRows(database, division.before); !back)
        return back;
    for (const AccountDivision::Moved& moved : division.moved) {
        Statement update = database.prepare(moved.update);
        update.bind(1, moved.row).bind(2, moved.formerService);
        if (const Status done = write(database, update, kWhat); !done)
            return done;
    }
    return {};
}

Status restoreSteps(Database& database, const AccountDivision& division)
{
    StepRepository steps(database);
    for (const QString& id : division.steps) {
        if (const Status cleared = steps.clear(id); !cleared)
            return cleared;
    }
    for (const model::StepRecord& record : division.records) {
        if (const Status set = steps.set(record); !set)
            return set;
    }
    return {};
}

Status removeServices(Database& database, const AccountDivision& division)
{
    for (const model::ServiceId service : division.services) {
        if (const auto removed = ServiceRepository(database).removeUnused(service); !removed)
            return removed.error();
    }
    return {};
}

} // namespace

base::Result<AccountDivision> mergeAccounts(Database& database, const std::vector<model::AccountId>& ids)
{
    std::vector<model::AccountId> sorted = ids;
    std::sort(sorted.begin(), sorted.end());
    if (ids.size() < 2 || std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
        return fail(Code::BadArgument, Detail::tr("two different accounts or more"));
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    AccountDivision division;
    auto before = imageOf(database, ids);
    if (!before)
        return before.error();
    division.before = std::move(*before);
    model::Account merged;
    for (std::size_t i = 1; i < ids.size(); ++i) {
        auto folded = foldAccount(database, ids.front(), ids[i]);
        if (!folded)
            return folded.error();
        merged = std::move(*folded);
    }
    Status done = moveServices(database, merged, division);
    if (done)
        done = noteOutcome(database, {merged.id}, division);
    if (done)
        done = transaction.commit();
    if (!done)
        return done.error();
    return division;
}

base::Result<AccountDivision> splitAccount(Database& database, const model::Account& remaining,
    const model::Account& made, const ImportRepository::ServiceFor& serviceFor)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    AccountDivision division;
    auto before = imageOf(database, {remaining.id});
    if (!before)
        return before.error();
    division.before = std::move(*before);
    Status done = storeParts(database, remaining, made, serviceFor, division);
    if (done)
        done = transaction.commit();
    if (!done)
        return done.error();
    return division;
}

Status takeBack(Database& database, const AccountDivision& division)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    Status done = checkUnchanged(database, division);
    for (const auto& restore : {restoreRows, restoreSteps, removeServices}) {
        if (done)
            done = restore(database, division);
    }
    if (done)
        done = transaction.commit();
    return done;
}

} // namespace recourse::vault
