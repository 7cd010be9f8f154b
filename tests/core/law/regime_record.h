// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Records of laws made for a test.
namespace recourse::test {

[[nodiscard]] inline QJsonObject provenance()
{
    return QJsonObject{{QStringLiteral("cite"), QStringLiteral("s. 1")}, {QStringLiteral("source"), QStringLiteral("Act")},
        {QStringLiteral("state"), QStringLiteral("known")}, {QStringLiteral("as_of"), QStringLiteral("2026-01-01")},
        {QStringLiteral("valid_from"), QStringLiteral("2020-01-01")}, {QStringLiteral("valid_to"), QJsonValue::Null}};
}

[[nodiscard]] inline QJsonObject with(QJsonObject object, std::initializer_list<std::pair<const char*, QJsonValue>> members)
{
    for (const auto& [key, value] : members)
        object.insert(QLatin1String(key), value);
    return object;
}

[[nodiscard]] inline QJsonObject periodRecord()
{
    return with(provenance(), {{"title", QStringLiteral("Answer")}, {"count", 20}, {"unit", QStringLiteral("business_day")},
        {"start", QStringLiteral("received")}, {"side", QStringLiteral("theirs")}, {"roll", QStringLiteral("none")},
        {"overdue", QJsonObject{{QStringLiteral("roll"), QStringLiteral("next_working_day")}}}});
}

/// One law "xx-act" whose answer is due by `period`.
[[nodiscard]] inline QByteArray table(const QJsonObject& period)
{
    const QJsonObject authority = with(provenance(), {{"name", QStringLiteral("Commissioner")}});
    const QJsonObject regime = with(provenance(), {{"code", QStringLiteral("xx-act")}, {"name", QStringLiteral("Act")},
        {"short", QStringLiteral("Act")}, {"authority", authority}, {"default_calendar", QStringLiteral("EU")},
        {"applies_to", QJsonObject{{QStringLiteral("residences"), QJsonArray{QStringLiteral("XX")}}}},
        {"actions", QJsonObject{{QStringLiteral("answer"), period}}}});
    return QJsonDocument(QJsonObject{{QStringLiteral("regimes"), QJsonArray{regime}}}).toJson();
}

} // namespace recourse::test
