// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "formats/zip_writer.h"
#include "session/account_jobs.h"
#include "session/account_rows.h"
#include "session/import_report_jobs.h"

using namespace recourse;
using base::Code;
using model::RecordFate;
using session::ImportRunReport;
using test::OpenSession;

namespace {

const QByteArray kHead("name,url,username,password\n");
const QByteArray kKeePass("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\n"
                          "\"Root\",\"K\",\"kim\",\"river-Stone-41\",\"https://k.example\",\"\"\n");
const QByteArray kApps("window.YTD.connected_application.part0 = ["
                       "{\"connectedApplication\":{\"organization\":{\"url\":\"https://planner.example.com\"},\"name\":\"Planner\",\"approvedAt\":\"2015-06-01T00:00:00.000Z\"}}]");

} // namespace

/// Files that are taken in together are one run: compared with each other, grouped in the history, undone as a whole.
class TestImportTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenSession>(); }
    void cleanup() { m_open.reset(); }
    void previewSaysWhatCommitDoes();
    void findsReuseOverAllFiles();
    void countsReuseOverTheWholeInventory();
    void historyGroupsTheFiles();
    void undoTakesAllBack();
    void undoOfTheRestAfterOne();
    void refusesWhatIsUndone();
    void badFileCostsItselfOnly();
    void readsChosenMembers();
    void saysWhichListsThereAre();
    void savesOneReportOfAll();
    void everyFormatHasAProgram();

private:
    /// Two lists with one account in both.
    std::vector<session::ImportRequest> lists()
    {
        return {{m_open->write(QStringLiteral("one.csv"), kHead + "A,https://a.example,ann,river-Stone-41\nB,https://b.example,ben,other-Phrase-8\n"), {}},
            {m_open->write(QStringLiteral("two.csv"), kHead + "A,https://a.example,ann,river-Stone-41\nC,https://c.example,cat,river-Stone-41\n"), {}}};
    }
    ImportRunReport commit(std::vector<session::ImportRequest> files)
    {
        auto report = OpenSession::wait(session::commitImportRun(*m_open, {std::move(files), {}, nullptr}));
        if (!report)
            qFatal("%s", qPrintable(test::errorText(report.error())));
        return std::move(*report);
    }
    std::size_t stored() { return OpenSession::wait(session::listAccountRows(*m_open))->size(); }

    std::unique_ptr<OpenSession> m_open;
};

void TestImportTogether::previewSaysWhatCommitDoes()
{
    const auto preview = OpenSession::wait(session::previewImportRun(*m_open, {lists(), {}, nullptr}));
    VERIFY_OK(preview);
    QCOMPARE(stored(), std::size_t{0});
    const ImportRunReport done = commit(lists());
    for (std::size_t i = 0; i < 2; ++i) {
        const model::ImportRun& before = preview->files[i].report->run;
        const model::ImportRun& after = done.files[i].report->run;
        QCOMPARE(before.added, after.added);
        QCOMPARE(before.known, after.known);
        QCOMPARE(before.changed, after.changed);
        QVERIFY(preview->files[i].report->plan.lines == done.files[i].report->plan.lines);
    }
    QCOMPARE(done.files[1].report->run.added, 1);
    QCOMPARE(done.files[1].report->run.known, 1);
    QCOMPARE(stored(), std::size_t{3});
}

void TestImportTogether::findsReuseOverAllFiles()
{
    static_cast<void>(commit(lists()));
    const auto rows = OpenSession::wait(session::listAccountRows(*m_open));
    const auto reused = std::count_if(rows->begin(), rows->end(), [](const session::AccountRow& row) { return row.reusedCount == 2; });
    QCOMPARE(reused, 2); // one of each file
}

/// Over imports one after the other, for accounts that the later one does not have too; and back.
void TestImportTogether::countsReuseOverTheWholeInventory()
{
    const auto import = [this](const char* name, const QByteArray& rows) {
        const ImportRunReport report = commit({{m_open->write(QString::fromLatin1(name), kHead + rows), {}}});
        return report.files.front().report->run.id;
    };
    const auto counts = [this] {
        QMap<QString, int> counts;
        const auto rows = OpenSession::wait(session::listAccountRows(*m_open));
        for (const session::AccountRow& row : *rows)
            counts.insert(row.site.section(u'.', 0, 0), row.reusedCount);
        return counts;
    };
    using Counts = QMap<QString, int>;
    import("one.csv", "A,https://a.example,ann,river-Stone-41\nB,https://b.example,ben,river-Stone-41\n");
    const auto second = import("two.csv", "A,https://a.example,ann,river-Stone-41\nC,https://c.example,cat,river-Stone-41\n");
    QCOMPARE(counts(), (Counts{{QStringLiteral("a"), 3}, {QStringLiteral("b"), 3}, {QStringLiteral("c"), 3}}));
    const auto third = import("three.csv", "A,https://a.example,ann,x\n");
    QCOMPARE(counts(), (Counts{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}, {QStringLiteral("c"), 2}}));
    VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, third)));
    QCOMPARE(counts(), (Counts{{QStringLiteral("a"), 3}, {QStringLiteral("b"), 3}, {QStringLiteral("c"), 3}}));
    VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, second)));
    QCOMPARE(counts(), (Counts{{QStringLiteral("a"), 2}, {QStringLiteral("b"), 2}}));
}

void TestImportTogether::historyGroupsTheFiles()
{
    m_open->import("Z,https://z.example,zoe,quiet-Lamp-93\n", QStringLiteral("alone.csv"));
    std::vector<session::ImportRequest> files = lists();
    files.push_back({m_open->write(QStringLiteral("connected-application.js"), kApps), {}});
    const ImportRunReport done = commit(files);
    const model::ImportId first = done.files[0].report->run.id;
    QCOMPARE(done.files[1].report->run.run, first);
    QCOMPARE(done.files[2].evidence->candidates.run.run, first);
    const auto history = OpenSession::wait(session::importHistory(*m_open));
    QCOMPARE(history->size(), std::size_t{4});
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE((*history)[i].run, first);
    QCOMPARE((*history)[3].run, (*history)[3].id);
}

void TestImportTogether::undoTakesAllBack()
{
    m_open->import("A,https://a.example,ann,first-Phrase-7\n", QStringLiteral("alone.csv"));
    std::vector<session::ImportRequest> files = lists();
    files.push_back({m_open->write(QStringLiteral("connected-application.js"), kApps), {}});
    const ImportRunReport done = commit(files);
    QCOMPARE(stored(), std::size_t{3});
    const auto undone = OpenSession::wait(session::undoImportRun(*m_open, done.files[1].report->run.id));
    VERIFY_OK(undone);
    QCOMPARE(undone->removed, 2);
    QCOMPARE(undone->candidates, 1);
    QCOMPARE(stored(), std::size_t{1});
    const auto history = OpenSession::wait(session::importHistory(*m_open));
    QCOMPARE(std::count_if(history->begin(), history->end(), [](const model::ImportRun& run) { return run.undone; }), 3);
    QVERIFY(!history->back().undone);
}

void TestImportTogether::undoOfTheRestAfterOne()
{
    const ImportRunReport done = commit(lists());
    VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, done.files[1].report->run.id)));
    QCOMPARE(stored(), std::size_t{2});
    const auto undone = OpenSession::wait(session::undoImportRun(*m_open, done.files[1].report->run.id));
    VERIFY_OK(undone);
    QCOMPARE(undone->removed, 2);
    QCOMPARE(stored(), std::size_t{0});
}

void TestImportTogether::refusesWhatIsUndone()
{
    const ImportRunReport done = commit(lists());
    VERIFY_OK(OpenSession::wait(session::undoImportRun(*m_open, done.files[0].report->run.id)));
    QCOMPARE(OpenSession::wait(session::undoImportRun(*m_open, done.files[0].report->run.id)).error().code, Code::BadArgument);
    QCOMPARE(OpenSession::wait(session::undoImportRun(*m_open, {99})).error().code, Code::NotFound);
}

void TestImportTogether::badFileCostsItselfOnly()
{
    std::vector<session::ImportRequest> files = lists();
    files.insert(files.begin() + 1, {m_open->write(QStringLiteral("page.csv"), "<!doctype html><html><body>Hello</body></html>"), {}});
    const auto preview = OpenSession::wait(session::previewImportRun(*m_open, {files, {}, nullptr}));
    QCOMPARE(preview->files[1].error->code, Code::InputWebPage);
    const ImportRunReport done = commit(files);
    QCOMPARE(done.files[1].error->code, Code::InputWebPage);
    QCOMPARE(done.files[2].report->run.run, done.files[0].report->run.id);
    QCOMPARE(stored(), std::size_t{3});
}

void TestImportTogether::readsChosenMembers()
{
    const QByteArray zip = *formats::writeZip({{QStringLiteral("in/chrome.csv"), kHead + "A,https://a.example,ann,river-Stone-41\n", true},
        {QStringLiteral("vault.csv"), kKeePass, true}});
    const QString file = m_open->write(QStringLiteral("all.zip"), zip);
    const auto several = OpenSession::wait(session::previewImportRun(*m_open, {{{file, {}}}, {}, nullptr}));
    QCOMPARE(several->files.front().error->code, Code::InputArchive);
    session::ImportRequest one{file, {}};
    one.member = QStringLiteral("in/chrome.csv");
    session::ImportRequest other{file, {}};
    other.member = QStringLiteral("vault.csv");
    const ImportRunReport done = commit({one, other});
    QCOMPARE(done.files[0].report->run.fileName, QStringLiteral("all.zip: chrome.csv"));
    QCOMPARE(done.files[1].report->run.format, QStringLiteral("keepassxc-csv"));
    const auto rows = OpenSession::wait(session::listAccountRows(*m_open));
    QCOMPARE(rows->size(), std::size_t{2});
    QCOMPARE(rows->front().reusedCount, 2);
    one.member = QStringLiteral("nowhere.csv");
    const auto missing = OpenSession::wait(session::previewImportRun(*m_open, {{one}, {}, nullptr}));
    QCOMPARE(missing->files.front().error->code, Code::NotFound);
}

void TestImportTogether::saysWhichListsThereAre()
{
    const QByteArray zip = *formats::writeZip({{QStringLiteral("chrome.csv"), kHead + "A,https://a.example,ann,p\n", true},
        {QStringLiteral("table.csv"), "Website,Login name,Passwort\nhttps://t.example,tom,p\nhttps://u.example,una,p\n", true}});
    const auto lists = OpenSession::wait(session::listsInArchive(*m_open, m_open->write(QStringLiteral("all.zip"), zip)));
    VERIFY_OK(lists);
    QCOMPARE(lists->size(), std::size_t{2});
    QCOMPARE((*lists)[0].format, QStringLiteral("chrome-csv"));
    QVERIFY(!(*lists)[0].isGuessed);
    QVERIFY((*lists)[1].isGuessed);
    QVERIFY(OpenSession::wait(session::listsInArchive(*m_open, m_open->write(QStringLiteral("no.zip"), kKeePass)))->empty());
}

void TestImportTogether::savesOneReportOfAll()
{
    const ImportRunReport done = commit(lists());
    std::vector<session::StoredReport> reports;
    for (const session::FileOutcome& outcome : done.files)
        reports.push_back({outcome.report->run, outcome.report->plan.lines, 0});
    const QString file = m_open->path(QStringLiteral("report.csv"));
    const auto saved = OpenSession::wait(session::saveImportReports(*m_open, reports, file));
    VERIFY_OK(saved);
    QCOMPARE(saved->lines, 4);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY(content.startsWith("\"file\",\"record\",\"line\",\"result\",\"title\",\"reason\"\r\n\"one.csv\",\"1\",\"2\",\"new\",\"A\",\"\"\r\n"));
    QVERIFY(content.contains("\"two.csv\",\"1\",\"2\",\"known\""));
    QVERIFY(!content.contains("Stone"));
    const QString text = session::importReportText(reports);
    QVERIFY(text.contains(QStringLiteral("File: one.csv\n")) && text.contains(QStringLiteral("File: two.csv\n")));
}

void TestImportTogether::everyFormatHasAProgram()
{
    for (const QString& format : imports::formatNames() + imports::candidateFormatNames())
        QVERIFY2(session::programText(format) != format, qPrintable(format));
    QCOMPARE(session::programText(QStringLiteral("firefox-csv")), QStringLiteral("Firefox"));
    QCOMPARE(session::programText(QStringLiteral("hibp+x-archive+hibp")), QStringLiteral("Have I Been Pwned, X (Twitter)"));
    QCOMPARE(session::programText(QStringLiteral("of-tomorrow")), QStringLiteral("of-tomorrow"));
    QVERIFY(session::exportWays().size() > 15);
}

RECOURSE_TEST(TestImportTogether, QGuiApplication)
#include "test_import_together.moc"
