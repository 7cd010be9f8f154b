// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "match/parallel.h"

#include <QtTest>

#include <atomic>
#include <vector>

using namespace recourse;

/// Work that is done in several threads is done whole, and once.
class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversEveryItemOnce_data();
    void coversEveryItemOnce();
    void doesBoth();
    void makesPartsWhereTheyAreWorthIt();
};

void TestParallel::coversEveryItemOnce_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("parts");
    QTest::addColumn<int>("threads");
    QTest::newRow("nothing to do, still one part") << 0 << 1 << 2;
    QTest::newRow("one thread, one part") << 10 << 1 << 1;
    QTest::newRow("one thread, many parts") << 100 << 7 << 1;
    QTest::newRow("more threads than parts") << 100 << 3 << 8;
    QTest::newRow("parts that differ in size") << 1'001 << 8 << 2;
    QTest::newRow("as for accounts") << 100'000 << 8 << 2;
}

void TestParallel::coversEveryItemOnce()
{
    QFETCH(int, items);
    QFETCH(int, parts);
    QFETCH(int, threads);
    std::vector<std::atomic<int>> itemsDone(static_cast<std::size_t>(items));
    std::vector<std::atomic<int>> partsDone(static_cast<std::size_t>(parts));
    match::inParts(itemsDone.size(), partsDone.size(), static_cast<unsigned>(threads), [&](std::size_t part, std::size_t begin, std::size_t end) {
        ++partsDone[part];
        for (std::size_t at = begin; at < end; ++at)
            ++itemsDone[at];
    });
    for (const std::atomic<int>& done : itemsDone)
        QCOMPARE(done.load(), 1);
    for (const std::atomic<int>& done : partsDone)
        QCOMPARE(done.load(), 1);
}

void TestParallel::doesBoth()
{
    for (const bool parallel : {false, true}) {
        std::atomic<int> one{0};
        std::atomic<int> other{0};
        match::beside(parallel, [&] { ++one; }, [&] { ++other; });
        QCOMPARE(one.load(), 1);
        QCOMPARE(other.load(), 1);
    }
}

void TestParallel::makesPartsWhereTheyAreWorthIt()
{
    QCOMPARE(match::partsFor(0, 2), std::size_t{1});
    QCOMPARE(match::partsFor(match::kParallelItems, 4), std::size_t{1});
    QCOMPARE(match::partsFor(1'000'000, 1), std::size_t{1});
    QCOMPARE(match::partsFor(3 * match::kParallelItems, 2), std::size_t{3});
    QCOMPARE(match::partsFor(1'000'000, 2), 2 * match::kPartsPerThread);
}

RECOURSE_TEST(TestParallel, QCoreApplication)
#include "test_parallel.moc"
