// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/regime_choice.h"
#include "law_rules.h"
#include "main/test_program.h"

using namespace recourse;

class TestRegimeChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesByResidenceThenEstablishment_data();
    void choosesByResidenceThenEstablishment();
    void saysHonestlyThatNoLawFits_data();
    void saysHonestlyThatNoLawFits();
    void warnsAboutServicesAbroad();
    void judgesFitOfGivenRegime();
    void letsTheUserChoose();
    void refusesChoiceThatCannotBe();

private:
    test::LawRules m_rules;
    QDate m_today = QDate(2026, 11, 21);
};

void TestRegimeChoice::choosesByResidenceThenEstablishment_data()
{
    QTest::addColumn<QString>("residence");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QStringList>("alternatives");
    QTest::newRow("Germany") << "DE" << "IE" << "eu-gdpr" << QStringList();
    QTest::newRow("Germany to US") << "DE" << "US" << "eu-gdpr" << QStringList();
    QTest::newRow("Germany to UK") << "DE" << "GB" << "eu-gdpr" << QStringList{QStringLiteral("uk-gdpr")};
    QTest::newRow("UK") << "GB" << "" << "uk-gdpr" << QStringList();
    QTest::newRow("Scotland") << "GB-SCT" << "GB" << "uk-gdpr" << QStringList();
    QTest::newRow("California") << "US-CA" << "US" << "us-ca" << QStringList();
    QTest::newRow("California to Ireland") << "US-CA" << "IE" << "us-ca" << QStringList{QStringLiteral("eu-gdpr")};
    QTest::newRow("Ontario") << "CA-ON" << "CA" << "ca-pipeda" << QStringList();
    QTest::newRow("Canada") << "CA" << "US" << "ca-pipeda" << QStringList();
    QTest::newRow("Quebec to France") << "CA-QC" << "FR" << "ca-qc" << QStringList{QStringLiteral("eu-gdpr")};
    QTest::newRow("New York to UK") << "US-NY" << "GB" << "uk-gdpr" << QStringList();
}

void TestRegimeChoice::choosesByResidenceThenEstablishment()
{
    QFETCH(QString, residence);
    QFETCH(QString, service);

    const auto choice = law::regimeFor(m_rules.regimes, residence, service, m_today);

    VERIFY_OK(choice);
    QTEST(choice->regime, "regime");
    QTEST(choice->alternatives, "alternatives");
    QVERIFY(!choice->reasons.isEmpty() && !choice->reasons.first().isEmpty());
}

void TestRegimeChoice::saysHonestlyThatNoLawFits_data()
{
    QTest::addColumn<QString>("residence");
    QTest::addColumn<QString>("reason");
    QTest::newRow("Oklahoma") << "US-OK" << "2027-01-01";
    QTest::newRow("India") << "IN" << "2027-05-13";
    QTest::newRow("New York") << "US-NY" << "US-NY";
    QTest::newRow("United States, state unknown") << "US" << "US";
    QTest::newRow("none") << "" << "residence";
}

void TestRegimeChoice::saysHonestlyThatNoLawFits()
{
    QFETCH(QString, residence);
    QFETCH(QString, reason);

    const auto choice = law::regimeFor(m_rules.regimes, residence, QStringLiteral("US"), m_today);

    QVERIFY(!choice);
    QCOMPARE(choice.error().code, base::Code::LetterNotOffered);
    QVERIFY2(choice.error().where.contains(reason), qPrintable(choice.error().where));
}

void TestRegimeChoice::warnsAboutServicesAbroad()
{
    const auto home = law::regimeFor(m_rules.regimes, QStringLiteral("DE"), QStringLiteral("IE"), m_today);
    const auto abroad = law::regimeFor(m_rules.regimes, QStringLiteral("DE"), QStringLiteral("US"), m_today);
    QCOMPARE(home->reasons.size(), 1);
    QCOMPARE(abroad->reasons.size(), 2);
    QVERIFY(abroad->reasons.last().contains(QStringLiteral("Art. 3(2)")));
}

void TestRegimeChoice::judgesFitOfGivenRegime()
{
    const auto fits = [this](const char* regime, const char* residence, const char* service) {
        return law::regimeFits(*m_rules.regimes.find(QLatin1String(regime)), QLatin1String(residence), QLatin1String(service), m_today);
    };
    QVERIFY(fits("eu-gdpr", "FR", "US"));
    QVERIFY(fits("eu-gdpr", "US-CA", "IE"));
    QVERIFY(!fits("eu-gdpr", "US-CA", "US"));
    QVERIFY(!fits("us-ca", "DE", "US"));
    QVERIFY(!fits("us-ca", "US-NY", "US-CA"));
    QVERIFY(fits("ca-pipeda", "CA-QC", "CA")); // a bank
    QVERIFY(fits("ca-qc", "CA-QC", "CA"));
    QVERIFY(!fits("ca-qc", "CA-ON", "CA"));
    QVERIFY(fits("us-fcra", "US-NY", "US"));
    QVERIFY(!fits("uk-gdpr", "", "GB"));
}

void TestRegimeChoice::letsTheUserChoose()
{
    law::LawQuestion question;
    question.residence = QStringLiteral("US-CA");
    question.establishedIn = {QStringLiteral("IE")};
    question.day = m_today;
    question.chosen = QStringLiteral("eu-gdpr");
    const auto fitting = law::chooseLaw(m_rules.regimes, question);
    VERIFY_OK(fitting);
    QCOMPARE(fitting->regime, QStringLiteral("eu-gdpr"));
    QCOMPARE(fitting->alternatives, QStringList{QStringLiteral("us-ca")});
    QCOMPARE(fitting->steps.first().kind, law::LawReason::Chosen);

    question.chosen = QStringLiteral("br");
    const auto against = law::chooseLaw(m_rules.regimes, question);
    VERIFY_OK(against);
    QCOMPARE(against->regime, QStringLiteral("br"));
    QCOMPARE(against->steps.first().kind, law::LawReason::ChosenAgainstTable);
    QVERIFY(against->alternatives.contains(QStringLiteral("us-ca")));
}

void TestRegimeChoice::refusesChoiceThatCannotBe()
{
    law::LawQuestion question;
    question.residence = QStringLiteral("IN");
    question.day = m_today;
    question.chosen = QStringLiteral("in");
    const auto early = law::chooseLaw(m_rules.regimes, question);
    QVERIFY(!early);
    QCOMPARE(early.error().code, base::Code::LetterNotOffered);
    question.chosen = QStringLiteral("xx");
    QCOMPARE(law::chooseLaw(m_rules.regimes, question).error().code, base::Code::RegimeUnknown);
}

RECOURSE_TEST(TestRegimeChoice, QCoreApplication)
#include "test_regime_choice.moc"
