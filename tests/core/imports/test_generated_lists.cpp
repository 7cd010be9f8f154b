// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/merge_plan.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace recourse;

/// Thousands of records with copies, odd addresses, odd characters and every kind of item, made with their answer.
class TestGeneratedLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsGeneratedList_data();
    void readsGeneratedList();

private:
    QString m_python;
    QTemporaryDir m_folder;
};

void TestGeneratedLists::initTestCase()
{
    m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (m_python.isEmpty() || !QFileInfo::exists(QStringLiteral(RECOURSE_SHARED_DIR "/tools/gen_accounts.py")))
        QSKIP("Needs python3 and the shared generator of account lists.");
}

void TestGeneratedLists::readsGeneratedList_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 2}) {
        QTest::addRow("chrome %d", seed) << "chrome" << "chrome-csv" << seed;
        QTest::addRow("firefox %d", seed) << "firefox" << "firefox-csv" << seed;
        QTest::addRow("bitwarden %d", seed) << "bitwarden" << "bitwarden-json" << seed;
        QTest::addRow("keepassxc %d", seed) << "keepassxc" << "keepassxc-csv" << seed;
    }
}

void TestGeneratedLists::readsGeneratedList()
{
    QFETCH(QString, format);
    QFETCH(QString, name);
    QFETCH(int, seed);
    const QString file = m_folder.filePath(QStringLiteral("list"));
    const int made = QProcess::execute(m_python, {QStringLiteral(RECOURSE_SHARED_DIR "/tools/gen_accounts.py"), QStringLiteral("accounts"), QStringLiteral("--format"), format,
        QStringLiteral("--count"), QStringLiteral("5000"), QStringLiteral("--seed"), QString::number(seed), QStringLiteral("--out"), file, QStringLiteral("--expected"), file + QStringLiteral(".tsv")});
    QCOMPARE(made, 0);
    const test::Answer answer = test::readAnswer(file + QStringLiteral(".tsv"));
    QVERIFY(answer.accounts.size() > 4000);

    const auto list = imports::readAccountList(file, {test::suffixList(), {}}, base::Progress::none());

    VERIFY_OK(list);
    QCOMPARE(list->format, name);
    QCOMPARE(test::differences(*list, answer).join(u'\n'), QString());
    const auto again = imports::planMerge(*list, list->accounts);
    QCOMPARE(again.known, static_cast<int>(list->accounts.size()));
}

QTEST_GUILESS_MAIN(TestGeneratedLists)
#include "test_generated_lists.moc"
