// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "match/facts.h"
#include "match/match.h"
#include "model/data_class.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <algorithm>
#include <ctime>
#include <random>

using namespace recourse;
using model::Band;

namespace {

const QDate kToday(2026, 11, 21);

model::Account account(qint64 id, const QString& domain, const QString& created = {})
{
    model::Account result;
    result.id.value = id;
    result.kind = model::AccountKind::Web;
    result.domain = domain;
    result.host = QStringLiteral("www.") + domain;
    if (!created.isEmpty())
        result.created = QDateTime(QDate::fromString(created, Qt::ISODate), QTime(8, 0), Qt::UTC);
    return result;
}

model::Breach breach(qint64 id, const QStringList& domains, const QString& date)
{
    model::Breach result;
    result.id.value = id;
    result.feed = QStringLiteral("hibp");
    result.domains = domains;
    result.occurredFrom = QDate::fromString(date, Qt::ISODate);
    result.precision = model::DatePrecision::Day;
    result.disclosed = result.occurredFrom.addDays(90);
    result.flags.verified = true;
    result.dataClasses = {model::data_class::kPassword, model::data_class::kEmail};
    return result;
}

/// Accounts and breaches as a large household and a full list would have them: every third account is at a breached
/// domain.
struct Crowd
{
    std::vector<model::Account> accounts;
    std::vector<model::Breach> breaches;
};

Crowd crowd(int accountCount, int breachCount)
{
    std::mt19937 random(20261121);
    Crowd result;
    for (int at = 0; at < breachCount; ++at) {
        const QDate day = QDate(2010, 1, 1).addDays(static_cast<int>(random() % 5500));
        result.breaches.push_back(breach(at + 1, {QStringLiteral("site%1.test").arg(at)}, day.toString(Qt::ISODate)));
    }
    for (int at = 0; at < accountCount; ++at) {
        const QString domain = QStringLiteral("site%1.test").arg(random() % static_cast<unsigned>(breachCount * 3));
        const QDate day = QDate(2008, 1, 1).addDays(static_cast<int>(random() % 6500));
        model::Account each = account(at + 1, domain, day.toString(Qt::ISODate));
        each.passwordChanged = each.created.addDays(static_cast<int>(random() % 900));
        each.lastUsed = each.created.addDays(static_cast<int>(random() % 2000));
        result.accounts.push_back(each);
    }
    return result;
}

} // namespace

class TestMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInNothing();
    void findsEveryPairOnceInOrder();
    void doesNotDependOnTheOrderOfInput();
    void takesClassesFromRawWordsWhereOwnAreMissing();
    void comparesDaysInUtc();
    void fillsValuesInOnePass();
    void sendsToTheListOnlyWhereItAnswers();
    void sendsNobodyToAServiceThatLostNothing_data();
    void sendsNobodyToAServiceThatLostNothing();
    void showsCodesOfNewerPrograms();
    void writesDatesAsExactAsTheFeedKnows_data();
    void writesDatesAsExactAsTheFeedKnows();
    void readsTheSharedListWithoutContradiction();
    void matchesAHundredThousandAccountsQuickly();
};

void TestMatch::findsNothingInNothing()
{
    QVERIFY(match::matchAll({{}, {}, kToday}).empty());
    const std::vector<model::Account> accounts{account(1, QStringLiteral("a.test"))};
    QVERIFY(match::matchAll({accounts, {}, kToday}).empty());
    const std::vector<model::Breach> breaches{breach(1, {QStringLiteral("a.test")}, QStringLiteral("2020-01-01"))};
    QVERIFY(match::matchAll({{}, breaches, kToday}).empty());
}

void TestMatch::findsEveryPairOnceInOrder()
{
    model::Account two = account(2, QStringLiteral("a.test"));
    two.otherHosts = {QStringLiteral("login.b.test"), QStringLiteral("a.test")};
    const std::vector<model::Account> accounts{account(3, QStringLiteral("b.test")), two};
    const std::vector<model::Breach> breaches{
        breach(9, {QStringLiteral("a.test"), QStringLiteral("b.test")}, QStringLiteral("2020-01-01")),
        breach(5, {QStringLiteral("b.test")}, QStringLiteral("2018-01-01")),
    };

    const auto exposures = match::matchAll({accounts, breaches, kToday});

    QStringList pairs;
    for (const model::Exposure& each : exposures)
        pairs += QStringLiteral("%1/%2 %3")
                     .arg(each.account.value)
                     .arg(each.breach.value)
                     .arg(each.factsFor.first().code);
    QCOMPARE(pairs,
        QStringList({QStringLiteral("2/5 domain.other_host"), QStringLiteral("2/9 domain.same"),
            QStringLiteral("3/5 domain.same"), QStringLiteral("3/9 domain.same")}));
    QCOMPARE(exposures.front().disposition, model::Disposition::Open);
    QVERIFY(!exposures.front().id.stored());
}

void TestMatch::doesNotDependOnTheOrderOfInput()
{
    Crowd ordered = crowd(400, 40);
    Crowd shuffled = ordered;
    std::mt19937 random(7);
    std::shuffle(shuffled.accounts.begin(), shuffled.accounts.end(), random);
    std::shuffle(shuffled.breaches.begin(), shuffled.breaches.end(), random);

    const auto expected = match::matchAll({ordered.accounts, ordered.breaches, kToday});

    QVERIFY(expected.size() > 50);
    QVERIFY(expected == match::matchAll({shuffled.accounts, shuffled.breaches, kToday}));
}

void TestMatch::takesClassesFromRawWordsWhereOwnAreMissing()
{
    model::Breach raw = breach(1, {QStringLiteral("a.test")}, QStringLiteral("2020-01-01"));
    raw.dataClasses.clear();
    raw.dataClassesRaw = {QStringLiteral("Phone numbers"), QStringLiteral("Passwords")};
    const std::vector<model::Account> accounts{account(1, QStringLiteral("a.test"))};
    const std::vector<model::Breach> breaches{raw};

    const auto exposures = match::matchAll({accounts, breaches, kToday});

    QCOMPARE(exposures.at(0).dataClasses, QStringList({model::data_class::kPassword, model::data_class::kPhone}));
}

void TestMatch::comparesDaysInUtc()
{
    model::Account late = account(1, QStringLiteral("a.test"));
    late.created = QDateTime(QDate(2020, 1, 1), QTime(1, 0), Qt::OffsetFromUTC, 7200); // still 2019 in UTC
    const std::vector<model::Account> accounts{late};
    const std::vector<model::Breach> breaches{breach(1, {QStringLiteral("a.test")}, QStringLiteral("2020-01-01"))};

    QCOMPARE(match::matchAll({accounts, breaches, kToday}).at(0).band, Band::Likely);
}

void TestMatch::fillsValuesInOnePass()
{
    const model::Fact hostile{match::fact::kHostOther, {QStringLiteral("%2.test"), QStringLiteral("other.test")}};
    QCOMPARE(match::factText(hostile),
        QStringLiteral("The breach names %2.test; whether it shares its accounts with other.test is not known."));
    const model::Fact foreign{match::fact::kDomainSame, {QStringLiteral("xn--mnchen-3ya.test")}};
    QCOMPARE(match::factText(foreign), QStringLiteral("The breach is of m\u00fcnchen.test, the domain of this account."));
    const model::Fact named{match::fact::kNameConfirmed, {QStringLiteral("xn--mnchen-3ya"), QStringLiteral("a")}}; // a name is no host
    QVERIFY(match::factText(named).contains(QStringLiteral("xn--mnchen-3ya")));
    const model::Fact plain{match::fact::kDomainSame, {QStringLiteral("linkedin.com")}};
    QCOMPARE(match::factText(plain), QStringLiteral("The breach is of linkedin.com, the domain of this account."));
}

void TestMatch::sendsToTheListOnlyWhereItAnswers()
{
    using match::ListAnswers;
    constexpr auto kAsks = match::ServiceAnswers::Yes;
    const model::Fact listed{match::fact::kAccountListed, {}};
    QVERIFY(match::factRemedy(listed, ListAnswers::Yes, kAsks).startsWith(QStringLiteral("Ask the list about your address")));
    QCOMPARE(match::factRemedy(listed, ListAnswers::No, kAsks), QStringLiteral("Ask the service what was taken of you."));
    QCOMPARE(match::factRemedy({match::fact::kAccountTouched, {}}, ListAnswers::Yes, kAsks), QStringLiteral("Ask the service what was taken of you."));
    QVERIFY(match::factRemedy({match::fact::kBreachVerified, {}}, ListAnswers::Yes, kAsks).isEmpty());
}

void TestMatch::sendsNobodyToAServiceThatLostNothing_data()
{
    QTest::addColumn<QString>("against");
    QTest::addColumn<bool>("service");
    for (const QString& code : {match::fact::kBreachSpamList, match::fact::kBreachMalware, match::fact::kBreachStealerLog,
             match::fact::kBreachFabricated, match::fact::kBreachRetired, match::fact::kBreachWithdrawn, match::fact::kBreachSuperseded})
        QTest::newRow(qPrintable(code)) << code << false;
    QTest::newRow("unverified") << match::fact::kBreachUnverified << true;
    QTest::newRow("closed before") << match::fact::kAccountClosedBefore << true;
}

void TestMatch::sendsNobodyToAServiceThatLostNothing()
{
    using match::ListAnswers;
    QFETCH(QString, against);
    QFETCH(bool, service);
    model::Exposure exposure;
    exposure.factsAgainst = {{against, {}}};
    const match::ServiceAnswers answers = match::serviceAnswers(exposure);
    QCOMPARE(answers == match::ServiceAnswers::Yes, service);
    const QString byList = match::factRemedy({match::fact::kAccountListed, {}}, ListAnswers::Yes, answers);
    QVERIFY(byList.startsWith(QStringLiteral("Ask the list about your address with a key of your own")));
    QCOMPARE(byList.contains(QStringLiteral("ask the service")), service);
    QCOMPARE(match::factRemedy({match::fact::kAccountListed, {}}, ListAnswers::No, answers).isEmpty(), !service);
    QCOMPARE(match::factRemedy({match::fact::kAccountTouched, {}}, ListAnswers::No, answers).isEmpty(), !service);
}

void TestMatch::showsCodesOfNewerPrograms()
{
    QCOMPARE(match::factText({QStringLiteral("moon.full"), {}}), QStringLiteral("moon.full"));
    QCOMPARE(match::factText({QStringLiteral("moon.full"), {QStringLiteral("a"), QStringLiteral("b")}}),
        QStringLiteral("moon.full: a, b"));
}

void TestMatch::writesDatesAsExactAsTheFeedKnows_data()
{
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("text");
    QTest::newRow("day") << int(model::DatePrecision::Day) << QString() << QStringLiteral("2020-05-05");
    QTest::newRow("days") << int(model::DatePrecision::Day) << QStringLiteral("2020-06-03")
                          << QStringLiteral("2020-05-05/2020-06-03");
    QTest::newRow("month") << int(model::DatePrecision::Month) << QString() << QStringLiteral("2020-05");
    QTest::newRow("same month") << int(model::DatePrecision::Month) << QStringLiteral("2020-05-20")
                                << QStringLiteral("2020-05");
    QTest::newRow("year") << int(model::DatePrecision::Year) << QStringLiteral("2021-02-01")
                          << QStringLiteral("2020/2021");
    QTest::newRow("end before start") << int(model::DatePrecision::Day) << QStringLiteral("2019-01-01")
                                      << QStringLiteral("2020-05-05");
}

void TestMatch::writesDatesAsExactAsTheFeedKnows()
{
    QFETCH(int, precision);
    QFETCH(QString, until);
    QFETCH(QString, text);
    model::Breach dated = breach(1, {QStringLiteral("a.test")}, QStringLiteral("2020-05-05"));
    dated.precision = static_cast<model::DatePrecision>(precision);
    dated.occurredTo = QDate::fromString(until, Qt::ISODate);
    const std::vector<model::Account> accounts{account(1, QStringLiteral("a.test"), QStringLiteral("2015-01-01"))};
    const std::vector<model::Breach> breaches{dated};

    const auto exposures = match::matchAll({accounts, breaches, kToday});

    const model::Fact expected{match::fact::kAccountKnownBefore, {QStringLiteral("2015-01-01"), text}};
    QVERIFY(exposures.at(0).factsFor.contains(expected));
}

void TestMatch::readsTheSharedListWithoutContradiction()
{
    QFile file(QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/hibp/breaches-2025-11-14.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared copy of the breach list is not here.");
    std::vector<model::Breach> breaches;
    std::vector<model::Account> accounts;
    for (const QJsonValue& each : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString domain = each[u"Domain"].toString().toLower();
        if (domain.isEmpty())
            continue;
        const auto id = static_cast<qint64>(breaches.size() + 1);
        model::Breach read = breach(id, {domain}, each[u"BreachDate"].toString());
        read.flags.verified = each[u"IsVerified"].toBool();
        read.reporterRole = read.flags.verified ? model::ReporterRole::Unknown : model::ReporterRole::Claim;
        read.flags.fabricated = each[u"IsFabricated"].toBool();
        read.flags.retired = each[u"IsRetired"].toBool();
        read.flags.spamList = each[u"IsSpamList"].toBool();
        breaches.push_back(read);
        accounts.push_back(account(id, domain, QStringLiteral("2006-01-01")));
    }

    const auto exposures = match::matchAll({accounts, breaches, kToday});

    QVERIFY(exposures.size() >= breaches.size());
    for (const model::Exposure& each : exposures) {
        const model::Breach& source = breaches[static_cast<std::size_t>(each.breach.value - 1)];
        const bool voided = source.flags.fabricated || source.flags.retired;
        QVERIFY(!voided || each.band == Band::Unlikely);
        QVERIFY(!source.flags.spamList || each.band <= Band::Possible);
        QVERIFY(source.flags.verified || each.band <= Band::Possible);
    }
}

void TestMatch::matchesAHundredThousandAccountsQuickly()
{
    const Crowd many = crowd(100'000, 1'000);
    const std::clock_t start = std::clock(); // processor time: a busy machine must not fail the test
    const auto exposures = match::matchAll({many.accounts, many.breaches, kToday});
    const auto elapsed = static_cast<long long>(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    qInfo("%zu exposures of 100,000 accounts and 1,000 breaches in %lld ms of processor time", exposures.size(),
        elapsed);
    QVERIFY(exposures.size() > 30'000);
    QVERIFY2(elapsed < 5'000, "far beyond any build's need: something became quadratic");
}

RECOURSE_TEST(TestMatch, QCoreApplication)
#include "test_match.moc"
