// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/import_repository.h"

#include "base/detail.h"
#include "model/names.h"
#include "model/service_key.h"
#include "vault/account_row.h"
#include "vault/import_undo.h"
#include "vault/merge_digests.h"
#include "vault/query.h"
#include "vault/service_row.h"

#include <QHash>

#include <algorithm>

namespace recourse::vault {

using base::Code;
using base::Detail;
using base::fail;

namespace {

const QString kWhat = QStringLiteral("import");

model::Service plainService(const model::Account& account)
{
    model::Service service;
    service.name = account.kind == model::AccountKind::Unresolved ? account.title : model::serviceKey(account);
    if (account.kind == model::AccountKind::Web && !account.domain.isEmpty())
        service.domains.append(account.domain);
    return service;
}

/// The services of one import: all keys in memory, so that 100,000 accounts ask the database for none of them.
class ImportedServices
{
public:
    ImportedServices(Database& database, const ImportRepository::ServiceFor& serviceFor, model::ImportId import)
        : m_database(database)
        , m_serviceFor(serviceFor)
        , m_insert(database.prepare("INSERT INTO services (" RECOURSE_SERVICE_COLUMNS ", created_by) "
              "VALUES (" RECOURSE_SERVICE_PARAMETERS ", ?10)"))
    {
        m_insert.bind(kServiceColumns + 1, import.value);
    }

    /// Reads the services there are, with room for those of so many accounts.
    base::Status load(std::size_t accounts)
    {
        m_ids.reserve(static_cast<qsizetype>(accounts));
        Statement select = m_database.prepare("SELECT key, id FROM services");
        while (true) {
            const base::Result<Fetched> row = select.step();
            if (!row)
                return row.error();
            if (*row == Fetched::End)
                return {};
            m_ids.insert(select.text(0), select.integer(1));
        }
    }

    base::Result<qint64> idFor(const model::Account& account)
    {
        if (account.service.stored())
            return account.service.value;
        const QString key = model::serviceKey(account);
        const auto known = m_ids.constFind(key);
        if (known != m_ids.constEnd())
            return *known;
        model::Service service = m_serviceFor ? m_serviceFor(account) : plainService(account);
        service.key = key;
        bindService(m_insert, service);
        // Without RETURNING, for which SQLite builds a temporary table each time.
        if (const base::Status written = write(m_database, m_insert, QStringLiteral("service")); !written)
            return written.error();
        const qint64 id = m_database.lastInsertId();
        m_ids.insert(key, id);
        return id;
    }

private:
    Database& m_database;
    const ImportRepository::ServiceFor& m_serviceFor;
    Statement m_insert;
    QHash<QString, qint64> m_ids;
};

/// Writes the accounts of one import with statements that are prepared once.
class ImportedAccounts
{
public:
    ImportedAccounts(Database& database, ImportedServices& services, model::ImportId import)
        : m_database(database)
        , m_services(services)
        , m_import(import)
        , m_insert(database.prepare("INSERT INTO accounts (" RECOURSE_ACCOUNT_COLUMNS ", added_by) "
              "VALUES (" RECOURSE_ACCOUNT_PARAMETERS ", ?25) ON CONFLICT (merge_key) DO NOTHING"))
        , m_keep(database.prepare("INSERT INTO accounts_before (import_id, account_id, " RECOURSE_ACCOUNT_COLUMNS ") "
              "SELECT ?1, id, " RECOURSE_ACCOUNT_COLUMNS " FROM accounts WHERE id = ?2 ON CONFLICT DO NOTHING"))
        , m_keepKnown(database.prepare("INSERT INTO accounts_before (import_id, account_id, " RECOURSE_ACCOUNT_COLUMNS ") "
              "SELECT ?1, id, " RECOURSE_ACCOUNT_COLUMNS " FROM accounts WHERE merge_key = ?2 AND added_by IS NOT ?1 ON CONFLICT DO NOTHING"))
        , m_update(database.prepare("UPDATE accounts SET (" RECOURSE_ACCOUNT_COLUMNS ") = "
              "(" RECOURSE_ACCOUNT_PARAMETERS ") WHERE id = ?25"))
    {
        m_insert.bind(kAccountColumns + 1, import.value);
        m_keep.bind(1, import.value);
        m_keepKnown.bind(1, import.value);
    }

    enum class Added { New, KnownAlready };

    /// Known already: the vault has an account with that merge key.
    base::Result<Added> add(const AddedAccount& added, const QByteArray& digest)
    {
        const base::Status bound = bind(m_insert, *added.account, added.password, m_previous, digest);
        if (!bound)
            return bound.error();
        m_previous = added.account;
        m_insert.bind(kAccountStrengthParameter, added.strength);
        const base::Status written = write(m_database, m_insert, QStringLiteral("account"));
        if (!written)
            return written.error();
        if (m_database.changes() > 0)
            return Added::New;
        m_keepKnown.bind(2, digest);
        const base::Status kept = write(m_database, m_keepKnown, QStringLiteral("account"));
        return kept ? base::Result<Added>(Added::KnownAlready) : kept.error();
    }

    /// Notes that the import has the account too: so it stays if the import that added it is undone.
    base::Status know(model::AccountId id)
    {
        m_keep.bind(2, id.value);
        return write(m_database, m_keep, QStringLiteral("account"));
    }

    base::Status change(const model::Account& account)
    {
        base::Status done = know(account.id);
        if (done)
            done = bind(m_update, account, account.password, nullptr, {});
        if (!done)
            return done;
        m_update.bind(kAccountColumns + 1, account.id.value);
        return writeExisting(m_database, m_update, QStringLiteral("account"));
    }

private:
    base::Status bind(Statement& statement, const model::Account& account, const model::PasswordJudgement& password,
        const model::Account* previous, const QByteArray& digest)
    {
        const base::Result<qint64> service = m_services.idFor(account);
        if (!service)
            return service.error();
        bindAccount(statement, account, previous, digest);
        bindJudgement(statement, password);
        statement.bind(kAccountServiceParameter, *service);
        if (!password.judgedBy.stored() && password != model::PasswordJudgement())
            statement.bind(kAccountJudgedByParameter, m_import.value);
        return {};
    }

    Database& m_database;
    ImportedServices& m_services;
    model::ImportId m_import;
    const model::Account* m_previous = nullptr;
    Statement m_insert;
    Statement m_keep;
    Statement m_keepKnown;
    Statement m_update;
};

base::Result<qint64> insertRun(Database& database, const model::ImportRun& run)
{
    Statement insert = database.prepare(
        "INSERT INTO imports (file_name, format, at, records, added, merged, known, changed, skipped, failed, kind, "
        "run_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) RETURNING id");
    insert.bind(1, run.fileName).bind(2, run.format).bind(3, run.at).bind(4, run.records).bind(5, run.added);
    insert.bind(6, run.merged).bind(7, run.known).bind(8, run.changed).bind(9, run.skipped);
    insert.bind(10, run.failed).bind(11, model::name(run.kind));
    if (run.run.stored())
        insert.bind(12, run.run.value);
    return writtenId(database, insert, kWhat);
}

base::Status updateCounts(Database& database, const model::ImportRun& run)
{
    Statement update = database.prepare("UPDATE imports SET added = ?2, known = ?3 WHERE id = ?1");
    update.bind(1, run.id.value).bind(2, run.added).bind(3, run.known);
    return writeExisting(database, update, kWhat);
}

/// Stores the new accounts and corrects the run's counts for those that were there by now.
base::Status writeAdded(ImportedAccounts& accounts, const AddedAccounts& added, model::ImportRun& run)
{
    MergeDigests digests(added.count, added.account);
    for (std::size_t i = 0; i < added.count; ++i) {
        const base::Result<AddedAccount> account = added.at(i);
        if (!account)
            return account.error();
        const auto outcome = accounts.add(*account, digests.next());
        if (!outcome)
            return outcome.error();
        if (*outcome == ImportedAccounts::Added::KnownAlready) {
            --run.added;
            ++run.known;
        }
    }
    return {};
}

base::Status writeChanged(
    ImportedAccounts& accounts, const std::vector<model::Account>& changed, const std::vector<model::AccountId>& known)
{
    for (const model::Account& account : changed) {
        const base::Status done = accounts.change(account);
        if (!done)
            return done;
    }
    for (const model::AccountId id : known) {
        const base::Status done = accounts.know(id);
        if (!done)
            return done;
    }
    return {};
}

void addOnce(std::vector<model::AccountId>& accounts, const std::vector<model::AccountId>& more)
{
    accounts.insert(accounts.end(), more.begin(), more.end());
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
}

/// Adds what undoing one more import of a run did.
void add(UndoResult& result, const UndoResult& more)
{
    result.removed += more.removed;
    result.restored += more.restored;
    result.candidates += more.candidates;
    result.sharedCandidates += more.sharedCandidates;
    result.keptCandidates += more.keptCandidates;
    addOnce(result.keptAccounts, more.keptAccounts);
    addOnce(result.sharedAccounts, more.sharedAccounts);
    result.kept = static_cast<int>(result.keptAccounts.size());
    result.shared = static_cast<int>(result.sharedAccounts.size());
}

model::ImportRun readRun(const Statement& statement)
{
    const auto number = [&](int column) { return static_cast<int>(statement.integer(column)); };
    model::ImportRun run;
    run.id = {statement.integer(0)};
    run.fileName = statement.text(1);
    run.format = statement.text(2);
    run.at = statement.dateTime(3);
    run.records = number(4);
    run.added = number(5);
    run.merged = number(6);
    run.known = number(7);
    run.changed = number(8);
    run.skipped = number(9);
    run.undone = statement.boolean(10);
    run.failed = number(11);
    run.kind = model::fromName<model::ImportKind>(statement.text(12)).value_or(model::ImportKind::Accounts);
    run.run = {statement.integer(13)};
    return run;
}

} // namespace

base::Result<model::ImportRun> ImportRepository::apply(const model::ImportRun& run,
    const std::vector<model::Account>& added, const std::vector<model::Account>& changed, const ServiceFor& serviceFor,
    const StrengthOf& strengthOf, const Alongside& alongside, const std::vector<model::AccountId>& known)
{
    const auto at = [&](std::size_t index) -> base::Result<AddedAccount> {
        const model::Account& account = added[index];
        const base::Result<int> strength = strengthOf ? strengthOf(index) : account.password.strength;
        if (!strength)
            return strength.error();
        return AddedAccount{&account, account.password, *strength};
    };
    const auto account = [&added](std::size_t index) -> const model::Account& { return added[index]; };
    return applyListed(run, {added.size(), at, account}, changed, known, serviceFor, alongside);
}

base::Result<model::ImportRun> ImportRepository::applyListed(const model::ImportRun& run, const AddedAccounts& added,
    const std::vector<model::Account>& changed, const std::vector<model::AccountId>& known, const ServiceFor& serviceFor,
    const Alongside& alongside)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const base::Result<qint64> id = insertRun(m_database, run);
    if (!id)
        return id.error();
    model::ImportRun stored = run;
    stored.id = {*id};
    if (!stored.run.stored())
        stored.run = stored.id;
    stored.undone = false;
    ImportedServices services(m_database, serviceFor, stored.id);
    ImportedAccounts accounts(m_database, services, stored.id);
    base::Status done = services.load(added.count);
    if (done)
        done = writeAdded(accounts, added, stored);
    if (done)
        done = writeChanged(accounts, changed, known);
    if (done)
        done = updateCounts(m_database, stored);
    if (done && alongside)
        done = alongside(stored);
    if (done)
        done = transaction.commit();
    if (!done)
        return done.error();
    return stored;
}

base::Result<UndoResult> ImportRepository::undo(model::ImportId id)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    Statement select = m_database.prepare("SELECT undone FROM imports WHERE id = ?1");
    select.bind(1, id.value);
    const auto undone = readOne(select, kWhat, [](const Statement& row) { return row.boolean(0); });
    if (!undone)
        return undone.error();
    if (*undone)
        return fail(Code::BadArgument, Detail::tr("this import is undone already"));
    base::Result<UndoResult> result = takeBack(m_database, id);
    if (!result)
        return result;
    const base::Status done = transaction.commit();
    if (!done)
        return done.error();
    return result;
}

base::Result<UndoResult> ImportRepository::undoRun(model::ImportId id)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    Statement select = m_database.prepare("SELECT id, undone FROM imports WHERE COALESCE(run_id, id) = "
                                          "(SELECT COALESCE(run_id, id) FROM imports WHERE id = ?1) ORDER BY id DESC");
    select.bind(1, id.value);
    const auto imports
        = readAll(select, [](const Statement& row) { return std::pair(model::ImportId{row.integer(0)}, row.boolean(1)); });
    if (!imports)
        return imports.error();
    if (imports->empty())
        return fail(Code::NotFound, kWhat);
    bool anyUndone = false;
    UndoResult result;
    for (const auto& [import, undone] : *imports) {
        if (undone)
            continue;
        const auto taken = takeBack(m_database, import);
        if (!taken)
            return taken.error();
        add(result, *taken);
        anyUndone = true;
    }
    if (!anyUndone)
        return fail(Code::BadArgument, Detail::tr("this import is undone already"));
    if (const base::Status done = transaction.commit(); !done)
        return done.error();
    return result;
}

base::Result<std::vector<model::ImportRun>> ImportRepository::history()
{
    Statement select = m_database.prepare(
        "SELECT id, file_name, format, at, records, added, merged, known, changed, skipped, undone, failed, kind, "
        "COALESCE(run_id, id) FROM imports ORDER BY id DESC");
    return readAll(select, readRun);
}

} // namespace recourse::vault
