// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/models/import/import_files.h"
#include "ui/models/import/import_set.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;
using base::Code;

namespace {

const QString kOne = QStringLiteral("/in/one.csv");
const QString kTwo = QStringLiteral("/in/two.zip");
const QString kFound = QStringLiteral("/in/folder/found.csv");

ImportFileSummary failedWith(Code code)
{
    ImportFileSummary file;
    file.error = base::fail(code);
    return file;
}

ImportFileSummary listOf(int added, int known)
{
    ImportFileSummary file;
    file.run.fileName = QStringLiteral("list.csv");
    file.run.format = QStringLiteral("firefox-csv");
    file.run.records = added + known;
    file.run.added = added;
    file.run.known = known;
    return file;
}

} // namespace

/// What is asked about files that are imported together, and in which order.
class TestImportSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksInTurn();
    void answersAreReadAnew();
    void leavingAFailedFileOutNeedsNoReading();
    void settledFilesKeepTheirError();
    void foundTablesAreNotAskedAbout();
    void chosenListsBecomeFiles();
    void tableKeepsTheRulesOfModels();
    void sumsUp();

private:
    void take(std::vector<ImportFileSummary> files)
    {
        ImportSummary summary;
        summary.files = std::move(files);
        m_set.take(summary);
    }

    ImportSet m_set;
};

void TestImportSet::init()
{
    m_set = {};
    m_set.setFiles({kOne, kTwo, QStringLiteral("/in/folder")}, {{kOne, kTwo, kFound}, {}});
}

void TestImportSet::asksInTurn()
{
    QCOMPARE(m_set.run().files.size(), std::size_t{3});
    take({failedWith(Code::InputUnknownFormat), failedWith(Code::InputArchive), failedWith(Code::InputPasswordProtected)});
    QCOMPARE(m_set.nextQuestion().value_or(9), std::size_t{0});
    QVERIFY(m_set.questionAbout(0) == ImportQuestion::Columns);
    m_set.settle(0);
    QCOMPARE(m_set.nextQuestion().value_or(9), std::size_t{1});
    QVERIFY(m_set.questionAbout(1) == ImportQuestion::Lists);
    m_set.settle(1);
    QCOMPARE(m_set.nextQuestion().value_or(9), std::size_t{2});
    QVERIFY(m_set.questionAbout(2) == ImportQuestion::Password);
    QVERIFY(!m_set.isStale());
}

void TestImportSet::answersAreReadAnew()
{
    take({failedWith(Code::InputPasswordProtected), listOf(1, 0), listOf(1, 0)});
    m_set.setPassword(0, session::shareSecret(base::SecretBytes::copyOf("open")));
    QVERIFY(m_set.isStale());
    QVERIFY(!m_set.nextQuestion());
    QVERIFY(m_set.run().files.front().filePassword != nullptr);
    take({failedWith(Code::InputWrongFilePassword), listOf(1, 0), listOf(1, 0)});
    QVERIFY(!m_set.isStale());
    QCOMPARE(m_set.nextQuestion().value_or(9), std::size_t{0}); // asked again
}

void TestImportSet::leavingAFailedFileOutNeedsNoReading()
{
    take({failedWith(Code::InputWebPage), listOf(1, 0), listOf(1, 0)});
    m_set.leaveOut(0);
    QVERIFY(!m_set.isStale());
    QCOMPARE(m_set.numbers(), (std::vector<std::size_t>{1, 2}));
    m_set.leaveOut(1);
    QVERIFY(m_set.isStale());
    QCOMPARE(m_set.run().files.front().path, kFound);
}

void TestImportSet::settledFilesKeepTheirError()
{
    take({failedWith(Code::InputUnknownFormat), listOf(1, 0), listOf(1, 0)});
    m_set.settle(0);
    QVERIFY(!m_set.nextQuestion());
    QVERIFY(m_set.error(0).has_value());
}

void TestImportSet::foundTablesAreNotAskedAbout()
{
    take({listOf(1, 0), listOf(1, 0), failedWith(Code::InputUnknownFormat)});
    QVERIFY(!m_set.nextQuestion());
    QVERIFY(m_set.questionAbout(2) == ImportQuestion::Columns); // but may be, if the user wants
}

void TestImportSet::chosenListsBecomeFiles()
{
    take({listOf(1, 0), failedWith(Code::InputArchive), listOf(1, 0)});
    m_set.setMembers(1, {QStringLiteral("a/chrome.csv"), QStringLiteral("keepass.csv")});
    QVERIFY(m_set.isStale());
    QCOMPARE(m_set.size(), std::size_t{4});
    QCOMPARE(m_set.name(1), QStringLiteral("two.zip: chrome.csv"));
    QCOMPARE(m_set.request(2).member, QStringLiteral("keepass.csv"));
    QCOMPARE(m_set.request(3).path, kFound);
    take({listOf(1, 0), failedWith(Code::InputArchive), listOf(1, 0), listOf(1, 0)});
    QVERIFY(!m_set.nextQuestion()); // a chosen list is not asked about again
}

void TestImportSet::tableKeepsTheRulesOfModels()
{
    ImportFiles table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportSummary summary;
    summary.files = {listOf(2, 1), failedWith(Code::InputWebPage), listOf(0, 3)};
    m_set.take(summary);
    static_cast<void>(table.exchange(ImportFiles::prepared(m_set, summary, ImportFiles::Stage::Preview)));
    QCOMPARE(table.rowCount(), 3);
    const auto cell = [&](int row, int column) { return table.index(row, column).data().toString(); };
    QCOMPARE(cell(0, ImportFiles::Format), QStringLiteral("Firefox"));
    QCOMPARE(cell(0, ImportFiles::New), QStringLiteral("2"));
    QCOMPARE(cell(1, ImportFiles::New), QString());
    QCOMPARE(cell(1, ImportFiles::State), base::fail(Code::InputWebPage).text());
    QCOMPARE(cell(2, ImportFiles::State), QStringLiteral("Nothing new"));
}

void TestImportSet::sumsUp()
{
    ImportSummary summary;
    summary.files = {listOf(2, 1), failedWith(Code::InputWebPage), listOf(0, 3)};
    summary.files.back().isEvidence = true;
    QCOMPARE(summary.total(false).added, 2);
    QCOMPARE(summary.total(true).known, 3);
    QCOMPARE(summary.failed(), 1);
    QVERIFY(summary.bringsAnything());
    summary.files.front().ownAddresses = {QStringLiteral("ann@mail.example")};
    summary.files.back().ownAddresses = {QStringLiteral("Ann@mail.example"), QStringLiteral("b@mail.example")};
    QCOMPARE(summary.ownAddresses().size(), 2);
}

RECOURSE_TEST(TestImportSet, QApplication)
#include "test_import_set.moc"
