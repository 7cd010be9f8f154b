// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/import_run.h"

#include "imports/known_accounts.h"
#include "imports/list_run.h"
#include "model/service_key.h"
#include "session/reuse_counts.h"
#include "session/starter_jobs.h"
#include "vault/account_repository.h"
#include "vault/former_key_repository.h"
#include "vault/import_line_repository.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Result;
using base::Status;

namespace {

using Accounts = std::vector<model::Account>;

/// What an import is compared with.
struct Inventory
{
    Accounts accounts;
    model::FormerKeys formerKeys;
};

/// The files of a run that could be read, and how the others failed.
struct OpenRun
{
    imports::ListRun lists;
    ImportRunReport report; ///< one outcome for each file, with an error or still empty
    std::vector<std::size_t> fileOf; ///< beside the lists: index of the file
    std::vector<std::optional<ImportedFiles::Stamp>> stamps; ///< of all files, before they were read
};

Result<OpenRun> readFiles(Session& session, const ImportRunRequest& request, imports::Digests digests, base::Progress& progress)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    OpenRun run{imports::ListRun(digests), {}, {}, {}};
    for (std::size_t file = 0; file < request.files.size(); ++file) {
        run.stamps.push_back(ImportedFiles::stampOf(request.files[file].path));
        const Status read = run.lists.read(request.files[file].path, readOptions(request.files[file], (*rules)->suffixes), progress);
        if (progress.cancelled())
            return base::fail(Code::Cancelled);
        run.report.files.emplace_back();
        if (read)
            run.fileOf.push_back(file);
        else
            run.report.files.back().error = read.error();
    }
    run.lists.close((*rules)->sharedLogins, (*rules)->apps);
    return run;
}

/// Beside the lists.
FileMarks marksOf(const OpenRun& run, const ImportRunRequest& request)
{
    FileMarks marks;
    for (const std::size_t file : run.fileOf) {
        const ImportRequest& one = request.files[file];
        const auto& stamp = run.stamps[file];
        const QString place = QFileInfo(one.path).canonicalFilePath() + u'\n' + one.member;
        marks += stamp ? QString::fromLatin1(QCryptographicHash::hash(
                     QStringLiteral("%1\n%2\n%3").arg(place).arg(stamp->size).arg(stamp->modified.toMSecsSinceEpoch()).toUtf8(),
                     QCryptographicHash::Sha256)
                                              .toHex())
                       : QString();
    }
    return marks;
}

Result<Inventory> inventoryOf(Session& session)
{
    return session.withVault<Inventory>([](vault::Vault& vault) -> Result<Inventory> {
        auto accounts = vault::AccountRepository(vault.database()).all();
        if (!accounts)
            return accounts.error();
        auto formerKeys = vault::FormerKeyRepository(vault.database()).all();
        if (!formerKeys)
            return formerKeys.error();
        return Inventory{std::move(*accounts), std::move(*formerKeys)};
    });
}

model::ImportRun runOf(Session& session, const ImportRequest& request, const imports::AccountList& list)
{
    model::ImportRun run;
    run.fileName = importedName(request);
    run.format = list.format;
    run.at = session.clock().now();
    run.records = list.records;
    run.merged = list.merged;
    run.failed = static_cast<int>(std::count_if(
        list.lines.begin(), list.lines.end(), [](const model::ImportLine& line) { return line.fate == model::RecordFate::Failed; }));
    run.skipped = -run.failed;
    for (const int skipped : list.skipped)
        run.skipped += skipped;
    return run;
}

void plan(ImportReport& report, imports::AccountList& list, const Accounts& inventory, const model::FormerKeys& formerKeys,
    const imports::Standings& standings)
{
    report.plan = imports::planMerge(list, inventory, standings, formerKeys);
    list.lines = {}; // the plan's say more
    report.run.added = static_cast<int>(report.plan.added.size());
    report.run.changed = static_cast<int>(report.plan.changed.size());
    report.run.known = report.plan.known;
    report.run.merged += report.plan.merged;
}

/// The finished list for the report. All strengths that storing needed are there, so this hardly waits.
Status finish(ImportReport& report, imports::UnjudgedList& list, base::Progress& progress)
{
    auto judged = std::move(list).judged(progress);
    if (!judged)
        return judged.error();
    report.list = std::move(*judged);
    imports::takeStrengths(report.plan, report.list);
    return {};
}

/// The inventory as it would be after some lists of a run, without storing anything.
class ComingInventory
{
public:
    /// `inventory` must outlive it.
    explicit ComingInventory(const Accounts& inventory) : m_now(&inventory) {}

    [[nodiscard]] const Accounts& accounts() const { return *m_now; }

    void take(const imports::MergePlan& plan, const imports::AccountList& list)
    {
        if (m_now != &m_own)
            m_own = *m_now;
        m_now = &m_own;
        QHash<QString, const model::Account*> changed;
        for (const model::Account& account : plan.changed)
            changed.insert(model::mergeKey(account), &account);
        for (model::Account& account : m_own) {
            if (const model::Account* fresh = changed.isEmpty() ? nullptr : changed.value(model::mergeKey(account)))
                account = *fresh;
        }
        const Accounts added = imports::addedAccounts(plan, list);
        m_own.insert(m_own.end(), added.begin(), added.end());
    }

private:
    const Accounts* m_now;
    Accounts m_own;
};

/// The plan's new accounts where they are in the list. Each waits for the strength of its own password.
vault::AddedAccounts addedAccounts(imports::UnjudgedList& list, const imports::MergePlan& plan, base::Progress& progress)
{
    const auto account = [&list, &plan](std::size_t index) -> const model::Account& {
        return list.list().accounts[static_cast<std::size_t>(plan.added[index].account)];
    };
    const auto at = [&list, &plan, &progress, account](std::size_t index) -> Result<vault::AddedAccount> {
        const imports::MergePlan::Added& added = plan.added[index];
        const Result<int> strength = list.strengthOf(added.account, progress);
        if (!strength)
            return strength.error();
        return vault::AddedAccount{&account(index), added.password, *strength};
    };
    return {plan.added.size(), at, account};
}

/// Stores one list of the run that begins with `runId` (not set: with this one). The passwords of new accounts are judged while these are stored: each waits for its own only.
Result<ImportReport> store(Session& session, const ImportRequest& request, imports::UnjudgedList& list, const Inventory& inventory,
    const imports::Standings& standings, model::ImportId runId, base::Progress& progress)
{
    if (const auto judged = list.judgeKnown(inventory.accounts, progress, inventory.formerKeys); !judged)
        return judged.error();
    ImportReport report;
    report.run = runOf(session, request, list.list());
    report.run.run = runId;
    plan(report, list.facts(), inventory.accounts, inventory.formerKeys, standings);
    if (progress.cancelled())
        return base::fail(Code::Cancelled);
    const Rules& rules = **session.rules();
    auto run = session.withVault<model::ImportRun>([&](vault::Vault& vault) {
        return vault::ImportRepository(vault.database())
            .applyListed(report.run, addedAccounts(list, report.plan, progress), report.plan.changed, report.plan.knownIds,
                [&](const model::Account& account) { return knownServiceOf(rules, account); },
                [&](const model::ImportRun& stored) {
                    return vault::ImportLineRepository(vault.database()).write(stored.id, report.plan.lines);
                });
    });
    if (!run)
        return run.error();
    report.run = std::move(*run);
    if (const Status finished = finish(report, list, base::Progress::none()); !finished) // stored now: too late to cancel
        return finished.error();
    return report;
}

/// Names the import that the groups of all lists belong to.
void nameJudge(imports::Standings& standings, model::ImportId import)
{
    for (imports::Standing& standing : standings) {
        if (!standing.judgement.judgedBy.stored() && standing.judgement != model::PasswordJudgement())
            standing.judgement.judgedBy = import;
    }
}

/// `inventory` as it is before the first list.
Status storeAll(Session& session, const ImportRunRequest& request, OpenRun& run, Inventory inventory, base::Progress& progress)
{
    std::vector<imports::Standings> standings = run.lists.standings(inventory.accounts, inventory.formerKeys);
    model::ImportId judge;
    for (std::size_t i = 0; i < run.fileOf.size(); ++i) {
        imports::UnjudgedList& list = run.lists.lists()[i];
        FileOutcome& outcome = run.report.files[run.fileOf[i]];
        if (judge.stored()) {
            nameJudge(standings[i], judge);
            auto now = inventoryOf(session); // as the lists before have left it
            if (!now)
                return now.error();
            inventory = std::move(*now);
        }
        // After the first, it is too late to cancel: what was cancelled has stored nothing.
        base::Progress& listening = judge.stored() ? base::Progress::none() : progress;
        auto report = store(session, request.files[run.fileOf[i]], list, inventory, standings[i], judge, listening);
        if (report) {
            judge = judge.stored() ? judge : report->run.id;
            outcome.report = std::move(*report);
            if (const auto& stamp = run.stamps[run.fileOf[i]])
                session.importedFiles().add(request.files[run.fileOf[i]].path, *stamp);
        } else if (report.error().code == Code::Cancelled) {
            return report.error();
        } else {
            outcome.error = report.error();
        }
    }
    return {};
}

void countAll(Session& session, ImportRunReport& report)
{
    QSet<QString> seen;
    for (const FileOutcome& outcome : report.files) {
        if (!outcome.report)
            continue;
        for (const model::Account& account : outcome.report->list.accounts) {
            const QString key = report.files.size() > 1 ? model::mergeKey(account) : QString();
            if (seen.contains(key))
                continue;
            countPassword(report.passwords, account, session.clock().today());
            if (!key.isEmpty())
                seen.insert(key);
        }
    }
}

/// For accounts that the files do not have, too.
Status countReuse(Session& session)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    return session.withVault<void>([&](vault::Vault& vault) { return recountReuse(vault, (*rules)->sharedLogins, (*rules)->apps); });
}

Status mayWrite(Session& session)
{
    return session.withVault<void>([](vault::Vault& vault) {
        return vault.mode() == vault::OpenMode::ReadOnly ? Status(base::fail(Code::VaultReadOnly)) : Status();
    });
}

} // namespace

QString importedName(const ImportRequest& request)
{
    const QString name = QFileInfo(request.path).fileName();
    return request.member.isEmpty() ? name : name + QStringLiteral(": ") + request.member.section(u'/', -1);
}

imports::ReadOptions readOptions(const ImportRequest& request, const domains::SuffixList& suffixes)
{
    imports::ReadOptions options{suffixes, request.format};
    options.filePassword = request.filePassword.get();
    options.csv = request.csv;
    options.member = request.member;
    options.memberships = request.memberships;
    return options;
}

Result<ImportRunReport> compareRun(Session& session, const ImportRunRequest& request, Against against, base::Progress& progress)
{
    auto run = readFiles(session, request, imports::Digests::None, progress);
    if (!run)
        return run.error();
    const auto inventory = against == Against::Vault ? inventoryOf(session) : Result<Inventory>(Inventory());
    if (!inventory)
        return inventory.error();
    if (const auto judged = run->lists.judgeKnown(inventory->accounts, progress, inventory->formerKeys); !judged)
        return judged.error();
    const std::vector<imports::Standings> standings = run->lists.standings(inventory->accounts, inventory->formerKeys);
    ComingInventory coming(inventory->accounts);
    for (std::size_t i = 0; i < run->fileOf.size(); ++i) {
        imports::UnjudgedList& list = run->lists.lists()[i];
        const std::size_t file = run->fileOf[i];
        if (i > 0 && against == Against::Vault) {
            if (const auto judged = list.judgeKnown(coming.accounts(), progress, inventory->formerKeys); !judged)
                return judged.error();
        }
        ImportReport report;
        report.run = runOf(session, request.files[file], list.list());
        if (against == Against::Vault)
            plan(report, list.facts(), coming.accounts(), inventory->formerKeys, standings[i]);
        if (const Status finished = finish(report, list, progress); !finished)
            return finished.error();
        if (i + 1 < run->fileOf.size())
            coming.take(report.plan, report.list);
        run->report.files[file].report = std::move(report);
    }
    countAll(session, run->report);
    return std::move(run->report);
}

Result<ImportRunReport> storeRun(Session& session, const ImportRunRequest& request, base::Progress& progress)
{
    const bool checks = request.passwordCheck == PasswordCheck::On;
    auto run = readFiles(session, request, checks ? imports::Digests::Sha1 : imports::Digests::None, progress);
    if (!run)
        return run.error();
    auto inventory = inventoryOf(session);
    if (!inventory)
        return inventory.error();
    if (const auto judged = run->lists.judgeKnown(inventory->accounts, progress, inventory->formerKeys); !judged)
        return judged.error();
    // Before anything is asked: an import that cannot be stored has no need to ask.
    if (const Status writable = mayWrite(session); !writable)
        return writable.error();
    PasswordCheckDone check;
    if (checks) {
        check = checkPasswords(session, run->lists, inventory->accounts, inventory->formerKeys, marksOf(*run, request), request.stopCheck, progress);
        run->report.check = check.report;
        inventory = inventoryOf(session); // asking takes its time
        if (!inventory)
            return inventory.error();
    }
    const bool meetsOthers = !inventory->accounts.empty();
    Status stored = storeAll(session, request, *run, std::move(*inventory), progress);
    if (stored && meetsOthers)
        stored = countReuse(session);
    if (stored && checks)
        stored = rememberCheck(session, check, marksOf(*run, request));
    if (!stored)
        return stored.error();
    countAll(session, run->report);
    return std::move(run->report);
}

Result<RangeRequestPreview> previewRange(Session& session, const ImportRunRequest& request, base::Progress& progress)
{
    auto run = readFiles(session, request, imports::Digests::Sha1, progress);
    if (!run)
        return run.error();
    auto inventory = inventoryOf(session);
    if (!inventory && inventory.error().code == Code::VaultLocked)
        inventory = Inventory();
    if (!inventory)
        return inventory.error();
    if (const auto judged = run->lists.judgeKnown(inventory->accounts, progress, inventory->formerKeys); !judged)
        return judged.error();
    return previewPasswordCheck(session, run->lists, inventory->accounts, inventory->formerKeys, marksOf(*run, request), progress);
}

} // namespace recourse::session
