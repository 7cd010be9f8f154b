// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match/context.h"
#include "model/account.h"
#include "model/breach.h"
#include "model/data_class.h"

#include <algorithm>
#include <random>
#include <vector>

namespace recourse::bench {

inline const QDate kToday(2026, 11, 21);

/// Everything that is matched. Every text of its own, as it comes out of a vault.
struct Crowd
{
    std::vector<model::Account> accounts;
    std::vector<model::Breach> breaches;
    match::MatchContext context;
};

using Random = std::mt19937;

inline QString siteOf(unsigned number)
{
    return QStringLiteral("service-%1.example").arg(number);
}

inline QDateTime noonOf(QDate day)
{
    return QDateTime(day, QTime(12, 0), Qt::UTC);
}

/// Of 100 breaches, 85 name a domain (5 of them a host below it) and 15 only an organisation, as in registers of authorities.
inline model::Breach breachOf(qint64 id, unsigned sites, Random& random)
{
    model::Breach breach;
    breach.id.value = id;
    breach.feed = QStringLiteral("hibp");
    breach.feedId = QStringLiteral("Breach%1").arg(id);
    breach.title = QStringLiteral("Breach number %1").arg(id);
    breach.orgName = QStringLiteral("Organisation %1, Inc.").arg(random() % sites);
    const unsigned kind = random() % 100;
    if (kind < 85)
        breach.domains = QStringList{siteOf(random() % sites)};
    if (kind < 5)
        breach.namedHost = QStringLiteral("forum.") + breach.domains.first();
    breach.occurredFrom = QDate(2008, 1, 1).addDays(static_cast<int>(random() % 6'800));
    if (random() % 10 == 0)
        breach.occurredTo = breach.occurredFrom.addDays(static_cast<int>(random() % 200));
    breach.precision = model::DatePrecision::Day;
    breach.disclosed = breach.occurredFrom.addDays(static_cast<int>(random() % 700));
    breach.affected = random() % 10'000'000;
    breach.dataClasses = QStringList{model::data_class::kEmail, QStringLiteral("name")};
    if (random() % 2 == 0)
        breach.dataClasses.prepend(model::data_class::kPassword);
    breach.flags.verified = random() % 20 != 0;
    breach.reporterRole = breach.flags.verified ? model::ReporterRole::Unknown : model::ReporterRole::Claim;
    breach.flags.spamList = random() % 50 == 0;
    if (random() % 100 == 0)
        breach.withdrawnOn = QDate(2026, 1, 1);
    return breach;
}

/// Two thirds of the accounts are at services that may have a breach, a tenth carry a name as title; a tenth are closed.
inline model::Account accountOf(qint64 id, unsigned sites, Random& random)
{
    const unsigned site = random() % (sites + sites / 2);
    model::Account account;
    account.id.value = id;
    account.service.value = static_cast<qint64>(site) + 1;
    account.kind = model::AccountKind::Web;
    account.domain = siteOf(site);
    account.host = (random() % 3 == 0 ? QStringLiteral("forum.") : QStringLiteral("www.")) + account.domain;
    account.title = random() % 10 == 0 ? QStringLiteral("Organisation %1").arg(random() % (sites * 2)) : QString(account.domain.constData(), account.domain.size());
    account.login = QStringLiteral("user%1@mail.example").arg(id);
    const QDate created = QDate(1998, 1, 1).addDays(static_cast<int>(random() % 10'400));
    if (random() % 5 != 0)
        account.created = noonOf(created);
    if (random() % 3 != 0)
        account.passwordChanged = noonOf(created.addDays(static_cast<int>(random() % 900)));
    if (random() % 2 != 0)
        account.lastUsed = noonOf(created.addDays(static_cast<int>(random() % 3'000)));
    if (random() % 10 == 0) {
        account.state = model::AccountState::Closed;
        if (random() % 2 == 0)
            account.closedOn = created.addDays(static_cast<int>(random() % 4'000));
    }
    return account;
}

/// Accounts and breaches with ids from 1 on, the same in each run.
inline Crowd crowd(int accounts, int breaches)
{
    Random random(20261122);
    const unsigned sites = static_cast<unsigned>(std::max(breaches, 1));
    Crowd result;
    result.breaches.reserve(static_cast<std::size_t>(breaches));
    for (int at = 1; at <= breaches; ++at)
        result.breaches.push_back(breachOf(at, sites, random));
    result.accounts.reserve(static_cast<std::size_t>(accounts));
    for (int at = 1; at <= accounts; ++at)
        result.accounts.push_back(accountOf(at, sites, random));
    std::vector<bool> known(sites * 2 + 2);
    for (const model::Account& account : result.accounts) {
        if (known[static_cast<std::size_t>(account.service.value)])
            continue;
        known[static_cast<std::size_t>(account.service.value)] = true;
        result.context.services.push_back({account.service, account.domain, {account.domain}, {}});
    }
    return result;
}

} // namespace recourse::bench
