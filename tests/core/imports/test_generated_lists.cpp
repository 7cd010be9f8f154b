// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/merge_plan.h"
#include "main/test_program.h"
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
    QTest::newRow("chrome") << "chrome" << "chrome-csv" << 1;
    QTest::newRow("firefox") << "firefox" << "firefox-csv" << 2;
    QTest::newRow("bitwarden") << "bitwarden" << "bitwarden-json" << 1;
    QTest::newRow("keepassxc") << "keepassxc" << "keepassxc-csv" << 2;
    QTest::newRow("lastpass") << "lastpass" << "lastpass-csv" << 3;
}

void TestGeneratedLists::readsGeneratedList()
{
    QFETCH(QString, format);
    QFETCH(QString, name);
    QFETCH(int, seed);
    const QString file = m_folder.filePath(QStringLiteral("list"));
    const int made = QProcess::execute(m_python, {QStringLiteral(RECOURSE_SHARED_DIR "/tools/gen_accounts.py"), QStringLiteral("accounts"), QStringLiteral("--format"), format,
        QStringLiteral("--count"), QStringLiteral("2000"), QStringLiteral("--seed"), QString::number(seed), QStringLiteral("--out"), file, QStringLiteral("--expected"), file + QStringLiteral(".tsv")});
    QCOMPARE(made, 0);
    const test::Answer answer = test::readAnswer(file + QStringLiteral(".tsv"));
    QVERIFY(answer.accounts.size() > 1500);

    const auto list = imports::readAccountList(file, {test::suffixList(), {}}, base::Progress::none());

    VERIFY_OK(list);
    QCOMPARE(list->format, name);
    QCOMPARE(test::differences(*list, answer).join(u'\n'), QString());
    const auto again = imports::planMerge(*list, list->accounts);
    QCOMPARE(again.known, static_cast<int>(list->accounts.size()));
}

RECOURSE_TEST(TestGeneratedLists, QCoreApplication)
#include "test_generated_lists.moc"
