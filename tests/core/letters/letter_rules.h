// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/compose.h"
#include "support/test_text.h"

#include <QFile>

namespace recourse::test {

[[nodiscard]] inline std::optional<QString> textFile(const QString& path)
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

[[nodiscard]] inline QByteArray rules(const char* name)
{
    return textFile(QStringLiteral("resources/rules/") + QLatin1String(name)).value_or(QString()).toUtf8();
}

/// The rules and templates the program ships with. Ends the test program if they do not parse.
[[nodiscard]] inline letters::Rules shippedRules()
{
    return letters::Rules{law::RegimeTable::parse(rules("regimes.json")).value(),
        law::HolidayCalendars::parse(rules("holidays.json")).value(), letters::LetterTypes::parse(rules("letters.json")).value(),
        [](const QString& key) { return textFile(QStringLiteral("resources/letters/%1.mustache").arg(key)); }};
}

/// A complete request of a person in the law's own country to a service there; every letter of it must be clean.
[[nodiscard]] inline letters::LetterRequest goodRequest(const QString& type, const QString& regime)
{
    struct Place
    {
        const char* regime;
        const char* residence;
        const char* country;
        const char* senderAddress;
        const char* entity;
        const char* recipientAddress;
    };
    static constexpr Place kPlaces[] = {
        {"eu-gdpr", "DE", "IE", "Lindenweg 4\n20095 Hamburg\nGermany", "Lumen Play Ireland Limited", "12 Quay Street\nDublin 2\nIreland"},
        {"uk-gdpr", "GB", "GB", "7 Mill Lane\nYork YO1 7AA", "Lumen Play UK Limited", "30 Bridge Road\nLondon SE1 9AA"},
        {"us-ca", "US-CA", "US", "1420 Olive Street\nSacramento, CA 95814", "Lumen Play, Inc.", "500 Harbor Way\nSeattle, WA 98101"},
        {"ca-pipeda", "CA-ON", "CA", "88 Maple Avenue\nOttawa ON K1A 0B1", "Lumen Play Canada Inc.", "10 King Street West\nToronto ON M5H 1A1"},
    };
    const Place& place = *std::find_if(std::begin(kPlaces), std::end(kPlaces), [&](const Place& one) { return regime == QLatin1String(one.regime); });
    letters::LetterRequest request;
    request.type = type;
    request.regime = regime;
    request.profile = {QStringLiteral("Robin Sample"), QString::fromLatin1(place.senderAddress).split(QLatin1Char('\n')),
        QStringLiteral("robin@sample.example"), QLatin1String(place.residence), QStringLiteral("en")};
    request.service.id = {7};
    request.service.key = QStringLiteral("lumenplay.example");
    request.service.name = QStringLiteral("Lumen Play");
    request.service.legalEntity = QLatin1String(place.entity);
    request.service.domains = {QStringLiteral("lumenplay.example")};
    request.service.country = QLatin1String(place.country);
    request.service.privacyEmail = QStringLiteral("privacy@lumenplay.example");
    request.service.postalAddress = QLatin1String(place.recipientAddress);
    model::Account account;
    account.service = {7};
    account.domain = QStringLiteral("lumenplay.example");
    account.login = QStringLiteral("robin_s");
    account.also = {QStringLiteral("+49 40 1234567"), QStringLiteral("robin@sample.example")};
    request.accounts = {account};
    model::Breach breach;
    breach.title = QStringLiteral("Lumen Play 2026");
    breach.occurredFrom = QDate(2026, 9, 3);
    breach.precision = model::DatePrecision::Day;
    breach.dataClasses = {QStringLiteral("password"), QStringLiteral("email")};
    breach.sourceUrl = QStringLiteral("https://feed.example/lumen-play");
    request.breaches = {breach};
    request.today = QDate(2026, 11, 23);
    request.reference = QStringLiteral("RC-7K2M-9QXD");
    return request;
}

[[nodiscard]] inline QString findingsText(const QList<model::LintFinding>& findings)
{
    QStringList lines;
    for (const model::LintFinding& finding : findings)
        lines.append(finding.code + QStringLiteral(" at ") + finding.where + QStringLiteral(": ") + finding.message);
    return lines.join(QLatin1Char('\n'));
}

} // namespace recourse::test
