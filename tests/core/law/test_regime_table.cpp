// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace recourse;

/// The schema of regimes.json: every number says where it comes from, how sure it is and when it holds.
class TestRegimeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsShippedRegimes();
    void refusesNumberWithoutProvenance_data();
    void refusesNumberWithoutProvenance();
    void refusesMalformedRecords_data();
    void refusesMalformedRecords();
    void everyCalendarExists();
    void takesNewLawWithoutCode();
    void findsPeriodByDay();
};

namespace {

QJsonObject provenance()
{
    return QJsonObject{{QStringLiteral("cite"), QStringLiteral("s. 1")}, {QStringLiteral("source"), QStringLiteral("Act")},
        {QStringLiteral("state"), QStringLiteral("known")}, {QStringLiteral("as_of"), QStringLiteral("2026-01-01")},
        {QStringLiteral("valid_from"), QStringLiteral("2020-01-01")}, {QStringLiteral("valid_to"), QJsonValue::Null}};
}

QJsonObject with(QJsonObject object, std::initializer_list<std::pair<const char*, QJsonValue>> members)
{
    for (const auto& [key, value] : members)
        object.insert(QLatin1String(key), value);
    return object;
}

QJsonObject periodRecord()
{
    return with(provenance(), {{"title", QStringLiteral("Answer")}, {"count", 20}, {"unit", QStringLiteral("business_day")},
        {"start", QStringLiteral("received")}, {"side", QStringLiteral("theirs")}, {"roll", QStringLiteral("none")},
        {"overdue", QJsonObject{{QStringLiteral("roll"), QStringLiteral("next_working_day")}}}});
}

QByteArray table(const QJsonObject& period)
{
    const QJsonObject authority = with(provenance(), {{"name", QStringLiteral("Commissioner")}});
    const QJsonObject regime = with(provenance(), {{"code", QStringLiteral("xx-act")}, {"name", QStringLiteral("Act")},
        {"short", QStringLiteral("Act")}, {"authority", authority}, {"default_calendar", QStringLiteral("EU")},
        {"applies_to", QJsonObject{{QStringLiteral("residences"), QJsonArray{QStringLiteral("XX")}}}},
        {"actions", QJsonObject{{QStringLiteral("answer"), period}}}});
    return QJsonDocument(QJsonObject{{QStringLiteral("regimes"), QJsonArray{regime}}}).toJson();
}

} // namespace

void TestRegimeTable::readsShippedRegimes()
{
    const auto regimes = law::RegimeTable::parse(test::ruleFile("regimes.json"));

    VERIFY_OK(regimes);
    for (const char* code : {"eu-gdpr", "uk-gdpr", "us-ca", "ca-pipeda"}) {
        const law::Regime* regime = regimes->find(QLatin1String(code));
        QVERIFY2(regime, code);
        QVERIFY(regime->period(QStringLiteral("access"), QDate(2026, 11, 21)));
        QVERIFY(regime->right(QStringLiteral("access")));
        QVERIFY(!regime->authority.name.isEmpty());
        QVERIFY(!regime->authority.urlComplaint.isEmpty() || !regime->authorities.isEmpty());
        QVERIFY(regime->letterWords.contains(QStringLiteral("en")));
    }
    QCOMPARE(regimes->find(QStringLiteral("eu-gdpr"))->authorities.size(), 30);
    QCOMPARE(regimes->receiptAssumption(QStringLiteral("letter_eu"))->days, 5);
}

void TestRegimeTable::refusesNumberWithoutProvenance_data()
{
    QTest::addColumn<QString>("member");
    for (const char* member : {"cite", "source", "state", "as_of", "valid_from", "valid_to"})
        QTest::newRow(member) << QString::fromLatin1(member);
}

void TestRegimeTable::refusesNumberWithoutProvenance()
{
    QFETCH(QString, member);
    VERIFY_OK(law::RegimeTable::parse(table(periodRecord())));
    QJsonObject period = periodRecord();
    period.remove(member);

    const auto regimes = law::RegimeTable::parse(table(period));

    QVERIFY(!regimes);
    QCOMPARE(regimes.error().code, base::Code::RuleMalformed);
    QVERIFY2(regimes.error().where.contains(QStringLiteral("xx-act/actions/answer: ") + member), qPrintable(regimes.error().where));
}

void TestRegimeTable::refusesMalformedRecords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto period = [](const char* key, const QJsonValue& value) { return table(with(periodRecord(), {{key, value}})); };
    QTest::newRow("no json") << QByteArray("[") << "regimes.json";
    QTest::newRow("no regimes") << QByteArray("{}") << "no regimes";
    QTest::newRow("count 0") << period("count", 0) << "answer: count";
    QTest::newRow("count as text") << period("count", QStringLiteral("30")) << "answer: count";
    QTest::newRow("unit weeks") << period("unit", QStringLiteral("week")) << "answer: unit";
    QTest::newRow("date slips") << period("as_of", QStringLiteral("2026-02-30")) << "answer: as_of";
    QTest::newRow("ends before it begins") << period("valid_to", QStringLiteral("2019-01-01")) << "answer: valid_to";
    QTest::newRow("extension without number") << period("extension", provenance()) << "answer/extension: count";
    QTest::newRow("no overdue reading") << period("overdue", QJsonValue::Null) << "answer/overdue";
    QTest::newRow("covers a number") << period("covers", QJsonArray{1}) << "answer: covers";
}

void TestRegimeTable::refusesMalformedRecords()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);

    const auto regimes = law::RegimeTable::parse(json);

    QVERIFY(!regimes);
    QCOMPARE(regimes.error().code, base::Code::RuleMalformed);
    QVERIFY2(regimes.error().where.contains(where), qPrintable(regimes.error().where));
}

void TestRegimeTable::everyCalendarExists()
{
    const test::LawRules rules;
    for (const law::Regime& regime : rules.regimes.all()) {
        QVERIFY2(rules.holidays.has(regime.defaultCalendar), qPrintable(regime.code));
        for (const QList<law::Period>& periods : regime.actions) {
            for (const law::Period& period : periods) {
                QVERIFY(period.calendar.isEmpty() || rules.holidays.has(period.calendar));
                QVERIFY(period.overdueCalendar.isEmpty() || rules.holidays.has(period.overdueCalendar));
            }
        }
    }
}

void TestRegimeTable::takesNewLawWithoutCode()
{
    const auto regimes = law::RegimeTable::parse(table(periodRecord()));
    const test::LawRules shipped;
    law::DueRequest request;
    request.regime = QStringLiteral("xx-act");
    request.action = QStringLiteral("answer");
    request.eventDate = QDate(2026, 10, 5);

    const auto dates = law::dueDates(*regimes, shipped.holidays, request);

    VERIFY_OK(dates);
    QCOMPARE(dates->due, QDate(2026, 11, 2));
    QCOMPARE(dates->rule, QStringLiteral("xx-act/answer"));
}

void TestRegimeTable::findsPeriodByDay()
{
    const test::LawRules rules;
    const law::Regime* uk = rules.regimes.find(QStringLiteral("uk-gdpr"));
    QCOMPARE(uk->period(QStringLiteral("erasure"), QDate(2026, 2, 4))->provenance.cite, QStringLiteral("Art. 12(3) UK GDPR"));
    QCOMPARE(uk->period(QStringLiteral("erasure"), QDate(2026, 2, 5))->provenance.cite, QStringLiteral("Arts 12(3), 12A UK GDPR"));
    QVERIFY(!uk->period(QStringLiteral("complaint_ack"), QDate(2026, 6, 18)));
    QVERIFY(!uk->period(QStringLiteral("ack"), QDate(2026, 11, 21)));
}

QTEST_GUILESS_MAIN(TestRegimeTable)
#include "test_regime_table.moc"
