// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/render.h"
#include "export/wrap.h"
#include "main/test_program.h"
#include "sample_letters.h"

#include <QtTest>

using namespace recourse;
using documents::renderText;
using documents::wrapped;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesALetterAsExpected();
    void wrapsAtSeventyTwoColumns();
    void wrapsWithHangingIndent();
    void keepsALongWordWhole();
    void leavesMarkupAsText();
};

void TestText::writesALetterAsExpected()
{
    const QByteArray expected = R"(Alex Example
Musterstraße 12
10115 Berlin
Germany
alex@example.org

Example Networks Ireland Ltd
Data Protection Officer
1 Sample Quay
Dublin 2, D02 XY00
IRELAND

Berlin, 21 November 2026
Reference: RC-7K2M-9QXD

Questions about the incident of 4 October 2026 under Articles 34(2) and
15(1) GDPR (RC-7K2M-9QXD)

Dear Sir or Madam,

I hold an account with you under alex@example.org. According to Have I
Been Pwned, data of your service became public in October 2026. I have
had no notice from you.

Please tell me:

1. whether data about me were part of the incident, and which items;
2. when the incident began, when you noticed it and when it ended;
3. how passwords were stored, naming the function and its cost;
4. who obtained the data, as far as you know, and to whom you have
   passed mine on.

Under Article 12(3) GDPR your answer is due within one month of receipt,
by my count on 22 December 2026. Please answer by e-mail to
alex@example.org.

Yours faithfully,

Alex Example

Enclosures:
1. Copy of the entry in the public list
)";
    const QByteArray text = renderText(test::shortLetter());
    const auto given = text.split('\n');
    const auto wanted = expected.split('\n');
    for (qsizetype i = 0; i < qMin(given.size(), wanted.size()); ++i)
        QCOMPARE(given[i], wanted[i]);
    QCOMPARE(given.size(), wanted.size());
}

void TestText::wrapsAtSeventyTwoColumns()
{
    for (const auto& letter : {test::shortLetter(), test::longLetter(), test::worldLetter()}) {
        const QString text = QString::fromUtf8(renderText(letter));
        QVERIFY(text.endsWith(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')));
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            QVERIFY2(line.size() <= 72, qPrintable(line));
            QVERIFY2(!line.endsWith(QLatin1Char(' ')), qPrintable(line));
        }
    }
}

void TestText::wrapsWithHangingIndent()
{
    QCOMPARE(wrapped(QStringLiteral("aa bb cc dd"), 8, QStringLiteral("1. ")),
        (QStringList{QStringLiteral("1. aa bb"), QStringLiteral("   cc dd")}));
    QCOMPARE(wrapped(QStringLiteral("aa\nbb"), 8), (QStringList{QStringLiteral("aa"), QStringLiteral("bb")}));
    QCOMPARE(wrapped(QString(), 8), QStringList{QString()});
}

void TestText::keepsALongWordWhole()
{
    const QString word(100, QLatin1Char('x'));
    QCOMPARE(wrapped(QStringLiteral("a ") + word + QStringLiteral(" b"), 10),
        (QStringList{QStringLiteral("a"), word, QStringLiteral("b")}));
}

void TestText::leavesMarkupAsText()
{
    const QString text = QString::fromUtf8(renderText(test::hostileLetter()));
    QVERIFY(text.contains(QStringLiteral("{{x}} <b>not bold</b>")));
    QVERIFY(text.contains(QStringLiteral("<img src=file:///etc/passwd> & {{{subject}}}")));
    QVERIFY(!text.contains(QChar(0x202E)));
}

RECOURSE_TEST(TestText, QCoreApplication)
#include "test_text.moc"
