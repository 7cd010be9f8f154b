// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_date.h"
#include "formats/mail_header.h"
#include "main/test_program.h"

#include <QDateTime>
#include <QtTest>

using namespace recourse::formats;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// "name=body" of every field, unfolded.
QStringList fieldsOf(const QByteArray& block)
{
    QStringList found;
    MailFields fields(view(block));
    MailField field;
    std::string body;
    while (fields.next(field)) {
        unfoldMailBody(field.body, 1000, body);
        found << QString::fromUtf8(field.name) + u'=' + QString::fromStdString(body);
    }
    return found;
}

} // namespace

class TestMailHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFields_data();
    void readsFields();
    void readsEndlessLinesAndNulls();
    void readsDates_data();
    void readsDates();
    void refusesDates_data();
    void refusesDates();
};

void TestMailHeader::readsFields_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char* name, const QByteArray& block, const QStringList& fields) { QTest::newRow(name) << block << fields; };
    row("nothing", "", {});
    row("a blank line first", "\nFrom: a@b.c\n", {});
    row("LF", "From: a@b.c\nTo: d\n\nBody: no\n", {u"From=a@b.c"_qs, u"To=d"_qs});
    row("CRLF", "From: a@b.c\r\nTo: d\r\n\r\nBody: no\r\n", {u"From=a@b.c"_qs, u"To=d"_qs});
    row("CR CR LF", "From: a@b.c\r\r\nTo: d\r\r\n\r\r\nBody: no", {u"From=a@b.c"_qs, u"To=d"_qs});
    row("folded", "Subject: one\r\n two\n\tthree\nTo: d", {u"Subject=one   two  three"_qs, u"To=d"_qs});
    row("space before the colon", "From  : a@b.c\nTo\t: d", {u"From=a@b.c"_qs, u"To=d"_qs});
    row("no body", "From:\nTo:\n x\n", {u"From="_qs, u"To=x"_qs});
    row("lines that are no field", "From: a@b.c\nquite Delivered-To: x\n no: z\n>From q\nTo: d", {u"From=a@b.c"_qs, u"To=d"_qs});
    row("colons in the body", "Subject: a: b: c", {u"Subject=a: b: c"_qs});
    row("no blank line, no line end", "From: a@b.c", {u"From=a@b.c"_qs});
    row("continuation first", " lost\nFrom: a@b.c", {u"From=a@b.c"_qs});
}

void TestMailHeader::readsFields()
{
    QFETCH(QByteArray, block);
    QFETCH(QStringList, fields);
    QCOMPARE(fieldsOf(block), fields);
}

void TestMailHeader::readsEndlessLinesAndNulls()
{
    const QByteArray longLine = QByteArray("Subject: ") + QByteArray(20'000'000, 'x') + "\nTo: d\n";
    QCOMPARE(fieldsOf(longLine).size(), 2);
    QCOMPARE(fieldsOf(longLine).first().size(), 8 + 1000 - 0);
    QCOMPARE(fieldsOf(QByteArray("From: a\0b@c.d\nT\0o: d\n", 21)), QStringList{u"From=a b@c.d"_qs});
    QCOMPARE(fieldsOf(QByteArray(1'000'000, ':')), QStringList());
    QCOMPARE(fieldsOf(QByteArray("a:\n").repeated(300'000)).size(), 300'000);
}

void TestMailHeader::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const QByteArray& text, const char* utc) { QTest::newRow(text.constData()) << text << QString::fromLatin1(utc); };
    row("Thu, 05 May 2011 04:47:22 +0900", "2011-05-04T19:47:22Z");
    row("5 May 2011 4:47:22 GMT", "2011-05-05T04:47:22Z");
    row("Thu, 05 May 2011 06:56:46 +0900 (UTC)", "2011-05-04T21:56:46Z");
    row("Mon, 2 May 2016 08:00 -0730", "2016-05-02T15:30:00Z");
    row("21 Nov 97 09:55:06 GMT", "1997-11-21T09:55:06Z");
    row("Fri, 21 Nov 103 09:55:06 EST", "2003-11-21T14:55:06Z");
    row("21 Nov 03 09:55:06 PDT", "2003-11-21T16:55:06Z");
    row(" Wed May 04 19:47:22 +0000 2011", "2011-05-04T19:47:22Z");
    row("Mon May  2 16:07:05 2005", "2005-05-02T16:07:05Z");
    row("2010-12-15T17:21:20.123456789012Z", "2010-12-15T17:21:20Z");
    row("2010-12-15 17:21:20 +01:00", "2010-12-15T16:21:20Z");
    row("Tue, 29-Feb-2000 23:59:60 +0000", "2000-03-01T00:00:00Z");
    row("1 Jan 2000 11:30 PM", "2000-01-01T23:30:00Z");
    row("1 Jan 2000 12:30 am +0000", "2000-01-01T00:30:00Z");
    row("Sat, 1 Jul 2017 10:00:00 XYZ", "2017-07-01T10:00:00Z");
    row("Sat, 1 Jul 2017 10:00:00 +9999", "2017-07-01T10:00:00Z");
    row("Saturday, July 1, 2017 10:00:00", "2017-07-01T10:00:00Z");
}

void TestMailHeader::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const auto seconds = mailDate(view(text));
    QVERIFY(seconds);
    QCOMPARE(QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC).toString(Qt::ISODate), utc);
}

void TestMailHeader::refusesDates_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "yesterday", "Mon, 31 Feb 2011 10:00:00 +0000", "Mon, 5 May 9999 10:00:00 +0000", "30 Jun 3609 09:33:50 GMT", "5 May 2011",
             "10:00:00", "5 May 2011 25:00:00", "5 May 2011 10:61:00", "99999999999999999999999", "0 May 2011 10:00:00", "5 Foo 2011 10:00:00",
             "1 Jan 1970 00:00:00 +0000", "5 May 2011 2012 10:00:00", "5 May 2011 10:00:00 11:00:00", "((((((((((((((", "29 Feb 2011 10:00:00"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("long") << QByteArray(1'000'000, '1');
}

void TestMailHeader::refusesDates()
{
    QFETCH(QByteArray, text);
    QVERIFY(!mailDate(view(text)));
}

RECOURSE_TEST(TestMailHeader, QCoreApplication)
#include "test_mail_header.moc"
