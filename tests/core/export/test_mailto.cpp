// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/render.h"
#include "main/test_program.h"
#include "sample_letters.h"
#include "support/test_text.h"

#include <QRegularExpression>
#include <QUrl>
#include <QtTest>

using namespace recourse;
using documents::renderMailto;

namespace {

/// The value of a field of the link, read as a program that follows RFC 6068 reads it: "+" stands for itself.
QString fieldOf(const QByteArray& url, const QByteArray& name)
{
    const QByteArray query = url.mid(url.indexOf('?') + 1);
    for (const QByteArray& pair : query.split('&')) {
        if (pair.startsWith(name + '='))
            return QUrl::fromPercentEncoding(pair.mid(name.size() + 1));
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(recourse::model::Letter)

class TestMailto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheWholeLetter();
    void leavesOutATextThatDoesNotFit();
    void keepsToItsCharacters_data();
    void keepsToItsCharacters();
    void encodesTheAddress();
    void refusesWhatIsNoAddress();
    void refusesASubjectWithoutEnd();
};

void TestMailto::holdsTheWholeLetter()
{
    model::Letter letter = test::shortLetter();
    letter.body = QStringLiteral("Dear Sir or Madam,\n\n1. Größe & Umfang = 100 % + mehr?\n2. #2\n\nBitte bis 22 December 2026.");
    const auto link = renderMailto(letter);
    VERIFY_OK(link);
    QVERIFY(link->wholeLetter);
    QVERIFY(link->word.isEmpty());
    QVERIFY(link->url.startsWith("mailto:privacy@example.com?subject="));
    QCOMPARE(fieldOf(link->url, "subject"), letter.subject);
    const QString body = fieldOf(link->url, "body");
    QVERIFY(body.contains(QStringLiteral("\r\n1. Größe & Umfang = 100 % + mehr?\r\n2. #2\r\n")));
    QCOMPARE(body.count(QLatin1Char('\n')), body.count(QStringLiteral("\r\n")));
    QVERIFY(body.contains(QStringLiteral("Musterstraße 12")));
    QVERIFY(!link->url.contains('+') && !link->url.contains(' '));
}

void TestMailto::leavesOutATextThatDoesNotFit()
{
    const auto link = renderMailto(test::longLetter());
    VERIFY_OK(link);
    QVERIFY(!link->wholeLetter);
    QVERIFY(!link->url.contains("body="));
    QVERIFY(link->url.size() <= documents::kMostMailtoBytes);
    QVERIFY(link->word.contains(QStringLiteral(".eml")));
    QCOMPARE(fieldOf(link->url, "subject"), test::longLetter().subject);
}

void TestMailto::keepsToItsCharacters_data()
{
    QTest::addColumn<model::Letter>("letter");
    QTest::newRow("short") << test::shortLetter();
    QTest::newRow("long") << test::longLetter();
    QTest::newRow("hostile") << test::hostileLetter();
    QTest::newRow("world") << test::worldLetter();
}

void TestMailto::keepsToItsCharacters()
{
    QFETCH(model::Letter, letter);
    const auto link = renderMailto(letter);
    VERIFY_OK(link);
    QVERIFY(link->url.size() <= documents::kMostMailtoBytes);
    QCOMPARE(link->url.count('?'), 1);
    QCOMPARE(link->url.count('&'), link->wholeLetter ? 1 : 0);
    static const QRegularExpression kAllowed(QStringLiteral("\\A[a-zA-Z0-9._~%:?=&@-]*\\z"));
    QVERIFY2(kAllowed.match(QString::fromLatin1(link->url)).hasMatch(), link->url.constData());
    QVERIFY(!link->url.toLower().contains("bcc="));
    QCOMPARE(link->wholeLetter, link->word.isEmpty());
}

void TestMailto::encodesTheAddress()
{
    model::Letter letter = test::shortLetter();
    letter.recipientEmail = QStringLiteral("a%b?c&d=e/f+g@bücher.example");
    const auto link = renderMailto(letter);
    VERIFY_OK(link);
    QVERIFY2(link->url.startsWith("mailto:a%25b%3Fc%26d%3De%2Ff%2Bg@xn--bcher-kva.example?subject="), link->url.left(90).constData());
    letter.recipientEmail.clear();
    const auto open = renderMailto(letter);
    VERIFY_OK(open);
    QVERIFY(open->url.startsWith("mailto:?subject="));
}

void TestMailto::refusesWhatIsNoAddress()
{
    model::Letter letter = test::shortLetter();
    letter.recipientEmail = QStringLiteral("a@example.com,b@example.com");
    const auto link = renderMailto(letter);
    QVERIFY(!link);
    QCOMPARE(link.error().code, base::Code::LetterLint);
}

void TestMailto::refusesASubjectWithoutEnd()
{
    model::Letter letter = test::shortLetter();
    letter.subject = QString(3000, QLatin1Char('x'));
    const auto link = renderMailto(letter);
    QVERIFY(!link);
    QCOMPARE(link.error().code, base::Code::LetterLint);
}

RECOURSE_TEST(TestMailto, QCoreApplication)
#include "test_mailto.moc"
