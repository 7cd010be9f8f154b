// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::test {

/// One invented incident in the shape of Have I Been Pwned's API.
[[nodiscard]] inline QJsonObject breachRecord(const QString& name, const QString& domain, const QString& breachDate,
    const QString& addedDate, const QStringList& classes = {QStringLiteral("Email addresses"), QStringLiteral("Passwords")})
{
    return {{QStringLiteral("Name"), name}, {QStringLiteral("Title"), name}, {QStringLiteral("Domain"), domain},
        {QStringLiteral("BreachDate"), breachDate}, {QStringLiteral("AddedDate"), addedDate + QStringLiteral("T00:00:00Z")},
        {QStringLiteral("ModifiedDate"), addedDate + QStringLiteral("T00:00:00Z")}, {QStringLiteral("PwnCount"), 12345},
        {QStringLiteral("Description"), QStringLiteral("An <em>invented</em> incident &amp; nothing else.")},
        {QStringLiteral("LogoPath"), QString()}, {QStringLiteral("Attribution"), QJsonValue()},
        {QStringLiteral("DataClasses"), QJsonArray::fromStringList(classes)}, {QStringLiteral("IsVerified"), true},
        {QStringLiteral("IsFabricated"), false}, {QStringLiteral("IsSensitive"), false}, {QStringLiteral("IsRetired"), false},
        {QStringLiteral("IsSpamList"), false}, {QStringLiteral("IsMalware"), false},
        {QStringLiteral("IsSubscriptionFree"), false}, {QStringLiteral("IsStealerLog"), false}};
}

/// A list with two incidents that touch the test's accounts and `others` that touch none.
[[nodiscard]] inline QJsonArray breachList(int others = 100)
{
    QJsonArray list{breachRecord(QStringLiteral("ShopLeak"), QStringLiteral("shop-of-tests.com"), QStringLiteral("2020-03-01"), QStringLiteral("2020-05-01")),
        breachRecord(QStringLiteral("ForumLeak"), QStringLiteral("forum-of-tests.org"), QStringLiteral("2015-07-01"), QStringLiteral("2016-01-01"))};
    for (int i = 0; i < others; ++i)
        list.append(breachRecord(QStringLiteral("Other%1").arg(i), QStringLiteral("other%1.net").arg(i), QStringLiteral("2012-01-01"), QStringLiteral("2013-01-01")));
    return list;
}

[[nodiscard]] inline QByteArray json(const QJsonArray& list) { return QJsonDocument(list).toJson(QJsonDocument::Compact); }
[[nodiscard]] inline QByteArray json(const QJsonObject& record) { return QJsonDocument(record).toJson(QJsonDocument::Compact); }

/// A browser's export with accounts at both services; the passwords are canaries of the secrecy test.
inline const QByteArray kExport = "url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged\r\n"
                                  "\"https://shop-of-tests.com\",\"anna@example.org\",\"Canary-4711-Shop\",,\"\",\"{1}\",\"1546300800000\",\"1700000000000\",\"1546300800000\"\r\n"
                                  "\"https://www.forum-of-tests.org\",\"anna\",\"Canary-4711-Forum\",,\"\",\"{2}\",\"1577836800000\",\"1700000000000\",\"1577836800000\"\r\n"
                                  "\"chrome://FirefoxAccounts\",\"anna\",\"Canary-4711-Sync\",,\"\",\"{3}\",\"\",\"\",\"\"\r\n";

} // namespace recourse::test
