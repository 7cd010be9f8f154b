// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/feed_repository.h"

using namespace recourse;
using base::Code;

namespace {

model::FeedState stateOf(const QString& feed)
{
    model::FeedState state;
    state.id = feed;
    state.state = QStringLiteral("current");
    return state;
}

const QString kFeed = QStringLiteral("sample");

} // namespace

class TestBreachRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsEachFlagByItself();
    void keepsDefaults();
    void updatesByFeedId();
    void feedsDoNotMix();
    void withdrawsAndTakesBack();
    void failsAsAWhole();
};

void TestBreachRepository::keepsEveryField_data()
{
    test::addOddTexts();
}

void TestBreachRepository::keepsEveryField()
{
    QFETCH(const QString, text);
    test::TempDatabase temp;
    model::Breach breach;
    breach.feed = text + QStringLiteral("0");
    breach.feedId = text;
    breach.title = text + QStringLiteral("1");
    breach.orgName = text + QStringLiteral("2");
    breach.domains = {text, QStringLiteral("a.example")};
    breach.namedHost = text + QStringLiteral("3");
    breach.occurredFrom = QDate(2011, 4, 17);
    breach.occurredTo = QDate(2011, 4, 19);
    breach.precision = model::DatePrecision::Month;
    breach.disclosed = QDate(2011, 4, 26);
    breach.modified = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    breach.affected = 77'000'000'000;
    breach.affectedScope = text + QStringLiteral("4");
    breach.dataClasses = {text};
    breach.dataClassesRaw = {text, text};
    breach.description = text + QStringLiteral("5");
    breach.sourceUrl = text + QStringLiteral("6");
    breach.noticeUrl = text + QStringLiteral("7");
    breach.licence = text + QStringLiteral("8");
    breach.extra = QByteArray("{\"a\":\"\0\xFF\"}", 10);
    breach.withdrawnOn = QDate(2026, 2, 2);
    VERIFY_OK(vault::BreachRepository(temp.database()).applyRefresh(stateOf(kFeed), {breach}, {}, QDate()));
    temp.reopen();

    vault::BreachRepository repository(temp.database());
    const auto all = repository.all();
    VERIFY_OK(all);
    breach.id = all->at(0).id;
    QVERIFY(all->at(0) == breach);
    QVERIFY(*repository.byId(breach.id) == breach);
    QVERIFY(repository.byFeed(breach.feed)->at(0) == breach);
}

void TestBreachRepository::keepsEachFlagByItself()
{
    test::TempDatabase temp;
    vault::BreachRepository repository(temp.database());
    constexpr bool model::BreachFlags::*kFlags[] = {&model::BreachFlags::verified, &model::BreachFlags::fabricated,
        &model::BreachFlags::retired, &model::BreachFlags::spamList, &model::BreachFlags::malware,
        &model::BreachFlags::stealerLog, &model::BreachFlags::sensitive};
    std::vector<model::Breach> breaches;
    for (const auto flag : kFlags) {
        breaches.push_back(test::sampleBreach(QString::number(breaches.size())));
        breaches.back().flags.*flag = true;
    }
    VERIFY_OK(repository.applyRefresh(stateOf(kFeed), breaches, {}, QDate()));
    const auto all = repository.all();
    VERIFY_OK(all);
    for (std::size_t i = 0; i < breaches.size(); ++i)
        QVERIFY(all->at(i).flags == breaches.at(i).flags);
}

void TestBreachRepository::keepsDefaults()
{
    test::TempDatabase temp;
    vault::BreachRepository repository(temp.database());
    model::Breach breach = test::sampleBreach(QStringLiteral("x"));
    VERIFY_OK(repository.applyRefresh(stateOf(kFeed), {breach}, {}, QDate()));
    breach.id = repository.all()->at(0).id;
    QVERIFY(repository.all()->at(0) == breach);
    QCOMPARE(repository.byId({99}).error().code, Code::NotFound);
}

void TestBreachRepository::updatesByFeedId()
{
    test::TempDatabase temp;
    vault::BreachRepository repository(temp.database());
    const auto ids = test::storedBreaches(temp.database(), 3);
    model::Breach changed = test::sampleBreach(QStringLiteral("1"));
    changed.id = {99}; // not looked at
    changed.title = QStringLiteral("Changed");
    model::FeedState state = stateOf(kFeed);
    state.etag = QStringLiteral("\"new\"");
    VERIFY_OK(repository.applyRefresh(state, {changed, test::sampleBreach(QStringLiteral("new"))}, {}, QDate()));
    QCOMPARE(*repository.count(kFeed), 4);
    QCOMPARE(repository.byId(ids.at(1))->title, QStringLiteral("Changed"));
    QCOMPARE(repository.byId(ids.at(0))->title, QStringLiteral("Breach 0"));
    QVERIFY(*vault::FeedRepository(temp.database()).byId(kFeed) == state);
}

void TestBreachRepository::feedsDoNotMix()
{
    test::TempDatabase temp;
    vault::BreachRepository repository(temp.database());
    model::Breach one = test::sampleBreach(QStringLiteral("same"));
    model::Breach two = one;
    two.feed = QStringLiteral("other");
    two.title = QStringLiteral("Other feed");
    VERIFY_OK(repository.applyRefresh(stateOf(kFeed), {one}, {}, QDate()));
    VERIFY_OK(repository.applyRefresh(stateOf(two.feed), {two}, {}, QDate()));
    QCOMPARE(*repository.count(kFeed), 1);
    QCOMPARE(repository.byFeed(kFeed)->at(0).title, one.title);
    QCOMPARE(repository.byFeed(two.feed)->at(0).title, two.title);
    QCOMPARE(*repository.count(QStringLiteral("' OR 1=1 --")), 0);
}

void TestBreachRepository::withdrawsAndTakesBack()
{
    test::TempDatabase temp;
    vault::BreachRepository repository(temp.database());
    const auto ids = test::storedBreaches(temp.database(), 2);
    VERIFY_OK(repository.applyRefresh(stateOf(kFeed), {}, {ids.at(0)}, QDate(2026, 1, 1)));
    VERIFY_OK(repository.applyRefresh(stateOf(kFeed), {}, {ids.at(0), ids.at(1)}, QDate(2026, 2, 2)));
    QCOMPARE(repository.byId(ids.at(0))->withdrawnOn, QDate(2026, 1, 1));
    QCOMPARE(repository.byId(ids.at(1))->withdrawnOn, QDate(2026, 2, 2));
    QCOMPARE(*repository.count(kFeed), 2);
    VERIFY_OK(
        repository.applyRefresh(stateOf(kFeed), {test::sampleBreach(QStringLiteral("0"))}, {}, QDate(2026, 3, 3)));
    QCOMPARE(repository.byId(ids.at(0))->withdrawnOn, QDate());
}

void TestBreachRepository::failsAsAWhole()
{
    test::TempDatabase temp;
    vault::BreachRepository repository(temp.database());
    test::storedBreaches(temp.database(), 1);
    model::FeedState state = stateOf(kFeed);
    state.entries = 99;
    const auto refused
        = repository.applyRefresh(state, {test::sampleBreach(QStringLiteral("new"))}, {{99}}, QDate(2026, 1, 1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::NotFound);
    QCOMPARE(*repository.count(kFeed), 1);
    QCOMPARE(vault::FeedRepository(temp.database()).byId(kFeed)->entries, 0);
}

RECOURSE_TEST(TestBreachRepository, QCoreApplication)
#include "test_breach_repository.moc"
