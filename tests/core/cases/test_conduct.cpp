// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_rules.h"

#include "cases/conduct.h"
#include "main/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <random>

using namespace recourse;

namespace {

const cases::ConductRules& rules()
{
    static const auto kRules = cases::ConductRules::parse(test::ruleFile("conduct.json")).value();
    return kRules;
}

model::ConductFact fact(const QString& criterion, const QString& value)
{
    model::ConductFact one;
    one.service = {1};
    one.criterion = criterion;
    one.value = value;
    one.on = QDate(2026, 5, 1);
    one.source = QStringLiteral("notice of 1 May 2026");
    return one;
}

model::ConductFact fact(const char* criterion, const char* value)
{
    return fact(QString::fromLatin1(criterion), QString::fromLatin1(value));
}

/// A value of that criterion, 0 being the best.
QString valueAt(const cases::ConductCriterion& criterion, std::size_t place)
{
    const cases::ConductAnswer& answer = criterion.answers[place];
    if (!criterion.countsDays)
        return answer.value;
    return QString::number(answer.upToDays >= 0 ? answer.upToDays : 5000);
}

std::vector<model::ConductFact> fiveGood()
{
    return {fact("time_to_notice", "2"), fact("direct_notice", "direct"), fact("plain_language", "plain"), fact("apology", "plain"),
        fact("remedies", "equal")};
}

} // namespace

class TestConduct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtEveryThing();
    void saysNothingBelowFiveFacts();
    void weighsItsFacts();
    void countsDays_data();
    void countsDays();
    void leavesOutWhatIsNoFact_data();
    void leavesOutWhatIsNoFact();
    void everyPointLeadsToItsFact();
    void isMonotoneInGoodFacts();
    void isWrittenWithItsFacts();
    void readsRepliesFromCases();
    void readsNoticesFromBreaches();
    void refusesBrokenRules_data();
    void refusesBrokenRules();
};

void TestConduct::looksAtEveryThing()
{
    QStringList ids;
    for (const cases::ConductCriterion& criterion : rules().criteria()) {
        ids += criterion.id;
        QCOMPARE(criterion.answers.front().points, 100);
        QCOMPARE(criterion.answers.back().points, 0);
    }
    QCOMPARE(ids,
        (QStringList{QStringLiteral("time_to_notice"), QStringLiteral("direct_notice"), QStringLiteral("plain_language"),
            QStringLiteral("says_what"), QStringLiteral("says_when"), QStringLiteral("says_how_many"), QStringLiteral("minimising"),
            QStringLiteral("apology"), QStringLiteral("remedies"), QStringLiteral("reply_behaviour"), QStringLiteral("corrections")})
        );
    QCOMPARE(rules().leastFacts(), 5);
}

void TestConduct::saysNothingBelowFiveFacts()
{
    auto facts = fiveGood();
    QCOMPARE(conductScore(rules(), facts).score, std::optional(100));
    facts.pop_back();
    const auto few = conductScore(rules(), facts);
    QVERIFY(!few.score);
    QCOMPARE(few.facts, 4);
    QCOMPARE(few.factsNeeded, 5);
    QVERIFY(!conductScore(rules(), {}).score);
    const std::vector<model::ConductFact> oneThing(9, fact("reply_behaviour", "late"));
    QVERIFY(!conductScore(rules(), oneThing).score); // nine facts about one thing tell how letters are answered, no more
}

void TestConduct::weighsItsFacts()
{
    // 20·60 + 12·100 + 8·40 + 5·0 + 10·100 of a weight of 55; the two about replies make 15·(100+0)/2 of 15 more.
    const std::vector facts{fact("time_to_notice", "30"), fact("direct_notice", "direct"), fact("plain_language", "hedged"),
        fact("apology", "none"), fact("remedies", "equal"), fact("reply_behaviour", "in_time"), fact("reply_behaviour", "never")};
    const auto score = conductScore(rules(), facts);
    QCOMPARE(score.score, std::optional(64)); // 4470 / 70 = 63.9
    QCOMPARE(score.facts, 7);
    QCOMPARE(score.criteria.size(), std::size_t{6});
}

void TestConduct::countsDays_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("points");
    QTest::newRow("same day") << "0" << 100;
    QTest::newRow("3") << "3" << 100;
    QTest::newRow("4") << "4" << 85;
    QTest::newRow("30") << "30" << 60;
    QTest::newRow("31") << "31" << 30;
    QTest::newRow("60") << "60" << 30;
    QTest::newRow("61") << "61" << 0;
    QTest::newRow("years") << "4000" << 0;
    QTest::newRow("negative") << "-1" << -1;
    QTest::newRow("word") << "soon" << -1;
}

void TestConduct::countsDays()
{
    QFETCH(QString, days);
    QTEST(rules().criterion(QStringLiteral("time_to_notice"))->points(days).value_or(-1), "points");
}

void TestConduct::leavesOutWhatIsNoFact_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("source");
    const QDate day(2026, 5, 1);
    QTest::newRow("no day") << "apology" << "plain" << QDate() << "notice";
    QTest::newRow("no source") << "apology" << "plain" << day << " ";
    QTest::newRow("unknown thing") << "charm" << "great" << day << "notice";
    QTest::newRow("unknown value") << "apology" << "great" << day << "notice";
}

void TestConduct::leavesOutWhatIsNoFact()
{
    QFETCH(QString, criterion);
    QFETCH(QString, value);
    QFETCH(QDate, on);
    QFETCH(QString, source);
    auto facts = fiveGood();
    const auto before = conductScore(rules(), facts);
    model::ConductFact one = fact(criterion, value);
    one.on = on;
    one.source = source;
    facts.push_back(one);
    const auto after = conductScore(rules(), facts);
    QCOMPARE(after.score, before.score);
    QCOMPARE(after.facts, before.facts);
    QCOMPARE(after.uncounted.size(), std::size_t{1});
    QVERIFY(!after.uncounted[0].why.isEmpty());
    QCOMPARE(after.uncounted[0].fact, one);
}

void TestConduct::everyPointLeadsToItsFact()
{
    const auto facts = fiveGood();
    const auto score = conductScore(rules(), facts);
    std::vector<model::ConductFact> found;
    for (const cases::CriterionScore& criterion : score.criteria) {
        QVERIFY(!criterion.title.isEmpty());
        for (const cases::ConductPoint& point : criterion.facts) {
            QCOMPARE(point.points, rules().criterion(point.fact.criterion)->points(point.fact.value).value());
            found.push_back(point.fact);
        }
    }
    QCOMPARE(found.size(), facts.size());
    for (const model::ConductFact& one : facts)
        QVERIFY(std::find(found.begin(), found.end(), one) != found.end());
}

void TestConduct::isMonotoneInGoodFacts()
{
    std::mt19937 random(3);
    for (int run = 0; run < 3000; ++run) {
        std::vector<model::ConductFact> facts;
        std::vector<std::size_t> places;
        for (unsigned i = 0; i < 5 + random() % 8; ++i) {
            const auto& criterion = rules().criteria()[random() % rules().criteria().size()];
            places.push_back(random() % criterion.answers.size());
            facts.push_back(fact(criterion.id, valueAt(criterion, places.back())));
        }
        const auto before = conductScore(rules(), facts);
        if (!before.score)
            continue;
        QVERIFY(*before.score >= 0 && *before.score <= 100);
        // One fact gets better.
        const std::size_t which = random() % facts.size();
        const auto& criterion = *rules().criterion(facts[which].criterion);
        auto better = facts;
        if (places[which] > 0)
            better[which].value = valueAt(criterion, places[which] - 1);
        QVERIFY(conductScore(rules(), better).score >= before.score);
        // One of the best is added; one of the worst.
        const auto& other = rules().criteria()[random() % rules().criteria().size()];
        auto more = facts;
        more.push_back(fact(other.id, valueAt(other, 0)));
        QVERIFY(conductScore(rules(), more).score >= before.score);
        more.back().value = valueAt(other, other.answers.size() - 1);
        QVERIFY(conductScore(rules(), more).score <= before.score);
        // The order does not matter.
        std::shuffle(facts.begin(), facts.end(), random);
        QCOMPARE(conductScore(rules(), facts).score, before.score);
    }
}

void TestConduct::isWrittenWithItsFacts()
{
    const auto written = QJsonDocument::fromJson(cases::conductJson(conductScore(rules(), fiveGood()), QStringLiteral("Shop Ltd"))).object();
    QCOMPARE(written.value(QStringLiteral("organisation")).toString(), QStringLiteral("Shop Ltd"));
    QCOMPARE(written.value(QStringLiteral("score")).toInt(), 100);
    QCOMPARE(written.value(QStringLiteral("facts")).toInt(), 5);
    const QJsonArray criteria = written.value(QStringLiteral("criteria")).toArray();
    QCOMPARE(criteria.size(), 5);
    const QJsonObject first = criteria.at(0).toObject().value(QStringLiteral("facts")).toArray().at(0).toObject();
    QCOMPARE(first.value(QStringLiteral("on")).toString(), QStringLiteral("2026-05-01"));
    QCOMPARE(first.value(QStringLiteral("source")).toString(), QStringLiteral("notice of 1 May 2026"));
    QCOMPARE(first.value(QStringLiteral("points")).toInt(), 100);
    const auto none = QJsonDocument::fromJson(cases::conductJson(conductScore(rules(), {}), QStringLiteral("Shop Ltd"))).object();
    QVERIFY(none.value(QStringLiteral("score")).isNull());
    QCOMPARE(none.value(QStringLiteral("facts_needed")).toInt(), 5);
}

void TestConduct::readsRepliesFromCases()
{
    const QString source = QStringLiteral("case 1");
    model::Case matter = test::sentCase(QStringLiteral("eu-gdpr"), QDate(2026, 11, 2), QDate(2026, 11, 3));
    QVERIFY(!cases::replyFact(matter, source));
    model::Case inTime = matter;
    QVERIFY(test::log(inTime, QStringLiteral("answered"), QDate(2026, 11, 2)));
    QCOMPARE(cases::replyFact(inTime, source)->value, QStringLiteral("in_time"));
    model::Case late = matter;
    QVERIFY(test::log(late, QStringLiteral("answered"), QDate(2026, 11, 3)));
    QCOMPARE(cases::replyFact(late, source)->value, QStringLiteral("late"));
    QVERIFY(test::log(matter, QStringLiteral("silent"), QDate(2026, 11, 5)));
    const auto never = cases::replyFact(matter, source);
    QCOMPARE(never->value, QStringLiteral("never"));
    QCOMPARE(never->on, QDate(2026, 11, 5));
    QVERIFY(test::log(matter, QStringLiteral("complained"), QDate(2026, 11, 6)));
    QVERIFY(test::log(matter, QStringLiteral("answered"), QDate(2026, 12, 1)));
    const auto pressed = cases::replyFact(matter, source);
    QCOMPARE(pressed->value, QStringLiteral("after_complaint"));
    for (const auto& one : {*never, *pressed})
        QVERIFY(rules().criterion(one.criterion)->points(one.value).has_value());
}

void TestConduct::readsNoticesFromBreaches()
{
    model::Breach breach;
    breach.feed = QStringLiteral("register");
    breach.feedId = QStringLiteral("7");
    breach.discovered = QDate(2026, 4, 1);
    QVERIFY(!cases::noticeFact(breach, {1}, {}));
    breach.disclosed = QDate(2026, 4, 20);
    QCOMPARE(cases::noticeFact(breach, {1}, {})->value, QStringLiteral("19"));
    const auto told = cases::noticeFact(breach, {1}, QDate(2026, 5, 1));
    QCOMPARE(told->value, QStringLiteral("30"));
    QCOMPARE(told->source, QStringLiteral("register/7"));
    QVERIFY(!cases::noticeFact(breach, {1}, QDate(2026, 3, 1)));
}

void TestConduct::refusesBrokenRules_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("best is not full") << QByteArray("\"points\": 100") << QByteArray("\"points\": 90");
    QTest::newRow("no weight") << QByteArray("\"weight\": 20") << QByteArray("\"weight\": 0");
    QTest::newRow("not descending") << QByteArray("\"points\": 85") << QByteArray("\"points\": 10");
    QTest::newRow("no day") << QByteArray("\"as_of\"") << QByteArray("\"as_off\"");
}

void TestConduct::refusesBrokenRules()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = test::ruleFile("conduct.json");
    QVERIFY(json.contains(from));
    QVERIFY(!cases::ConductRules::parse(json.replace(from, to)));
}

RECOURSE_TEST(TestConduct, QCoreApplication)
#include "test_conduct.moc"
