// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidate_words.h"
#include "formats/database_file.h"
#include "main/test_program.h"
#include "support/foreign_database.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;

namespace {

/// Tables as Firefox makes them, with what else may be in such a file.
const QByteArray kPlaces("CREATE TABLE moz_origins(id INTEGER PRIMARY KEY, prefix TEXT NOT NULL, host TEXT NOT NULL, frecency INTEGER NOT NULL, UNIQUE(prefix, host));"
                         "CREATE TABLE moz_places(id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR, rev_host LONGVARCHAR, visit_count INTEGER DEFAULT 0,"
                         " hidden INTEGER DEFAULT 0 NOT NULL, typed INTEGER DEFAULT 0 NOT NULL, frecency INTEGER DEFAULT -1 NOT NULL, last_visit_date INTEGER, guid TEXT);"
                         "CREATE INDEX moz_places_hostindex ON moz_places(rev_host);"
                         "CREATE TRIGGER moz_places_afterdelete AFTER DELETE ON moz_places BEGIN DELETE FROM moz_origins; END;");
const QByteArray kUrls("CREATE TABLE meta(key LONGVARCHAR NOT NULL UNIQUE PRIMARY KEY, value LONGVARCHAR);"
                       "CREATE TABLE urls(id INTEGER PRIMARY KEY AUTOINCREMENT, url LONGVARCHAR, title LONGVARCHAR, visit_count INTEGER DEFAULT 0 NOT NULL,"
                       " typed_count INTEGER DEFAULT 0 NOT NULL, last_visit_time INTEGER NOT NULL, hidden INTEGER DEFAULT 0 NOT NULL);"
                       "CREATE TABLE visits(id INTEGER PRIMARY KEY, url INTEGER NOT NULL, visit_time INTEGER NOT NULL);");

const QByteArray kRows("('https://accounts.example.com/signin?continue=cAnArY', 'cAnArY', 8, %1), ('https://www.example.com/account/cAnArY', 'cAnArY', 2, %2),"
                       "('https://cAnArY:cAnArY@shop.example.org/users/login#cAnArY', 'cAnArY', 2, %1), ('https://once.example.net/login', 'cAnArY', 1, %1),"
                       "('https://www.example.edu/cAnArY', 'cAnArY', 90, %1), ('http://192.168.1.1/login', 'cAnArY', 9, %1), ('chrome://settings/login', 'cAnArY', 9, %1),"
                       "('https://never.example.net/login', 'cAnArY', 0, %1), (NULL, NULL, 5, %1), ('htp:/login', 'cAnArY', 5, %1)");

const QByteArray kIntoPlaces("INSERT INTO moz_places(url, title, visit_count, last_visit_date) VALUES");
const QByteArray kIntoUrls("INSERT INTO urls(url, title, visit_count, last_visit_time) VALUES");

QByteArray firefox()
{
    const QByteArray rows = QByteArray(kRows).replace("%1", "1700000000000000").replace("%2", "1690000000123456");
    return kPlaces + kIntoPlaces + rows;
}

QByteArray chromium()
{
    const QByteArray rows = QByteArray(kRows).replace("%1", "13344473600000000").replace("%2", "13334473600123456");
    return kUrls + kIntoUrls + rows;
}

} // namespace

/// Browsers' histories: sign-in pages visited more than once, and nothing else.
class TestCandidateHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSignInPages_data();
    void findsSignInPages();
    void readsFilesLeftByARunningBrowser();
    void saysWhatElseADatabaseIs_data();
    void saysWhatElseADatabaseIs();
    void losesOneRowToOneHugeAddress();
    void stopsWhenCancelled();
};

void TestCandidateHistories::findsSignInPages_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("format");
    QTest::newRow("Firefox") << firefox() << "firefox-history";
    QTest::newRow("Chromium") << chromium() << "chromium-history";
    QTest::newRow("write-ahead") << "PRAGMA journal_mode = WAL;" + firefox() << "firefox-history";
    QTest::newRow("UTF-16") << "PRAGMA encoding = 'UTF-16le';" + chromium() << "chromium-history";
}

void TestCandidateHistories::findsSignInPages()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("History"));
    QVERIFY(test::runSql(path, sql));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const auto& list : {imports::readCandidateList(path, {test::suffixList(), {}, {}}, base::Progress::none()), test::readCandidates(bytes)}) {
        VERIFY_OK(list);
        QCOMPARE(list->format, format);
        QCOMPARE(list->encoding, QStringLiteral("SQLite"));
        QCOMPARE(test::wordsOf(*list).join(u'\n'), QStringLiteral("example.com// likely: history 10 2023-07-22..2023-11-14\nexample.org// possible: history 2 2023-11-14..2023-11-14"));
        QCOMPARE(test::wordsOf(list->skipped), QStringLiteral("internal 1, local 1, no_sign_in 3, not_visited 1, one_visit 1"));
        QCOMPARE(test::sumFault(*list), QString());
        QVERIFY(!test::everyWord(*list).contains(QStringLiteral("cAnArY"), Qt::CaseInsensitive));
        QVERIFY(list->warnings.isEmpty());
    }
}

void TestCandidateHistories::readsFilesLeftByARunningBrowser()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("places.sqlite"));
    QVERIFY(test::runSql(path, "PRAGMA journal_mode = WAL;" + firefox()));
    sqlite3* browser = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &browser), SQLITE_OK);
    QCOMPARE(sqlite3_exec(browser, "PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; UPDATE moz_places SET visit_count = 1; COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto list = imports::readCandidateList(path, {test::suffixList(), {}, {}}, base::Progress::none());
    VERIFY_OK(list);
    QCOMPARE(list->candidates.size(), std::size_t(2));
    QCOMPARE(list->warnings.value(QStringLiteral("recent_left_out")), 1);
    QCOMPARE(sqlite3_close(browser), SQLITE_OK);
}

void TestCandidateHistories::saysWhatElseADatabaseIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("other tables") << test::databaseOf("CREATE TABLE cookies(host_key, value); INSERT INTO cookies VALUES('cAnArY', 'cAnArY')") << "input.unknown_format";
    QTest::newRow("no tables") << test::databaseOf("VACUUM") << "input.unknown_format";
    QTest::newRow("view in the place of the table") << test::databaseOf("CREATE TABLE x(url); CREATE VIEW urls AS SELECT url, 5 AS visit_count, 5 AS last_visit_time FROM x") << "input.unknown_format";
    QTest::newRow("cut short") << test::databaseOf(firefox()).first(6000) << "input.malformed";
    QTest::newRow("encrypted") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x') << "input.malformed";
}

void TestCandidateHistories::saysWhatElseADatabaseIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QVERIFY(formats::startsAsDatabase({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    const auto list = test::readCandidates(bytes);
    QVERIFY(!list);
    QCOMPARE(base::codeName(list.error().code), code);
    QVERIFY(!list.error().where.isEmpty());
    QVERIFY(!list.error().where.contains(QStringLiteral("cAnArY")));
}

void TestCandidateHistories::losesOneRowToOneHugeAddress()
{
    const QByteArray bytes = test::databaseOf(chromium() + "; INSERT INTO urls(url, visit_count, last_visit_time) VALUES('https://huge.example.com/login' || hex(zeroblob(9000000)), 5, 5)");
    QVERIFY(!bytes.isEmpty());
    const auto list = test::readCandidates(bytes);
    VERIFY_OK(list);
    QCOMPARE(list->candidates.size(), std::size_t(2));
    QCOMPARE(list->skipped.value(QStringLiteral("bad_row")), 1);
    QCOMPARE(list->lines.back().fate, model::RecordFate::Failed);
    QCOMPARE(test::sumFault(*list), QString());
}

void TestCandidateHistories::stopsWhenCancelled()
{
    class Cancelled : public base::Progress
    {
    public:
        void report(qint64, qint64) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelled;
    const QByteArray bytes = test::databaseOf(chromium());
    const auto list = imports::readCandidateListBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}, {}, {test::suffixList(), {}, {}}, cancelled);
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::Cancelled);
}

RECOURSE_TEST(TestCandidateHistories, QCoreApplication)
#include "test_candidate_histories.moc"
