// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QtTest>

#include <limits>

using namespace recourse;
using namespace recourse::formats;

namespace {

constexpr base::JsonLimits kLimits{1 << 20, 20};

base::Result<JsonDocument> parse(const QByteArray& text, const base::JsonLimits& limits = kLimits)
{
    return JsonDocument::parse({text.constData(), static_cast<std::size_t>(text.size())}, limits);
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTypedValues();
    void givesNothingForOtherTypes();
    void walksArraysAndObjects();
    void takesTheFirstOfDuplicateKeys();
    void readsIntegers_data();
    void readsIntegers();
    void refusesMalformedText_data();
    void refusesMalformedText();
    void tellsWhere_data();
    void tellsWhere();
    void replacesLoneSurrogates_data();
    void replacesLoneSurrogates();
    void refusesDeepAndLargeTexts();
    void survivesBeingMoved();
    void serialisesAValue();
    void skipsAByteOrderMark();
};

void TestJson::givesTypedValues()
{
    const auto document = parse(R"({"s":"a\u00e4\ud83d\ude00\n","t":true,"n":null,"d":1.5,"a":["x",1,"y"],"o":{"k":{"deep":7}}})");
    VERIFY_OK(document);
    const JsonView root = document->root();

    QCOMPARE(root.type(), JsonType::Object);
    QCOMPARE(root["s"].text(), u"aä😀\n"_qs);
    QCOMPARE(root["t"].boolean(), std::optional<bool>(true));
    QVERIFY(root["n"].isNull() && root["n"].exists());
    QCOMPARE(root["d"].number(), std::optional<double>(1.5));
    QCOMPARE(root["d"].type(), JsonType::Number);
    QCOMPARE(root["a"].texts(), QStringList({u"x"_qs, u"y"_qs}));
    QCOMPARE(root["a"].size(), std::size_t{3});
    QCOMPARE(root["o"]["k"]["deep"].integer(), std::optional<std::int64_t>(7));
}

void TestJson::givesNothingForOtherTypes()
{
    const auto document = parse(R"({"s":"text","a":[1]})");
    VERIFY_OK(document);
    const JsonView root = document->root();

    QVERIFY(!root["missing"].exists());
    QVERIFY(!root["missing"]["further"]["down"].exists());
    QVERIFY(!root["s"]["in a string"].exists());
    QVERIFY(root["a"].string().empty() && root["a"].text().isEmpty());
    QVERIFY(!root["s"].integer() && !root["s"].number() && !root["s"].boolean());
    QVERIFY(root["s"].texts().isEmpty() && root["s"].size() == 0);
    QVERIFY(!JsonView().exists() && JsonView().serialised().isEmpty());
    int calls = 0;
    root["s"].forEach([&calls](const JsonView&) { return ++calls > 0; });
    root["a"].forEachMember([&calls](std::string_view, const JsonView&) { return ++calls > 0; });
    QCOMPARE(calls, 0);
}

void TestJson::walksArraysAndObjects()
{
    const auto document = parse(R"({"list":[1,2,3,4],"map":{"a":1,"b":2}})");
    VERIFY_OK(document);
    std::int64_t sum = 0;
    QStringList keys;

    document->root()["list"].forEach([&sum](const JsonView& value) {
        sum += *value.integer();
        return sum < 3;
    });
    document->root()["map"].forEachMember([&keys](std::string_view key, const JsonView& value) {
        keys.append(QString::fromUtf8(key) + QString::number(*value.integer()));
        return true;
    });

    QCOMPARE(sum, 3); // stopped at the second element
    QCOMPARE(keys, QStringList({u"a1"_qs, u"b2"_qs}));
}

void TestJson::takesTheFirstOfDuplicateKeys()
{
    const auto document = parse(R"({"k":"first","k":"last"})");

    VERIFY_OK(document);
    QCOMPARE(document->root()["k"].text(), u"first"_qs);
}

void TestJson::readsIntegers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<qint64>("value");

    QTest::newRow("zero") << QByteArray("0") << true << qint64{0};
    QTest::newRow("negative") << QByteArray("-12") << true << qint64{-12};
    QTest::newRow("largest") << QByteArray("9223372036854775807") << true << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << true << std::numeric_limits<qint64>::min();
    QTest::newRow("beyond signed") << QByteArray("9223372036854775808") << false << qint64{0};
    QTest::newRow("whole fraction") << QByteArray("12.0") << true << qint64{12};
    QTest::newRow("exponent") << QByteArray("1e3") << true << qint64{1000};
    QTest::newRow("fraction") << QByteArray("1.5") << false << qint64{0};
    QTest::newRow("huge") << QByteArray("1e300") << false << qint64{0};
    QTest::newRow("two to the 63") << QByteArray("9223372036854775808.0") << false << qint64{0};
}

void TestJson::readsIntegers()
{
    QFETCH(QByteArray, number);
    QFETCH(bool, isInteger);
    QFETCH(qint64, value);
    const auto document = parse(number);
    VERIFY_OK(document);

    const auto integer = document->root().integer();

    QCOMPARE(integer.has_value(), isInteger);
    QCOMPARE(integer.value_or(0), value);
}

void TestJson::refusesMalformedText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");

    const QString structure = u"a bracket, comma or colon that is missing or too many, or text behind the end"_qs;
    const QString surrogate = u"a string with a wrong escape or half a surrogate pair"_qs;
    const QString number = u"a number that is malformed or needs more than 64 bits"_qs;
    QTest::newRow("empty") << QByteArray() << u"an empty text"_qs;
    QTest::newRow("blank") << QByteArray(" \n\t ") << u"an empty text"_qs;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"an empty text"_qs;
    QTest::newRow("open object") << QByteArray("{\"a\":1") << structure;
    QTest::newRow("trailing comma") << QByteArray("[1,]") << structure;
    QTest::newRow("trailing garbage") << QByteArray("[1] x") << structure;
    QTest::newRow("two documents") << QByteArray("{}{}") << structure;
    QTest::newRow("comment") << QByteArray("[1] // one") << structure;
    QTest::newRow("half an escape") << QByteArray("\"\\ud8\"") << surrogate;
    QTest::newRow("bad escape") << QByteArray("\"\\x\"") << surrogate;
    QTest::newRow("bad UTF-8") << QByteArray("\"\xFF\"") << u"bytes that are not UTF-8"_qs;
    QTest::newRow("surrogate in UTF-8") << QByteArray("\"\xED\xA0\x80\"") << u"bytes that are not UTF-8"_qs;
    QTest::newRow("line end in string") << QByteArray("\"a\nb\"") << u"a control character inside a string"_qs;
    QTest::newRow("open string") << QByteArray("[\"abc]") << u"a string without end"_qs;
    QTest::newRow("20 digits") << QByteArray("99999999999999999999") << number;
    QTest::newRow("infinite") << QByteArray("1e999") << number;
    QTest::newRow("leading zero") << QByteArray("012") << number;
    QTest::newRow("NaN") << QByteArray("[NaN]") << structure;
    QTest::newRow("wrong word") << QByteArray("[nulL]") << u"a word other than true, false and null"_qs;
    QTest::newRow("NUL byte") << QByteArray("[1]\0", 4) << structure;
}

void TestJson::refusesMalformedText()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);

    const auto document = parse(text);

    QVERIFY(!document);
    QCOMPARE(document.error().code, base::Code::InputMalformed);
    const bool placeless = where == u"an empty text"_qs;
    QVERIFY2(placeless || document.error().where.startsWith(u"line 1, column "_qs), qPrintable(document.error().where));
    QVERIFY2(document.error().where.endsWith(where), qPrintable(document.error().where));
}

void TestJson::tellsWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("third line") << QByteArray("{\n  \"a\": 1,\n  \"b\" 2\n}") << u"line 3, column 7"_qs;
    QTest::newRow("CRLF") << QByteArray("[1,\r\n2,\r\n\"\x01\"]") << u"line 3, column 2"_qs;
    QTest::newRow("CR") << QByteArray("[1,\r2,\r]") << u"line 3, column 1"_qs;
    QTest::newRow("characters, not bytes") << QByteArray("[\"\xC3\xA4\xE2\x82\xAC\",x]") << u"line 1, column 7"_qs;
    QTest::newRow("something is missing at the end") << QByteArray("[1,[2") << u"line 1, column 6"_qs;
    QTest::newRow("an open string") << QByteArray("[\"ab") << u"line 1, column 5"_qs;
    QTest::newRow("bytes") << QByteArray("[\"a\",\n\"\xE2\x82\"]") << u"line 2, column 2"_qs;
    QTest::newRow("a number") << QByteArray("[1,\n-99999999999999999999]") << u"line 2, column 1"_qs;
    QTest::newRow("a large exponent") << QByteArray("[1e-999,1e999]") << u"line 1, column 9"_qs;
    QTest::newRow("very deep and open") << QByteArray(100'000, '[') << u"line 1, column 100001"_qs;
}

void TestJson::tellsWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);

    const auto document = parse(text);

    QVERIFY(!document);
    QCOMPARE(document.error().code, base::Code::InputMalformed);
    QVERIFY2(document.error().where.startsWith(place + u": "_qs), qPrintable(document.error().where));
}

void TestJson::replacesLoneSurrogates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("low") << QByteArray("\"a\\udc00b\"") << u"a\uFFFDb"_qs;
    QTest::newRow("high") << QByteArray("\"\\ud800\"") << u"\uFFFD"_qs;
    QTest::newRow("high at the end of a cut text") << QByteArray("\"a\\uD83D\"") << u"a\uFFFD"_qs;
    QTest::newRow("two high") << QByteArray("\"\\ud800\\ud800\"") << u"\uFFFD\uFFFD"_qs;
    QTest::newRow("high before a pair") << QByteArray("\"\\ud83d\\ud83d\\ude00\"") << u"\uFFFD😀"_qs;
    QTest::newRow("an escaped backslash is none") << QByteArray("\"\\\\ud800 \\udfff\"") << u"\\ud800 \uFFFD"_qs;
}

void TestJson::replacesLoneSurrogates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, value);

    const auto document = parse(text);

    VERIFY_OK(document);
    QCOMPARE(document->root().text(), value);
}

void TestJson::refusesDeepAndLargeTexts()
{
    QVERIFY(parse(QByteArray(20, '[') + QByteArray(20, ']')));

    const auto deep = parse(QByteArray(21, '[') + QByteArray(21, ']'));
    QVERIFY(!deep);
    QCOMPARE(deep.error().code, base::Code::InputTooDeep);

    const auto veryDeep = parse(QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    QVERIFY(!veryDeep);
    QCOMPARE(veryDeep.error().code, base::Code::InputTooDeep);

    const auto large = parse("[1,2,3]", {6, 20});
    QVERIFY(!large);
    QCOMPARE(large.error().code, base::Code::InputTooLarge);
    QCOMPARE(large.error().where, u"more than 6 bytes of JSON"_qs);
}

void TestJson::survivesBeingMoved()
{
    auto first = parse("{\"a\":\"kept\"}");
    auto second = parse("{\"a\":\"dropped\"}");
    VERIFY_OK(first);
    VERIFY_OK(second);
    const JsonView view = first->root()["a"];

    JsonDocument document = std::move(second).value();
    document = std::move(first).value();

    QCOMPARE(document.root()["a"].text(), u"kept"_qs);
    QCOMPARE(view.text(), u"kept"_qs); // views follow the document, not its address
}

void TestJson::serialisesAValue()
{
    const auto document = parse("{ \"a\" : [ 1 , \"x\\n\" , null ] }");

    VERIFY_OK(document);
    QCOMPARE(document->root().serialised(), QByteArray("{\"a\":[1,\"x\\n\",null]}"));
    QCOMPARE(document->root()["a"].serialised(), QByteArray("[1,\"x\\n\",null]"));
}

void TestJson::skipsAByteOrderMark()
{
    QVERIFY(parse("\xEF\xBB\xBF[1]"));
}

RECOURSE_TEST(TestJson, QCoreApplication)
#include "test_json.moc"
