// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_rules.h"

using namespace recourse;

/// The schema of letters.json and its fit with regimes.json and the templates.
class TestLetterTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersLettersByRegimeAndDay();
    void everyBasisHasRegimePeriodAndTemplate();
    void refusesMalformedRecords_data();
    void refusesMalformedRecords();

private:
    letters::Rules m_rules = test::shippedRules();
};

void TestLetterTypes::offersLettersByRegimeAndDay()
{
    const auto ids = [this](const char* regime, QDate day) {
        QStringList offered;
        for (const letters::LetterType* type : m_rules.types.offered(QLatin1String(regime), day))
            offered.append(type->id);
        return offered;
    };
    const QStringList all{QStringLiteral("access"), QStringLiteral("erasure"), QStringLiteral("breach_details")};
    for (const char* regime : {"eu-gdpr", "uk-gdpr", "us-ca", "ca-pipeda"})
        QCOMPARE(ids(regime, QDate(2026, 11, 21)), all);
    QCOMPARE(ids("eu-gdpr", QDate(2018, 5, 24)), QStringList());
    QCOMPARE(ids("contract-us", QDate(2026, 11, 21)), QStringList());
}

void TestLetterTypes::everyBasisHasRegimePeriodAndTemplate()
{
    const QDate today(2026, 11, 21);
    for (const letters::LetterType& type : m_rules.types.all()) {
        QVERIFY(!type.warnings.value(QStringLiteral("en")).isEmpty());
        for (auto basis = type.bases.begin(); basis != type.bases.end(); ++basis) {
            const law::Regime* regime = m_rules.regimes.find(basis.key());
            QVERIFY2(regime, qPrintable(basis.key()));
            QVERIFY2(regime->period(type.action, today), qPrintable(type.id));
            QVERIFY2(m_rules.templates(QStringLiteral("en/") + basis->templateKey), qPrintable(basis->templateKey));
            QVERIFY(regime->letterWords.contains(QStringLiteral("en")));
        }
    }
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
    row("bad pattern", "\"pattern\": \"\\\\b(?:within", "\"pattern\": \"((\\\\b(?:within", "phrases 1: pattern");
    row("bad check", "\"check\": \"luhn\"", "\"check\": \"guess\"", "check");
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

QTEST_GUILESS_MAIN(TestLetterTypes)
#include "test_letter_types.moc"
