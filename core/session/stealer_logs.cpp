// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stealer_logs.h"

#include "model/data_class.h"
#include "model/notice.h"
#include "vault/address_answer_repository.h"
#include "vault/breach_repository.h"

#include <QHash>
#include <QMap>

namespace recourse::session {

using base::Result;
using base::Status;
using model::Breach;

namespace {

/// The sites that stored answers name, each with the day on which it was named first.
Result<QMap<QString, QDate>> namedSites(vault::Vault& vault)
{
    const auto answers = vault::AddressAnswerRepository(vault.database()).all();
    if (!answers)
        return answers.error();
    QMap<QString, QDate> sites;
    for (const model::AddressAnswer& answer : *answers) {
        if (answer.question != model::AddressQuestion::StealerLogs)
            continue;
        const QDate asked = answer.asked.toUTC().date();
        for (const QString& domain : answer.names) {
            QDate& first = sites[domain];
            if (!first.isValid() || asked < first)
                first = asked;
        }
    }
    return sites;
}

Breach breachOf(const QString& domain, QDate named, const feeds::AddressSearchDefinition& definition)
{
    Breach breach;
    breach.feed = model::kStealerFeed;
    breach.feedId = domain;
    breach.title = domain;
    breach.domains = QStringList{domain};
    breach.disclosed = named;
    breach.dataClasses = QStringList{model::data_class::kEmail, model::data_class::kPassword};
    breach.flags.stealerLog = true;
    breach.sourceUrl = definition.attributionUrl;
    breach.licence = definition.licence + QStringLiteral(", ") + definition.name;
    breach.firstSeen = named;
    return breach;
}

} // namespace

Status keepStealerLogs(vault::Vault& vault, const feeds::AddressSearchDefinition& definition, QDate today)
{
    const auto sites = namedSites(vault);
    if (!sites)
        return sites.error();
    vault::BreachRepository breaches(vault.database());
    const auto stored = breaches.byFeed(model::kStealerFeed);
    if (!stored)
        return stored.error();
    QHash<QString, const Breach*> known;
    for (const Breach& breach : *stored)
        known.insert(breach.feedId, &breach);
    for (auto site = sites->cbegin(); site != sites->cend(); ++site) {
        const Breach* before = known.take(site.key());
        const bool isKept = before != nullptr && !before->withdrawnOn.isValid() && !before->flags.verified; // the answer says no such thing
        if (isKept)
            continue;
        if (const auto saved = breaches.save(breachOf(site.key(), site.value(), definition)); !saved)
            return saved.error();
    }
    for (const Breach* before : std::as_const(known)) {
        if (before->withdrawnOn.isValid())
            continue;
        Breach withdrawn = *before;
        withdrawn.withdrawnOn = today;
        if (const auto saved = breaches.save(withdrawn); !saved)
            return saved.error();
    }
    return {};
}

} // namespace recourse::session
