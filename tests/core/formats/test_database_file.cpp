// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/database_file.h"
#include "main/test_program.h"
#include "support/foreign_database.h"
#include "support/test_text.h"

#include <QDir>
#include <QtTest>

using namespace recourse;
using base::Code;
using formats::DatabaseFile;
using formats::DatabaseTable;

namespace {

constexpr base::DatabaseLimits kLimits{1 << 24, 1 << 20, 1 << 16, 1000};
constexpr DatabaseTable kPages{"pages", "SELECT rowid FROM pages", "SELECT url, visits FROM pages WHERE rowid = ?1"};

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// "a=1 b=- ?": text and number of each row, "?" for a row that cannot be read.
QString rowsOf(const DatabaseFile& database)
{
    QStringList rows;
    const auto read = database.read(kPages, [&rows](const formats::DatabaseRow* row) {
        if (row == nullptr) {
            rows.append(QStringLiteral("?"));
            return base::Status();
        }
        const std::string_view text = row->text(0);
        const auto number = row->integer(1);
        rows.append(QString::fromUtf8(text) + u'=' + (number ? QString::number(*number) : QStringLiteral("-")));
        return base::Status();
    });
    return read ? rows.join(u' ') : base::codeName(read.error().code);
}

} // namespace

/// Other programs' databases: read, never run, never written.
class TestDatabaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRowsFromMemory();
    void readsFilesInTheirPlace_data();
    void readsFilesInTheirPlace();
    void readsFilesInWalMode();
    void tellsWhenTheFileChanges();
    void takesPlainTablesOnly_data();
    void takesPlainTablesOnly();
    void readsTablesOnlyThatItIsAskedFor();
    void passesOverRowsThatAreTooLarge();
    void stopsAtTooManyRows();
    void refusesDamagedDatabases_data();
    void refusesDamagedDatabases();
    void survivesAnyFlippedByte();
    void refusesFilesThatAreNotThere();
};

void TestDatabaseFile::readsRowsFromMemory()
{
    const QByteArray bytes = test::databaseOf("CREATE TABLE pages(url TEXT, visits); INSERT INTO pages VALUES('a', 1), (NULL, 'text'), (x'6200', 2.5), ('z\xC3\xA4', -7)");
    QVERIFY(formats::startsAsDatabase(viewOf(bytes)));
    const auto database = DatabaseFile::fromBytes(viewOf(bytes), kLimits);
    VERIFY_OK(database);
    QVERIFY(database->has(kPages));
    QCOMPARE(rowsOf(*database), QStringLiteral("a=1 =- =- zä=-7"));
    QVERIFY(!database->changedMeanwhile());
    QVERIFY(!database->leavesChangesOut());
}

void TestDatabaseFile::readsFilesInTheirPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("places.sqlite");
    QTest::newRow("signs that addresses use") << QStringLiteral("a?mode=rwc&b#c%20d ü.sqlite");
}

void TestDatabaseFile::readsFilesInTheirPlace()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(test::runSql(path, "CREATE TABLE pages(url, visits); INSERT INTO pages VALUES('a', 1)"));
    constexpr base::DatabaseLimits kNothingInMemory{1 << 24, 0, 1 << 16, 1000};
    for (const base::DatabaseLimits& limits : {kLimits, kNothingInMemory}) {
        const auto database = DatabaseFile::fromFile(path, limits);
        VERIFY_OK(database);
        QCOMPARE(rowsOf(*database), QStringLiteral("a=1"));
        QVERIFY(!database->changedMeanwhile());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name}); // nothing was left beside it
}

void TestDatabaseFile::readsFilesInWalMode()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("places.sqlite"));
    QVERIFY(test::runSql(path, "PRAGMA journal_mode = WAL; CREATE TABLE pages(url, visits); INSERT INTO pages VALUES('old', 1)"));
    sqlite3* browser = nullptr; // still running
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &browser), SQLITE_OK);
    QCOMPARE(sqlite3_exec(browser, "BEGIN IMMEDIATE; INSERT INTO pages VALUES('new', 2); COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    constexpr base::DatabaseLimits kNothingInMemory{1 << 24, 0, 1 << 16, 1000};
    for (const base::DatabaseLimits& limits : {kLimits, kNothingInMemory}) {
        const auto database = DatabaseFile::fromFile(path, limits);
        VERIFY_OK(database);
        QCOMPARE(rowsOf(*database), QStringLiteral("old=1"));
        QVERIFY(database->leavesChangesOut());
    }
    QCOMPARE(sqlite3_close(browser), SQLITE_OK);
}

void TestDatabaseFile::tellsWhenTheFileChanges()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("places.sqlite"));
    QVERIFY(test::runSql(path, "CREATE TABLE pages(url, visits); INSERT INTO pages VALUES('a', 1)"));
    const auto database = DatabaseFile::fromFile(path, kLimits);
    VERIFY_OK(database);
    QVERIFY(!database->changedMeanwhile());
    QVERIFY(test::runSql(path, "CREATE TABLE more(x)"));
    QVERIFY(database->changedMeanwhile());
    QCOMPARE(rowsOf(*database), QStringLiteral("a=1")); // its copy is as it was
}

void TestDatabaseFile::takesPlainTablesOnly_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("no table") << QByteArray("CREATE TABLE other(url, visits)");
    QTest::newRow("other columns") << QByteArray("CREATE TABLE pages(url, visit_count)");
    QTest::newRow("view") << QByteArray("CREATE VIEW pages AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS rowid, i AS url, i AS visits FROM n");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE pages USING fts5(url, visits)");
    QTest::newRow("virtual table with a page") << QByteArray("CREATE VIRTUAL TABLE pages USING fts5(url, visits); PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'pages'");
    QTest::newRow("computed column") << QByteArray("CREATE TABLE pages(x, url AS (hex(zeroblob(60000))), visits); INSERT INTO pages(x) VALUES(1)");
    QTest::newRow("without row numbers") << QByteArray("CREATE TABLE pages(url PRIMARY KEY, visits) WITHOUT ROWID");
    QTest::newRow("index") << QByteArray("CREATE TABLE other(url, visits); CREATE INDEX pages ON other(url)");
}

void TestDatabaseFile::takesPlainTablesOnly()
{
    QFETCH(QByteArray, sql);
    const QByteArray bytes = test::databaseOf(sql);
    QVERIFY(!bytes.isEmpty());
    const auto database = DatabaseFile::fromBytes(viewOf(bytes), kLimits);
    if (!database)
        return; // refused as a whole is as good
    QVERIFY(!database->has(kPages));
    QCOMPARE(rowsOf(*database), QStringLiteral("input.malformed"));
}

void TestDatabaseFile::readsTablesOnlyThatItIsAskedFor()
{
    const QByteArray bytes = test::databaseOf("CREATE TABLE pages(url, visits); CREATE TABLE log(x); INSERT INTO pages VALUES('a', 1);"
                                              "CREATE TRIGGER t AFTER INSERT ON pages BEGIN INSERT INTO log VALUES(load_extension('x')); END");
    const auto database = DatabaseFile::fromBytes(viewOf(bytes), kLimits);
    VERIFY_OK(database);
    QCOMPARE(rowsOf(*database), QStringLiteral("a=1"));
    // Not even a format's own statement can do more than read columns.
    for (const char* row : {"SELECT load_extension('x'), 1 FROM pages WHERE rowid = ?1", "SELECT hex(url), 1 FROM pages WHERE rowid = ?1", "DELETE FROM pages WHERE rowid = ?1",
             "PRAGMA page_count", "ATTACH '/tmp/x' AS x"})
        QVERIFY(!database->has({kPages.name, kPages.numbers, row}));
}

void TestDatabaseFile::passesOverRowsThatAreTooLarge()
{
    const QByteArray bytes = test::databaseOf("CREATE TABLE pages(url, visits); INSERT INTO pages VALUES('a', 1), (zeroblob(70000), 2), ('c', 3)");
    const auto database = DatabaseFile::fromBytes(viewOf(bytes), kLimits);
    VERIFY_OK(database);
    QCOMPARE(rowsOf(*database), QStringLiteral("a=1 ? c=3"));
}

void TestDatabaseFile::stopsAtTooManyRows()
{
    const QByteArray bytes = test::databaseOf("CREATE TABLE pages(url, visits); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1001) INSERT INTO pages SELECT i, i FROM n");
    const auto database = DatabaseFile::fromBytes(viewOf(bytes), kLimits);
    VERIFY_OK(database);
    QCOMPARE(rowsOf(*database), QStringLiteral("input.too_large"));
}

void TestDatabaseFile::refusesDamagedDatabases_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = test::databaseOf("CREATE TABLE pages(url, visits); INSERT INTO pages VALUES('a', 1)");
    QTest::newRow("magic alone") << good.first(16);
    QTest::newRow("header alone") << good.first(100);
    QTest::newRow("first page alone") << good.first(4096);
    QTest::newRow("encrypted") << good.first(16) + QByteArray(8192, '\x5A');
    QTest::newRow("page size of nothing") << QByteArray(good).replace(16, 2, QByteArray(2, '\0'));
    QTest::newRow("schema that is no SQL") << QByteArray(good).replace("CREATE TABLE", "CREATE XABLE");
}

void TestDatabaseFile::refusesDamagedDatabases()
{
    QFETCH(QByteArray, bytes);
    const auto database = DatabaseFile::fromBytes(viewOf(bytes), kLimits);
    if (database) {
        QCOMPARE(rowsOf(*database), QStringLiteral("input.malformed"));
        return;
    }
    QCOMPARE(database.error().code, Code::InputMalformed);
    QVERIFY(database.error().where.startsWith(QStringLiteral("a d")));
}

void TestDatabaseFile::survivesAnyFlippedByte()
{
    const QByteArray good = test::databaseOf("PRAGMA page_size = 512; CREATE TABLE pages(url, visits); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) "
                                             "INSERT INTO pages SELECT 'https://login.example.com/' || i, i FROM n");
    QVERIFY(good.size() > 1024);
    int refused = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bytes = good;
        bytes[i] = static_cast<char>(bytes[i] ^ 0x81);
        const auto database = DatabaseFile::fromBytes(viewOf(bytes), kLimits);
        if (!database)
            ++refused;
        else
            rowsOf(*database); // whatever comes, it ends
    }
    QVERIFY(refused > 0);
}

void TestDatabaseFile::refusesFilesThatAreNotThere()
{
    const QTemporaryDir folder;
    QCOMPARE(DatabaseFile::fromFile(folder.filePath(QStringLiteral("none")), kLimits).error().code, Code::FileMissing);
    const QString large = folder.filePath(QStringLiteral("large"));
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(static_cast<qint64>(kLimits.fileBytes) + 1));
    QCOMPARE(DatabaseFile::fromFile(large, kLimits).error().code, Code::FileTooLarge);
    const QByteArray bytes(static_cast<qsizetype>(kLimits.memoryBytes) + 1, 'x');
    QCOMPARE(DatabaseFile::fromBytes(viewOf(bytes), kLimits).error().code, Code::InputTooLarge);
}

RECOURSE_TEST(TestDatabaseFile, QCoreApplication)
#include "test_database_file.moc"
