// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/answer_candidates.h"

#include "session/candidate_views.h"
#include "session/named_breaches.h"
#include "vault/import_repository.h"

namespace recourse::session {

using base::Result;
using base::Status;
using model::Candidate;

namespace {

std::vector<Candidate> candidatesOfSites(const model::AddressAnswer& answer)
{
    std::vector<Candidate> candidates;
    for (const QString& domain : answer.names) {
        model::Evidence evidence;
        evidence.kind = model::EvidenceKind::StealerLog;
        evidence.source = answer.feed;
        evidence.recipient = answer.address;
        Candidate candidate;
        candidate.domain = domain;
        candidate.title = domain;
        candidate.verdict = model::Verdict::Confirmed;
        candidate.evidence = {evidence};
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

Result<std::vector<Candidate>> candidatesOf(Session& session, const model::AddressAnswer& answer)
{
    if (answer.question == model::AddressQuestion::StealerLogs)
        return candidatesOfSites(answer);
    QList<imports::NamedBreach> named;
    for (const QString& name : answer.names)
        named.append({name, answer.address});
    auto services = candidatesOfBreaches(session, named, answer.feed);
    return services ? Result<std::vector<Candidate>>(std::move(services->candidates)) : services.error();
}

} // namespace

Status proposeNamed(Session& session, const model::AddressAnswer& answer)
{
    auto candidates = candidatesOf(session, answer);
    if (!candidates)
        return candidates.error();
    const CandidateFindings findings{answer.address, answer.feed, std::move(*candidates), {}, {}};
    const auto preview = previewFindings(session, findings);
    if (!preview)
        return preview.error();
    if (preview->run.added == 0 && preview->run.changed == 0)
        return {};
    const auto stored = commitFindings(session, findings, base::Progress::none());
    return stored ? Status() : Status(stored.error());
}

Status forgetProposed(vault::Vault& vault, const QString& feed, const QString& address)
{
    vault::ImportRepository imports(vault.database());
    const auto runs = imports.history();
    if (!runs)
        return runs.error();
    for (const model::ImportRun& run : *runs) {
        const bool isOfAddress = run.kind == model::ImportKind::Candidates && run.format == feed && run.fileName == address;
        if (!isOfAddress || run.undone)
            continue;
        if (const auto undone = imports.undo(run.id); !undone)
            return undone.error();
    }
    return {};
}

} // namespace recourse::session
