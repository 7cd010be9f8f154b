// SPDX-License-Identifier: GPL-3.0-or-later
#include "domains/host_name.h"
#include "domains/site.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse::domains;

class TestHostNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void showsPunycodeInUnicode_data();
    void showsPunycodeInUnicode();
    void recognisesIpv6_data();
    void recognisesIpv6();
};

void TestHostNames::normalises_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");

    QTest::newRow("lower case") << u"Example.ORG"_qs << u"example.org"_qs;
    QTest::newRow("trailing dot") << u"example.org."_qs << u"example.org"_qs;
    QTest::newRow("umlaut") << u"Bücher.de"_qs << u"xn--bcher-kva.de"_qs;
    QTest::newRow("sharp s by hand") << u"straße.de"_qs << u"strasse.de"_qs;
    QTest::newRow("sharp s as punycode") << u"xn--strae-oqa.de"_qs << u"xn--strae-oqa.de"_qs;
    QTest::newRow("IPv4") << u"10.0.0.1"_qs << u"10.0.0.1"_qs;
    QTest::newRow("single label") << u"nas"_qs << u"nas"_qs;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("dot") << u"."_qs << QString();
    QTest::newRow("white space") << u"a b.com"_qs << QString();
    QTest::newRow("empty label") << u"a..b"_qs << QString();
    QTest::newRow("URL") << u"https://a.b"_qs << QString();
    QTest::newRow("long label") << QString(64, u'a') + u".com"_qs << QString();
    QTest::newRow("long name") << u"a."_qs.repeated(127) + u"com"_qs << QString();
    QTest::newRow("long umlauts") << QString(70, u'ü') + u".com"_qs << QString();
    QTest::newRow("control") << u"a\u0001.com"_qs << QString();
}

void TestHostNames::normalises()
{
    QFETCH(QString, host);
    QFETCH(QString, expected);

    QCOMPARE(normalisedHost(host), expected);
}

void TestHostNames::showsPunycodeInUnicode_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");

    QTest::newRow("ASCII") << u"www.example.org"_qs << u"www.example.org"_qs;
    QTest::newRow("umlaut") << u"www.xn--bcher-kva.example"_qs << u"www.bücher.example"_qs;
    QTest::newRow("Chinese") << u"xn--fsq.xn--fiqs8s"_qs << u"例.中国"_qs;
    QTest::newRow("Russian word") << u"xn--80aswg.xn--p1ai"_qs << u"сайт.рф"_qs;
    QTest::newRow("all look-alikes") << u"xn--80ak6aa92e.com"_qs << u"xn--80ak6aa92e.com"_qs; // looks like apple.com
    QTest::newRow("Latin with one Cyrillic letter") << u"xn--pypal-4ve.com"_qs << u"xn--pypal-4ve.com"_qs;
    QTest::newRow("not punycode") << u"xn--.com"_qs << u"xn--.com"_qs;
}

void TestHostNames::showsPunycodeInUnicode()
{
    QFETCH(QString, host);
    QFETCH(QString, expected);

    QCOMPARE(displayHost(host), expected);
}

void TestHostNames::recognisesIpv6_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is");

    for (const char* text : {"::", "::1", "1::", "1:2:3:4:5:6:7:8", "fe80::a%eth0", "::ffff:1.2.3.4", "1:2:3:4:5:6:1.2.3.4", "ABCD::ef"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char* text : {"", ":", ":::", "1", "1:2", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "g::", "1:2:3:4:5:6:7::8", "::1:", "fe80::a%",
             "1.2.3.4::", "::1.2.3", "::1.2.3.400", "1:", "::%a b"})
        QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text) << false;
}

void TestHostNames::recognisesIpv6()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, is);

    QCOMPARE(isIpv6({text.constData(), static_cast<std::size_t>(text.size())}), is);
}

RECOURSE_TEST(TestHostNames, QCoreApplication)
#include "test_host_names.moc"
