// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/match.h"
#include "session/exposure_jobs.h"
#include "session/incident_words.h"
#include "session/match_material.h"
#include "vault/exposure_repository.h"

#include <algorithm>
#include <thread>

namespace recourse::session {

using base::Result;
using base::Status;

namespace {

constexpr unsigned kMostThreads = 4;

/// What there is to match: everything, or what changed since the last run.
struct Work
{
    MatchMaterial material;
    match::Changes changes;
    bool all = true;
};

/// Whether what the matcher knows beside accounts and breaches still holds.
Result<bool> contextHolds(vault::Vault& vault, const vault::RowChanges& rows, const match::MatchContext& context)
{
    if (rows.unknown || rows.evidence)
        return false;
    const auto words = readMatchWords(vault);
    if (!words)
        return words.error();
    if (!sameWords(*words, context))
        return false;
    return rows.services.isEmpty() ? Result<bool>(true) : servicesAreKnown(vault, rows.services, context);
}

/// The first account that is known by its name alone makes names of all breaches matter.
bool canTake(const match::MatchContext& context, const match::Changes& changes)
{
    return context.accountsByName || std::none_of(changes.accounts.begin(), changes.accounts.end(), match::isKnownByName);
}

/// Reads what changed, where the matcher can be brought up to date with that; else everything.
Result<Work> readWork(vault::Vault& vault, const Rules& rules, const match::Matcher* matcher, QDate today)
{
    const vault::RowChanges rows = vault.database().takeRowChanges();
    Work work;
    if (matcher != nullptr && matcher->today() == today) {
        const auto holds = contextHolds(vault, rows, matcher->context());
        if (!holds)
            return holds.error();
        if (*holds) {
            auto changes = readMatchChanges(vault, rows);
            if (!changes)
                return changes.error();
            if (canTake(matcher->context(), *changes)) {
                work.changes = std::move(*changes);
                work.all = false;
                return work;
            }
        }
    }
    auto material = readMatchMaterial(vault, rules);
    if (!material)
        return material.error();
    work.material = std::move(*material);
    return work;
}

/// Exposures younger than `newest` take over what was said about other records of their incident.
Status takeOver(vault::Vault& vault, model::ExposureId newest)
{
    const auto words = IncidentWords(vault).takeOver(newest);
    if (!words)
        return words.error();
    if (words->empty())
        return {};
    const auto said = vault::WordHistory(vault.database()).say({*words, {}});
    return said ? Status() : said.error();
}

using Then = std::function<Status()>;

/// Stores what was found; new records of an incident take over what was said about the others, in the same transaction.
Status store(Session& session, const std::function<Status(vault::ExposureRepository&, const Then&)>& replace)
{
    return session.withVault<void>([&](vault::Vault& vault) -> Status {
        vault::ExposureRepository exposures(vault.database());
        const auto newest = exposures.newest();
        if (!newest)
            return newest.error();
        return replace(exposures, [&] { return takeOver(vault, *newest); });
    });
}

Status storeAll(Session& session, const match::Matcher& matcher)
{
    const std::vector<model::Exposure> computed = matcher.exposures();
    return store(session, [&](vault::ExposureRepository& exposures, const Then& then) { return exposures.replaceComputed(computed, then); });
}

Status storeChanged(Session& session, const match::Matcher& matcher, const std::vector<model::AccountId>& accounts)
{
    std::vector<model::Exposure> computed;
    for (const model::AccountId account : accounts) {
        for (model::Exposure& exposure : matcher.exposuresOf(account))
            computed.push_back(std::move(exposure));
    }
    return store(session,
        [&](vault::ExposureRepository& exposures, const Then& then) { return exposures.replaceComputedOf(accounts, computed, then); });
}

Status matchAndStore(Session& session, std::unique_ptr<match::Matcher>& matcher, base::Progress& progress)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const QDate today = session.clock().today();
    auto work = session.withVault<Work>([&](vault::Vault& vault) { return readWork(vault, **rules, matcher.get(), today); });
    if (!work)
        return work.error();
    if (!work->all)
        return storeChanged(session, *matcher, matcher->update(work->changes));
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
    MatchMaterial& material = work->material;
    matcher = std::make_unique<match::Matcher>(std::move(material.context), today, material.accounts, material.breaches, threads);
    if (progress.cancelled())
        return base::fail(base::Code::Cancelled);
    return storeAll(session, *matcher);
}

} // namespace

Result<MatchSummary> matchEverything(Session& session, base::Progress& progress)
{
    MatchMemory::Use memory(session.matchMemory());
    std::unique_ptr<match::Matcher>& matcher = memory.matcher();
    const Status done = matchAndStore(session, matcher, progress);
    if (!done) {
        matcher.reset(); // what it knows and what is stored may differ now
        return done.error();
    }
    return MatchSummary{static_cast<int>(matcher->accounts()), static_cast<int>(matcher->breaches()),
        static_cast<int>(matcher->sizeAboveUnlikely())};
}

} // namespace recourse::session
