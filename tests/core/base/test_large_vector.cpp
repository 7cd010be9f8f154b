// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/large_vector.h"
#include "main/test_program.h"

#include <QtTest>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <new>
#include <numeric>
#include <utility>
#include <vector>

using namespace recourse;

class TestLargeVector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItHoldsWhileItGrows();
    void movesAndSwaps();
    void refusesMoreThanThereCanBe();
};

/// From a few bytes over the size from which memory comes otherwise, and back.
void TestLargeVector::keepsWhatItHoldsWhileItGrows()
{
    constexpr std::uint32_t kMany = 2'000'000; // 8 MB
    base::LargeVector<std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < kMany; ++i)
        numbers.push_back(i);
    std::vector<std::uint32_t> same(kMany);
    std::iota(same.begin(), same.end(), 0U);
    QVERIFY(std::equal(numbers.begin(), numbers.end(), same.begin(), same.end()));
    numbers.resize(10);
    numbers.shrink_to_fit();
    QCOMPARE(numbers.back(), 9U);
}

void TestLargeVector::movesAndSwaps()
{
    base::LargeVector<char> large(5'000'000, 'a');
    base::LargeVector<char> small(3, 'b');
    std::swap(large, small);
    QCOMPARE(large.size(), std::size_t{3});
    QCOMPARE(small.at(4'999'999), 'a');
    large = std::move(small);
    QCOMPARE(large.size(), std::size_t{5'000'000});
}

void TestLargeVector::refusesMoreThanThereCanBe()
{
    base::LargeAllocator<std::uint64_t> allocator;
    QVERIFY_THROWS_EXCEPTION(std::bad_array_new_length, static_cast<void>(allocator.allocate(std::numeric_limits<std::size_t>::max() / 4)));
}

RECOURSE_TEST(TestLargeVector, QCoreApplication)
#include "test_large_vector.moc"
