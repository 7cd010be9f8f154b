// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "formats/zip_writer.h"
#include "session/account_jobs.h"
#include "session/candidate_jobs.h"
#include "session/import_jobs.h"

using namespace recourse;
using base::Code;
using model::Verdict;
using session::FileOutcome;
using session::ImportRunReport;
using test::OpenSession;

namespace {

const QByteArray kApps("window.YTD.connected_application.part0 = ["
                       "{\"connectedApplication\":{\"organization\":{\"url\":\"https://planner.example.com\"},\"name\":\"Planner\",\"approvedAt\":\"2015-06-01T00:00:00.000Z\"}},"
                       "{\"connectedApplication\":{\"name\":\"Spotify\",\"approvedAt\":\"2016-06-01T00:00:00.000Z\"}}]");

} // namespace

/// Files that are dropped together: account lists, evidence of use, and neither.
class TestImportOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenSession>(); }
    void cleanup() { m_open.reset(); }
    void takesListsAndEvidenceTogether();
    void sameEvidenceAgainIsNothingNew();
    void undoesEvidenceFromTheHistory();
    void previewStoresNothing();
    void readsEvidenceWithoutAVault();
    void knowsTheWellKnownServicesByName();
    void keepsTheListsErrorForOtherFiles_data();
    void keepsTheListsErrorForOtherFiles();
    void readsEvidenceBesideATableOfAnyKind();
    void namesTheMailboxBesideEvidence();
    void tellsOnceWhatChosenListsLeaveOut();
    void saysWhatIsWrongWithEvidence();
    void followsTheUsersWords();

private:
    QString writeApps() { return m_open->write(QStringLiteral("connected-application.js"), kApps); }
    static session::ImportRunRequest requestOf(const QStringList& paths)
    {
        session::ImportRunRequest request;
        for (const QString& path : paths)
            request.files.push_back({path, {}});
        return request;
    }
    ImportRunReport commit(const QStringList& paths) { return commit(requestOf(paths)); }
    ImportRunReport commit(const session::ImportRunRequest& request)
    {
        auto report = OpenSession::wait(session::commitImportRun(*m_open, request));
        if (!report)
            qFatal("%s", qPrintable(test::errorText(report.error())));
        return std::move(*report);
    }
    std::vector<session::CandidateView> candidates() { return *OpenSession::wait(session::listCandidates(*m_open, {})); }

    std::unique_ptr<OpenSession> m_open;
};

void TestImportOpening::takesListsAndEvidenceTogether()
{
    const QString list = m_open->write(QStringLiteral("passwords.csv"), "name,url,username,password\nShop,https://shop.example.org/,ann,secret\n");
    const auto report = commit({list, writeApps(), m_open->write(QStringLiteral("letter.txt"), "Dear Ann,\n\nthank you.\n")});
    QCOMPARE(report.files.size(), std::size_t{3});
    QVERIFY(report.files[0].report && !report.files[0].evidence && !report.files[0].error);
    QVERIFY(!report.files[1].report && report.files[1].evidence && !report.files[1].error);
    QVERIFY(!report.files[2].report && !report.files[2].evidence && report.files[2].error);
    QCOMPARE(report.files[1].evidence->list.format, QStringLiteral("x-archive"));
    QCOMPARE(report.files[1].evidence->candidates.run.added, 2);
    QCOMPARE(report.files[1].evidence->candidates.run.fileName, QStringLiteral("connected-application.js"));
    QCOMPARE(report.files[2].error->code, Code::InputUnknownFormat);
    const auto views = candidates();
    QCOMPARE(views.size(), std::size_t{2});
    for (const session::CandidateView& view : views)
        QVERIFY(view.candidate.verdict == Verdict::Likely);
    QCOMPARE(OpenSession::wait(session::listAccounts(*m_open, {}))->size(), std::size_t{1});
}

void TestImportOpening::sameEvidenceAgainIsNothingNew()
{
    commit({writeApps()});
    const auto again = commit({writeApps()});
    QCOMPARE(again.files[0].evidence->candidates.run.added, 0);
    QCOMPARE(again.files[0].evidence->candidates.run.known, 2);
    QCOMPARE(candidates().size(), std::size_t{2});
}

void TestImportOpening::undoesEvidenceFromTheHistory()
{
    const auto report = commit({writeApps()});
    const model::ImportId id = report.files[0].evidence->candidates.run.id;
    QVERIFY(id.stored());
    VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, id)));
    QVERIFY(candidates().empty());
}

void TestImportOpening::previewStoresNothing()
{
    const auto report = OpenSession::wait(session::previewImportRun(*m_open, requestOf({writeApps()})));
    VERIFY_OK(report);
    QCOMPARE(report->files[0].evidence->candidates.run.added, 2);
    QVERIFY(!report->files[0].evidence->candidates.run.id.stored());
    QVERIFY(candidates().empty());
}

void TestImportOpening::readsEvidenceWithoutAVault()
{
    session::lockVault(*m_open);
    const auto report = OpenSession::wait(session::readImportRun(*m_open, requestOf({writeApps()})));
    VERIFY_OK(report);
    QCOMPARE(report->files[0].evidence->list.candidates.size(), std::size_t{2});
    QCOMPARE(OpenSession::wait(session::commitImportRun(*m_open, requestOf({writeApps()}))).error().code, Code::VaultLocked);
}

void TestImportOpening::knowsTheWellKnownServicesByName()
{
    const auto report = OpenSession::wait(session::readImportRun(*m_open, requestOf({writeApps()})));
    VERIFY_OK(report);
    QCOMPARE(report->files[0].evidence->list.candidates[0].domain, QStringLiteral("example.com"));
    QCOMPARE(report->files[0].evidence->list.candidates[1].domain, QStringLiteral("spotify.com"));
}

void TestImportOpening::keepsTheListsErrorForOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("prose") << QByteArray("Dear Ann,\n\nthank you.\n") << "input.unknown_format";
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12) << "input.not_text";
    QTest::newRow("database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0') << "input.malformed";
    QTest::newRow("web page") << QByteArray("<html></html>") << "input.web_page";
    QTest::newRow("nothing") << QByteArray() << "file.empty";
    QTest::newRow("7z") << QByteArray("7z\xBC\xAF\x27\x1C....") << "input.archive";
}

void TestImportOpening::keepsTheListsErrorForOtherFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto report = commit({m_open->write(QStringLiteral("file"), bytes), m_open->path(QStringLiteral("none"))});
    QVERIFY(report.files[0].error && !report.files[0].evidence);
    QCOMPARE(base::codeName(report.files[0].error->code), code);
    QCOMPARE(report.files[1].error->code, Code::FileMissing);
}

void TestImportOpening::readsEvidenceBesideATableOfAnyKind()
{
    const QByteArray table("Website,Login,Password\nhttps://t.example,tom,x\n");
    const QByteArray zip = *formats::writeZip({{QStringLiteral("t.csv"), table, true}, {QStringLiteral("data/connected-application.js"), kApps, true},
        {QStringLiteral("data/broken.js"), "{\"a\":", true}, {QStringLiteral("letter.txt"), "Dear Ann,\n\nhello.\n", true}});
    const auto report = commit({m_open->write(QStringLiteral("archive.zip"), zip)});
    QVERIFY(report.files[0].evidence && !report.files[0].report);
    const imports::LeftOut expected{{QStringLiteral("t.csv"), QStringLiteral("generic-csv")}, {QStringLiteral("data/broken.js"), QStringLiteral("damaged")}};
    QCOMPARE(report.files[0].evidence->list.leftOut, expected);
    QCOMPARE(candidates().size(), std::size_t{2});
    QVERIFY(OpenSession::wait(session::listAccounts(*m_open, {}))->empty());
}

void TestImportOpening::namesTheMailboxBesideEvidence()
{
    const QByteArray mail("From x@y Mon Jan 01 00:00:00 +0000 2024\nFrom: a@m.example\nSubject: Welcome\n\nx\n");
    const QByteArray zip = *formats::writeZip({{QStringLiteral("data/connected-application.js"), kApps, true}, {QStringLiteral("Mail/All.mbox"), mail, true},
        {QStringLiteral("wifi.csv"), "ssid,passphrase\nhome,x\n", true}, {QStringLiteral("more.zip"), *formats::writeZip({}), true}, {QStringLiteral("a.json"), "{\"a\":1}", true},
        {QStringLiteral("archive_browser.html"), "<html></html>", true}, {QStringLiteral("p.png"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12), true}});
    const auto report = commit({m_open->write(QStringLiteral("archive.zip"), zip)});
    QVERIFY(report.files[0].evidence.has_value());
    const imports::LeftOut expected{{QStringLiteral("Mail/All.mbox"), QStringLiteral("mailbox")}, {QStringLiteral("wifi.csv"), QStringLiteral("table")},
        {QStringLiteral("more.zip"), QStringLiteral("archive")}, {QStringLiteral("a.json"), QStringLiteral("json")}};
    QCOMPARE(report.files[0].evidence->list.leftOut, expected);
}

void TestImportOpening::tellsOnceWhatChosenListsLeaveOut()
{
    const QByteArray one("name,url,username,password\nA,https://a.example/,ann,p\n");
    const QByteArray two("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\n\"Root\",\"K\",\"kim\",\"p\",\"https://k.example\",\"\"\n");
    const QByteArray zip = *formats::writeZip({{QStringLiteral("one.csv"), one, true}, {QStringLiteral("two.csv"), two, true}, {QStringLiteral("inner.zip"), *formats::writeZip({}), true}});
    const QString file = m_open->write(QStringLiteral("both.zip"), zip);
    session::ImportRunRequest request = requestOf({file, file});
    request.files[0].member = QStringLiteral("one.csv");
    request.files[1].member = QStringLiteral("two.csv");
    const auto report = OpenSession::wait(session::commitImportRun(*m_open, request));
    VERIFY_OK(report);
    QVERIFY(report->files[0].report && report->files[1].report);
    QCOMPARE(report->files[0].report->list.leftOut, imports::LeftOut({{QStringLiteral("inner.zip"), QStringLiteral("archive")}}));
    QVERIFY(report->files[1].report->list.leftOut.isEmpty());
}

void TestImportOpening::saysWhatIsWrongWithEvidence()
{
    const auto report = commit({m_open->write(QStringLiteral("broken.js"), "window.YTD.connected_application.part0 = [{")});
    QCOMPARE(report.files[0].error->code, Code::InputMalformed);
}

void TestImportOpening::followsTheUsersWords()
{
    session::ImportRunRequest named = requestOf({writeApps()});
    session::ImportRequest& file = named.files.front();
    file.format = QStringLiteral("x-archive");
    QVERIFY(commit(named).files[0].evidence);
    for (const char* other : {"meta-apps", "chrome-csv", "nonsense"}) {
        file.format = QString::fromLatin1(other);
        QVERIFY(commit(named).files[0].error);
    }
    file.format.clear();
    file.csv.delimiter = ';';
    QVERIFY(!commit(named).files[0].evidence);
}

RECOURSE_TEST(TestImportOpening, QCoreApplication)
#include "test_import_opening.moc"
