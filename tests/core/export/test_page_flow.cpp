// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_flow.h"
#include "main/test_program.h"

#include <QtTest>

using namespace recourse::documents;

namespace {

/// Ten lines of one unit on each page.
constexpr FlowColumn kTenLines{0, 0, 10};

FlowBlock block(int lines, Parting parting = Parting::Free, NextBlock next = NextBlock::Anywhere)
{
    return {lines, 1, 0, parting, next};
}

/// Lines of each block on each page: "0:8 | 0:2 1:3".
QString pagesOf(const std::vector<FlowBlock>& blocks, const FlowColumn& column = kTenLines)
{
    QStringList pages;
    int page = -1;
    int current = -1;
    int count = 0;
    const auto flush = [&] {
        if (count > 0)
            pages.last() += QStringLiteral("%1:%2 ").arg(current).arg(count);
        count = 0;
    };
    for (const PlacedLine& line : flowed(blocks, column)) {
        if (line.page != page || line.block != current)
            flush();
        for (; page < line.page; ++page)
            pages += QString();
        current = line.block;
        ++count;
    }
    flush();
    for (QString& text : pages)
        text = text.trimmed();
    return pages.join(QStringLiteral(" | "));
}

} // namespace

class TestPageFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksParagraphs_data();
    void breaksParagraphs();
    void keepsEveryLineOnceAndInOrder();
    void dropsTheSpaceAboveAtTheTopOfAPage();
    void usesTheFirstPagesOwnTop();
};

void TestPageFlow::breaksParagraphs_data()
{
    QTest::addColumn<QList<int>>("lines");
    QTest::addColumn<QString>("pages");
    QTest::newRow("fits") << QList<int>{4, 6} << "0:4 1:6";
    QTest::newRow("parts") << QList<int>{4, 9} << "0:4 1:6 | 1:3";
    QTest::newRow("no lone first line") << QList<int>{9, 5} << "0:9 | 1:5";
    QTest::newRow("no lone last line") << QList<int>{4, 7} << "0:4 1:5 | 1:2";
    QTest::newRow("three lines stay together") << QList<int>{8, 3} << "0:8 | 1:3";
    QTest::newRow("two lines stay together") << QList<int>{9, 2} << "0:9 | 1:2";
    QTest::newRow("longer than two pages") << QList<int>{25} << "0:10 | 0:10 | 0:5";
    QTest::newRow("exactly one page") << QList<int>{10} << "0:10";
    QTest::newRow("one line over") << QList<int>{11} << "0:9 | 0:2";
    QTest::newRow("nothing") << QList<int>{} << "";
}

void TestPageFlow::breaksParagraphs()
{
    QFETCH(QList<int>, lines);
    QFETCH(QString, pages);
    std::vector<FlowBlock> blocks;
    for (const int count : lines)
        blocks.push_back(block(count));
    QCOMPARE(pagesOf(blocks), pages);
    QCOMPARE(pagesOf({block(7), block(5, Parting::Whole)}), QStringLiteral("0:7 | 1:5"));
    QCOMPARE(pagesOf({block(15, Parting::Whole)}), QStringLiteral("0:10 | 0:5"));
    QCOMPARE(pagesOf({block(9, Parting::Free), block(1, Parting::Free, NextBlock::SamePage), block(3)}), QStringLiteral("0:9 | 1:1 2:3"));
    QCOMPARE(pagesOf({block(9, Parting::Free, NextBlock::SamePage), block(2, Parting::Whole)}), QStringLiteral("0:7 | 0:2 1:2"));
}

void TestPageFlow::keepsEveryLineOnceAndInOrder()
{
    for (int seed = 1; seed < 400; ++seed) {
        std::vector<FlowBlock> blocks;
        int state = seed;
        const auto random = [&state](int below) { return (state = (state * 1103 + 12345) % 65536) % below; };
        for (int i = 0; i < 12; ++i) {
            blocks.push_back({1 + random(14), 1, 0.5 * random(4), random(3) == 0 ? Parting::Whole : Parting::Free,
                random(3) == 0 ? NextBlock::SamePage : NextBlock::Anywhere});
        }
        const auto lines = flowed(blocks, kTenLines);
        std::size_t at = 0;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            for (int line = 0; line < blocks[i].lines; ++line, ++at) {
                QVERIFY(at < lines.size());
                QCOMPARE(lines[at].block, static_cast<int>(i));
                QCOMPARE(lines[at].line, line);
                QVERIFY(lines[at].top + 1 <= 10 + 1e-9);
                if (at > 0)
                    QVERIFY(lines[at].page > lines[at - 1].page || lines[at].top >= lines[at - 1].top + 1 - 1e-9);
            }
        }
        QCOMPARE(at, lines.size());
    }
}

void TestPageFlow::dropsTheSpaceAboveAtTheTopOfAPage()
{
    const auto lines = flowed({{8, 1, 3, Parting::Free, NextBlock::Anywhere}, {4, 1, 3, Parting::Whole, NextBlock::Anywhere}}, kTenLines);
    QCOMPARE(lines.front().top, 0.0);
    QCOMPARE(lines[8].page, 1);
    QCOMPARE(lines[8].top, 0.0);
}

void TestPageFlow::usesTheFirstPagesOwnTop()
{
    QCOMPARE(pagesOf({block(12)}, {6, 1, 10}), QStringLiteral("0:4 | 0:8"));
    const auto lines = flowed({block(12)}, {6, 1, 10});
    QCOMPARE(lines.front().top, 6.0);
    QCOMPARE(lines[4].top, 1.0);
}

RECOURSE_TEST(TestPageFlow, QCoreApplication)
#include "test_page_flow.moc"
