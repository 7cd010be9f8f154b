// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../law/law_rules.h"
#include "letters/compose.h"
#include "support/test_text.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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

/// The files of resources/rules that `holds` knows by their names.
[[nodiscard]] inline std::vector<law::RulesFile> ruleFiles(bool (*holds)(const QString&))
{
    std::vector<law::RulesFile> files;
    for (const QString& name : QDir(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules")).entryList(QDir::Files, QDir::Name)) {
        if (holds(name))
            files.push_back({name, rules(qPrintable(name))});
    }
    return files;
}

/// The rules and templates the program ships with. Ends the test program if they do not parse.
[[nodiscard]] inline letters::Rules shippedRules()
{
    const auto checked = [](auto result) {
        if (!result)
            qFatal("%s", qPrintable(errorText(result.error())));
        return std::move(*result);
    };
    return letters::Rules{checked(law::RegimeTable::parse(ruleFiles(&law::holdsRegimes))),
        checked(law::HolidayCalendars::parse(rules("holidays.json"))), checked(letters::LetterTypes::parse(ruleFiles(&letters::holdsLetters))),
        [](const QString& key) { return textFile(QStringLiteral("resources/letters/%1.mustache").arg(key)); }};
}

/// What a person might fill in, in the letter's language; English where that language has no sample of its own.
[[nodiscard]] inline QString sampleField(const QString& language, const QString& field)
{
    static const QJsonObject samples = QJsonDocument::fromJson(textFile(QStringLiteral("tests/core/letters/sample_fields.json")).value_or(QString()).toUtf8()).object();
    const QJsonValue own = samples.value(language).toObject().value(field);
    return (own.isUndefined() ? samples.value(QLatin1String("en")).toObject().value(field) : own).toString();
}

/// Fills what the type may be told, from the samples.
inline void fillSamples(letters::LetterRequest& request, const letters::LetterType& type, const QString& variant)
{
    for (const QString& field : type.required + type.optional) {
        QString sample = sampleField(request.language, field);
        for (const QString& special : {type.id, variant, request.regime}) {
            const QString own = sampleField(request.language, special + QLatin1Char('.') + field);
            sample = own.isEmpty() ? sample : own;
        }
        if (!sample.isEmpty() && field != QLatin1String("incident"))
            request.fields.insert(field, sample);
    }
    if (!variant.isEmpty())
        request.fields.insert(QStringLiteral("variant"), variant);
    // Gaps belong to a partial answer; elsewhere the whole request is still open.
    if (type.id == QLatin1String("refusal_reply") && variant != QLatin1String("partial"))
        request.fields.remove(QStringLiteral("missing"));
    request.theft = {QStringLiteral("123456"), QDate(2026, 11, 2), QStringLiteral("Richmond Police Department"), QStringLiteral("26-0815"),
        QDate(2026, 10, 28), QStringLiteral("a lender wrote to me about a loan I do not have"),
        {{QStringLiteral("Lender One"), QStringLiteral("4711"), QDate(2026, 9, 20), QStringLiteral("$1,240"), QString()}}};
}

/// A person in the law's own country and a service there.
struct Place
{
    const char* regimes; ///< codes with blanks between them
    const char* residence;
    const char* country;
    const char* senderAddress;
    const char* entity;
    const char* recipientAddress;
};

[[nodiscard]] inline const Place& placeOf(const QString& regime)
{
    static constexpr Place kPlaces[] = {
        {"eu-gdpr", "DE", "IE", "Lindenweg 4\n20095 Hamburg\nGermany", "Lumen Play Ireland Limited", "12 Quay Street\nDublin 2\nIreland"},
        {"uk-gdpr", "GB", "GB", "7 Mill Lane\nYork YO1 7AA", "Lumen Play UK Limited", "30 Bridge Road\nLondon SE1 9AA"},
        {"ch-dsg", "CH", "CH", "Lindenweg 4\n8001 Zürich", "Lumen Play Schweiz AG", "Seeweg 2\n8002 Zürich"},
        {"us-ca us-ca-drop", "US-CA", "US", "1420 Olive Street\nSacramento, CA 95814", "Lumen Play, Inc.", "500 Harbor Way\nSeattle, WA 98101"},
        {"us-ma-93a us-ma-breach", "US-MA", "US", "20 Elm Street\nBoston, MA 02108", "Lumen Play, Inc.", "500 Harbor Way\nSeattle, WA 98101"},
        {"ca-pipeda", "CA-ON", "CA", "88 Maple Avenue\nOttawa ON K1A 0B1", "Lumen Play Canada Inc.", "10 King Street West\nToronto ON M5H 1A1"},
        {"ca-qc", "CA-QC", "CA", "88, rue des Érables\nMontréal (Québec) H2X 1Y4", "Lumen Play Canada inc.", "10, rue du Roi\nMontréal (Québec) H3A 1A1"},
        {"ca-ab", "CA-AB", "CA", "88 Maple Avenue\nCalgary AB T2P 1A1", "Lumen Play Canada Inc.", "10 King Street West\nToronto ON M5H 1A1"},
        {"ca-bc", "CA-BC", "CA", "88 Maple Avenue\nVancouver BC V6B 1A1", "Lumen Play Canada Inc.", "10 King Street West\nToronto ON M5H 1A1"},
        {"au", "AU", "AU", "7 Mill Lane\nMelbourne VIC 3000", "Lumen Play Australia Pty Ltd", "30 Bridge Road\nSydney NSW 2000"},
        {"nz", "NZ", "NZ", "7 Mill Lane\nWellington 6011", "Lumen Play NZ Limited", "30 Bridge Road\nAuckland 1010"},
        {"sg", "SG", "SG", "7 Mill Lane\nSingapore 049145", "Lumen Play Pte. Ltd.", "30 Bridge Road\nSingapore 058357"},
        {"za", "ZA", "ZA", "7 Mill Lane\nCape Town 8001", "Lumen Play (Pty) Ltd", "30 Bridge Road\nJohannesburg 2001"},
        {"br", "BR", "BR", "Rua das Flores 7\n01310-100 São Paulo", "Lumen Play Brasil Ltda.", "Avenida do Porto 30\n20010-000 Rio de Janeiro"},
        {"mx", "MX", "MX", "Calle Jacarandas 7\n06700 Ciudad de México", "Lumen Play, S.A. de C.V.", "Avenida del Puente 30\n64000 Monterrey, Nuevo León"},
        {"ar", "AR", "AR", "Calle Jacarandá 7\nC1043 Ciudad de Buenos Aires", "Lumen Play Argentina S.R.L.", "Avenida del Puerto 30\nX5000 Córdoba"},
        {"kr", "KR", "KR", "7 Mill-ro\nSeoul 04524", "Lumen Play Korea Ltd.", "30 Bridge-ro\nSeoul 04637"},
        {"th", "TH", "TH", "7 Mill Road\nBangkok 10110", "Lumen Play (Thailand) Co., Ltd.", "30 Bridge Road\nBangkok 10120"},
        {"jp", "JP", "JP", "7 Mill-cho\nTokyo 100-0001", "Lumen Play Japan K.K.", "30 Bridge-cho\nTokyo 105-0011"},
        {"eu-psd2 estate police", "DE", "DE", "Lindenweg 4\n20095 Hamburg", "Lumen Bank AG", "Bankgasse 1\n60311 Frankfurt am Main"},
        {"uk-psr", "GB", "GB", "7 Mill Lane\nYork YO1 7AA", "Lumen Bank UK plc", "30 Bridge Road\nLondon SE1 9AA"},
        {"us-il-bipa us-il-gipa", "US-IL", "US", "12 Oak Street\nChicago, IL 60601", "Lumen Play, Inc.", "500 Harbor Way\nSeattle, WA 98101"},
        {"", "US", "US", "12 Oak Street\nRichmond, VA 23219", "Lumen Play, Inc.", "500 Harbor Way\nSeattle, WA 98101"},
    };
    return *std::find_if(std::begin(kPlaces), std::end(kPlaces) - 1,
        [&](const Place& one) { return QString::fromLatin1(one.regimes).split(QLatin1Char(' ')).contains(regime); });
}

/// "US-VA" for the laws of a state, else the place's own.
[[nodiscard]] inline QString residenceUnder(const QString& regime, const Place& place)
{
    const bool state = QLatin1String(place.residence) == QLatin1String("US");
    const QString code = regime.mid(3, 2).toUpper();
    const bool ofState = regime.size() == 5 || regime.endsWith(QLatin1String("-breach")) || regime == QLatin1String("us-wa-mhmda");
    return state ? QStringLiteral("US-") + (ofState ? code : QStringLiteral("VA")) : QString::fromLatin1(place.residence);
}

/// A complete request of a person in the law's own country to a service there; every letter of it must be clean.
[[nodiscard]] inline letters::LetterRequest goodRequest(const QString& type, const QString& regime, const QString& language = QStringLiteral("en"))
{
    const Place& place = placeOf(regime);
    letters::LetterRequest request;
    request.type = type;
    request.regime = regime;
    request.language = language;
    request.profile = {QStringLiteral("Robin Sample"), QString::fromUtf8(place.senderAddress).split(QLatin1Char('\n')),
        QStringLiteral("robin@sample.example"), residenceUnder(regime, place), QStringLiteral("en")};
    request.service.id = {7};
    request.service.key = QStringLiteral("lumenplay.example");
    request.service.name = QStringLiteral("Lumen Play");
    request.service.legalEntity = QLatin1String(place.entity);
    request.service.domains = {QStringLiteral("lumenplay.example")};
    request.service.country = QLatin1String(place.country);
    request.service.privacyEmail = QStringLiteral("privacy@lumenplay.example");
    request.service.postalAddress = QString::fromUtf8(place.recipientAddress);
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
