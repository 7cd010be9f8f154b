// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/temp_vault.h"
#include "support/test_text.h"
#include "vault/database.h"

using namespace recourse;
using namespace recourse::vault;
using base::Code;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void givesBackWhatWasBound();
    void storesEmptyForNullText();
    void storesNullForInvalidDates();
    void writesDatesAsIso8601_data();
    void writesDatesAsIso8601();
    void keepsTimesInUtc();
    void isReadyAgainAfterRun();
    void rollsBackUnlessCommitted();
    void keepsWhatWasCommitted();
    void tellsOfNestedTransaction();
    void tellsOfBrokenSqlAtTheFirstStep();
    void tellsOfWrongBindingAtTheNextStep();
    void namesTheBrokenConstraintWithoutValues();
    void doesNotRepeatSearchedWordsInErrors();
    void mapsResultCodes_data();
    void mapsResultCodes();
    void namesTheFileWhoseFaultItIs();
    void refusesDoubleQuotedText();
    void movesStatements();
    void enforcesForeignKeys();

private:
    Database& database() { return m_open->database(); }
    std::unique_ptr<test::TempVault> m_vault;
    std::unique_ptr<Vault> m_open;
};

void TestDatabase::init()
{
    m_vault = std::make_unique<test::TempVault>();
    m_open = m_vault->open();
    QVERIFY(database().execute("CREATE TABLE sample (id INTEGER PRIMARY KEY, value ANY) STRICT"));
}

void TestDatabase::cleanup()
{
    m_open.reset();
    m_vault.reset();
}

void TestDatabase::givesBackWhatWasBound()
{
    const QString text = QStringLiteral("Grüße 🙂").append(QChar(u'\0')).append(QStringLiteral("x"));
    const QByteArray blob("\x00\xff\x00", 3);
    const QDate date(2026, 11, 21);
    const QDateTime time(date, QTime(23, 59, 58), Qt::UTC);
    const QStringList list{QStringLiteral("a\"b"), QString(), QStringLiteral("ü")};
    Statement ask = database().prepare("SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8");
    ask.bind(1, std::numeric_limits<qint64>::min())
        .bind(2, text)
        .bind(3, blob)
        .bind(4, date)
        .bind(5, time)
        .bind(6, list);
    ask.bind(7, true).bindNull(8);
    const auto row = ask.step();
    VERIFY_OK(row);
    QCOMPARE(*row, Fetched::Row);
    QCOMPARE(ask.integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(ask.text(1), text);
    QCOMPARE(ask.blob(2), blob);
    QCOMPARE(ask.date(3), date);
    QCOMPARE(ask.text(4), QStringLiteral("2026-11-21T23:59:58Z"));
    QCOMPARE(ask.dateTime(4), time);
    QCOMPARE(ask.texts(5), list);
    QVERIFY(ask.boolean(6));
    QVERIFY(ask.isNull(7));
    QVERIFY(!ask.isNull(0));
}

void TestDatabase::storesEmptyForNullText()
{
    Statement ask = database().prepare("SELECT typeof(?1), typeof(?2), typeof(?3)");
    ask.bind(1, QString()).bind(2, QByteArray()).bind(3, QStringList());
    QCOMPARE(*ask.step(), Fetched::Row);
    QCOMPARE(ask.text(0), QStringLiteral("text"));
    QCOMPARE(ask.text(1), QStringLiteral("blob"));
    QCOMPARE(ask.text(2), QStringLiteral("text"));
}

void TestDatabase::storesNullForInvalidDates()
{
    Statement ask = database().prepare("SELECT ?1, ?2");
    ask.bind(1, QDate()).bind(2, QDateTime());
    QCOMPARE(*ask.step(), Fetched::Row);
    QVERIFY(ask.isNull(0));
    QVERIFY(ask.isNull(1));
    QVERIFY(!ask.date(0).isValid());
    QVERIFY(!ask.dateTime(1).isValid());
    QVERIFY(ask.texts(0).isEmpty());
}

void TestDatabase::writesDatesAsIso8601_data()
{
    QTest::addColumn<QDate>("day");
    for (const QDate day : {QDate(1, 1, 1), QDate(907, 11, 30), QDate(1969, 12, 31), QDate(2024, 2, 29), QDate(9999, 12, 31),
             QDate(10000, 1, 1), QDate(-1, 1, 1)})
        QTest::addRow("%lld", day.toJulianDay()) << day;
}

void TestDatabase::writesDatesAsIso8601()
{
    QFETCH(QDate, day);
    const QDateTime moment(day, QTime(7, 8, 59), Qt::UTC);
    Statement ask = database().prepare("SELECT ?1, ?2");
    ask.bind(1, day).bind(2, moment);
    QCOMPARE(*ask.step(), Fetched::Row);
    QCOMPARE(ask.text(0), day.toString(Qt::ISODate));
    QCOMPARE(ask.text(1), moment.toString(Qt::ISODate));
    QCOMPARE(ask.isNull(0), day.toString(Qt::ISODate).isEmpty());
}

void TestDatabase::keepsTimesInUtc()
{
    const QDateTime local = QDateTime(QDate(2026, 3, 1), QTime(1, 30), Qt::OffsetFromUTC, 2 * 3600);
    Statement ask = database().prepare("SELECT ?1");
    ask.bind(1, local);
    QCOMPARE(*ask.step(), Fetched::Row);
    QCOMPARE(ask.text(0), QStringLiteral("2026-02-28T23:30:00Z"));
    QCOMPARE(ask.dateTime(0), local);
    QCOMPARE(ask.dateTime(0).timeSpec(), Qt::UTC);
}

void TestDatabase::isReadyAgainAfterRun()
{
    Statement insert = database().prepare("INSERT INTO sample (value) VALUES (?1)");
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(insert.bind(1, i).run());
        QCOMPARE(database().lastInsertId(), i);
        QCOMPARE(database().changes(), 1);
    }
    Statement list = database().prepare("SELECT value FROM sample ORDER BY id");
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(*list.step(), Fetched::Row);
        QCOMPARE(list.integer(0), i);
    }
    QCOMPARE(*list.step(), Fetched::End);
}

void TestDatabase::rollsBackUnlessCommitted()
{
    {
        Transaction transaction(database());
        QVERIFY(transaction.begun());
        QVERIFY(database().execute("INSERT INTO sample (value) VALUES (1)"));
    }
    Statement count = database().prepare("SELECT count(*) FROM sample");
    QCOMPARE(*count.step(), Fetched::Row);
    QCOMPARE(count.integer(0), 0);
}

void TestDatabase::keepsWhatWasCommitted()
{
    {
        Transaction transaction(database());
        QVERIFY(database().execute("INSERT INTO sample (value) VALUES (1)"));
        QVERIFY(transaction.commit());
        QVERIFY(!transaction.commit());
    }
    m_open.reset();
    m_open = m_vault->open();
    Statement count = database().prepare("SELECT count(*) FROM sample");
    QCOMPARE(*count.step(), Fetched::Row);
    QCOMPARE(count.integer(0), 1);
}

void TestDatabase::tellsOfNestedTransaction()
{
    Transaction outer(database());
    Transaction inner(database());
    QVERIFY(!inner.begun());
    QVERIFY(!inner.commit());
    QVERIFY(outer.commit());
}

void TestDatabase::tellsOfBrokenSqlAtTheFirstStep()
{
    Statement broken = database().prepare("SELECT missing FROM nowhere");
    const auto row = broken.bind(1, 5).step();
    QVERIFY(!row);
    QCOMPARE(row.error().code, Code::Internal);
    QCOMPARE(row.error().where, QStringLiteral("no such table: nowhere"));
    QVERIFY(!database().prepare("").step());
}

void TestDatabase::tellsOfWrongBindingAtTheNextStep()
{
    Statement insert = database().prepare("INSERT INTO sample (value) VALUES (?1)");
    QVERIFY(!insert.bind(2, 5).run());
}

void TestDatabase::namesTheBrokenConstraintWithoutValues()
{
    Statement insert = database().prepare("INSERT INTO sample (id, value) VALUES (1, ?1)");
    QVERIFY(insert.bind(1, QStringLiteral("alice@example.org")).run());
    const auto again = insert.run();
    QVERIFY(!again);
    QCOMPARE(again.error().where, QStringLiteral("UNIQUE constraint failed: sample.id"));
}

void TestDatabase::doesNotRepeatSearchedWordsInErrors()
{
    QVERIFY(database().execute("CREATE VIRTUAL TABLE words USING fts5(body)"));
    Statement search = database().prepare("SELECT rowid FROM words WHERE words MATCH ?1");
    const auto row = search.bind(1, QStringLiteral("alice \"@example")).step();
    QVERIFY(!row);
    QVERIFY2(
        !row.error().where.contains(QStringLiteral("alice")) && !row.error().where.contains(QStringLiteral("example")),
        qPrintable(row.error().where));
}

void TestDatabase::mapsResultCodes_data()
{
    QTest::addColumn<int>("sqlite");
    QTest::addColumn<int>("code");
    QTest::newRow("BUSY") << 5 << static_cast<int>(Code::VaultInUse);
    QTest::newRow("BUSY_RECOVERY") << (5 | (1 << 8)) << static_cast<int>(Code::VaultInUse);
    QTest::newRow("READONLY") << 8 << static_cast<int>(Code::VaultReadOnly);
    QTest::newRow("READONLY_DIRECTORY") << (8 | (6 << 8)) << static_cast<int>(Code::VaultReadOnly);
    QTest::newRow("FULL") << 13 << static_cast<int>(Code::DiskFull);
    QTest::newRow("NOTADB") << 26 << static_cast<int>(Code::VaultDamaged);
    QTest::newRow("CORRUPT") << 11 << static_cast<int>(Code::VaultDamaged);
    QTest::newRow("CANTOPEN") << 14 << static_cast<int>(Code::FileUnreadable);
    QTest::newRow("IOERR_READ") << (10 | (1 << 8)) << static_cast<int>(Code::FileUnreadable);
    QTest::newRow("IOERR_WRITE") << (10 | (3 << 8)) << static_cast<int>(Code::FileUnwritable);
    QTest::newRow("INTERRUPT") << 9 << static_cast<int>(Code::Cancelled);
    QTest::newRow("MISUSE") << 21 << static_cast<int>(Code::Internal);
}

void TestDatabase::mapsResultCodes()
{
    QFETCH(int, sqlite);
    QFETCH(int, code);
    QCOMPARE(base::codeName(database().errorOf(sqlite).code), base::codeName(static_cast<Code>(code)));
}

void TestDatabase::namesTheFileWhoseFaultItIs()
{
    for (const int code : {13, 14, 10 | (3 << 8)})
        QVERIFY2(database().errorOf(code).where.endsWith(QStringLiteral("/data.db")), qPrintable(database().errorOf(code).where));
    QVERIFY(!database().errorOf(26).where.contains(QLatin1Char('/')));
}

void TestDatabase::refusesDoubleQuotedText()
{
    QVERIFY(!database().prepare("SELECT \"not a column\"").step());
}

void TestDatabase::movesStatements()
{
    Statement first = database().prepare("SELECT 1");
    Statement second = database().prepare("SELECT 2");
    QCOMPARE(*second.step(), Fetched::Row);
    first = std::move(second);
    QCOMPARE(first.integer(0), 2);
    const Statement third = std::move(first);
    QCOMPARE(third.integer(0), 2);
}

void TestDatabase::enforcesForeignKeys()
{
    QVERIFY(database().execute("CREATE TABLE child (parent INTEGER NOT NULL REFERENCES sample (id)) STRICT"));
    const auto orphan = database().execute("INSERT INTO child VALUES (77)");
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().where, QStringLiteral("FOREIGN KEY constraint failed"));
}

RECOURSE_TEST(TestDatabase, QCoreApplication)
#include "test_database.moc"
