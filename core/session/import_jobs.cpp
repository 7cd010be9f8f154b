// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/import_jobs.h"

#include "session/chosen_members.h"
#include "session/exposure_jobs.h"
#include "session/import_opening.h"
#include "session/import_run.h"
#include "session/reuse_counts.h"

namespace recourse::session {

using base::Result;

namespace {

Result<ImportRunReport> commitRun(Session& session, const ImportRunRequest& request, base::Progress& progress)
{
    auto report = storeRun(session, request, progress);
    if (!report)
        return report;
    const auto matched = matchEverything(session, base::Progress::none());
    if (!matched)
        return matched.error();
    return report;
}

/// The same for files that may be account lists or evidence.
Result<ImportRunReport> commitAll(Session& session, const ImportRunRequest& request, base::Progress& progress)
{
    auto report = commitRun(session, request, progress);
    if (!report)
        return report;
    tellLeftOutOnce(request, *report);
    const auto opened = openEvidence(session, request, EvidenceUse::Store, *report, progress);
    return opened ? std::move(report) : Result<ImportRunReport>(opened.error());
}

Result<ImportRunReport> compareAll(Session& session, const ImportRunRequest& request, Against against, base::Progress& progress)
{
    auto report = compareRun(session, request, against, progress);
    if (!report)
        return report;
    tellLeftOutOnce(request, *report);
    const EvidenceUse use = against == Against::Vault ? EvidenceUse::Compare : EvidenceUse::Read;
    const auto opened = openEvidence(session, request, use, *report, progress);
    return opened ? std::move(report) : Result<ImportRunReport>(opened.error());
}

/// The outcome of a run of one file.
Result<ImportReport> only(Result<ImportRunReport> run)
{
    if (!run)
        return run.error();
    FileOutcome& outcome = run->files.front();
    if (outcome.error)
        return *outcome.error;
    return std::move(*outcome.report);
}

} // namespace

Job<ImportReport> readImport(Session& session, ImportRequest request)
{
    return session.start<ImportReport>(
        [&session, request](base::Progress& progress) { return only(compareRun(session, {{request}}, Against::Nothing, progress)); });
}

Job<ImportReport> previewImport(Session& session, ImportRequest request)
{
    return session.start<ImportReport>(
        [&session, request](base::Progress& progress) { return only(compareRun(session, {{request}}, Against::Vault, progress)); });
}

Job<ImportReport> commitImport(Session& session, ImportRequest request)
{
    return session.start<ImportReport>(
        [&session, request](base::Progress& progress) { return only(commitRun(session, {{request}}, progress)); });
}

Job<ImportRunReport> readImportRun(Session& session, ImportRunRequest request)
{
    return session.start<ImportRunReport>(
        [&session, request](base::Progress& progress) { return compareAll(session, request, Against::Nothing, progress); });
}

Job<ImportRunReport> previewImportRun(Session& session, ImportRunRequest request)
{
    return session.start<ImportRunReport>(
        [&session, request](base::Progress& progress) { return compareAll(session, request, Against::Vault, progress); });
}

Job<ImportRunReport> commitImportRun(Session& session, ImportRunRequest request)
{
    return session.start<ImportRunReport>(
        [&session, request](base::Progress& progress) { return commitAll(session, request, progress); });
}

Job<RangeRequestPreview> rangeRequestPreview(Session& session, ImportRunRequest request)
{
    return session.start<RangeRequestPreview>(
        [&session, request](base::Progress& progress) { return previewRange(session, request, progress); });
}

Job<std::vector<model::ImportRun>> importHistory(Session& session)
{
    return session.start<std::vector<model::ImportRun>>([&session](base::Progress&) {
        return session.withVault<std::vector<model::ImportRun>>(
            [](vault::Vault& vault) { return vault::ImportRepository(vault.database()).history(); });
    });
}

namespace {

using Undo = Result<vault::UndoResult> (vault::ImportRepository::*)(model::ImportId);

Job<vault::UndoResult> takeBack(Session& session, model::ImportId id, Undo undo)
{
    return session.start<vault::UndoResult>([&session, id, undo](base::Progress&) -> Result<vault::UndoResult> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        auto undone = session.withVault<vault::UndoResult>([&](vault::Vault& vault) -> Result<vault::UndoResult> {
            vault::ImportRepository imports(vault.database());
            auto result = (imports.*undo)(id);
            if (!result)
                return result;
            const base::Status counted = recountReuse(vault, (*rules)->sharedLogins, (*rules)->apps);
            return counted ? std::move(result) : Result<vault::UndoResult>(counted.error());
        });
        if (!undone)
            return undone;
        const auto matched = matchEverything(session, base::Progress::none());
        if (!matched)
            return matched.error();
        return undone;
    });
}

} // namespace

Job<vault::UndoResult> undoImport(Session& session, model::ImportId id)
{
    return takeBack(session, id, &vault::ImportRepository::undo);
}

Job<vault::UndoResult> undoImportRun(Session& session, model::ImportId id)
{
    return takeBack(session, id, &vault::ImportRepository::undoRun);
}

Job<std::vector<imports::ArchivedFile>> listsInArchive(Session& session, QString path)
{
    return session.start<std::vector<imports::ArchivedFile>>(
        [path = std::move(path)](base::Progress& progress) { return imports::listsInArchive(path, progress); });
}

QString programText(const QString& format)
{
    return imports::programText(format);
}

QList<imports::ExportWay> exportWays()
{
    return imports::exportWays();
}

} // namespace recourse::session
