// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data_class.h"
#include "plan/plan.h"

#include <QFile>
#include <QtTest>

#include <algorithm>

namespace recourse::test {

inline const QDate kToday(2026, 11, 21);

/// The rules that ship with the program.
inline QByteArray shippedSteps()
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/steps.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline const plan::StepRules& shippedRules()
{
    static const base::Result<plan::StepRules> kRules = plan::StepRules::parse(shippedSteps());
    if (!kRules)
        qFatal("steps.json: %s", qPrintable(kRules.error().where));
    return *kRules;
}

/// The account shares its password with another in that group; 0: with none.
inline void shareIn(model::Account& account, int group)
{
    account.password.reuseGroup = group;
    account.password.reusedCount = group > 0 ? 2 : 1;
}

/// A household in the making: accounts, breaches and exposures with ids 1, 2, 3…
struct Household
{
    std::vector<model::Account> accounts;
    std::vector<model::Breach> breaches;
    std::vector<model::Exposure> exposures;
    model::Profile profile;
    std::vector<model::StepRecord> records;
    QDate today = kToday;

    model::Account& addAccount(const QString& domain, const QString& login = QStringLiteral("ada"))
    {
        model::Account account;
        account.id.value = static_cast<qint64>(accounts.size() + 1);
        account.kind = model::AccountKind::Web;
        account.domain = domain;
        account.host = domain;
        account.login = login;
        accounts.push_back(account);
        return accounts.back();
    }

    /// A breach of 2020-06-15, public since 2020-12-01, of these raw classes, that touches the account.
    model::Exposure& leak(qint64 accountId, const QStringList& rawClasses, model::Band band = model::Band::Likely)
    {
        model::Breach breach;
        breach.id.value = static_cast<qint64>(breaches.size() + 1);
        breach.feed = QStringLiteral("hibp");
        breach.occurredFrom = QDate(2020, 6, 15);
        breach.precision = model::DatePrecision::Day;
        breach.disclosed = QDate(2020, 12, 1);
        breach.dataClassesRaw = rawClasses;
        breach.dataClasses = model::dataClassesOf(rawClasses);
        breaches.push_back(breach);
        model::Exposure exposure;
        exposure.id.value = static_cast<qint64>(exposures.size() + 1);
        exposure.account.value = accountId;
        exposure.breach = breach.id;
        exposure.band = band;
        exposure.dataClasses = breach.dataClasses;
        exposures.push_back(exposure);
        return exposures.back();
    }

    [[nodiscard]] std::vector<model::Step> steps(const plan::StepRules& rules) const
    {
        return plan::planSteps(rules, {accounts, breaches, exposures, profile, records, today});
    }

    [[nodiscard]] std::vector<model::Step> steps() const { return steps(shippedRules()); }
};

inline QStringList idsOf(const std::vector<model::Step>& steps, model::StepState state = model::StepState::Open)
{
    QStringList ids;
    for (const model::Step& step : steps) {
        if (step.state == state)
            ids += step.id;
    }
    return ids;
}

inline const model::Step* find(const std::vector<model::Step>& steps, const QString& id)
{
    const auto found
        = std::find_if(steps.begin(), steps.end(), [&id](const model::Step& step) { return step.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

inline const QStringList kPasswordLeak{QStringLiteral("Email addresses"), QStringLiteral("Passwords")};
inline const QStringList kEmailLeak{QStringLiteral("Email addresses")};
inline const QStringList kNumberLeak{QStringLiteral("Social security numbers")};

inline QString id(const char* text)
{
    return QString::fromLatin1(text);
}

/// One account at a shop that lost addresses and passwords.
inline Household withPasswordLeak()
{
    Household home;
    home.addAccount(QStringLiteral("shop.test"));
    home.leak(1, kPasswordLeak);
    return home;
}

/// One account at an insurer that lost national numbers.
inline Household withNumberLeak(const QString& residence)
{
    Household home;
    home.profile.residence = residence;
    home.addAccount(QStringLiteral("insurer.test"));
    home.leak(1, kNumberLeak);
    return home;
}

} // namespace recourse::test
