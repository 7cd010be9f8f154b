// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/breach_period.h"
#include "model/exposure.h"

#include <QHash>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace recourse::match {

/// What is the same for every account a breach touches, found once.
struct IndexedBreach
{
    const model::Breach* breach = nullptr;
    model::BreachPeriod period;
    QStringList dataClasses; ///< own vocabulary
    QString namedHost; ///< without "www."; empty if the feed names the domain itself
    bool leaksPassword = false;
    bool noIncident = false; ///< spam list, malware, stealer log: the service itself lost nothing
    bool voided = false; ///< fabricated, retired or withdrawn
    QList<model::Fact> against; ///< from the publisher's flags
};

/// A breach under one of its domains.
struct BreachAtDomain
{
    std::uint32_t breach = 0; ///< position in `BreachIndex::breaches`
    model::Fact sameDomain;
};

/// Breaches by registrable domain. The breaches must outlive it.
class BreachIndex
{
public:
    explicit BreachIndex(const std::vector<model::Breach>& breaches);

    /// The breaches at that domain, in the order of their ids; nullptr if there is none.
    [[nodiscard]] const std::vector<BreachAtDomain>* at(QStringView domain) const;
    [[nodiscard]] const IndexedBreach& breach(std::uint32_t position) const { return m_breaches[position]; }

private:
    std::vector<IndexedBreach> m_breaches; ///< in the order of ids
    QHash<QStringView, std::vector<BreachAtDomain>> m_byDomain;
};

/// The host without a leading "www.".
[[nodiscard]] QString withoutWww(const QString& host);

} // namespace recourse::match
