// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/xml.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QStringEncoder>
#include <QtTest>

#include <vector>

using namespace recourse;
using namespace recourse::formats;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

constexpr base::XmlLimits kLimits{1 << 22, 10, 1 << 10};

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The first error, or none if the document is read to its end.
std::optional<base::Error> firstError(const QByteArray& bytes, const base::XmlLimits& limits = kLimits)
{
    XmlReader reader(view(bytes), limits);
    while (true) {
        const auto token = reader.next();
        if (!token)
            return token.error();
        if (*token == XmlToken::EndOfDocument)
            return std::nullopt;
    }
}

QByteArray nested(int depth)
{
    return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
}

QByteArray withAttributes(int count)
{
    QByteArray tag = "<r";
    for (int i = 0; i < count; ++i)
        tag += " a" + QByteArray::number(i) + "='>'";
    return tag + "/>";
}

} // namespace

class TestXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTokensInOrder();
    void readsElementTextWithoutNestedText();
    void skipsElements();
    void readsOtherEncodings();
    void readsDecodedTextAsWhatItIs();
    void passesOverLongText();
    void refuses_data();
    void refuses();
    void staysRefused();
    void tellsWhere();
    void countsLinesHoweverTheyEnd();
    void takesManyEqualsSignsInText();
    void leavesPrefixesOut();
    void givesTheSameInWhateverPieces();
    void endsAgainAfterTheEnd();
};

void TestXml::givesTokensInOrder()
{
    XmlReader reader("<?xml version='1.0'?><!-- c --><root k='v &amp; w'>a<?pi?><b/>c &#228;<![CDATA[<d>]]></root>", kLimits);

    QCOMPARE(*reader.next(), XmlToken::Start);
    QCOMPARE(reader.name(), "root"sv);
    QCOMPARE(reader.attribute("k"), "v & w"sv);
    QVERIFY(reader.attribute("other").empty());
    QCOMPARE(reader.depth(), 1);
    QCOMPARE(*reader.next(), XmlToken::Text);
    QCOMPARE(reader.text(), "a"sv);
    QCOMPARE(*reader.next(), XmlToken::Start);
    QCOMPARE(reader.name(), "b"sv);
    QCOMPARE(reader.depth(), 2);
    QCOMPARE(*reader.next(), XmlToken::End);
    QCOMPARE(reader.depth(), 1);
    std::string rest;
    auto token = reader.next();
    for (; *token == XmlToken::Text; token = reader.next())
        rest += reader.text();
    QCOMPARE(rest, "c \xC3\xA4<d>"s);
    QCOMPARE(*token, XmlToken::End);
    QCOMPARE(reader.name(), "root"sv);
    QCOMPARE(*reader.next(), XmlToken::EndOfDocument);
}

void TestXml::readsElementTextWithoutNestedText()
{
    XmlReader reader("<r><v>one <b>not this</b>two</v><w/></r>", kLimits);
    QCOMPARE(*reader.next(), XmlToken::Start);
    QCOMPARE(*reader.next(), XmlToken::Start);

    const auto text = reader.elementText();

    VERIFY_OK(text);
    QCOMPARE(*text, "one two"sv);
    QCOMPARE(reader.name(), "v"sv);
    QCOMPARE(*reader.next(), XmlToken::Start);
    QCOMPARE(reader.name(), "w"sv);
    QCOMPARE(*reader.elementText(), std::string_view());
}

void TestXml::skipsElements()
{
    XmlReader reader("<r><skip><a><b>x</b></a><skip/></skip><next/></r>", kLimits);
    QCOMPARE(*reader.next(), XmlToken::Start);
    QCOMPARE(*reader.next(), XmlToken::Start);

    const base::Status skipped = reader.skipElement();

    VERIFY_OK(skipped);
    QCOMPARE(reader.depth(), 1);
    QCOMPARE(*reader.next(), XmlToken::Start);
    QCOMPARE(reader.name(), "next"sv);
}

void TestXml::readsOtherEncodings()
{
    const QString text = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?><r>Jürgen</r>"_qs;
    const QByteArray utf16 = QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom).encode(text);
    const QByteArray latin = "<?xml version='1.0' encoding='ISO-8859-1'?><r>J\xFCrgen</r>";

    for (const QByteArray& bytes : {utf16, latin, QByteArray("\xEF\xBB\xBF<r>J\xC3\xBCrgen</r>")}) {
        XmlReader reader(view(bytes), kLimits);
        QCOMPARE(*reader.next(), XmlToken::Start);
        QCOMPARE(*reader.elementText(), "J\xC3\xBCrgen"sv);
    }
}

void TestXml::readsDecodedTextAsWhatItIs()
{
    for (const char* encoding : {"UTF-16", "ISO-8859-1", "windows-1252", "klingon"}) {
        const QByteArray text = "<?xml version='1.0'\n encoding='" + QByteArray(encoding) + "'?>\n<r>J\xC3\xBCrgen</r>";
        XmlReader reader(view(text), kLimits);
        QCOMPARE(*reader.next(), XmlToken::Start);
        QCOMPARE(reader.line(), 3);
        QCOMPARE(*reader.elementText(), "J\xC3\xBCrgen"sv);
    }
}

void TestXml::passesOverLongText()
{
    const QByteArray text = "<r><file>" + QByteArray(10'000, 'x') + "</file><v>a<file>" + QByteArray(10'000, 'x') + "</file>b</v></r>";
    XmlReader reader(view(text), kLimits);
    QCOMPARE(*reader.next(), XmlToken::Start);
    QCOMPARE(*reader.next(), XmlToken::Start);
    VERIFY_OK(reader.skipElement());
    QCOMPARE(*reader.next(), XmlToken::Start);
    const auto value = reader.elementText();
    VERIFY_OK(value);
    QCOMPARE(*value, "ab"sv);
}

void TestXml::refuses_data()
{
    using base::Code;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Code>("code");

    QTest::newRow("billion laughs") << QByteArray("<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><r>&b;</r>") << Code::InputDoctype;
    QTest::newRow("external entity") << QByteArray("<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>&x;</r>") << Code::InputDoctype;
    QTest::newRow("plain doctype") << QByteArray("<?xml version='1.0'?>\n<!DOCTYPE html><r/>") << Code::InputDoctype;
    QTest::newRow("deep") << nested(11) << Code::InputTooDeep;
    QTest::newRow("very deep") << nested(200'000) << Code::InputTooDeep;
    QTest::newRow("long text") << QByteArray("<r>") + QByteArray(1025, 'x') + "</r>" << Code::InputTooLarge;
    QTest::newRow("long attribute") << QByteArray("<r a='") + QByteArray(1025, 'x') + "'/>" << Code::InputTooLarge;
    QTest::newRow("many attributes") << withAttributes(100'000) << Code::InputTooLarge;
    QTest::newRow("many attributes behind a false quote") << QByteArray("<r><![CDATA[<b ']]>") + withAttributes(100'000) + "</r>" << Code::InputTooLarge;
    QTest::newRow("large") << QByteArray(1 << 22, ' ') + "<r/>" << Code::InputTooLarge;
    QTest::newRow("empty") << QByteArray() << Code::InputMalformed;
    QTest::newRow("blank") << QByteArray("  ") << Code::InputMalformed;
    QTest::newRow("open") << QByteArray("<r><a></a>") << Code::InputMalformed;
    QTest::newRow("crossed") << QByteArray("<a><b></a></b>") << Code::InputMalformed;
    QTest::newRow("two roots") << QByteArray("<r/><r/>") << Code::InputMalformed;
    QTest::newRow("unknown entity") << QByteArray("<r>&nbsp;</r>") << Code::InputMalformed;
    QTest::newRow("bad UTF-8") << QByteArray("<r>\xFF</r>") << Code::InputMalformed;
    QTest::newRow("unknown encoding") << QByteArray("<?xml version='1.0' encoding='klingon'?><r>\xFC</r>") << Code::InputMalformed;
    QTest::newRow("endless text that is passed over") << QByteArray("<r>") + QByteArray(1 << 20, 'x') + "</r>" << Code::InputTooLarge;
    QTest::newRow("endless comment") << QByteArray("<r><!--") + QByteArray(1 << 20, 'x') + "--></r>" << Code::InputTooLarge;
    QTest::newRow("endless name") << QByteArray("<") + QByteArray(1 << 20, 'x') + "/>" << Code::InputTooLarge;
    QTest::newRow("endless CDATA") << QByteArray("<r><![CDATA[") + QByteArray("<>").repeated(1 << 19) << Code::InputTooLarge;
    QTest::newRow("NUL") << QByteArray("<r>\0</r>", 8) << Code::InputMalformed;
}

void TestXml::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(base::Code, code);

    const auto error = firstError(bytes);

    QVERIFY(error.has_value());
    QCOMPARE(base::codeName(error->code), base::codeName(code));
    QVERIFY(!error->where.isEmpty());
}

void TestXml::staysRefused()
{
    XmlReader reader("<a><b><c/></b></a>", {100, 2, 100});
    while (reader.next()) { }

    const auto again = reader.next();

    QVERIFY(!again);
    QCOMPARE(again.error().code, base::Code::InputTooDeep);
    QVERIFY(!reader.skipElement());
    QVERIFY(!reader.elementText());
}

void TestXml::tellsWhere()
{
    const auto error = firstError("<r>\n  <a>\n</r>");

    QVERIFY(error.has_value());
    QVERIFY2(error->where.startsWith(u"line 3, column "_qs), qPrintable(error->where));
    QVERIFY(firstError("<r>\r  <a>\r</r>")->where.startsWith(u"line 3, column "_qs)); // as old Macs end lines
    QVERIFY(firstError("<r>\r\n  <a>\r\n</r>")->where.startsWith(u"line 3, column "_qs));
    const auto behindDeclaration = firstError("<?xml version='1.0'?><r></s>");
    QCOMPARE(behindDeclaration->where.section(u':', 0, 0), firstError(QByteArray(21, ' ') + "<r></s>")->where.section(u':', 0, 0));
}

void TestXml::countsLinesHoweverTheyEnd()
{
    XmlReader reader("<r>\r\n<a/>\r<a/>\n\n<a/><a/>\r\r\n\xC3\xA4<a/></r>", {1000, 10, 100});
    std::vector<qint64> lines;
    for (auto token = reader.next(); token && *token != XmlToken::EndOfDocument; token = reader.next()) {
        if (*token == XmlToken::Start)
            lines.push_back(reader.line());
    }
    QCOMPARE(lines, (std::vector<qint64>{1, 2, 3, 5, 5, 7}));
    QVERIFY(firstError("<r>\r\n\xC3\xA4\xC3\xA4</s>")->where.startsWith(u"line 2, column "_qs));
}

void TestXml::takesManyEqualsSignsInText()
{
    QVERIFY(!firstError("<r a='1'>" + QByteArray(5000, '=') + "</r>", {1 << 20, 10, 1 << 20}));
}

void TestXml::leavesPrefixesOut()
{
    XmlReader reader("<a:r x:k='1' k='2'><a:/></a:r>", kLimits);
    QCOMPARE(*reader.next(), XmlToken::Start);
    QCOMPARE(reader.name(), "r"sv);
    QCOMPARE(reader.attribute("k"), "2"sv);
    QCOMPARE(reader.attribute("x:k"), "1"sv);
    QCOMPARE(*reader.next(), XmlToken::Start);
    QCOMPARE(reader.name(), "a:"sv);
}

/// Tags, texts and letters that the pieces cut which the document is read in.
void TestXml::givesTheSameInWhateverPieces()
{
    constexpr base::XmlLimits kWide{1 << 24, 10, 1 << 20};
    constexpr int kElements = 10'000;
    for (const int before : {0, 1, 7, 32'700, 32'767, 40'000, 200'000, 1'500'000}) { // the last one is read ahead
        QByteArray bytes = "<r><!--" + QByteArray(before, '-').replace("--", "- ") + " -->";
        for (int i = 0; i < kElements; ++i)
            bytes += "<e k='\xC3\xBC" + QByteArray::number(i) + "'>J\xC3\xBCrgen &amp; " + QByteArray::number(i) + "\n</e>";
        bytes += "</r>";
        XmlReader reader(view(bytes), kWide);
        QCOMPARE(*reader.next(), XmlToken::Start);
        for (int i = 0; i < kElements; ++i) {
            auto token = reader.next();
            VERIFY_OK(token);
            QCOMPARE(*token, XmlToken::Start);
            QCOMPARE(reader.attribute("k"), "\xC3\xBC" + std::to_string(i));
            QCOMPARE(reader.line(), i + 1);
            const auto text = reader.elementText();
            VERIFY_OK(text);
            QCOMPARE(*text, "J\xC3\xBCrgen & " + std::to_string(i) + "\n");
        }
        QCOMPARE(*reader.next(), XmlToken::End);
        QCOMPARE(*reader.next(), XmlToken::EndOfDocument);
    }
}

void TestXml::endsAgainAfterTheEnd()
{
    XmlReader reader("<r/>", kLimits);
    while (*reader.next() != XmlToken::EndOfDocument) { }

    QCOMPARE(*reader.next(), XmlToken::EndOfDocument);
}

RECOURSE_TEST(TestXml, QCoreApplication)
#include "test_xml.moc"
