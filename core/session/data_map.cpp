// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/data_map.h"

#include "model/data_class.h"

namespace recourse::session {

namespace {

model::DataHeld given(const model::Account& account, const QString& dataClass)
{
    return {account.service, account.id, dataClass, model::DataLayer::Gave, QStringLiteral("account"), account.created.date()};
}

} // namespace

DataMap::DataMap(const std::vector<model::Exposure>& exposures, const std::vector<model::Breach>& breaches,
    const std::vector<model::DataHeld>& noted, const std::vector<model::CaseAnswer>& answers)
{
    QHash<qint64, const model::Breach*> byId;
    for (const model::Breach& breach : breaches)
        byId.insert(breach.id.value, &breach);
    for (const model::Exposure& exposure : exposures) {
        const model::Breach* breach = byId.value(exposure.breach.value);
        const bool counts = exposure.band >= model::Band::Likely && exposure.disposition != model::Disposition::NeverMine;
        if (breach == nullptr || !counts)
            continue;
        for (const QString& dataClass : exposure.dataClasses)
            m_leaked[exposure.account.value].append({{}, exposure.account, dataClass, model::DataLayer::Leaked,
                breach->feed + QLatin1Char(':') + breach->feedId, breach->occurredFrom});
    }
    for (const model::DataHeld& held : noted)
        m_noted[held.service.value].append(held);
    for (const model::CaseAnswer& answer : answers) {
        const QDate day = answer.answered.isValid() ? answer.answered : answer.refused;
        for (const QString& dataClass : answer.dataClasses)
            m_said[answer.service.value].append({answer.service, {}, dataClass, model::DataLayer::TheySay, answerSource(answer.matter), day});
    }
}

QList<model::DataHeld> DataMap::of(const model::Account& account) const
{
    QList<model::DataHeld> all;
    if (account.login.contains(QLatin1Char('@')))
        all << given(account, model::data_class::kEmail);
    else if (!account.login.isEmpty())
        all << given(account, model::data_class::kUsername);
    for (const QString& further : account.also) {
        const bool address = further.contains(QLatin1Char('@'));
        const QString dataClass = address ? model::data_class::kEmail : model::data_class::kUsername;
        if (std::none_of(all.cbegin(), all.cend(), [&](const auto& held) { return held.dataClass == dataClass; }))
            all << given(account, dataClass);
    }
    if (account.password.strength >= 0)
        all << given(account, model::data_class::kPassword);
    for (const model::DataHeld& held : m_noted.value(account.service.value)) {
        if (!held.account.stored() || held.account == account.id)
            all << held;
    }
    for (model::DataHeld held : m_said.value(account.service.value)) {
        held.account = account.id;
        all << held;
    }
    return all + m_leaked.value(account.id.value);
}

QString answerSource(model::CaseId matter)
{
    return QStringLiteral("case:%1").arg(matter.value);
}

} // namespace recourse::session
