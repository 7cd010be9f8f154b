// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_mbox.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QBuffer>
#include <QtTest>

using namespace recourse;
using namespace recourse::formats;

namespace {

constexpr base::MailLimits kLimits{std::size_t{256} << 10, std::size_t{16} << 10, 64, std::size_t{512} << 10};
constexpr base::MailLimits kSmallLimits{2000, 500, 8, 6000};
const QByteArray kFrom = "From a@b.com Mon May  2 16:07:05 2005\n";

/// "separator/first line of the header" of each message, in pieces of that many bytes.
QStringList messagesOf(const QByteArray& mbox, qint64 piece, const base::MailLimits& limits = kLimits)
{
    QBuffer file;
    file.setData(mbox);
    file.open(QIODevice::ReadOnly);
    MboxReader reader(limits);
    QStringList found;
    qint64 told = 0;
    for (qint64 begin = 0; begin < std::max<qint64>(1, mbox.size()); begin += piece) {
        const auto read = reader.readPiece(
            file, begin, std::min<qint64>(begin + piece, mbox.size()),
            [&](const MboxMessage& message) {
                const std::string_view line = message.header.substr(0, message.header.find_first_of("\r\n"));
                found << QString::fromUtf8(message.separator) + u'/'
                        + QString::fromUtf8(line);
            },
            [&](qint64 bytes) {
                told += bytes;
                return bytes >= 0;
            });
        if (!read)
            found << QStringLiteral("error");
    }
    if (told != mbox.size())
        found << QStringLiteral("told %1 of %2 bytes").arg(told).arg(mbox.size());
    return found;
}

int countOf(const QByteArray& mbox)
{
    return static_cast<int>(messagesOf(mbox, mbox.size() + 1 > 1 ? mbox.size() : 1).size());
}

} // namespace

class TestMailMbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSeparatorsFromText_data();
    void tellsSeparatorsFromText();
    void givesTheSameInAnyPieces_data();
    void givesTheSameInAnyPieces();
    void cutsHeadersAtTheLimit();
    void findsSeparatorsAtTheLimit();
    void stopsWhenAsked();
    void readsSingleMessages();
    void survivesHostileBytes();
};

void TestMailMbox::tellsSeparatorsFromText_data()
{
    QTest::addColumn<QByteArray>("mbox");
    QTest::addColumn<int>("messages");
    const auto row = [](const char* name, const QByteArray& mbox, int messages) { QTest::newRow(name) << mbox << messages; };
    const QByteArray one = kFrom + "Subject: a\n\nbody\n\n";
    row("nothing", "", 0);
    row("one", one, 1);
    row("three", one.repeated(3), 3);
    row("CRLF", QByteArray(one.repeated(3)).replace("\n", "\r\n"), 3);
    row("byte order mark", "\xEF\xBB\xBF" + one.repeated(2), 2);
    row("Gmail", "From 1400@xxx Wed May 04 19:47:22 +0000 2011\nX: y\n\nb\n\nFrom 1401@xxx Wed May 04 19:47:22 +0000 2011\nX: y\n\n", 2);
    row("Thunderbird", "From - Mon May  2 16:07:05 2005\nX: y\n\nb\n\nFrom - \nX: y\n\nFrom \nX: y\n\n", 3);
    row("mboxrd quoting", one + kFrom + "X: y\n\n>From here on\n>" + kFrom + "X: y\n\n", 2);
    row("a sentence after a blank line", one + kFrom + "X: y\n\n\nFrom now on you can log in.\nNote: this\n", 2);
    row("a sentence with an address", one + kFrom + "X: y\n\n\nFrom bob@b.com you get this.\nNote: this\n", 2);
    row("a sentence with a date and no header", one + kFrom + "X: y\n\n\nFrom bob on Mon May  2 16:07:05 2005 you got this.\nnothing like a field\n", 2);
    row("no blank line before it, but a date", one.trimmed() + "\n" + one, 2);
    row("no blank line before it and no date", one.trimmed() + "\nFrom - \nX: y\n\n", 1);
    row("no header", kFrom + "\nbody\n\n" + one, 2);
    row("no blank line after the header", kFrom + "X: y\n" + one, 2);
    row("old quoted From in the header", kFrom + ">From x Mon May  2 16:07:05 2005\nX: y\n\n" + one, 2);
    row("From: is no From", one + "From: a@b.com\n\nFrom:x\n", 1);
    row("a sentence with a time and a number like a year", one + kFrom + "X: y\n\n\nFrom 10:30 on we meet in room 2016\nNote: this\n", 2);
    row("a sentence with a day and no time", one + kFrom + "X: y\n\n\nFrom the shop on Mon May  2 in 2005\nNote: this\n", 2);
    row("zones and the year in any order", "From a@b.com Mon May  2 16:07:05 -0700 2005\nX: y\n\nFrom a@b.com Mon May  2 16:07:05 2005 +0200\nX: y\n\nFrom a@b.com Mon May 12 16:07:05 PDT 2005\nX: y\n\n", 3);
    row("ends in a separator", one + "From ", 1);
    row("ends in a dated separator", one + kFrom.trimmed(), 2);
    row("endless separator", one + "From " + QByteArray(3000, 'x') + " Mon May  2 16:07:05 2005\nX: y\n\n", 1);
    row("nulls", QByteArray(100, '\0') + "\n\n" + one, 1);
}

void TestMailMbox::tellsSeparatorsFromText()
{
    QFETCH(QByteArray, mbox);
    QFETCH(int, messages);
    if (mbox.isEmpty())
        QCOMPARE(messagesOf(mbox, 10).size(), 0);
    else
        QCOMPARE(countOf(mbox), messages);
}

void TestMailMbox::givesTheSameInAnyPieces_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 2, 3, 7, 40, 63, 500, 997, 5000, 100'000})
        QTest::newRow(qPrintable(QString::number(piece))) << piece;
}

void TestMailMbox::givesTheSameInAnyPieces()
{
    QFETCH(int, piece);
    QByteArray mbox;
    for (int i = 0; i < 120; ++i) {
        const QByteArray number = QByteArray::number(i);
        mbox += i % 7 == 0 ? QByteArray("From - \r\n") : QByteArray("From a@b.com Mon May  2 16:07:05 2005\n");
        mbox += "Subject: " + number + "\n" + QByteArray("X-Long: ") + QByteArray(i * 13 % 900, 'l') + (i % 5 == 0 ? "\r\n\r\n" : "\n\n");
        mbox += QByteArray("From the body\n\nFrom now on.\n").repeated(i % 9) + QByteArray(i * 37 % 700, 'b') + (i % 3 == 0 ? "\r\n\r\n" : "\n\n");
    }
    const QStringList whole = messagesOf(mbox, mbox.size());
    QCOMPARE(whole.size(), 120);
    QCOMPARE(whole.last(), u"From -/Subject: 119"_qs);

    QCOMPARE(messagesOf(mbox, piece, kSmallLimits), whole);
    QCOMPARE(messagesOf(mbox, piece), whole);
}

void TestMailMbox::cutsHeadersAtTheLimit()
{
    QByteArray mbox = kFrom + "Subject: a\nX-Endless: " + QByteArray(20'000'000, 'x') + "\n\n" + kFrom + "Subject: b\n\n";
    QBuffer file(&mbox);
    file.open(QIODevice::ReadOnly);
    MboxReader reader(kLimits);
    QList<std::size_t> sizes;
    VERIFY_OK(reader.readPiece(
        file, 0, mbox.size(), [&](const MboxMessage& message) { sizes << message.header.size(); }, [](qint64) { return true; }));
    QCOMPARE(sizes, (QList<std::size_t>{kLimits.headerBytes, 11}));
}

/// A header without end is followed by another message: wherever the limit falls in the separator's line, the message is found.
void TestMailMbox::findsSeparatorsAtTheLimit()
{
    const auto limit = static_cast<qsizetype>(kSmallLimits.headerBytes);
    for (qsizetype rest = -3; rest < kFrom.size() + 3; ++rest) {
        const QByteArray start = "Subject: a\nX-Endless: ";
        const QByteArray mbox = kFrom + start + QByteArray(limit - rest - start.size() - 2, 'x') + "\n\n" + kFrom + "Subject: b\n\ntext\n";
        const QStringList whole = messagesOf(mbox, mbox.size(), kSmallLimits);
        QVERIFY2(whole.size() == 2, qPrintable(QString::number(rest)));
        for (const qint64 piece : {5, 30, 333})
            QCOMPARE(messagesOf(mbox, piece, kSmallLimits), whole);
        const QByteArray unfolded = kFrom + start + QByteArray(limit - rest - start.size() - 1, 'x') + "\n" + kFrom + "Subject: b\n\ntext\n";
        QVERIFY2(messagesOf(unfolded, unfolded.size(), kSmallLimits).size() == 2, qPrintable(QString::number(rest)));
    }
}

void TestMailMbox::stopsWhenAsked()
{
    QByteArray mbox = (kFrom + "Subject: a\n\n" + QByteArray(1000, 'x') + "\n\n").repeated(5000);
    QBuffer file(&mbox);
    file.open(QIODevice::ReadOnly);
    MboxReader reader(kLimits);
    int messages = 0;
    const auto read = reader.readPiece(file, 0, mbox.size(), [&](const MboxMessage&) { ++messages; }, [](qint64) { return false; });
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::Code::Cancelled);
    QVERIFY(messages > 0 && messages < 1000);
}

void TestMailMbox::readsSingleMessages()
{
    MboxReader reader(kLimits);
    for (const int size : {0, 10, 100'000, 300'000}) {
        QByteArray bytes = "Subject: a\nX: " + QByteArray(size, 'x') + "\n\nbody\n" + QByteArray(1'000'000, 'b');
        QBuffer file(&bytes);
        file.open(QIODevice::ReadOnly);
        const auto message = reader.readSingle(file);
        VERIFY_OK(message);
        QVERIFY(message->separator.empty());
        QCOMPARE(message->header.size(), std::min<std::size_t>(kLimits.headerBytes, static_cast<std::size_t>(size) + 15));
    }
}

void TestMailMbox::survivesHostileBytes()
{
    QCOMPARE(countOf(QByteArray("\nFrom ").repeated(200'000)), 0);
    QCOMPARE(countOf(QByteArray("\n").repeated(2'000'000)), 0);
    QCOMPARE(countOf(QByteArray("\r").repeated(2'000'000)), 0);
    QCOMPARE(countOf((kFrom + "a: b\n").repeated(20'000)), 20'000);
    QCOMPARE(countOf(QByteArray(3'000'000, 'F')), 0);
}

RECOURSE_TEST(TestMailMbox, QCoreApplication)
#include "test_mail_mbox.moc"
