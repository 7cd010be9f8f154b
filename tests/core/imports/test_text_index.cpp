// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/text_index.h"
#include "main/test_program.h"

#include <QtTest>

#include <string>
#include <vector>

using namespace recourse::imports;

class TestTextIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInNothing();
    void findsWhatWasPutIn();
    void tellsTextsOfOneHashApart();
};

void TestTextIndex::findsNothingInNothing()
{
    TextIndex index;
    const auto any = [](std::uint32_t) { return true; };
    for (const std::size_t hash : {std::size_t{0}, std::size_t{1023}, ~std::size_t{0}})
        QCOMPARE(index.find(hash, any), TextIndex::kNone);
    index.insert(7, 1);
    index.clear();
    QCOMPARE(index.find(7, any), TextIndex::kNone);
    index.insert(7, 2);
    QCOMPARE(index.find(7, any), 2U);
}

void TestTextIndex::findsWhatWasPutIn()
{
    TextIndex index;
    std::vector<std::string> texts;
    const auto look = [&](const std::string& text) {
        return index.find(TextIndex::hashOf(text), [&](std::uint32_t number) { return texts[number] == text; });
    };
    for (std::uint32_t i = 0; i < 20'000; ++i) {
        const std::string text = "host" + std::to_string(i) + ".example.com";
        QCOMPARE(look(text), TextIndex::kNone);
        index.insert(TextIndex::hashOf(text), i);
        texts.push_back(text);
    }
    for (std::uint32_t i = 0; i < 20'000; ++i)
        QCOMPARE(look(texts[i]), i);
    QCOMPARE(look("host20000.example.com"), TextIndex::kNone);
}

void TestTextIndex::tellsTextsOfOneHashApart()
{
    TextIndex index;
    for (std::uint32_t i = 0; i < 2000; ++i)
        index.insert(~std::size_t{0}, i); // the last place: it goes on at the first
    for (std::uint32_t i = 0; i < 2000; ++i)
        QCOMPARE(index.find(~std::size_t{0}, [i](std::uint32_t number) { return number == i; }), i);
    QCOMPARE(index.find(~std::size_t{0}, [](std::uint32_t) { return false; }), TextIndex::kNone);
}

RECOURSE_TEST(TestTextIndex, QCoreApplication)
#include "test_text_index.moc"
