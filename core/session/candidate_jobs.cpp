// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/candidate_jobs.h"

#include "imports/candidate_merge.h"
#include "session/candidate_views.h"
#include "session/exposure_jobs.h"
#include "session/leak_judgement.h"
#include "vault/account_repository.h"
#include "vault/alias_repository.h"
#include "vault/import_line_repository.h"
#include "vault/import_repository.h"

#include <algorithm>

namespace recourse::session {

using base::Result;
using base::Status;

namespace {

int countOf(const std::vector<model::ImportLine>& lines, model::RecordFate fate)
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [&](const auto& line) { return line.fate == fate; }));
}

/// A line for each record. The first one of a candidate tells what became of that; the others are further evidence.
std::vector<model::ImportLine> linesOf(const CandidateFindings& findings, const imports::CandidateMerge& merge)
{
    if (findings.records.empty())
        return merge.lines;
    std::vector<model::ImportLine> lines = findings.records;
    std::vector<bool> told(merge.lines.size(), false);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (findings.candidateOf[i] < 0)
            continue;
        const auto candidate = static_cast<std::size_t>(findings.candidateOf[i]);
        const model::ImportLine& outcome = merge.lines[candidate];
        const bool tells = !told[candidate] || outcome.fate == model::RecordFate::Skipped;
        lines[i].fate = tells ? outcome.fate : model::RecordFate::Merged;
        if (tells && !outcome.reason.isEmpty()) // else it keeps its own warning
            lines[i].reason = outcome.reason;
        told[candidate] = true;
    }
    return lines;
}

CandidateReport reportOf(const CandidateFindings& findings, const imports::CandidateMerge& merge, const QDateTime& now)
{
    CandidateReport report;
    report.lines = linesOf(findings, merge);
    report.improvedDates = static_cast<int>(merge.earlier.size());
    model::ImportRun& run = report.run;
    run.fileName = findings.fileName;
    run.format = findings.format;
    run.kind = model::ImportKind::Candidates;
    run.at = now;
    run.run = findings.run;
    run.records = static_cast<int>(report.lines.size());
    run.added = countOf(report.lines, model::RecordFate::New);
    run.merged = countOf(report.lines, model::RecordFate::Merged);
    run.known = countOf(report.lines, model::RecordFate::Known);
    run.changed = countOf(report.lines, model::RecordFate::Changed);
    run.skipped = countOf(report.lines, model::RecordFate::Skipped);
    run.failed = countOf(report.lines, model::RecordFate::Failed);
    return report;
}

/// What findings come to, compared with what is stored.
struct Compared
{
    imports::CandidateMerge merge;
    LeakJudgement leaks;
};

Result<Compared> compare(vault::Vault& vault, const CandidateFindings& findings, const Rules& rules)
{
    const auto accounts = vault::AccountRepository(vault.database()).all();
    if (!accounts)
        return accounts.error();
    const auto stored = vault::CandidateRepository(vault.database()).allUnfolded();
    if (!stored)
        return stored.error();
    std::vector<model::Candidate> known;
    for (const vault::StoredCandidate& candidate : *stored)
        known.push_back(candidate.candidate);
    auto leaks = judgeLeaks(vault, known, findings.candidates, findings.visits, rules);
    if (!leaks)
        return leaks.error();
    return Compared{imports::mergeCandidates(findings.candidates, known, imports::InventoryIndex(*accounts, rules.suffixes)), std::move(*leaks)};
}

/// Stores everything that findings bring, in the transaction of their run. The signs first: they are compared with what was stored before.
Status write(vault::Database& database, const model::ImportRun& run, const Compared& compared, CandidateReport& report)
{
    const auto dropped = vault::AliasRepository(database).dropLeakSigns(compared.leaks.refuted);
    if (!dropped)
        return dropped.error();
    const auto signs = vault::AliasRepository(database).writeLeakSigns(run.id, compared.leaks.own);
    if (!signs)
        return signs.error();
    report.leakSigns = *signs;
    report.droppedSigns = *dropped;
    const imports::CandidateMerge& merge = compared.merge;
    const Status done = vault::CandidateRepository(database).write(run.id, merge.added, merge.changed, merge.known);
    return done ? vault::ImportLineRepository(database).write(run.id, report.lines) : done;
}

Result<CandidateReport> store(vault::Vault& vault, const CandidateFindings& findings, const Rules& rules, const QDateTime& now)
{
    auto compared = compare(vault, findings, rules);
    if (!compared)
        return compared.error();
    CandidateReport report = reportOf(findings, compared->merge, now);
    const auto alongside = [&](const model::ImportRun& run) { return write(vault.database(), run, *compared, report); };
    auto run = vault::ImportRepository(vault.database()).apply(report.run, {}, compared->merge.earlier, {}, {}, alongside);
    if (!run)
        return run.error();
    report.run = std::move(*run);
    report.signs = std::move(compared->leaks.signs);
    return report;
}

Result<CandidateDecision> decide(
    Session& session, const std::vector<model::CandidateId>& ids, model::CandidateState state, base::Progress& progress)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    CandidateDecision decision;
    const Status decided = session.withVault<void>([&](vault::Vault& vault) -> Status {
        const auto accounts = vault::AccountRepository(vault.database()).all();
        if (!accounts)
            return accounts.error();
        const imports::InventoryIndex inventory(*accounts, (*rules)->suffixes);
        vault::CandidateWord word;
        word.state = state;
        word.at = session.clock().now();
        word.accountFor = [&](const vault::StoredCandidate& stored) { return accountFor(stored.candidate, inventory); };
        word.serviceFor = [&](const model::Account& account) { return knownServiceOf(**rules, account); };
        auto done = vault::decide(vault.database(), ids, word, progress);
        if (!done)
            return done.error();
        for (const model::Account& account : done->made)
            decision.made.push_back(account.id);
        decision.undo = std::make_shared<const vault::CandidateDecisions>(std::move(*done));
        return {};
    });
    if (!decided)
        return decided.error();
    if (!decision.made.empty()) {
        if (const auto matched = matchEverything(session, base::Progress::none()); !matched)
            return matched.error();
    }
    auto views = candidateViews(session, ids);
    if (!views)
        return views.error();
    decision.candidates = std::move(*views);
    return decision;
}

Result<int> takeBackNow(Session& session, const vault::CandidateDecisions& decisions)
{
    auto kept = session.withVault<int>([&](vault::Vault& vault) { return vault::takeBack(vault.database(), decisions); });
    if (!kept || decisions.made.empty())
        return kept;
    if (const auto matched = matchEverything(session, base::Progress::none()); !matched)
        return matched.error();
    return kept;
}

} // namespace

Result<CandidateReport> previewFindings(Session& session, const CandidateFindings& findings)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    auto compared = session.withVault<Compared>([&](vault::Vault& vault) { return compare(vault, findings, **rules); });
    if (!compared)
        return compared.error();
    CandidateReport report = reportOf(findings, compared->merge, session.clock().now());
    report.signs = std::move(compared->leaks.signs);
    report.leakSigns = static_cast<int>(report.signs.size());
    return report;
}

Result<CandidateReport> commitFindings(Session& session, const CandidateFindings& findings, base::Progress& progress)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    if (progress.cancelled())
        return base::fail(base::Code::Cancelled);
    auto report = session.withVault<CandidateReport>(
        [&](vault::Vault& vault) { return store(vault, findings, **rules, session.clock().now()); });
    if (!report || (report->improvedDates == 0 && report->leakSigns == 0 && report->droppedSigns == 0))
        return report;
    if (const auto matched = matchEverything(session, base::Progress::none()); !matched)
        return matched.error();
    return report;
}

Job<CandidateReport> previewCandidates(Session& session, CandidateFindings findings)
{
    return session.start<CandidateReport>(
        [&session, findings = std::move(findings)](base::Progress&) { return previewFindings(session, findings); });
}

Job<CandidateReport> commitCandidates(Session& session, CandidateFindings findings)
{
    return session.start<CandidateReport>([&session, findings = std::move(findings)](base::Progress& progress) {
        return commitFindings(session, findings, progress);
    });
}

Job<std::vector<CandidateView>> listCandidates(Session& session, CandidateFilter filter)
{
    return session.start<std::vector<CandidateView>>(
        [&session, filter = std::move(filter)](base::Progress&) { return candidateViews(session, filter); });
}

Job<int> countOpenCandidates(Session& session)
{
    return session.start<int>([&session](base::Progress&) -> Result<int> {
        const auto views = candidateViews(session, CandidateFilter());
        if (!views)
            return views.error();
        return static_cast<int>(views->size());
    });
}

Job<CandidateDecision> decideCandidates(Session& session, std::vector<model::CandidateId> ids, model::CandidateState word)
{
    return session.start<CandidateDecision>(
        [&session, ids = std::move(ids), word](base::Progress& progress) { return decide(session, ids, word, progress); });
}

Job<int> takeBackDecision(Session& session, DecisionUndo undo)
{
    return session.start<int>([&session, undo = std::move(undo)](base::Progress&) { return takeBackNow(session, *undo); });
}

Job<ServiceEvidence> serviceEvidence(Session& session, model::AccountId account)
{
    return session.start<ServiceEvidence>([&session, account](base::Progress&) { return evidenceAt(session, account); });
}

} // namespace recourse::session
