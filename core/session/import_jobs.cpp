// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/import_jobs.h"

#include "session/exposure_jobs.h"
#include "session/starter_jobs.h"
#include "vault/account_repository.h"

#include <QFileInfo>

namespace recourse::session {

using base::Result;

namespace {

Result<ImportReport> read(Session& session, const ImportRequest& request, base::Progress& progress)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    auto list = imports::readAccountList(request.path, {(*rules)->suffixes, request.format}, progress);
    if (!list)
        return list.error();
    ImportReport report;
    report.list = std::move(*list);
    report.run.fileName = QFileInfo(request.path).fileName();
    report.run.format = report.list.format;
    report.run.at = session.clock().now();
    report.run.records = report.list.records;
    report.run.merged = report.list.merged;
    for (const int skipped : std::as_const(report.list.skipped))
        report.run.skipped += skipped;
    return report;
}

Result<ImportReport> compare(Session& session, const ImportRequest& request, base::Progress& progress)
{
    auto report = read(session, request, progress);
    if (!report)
        return report;
    const auto inventory = session.withVault<std::vector<model::Account>>(
        [](vault::Vault& vault) { return vault::AccountRepository(vault.database()).all(); });
    if (!inventory)
        return inventory.error();
    report->plan = imports::planMerge(report->list, *inventory);
    report->run.added = static_cast<int>(report->plan.added.size());
    report->run.changed = static_cast<int>(report->plan.changed.size());
    report->run.known = report->plan.known;
    return report;
}

Result<ImportReport> commit(Session& session, const ImportRequest& request, base::Progress& progress)
{
    auto report = compare(session, request, progress);
    if (!report)
        return report;
    if (progress.cancelled())
        return base::fail(base::Code::Cancelled);
    const Rules& rules = **session.rules();
    auto run = session.withVault<model::ImportRun>([&](vault::Vault& vault) {
        return vault::ImportRepository(vault.database())
            .apply(report->run, report->plan.added, report->plan.changed,
                [&](const model::Account& account) { return knownServiceOf(rules, account); });
    });
    if (!run)
        return run.error();
    report->run = std::move(*run);
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
