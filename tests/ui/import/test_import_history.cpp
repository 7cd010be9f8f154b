// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_rows.h"
#include "session/candidate_jobs.h"
#include "session/import_jobs.h"
#include "ui/dialogs/import/import_history_dialog.h"
#include "ui/models/import/import_words.h"
#include "ui/support/spoken_names.h"
#include "ui/support/test_workspace.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;

namespace {

const QByteArray kList("name,url,username,password,note\n"
                       "Adobe,https://www.adobe.com,anna@example.org,hunter2-secret,\n"
                       "Shop,https://shop.example.com,anna,hunter2-secret,\n"
                       ",,,,\n");
const QByteArray kMore("name,url,username,password\nBank,https://bank.example.org,berta,pw-of-bank-3\n");

} // namespace

/// The history of imports shows what became of each entry, and takes back what was taken in together.
class TestImportHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tableKeepsTheRulesOfModels();
    void showsTheReportOfTheChosenImport();
    void copiesAndSavesTheReport();
    void takesTheWholeRunBack();
    void saysWhatBecameOfProposals();
    void theColumnOfFilesThatCameTogetherTakesNoRoomForNothing();
    void saysWhyAccountsStay();
    void emptyHistorySaysSo();

private:
    void importTogether();
    void open();
    void settle() { QTRY_VERIFY(test::isIdle(m_test->workspace())); }
    template <class T> [[nodiscard]] T* find(const char* name) const { return m_dialog->findChild<T*>(QLatin1String(name)); }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<QWidget> m_window;
    QPointer<ImportHistoryDialog> m_dialog;
};

void TestImportHistory::init()
{
    m_test = std::make_unique<test::TestWorkspace>();
    m_test->createVault();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_window->show();
}

void TestImportHistory::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void TestImportHistory::importTogether()
{
    const session::ImportRunRequest run{{{m_test->write(QStringLiteral("list.csv"), kList), {}}, {m_test->write(QStringLiteral("more.csv"), kMore), {}}}, {}, nullptr};
    static_cast<void>(m_test->await(session::commitImportRun(m_test->session(), run)));
}

void TestImportHistory::open()
{
    m_dialog = std::make_unique<ImportHistoryDialog>(m_test->workspace(), m_window.get()).release();
    m_dialog->open();
    settle();
}

void TestImportHistory::tableKeepsTheRulesOfModels()
{
    ImportHistory table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model::ImportRun first;
    first.id = {1};
    first.run = {1};
    first.fileName = QStringLiteral("one.csv");
    model::ImportRun second = first;
    second.id = {2};
    second.fileName = QStringLiteral("two.csv");
    second.undone = true;
    static_cast<void>(table.exchange(ImportHistory::prepared({second, first})));
    QCOMPARE(table.index(0, ImportHistory::Together).data().toString(), QStringLiteral("with one.csv"));
    QVERIFY(!table.row(0).isTakenBack); // the first file still counts
    first.undone = true;
    static_cast<void>(table.exchange(ImportHistory::prepared({second, first})));
    QVERIFY(table.row(0).isTakenBack);
}

void TestImportHistory::showsTheReportOfTheChosenImport()
{
    importTogether();
    open();
    const QAbstractItemModel* lines = find<DataTable>("importLines")->model();
    QCOMPARE(lines->rowCount(), 1); // the newest import is chosen
    QVERIFY(find<DataTable>("importHistoryTable")->selectId(1));
    settle();
    QCOMPARE(lines->rowCount(), 3);
    QVERIFY(find<QLabel>("importHistoryNote")->text().contains(QStringLiteral("list.csv")));
    for (int row = 0; row < lines->rowCount(); ++row) {
        for (int column = 0; column < lines->columnCount(); ++column)
            QVERIFY(!lines->index(row, column).data().toString().contains(QStringLiteral("hunter2")));
    }
    QCOMPARE(test::speechless(m_dialog), QStringList());
}

void TestImportHistory::copiesAndSavesTheReport()
{
    importTogether();
    open();
    find<QPushButton>("importHistoryCopy")->click();
    QVERIFY(m_test->prompts().copied.contains(QStringLiteral("File: more.csv")));
    QVERIFY(m_test->prompts().copied.contains(QStringLiteral("record 1, line 2: new Bank")));
    m_test->prompts().fileToSave = m_test->path(QStringLiteral("report.csv"));
    find<QPushButton>("importHistorySave")->click();
    settle();
    QFile saved(m_test->path(QStringLiteral("report.csv")));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray content = saved.readAll();
    QVERIFY(content.contains("\"new\",\"Bank\"") && !content.contains("pw-of-bank"));
}

void TestImportHistory::takesTheWholeRunBack()
{
    importTogether();
    open();
    auto* undo = find<QPushButton>("importHistoryUndo");
    QVERIFY(undo->isEnabled());
    undo->click();
    QCOMPARE(m_test->prompts().questions.size(), 1);
    QVERIFY(m_test->prompts().questions.front().text.contains(QStringLiteral("list.csv")));
    m_test->prompts().saysYes = true;
    undo->click();
    settle();
    QCOMPARE(m_test->await(session::listAccountRows(m_test->session())).size(), std::size_t{0});
    QVERIFY(!undo->isEnabled());
}

void TestImportHistory::saysWhatBecameOfProposals()
{
    session::CandidateFindings findings{QStringLiteral("all.mbox"), QStringLiteral("mbox"), {}, {}};
    for (const char* domain : {"harbourbooks.com", "lamppost.net", "daily.org"}) {
        model::Evidence evidence;
        evidence.kind = model::EvidenceKind::SignUp;
        evidence.source = QStringLiteral("mbox");
        model::Candidate& candidate = findings.candidates.emplace_back();
        candidate.domain = QLatin1String(domain);
        candidate.verdict = model::Verdict::Confirmed;
        candidate.evidence = {evidence};
    }
    static_cast<void>(m_test->await(session::commitCandidates(m_test->session(), findings)));
    const auto found = m_test->await(session::listCandidates(m_test->session(), {}));
    QCOMPARE(found.size(), std::size_t{3});
    static_cast<void>(m_test->await(session::decideCandidates(m_test->session(), {found.front().candidate.id}, model::CandidateState::Kept)));
    open();
    QSignalSpy said(&m_test->workspace(), &Workspace::messageWanted);
    m_test->prompts().saysYes = true;
    find<QPushButton>("importHistoryUndo")->click();
    settle();
    QCOMPARE(said.size(), 1);
    const QString text = said.first().first().value<Message>().text;
    QVERIFY2(text.contains(QStringLiteral("2 proposal(s) removed.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("1 service(s) stay because you decided about them.")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("account")), qPrintable(text));
}

void TestImportHistory::theColumnOfFilesThatCameTogetherTakesNoRoomForNothing()
{
    m_window->resize(1800, 1000);
    static_cast<void>(m_test->await(session::commitImport(m_test->session(), {m_test->write(QStringLiteral("list.csv"), kList), {}})));
    open();
    auto* table = find<DataTable>("importHistoryTable");
    QVERIFY(table->isColumnHidden(ImportHistory::Together));
    QVERIFY(!table->isColumnHidden(ImportHistory::State));
    m_dialog->close();
    importTogether();
    open();
    table = find<DataTable>("importHistoryTable");
    QVERIFY(!table->isColumnHidden(ImportHistory::Together));
}

void TestImportHistory::saysWhyAccountsStay()
{
    vault::UndoResult result;
    result.removed = 2;
    QVERIFY(!ImportWords::takenBack(result).contains(QStringLiteral("stay")));
    result.shared = 3;
    QVERIFY(ImportWords::takenBack(result).contains(QStringLiteral("later imports")));
    QVERIFY(!ImportWords::takenBack(result).contains(QStringLiteral("you worked")));
    QVERIFY(!ImportWords::takenBack(result).contains(QStringLiteral("proposal")));
    result.sharedCandidates = 4;
    QVERIFY(ImportWords::takenBack(result).contains(QStringLiteral("4 proposal")));
    result.kept = 2;
    QVERIFY(ImportWords::takenBack(result).contains(QStringLiteral("you worked")));
}

void TestImportHistory::emptyHistorySaysSo()
{
    open();
    QVERIFY(!find<QPushButton>("importHistoryUndo")->isEnabled());
    QVERIFY(!find<QPushButton>("importHistoryCopy")->isEnabled());
    QVERIFY(!find<DataTable>("importHistoryTable")->isVisible());
}

RECOURSE_TEST(TestImportHistory, QApplication)
#include "test_import_history.moc"
