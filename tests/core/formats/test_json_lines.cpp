// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json_lines.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using namespace recourse::formats;

namespace {

constexpr base::JsonLimits kLimits{1 << 20, 40};

/// The lines of all objects in a value, in the order of the text.
void linesIn(JsonView value, JsonLines& lines, QList<int>& found)
{
    if (value.isObject())
        found.append(lines.of(value));
    value.forEach([&](JsonView element) {
        linesIn(element, lines, found);
        return true;
    });
    value.forEachMember([&](std::string_view, JsonView member) {
        linesIn(member, lines, found);
        return true;
    });
}

} // namespace

class TestJsonLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereObjectsBegin_data();
    void tellsWhereObjectsBegin();
    void goesBack();
    void tellsNothingOfOtherValues();
};

void TestJsonLines::tellsWhereObjectsBegin_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("pretty") << QByteArray("{\n  \"items\": [\n    {\n      \"a\": 1\n    },\n    {\n      \"b\": {\n \"c\": null}}]}\n") << QList<int>{1, 3, 6, 7};
    QTest::newRow("one a line") << QByteArray("[{\"a\":1},\n{\"a\":2},\n\n{\"a\":3}]") << QList<int>{1, 2, 4};
    QTest::newRow("Windows") << QByteArray("[\r\n{\"a\":1},\r\n{\"a\":2}\r\n]") << QList<int>{2, 3};
    QTest::newRow("old Mac") << QByteArray("[\r{\"a\":1},\r\r{\"a\":2}\r]") << QList<int>{2, 4};
    QTest::newRow("brackets, quotes and line ends in strings") << QByteArray("[{\"{\\\"\":\"\\n\\\\\"},\n{\"\":\"}{\\u0022\"},\n{\"x\":\"\xC3\xA4\"}]") << QList<int>{1, 2, 3};
    QTest::newRow("a cut character") << QByteArray("[{\"a\":\"\\ud83d\"},\n{\"b\":\"\"}]") << QList<int>{1, 2};
    QTest::newRow("strings before") << QByteArray("[\"a\",\n[\"b\"],\n[[{\"c\":1}]]]") << QList<int>{3};
    QTest::newRow("nothing in it") << QByteArray("[{},\n{\"a\":{}}]") << QList<int>{0, 2, 0};
    QTest::newRow("no strings") << QByteArray("[1,\n[],\n{}]") << QList<int>{0};
    QTest::newRow("one line") << QByteArray("[{\"a\":1},{\"a\":2}]") << QList<int>{0, 0};
}

void TestJsonLines::tellsWhereObjectsBegin()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, lines);
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    const auto document = JsonDocument::parse(view, kLimits);
    VERIFY_OK(document);
    JsonLines asked(*document, view);
    QList<int> found;
    linesIn(document->root(), asked, found);
    QCOMPARE(found, lines);
}

void TestJsonLines::goesBack()
{
    const std::string_view text = "{\"a\":\n{\"x\":1},\n\"b\":{\"y\":2}}";
    const auto document = JsonDocument::parse(text, kLimits);
    VERIFY_OK(document);
    JsonLines lines(*document, text);
    QCOMPARE(lines.of(document->root()["b"]), 3);
    QCOMPARE(lines.of(document->root()["b"]), 3);
    QCOMPARE(lines.of(document->root()["a"]), 2);
}

void TestJsonLines::tellsNothingOfOtherValues()
{
    const std::string_view text = "{\"a\":\n[\"x\",1,null,true]}";
    const auto document = JsonDocument::parse(text, kLimits);
    VERIFY_OK(document);
    JsonLines lines(*document, text);
    document->root()["a"].forEach([&lines](JsonView value) { return lines.of(value) == 0; });
    QCOMPARE(lines.of(document->root()["a"]), 0);
    QCOMPARE(lines.of(document->root()["none"]), 0);
    QCOMPARE(lines.of({}), 0);
    QCOMPARE(JsonLines().of(document->root()), 0);
}

RECOURSE_TEST(TestJsonLines, QCoreApplication)
#include "test_json_lines.moc"
