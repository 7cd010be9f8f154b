// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/redaction.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using documents::Redaction;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blacksOutEveryWriting_data();
    void blacksOutEveryWriting();
    void takesTheLongestFirst();
    void refusesWhatIsTooShort();
};

void TestRedaction::blacksOutEveryWriting_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted"); // # for the black squares
    const auto row = [](const char* word, const char* text, const char* wanted) {
        QTest::newRow(text) << QString::fromUtf8(word) << QString::fromUtf8(text) << QString::fromUtf8(wanted);
    };
    row("DE12 3456 7890", "IBAN DE1234567890.", "IBAN #.");
    row("DE1234567890", "IBAN DE12 3456-7890", "IBAN #");
    row("+49 30 1234567", "call +49 (30) 123 45 67 now", "call # now");
    row("Alex Example", "ALEX\nEXAMPLE and alexexample", "# and #");
    row("łódź", "ŁÓDŹ", "#");
    row("a.b@example.org", "a.b@example.org, ab@example.org", "#, #");
    row("x*y+z", "a x*yz b", "a x*yz b");
    row("x-y+z", "a x.y z b", "a # b");
    row("Example", "Samples", "Samples");
}

void TestRedaction::blacksOutEveryWriting()
{
    QFETCH(QString, word);
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    const auto redaction = Redaction::of({word});
    VERIFY_OK(redaction);
    QString applied = redaction->applied(text);
    QCOMPARE(applied.replace(QString(4, QChar(0x2588)), QStringLiteral("#")), wanted);
}

void TestRedaction::takesTheLongestFirst()
{
    const auto redaction = Redaction::of({QStringLiteral("Alex"), QStringLiteral("Alex Example")});
    VERIFY_OK(redaction);
    QCOMPARE(redaction->applied(QStringLiteral("Alex Example, Alex")), QStringLiteral("████, ████"));
    QVERIFY(Redaction::of({})->empty());
    QCOMPARE(Redaction::of({})->applied(QStringLiteral("text")), QStringLiteral("text"));
}

void TestRedaction::refusesWhatIsTooShort()
{
    for (const char* word : {"", "a", "--- ", "1-2"})
        QCOMPARE(Redaction::of({QString::fromLatin1(word)}).error().code, base::Code::BadArgument);
}

RECOURSE_TEST(TestRedaction, QCoreApplication)
#include "test_redaction.moc"
