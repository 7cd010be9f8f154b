// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/match.h"

#include "match/account_life.h"
#include "match/breach_index.h"
#include "match/facts.h"
#include "match/verdict.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace recourse::match {

namespace {

using model::Account;
using model::Exposure;
using model::Fact;

/// How an account came to a breach.
struct Hit
{
    std::uint32_t breach = 0;
    Fact shared;
};

/// App ids read like host names backwards ("com.example.app") and must not be taken for hosts.
bool looksLikeAppId(QStringView host)
{
    static constexpr std::array kReversed{
        "com.", "org.", "net.", "io.", "de.", "fr.", "uk.", "eu.", "us.", "co.", "me.", "app.", "dev."};
    return std::any_of(kReversed.begin(), kReversed.end(),
        [host](const char* start) { return host.startsWith(QLatin1String(start)); });
}

/// Breaches at the registrable domain of a host: breach domains are registrable, so the ending that equals one of them
/// is it.
void addHitsOfHost(std::vector<Hit>& hits, const QString& host, const BreachIndex& index)
{
    if (looksLikeAppId(host))
        return;
    QStringView rest(host);
    while (rest.contains(u'.')) {
        if (const auto* found = index.at(rest)) {
            for (const BreachAtDomain& each : *found)
                hits.push_back({each.breach, {fact::kDomainOtherHost, {rest.toString(), host}}});
            return;
        }
        rest = rest.mid(rest.indexOf(u'.') + 1);
    }
}

/// All breaches of one account, each once, in the order of ids; its own domain comes before its further hosts.
void findHits(std::vector<Hit>& hits, const Account& account, const BreachIndex& index)
{
    hits.clear();
    if (const auto* found = index.at(account.domain)) {
        for (const BreachAtDomain& each : *found)
            hits.push_back({each.breach, each.sameDomain});
    }
    for (const QString& host : account.otherHosts)
        addHitsOfHost(hits, host, index);
    if (hits.size() < 2)
        return;
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.breach < b.breach; });
    const auto same = [](const Hit& a, const Hit& b) { return a.breach == b.breach; };
    hits.erase(std::unique(hits.begin(), hits.end(), same), hits.end());
}

Exposure exposureOf(const Account& account, const AccountLife& life, const Hit& hit, const IndexedBreach& indexed)
{
    static constexpr int kUsualFacts = 6;
    Exposure exposure;
    exposure.account = account.id;
    exposure.breach = indexed.breach->id;
    exposure.dataClasses = indexed.dataClasses;
    exposure.factsFor.reserve(kUsualFacts);
    exposure.factsFor.append(hit.shared);
    judge(exposure, account, life, indexed);
    return exposure;
}

std::vector<const Account*> matchedInOrder(const std::vector<Account>& accounts)
{
    std::vector<const Account*> result;
    result.reserve(accounts.size());
    for (const Account& account : accounts) {
        if (account.kind == model::AccountKind::Web)
            result.push_back(&account);
    }
    const auto byId = [](const Account* a, const Account* b) { return a->id < b->id; };
    if (!std::is_sorted(result.begin(), result.end(), byId))
        std::stable_sort(result.begin(), result.end(), byId);
    return result;
}

} // namespace

std::vector<Exposure> matchAll(const MatchInput& input)
{
    const BreachIndex index(input.breaches);
    const BulkDays bulkDays(input.accounts, input.today);
    DayTexts texts(input.today);
    std::vector<Exposure> exposures;
    std::vector<Hit> hits;
    for (const Account* account : matchedInOrder(input.accounts)) {
        findHits(hits, *account, index);
        if (hits.empty())
            continue;
        const AccountLife life = accountLife(*account, bulkDays, texts, input.today);
        for (const Hit& hit : hits)
            exposures.push_back(exposureOf(*account, life, hit, index.breach(hit.breach)));
    }
    return exposures;
}

} // namespace recourse::match
