// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/regime_choice.h"
#include "law_rules.h"
#include "main/test_program.h"

using namespace recourse;

/// Which law, for people, companies and dates: a table of answers that a lawyer gave thought to.
class TestLawChoiceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesLaw_data();
    void choosesLaw();
    void hasSixtyCases();

private:
    test::LawRules m_rules;
};

namespace {

// lives in | was in | organisation established in | kind | day | law, or "-" | what must also stand in the reasoning
constexpr const char* kCases = R"(
DE||DE||2026-11-22|eu-gdpr|Residence
DE||IE||2026-11-22|eu-gdpr|Residence
DE||US||2026-11-22|eu-gdpr|Caveat
DE||||2026-11-22|eu-gdpr|Caveat
DE-BY||IE||2026-11-22|eu-gdpr|Residence
FR||GB||2026-11-22|eu-gdpr|+uk-gdpr
NO||SE||2026-11-22|eu-gdpr|Residence
IS||US||2026-11-22|eu-gdpr|Caveat
AT||CH||2026-11-22|eu-gdpr|+ch-dsg
IE||US IE||2026-11-22|eu-gdpr|Residence
PL||PL||2018-05-24|-|NotYetInForce
GB||GB||2026-11-22|uk-gdpr|Residence
GB-SCT||IE||2026-11-22|uk-gdpr|+eu-gdpr
GB||US||2026-11-22|uk-gdpr|Caveat
GB||GB||2020-12-31|-|NotYetInForce
CH||CH||2026-11-22|ch-dsg|Residence
CH||DE||2026-11-22|ch-dsg|+eu-gdpr
CH||CH||2023-08-31|-|NotYetInForce
CH||US||2026-11-22|ch-dsg|Caveat
US-CA||US||2026-11-22|us-ca|Caveat
US-CA||IE||2026-11-22|us-ca|+eu-gdpr
US-CA||US|data_broker|2026-11-22|us-ca|+us-ca-drop
US-CA||US|credit_bureau|2026-11-22|us-fcra|+us-ca
US-CA||US|health_provider|2026-11-22|us-hipaa|+us-ca
US-CA|DE|US||2026-11-22|us-ca|+eu-gdpr
US-CA||US|debt_collector|2026-11-22|us-fdcpa|Sector
DE||DE|payments|2026-11-22|eu-psd2|Sector
GB||GB|payments|2026-11-22|uk-psr|Sector
US-NY||US|credit_card|2026-11-22|us-fcba|Sector
US-NY||US|bank_account|2026-11-22|us-efta|Sector
US-NY||US|school|2026-11-22|us-ferpa|Sector
US-NY||US|child_service|2026-11-22|us-coppa|Sector
US-VA||US||2026-11-22|us-va|Residence
US-CO||US||2026-11-22|us-co|Residence
US-CT||US||2026-11-22|us-ct|Residence
US-CT||US|breach|2026-11-22|us-ct|+us-ct-breach
US-UT||US||2026-11-22|us-ut|Residence
US-TX||DE||2026-11-22|us-tx|+eu-gdpr
US-OR||US||2026-11-22|us-or|Residence
US-MT||US||2024-09-30|-|NotYetInForce
US-MT||US||2024-10-01|us-mt|Residence
US-FL||US||2026-11-22|-|
US-FL||US|large_platform|2026-11-22|us-fl|Sector
US-DE||US||2026-12-31|us-de|Residence
US-DE||US||2027-01-01|-|NoLongerInForce
US-IA||US||2026-11-22|us-ia|Residence
US-NE||US||2026-11-22|us-ne|Residence
US-NH||US||2026-11-22|us-nh|Residence
US-NJ||US||2026-11-22|us-nj|Residence
US-TN||US||2026-11-22|us-tn|Residence
US-MN||US||2026-11-22|us-mn|Residence
US-MD||US||2026-11-22|us-md|Residence
US-IN||US||2025-12-31|-|NotYetInForce
US-IN||US||2026-01-01|us-in|Residence
US-KY||US||2026-11-22|us-ky|Residence
US-RI||US||2026-11-22|us-ri|Residence
US-OK||US||2026-11-22|-|NotYetInForce
US-OK||US||2027-01-01|us-ok|Residence
US-LA||US||2027-01-01|us-la|Residence
US-AL||US||2027-04-30|-|NotYetInForce
US-AL||US||2027-05-01|us-al|Residence
US-VT||US||2027-12-31|-|NotYetInForce
US-VT||US||2028-01-01|us-vt|Residence
US-NV||US||2026-11-22|us-nv|Residence
US-WA||US||2026-11-22|-|
US-WA||US|consumer_health|2026-11-22|us-wa-mhmda|Sector
US-OR|US-WA|US|consumer_health|2026-11-22|us-wa-mhmda|Presence
US-NY||US||2026-11-22|-|
US-NY||GB||2026-11-22|uk-gdpr|Establishment
US-NY|FR|US||2026-11-22|eu-gdpr|Presence
US-NY||US|credit_bureau|2026-11-22|us-fcra|Sector
US-NY||US|breach|2026-11-22|us-ny-breach|Sector
US-NY||US|marketing_calls|2026-11-22|us-tcpa|Sector
US-NY||US|video|2026-11-22|us-vppa|Sector
US-NY||US|telecoms|2026-11-22|us-cpni|Sector
US-NY||US|motor_records|2026-11-22|us-dppa|Sector
US-MA||US|breach|2026-11-22|us-ma-breach|+us-ma-93a
US-IL||US|biometrics|2026-11-22|us-il-bipa|Sector
US-IL||US|genetics|2026-11-22|us-il-gipa|Sector
US||US||2026-11-22|-|
CA-ON||CA||2026-11-22|ca-pipeda|Residence
CA||US||2026-11-22|ca-pipeda|Residence
CA-QC||CA||2026-11-22|ca-qc|Excepted
CA-QC||CA|federal_undertaking|2026-11-22|ca-pipeda|OtherSector
CA-QC||FR||2026-11-22|ca-qc|+eu-gdpr
CA-AB||CA||2026-11-22|ca-ab|Excepted
CA-BC||US||2026-11-22|ca-bc|Excepted
CA-BC||CA|federal_undertaking|2026-11-22|ca-pipeda|OtherSector
AU||AU||2026-11-22|au|Residence
AU||US||2026-11-22|au|Caveat
US-NY||AU||2026-11-22|au|Establishment
NZ||NZ||2026-11-22|nz|Residence
NZ||AU||2026-11-22|nz|+au
BR||BR||2026-11-22|br|Residence
AR|BR|US||2026-11-22|ar|+br
IN||IN||2026-11-22|-|NotYetInForce
IN||IN||2027-05-13|in|Residence
IN||DE||2026-11-22|eu-gdpr|Establishment
JP||JP||2026-11-22|jp|Residence
KR||US||2026-11-22|kr|Caveat
SG||SG||2026-11-22|sg|Residence
ZA||ZA||2026-11-22|za|Residence
MX||US||2026-11-22|mx|Caveat
TR||TR||2026-11-22|tr|Residence
TH||TH||2026-11-22|th|Residence
AE||AE||2026-11-22|-|
AE||DE||2026-11-22|eu-gdpr|Establishment
|DE|US||2026-11-22|eu-gdpr|Presence
||DE||2026-11-22|-|
)";

QStringList cases()
{
    return QString::fromUtf8(kCases).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

law::LawQuestion questionOf(const QStringList& cells)
{
    law::LawQuestion question;
    question.residence = cells.value(0);
    question.stayedIn = cells.value(1);
    question.establishedIn = cells.value(2).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    question.sector = cells.value(3);
    question.day = QDate::fromString(cells.value(4).trimmed(), Qt::ISODate);
    return question;
}

const char* word(law::LawReason::Kind kind)
{
    using Reason = law::LawReason;
    switch (kind) {
    case Reason::Residence: return "Residence";
    case Reason::Presence: return "Presence";
    case Reason::Establishment: return "Establishment";
    case Reason::Sector: return "Sector";
    case Reason::Caveat: return "Caveat";
    case Reason::Excepted: return "Excepted";
    case Reason::OtherSector: return "OtherSector";
    case Reason::NotYetInForce: return "NotYetInForce";
    case Reason::NoLongerInForce: return "NoLongerInForce";
    case Reason::Chosen: return "Chosen";
    case Reason::ChosenAgainstTable: break;
    }
    return "ChosenAgainstTable";
}

QStringList kindsOf(const law::RegimeChoice& choice)
{
    QStringList kinds;
    for (const law::LawReason& step : choice.steps)
        kinds.append(QLatin1String(word(step.kind)));
    return kinds;
}

} // namespace

void TestLawChoiceTable::choosesLaw_data()
{
    QTest::addColumn<QStringList>("cells");
    for (const QString& line : cases()) {
        const QStringList cells = line.split(QLatin1Char('|'));
        QCOMPARE(cells.size(), 7);
        QTest::newRow(qPrintable(line)) << cells;
    }
}

void TestLawChoiceTable::choosesLaw()
{
    QFETCH(QStringList, cells);
    const QString expected = cells.value(5);
    const QString also = cells.value(6);

    const auto choice = law::chooseLaw(m_rules.regimes, questionOf(cells));

    if (expected == QLatin1String("-")) {
        QVERIFY2(!choice, choice ? qPrintable(choice->regime) : "");
        QCOMPARE(choice.error().code, base::Code::LetterNotOffered);
        QVERIFY(!choice.error().where.isEmpty());
        if (also == QLatin1String("NotYetInForce"))
            QVERIFY2(choice.error().where.contains(QStringLiteral("not yet")), qPrintable(choice.error().where));
        if (also == QLatin1String("NoLongerInForce"))
            QVERIFY2(choice.error().where.contains(QStringLiteral("no longer")), qPrintable(choice.error().where));
        return;
    }
    VERIFY_OK(choice);
    QCOMPARE(choice->regime, expected);
    QVERIFY(!choice->alternatives.contains(expected));
    QVERIFY(!choice->reasons.isEmpty() && !choice->reasons.first().isEmpty());
    for (const law::LawReason& step : choice->steps)
        QVERIFY2(!step.text.isEmpty() && m_rules.regimes.find(step.regime), qPrintable(step.regime));
    if (also.startsWith(QLatin1Char('+')))
        QVERIFY2(choice->alternatives.contains(also.mid(1)), qPrintable(choice->alternatives.join(QLatin1Char(' '))));
    else
        QVERIFY2(kindsOf(*choice).contains(also), qPrintable(kindsOf(*choice).join(QLatin1Char(' '))));
}

void TestLawChoiceTable::hasSixtyCases()
{
    QVERIFY(cases().size() >= 60);
}

RECOURSE_TEST(TestLawChoiceTable, QCoreApplication)
#include "test_law_choice_table.moc"
