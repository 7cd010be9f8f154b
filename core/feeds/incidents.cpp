// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/incidents.h"

#include "domains/organisation_name.h"
#include "model/breach_period.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace recourse::feeds {

namespace {

using model::Breach;

constexpr qint64 kNearOccurrence = 31; ///< days between two periods
constexpr qint64 kNearDisclosure = 61;
constexpr qint64 kLongPeriod = 92;
constexpr qint64 kFarDisclosure = 365;
/// A name or domain of more records than this says nothing about one event.
constexpr std::size_t kMostRecords = 200;

struct Pair
{
    qint64 days = 0; ///< between the two
    std::size_t one = 0;
    std::size_t other = 0;
};

bool isEvent(const Breach& breach)
{
    const model::BreachFlags& flags = breach.flags;
    return !flags.spamList && !flags.malware && !flags.stealerLog && !flags.fabricated;
}

/// Days between two records' times; nothing if they are not near or not known.
std::optional<qint64> distance(const Breach& one, const Breach& other)
{
    const model::BreachPeriod a = model::breachPeriod(one);
    const model::BreachPeriod b = model::breachPeriod(other);
    if (a.known() && b.known()) {
        const bool lasted = a.first.daysTo(a.last) > kLongPeriod || b.first.daysTo(b.last) > kLongPeriod;
        const bool disclosedApart = one.disclosed.isValid() && other.disclosed.isValid() && std::abs(one.disclosed.daysTo(other.disclosed)) > kFarDisclosure;
        if (lasted && disclosedApart)
            return std::nullopt; // so long a period meets anything
        const qint64 gap = std::max<qint64>({a.last.daysTo(b.first), b.last.daysTo(a.first), 0});
        return gap <= kNearOccurrence ? std::optional(gap) : std::nullopt;
    }
    if (!one.disclosed.isValid() || !other.disclosed.isValid())
        return std::nullopt;
    const qint64 gap = std::abs(one.disclosed.daysTo(other.disclosed));
    return gap <= kNearDisclosure ? std::optional(kNearOccurrence + gap) : std::nullopt;
}

bool isAmendment(const Breach& one, const Breach& other)
{
    return (!one.supersededBy.isEmpty() && one.supersededBy == other.feedId) || (!other.supersededBy.isEmpty() && other.supersededBy == one.feedId);
}

/// Two notices of one register, of one body, about the same days.
bool isRepeated(const Breach& one, const Breach& other)
{
    return one.domains.isEmpty() && other.domains.isEmpty() && one.orgName == other.orgName && one.occurredFrom.isValid()
        && one.occurredFrom == other.occurredFrom && one.occurredTo == other.occurredTo;
}

/// Joins records, nearest pairs first, and never two of one list that do not belong together themselves.
class Grouping
{
public:
    explicit Grouping(std::span<const Breach> breaches)
        : m_breaches(breaches)
        , m_group(breaches.size())
        , m_members(breaches.size())
    {
        for (std::size_t i = 0; i < breaches.size(); ++i) {
            m_group[i] = i;
            m_members[i] = {i};
        }
    }

    void join(const Pair& pair)
    {
        const std::size_t one = m_group[pair.one];
        const std::size_t other = m_group[pair.other];
        if (one == other || !mayJoin(m_members[one], m_members[other]))
            return;
        for (const std::size_t member : m_members[other]) {
            m_group[member] = one;
            m_members[one].push_back(member);
        }
        m_members[other].clear();
    }

    std::vector<std::vector<std::size_t>> finish() && { return std::move(m_members); }

private:
    bool mayJoin(const std::vector<std::size_t>& one, const std::vector<std::size_t>& other) const
    {
        for (const std::size_t a : one) {
            for (const std::size_t b : other) {
                const Breach& left = m_breaches[a];
                const Breach& right = m_breaches[b];
                if (left.feed == right.feed && !isAmendment(left, right) && !isRepeated(left, right))
                    return false;
            }
        }
        return true;
    }

    std::span<const Breach> m_breaches;
    std::vector<std::size_t> m_group;
    std::vector<std::vector<std::size_t>> m_members;
};

/// Records by every domain and name they have.
QHash<QString, std::vector<std::size_t>> keysOf(std::span<const Breach> breaches)
{
    QHash<QString, std::vector<std::size_t>> keys;
    for (std::size_t i = 0; i < breaches.size(); ++i) {
        if (!isEvent(breaches[i]))
            continue;
        for (const QString& domain : breaches[i].domains)
            keys[QLatin1Char('@') + domain].push_back(i);
        for (const QString& name : domains::organisationNames(breaches[i].orgName))
            keys[name].push_back(i);
    }
    return keys;
}

std::vector<Pair> pairsOf(std::span<const Breach> breaches)
{
    std::vector<Pair> pairs;
    const auto add = [&](std::size_t one, std::size_t other) {
        if (const auto days = distance(breaches[one], breaches[other]); days || isAmendment(breaches[one], breaches[other]))
            pairs.push_back({isAmendment(breaches[one], breaches[other]) ? 0 : *days, one, other});
    };
    const auto keys = keysOf(breaches);
    for (const std::vector<std::size_t>& same : keys) {
        if (same.size() > kMostRecords)
            continue;
        for (std::size_t i = 0; i < same.size(); ++i) {
            for (std::size_t j = i + 1; j < same.size(); ++j)
                add(same[i], same[j]);
        }
    }
    // The order must not depend on that of the records, nor on that of the hash.
    const auto rank = [&](const Pair& pair) {
        const Breach& a = breaches[pair.one];
        const Breach& b = breaches[pair.other];
        const auto left = std::tie(a.feed, a.feedId);
        const auto right = std::tie(b.feed, b.feedId);
        return std::tuple(pair.days, std::min(left, right), std::max(left, right));
    };
    std::sort(pairs.begin(), pairs.end(), [&](const Pair& one, const Pair& other) { return rank(one) < rank(other); });
    return pairs;
}

/// The record that says most stands first: a domain, kinds of data, then the earliest disclosure.
void orderSources(std::vector<std::size_t>& sources, std::span<const Breach> breaches)
{
    const auto rank = [&](std::size_t index) {
        const Breach& breach = breaches[index];
        const QDate disclosed = breach.disclosed.isValid() ? breach.disclosed : QDate(9999, 12, 31);
        return std::tuple(breach.withdrawnOn.isValid(), !breach.supersededBy.isEmpty(), breach.domains.isEmpty(), breach.dataClasses.isEmpty(),
            disclosed, breach.feed, breach.feedId);
    };
    std::sort(sources.begin(), sources.end(), [&](std::size_t one, std::size_t other) { return rank(one) < rank(other); });
}

} // namespace

std::vector<Incident> incidentsOf(std::span<const Breach> breaches)
{
    Grouping grouping(breaches);
    for (const Pair& pair : pairsOf(breaches))
        grouping.join(pair);
    std::vector<Incident> incidents;
    std::vector<std::pair<std::size_t, std::size_t>> order; // first index, place
    for (std::vector<std::size_t>& members : std::move(grouping).finish()) {
        if (members.empty())
            continue;
        order.emplace_back(*std::min_element(members.begin(), members.end()), incidents.size());
        orderSources(members, breaches);
        incidents.push_back({std::move(members)});
    }
    std::sort(order.begin(), order.end());
    std::vector<Incident> ordered;
    ordered.reserve(incidents.size());
    for (const auto& [first, place] : order)
        ordered.push_back(std::move(incidents[place]));
    return ordered;
}

} // namespace recourse::feeds
