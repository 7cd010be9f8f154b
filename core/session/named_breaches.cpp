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

Result<std::vector<Candidate>> candidatesOfBreaches(Session& session, const QList<imports::NamedBreach>& breaches, const QString& source)
{
    std::vector<Candidate> candidates;
    if (breaches.isEmpty())
        return candidates;
    const auto stored = session.withVault<std::vector<Breach>>(
        [](vault::Vault& vault) { return vault::BreachRepository(vault.database()).byFeed(kFeed); });
    if (!stored)
        return stored.error();
    const BreachesByName known = byName(*stored);
    QHash<QString, std::size_t> placeOf;
    for (const imports::NamedBreach& named : breaches) {
        const Breach* breach = known.value(named.name.toLower());
        if (breach == nullptr)
            continue;
        const QString& domain = breach->domains.constFirst();
        if (!placeOf.contains(domain)) {
            placeOf.insert(domain, candidates.size());
            Candidate fresh;
            fresh.domain = domain;
            fresh.title = breach->title;
            candidates.push_back(std::move(fresh));
        }
        Candidate& candidate = candidates[placeOf.value(domain)];
        candidate.verdict = std::max(candidate.verdict, breach->flags.verified ? model::Verdict::Likely : model::Verdict::Possible);
        addEvidence(candidate, named.address, source);
    }
    return candidates;
}

} // namespace recourse::session
