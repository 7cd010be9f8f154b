// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "regime_record.h"

using namespace recourse;
using test::periodRecord;
using test::provenance;
using test::table;
using test::with;

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
    void readsEveryLawOfTheFacts_data();
    void readsEveryLawOfTheFacts();
    void everyNumberSaysWhereItComesFrom();
    void refusesAnyRecordWithoutProvenance_data();
    void refusesAnyRecordWithoutProvenance();
    void findsPeriodByDay();
    void everySectorHasAName();
    void sectorOfANewLawIsCalledByItsWord();

private:
    test::LawRules m_rules;
};

void TestRegimeTable::readsShippedRegimes()
{
    const auto regimes = law::RegimeTable::parse(test::regimeFiles());

    VERIFY_OK(regimes);
    QVERIFY(regimes->asOf() >= QDate(2026, 11, 21));
    for (const char* code : {"eu-gdpr", "uk-gdpr", "ch-dsg", "us-ca", "ca-pipeda", "us-va", "us-tx"}) {
        const law::Regime* regime = regimes->find(QLatin1String(code));
        QVERIFY2(regime, code);
        QVERIFY(regime->period(QStringLiteral("access"), QDate(2026, 11, 21)));
        QVERIFY(regime->right(QStringLiteral("access")));
        QVERIFY(!regime->authority.name.isEmpty());
        QVERIFY(!regime->authority.urlComplaint.isEmpty() || !regime->authorities.isEmpty());
        QVERIFY(regime->letterWords.contains(QStringLiteral("en")));
    }
    QVERIFY(regimes->find(QStringLiteral("eu-gdpr"))->authorities.size() >= 30 + 16);
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
    const test::LawRules& rules = m_rules;
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
    const test::LawRules& shipped = m_rules;
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
    const test::LawRules& rules = m_rules;
    const law::Regime* uk = rules.regimes.find(QStringLiteral("uk-gdpr"));
    QCOMPARE(uk->period(QStringLiteral("erasure"), QDate(2026, 2, 4))->provenance.cite, QStringLiteral("Art. 12(3) UK GDPR"));
    QCOMPARE(uk->period(QStringLiteral("erasure"), QDate(2026, 2, 5))->provenance.cite, QStringLiteral("Arts 12(3), 12A UK GDPR"));
    QVERIFY(!uk->period(QStringLiteral("complaint_ack"), QDate(2026, 6, 18)));
    QVERIFY(!uk->period(QStringLiteral("ack"), QDate(2026, 11, 21)));
}

void TestRegimeTable::readsEveryLawOfTheFacts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("rights");
    const auto row = [](const char* code, const char* rights) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(rights).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    const char* state = "access erasure portability optout_sale_share";
    for (const char* code : {"us-va", "us-co", "us-ct", "us-ut", "us-tx", "us-or", "us-mt", "us-fl", "us-de", "us-ia", "us-ne", "us-nh",
             "us-nj", "us-tn", "us-mn", "us-md", "us-in", "us-ky", "us-ri", "us-ok", "us-la", "us-al", "us-vt"})
        row(code, state);
    row("eu-gdpr", "access erasure rectification portability restriction objection_marketing objection_other complaint");
    row("uk-gdpr", "access erasure controller_complaint automated_decision");
    row("ch-dsg", "access erasure rectification portability objection_marketing");
    row("us-ca", "access erasure rectification optout_sale_share limit_sensitive optout_no_verification statutory_notice shine_the_light credit_monitoring");
    row("us-ca-drop", "broker_deletion");
    row("us-nv", "optout_sale_share");
    row("us-wa-mhmda", "access erasure withdraw_consent appeal");
    row("us-fcra", "file_disclosure dispute dispute_furnisher freeze fraud_alert block fraud_records prescreen_optout freeze_child");
    row("us-hipaa", "access amendment accounting");
    row("us-fdcpa", "debt_validation");
    row("us-ma-93a", "statutory_notice");
    row("us-il-bipa", "biometric_policy");
    row("us-il-gipa", "genetic_release");
    row("us-glba", "optout_sharing");
    row("us-tcpa", "revoke_calls");
    row("us-can-spam", "stop_email");
    row("us-vppa", "withdraw_consent erasure court");
    row("us-cpni", "restrict_use disclosure_on_request");
    row("us-dppa", "restrict_disclosure court");
    for (const char* code : {"us-ma-breach", "us-ct-breach", "us-de-breach", "us-dc-breach", "us-co-breach", "us-fl-breach", "us-va-breach",
             "us-or-breach", "us-ny-breach", "us-tx-breach", "us-wa-breach"})
        row(code, "breach_notice");
    row("ca-pipeda", "access rectification withdraw_consent complaint");
    row("ca-qc", "access rectification portability erasure complaint");
    row("ca-ab", "access rectification complaint");
    row("ca-bc", "access rectification complaint");
    row("au", "access rectification controller_complaint complaint");
    row("nz", "access rectification complaint");
    row("in", "access erasure controller_complaint");
    row("jp", "access erasure stop_use");
    row("kr", "access erasure portability");
    row("sg", "access rectification withdraw_consent");
    row("za", "access erasure objection_marketing");
    row("br", "access erasure portability automated_decision complaint");
    row("mx", "access erasure objection_other");
    row("ar", "access rectification erasure");
    row("tr", "access erasure complaint");
    row("th", "access erasure portability objection_other");
    row("contract-us", "");
    row("eu-psd2", "refund_unauthorised refund_direct_debit");
    row("uk-psr", "refund_unauthorised refund_direct_debit");
    row("us-fcba", "billing_error");
    row("us-efta", "transfer_error");
    row("us-ferpa", "access complaint");
    row("us-coppa", "access erasure");
    row("police", "");
    row("estate", ""); // no law of the table gives the dead a right
}

void TestRegimeTable::readsEveryLawOfTheFacts()
{
    QFETCH(QString, code);
    QFETCH(QStringList, rights);
    const test::LawRules& rules = m_rules;

    const law::Regime* regime = rules.regimes.find(code);

    QVERIFY(regime);
    for (const QString& right : rights)
        QVERIFY2(regime->right(right), qPrintable(right));
    QVERIFY(!regime->appliesTo.residenceReason.isEmpty() || regime->appliesTo.residences.isEmpty());
    QVERIFY(regime->appliesTo.establishedIn.isEmpty() == regime->appliesTo.establishmentReason.isEmpty());
    QVERIFY(regime->appliesTo.presentIn.isEmpty() == regime->appliesTo.presenceReason.isEmpty());
    QVERIFY(code == QLatin1String("contract-us") || std::any_of(regime->letterWords.begin(), regime->letterWords.end(),
            [](const law::LetterWords& words) { return !words.value(QStringLiteral("law_full")).isEmpty(); }));
    // Three laws have no right to erasure, and no letter may claim it.
    if (QStringList{QStringLiteral("au"), QStringLiteral("nz"), QStringLiteral("sg")}.contains(code))
        QVERIFY(!regime->right(QStringLiteral("erasure")));
}

namespace {

/// Every record with a provenance of its own.
QList<law::Provenance> provenancesOf(const law::Regime& regime)
{
    QList<law::Provenance> all{regime.provenance, regime.authority.provenance};
    for (const law::Authority& authority : regime.authorities)
        all.append(authority.provenance);
    for (const law::Right& right : regime.rights)
        all.append(right.provenance);
    for (const law::Topic& topic : regime.topics)
        all.append(topic.provenance);
    for (const QList<law::Period>& periods : regime.actions) {
        for (const law::Period& period : periods) {
            all.append(period.provenance);
            if (period.extension)
                all.append(period.extension->provenance);
            for (const law::PauseRule& pause : period.pauses)
                all.append(pause.provenance);
        }
    }
    return all;
}

} // namespace

void TestRegimeTable::everyNumberSaysWhereItComesFrom()
{
    const test::LawRules& rules = m_rules;
    int records = 0;
    for (const law::Regime& regime : rules.regimes.all()) {
        for (const law::Provenance& provenance : provenancesOf(regime)) {
            QVERIFY2(!provenance.cite.isEmpty() && !provenance.source.isEmpty(), qPrintable(regime.code));
            QVERIFY(provenance.asOf.isValid() && provenance.asOf <= QDate(2026, 11, 23));
            QVERIFY2(provenance.validFrom.isValid(), qPrintable(regime.code));
            ++records;
        }
    }
    QVERIFY(records > 900);
}

void TestRegimeTable::refusesAnyRecordWithoutProvenance_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("member");
    for (const char* place : {"regime", "authority", "authorities", "right", "topic", "action", "extension", "pause", "receipt"}) {
        for (const char* member : {"cite", "source", "state", "as_of", "valid_from", "valid_to"})
            QTest::addRow("%s without %s", place, member) << QString::fromLatin1(place) << QString::fromLatin1(member);
    }
}

void TestRegimeTable::refusesAnyRecordWithoutProvenance()
{
    QFETCH(QString, place);
    QFETCH(QString, member);
    const auto record = [&](const char* here, std::initializer_list<std::pair<const char*, QJsonValue>> members) {
        QJsonObject object = with(provenance(), members);
        if (place == QLatin1String(here))
            object.remove(member);
        return object;
    };
    const QJsonObject authority = record("authority", {{"name", QStringLiteral("Commissioner")}});
    const QJsonObject second = record("authorities", {{"name", QStringLiteral("Registrar")}});
    const QJsonObject longer = record("extension", {{"count", 10}, {"unit", QStringLiteral("month")}, {"condition", QStringLiteral("if needed")}});
    const QJsonObject pause = record("pause", {{"reason", QStringLiteral("identity")}, {"effect", QStringLiteral("none")}});
    QJsonObject period = with(periodRecord(), {{"extension", longer}, {"pauses", QJsonArray{pause}}});
    if (place == QLatin1String("action"))
        period.remove(member);
    const QJsonObject regime = record("regime",
        {{"code", QStringLiteral("xx-act")}, {"name", QStringLiteral("Act")}, {"short", QStringLiteral("Act")}, {"authority", authority},
            {"authorities", QJsonArray{second}}, {"default_calendar", QStringLiteral("EU")}, {"applies_to", QJsonObject{}},
            {"rights", QJsonObject{{QStringLiteral("access"), record("right", {})}}},
            {"topics", QJsonObject{{QStringLiteral("fee"), record("topic", {{"text", QStringLiteral("Free.")}})}}},
            {"actions", QJsonObject{{QStringLiteral("answer"), period}}}});
    const QJsonObject receipt = record("receipt", {{"channel", QStringLiteral("email")}, {"days", 0}, {"text", QStringLiteral("at once")}});
    const QJsonObject root{{QStringLiteral("regimes"), QJsonArray{regime}}, {QStringLiteral("receipt"), QJsonArray{receipt}}};

    const auto regimes = law::RegimeTable::parse(QJsonDocument(root).toJson());

    QVERIFY(!regimes);
    QCOMPARE(regimes.error().code, base::Code::RuleMalformed);
    QVERIFY2(regimes.error().where.contains(member + QStringLiteral(" is missing")), qPrintable(regimes.error().where));
}

void TestRegimeTable::everySectorHasAName()
{
    const auto& sectors = m_rules.regimes.sectors();
    QStringList words;
    for (const law::Sector& sector : sectors) {
        QVERIFY2(sector.name != sector.word, qPrintable(sector.word + QStringLiteral(" has no name in regimes.json")));
        words << sector.word;
    }
    for (const char* word : {"payments", "credit_card", "bank_account", "school", "child_service", "credit_bureau", "federal_undertaking"})
        QVERIFY2(words.contains(QLatin1String(word)), word);
    for (const law::Regime& regime : m_rules.regimes.all()) {
        for (const QString& word : regime.appliesTo.sectors)
            QCOMPARE(words.count(word), 1);
    }
}

void TestRegimeTable::sectorOfANewLawIsCalledByItsWord()
{
    QJsonObject root = QJsonDocument::fromJson(table(periodRecord())).object();
    QJsonObject regime = root.value(QStringLiteral("regimes")).toArray().first().toObject();
    regime.insert(QStringLiteral("applies_to"), QJsonObject{{QStringLiteral("sectors"), QJsonArray{QStringLiteral("circus")}}});
    root.insert(QStringLiteral("regimes"), QJsonArray{regime});
    const auto regimes = law::RegimeTable::parse(QJsonDocument(root).toJson());
    VERIFY_OK(regimes);
    QCOMPARE(regimes->sectors().size(), std::size_t{1});
    QCOMPARE(regimes->sectors().front().name, QStringLiteral("circus"));

    const QJsonObject named{{QStringLiteral("sector"), QStringLiteral("circus")}, {QStringLiteral("name"), QStringLiteral("A circus")}};
    root.insert(QStringLiteral("sectors"), QJsonArray{named, named});
    QVERIFY(!law::RegimeTable::parse(QJsonDocument(root).toJson()));
}

RECOURSE_TEST(TestRegimeTable, QCoreApplication)
#include "test_regime_table.moc"
