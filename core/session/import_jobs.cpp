// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/import_jobs.h"

#include "imports/unjudged_list.h"
#include "session/exposure_jobs.h"
#include "session/starter_jobs.h"
#include "vault/account_repository.h"

#include <QFileInfo>

namespace recourse::session {

using base::Result;

namespace {

Result<imports::UnjudgedList> readUnjudged(Session& session, const ImportRequest& request, base::Progress& progress)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    return imports::readUnjudgedList(request.path, {(*rules)->suffixes, request.format}, progress);
}

model::ImportRun runOf(Session& session, const ImportRequest& request, const imports::AccountList& list)
{
    model::ImportRun run;
    run.fileName = QFileInfo(request.path).fileName();
    run.format = list.format;
    run.at = session.clock().now();
    run.records = list.records;
    run.merged = list.merged;
    for (const int skipped : list.skipped)
        run.skipped += skipped;
    return run;
}

Result<ImportReport> read(Session& session, const ImportRequest& request, base::Progress& progress)
{
    auto unjudged = readUnjudged(session, request, progress);
    if (!unjudged)
        return unjudged.error();
    auto list = std::move(*unjudged).judged(progress);
    if (!list)
        return list.error();
    ImportReport report;
    report.list = std::move(*list);
    report.run = runOf(session, request, report.list);
    return report;
}

Result<std::vector<model::Account>> inventoryOf(Session& session)
{
    return session.withVault<std::vector<model::Account>>(
        [](vault::Vault& vault) { return vault::AccountRepository(vault.database()).all(); });
}

void plan(ImportReport& report, const imports::AccountList& list, const std::vector<model::Account>& inventory)
{
    report.plan = imports::planMerge(list, inventory);
    report.run.added = static_cast<int>(report.plan.added.size());
    report.run.changed = static_cast<int>(report.plan.changed.size());
    report.run.known = report.plan.known;
}

Result<ImportReport> compare(Session& session, const ImportRequest& request, base::Progress& progress)
{
    auto report = read(session, request, progress);
    if (!report)
        return report;
    const auto inventory = inventoryOf(session);
    if (!inventory)
        return inventory.error();
    plan(*report, report->list, *inventory);
    return report;
}

/// The passwords of new accounts are judged while these are stored: each waits for its own only.
Result<ImportReport> store(Session& session, const ImportRequest& request, base::Progress& progress)
{
    auto list = readUnjudged(session, request, progress);
    if (!list)
        return list.error();
    const auto inventory = inventoryOf(session);
    if (!inventory)
        return inventory.error();
    if (const auto judged = list->judgeKnown(*inventory, progress); !judged)
        return judged.error();
    ImportReport report;
    report.run = runOf(session, request, list->list());
    plan(report, list->list(), *inventory);
    if (progress.cancelled())
        return base::fail(base::Code::Cancelled);
    const Rules& rules = **session.rules();
    auto run = session.withVault<model::ImportRun>([&](vault::Vault& vault) {
        return vault::ImportRepository(vault.database())
            .apply(report.run, report.plan.added, report.plan.changed,
                [&](const model::Account& account) { return knownServiceOf(rules, account); },
                [&](std::size_t index) { return list->strengthOf(report.plan.addedFrom[index], progress); });
    });
    if (!run)
        return run.error();
    report.run = std::move(*run);
    auto judged = std::move(*list).judged(base::Progress::none()); // all are: stored now, so it is too late to cancel
    if (!judged)
        return judged.error();
    report.list = std::move(*judged);
    imports::takeStrengths(report.plan, report.list);
    return report;
}

Result<ImportReport> commit(Session& session, const ImportRequest& request, base::Progress& progress)
{
    auto report = store(session, request, progress);
    if (!report)
        return report;
    const auto matched = matchEverything(session, base::Progress::none());
    if (!matched)
        return matched.error();
    return report;
}

} // namespace

Job<ImportReport> readImport(Session& session, ImportRequest request)
{
    return session.start<ImportReport>(
        [&session, request](base::Progress& progress) { return read(session, request, progress); });
}

Job<ImportReport> previewImport(Session& session, ImportRequest request)
{
    return session.start<ImportReport>(
        [&session, request](base::Progress& progress) { return compare(session, request, progress); });
}

Job<ImportReport> commitImport(Session& session, ImportRequest request)
{
    return session.start<ImportReport>(
        [&session, request](base::Progress& progress) { return commit(session, request, progress); });
}

Job<std::vector<model::ImportRun>> importHistory(Session& session)
{
    return session.start<std::vector<model::ImportRun>>([&session](base::Progress&) {
        return session.withVault<std::vector<model::ImportRun>>(
            [](vault::Vault& vault) { return vault::ImportRepository(vault.database()).history(); });
    });
}

Job<vault::UndoResult> undoImport(Session& session, model::ImportId id)
{
    return session.start<vault::UndoResult>([&session, id](base::Progress&) -> Result<vault::UndoResult> {
        auto undone = session.withVault<vault::UndoResult>(
            [&](vault::Vault& vault) { return vault::ImportRepository(vault.database()).undo(id); });
        if (!undone)
            return undone;
        const auto matched = matchEverything(session, base::Progress::none());
        if (!matched)
            return matched.error();
        return undone;
    });
}

} // namespace recourse::session
