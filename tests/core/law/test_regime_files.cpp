// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "regime_record.h"

using namespace recourse;
using test::periodRecord;
using test::provenance;
using test::table;
using test::with;

/// Tables of several files whose records follow and complete each other.
class TestRegimeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAnotherRecordButNotItsProvenance();
    void takesOnlyWhatItNames();
    void refusesWrongFollowing_data();
    void refusesWrongFollowing();
    void putsListsOfOtherFilesToTheirLaw();
    void knowsFilesOfLawsByName();
};

namespace {

QByteArray fileWith(const QJsonArray& regimes)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("regimes"), regimes}}).toJson();
}

/// A record that follows "xx-act" of `table()`.
QJsonObject follower(const QJsonObject& action)
{
    return with(provenance(), {{"code", QStringLiteral("yy-act")}, {"like", QStringLiteral("xx-act")}, {"name", QStringLiteral("Other act")},
        {"short", QStringLiteral("Other")}, {"authority", with(provenance(), {{"name", QStringLiteral("Other commissioner")}})},
        {"applies_to", QJsonObject{{QStringLiteral("residences"), QJsonArray{QStringLiteral("YY")}}}},
        {"actions", QJsonObject{{QStringLiteral("answer"), action}}}});
}

base::Result<law::RegimeTable> withFollower(const QJsonObject& record)
{
    return law::RegimeTable::parse({{QStringLiteral("regimes_yy.json"), fileWith({record})}, {QStringLiteral("regimes.json"), table(periodRecord())}});
}

} // namespace

void TestRegimeFiles::followsAnotherRecordButNotItsProvenance()
{
    const auto regimes = withFollower(follower(with(provenance(), {{"count", 35}, {"cite", QStringLiteral("s. 9")}})));

    VERIFY_OK(regimes);
    const law::Regime* other = regimes->find(QStringLiteral("yy-act"));
    QVERIFY(other);
    const law::Period* period = other->period(QStringLiteral("answer"), QDate(2026, 1, 1));
    QVERIFY(period);
    QCOMPARE(period->count, 35);
    QCOMPARE(period->unit, law::PeriodUnit::BusinessDay);
    QCOMPARE(period->provenance.cite, QStringLiteral("s. 9"));
    QCOMPARE(other->defaultCalendar, QStringLiteral("EU"));
    QCOMPARE(other->appliesTo.residences, QStringList{QStringLiteral("YY")});

    QJsonObject without = provenance();
    without.remove(QStringLiteral("source"));
    const auto refused = withFollower(follower(without));
    QVERIFY(!refused);
    QVERIFY2(refused.error().where.contains(QStringLiteral("regimes_yy.json: yy-act/actions/answer: source is missing")), qPrintable(refused.error().where));
}

void TestRegimeFiles::refusesWrongFollowing_data()
{
    QTest::addColumn<QString>("like");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing there") << "zz-act" << "like names no record";
    QTest::newRow("itself") << "yy-act" << "follows another itself";
}

void TestRegimeFiles::refusesWrongFollowing()
{
    QFETCH(QString, like);
    QFETCH(QString, where);
    const auto regimes = withFollower(with(follower(provenance()), {{"like", like}}));
    QVERIFY(!regimes);
    QVERIFY2(regimes.error().where.contains(where), qPrintable(regimes.error().where));
}

void TestRegimeFiles::putsListsOfOtherFilesToTheirLaw()
{
    const QJsonObject authority = with(provenance(), {{"regime", QStringLiteral("xx-act")}, {"name", QStringLiteral("Registrar")}, {"country", QStringLiteral("XX")}});
    const QJsonObject words{{QStringLiteral("regime"), QStringLiteral("xx-act")}, {QStringLiteral("language"), QStringLiteral("fr")},
        {QStringLiteral("words"), QJsonObject{{QStringLiteral("law"), QStringLiteral("la loi")}}}};
    const auto second = [&](const QJsonObject& one) {
        return QJsonDocument(QJsonObject{{QStringLiteral("authorities"), QJsonArray{one}}, {QStringLiteral("letter_words"), QJsonArray{words}}}).toJson();
    };
    const law::RulesFile first{QStringLiteral("regimes.json"), table(periodRecord())};

    const auto regimes = law::RegimeTable::parse({first, {QStringLiteral("regimes_more.json"), second(authority)}});
    VERIFY_OK(regimes);
    QCOMPARE(regimes->all().front().authorities.size(), 1);
    QCOMPARE(regimes->all().front().letterWords.value(QStringLiteral("fr")).value(QStringLiteral("law")), QStringLiteral("la loi"));

    const auto refused = law::RegimeTable::parse({first, {QStringLiteral("regimes_more.json"), second(with(authority, {{"regime", QStringLiteral("zz")}}))}});
    QVERIFY(!refused);
    QVERIFY2(refused.error().where.contains(QStringLiteral("regime names no record")), qPrintable(refused.error().where));
}

void TestRegimeFiles::takesOnlyWhatItNames()
{
    QJsonObject record = follower(provenance());
    record.insert(QStringLiteral("actions"), QJsonObject{});

    const auto regimes = withFollower(record);

    VERIFY_OK(regimes);
    QVERIFY(regimes->find(QStringLiteral("yy-act"))->actions.isEmpty());
    QVERIFY(!regimes->find(QStringLiteral("xx-act"))->actions.isEmpty());
}

void TestRegimeFiles::knowsFilesOfLawsByName()
{
    QVERIFY(law::holdsRegimes(QStringLiteral("regimes.json")));
    QVERIFY(law::holdsRegimes(QStringLiteral("regimes_canada.json")));
    QVERIFY(!law::holdsRegimes(QStringLiteral("holidays.json")));
    QVERIFY(!law::holdsRegimes(QStringLiteral("regimes.json.bak")));
    QVERIFY(!law::holdsRegimes(QStringLiteral("my_regimes.json")));
}

RECOURSE_TEST(TestRegimeFiles, QCoreApplication)
#include "test_regime_files.moc"
