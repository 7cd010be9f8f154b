// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_message.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using formats::MailMessage;

namespace {

base::Result<MailMessage> read(const QByteArray& bytes, const base::MailMessageLimits& limits = base::kExhibitMailLimits)
{
    return formats::readMailMessage({bytes.constData(), static_cast<std::size_t>(bytes.size())}, limits);
}

/// A message of one text part with these fields and content.
QByteArray single(const char* fields, const char* content)
{
    return QByteArray("From: a@example.com\r\n") + fields + "\r\n\r\n" + content;
}

} // namespace

class TestMailMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void decodesFields();
    void prefersPlainText();
    void takesHtmlWhereThereIsNothingElse();
    void collectsFiles();
    void readsFileNames_data();
    void readsFileNames();
    void keepsAMessageInAMessageAsAFile();
    void joinsSeveralTexts();
    void tellsBoundariesApart();
    void readsWhatWasCutShort();
    void keepsTheLimits();
    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();
};

void TestMailMessage::readsText_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* fields, const char* content, const char* text) {
        QTest::newRow(name) << single(fields, content) << QString::fromUtf8(text);
    };
    row("no type", "Subject: x", "Hello\r\nthere\r\n", "Hello\nthere");
    row("line feeds only", "Subject: x", "Hello\nthere", "Hello\nthere");
    row("quoted-printable", "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable",
        "Gr=C3=BC=C3=9Fe=20\r\nlong =\r\nline=3D\r\n", "Grüße \nlong line=");
    row("damaged quoted-printable", "Content-Transfer-Encoding: Quoted-Printable", "a=ZZb= \r\nc=4", "a=ZZbc=4");
    row("base64", "Content-Type: text/plain; charset=\"UTF-8\"\r\nContent-Transfer-Encoding: BASE64", "R3LD\r\nvMOf\r\nZQ==\r\n", "Grüße");
    row("Latin-1", "Content-Type: text/plain; charset=iso-8859-1", "Gr\xFC\xDF", "Grüß");
    row("no charset, UTF-8", "Content-Type: text/plain", "Gr\xC3\xBC", "Grü");
    row("flowed", "Content-Type: text/plain; format=flowed", "one \r\ntwo\r\n three\r\n-- \r\nAlex\r\n", "one two\nthree\n-- \nAlex");
    row("empty", "Subject: x", "", "");
}

void TestMailMessage::readsText()
{
    QFETCH(QByteArray, message);
    const auto mail = read(message);
    VERIFY_OK(mail);
    QTEST(mail->text, "text");
    QVERIFY(mail->files.empty());
    QVERIFY(!mail->cut);
}

void TestMailMessage::decodesFields()
{
    const auto mail = read("From: =?utf-8?B?SsO8cmdlbg==?= <a@example.com>\r\nTO: b@example.com,\r\n c@example.com\r\nCc: d@example.com\r\n"
                           "Date: Mon, 4 May 2026 10:00:00 +0200\r\nSubject: =?iso-8859-1?Q?Gr=FC=DFe?=\r\nSubject: second\r\n\r\n");
    VERIFY_OK(mail);
    QCOMPARE(mail->from, QStringLiteral("Jürgen <a@example.com>"));
    QCOMPARE(mail->to, QStringLiteral("b@example.com, c@example.com"));
    QCOMPARE(mail->cc, QStringLiteral("d@example.com"));
    QCOMPARE(mail->date, QStringLiteral("Mon, 4 May 2026 10:00:00 +0200"));
    QCOMPARE(mail->subject, QStringLiteral("Grüße"));
}

void TestMailMessage::prefersPlainText()
{
    const QByteArray parts = "--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>rich</p>\r\n--b--\r\n";
    const auto mail = read(single("Content-Type: multipart/alternative; boundary=\"b\"", "preamble\r\n") + parts + "epilogue");
    VERIFY_OK(mail);
    QCOMPARE(mail->text, QStringLiteral("plain"));
    QVERIFY(mail->files.empty());
}

void TestMailMessage::takesHtmlWhereThereIsNothingElse()
{
    const auto mail = read(single("Content-Type: text/html; charset=utf-8", "<style>x</style><p>Gr\xC3\xBC\xC3\x9F""e</p><script>alert(1)</script>"));
    VERIFY_OK(mail);
    QCOMPARE(mail->text.trimmed(), QStringLiteral("Grüße"));
}

void TestMailMessage::collectsFiles()
{
    const auto mail = read(single("Content-Type: multipart/mixed; boundary=b",
        "--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n"
        "--b\r\nContent-Type: text/plain; name=\"note.txt\"\r\n\r\nnote\r\n"
        "--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\nJVBERi0=\r\n"
        "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nunnamed\r\n--b--"));
    VERIFY_OK(mail);
    QCOMPARE(mail->text, QStringLiteral("Hello"));
    QCOMPARE(mail->files.size(), std::size_t(3));
    QCOMPARE(mail->files[0].name, QStringLiteral("note.txt"));
    QCOMPARE(mail->files[1], (formats::MailMessageFile{QStringLiteral("a.pdf"), QStringLiteral("application/pdf"), "%PDF-"}));
    QVERIFY(mail->files[2].name.isEmpty());
}

void TestMailMessage::readsFileNames_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* parameters, const char* name) { QTest::newRow(parameters) << QByteArray(parameters) << QString::fromUtf8(name); };
    row("filename=a.bin", "a.bin");
    row("filename=\"a; b \\\"c\\\".bin\"", "a; b \"c\".bin");
    row("filename*=utf-8''M%C3%A4rz.bin", "März.bin");
    row("filename*=iso-8859-1'de'M%E4rz.bin", "März.bin");
    row("filename*0*=utf-8''M%C3; filename*1*=%A4rz; filename*2=.bin", "März.bin");
    row("filename*1=.bin; filename*0=a", "a.bin");
    row("filename=\"M_rz.bin\"; filename*=utf-8''M%C3%A4rz.bin", "März.bin");
    row("filename*=utf-8''M%C3%A4rz.bin; filename=\"M_rz.bin\"", "März.bin");
    row("filename=\"=?utf-8?Q?M=C3=A4rz.bin?=\"", "März.bin");
    row("filename=\"../../etc/passwd\"", "passwd");
    row("filename=\"C:\\\\temp\\\\a.bin\"", "a.bin");
    row("filename*=utf-8''%zz%4", "%zz%4");
    row("filename*999999999999=a", "a");
}

void TestMailMessage::readsFileNames()
{
    QFETCH(QByteArray, parameters);
    const auto mail = read("From: a@example.com\r\nContent-Type: application/x-y\r\nContent-Disposition: attachment; " + parameters + "\r\n\r\nx");
    VERIFY_OK(mail);
    QCOMPARE(mail->files.size(), std::size_t(1));
    QTEST(mail->files[0].name, "name");
}

void TestMailMessage::keepsAMessageInAMessageAsAFile()
{
    const auto mail = read(single("Content-Type: multipart/mixed; boundary=b", "--b\r\n\r\nsee below\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: x@example.com\r\n\r\ninner\r\n--b--"));
    VERIFY_OK(mail);
    QCOMPARE(mail->text, QStringLiteral("see below"));
    QCOMPARE(mail->files.size(), std::size_t(1));
    QVERIFY(mail->files[0].content.startsWith("From: x@example.com"));
}

void TestMailMessage::joinsSeveralTexts()
{
    const auto mail = read(single("Content-Type: multipart/mixed; boundary=b", "--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--"));
    VERIFY_OK(mail);
    QCOMPARE(mail->text, QStringLiteral("one\n\ntwo"));
}

void TestMailMessage::tellsBoundariesApart()
{
    const auto mail = read(single("Content-Type: multipart/mixed; boundary=b",
        "--b\r\nContent-Type: multipart/alternative; boundary=b-1\r\n\r\n--b-1\r\n\r\ninner\r\n--b-1--\r\n--b \r\n\r\nouter\r\n--b--\t\r\n--b\r\n\r\nafter"));
    VERIFY_OK(mail);
    QCOMPARE(mail->text, QStringLiteral("inner\n\nouter"));
}

void TestMailMessage::readsWhatWasCutShort()
{
    const auto mail = read(single("Content-Type: multipart/mixed; boundary=b", "--b\r\n\r\nthe end is miss"));
    VERIFY_OK(mail);
    QCOMPARE(mail->text, QStringLiteral("the end is miss"));
    const auto none = read(single("Content-Type: multipart/mixed", "no boundary"));
    VERIFY_OK(none);
    QVERIFY(none->text.isEmpty());
}

void TestMailMessage::keepsTheLimits()
{
    const base::MailMessageLimits small{2000, 3, 5, 10, 8};
    const auto longText = read(single("Subject: 1234567890", "12345678901234567890"), small);
    VERIFY_OK(longText);
    QCOMPARE(longText->text, QStringLiteral("1234567890"));
    QVERIFY(longText->cut);
    QCOMPARE(longText->subject, QStringLiteral("12345678"));
    const auto large = read(single("Subject: x", QByteArray(3000, 'x').constData()), small);
    QVERIFY(!large);
    QCOMPARE(large.error().code, base::Code::InputTooLarge);
    const auto parts = read(single("Content-Type: multipart/mixed; boundary=b", QByteArray("--b\r\nContent-Type: a/b\r\n\r\nx\r\n").repeated(50).constData()), small);
    VERIFY_OK(parts);
    QVERIFY(parts->files.size() <= 5);
    VERIFY_OK(read("From: a\r\n" + QByteArray("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n").repeated(3000)));
}

void TestMailMessage::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Hello there\r\n");
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj");
}

void TestMailMessage::refusesWhatIsNoMessage()
{
    QFETCH(QByteArray, bytes);
    const auto mail = read(bytes);
    QVERIFY(!mail);
    QCOMPARE(mail.error().code, base::Code::InputMalformed);
}

RECOURSE_TEST(TestMailMessage, QCoreApplication)
#include "test_mail_message.moc"
