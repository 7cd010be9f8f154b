// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/demo_jobs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;

namespace {

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// A starter record without a day of its last change is as old as its table.
QJsonObject asSent(const model::Breach& breach, QDate asOf)
{
    const QString added = day(breach.disclosed) + QStringLiteral("T00:00:00Z");
    const QString modified = breach.modified.isValid() ? breach.modified.toString(Qt::ISODate) : day(asOf) + QStringLiteral("T00:00:00Z");
    return {{QStringLiteral("Name"), breach.feedId}, {QStringLiteral("Title"), breach.title},
        {QStringLiteral("Domain"), breach.domains.value(0)}, {QStringLiteral("BreachDate"), day(breach.occurredFrom)},
        {QStringLiteral("AddedDate"), added}, {QStringLiteral("ModifiedDate"), modified},
        {QStringLiteral("PwnCount"), std::max<qint64>(breach.affected, 0)}, {QStringLiteral("Description"), breach.description},
        {QStringLiteral("LogoPath"), QString()}, {QStringLiteral("Attribution"), QJsonValue()}, {QStringLiteral("DisclosureUrl"), QJsonValue()},
        {QStringLiteral("DataClasses"), QJsonArray::fromStringList(breach.dataClassesRaw)},
        {QStringLiteral("IsVerified"), breach.flags.verified}, {QStringLiteral("IsFabricated"), breach.flags.fabricated},
        {QStringLiteral("IsSensitive"), breach.flags.sensitive}, {QStringLiteral("IsRetired"), breach.flags.retired},
        {QStringLiteral("IsSpamList"), breach.flags.spamList}, {QStringLiteral("IsMalware"), breach.flags.malware},
        {QStringLiteral("IsSubscriptionFree"), false}, {QStringLiteral("IsStealerLog"), breach.flags.stealerLog}};
}

} // namespace

Result<DemoMaterial> demoMaterial(Session& session)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    QFile sample(QStringLiteral(":/starter/sample-passwords.csv"));
    if (!sample.open(QIODevice::ReadOnly))
        return fail(Code::RuleMalformed, QStringLiteral("starter/sample-passwords.csv"));
    DemoMaterial material;
    material.sampleExport = sample.readAll();
    QJsonArray list;
    const model::Breach* newest = nullptr;
    for (const model::Breach& breach : (*rules)->starter.breaches) {
        if (breach.feed != QStringLiteral("hibp"))
            continue;
        list.append(asSent(breach, (*rules)->starter.asOf));
        if (newest == nullptr || newest->disclosed < breach.disclosed)
            newest = &breach;
    }
    if (newest == nullptr)
        return fail(Code::RuleMalformed, QStringLiteral("starter/breaches.json"));
    material.breachList = QJsonDocument(list).toJson(QJsonDocument::Compact);
    material.latestBreach = QJsonDocument(asSent(*newest, (*rules)->starter.asOf)).toJson(QJsonDocument::Compact);
    return material;
}

} // namespace recourse::session
