// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domains/site.h"
#include "model/breach.h"
#include "model/service.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace recourse::session {

/// What the program knows before the first download: well-known breaches and services, each record with its source and date.
struct StarterTables
{
    /// `feed` is "hibp" where Have I Been Pwned lists the incident, so that a later download updates the same record, else "starter".
    std::vector<model::Breach> breaches;
    std::vector<model::Service> services; ///< `key` is the registrable domain
    QDate asOf; ///< the older of the two tables' days
};

/// Reads resources/starter/breaches.json and services.json and checks them against their schema: required fields, dates, known
/// words, registrable domains, no id twice. Errors: RuleMalformed (`where` names table, record and field).
[[nodiscard]] base::Result<StarterTables> parseStarter(
    const QByteArray& breachesJson, const QByteArray& servicesJson, const domains::SuffixList& suffixes);

} // namespace recourse::session
