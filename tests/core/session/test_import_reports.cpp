// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/candidate_jobs.h"
#include "session/import_folder_jobs.h"
#include "session/import_report_jobs.h"
#include "session/source_file_jobs.h"

#include <QDir>
#include <QFileInfo>

using namespace recourse;
using base::Code;
using model::RecordFate;
using session::CopyPlace;
using session::SkippedPath;
using test::OpenSession;

/// What is left of an import: its report, and the file itself.
class TestImportReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenSession>(); }
    void cleanup() { m_open.reset(); }
    void historyHasTheWholeReport();
    void reportAddsUp();
    void candidatesHaveAReportToo();
    void savesNothingASpreadsheetWouldRun();
    void savesAsTextForPeople();
    void refusesOtherEndings();
    void findsFilesInFolders();
    void saysWhyAPathIsNotLookedInto();
    void folderHasABound();
    void batchReportsEachFile();
    void deletesTheFileThatWasImported();
    void refusesAFileThatWasNotImported();
    void refusesAFileThatChanged_data();
    void refusesAFileThatChanged();
    void deletesThroughALinkTheFileItself();

private:
    static QByteArray contentOf(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    session::ImportReport importMixed()
    {
        return m_open->import("=1+1,https://a.example,anna,same-Phrase-7\nA again,https://www.a.example,ANNA,same-Phrase-7\n"
                              "chrome,chrome://flags,x,y\nB,https://b.example,ben,other-Phrase-8\n\"torn\n");
    }

    std::unique_ptr<OpenSession> m_open;
};

void TestImportReports::historyHasTheWholeReport()
{
    const auto report = importMixed();
    const auto stored = OpenSession::wait(session::readImportReport(*m_open, report.run.id));
    VERIFY_OK(stored);
    QVERIFY(stored->lines == report.plan.lines);
    QVERIFY(stored->run == report.run);
    QCOMPARE(stored->missing, 0);
    const auto again = m_open->import("B,https://b.example,ben,other-Phrase-8\n", QStringLiteral("again.csv"));
    QVERIFY(OpenSession::wait(session::readImportReport(*m_open, again.run.id))->lines.front().fate == RecordFate::Known);
    VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, report.run.id)));
    QVERIFY(OpenSession::wait(session::readImportReport(*m_open, report.run.id))->lines == report.plan.lines);
    QCOMPARE(OpenSession::wait(session::readImportReport(*m_open, {99})).error().code, Code::NotFound);
}

void TestImportReports::reportAddsUp()
{
    const model::ImportRun run = importMixed().run;
    QCOMPARE(run.records, run.added + run.merged + run.known + run.changed + run.skipped + run.failed);
    QCOMPARE(run.added, 2);
    QCOMPARE(run.merged, 1);
    QCOMPARE(run.skipped + run.failed, run.records - 3);
    QVERIFY(OpenSession::wait(session::importHistory(*m_open))->front() == run);
}

void TestImportReports::candidatesHaveAReportToo()
{
    const QDateTime day(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC);
    const model::Evidence mail{model::EvidenceKind::SignUp, QStringLiteral("mbox"), QStringLiteral("anna@example.org"), 3, false, day, day};
    const auto report = OpenSession::wait(session::commitCandidates(*m_open,
        {QStringLiteral("Inbox"), QStringLiteral("mbox"), {{{}, QStringLiteral("a.example"), {}, {}, model::Verdict::Confirmed, {mail}, {}}}, {}}));
    VERIFY_OK(report);
    QVERIFY(OpenSession::wait(session::readImportReport(*m_open, report->run.id))->lines == report->lines);
}

void TestImportReports::savesNothingASpreadsheetWouldRun()
{
    const auto report = importMixed();
    const QString file = m_open->path(QStringLiteral("report.csv"));
    const auto saved = OpenSession::wait(session::saveImportReport(*m_open, report.run, report.plan.lines, file));
    VERIFY_OK(saved);
    QCOMPARE(saved->lines, report.run.records);
    const QList<QByteArray> lines = contentOf(file).split('\n');
    QCOMPARE(lines.at(0), QByteArray("\"record\",\"line\",\"result\",\"title\",\"reason\"\r"));
    QCOMPARE(lines.at(1), QByteArray("\"1\",\"2\",\"new\",\"'=1+1\",\"\"\r"));
    QCOMPARE(lines.at(3), QByteArray("\"3\",\"4\",\"skipped\",\"chrome\",\"internal\"\r"));
    QVERIFY(!contentOf(file).contains("Phrase"));
    QVERIFY(!contentOf(file).contains("anna"));
}

void TestImportReports::savesAsTextForPeople()
{
    auto report = importMixed();
    report.plan.lines.front().title = QStringLiteral("two\nlines\x1b[31m");
    const QString file = m_open->path(QStringLiteral("report.TXT"));
    VERIFY_OK(OpenSession::wait(session::saveImportReport(*m_open, report.run, report.plan.lines, file)));
    const QString text = QString::fromUtf8(contentOf(file));
    QCOMPARE(text, session::importReportText(report.run, report.plan.lines));
    QVERIFY(text.contains(QStringLiteral("File: list.csv\nFormat: chrome-csv\n")));
    QVERIFY(text.contains(QStringLiteral("records = 2 new + 1 merged + 0 known + 0 changed")));
    QVERIFY(text.contains(QStringLiteral("record 3, line 4: skipped (internal) chrome\n")));
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(!text.contains(QStringLiteral("two\n")));
}

void TestImportReports::refusesOtherEndings()
{
    QCOMPARE(OpenSession::wait(session::saveImportReport(*m_open, {}, {}, m_open->path(QStringLiteral("report.html")))).error().code, Code::ExportUnknownKind);
    QCOMPARE(OpenSession::wait(session::saveImportReport(*m_open, {}, {}, m_open->path(QStringLiteral("no/folder/report.csv")))).error().code, Code::FileUnwritable);
}

void TestImportReports::findsFilesInFolders()
{
    m_open->write(QStringLiteral("in/b.csv"), "x");
    m_open->write(QStringLiteral("in/a.csv"), "x");
    m_open->write(QStringLiteral("in/deep/er/c.json"), "x");
    m_open->write(QStringLiteral("in/.hidden.csv"), "x");
    const QString hidden = m_open->path(QStringLiteral("in/.hidden.csv"));
    const QString folder = m_open->path(QStringLiteral("in"));
    const auto found = OpenSession::wait(session::findImportFiles(*m_open, {hidden, folder, folder + QStringLiteral("/a.csv")}));
    VERIFY_OK(found);
    QStringList names;
    for (const QString& file : found->files)
        names << QDir(folder).relativeFilePath(file);
    // What is named itself is taken, and each file once.
    QCOMPARE(names, (QStringList{QStringLiteral(".hidden.csv"), QStringLiteral("a.csv"), QStringLiteral("b.csv"), QStringLiteral("deep/er/c.json")}));
    QCOMPARE(OpenSession::wait(session::findImportFiles(*m_open, {m_open->path(QStringLiteral("not there"))})).error().code, Code::FileMissing);
}

void TestImportReports::saysWhyAPathIsNotLookedInto()
{
    m_open->write(QStringLiteral("in/.git/config"), "x");
    m_open->write(QStringLiteral("in/empty.csv"), "");
    for (const char* name : {"in/mail/cur/1", "in/mail/new/2", "in/mail/tmp/3"})
        m_open->write(QString::fromLatin1(name), "From: x\n\n");
    QVERIFY(QFile::link(m_open->path(QStringLiteral("in")), m_open->path(QStringLiteral("in/loop"))));
    QFile large(m_open->write(QStringLiteral("in/large.bin"), "x"));
    QVERIFY(large.open(QIODevice::ReadWrite) && large.resize((qint64{1} << 30) + 1)); // sparse
    const auto found = OpenSession::wait(session::findImportFiles(*m_open, {m_open->path(QStringLiteral("in"))}));
    VERIFY_OK(found);
    QVERIFY(found->files.isEmpty());
    QStringList words;
    for (const SkippedPath& skipped : found->skipped)
        words << QFileInfo(skipped.path).fileName() + QLatin1Char(' ') + skipped.reason;
    words.sort();
    QCOMPARE(words, (QStringList{QStringLiteral(".git hidden"), QStringLiteral("empty.csv empty"), QStringLiteral("large.bin too_large"),
                        QStringLiteral("loop link"), QStringLiteral("mail mailbox")}));
}

void TestImportReports::folderHasABound()
{
    for (int i = 0; i < session::kMostImportFiles + 5; ++i)
        m_open->write(QStringLiteral("in/%1/%2").arg(i % 10).arg(i), "x");
    const auto found = OpenSession::wait(session::findImportFiles(*m_open, {m_open->path(QStringLiteral("in"))}));
    VERIFY_OK(found);
    QCOMPARE(found->files.size(), session::kMostImportFiles);
    QCOMPARE(found->skipped.size(), std::size_t{1});
    QCOMPARE(found->skipped.front().reason, QStringLiteral("too_many"));
}

void TestImportReports::batchReportsEachFile()
{
    const QString good = m_open->write(QStringLiteral("in/good.csv"), "name,url,username,password\nA,https://a.example,anna,same-Phrase-7\n");
    const QString same = m_open->write(QStringLiteral("in/same.csv"), "name,url,username,password\nA,https://a.example,anna,same-Phrase-7\n");
    const QString bad = m_open->write(QStringLiteral("in/bad.bin"), QByteArray(64, '\0'));
    const auto run = OpenSession::wait(session::commitImportRun(*m_open, {{{bad, {}}, {good, {}}, {same, {}}}, {}, nullptr}));
    VERIFY_OK(run);
    QCOMPARE(run->files.size(), std::size_t{3});
    QVERIFY(run->files[0].error.has_value());
    QCOMPARE(run->files[1].report->run.added, 1);
    QCOMPARE(run->files[2].report->run.known, 1);
    QCOMPARE(OpenSession::wait(session::importHistory(*m_open))->size(), std::size_t{2});
    QCOMPARE(OpenSession::wait(session::deleteSourceFile(*m_open, bad)).error().code, Code::NotFound);
    VERIFY_OK(OpenSession::wait(session::deleteSourceFile(*m_open, good)));
    VERIFY_OK(OpenSession::wait(session::deleteSourceFile(*m_open, same)));
}

void TestImportReports::deletesTheFileThatWasImported()
{
    const auto report = importMixed();
    const QString file = m_open->path(QStringLiteral("list.csv"));
    QVERIFY(QFile::copy(file, m_open->path(QStringLiteral("list (1).csv"))));
    const auto deleted = OpenSession::wait(session::deleteSourceFile(*m_open, file));
    VERIFY_OK(deleted);
    QVERIFY(!QFile::exists(file));
    QVERIFY(deleted->bytes > 0);
    QVERIFY(deleted->copies.contains(CopyPlace::Spreadsheet));
    QVERIFY(deleted->copies.contains(CopyPlace::Disk));
    QVERIFY(!deleted->copies.contains(CopyPlace::Cloud));
    for (const CopyPlace place : deleted->copies)
        QVERIFY(!session::copyPlaceText(place).isEmpty());
    QCOMPARE(deleted->sameSize, QStringList{QFileInfo(m_open->path(QStringLiteral("list (1).csv"))).canonicalFilePath()});
    QCOMPARE(OpenSession::wait(session::deleteSourceFile(*m_open, file)).error().code, Code::FileMissing);
}

void TestImportReports::refusesAFileThatWasNotImported()
{
    const QString file = m_open->write(QStringLiteral("other.csv"), "name,url,username,password\nA,https://a.example,anna,x\n");
    QCOMPARE(OpenSession::wait(session::deleteSourceFile(*m_open, file)).error().code, Code::NotFound);
    VERIFY_OK(OpenSession::wait(session::previewImport(*m_open, {file, {}})));
    QCOMPARE(OpenSession::wait(session::deleteSourceFile(*m_open, file)).error().code, Code::NotFound); // read is not imported
    QVERIFY(QFile::exists(file));
    QCOMPARE(OpenSession::wait(session::deleteSourceFile(*m_open, m_open->path(QStringLiteral("in")))).error().code, Code::FileMissing);
}

void TestImportReports::refusesAFileThatChanged_data()
{
    QTest::addColumn<bool>("sameSize");
    QTest::newRow("longer") << false;
    QTest::newRow("as long") << true;
}

void TestImportReports::refusesAFileThatChanged()
{
    QFETCH(const bool, sameSize);
    importMixed();
    const QString file = m_open->path(QStringLiteral("list.csv"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::ReadWrite));
    QVERIFY(out.seek(sameSize ? 30 : out.size()));
    QCOMPARE(out.write("x"), 1);
    out.close();
    QVERIFY(out.open(QIODevice::ReadWrite));
    QVERIFY(out.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    out.close();
    QCOMPARE(OpenSession::wait(session::deleteSourceFile(*m_open, file)).error().code, Code::BadArgument);
    QVERIFY(QFile::exists(file));
}

void TestImportReports::deletesThroughALinkTheFileItself()
{
    importMixed();
    const QString link = m_open->path(QStringLiteral("link.csv"));
    QVERIFY(QFile::link(m_open->path(QStringLiteral("list.csv")), link));
    VERIFY_OK(OpenSession::wait(session::deleteSourceFile(*m_open, link)));
    QVERIFY(!QFile::exists(m_open->path(QStringLiteral("list.csv"))));
}

RECOURSE_TEST(TestImportReports, QCoreApplication)
#include "test_import_reports.moc"
