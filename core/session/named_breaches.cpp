// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/named_breaches.h"

#include "vault/breach_repository.h"

#include <QHash>

#include <algorithm>

namespace recourse::session {

using base::Result;
using model::Breach;
using model::Candidate;
using model::Evidence;

namespace {

const QString kFeed = QStringLiteral("hibp");
const QString kSkippedBreach = QStringLiteral("breach"); // as `imports::CandidateList::skipped` has it

/// Whether a record says which service lost what it holds.
bool isOfOneService(const Breach& breach)
{
    const model::BreachFlags& flags = breach.flags;
    const bool isCollected = flags.spamList || flags.malware || flags.stealerLog;
    return breach.domains.size() == 1 && !isCollected && !flags.fabricated && !flags.retired && !breach.withdrawnOn.isValid();
}

/// Its breaches of one service, by name in lower case.
using BreachesByName = QHash<QString, const Breach*>;

BreachesByName byName(const std::vector<Breach>& breaches)
{
    BreachesByName names;
    for (const Breach& breach : breaches) {
        if (isOfOneService(breach))
            names.insert(breach.feedId.toLower(), &breach);
    }
    return names;
}

void addEvidence(Candidate& candidate, const QString& recipient, const QString& source)
{
    Evidence fresh;
    fresh.kind = model::EvidenceKind::Breach;
    fresh.source = source;
    fresh.recipient = recipient.contains(u'@') ? recipient : QString(); // what stands before an unknown domain is no address
    const auto known = std::find_if(candidate.evidence.begin(), candidate.evidence.end(),
        [&](const Evidence& one) { return one.recipient == fresh.recipient; });
    if (known == candidate.evidence.end())
        candidate.evidence.append(fresh);
    else
        ++known->count;
}

} // namespace

Result<BreachedServices> candidatesOfBreaches(Session& session, const QList<imports::NamedBreach>& breaches, const QString& source)
{
    BreachedServices services;
    if (breaches.isEmpty())
        return services;
    const auto stored = session.withVault<std::vector<Breach>>(
        [](vault::Vault& vault) { return vault::BreachRepository(vault.database()).byFeed(kFeed); });
    if (!stored)
        return stored.error();
    const BreachesByName known = byName(*stored);
    std::vector<Candidate>& candidates = services.candidates;
    QHash<QString, int> placeOf;
    for (const imports::NamedBreach& named : breaches) {
        const Breach* breach = known.value(named.name.toLower());
        if (breach == nullptr)
            continue;
        const QString& domain = breach->domains.constFirst();
        if (!placeOf.contains(domain)) {
            placeOf.insert(domain, static_cast<int>(candidates.size()));
            Candidate fresh;
            fresh.domain = domain;
            fresh.title = breach->title;
            candidates.push_back(std::move(fresh));
        }
        services.candidateOf.insert(named.name.toLower(), placeOf.value(domain));
        Candidate& candidate = candidates[static_cast<std::size_t>(placeOf.value(domain))];
        candidate.verdict = std::max(candidate.verdict, breach->flags.verified ? model::Verdict::Likely : model::Verdict::Possible);
        addEvidence(candidate, named.address, source);
    }
    return services;
}

base::Status resolveBreaches(Session& session, imports::CandidateList& list)
{
    auto services = candidatesOfBreaches(session, list.breaches, list.format);
    if (!services)
        return services.error();
    const int first = static_cast<int>(list.candidates.size());
    std::vector<bool> seen(services->candidates.size(), false);
    for (std::size_t i = 0; i < list.lines.size(); ++i) {
        model::ImportLine& line = list.lines[i];
        const int place = line.reason == kSkippedBreach ? services->candidateOf.value(line.title.toLower(), -1) : -1;
        if (place < 0)
            continue;
        const bool further = seen[static_cast<std::size_t>(place)];
        seen[static_cast<std::size_t>(place)] = true;
        line.fate = further ? model::RecordFate::Merged : model::RecordFate::New;
        line.reason.clear();
        list.candidateOf[i] = first + place;
        list.merged += further ? 1 : 0;
        --list.skipped[kSkippedBreach];
    }
    if (list.skipped.value(kSkippedBreach) == 0)
        list.skipped.remove(kSkippedBreach);
    std::move(services->candidates.begin(), services->candidates.end(), std::back_inserter(list.candidates));
    return {};
}

} // namespace recourse::session
