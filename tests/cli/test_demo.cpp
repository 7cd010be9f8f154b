// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"

#include <QFile>
#include <QtTest>

using namespace recourse::test;

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesTheWholeJob();
    void saysWhatItDoes();
};

void TestDemo::doesTheWholeJob()
{
    const CommandLine cli;
    const CommandAnswer answer = cli.runBare({QStringLiteral("--json"), QStringLiteral("demo"), QStringLiteral("--dir"), cli.path(QStringLiteral("demo"))});
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    const QJsonObject done = answer.object();
    QVERIFY(done.value(QStringLiteral("exposures")).toInt() >= 3);
    QVERIFY(done.value(QStringLiteral("steps")).toInt() >= 3);
    QFile letter(done.value(QStringLiteral("letter")).toString());
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QVERIFY(letter.readAll().startsWith("%PDF-"));
}

void TestDemo::saysWhatItDoes()
{
    const CommandLine cli;
    const CommandAnswer answer = cli.runBare({QStringLiteral("demo"), QStringLiteral("--dir"), cli.path(QStringLiteral("demo"))});
    QVERIFY2(answer.exit == 0, answer.messages.constData());
    for (const char* part : {"1. ", "2. ", "3. ", "4. ", "5. ", "6. ", "Have I Been Pwned", "letter.pdf"})
        QVERIFY2(answer.messages.contains(part), part);
    QVERIFY(answer.output.contains("demo"));
}

RECOURSE_TEST(TestDemo, QCoreApplication)
#include "test_demo.moc"
