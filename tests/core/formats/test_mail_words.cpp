// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_words.h"
#include "main/test_program.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QtTest>

using namespace recourse::formats;

namespace {

QString decoded(const QByteArray& text, const char* rawCharset = "", qsizetype most = 500)
{
    MailWords words;
    QString out;
    words.decode({text.constData(), static_cast<std::size_t>(text.size())}, rawCharset, most, out);
    return out;
}

} // namespace

class TestMailWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void decodesCharsets_data();
    void decodesCharsets();
    void keepsItsDecoders();
    void survivesBombs();
};

void TestMailWords::decodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char* name, const QByteArray& text, const QString& plain) { QTest::newRow(name) << text << plain; };
    row("plain", "Your order #1 = 2?", u"Your order #1 = 2?"_qs);
    row("q", "=?utf-8?Q?Caf=C3=A9_au_lait?=", u"Café au lait"_qs);
    row("b without padding", "=?UTF-8?b?Q2Fmw6k?=", u"Café"_qs);
    row("language", "=?utf-8*fr?q?Caf=c3=a9?=", u"Café"_qs);
    row("space between words is nothing", "=?utf-8?q?a?=   =?utf-8?q?b?= c =?utf-8?q?d?=", u"ab c d"_qs);
    row("words in different charsets", "=?utf-8?q?=C3=A9?= =?iso-8859-1?q?=E9?=", u"éé"_qs);
    row("a character cut in two", "=?utf-8?B?w4M=?= =?utf-8?Q?=C3?= =?utf-8?Q?=A9?=", u"Ãé"_qs);
    row("inside of a word and of quotes", "\"=?utf-8?q?B=C3=BCcher?=\"x", u"\"Bücher\"x"_qs);
    row("spaces inside", "=?utf-8?Q?one two?= three", u"one two three"_qs);
    row("question mark inside", "=?utf-8?q?why=3F?=", u"why?"_qs);
    row("no end", "=?utf-8?q?abc", u"=?utf-8?q?abc"_qs);
    row("unknown encoding", "=?utf-8?x?abc?=", u"=?utf-8?x?abc?="_qs);
    row("unknown charset", "=?x-nobody-knows?q?caf=E9?=", u"café"_qs);
    row("no charset", "=??q?abc?=", u"abc"_qs);
    row("wrong charset: says UTF-8, is Windows-1252", "=?utf-8?q?Best=E4tigung?=", u"Bestätigung"_qs);
    row("says ASCII, is UTF-8", "=?us-ascii?q?Caf=C3=A9?=", u"Café"_qs);
    row("raw UTF-8", "Café", u"Café"_qs);
    row("raw Windows-1252", "Best\xE4tigung \x80", u"Bestätigung €"_qs);
    row("damaged quoted-printable", "=?utf-8?q?a=G1=?=", u"a=G1="_qs);
    row("controls", "=?utf-8?q?a=00b=0D=0Ac=7F?=", u"a b  c "_qs);
}

void TestMailWords::decodes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, plain);
    QCOMPARE(decoded(text), plain);
}

void TestMailWords::decodesCharsets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("koi8-r") << QByteArray("=?koi8-r?B?8M/E1NfF0sTJ1MU=?=") << u"Подтвердите"_qs;
    QTest::newRow("windows-1251") << QByteArray("=?windows-1251?Q?=C7=E0=EA=E0=E7?=") << u"Заказ"_qs;
    QTest::newRow("iso-8859-2") << QByteArray("=?iso-8859-2?Q?Potwierd=BC?=") << u"Potwierdź"_qs;
    QTest::newRow("iso-8859-15") << QByteArray("=?iso-8859-15?Q?100_=A4?=") << u"100 €"_qs;
    QTest::newRow("iso-2022-jp") << QByteArray("=?iso-2022-jp?B?GyRCJV4lXxsoQg==?=") << u"マミ"_qs;
    QTest::newRow("shift_jis") << QByteArray("=?Shift_JIS?B?g32DfQ==?=") << u"ママ"_qs;
    QTest::newRow("gb2312") << QByteArray("=?gb2312?B?u7bTrQ==?=") << u"欢迎"_qs;
    QTest::newRow("gb18030") << QByteArray("=?GB18030?B?u7bTrQ==?=") << u"欢迎"_qs;
    QTest::newRow("big5") << QByteArray("=?big5?B?xXfo2Q==?=").replace("xXfo2Q==", "xXew7w==") << u"歡迎"_qs;
}

void TestMailWords::decodesCharsets()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, plain);
    if (!QStringDecoder("koi8-r").isValid())
        QSKIP("this Qt was built without ICU");
    if (QTest::currentDataTag() == QByteArray("big5")) {
        QStringEncoder encoder("big5");
        const QByteArray bytes = encoder(plain);
        text = "=?big5?B?" + bytes.toBase64() + "?=";
    }
    QCOMPARE(decoded(text), plain);
}

/// Names that nobody knows take no room from those that somebody does.
void TestMailWords::keepsItsDecoders()
{
    MailWords words;
    QString out;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray text = "=?x-made-up-" + QByteArray::number(i) + "?q?a=E9?=";
        words.decode({text.constData(), static_cast<std::size_t>(text.size())}, {}, 100, out);
        QCOMPARE(out, u"aé"_qs);
    }
    words.decode("=?iso-8859-15?q?=A4?=", {}, 100, out);
    QCOMPARE(out, QStringDecoder("iso-8859-15").isValid() ? u"€"_qs : u"¤"_qs);
}

void TestMailWords::survivesBombs()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(decoded(QByteArray("=?utf-8?q?a?=").repeated(100'000), "", 300).size(), 300);
    QVERIFY(decoded(QByteArray("=?").repeated(8000)).size() <= 500);
    QVERIFY(decoded(QByteArray("=?a?b?").repeated(2500)).size() <= 500);
    QVERIFY(decoded(QByteArray("=?utf-8?b?") + QByteArray(10'000'000, 'A')).size() <= 500);
    QVERIFY(decoded(QByteArray("=?utf-7?q?") + QByteArray("+AAA-").repeated(100) + "?=").size() <= 500);
    QVERIFY(decoded(QByteArray("\x1b$B").repeated(5000), "iso-2022-jp").size() <= 500);
    QVERIFY2(timer.elapsed() < recourse::test::kLongestWaitMs, qPrintable(QString::number(timer.elapsed())));
}

RECOURSE_TEST(TestMailWords, QCoreApplication)
#include "test_mail_words.moc"
