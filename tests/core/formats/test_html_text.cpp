// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/html_text.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse::formats;

namespace {

QString plain(const QByteArray& html, qsizetype most = 100'000)
{
    return htmlToPlainText({html.constData(), static_cast<std::size_t>(html.size())}, most);
}

} // namespace

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesPlainText_data();
    void makesPlainText();
    void cutsAtTheLimit();
    void survivesHostileHtml_data();
    void survivesHostileHtml();
};

void TestHtmlText::makesPlainText_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("plain") << QByteArray("just text") << u"just text"_qs;
    QTest::newRow("UTF-8") << QByteArray("Jürgen 😀") << u"Jürgen 😀"_qs;
    QTest::newRow("inline tags") << QByteArray("In <em>May</em> 20<b>20</b>, data") << u"In May 2020, data"_qs;
    QTest::newRow("paragraphs") << QByteArray("<p>one</p><p>two</p>\n<div>three<br>four</div>") << u"one\ntwo\nthree\nfour"_qs;
    QTest::newRow("list") << QByteArray("<ul><li>a<li>b</ul>c") << u"a\nb\nc"_qs;
    QTest::newRow("table") << QByteArray("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>") << u"a b\nc"_qs;
    QTest::newRow("white space") << QByteArray(" a \n\t b&nbsp;&nbsp; c\r\n ") << u"a b c"_qs;
    QTest::newRow("entities") << QByteArray("&lt;b&gt; &amp; &quot;x&quot; &#228;&#xE4;&euro; &copy &CounterClockwiseContourIntegral;") << u"<b> & \"x\" ää€ © ∳"_qs;
    QTest::newRow("entities once") << QByteArray("&amp;lt;script&amp;gt;") << u"&lt;script&gt;"_qs;
    QTest::newRow("unknown entity") << QByteArray("a &nosuch; b & c &#; &#xZ;") << u"a &nosuch; b & c &#; &#xZ;"_qs;
    QTest::newRow("less than") << QByteArray("1 < 2 <3") << u"1 < 2 <3"_qs;
    QTest::newRow("comment") << QByteArray("a<!-- <b>no</b> -->b<!-->c") << u"abc"_qs;
    QTest::newRow("doctype") << QByteArray("<!DOCTYPE html><html><head><title>T</title><meta charset=x></head><body>x</body></html>") << u"x"_qs;
    QTest::newRow("script") << QByteArray("a<script>if (1 < 2) alert('</b>')</script>b<STYLE>p{}</Style>c") << u"abc"_qs;
    QTest::newRow("open script") << QByteArray("a<script>alert(1)") << u"a"_qs;
    QTest::newRow("tag in attribute") << QByteArray("<p title='a > b' class=\"x>y\">t</p>") << u"t"_qs;
    QTest::newRow("open tag") << QByteArray("a<b title=\"") << u"a"_qs;
    QTest::newRow("image that reads a file") << QByteArray("x<img src=\"file:///etc/passwd\" onerror=alert(1)>y") << u"xy"_qs;
    QTest::newRow("bidirectional override") << QByteArray("a\xE2\x80\xAE" "b&#8238;c&rlm;\xE2\x81\xA6" "d") << u"abcd"_qs;
    QTest::newRow("invisible") << QByteArray("a&shy;b&#x200b;c\xEF\xBB\xBF" "d") << u"abcd"_qs;
    QTest::newRow("controls") << QByteArray("a\x01\x02" "b\x1B[31m&#7;c\x7F\xC2\x9B" "d\0e", 20) << u"ab[31mcde"_qs;
    QTest::newRow("bad UTF-8") << QByteArray("a\xFFz") << u"a\uFFFDz"_qs;
    QTest::newRow("link that names its host") << QByteArray("see <a href='https://www.example.org/x'>example.org</a>.") << u"see example.org."_qs;
    QTest::newRow("link that does not") << QByteArray("see <a href=\"https://www.example.org/x?y\">this page</a>.") << u"see this page [www.example.org]."_qs;
    QTest::newRow("link that lies") << QByteArray("<a href=https://evil.example>paypal.com</a>") << u"paypal.com [evil.example]"_qs;
    QTest::newRow("link with user info") << QByteArray("<a href='https://paypal.com:x@evil.example:8/'>pay</a>") << u"pay [evil.example]"_qs;
    QTest::newRow("link with references") << QByteArray("<a href='ht&#116;ps:/&#47;e&#118;il.example'>pay</a>") << u"pay [evil.example]"_qs;
    QTest::newRow("script link") << QByteArray("<a href='javascript:alert(1)'>x</a>") << u"x"_qs;
    QTest::newRow("relative link") << QByteArray("<a href='/y'>x</a><a href=#z>y</a>") << u"xy"_qs;
    QTest::newRow("open link") << QByteArray("<a href='//cdn.example/'>x") << u"x [cdn.example]"_qs;
}

void TestHtmlText::makesPlainText()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, text);

    QCOMPARE(plain(html), text);
}

void TestHtmlText::cutsAtTheLimit()
{
    QCOMPARE(plain("abcdef", 3), u"abc"_qs);
    QCOMPARE(plain("ab😀", 3), u"ab"_qs); // never half a character
    QCOMPARE(plain("ab cd", 3), u"ab"_qs);
    QCOMPARE(plain("abc", 0), QString());
    QCOMPARE(plain(QByteArray("&CounterClockwiseContourIntegral;").repeated(50), 20), QString(20, QChar(0x2233)));
    QCOMPARE(plain(QByteArray(100'000, ' ') + "a", 20), u"a"_qs);
}

void TestHtmlText::survivesHostileHtml_data()
{
    QTest::addColumn<QByteArray>("html");

    const int many = 50'000;
    QTest::newRow("nested blocks") << QByteArray("<div>").repeated(many) + "x";
    QTest::newRow("nested formatting") << QByteArray("<b id=1>").repeated(many) + QByteArray("<p>").repeated(many) + "x";
    QTest::newRow("open comments") << QByteArray("<!--").repeated(many);
    QTest::newRow("open scripts") << QByteArray("<script>").repeated(many);
    QTest::newRow("false ends of a script") << "<script>" + QByteArray("</scrip>").repeated(many);
    QTest::newRow("open tags") << QByteArray("<a href=\"").repeated(many);
    QTest::newRow("links") << QByteArray("<a href='//a&amp;.b'>").repeated(many / 10);
    QTest::newRow("attributes") << "<p " + QByteArray("a = b ").repeated(many) + ">x";
    QTest::newRow("equals signs") << "<p " + QByteArray("=").repeated(many) + ">x";
    QTest::newRow("lone brackets") << QByteArray("<").repeated(many);
    QTest::newRow("slashes") << QByteArray("</").repeated(many);
    QTest::newRow("references") << QByteArray("&#x10FFFF;&#99999999999;&amp").repeated(many / 10);
    QTest::newRow("a million characters") << QByteArray(1'000'000, 'x');
}

void TestHtmlText::survivesHostileHtml()
{
    QFETCH(QByteArray, html);
    QElapsedTimer timer;
    timer.start();

    const QString text = plain(html, 5000);

    QVERIFY(text.size() <= 5000);
    QVERIFY(timer.elapsed() < 20'000);
}

RECOURSE_TEST(TestHtmlText, QCoreApplication)
#include "test_html_text.moc"
