// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_rules.h"

#include "letters/letter_language.h"
#include "main/test_program.h"

#include <QJsonArray>

using namespace recourse;

/// The schema of letters.json and its fit with regimes.json and the templates.
class TestLetterTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersLettersByRegimeAndDay();
    void everyBasisHasRegimePeriodAndTemplate();
    void everyLetterThatMayFollowExists();
    void everyLetterSaysWhatItIsFor();
    void europeanLettersSpeakFourLanguages();
    void writesInRecipientsLanguage_data();
    void writesInRecipientsLanguage();
    void refusesMalformedRecords_data();
    void refusesMalformedRecords();
    void refusesMalformedPhrases_data();
    void refusesMalformedPhrases();

private:
    letters::Rules m_rules = test::shippedRules();
};

void TestLetterTypes::offersLettersByRegimeAndDay()
{
    const auto ids = [this](const char* regime, QDate day) {
        QStringList offered;
        for (const letters::LetterType* type : m_rules.types.offered(*m_rules.regimes.find(QLatin1String(regime)), day))
            offered.append(type->id);
        return offered;
    };
    const QDate today(2026, 11, 21);
    for (const char* regime : {"eu-gdpr", "uk-gdpr", "us-ca", "ca-pipeda", "ch-dsg", "ca-qc", "us-va"}) {
        for (const char* type : {"access", "erasure", "breach_details", "reminder"})
            QVERIFY2(ids(regime, today).contains(QLatin1String(type)), regime);
    }
    QCOMPARE(ids("eu-gdpr", QDate(2018, 5, 24)), QStringList());
    QVERIFY(ids("contract-us", today).contains(QStringLiteral("arbitration_optout")));
    QVERIFY(!ids("contract-us", today).contains(QStringLiteral("access")));
    // What a law does not give is not offered.
    QVERIFY(!ids("nz", today).contains(QStringLiteral("erasure")));
    QVERIFY(!ids("us-ia", today).contains(QStringLiteral("rectification")));
    QVERIFY(!ids("us-ut", today).contains(QStringLiteral("appeal_us")));
    QVERIFY(!ids("us-ia", today).contains(QStringLiteral("broker_deletion")));
    QVERIFY(!ids("eu-gdpr", today).contains(QStringLiteral("notice_1798_150")));
    QVERIFY(!ids("eu-gdpr", today).contains(QStringLiteral("payment_refund"))); // a bank is asked under the law of payments
    QVERIFY(ids("eu-psd2", today).contains(QStringLiteral("direct_debit_refund")));
    QVERIFY(ids("us-ferpa", today).contains(QStringLiteral("school_data")));
    QVERIFY(ids("us-vppa", today).contains(QStringLiteral("viewing_records")));
    QVERIFY(ids("us-cpni", today).contains(QStringLiteral("cpni_optout")));
    QVERIFY(ids("us-dppa", today).contains(QStringLiteral("motor_records")));
    QVERIFY(!ids("us-va", today).contains(QStringLiteral("past_relation"))); // its law leaves employment out
    QVERIFY(!ids("nz", today).contains(QStringLiteral("complaint_status"))); // no law there sets the authority a time
    QCOMPARE(ids("police", today), (QStringList{QStringLiteral("reminder"), QStringLiteral("fraud_report")}));
    for (const char* regime : {"ca-pipeda", "ca-qc", "ca-ab", "ca-bc"})
        QVERIFY2(ids(regime, today).contains(QStringLiteral("demand_canada")), regime);
    for (const char* regime : {"mx", "ar"}) {
        for (const char* type : {"access", "rectification", "erasure", "objection_marketing", "breach_details", "complaint"})
            QVERIFY2(ids(regime, today).contains(QLatin1String(type)), regime);
    }
    QVERIFY(!ids("ar", today).contains(QStringLiteral("objection_other"))); // its law has none
    QVERIFY(!ids("mx", today).contains(QStringLiteral("warning"))); // the time for the complaint is too short for it
    for (const char* regime : {"eu-gdpr", "uk-gdpr", "ch-dsg", "ca-qc", "br", "za", "kr", "us-mn", "us-ct"})
        QVERIFY2(ids(regime, today).contains(QStringLiteral("automated_decision")), regime);
    for (const char* regime : {"us-ca", "au", "us-va", "ca-pipeda", "tr"}) // later, notice only, an opt-out, nothing, Turkish
        QVERIFY2(!ids(regime, today).contains(QStringLiteral("automated_decision")), regime);
    QVERIFY(!ids("uk-gdpr", QDate(2026, 2, 4)).contains(QStringLiteral("automated_decision"))); // Articles 22A to 22D came a day later
    QVERIFY(ids("us-il-gipa", today).contains(QStringLiteral("biometric_deletion")));
    QCOMPARE(ids("tr", today), QStringList());
    // The dead have no right of a privacy law: the letter rests on contract and succession alone.
    QCOMPARE(m_rules.types.find(QStringLiteral("deceased_account"))->bases.keys(), QStringList{QStringLiteral("estate")});
    // A reply to a refusal is there wherever access can be asked for, and nowhere else.
    for (const law::Regime& regime : m_rules.regimes.all()) {
        const QStringList offered = ids(qPrintable(regime.code), today);
        const bool access = offered.contains(QStringLiteral("access"));
        QVERIFY2(access == offered.contains(QStringLiteral("refusal_reply")), qPrintable(regime.code));
    }
    // An uncertain cite and a law that is not in force yet offer nothing.
    QVERIFY(!ids("ca-qc", today).contains(QStringLiteral("withdraw_consent")));
    QVERIFY(!ids("us-ok", today).contains(QStringLiteral("access")));
    QVERIFY(!ids("us-ok", QDate(2027, 1, 1)).contains(QStringLiteral("access"))); // in force then, but its sections are uncertain
    QVERIFY(!ids("uk-gdpr", QDate(2026, 6, 18)).contains(QStringLiteral("controller_complaint_uk")));
}

void TestLetterTypes::everyBasisHasRegimePeriodAndTemplate()
{
    const QDate today(2026, 11, 21);
    const QDate later(2028, 2, 1); // when every law of the table is in force that is going to be
    for (const letters::LetterType& type : m_rules.types.all()) {
        QVERIFY(!type.warnings.value(QStringLiteral("en")).isEmpty());
        for (auto basis = type.bases.begin(); basis != type.bases.end(); ++basis) {
            const QString where = type.id + QLatin1Char(' ') + basis.key();
            const law::Regime* regime = m_rules.regimes.find(basis.key());
            QVERIFY2(regime, qPrintable(where));
            QVERIFY2(type.basisUnder(*regime, today) || type.basisUnder(*regime, later), qPrintable(where));
            const letters::LetterClock clock = type.clockUnder(basis.key());
            QVERIFY2(clock.action.isEmpty() || regime->period(clock.action, today) || regime->period(clock.action, later), qPrintable(where));
            bool text = false;
            for (const char* language : {"en", "fr", "es"}) {
                const QString key = QLatin1String(language) + QLatin1Char('/') + basis->templateKey;
                text = text || m_rules.templates(key) || m_rules.templates(key + QLatin1Char('_') + m_rules.types.family(basis.key()));
            }
            QVERIFY2(text, qPrintable(where));
        }
    }
}

void TestLetterTypes::everyLetterThatMayFollowExists()
{
    for (const letters::LetterType& type : m_rules.types.all()) {
        for (const QString& next : type.next)
            QVERIFY2(m_rules.types.find(next), qPrintable(type.id + QStringLiteral(" -> ") + next));
    }
}

/// A letter in one language of Europe is there in the others too.
void TestLetterTypes::everyLetterSaysWhatItIsFor()
{
    std::size_t count = 0;
    for (const law::RulesFile& file : test::ruleFiles(&letters::holdsLetters)) {
        for (const QJsonValue& record : QJsonDocument::fromJson(file.bytes).object().value(QStringLiteral("types")).toArray()) {
            const QString id = record.toObject().value(QStringLiteral("id")).toString();
            QVERIFY2(record.toObject().contains(QStringLiteral("group")), qPrintable(id));
            ++count;
        }
    }
    QCOMPARE(count, m_rules.types.all().size());
    QCOMPARE(m_rules.types.find(QStringLiteral("access"))->group, model::LetterGroup::Know);
    QCOMPARE(m_rules.types.find(QStringLiteral("fraud_report"))->group, model::LetterGroup::Theft);
}

void TestLetterTypes::europeanLettersSpeakFourLanguages()
{
    for (const char* code : {"eu-gdpr", "uk-gdpr", "ch-dsg"}) {
        const law::Regime& regime = *m_rules.regimes.find(QLatin1String(code));
        for (const letters::LetterType* type : m_rules.types.offered(regime, QDate(2026, 11, 21))) {
            if (type->id == QLatin1String("controller_complaint_uk"))
                continue; // goes to companies in the United Kingdom only
            for (const char* language : {"en", "de", "fr", "es"}) {
                const QString key = QLatin1String(language) + QLatin1Char('/') + type->basis(regime.code)->templateKey;
                QVERIFY2(m_rules.templates(key) || m_rules.templates(key + QLatin1Char('_') + m_rules.types.family(regime.code)), qPrintable(key));
            }
        }
    }
}

void TestLetterTypes::writesInRecipientsLanguage_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("language");
    const auto row = [](const char* name, const char* place, const char* address, const char* sender, const char* language) {
        QTest::newRow(name) << QString::fromLatin1(place) << QString::fromUtf8(address) << QString::fromLatin1(sender) << QString::fromLatin1(language);
    };
    row("Germany", "DE", "", "en", "de");
    row("Austria", "AT", "", "fr", "de");
    row("France", "FR", "", "de", "fr");
    row("Spain", "ES", "", "en", "es");
    row("Mexico", "MX", "", "en", "es");
    row("Ireland", "IE", "", "de", "en");
    row("Netherlands, no text in Dutch", "NL", "", "de", "en");
    row("Quebec", "CA-QC", "", "en", "fr");
    row("Ontario", "CA-ON", "", "fr", "en");
    row("California", "US-CA", "", "es", "en");
    row("Belgium", "BE", "", "en", "fr");
    row("Belgium, sender writes German", "BE", "", "de", "de");
    row("Zurich", "CH", "8001 Zürich", "en", "de");
    row("Geneva", "CH", "1201 Genève", "en", "fr");
    row("Neuchatel", "CH", "CH-2000 Neuchâtel", "en", "fr");
    row("Biel", "CH", "2502 Biel", "en", "de");
    row("Geneva, sender writes German", "CH", "1201 Genève", "de", "de");
    row("unknown", "", "", "de", "en");
}

void TestLetterTypes::writesInRecipientsLanguage()
{
    QFETCH(QString, place);
    QFETCH(QString, address);
    QFETCH(QString, sender);
    const QStringList all{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es")};
    QTEST(letters::letterLanguage(letters::languagesAt(place, {address}), all, sender), "language");
    QCOMPARE(letters::letterLanguage(letters::languagesAt(place, {address}), {QStringLiteral("fr")}, sender), QStringLiteral("fr"));
    QCOMPARE(letters::letterLanguage(letters::languagesAt(place, {address}), {}, sender), QString());
}

void TestLetterTypes::refusesMalformedRecords_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const char* from, const char* to, const char* where) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(where);
    };
    row("no json", "{", "[", "letters.json");
    row("no types", "\"types\"", "\"kinds\"", "types");
    row("twice", "\"id\": \"erasure\"", "\"id\": \"access\"", "is there twice");
    row("no source", "\"source\": \"Regulation (EU) 2016/679", "\"sauce\": \"Regulation (EU) 2016/679", "types 1/regimes/eu-gdpr: source");
    row("no state", "\"state\": \"confirmed\",", "", "state");
    row("unknown addressee", "\"controller\"", "\"everybody\"", "types 1: addressee");
    row("no action", "\"action\": \"answer\"", "\"fraction\": \"answer\"", "types 1: action is missing");
    row("right without regimes", "\"regimes\": [", "\"regions\": [", "regimes is missing");
}

void TestLetterTypes::refusesMalformedRecords()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, where);
    QByteArray json = test::rules("letters.json");
    const qsizetype at = json.indexOf(from);
    QVERIFY(at >= 0);
    json.replace(at, from.size(), to);

    const auto types = letters::LetterTypes::parse(json);

    QVERIFY(!types);
    QCOMPARE(types.error().code, base::Code::RuleMalformed);
    QVERIFY2(types.error().where.contains(where), qPrintable(types.error().where));
}

void TestLetterTypes::refusesMalformedPhrases_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const QByteArray frame = R"({"phrases":[{"code":"x","demand":"never","severity":"error","patterns":{"de":"a|b"},"message":"m",
        "cite":"c","source":"s","state":"known","as_of":"2026-01-01","valid_from":"2020-01-01","valid_to":null}],
        "numbers":[{"code":"n","pattern":"\\d","check":"luhn","message":"m"}]})";
    const auto row = [&](const char* name, const char* from, const char* to, const char* where) {
        QTest::newRow(name) << QByteArray(frame).replace(from, to) << QString::fromLatin1(where);
    };
    row("bad pattern", "a|b", "((a", "phrases 1: pattern");
    row("bad demand", "never", "often", "demand");
    row("bad check", "luhn", "guess", "check");
    row("no state", "\"state\":\"known\",", "", "state");
}

void TestLetterTypes::refusesMalformedPhrases()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto types = letters::LetterTypes::parse({{QStringLiteral("letters.json"), test::rules("letters.json")}, {QStringLiteral("letters_x.json"), json}});
    QVERIFY(!types);
    QVERIFY2(types.error().where.contains(where), qPrintable(types.error().where));
    QVERIFY2(types.error().where.contains(QStringLiteral("letters_x.json")), qPrintable(types.error().where));
}

RECOURSE_TEST(TestLetterTypes, QCoreApplication)
#include "test_letter_types.moc"
