// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/mail_header.h"
#include "export/render.h"
#include "formats/mail_message.h"
#include "main/test_program.h"
#include "sample_letters.h"
#include "support/test_text.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QtTest>

using namespace recourse;
using documents::MailAttachment;
using documents::renderEml;

namespace {

/// Header fields of a message or part, unfolded, in order.
QList<QPair<QByteArray, QByteArray>> fieldsOf(const QByteArray& part)
{
    QList<QPair<QByteArray, QByteArray>> fields;
    const QByteArray head = part.left(part.indexOf("\r\n\r\n"));
    for (const QByteArray& line : QByteArray(head).replace("\r\n ", " ").split('\n')) {
        const qsizetype colon = line.indexOf(':');
        fields += qMakePair(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return fields;
}

QByteArray fieldOf(const QByteArray& part, const QByteArray& name)
{
    for (const auto& [key, value] : fieldsOf(part)) {
        if (key.toLower() == name.toLower())
            return value;
    }
    return {};
}

QByteArray bodyOf(const QByteArray& part)
{
    return part.mid(part.indexOf("\r\n\r\n") + 4);
}

/// RFC 2047 for what we write: words next to each other, UTF-8, base64.
QString decodedWords(const QByteArray& value)
{
    static const QRegularExpression word(QStringLiteral("=\\?utf-8\\?B\\?([A-Za-z0-9+/=]*)\\?= ?"));
    QByteArray bytes;
    auto matches = word.globalMatch(QString::fromLatin1(value));
    while (matches.hasNext()) {
        const QByteArray piece = QByteArray::fromBase64(matches.next().captured(1).toLatin1());
        if (QString::fromUtf8(piece).contains(QChar(QChar::ReplacementCharacter)))
            return {}; // a character must not be cut in two
        bytes += piece;
    }
    return QString::fromUtf8(bytes);
}

QString decodedQuotedPrintable(QByteArray text)
{
    text.replace("=\r\n", "");
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=') {
            bytes += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return QString::fromUtf8(bytes).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

} // namespace

class TestMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnUnsentMessage();
    void writesAsciiLinesWithCrLf_data();
    void writesAsciiLinesWithCrLf();
    void roundTripsEveryScript();
    void cannotBeGivenAnotherHeader_data();
    void cannotBeGivenAnotherHeader();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void encodesInternationalDomains();
    void inventsNoSender();
    void attachesTheLetter();
    void quotesWhatMailWouldChange();
    void attachesFilesAsTheyAre_data();
    void attachesFilesAsTheyAre();
    void keepsTheOrderOfFiles();
    void refusesMoreThanServersTake();
};

void TestMail::isAnUnsentMessage()
{
    const auto message = renderEml(test::shortLetter(), MailAttachment::None);
    VERIFY_OK(message);
    QCOMPARE(fieldOf(*message, "X-Unsent"), QByteArray("1"));
    QCOMPARE(fieldOf(*message, "MIME-Version"), QByteArray("1.0"));
    QCOMPARE(fieldOf(*message, "To"), QByteArray("\"Example Networks Ireland Ltd\" <privacy@example.com>"));
    QCOMPARE(fieldOf(*message, "From"), QByteArray("\"Alex Example\" <alex@example.org>"));
    QCOMPARE(fieldOf(*message, "Content-Type"), QByteArray("text/plain; charset=utf-8"));
    QVERIFY(fieldOf(*message, "Date").isEmpty() && fieldOf(*message, "Message-ID").isEmpty());
    const QString text = decodedQuotedPrintable(bodyOf(*message));
    QVERIFY(text.startsWith(QStringLiteral("Reference: RC-7K2M-9QXD\n\nDear Sir or Madam,\n")));
    QVERIFY(text.contains(QStringLiteral("\nYours faithfully,\n\nAlex Example\n")));
    QVERIFY(text.endsWith(QStringLiteral("\nMusterstraße 12\n10115 Berlin\nGermany\n")));
    QCOMPARE(text.count(QStringLiteral("Alex Example")), 1);
}

void TestMail::writesAsciiLinesWithCrLf_data()
{
    QTest::addColumn<int>("sample");
    QTest::newRow("short") << 0;
    QTest::newRow("long") << 1;
    QTest::newRow("hostile") << 2;
    QTest::newRow("world") << 3;
}

void TestMail::writesAsciiLinesWithCrLf()
{
    QFETCH(int, sample);
    const QList<model::Letter> letters = {test::shortLetter(), test::longLetter(), test::hostileLetter(), test::worldLetter()};
    for (const auto attachment : {MailAttachment::None, MailAttachment::LetterAsPdf}) {
        const auto message = renderEml(letters[sample], attachment);
        VERIFY_OK(message);
        QVERIFY(message->endsWith("\r\n"));
        QCOMPARE(message->count('\n'), message->count("\r\n"));
        QCOMPARE(message->count('\r'), message->count("\r\n"));
        for (const QByteArray& line : message->split('\n')) {
            QVERIFY2(line.size() <= 77, line.constData()); // 76 and the CR
            for (const char byte : line)
                QVERIFY((byte >= 0x20 && byte < 0x7F) || byte == '\r');
        }
    }
}

void TestMail::roundTripsEveryScript()
{
    const auto message = renderEml(test::worldLetter(), MailAttachment::None);
    VERIFY_OK(message);
    QCOMPARE(decodedWords(fieldOf(*message, "Subject")), test::worldLetter().subject);
    QCOMPARE(decodedWords(fieldOf(*message, "To")), test::worldLetter().recipient.first());
    const QString text = decodedQuotedPrintable(bodyOf(*message));
    QVERIFY(text.contains(QStringLiteral("ἀλήθεια, правда, عربي, עברית, “quotes”")));
    const QString emoji = QStringLiteral("\U0001F600").repeated(40);
    QCOMPARE(decodedWords(documents::encodedText(emoji).replace("\r\n ", " ")), emoji);
}

void TestMail::cannotBeGivenAnotherHeader_data()
{
    QTest::addColumn<QString>("poison");
    QTest::newRow("CRLF") << QStringLiteral("x\r\nBcc: victim@example.net");
    QTest::newRow("LF") << QStringLiteral("x\nBcc: victim@example.net");
    QTest::newRow("CR") << QStringLiteral("x\rBcc: victim@example.net");
    QTest::newRow("blank line") << QStringLiteral("x\r\n\r\nA body of their own");
    QTest::newRow("line separator") << QStringLiteral("x\u2028Bcc: victim@example.net\u0085Bcc: victim@example.net");
    QTest::newRow("quote") << QStringLiteral("x\" <victim@example.net>, \"y\\");
    QTest::newRow("encoded word") << QStringLiteral("=?utf-8?Q?x=0D=0ABcc:_victim@example.net?=");
    QTest::newRow("NUL") << QStringLiteral("x") + QChar(0) + QStringLiteral("\nBcc: y");
}

void TestMail::cannotBeGivenAnotherHeader()
{
    QFETCH(QString, poison);
    model::Letter letter = test::shortLetter();
    letter.subject = poison;
    letter.recipient[0] = poison;
    letter.sender[0] = poison;
    letter.reference = poison;
    const auto message = renderEml(letter, MailAttachment::LetterAsPdf);
    VERIFY_OK(message);
    QByteArrayList names;
    for (const auto& [key, value] : fieldsOf(*message))
        names += key;
    QCOMPARE(names, (QByteArrayList{"From", "To", "Subject", "X-Unsent", "MIME-Version", "Content-Type"}));
    QVERIFY(fieldOf(*message, "To").endsWith("<privacy@example.com>"));
    // Outside quotes there is one address.
    const QByteArray bare = fieldOf(*message, "To").replace("\\\\", "").replace("\\\"", "");
    QCOMPARE(QString::fromLatin1(bare).remove(QRegularExpression(QStringLiteral("\"[^\"]*\""))).count(QLatin1Char('@')), 1);
    QVERIFY(!fieldOf(*message, "Subject").contains("=?utf-8?Q?"));
}

void TestMail::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no at") << "example.com";
    QTest::newRow("two") << "a@example.com, b@example.com";
    QTest::newRow("newline") << "a@example.com\r\nBcc: b@example.com";
    QTest::newRow("newline before") << "a\r\nBcc: b@example.com";
    QTest::newRow("angle") << "a@example.com><b@example.com";
    QTest::newRow("space") << "a b@example.com";
    QTest::newRow("quoted") << "\"a\"@example.com";
    QTest::newRow("dots") << "a..b@example.com";
    QTest::newRow("no dot in domain") << "a@localhost";
    QTest::newRow("empty domain") << "a@";
    QTest::newRow("other scripts before the at") << QStringLiteral("łukasz@example.com");
    QTest::newRow("too long") << QString(300, QLatin1Char('a')) + QStringLiteral("@example.com");
}

void TestMail::refusesWhatIsNoAddress()
{
    QFETCH(QString, address);
    model::Letter letter = test::shortLetter();
    letter.recipientEmail = address;
    const auto message = renderEml(letter, MailAttachment::None);
    QVERIFY(!message);
    QCOMPARE(message.error().code, base::Code::LetterLint);
    QVERIFY(!message.error().where.contains(address));
    letter.recipientEmail = QStringLiteral("ok@example.com");
    letter.senderEmail = address;
    QVERIFY(!renderEml(letter, MailAttachment::None));
}

void TestMail::encodesInternationalDomains()
{
    const auto to = documents::mailbox({}, QStringLiteral("info@bücher.example"), {});
    VERIFY_OK(to);
    QCOMPARE(*to, QByteArray("info@xn--bcher-kva.example"));
}

void TestMail::inventsNoSender()
{
    model::Letter letter = test::shortLetter();
    letter.senderEmail.clear();
    letter.recipientEmail.clear();
    const auto message = renderEml(letter, MailAttachment::None);
    VERIFY_OK(message);
    QVERIFY(fieldOf(*message, "From").isEmpty() && fieldOf(*message, "To").isEmpty());
    QVERIFY(message->startsWith("Subject: "));
}

void TestMail::attachesTheLetter()
{
    const auto message = renderEml(test::shortLetter(), MailAttachment::LetterAsPdf);
    VERIFY_OK(message);
    QCOMPARE(fieldOf(*message, "Content-Type"), QByteArray("multipart/mixed; boundary=\"=_recourse\""));
    QByteArrayList parts;
    QByteArray rest = bodyOf(*message);
    for (qsizetype at = rest.indexOf("--=_recourse"); at >= 0; at = rest.indexOf("--=_recourse")) {
        parts += rest.left(at);
        rest = rest.mid(at + 12);
    }
    QCOMPARE(parts.size(), 3);
    QCOMPARE(rest, QByteArray("--\r\n"));
    const QByteArray part = parts[2].mid(2);
    QCOMPARE(fieldOf(part, "Content-Disposition"), QByteArray("attachment; filename=\"RC-7K2M-9QXD.pdf\""));
    QVERIFY(QByteArray::fromBase64(bodyOf(part)).startsWith("%PDF-"));
    QVERIFY(decodedQuotedPrintable(bodyOf(parts[1].mid(2))).contains(QStringLiteral("Dear Sir or Madam,")));
}

void TestMail::quotesWhatMailWouldChange()
{
    QCOMPARE(documents::quotedPrintable(QStringLiteral("a=b \nü\n.\n")), QByteArray("a=3Db=20\r\n=C3=BC\r\n.\r\n\r\n"));
    const QString longLine(200, QLatin1Char('x'));
    QCOMPARE(decodedQuotedPrintable(documents::quotedPrintable(longLine)), longLine + QLatin1Char('\n'));
}

void TestMail::attachesFilesAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("sent");
    const auto row = [](const char* what, const QString& name, const QString& shown, const char* type, const char* sent) {
        QTest::newRow(what) << name << shown << QString::fromLatin1(type) << QString::fromLatin1(sent);
    };
    const QString plain = QStringLiteral("proof.pdf");
    row("plain", plain, plain, "application/pdf", "application/pdf");
    row("umlauts", QStringLiteral("Einlieferungsbeleg März.pdf"), QStringLiteral("Einlieferungsbeleg März.pdf"), "application/pdf", "application/pdf");
    const QString longName = QStringLiteral("Доказательство ").repeated(6) + QStringLiteral("😀.png");
    row("long, in many scripts", longName, longName, "image/png", "image/png");
    row("long, ASCII", QString(90, QLatin1Char('a')) + QStringLiteral(".txt"), QString(90, QLatin1Char('a')) + QStringLiteral(".txt"), "text/plain", "text/plain");
    row("quotes and percent", QStringLiteral("a\"b%20c.txt"), QStringLiteral("a\"b%20c.txt"), "text/plain", "text/plain");
    row("a path", QStringLiteral("/home/alex/secret/proof.pdf"), plain, "application/pdf", "application/pdf");
    row("a path of another system", QStringLiteral("C:\\Users\\alex\\proof.pdf"), plain, "application/pdf", "application/pdf");
    row("another header", QStringLiteral("x.pdf\"\r\nX-Evil: 1\r\n\r\nbody"), QStringLiteral("x.pdf\" X-Evil: 1  body"), "application/pdf", "application/pdf");
    row("no name", {}, QStringLiteral("file"), "application/pdf", "application/pdf");
    row("a message", QStringLiteral("reply.eml"), QStringLiteral("reply.eml"), "message/rfc822", "application/octet-stream");
    row("no type", plain, plain, "", "application/octet-stream");
    row("a type that is none", plain, plain, "text/plain\r\nX-Evil: 1", "application/octet-stream");
}

void TestMail::attachesFilesAsTheyAre()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    QFETCH(QString, type);
    QFETCH(QString, sent);
    QByteArray bytes("--=_recourse\r\n\n.\r\nFrom \0\xFF", 24);
    bytes += QByteArray(500, 'x');
    const auto message = renderEml(test::shortLetter(), MailAttachment::None, {{name, type, bytes}});
    VERIFY_OK(message);
    for (const QByteArray& line : message->split('\n'))
        QVERIFY2(line.size() <= 77, line.constData());
    QVERIFY(!message->contains("\nX-Evil"));
    const auto read = formats::readMailMessage({message->constData(), std::size_t(message->size())}, base::kExhibitMailLimits);
    VERIFY_OK(read);
    QCOMPARE(read->files.size(), std::size_t(1));
    QCOMPARE(read->files[0].name, shown);
    QCOMPARE(read->files[0].mediaType, sent);
    QCOMPARE(read->files[0].content, bytes);
    QVERIFY(read->text.contains(QStringLiteral("Dear Sir or Madam,")));
    QCOMPARE(read->subject, test::shortLetter().subject);
}

void TestMail::keepsTheOrderOfFiles()
{
    const auto message = renderEml(test::shortLetter(), MailAttachment::LetterAsPdf,
        {{QStringLiteral("one.txt"), QStringLiteral("text/plain"), "1"}, {QStringLiteral("two.txt"), QStringLiteral("text/plain"), {}}});
    VERIFY_OK(message);
    const auto read = formats::readMailMessage({message->constData(), std::size_t(message->size())}, base::kExhibitMailLimits);
    VERIFY_OK(read);
    QStringList names;
    for (const auto& file : read->files)
        names += file.name;
    QCOMPARE(names, (QStringList{QStringLiteral("RC-7K2M-9QXD.pdf"), QStringLiteral("one.txt"), QStringLiteral("two.txt")}));
    QVERIFY(read->files[0].content.startsWith("%PDF-"));
    QVERIFY(read->files[2].content.isEmpty());
}

void TestMail::refusesMoreThanServersTake()
{
    const documents::MailFile half{QStringLiteral("a.bin"), {}, QByteArray(documents::kMostMailBytes / 2, 'a')};
    VERIFY_OK(renderEml(test::shortLetter(), MailAttachment::None, {half, half}));
    const auto refused = renderEml(test::shortLetter(), MailAttachment::LetterAsPdf, {half, half});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::Code::LetterLint);
    QVERIFY(refused.error().where.contains(QStringLiteral("18")));
}

RECOURSE_TEST(TestMail, QGuiApplication)
#include "test_mail.moc"
