// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"

#include <QDir>
#include <QStandardPaths>
#include <QtTest>

using namespace recourse::test;

/// The real program on real samples, judged by the script that others judge it by.
class TestSampleLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySampleExactly_data();
    void readsEverySampleExactly();
};

void TestSampleLists::readsEverySampleExactly_data()
{
    QTest::addColumn<QString>("folder");
    for (const char* format : {"chrome-csv", "firefox-csv", "bitwarden-json", "bitwarden-csv", "1password-1pux", "1password-csv", "1password-1pif", "keepassxc-csv", "keepass2-xml"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestSampleLists::readsEverySampleExactly()
{
    QFETCH(QString, folder);
    const QDir shared(QStringLiteral(RECOURSE_SHARED_DIR));
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (!shared.exists(QStringLiteral("tools/check_import.py")) || python.isEmpty())
        QSKIP("the shared samples or python3 are not here");
    QProcess check;
    check.start(python, {shared.filePath(QStringLiteral("tools/check_import.py")), CommandLine::program(), shared.filePath(QStringLiteral("data/imports/") + folder)});
    QVERIFY(check.waitForFinished(120'000));
    const QByteArray output = check.readAllStandardOutput();
    QVERIFY2(check.exitCode() == 0, (output + check.readAllStandardError()).constData());
    QVERIFY(output.contains("samples exact"));
}

RECOURSE_TEST(TestSampleLists, QCoreApplication)
#include "test_sample_lists.moc"
