// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/incidents.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QtTest>


#include <algorithm>

using namespace recourse;
using model::Breach;

namespace {

Breach record(const char* feed, const char* id, const char* name, const char* domain, QDate occurred, QDate disclosed)
{
    Breach breach;
    breach.feed = QLatin1String(feed);
    breach.feedId = QLatin1String(id);
    breach.title = breach.orgName = QLatin1String(name);
    if (*domain != '\0')
        breach.domains = {QLatin1String(domain)};
    breach.occurredFrom = occurred;
    breach.precision = occurred.isValid() ? model::DatePrecision::Day : model::DatePrecision::Unknown;
    breach.disclosed = disclosed;
    return breach;
}

/// Groups as "feed/id" words, sorted.
QStringList groups(const std::vector<Breach>& breaches)
{
    QStringList all;
    for (const feeds::Incident& incident : feeds::incidentsOf(breaches)) {
        QStringList one;
        for (const std::size_t index : incident.sources)
            one.append(breaches[index].feed + QLatin1Char('/') + breaches[index].feedId);
        one.sort();
        all.append(one.join(QLatin1Char(' ')));
    }
    all.sort();
    return all;
}

} // namespace

class TestIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsOneEventOfManyLists();
    void staysApart_data();
    void staysApart();
    void joinsAmendmentsAndRepeatedNotices();
    void bridgesNoTwoRecordsOfOneList();
    void doesNotDependOnTheOrder();
    void showsTheFullestFirst();
};

void TestIncidents::groupsOneEventOfManyLists()
{
    const std::vector<Breach> breaches{record("hibp", "Shop", "Shop", "shop.example", {2024, 3, 1}, {2024, 6, 1}),
        record("xposedornot", "shop", "shop", "shop.example", {2024, 3, 10}, {}), record("wa-ag", "1", "Shop, Inc.", "", {2024, 3, 5}, {2024, 4, 1}),
        record("ca-oag", "2", "SHOP INC", "", {}, {2024, 4, 9}), record("sec-8k", "3", "Shop Corp", "", {2024, 3, 1}, {2024, 3, 4})};
    QCOMPARE(groups(breaches), QStringList{QStringLiteral("ca-oag/2 hibp/Shop sec-8k/3 wa-ag/1 xposedornot/shop")});
}

void TestIncidents::staysApart_data()
{
    QTest::addColumn<std::vector<Breach>>("breaches");
    const auto row = [](const char* name, const Breach& one, const Breach& other) { QTest::newRow(name) << std::vector<Breach>{one, other}; };
    const Breach shop = record("hibp", "Shop", "Shop", "shop.example", {2024, 3, 1}, {2024, 6, 1});
    row("another year", shop, record("wa-ag", "1", "Shop", "", {2022, 3, 1}, {2022, 6, 1}));
    row("similar names", shop, record("wa-ag", "1", "Shop Mart", "", {2024, 3, 1}, {2024, 6, 1}));
    row("no dates", shop, record("wa-ag", "1", "Shop", "", {}, {}));
    row("one list", shop, record("hibp", "Shop2", "Shop", "shop.example", {2024, 3, 2}, {2024, 6, 1}));
    row("a name in brackets", record("wa-ag", "1", "Humana (Welltok)", "", {2024, 3, 1}, {2024, 6, 1}), record("ca-oag", "2", "Aetna (Welltok)", "", {2024, 3, 1}, {2024, 6, 1}));
    Breach logs = record("xposedornot", "logs", "Shop", "shop.example", {2024, 3, 1}, {2024, 6, 1});
    logs.flags.stealerLog = true;
    row("a stealer log", shop, logs);
    Breach years = record("wa-ag", "1", "Shop", "", {2015, 1, 1}, {2021, 6, 1});
    years.occurredTo = QDate(2024, 12, 31);
    row("a period that meets anything", shop, years);
}

void TestIncidents::staysApart()
{
    QFETCH(std::vector<Breach>, breaches);
    QCOMPARE(groups(breaches).size(), 2);
}

void TestIncidents::joinsAmendmentsAndRepeatedNotices()
{
    Breach first = record("own-sec", "a", "Shop Corp", "", {2024, 3, 1}, {2024, 3, 4});
    first.supersededBy = QStringLiteral("b");
    const Breach second = record("own-sec", "b", "Shop Corp", "", {2024, 3, 1}, {2024, 9, 4});
    QCOMPARE(groups({first, second}).size(), 1);
    const Breach notice = record("ca-oag", "1", "Shop", "", {2024, 3, 1}, {2024, 4, 1});
    const Breach supplement = record("ca-oag", "2", "Shop", "", {2024, 3, 1}, {2024, 5, 1});
    QCOMPARE(groups({notice, supplement}).size(), 1);
}

void TestIncidents::bridgesNoTwoRecordsOfOneList()
{
    const std::vector<Breach> breaches{record("hibp", "A", "Shop", "shop.example", {2024, 3, 1}, {}), record("xposedornot", "x", "Shop", "shop.example", {2024, 3, 20}, {}),
        record("hibp", "B", "Shop", "shop.example", {2024, 4, 15}, {})};
    QCOMPARE(groups(breaches), (QStringList{QStringLiteral("hibp/A xposedornot/x"), QStringLiteral("hibp/B")}));
}

void TestIncidents::doesNotDependOnTheOrder()
{
    std::vector<Breach> breaches;
    const char* const feeds[] = {"hibp", "wa-ag", "ca-oag", "xposedornot"};
    for (int i = 0; i < 60; ++i) {
        const QByteArray id = QByteArray::number(i);
        breaches.push_back(record(feeds[i % 4], id.constData(), i % 3 ? "Shop" : "Bank", i % 5 ? "" : "shop.example", QDate(2024, 1, 1).addDays(i * 11 % 200), {}));
    }
    const QStringList expected = groups(breaches);
    for (int i = 0; i < 5; ++i) {
        std::rotate(breaches.begin(), breaches.begin() + 7, breaches.end());
        QCOMPARE(groups(breaches), expected);
    }
}

void TestIncidents::showsTheFullestFirst()
{
    const std::vector<Breach> breaches{record("wa-ag", "1", "Shop", "", {2024, 3, 5}, {2024, 4, 1}), record("hibp", "Shop", "Shop", "shop.example", {2024, 3, 1}, {2024, 6, 1})};
    const auto incidents = feeds::incidentsOf(breaches);
    QCOMPARE(incidents.size(), std::size_t{1});
    QCOMPARE(incidents[0].sources, (std::vector<std::size_t>{1, 0}));
}

RECOURSE_TEST(TestIncidents, QCoreApplication)
#include "test_incidents.moc"
