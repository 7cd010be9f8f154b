// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault_samples.h"

#include "vault/json_list.h"
#include "vault/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace recourse;

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAscendWithoutGaps();
    void tablesAreStrict();
    void hasNoBrokenReferences();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void refusesToLoseWhatOthersReferTo_data();
    void refusesToLoseWhatOthersReferTo();
    void listsAreJson_data();
    void listsAreJson();
};

void TestSchema::versionsAscendWithoutGaps()
{
    int version = 0;
    for (const vault::Migration& migration : vault::schemaMigrations())
        QCOMPARE(migration.version, ++version);
    QCOMPARE(vault::schemaVersion(), version);
    test::TempDatabase temp;
    QCOMPARE(temp.number("PRAGMA user_version"), version);
}

void TestSchema::tablesAreStrict()
{
    test::TempDatabase temp;
    QVERIFY(
        temp.number(
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND strict = 1")
        >= 15);
    QCOMPARE(
        temp.number(
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND strict = 0"),
        0);
}

void TestSchema::hasNoBrokenReferences()
{
    test::TempDatabase temp;
    test::storedAccount(temp.database(), QStringLiteral("a.example"));
    QCOMPARE(temp.number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    // Every reference has an index, or deleting what it refers to reads the whole table. Imports are never deleted.
    vault::Statement loose = temp.database().prepare(
        "SELECT t.name || '.' || f.\"from\" FROM pragma_table_list t, "
        "pragma_foreign_key_list(t.name) f WHERE t.schema = 'main' AND f.\"table\" <> 'imports' AND NOT EXISTS "
        "(SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = "
        "f.\"from\")");
    const auto row = loose.step();
    VERIFY_OK(row);
    QVERIFY2(*row == vault::Fetched::End, qPrintable(loose.text(0)));
}

void TestSchema::refusesWrongWords_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("kind") << QByteArray("UPDATE accounts SET kind = 'WEB'");
    QTest::newRow("state") << QByteArray("UPDATE accounts SET state = ''");
    QTest::newRow("flag") << QByteArray("UPDATE accounts SET passkey = 2");
    QTest::newRow("text for a number") << QByteArray("UPDATE accounts SET created = 'yesterday'");
    QTest::newRow("number for nothing") << QByteArray("UPDATE accounts SET login = NULL");
    QTest::newRow("band") << QByteArray("INSERT INTO exposures VALUES (1, 1, 1, 'sure', '', '', 'open', '', NULL, 0)");
    QTest::newRow("disposition") << QByteArray(
        "INSERT INTO exposures VALUES (1, 1, 1, 'likely', '', '', 'done', '', NULL, 0)");
    QTest::newRow("precision") << QByteArray("UPDATE breaches SET precision = 'week'");
    QTest::newRow("stage") << QByteArray("UPDATE cases SET stage = 'lost'");
    QTest::newRow("step") << QByteArray("INSERT INTO steps VALUES ('a', 'later', NULL, '')");
    QTest::newRow("layer") << QByteArray("INSERT INTO data_held VALUES (1, 1, 1, 'email', 'guessed', '', NULL)");
    QTest::newRow("second profile") << QByteArray("INSERT INTO profile VALUES (2, '', '', '', '', '')");
    QTest::newRow("letter") << QByteArray(
        "INSERT INTO letters VALUES (1, NULL, 1, '', '', '', '', '', '', '', '', '', NULL, '', '', '', '', '', "
        "NULL, NULL, 'lost', NULL, '')");
}

void TestSchema::refusesWrongWords()
{
    QFETCH(const QByteArray, sql);
    test::TempDatabase temp;
    test::storedAccount(temp.database(), QStringLiteral("a.example"));
    test::storedBreaches(temp.database(), 1);
    test::storedCase(temp.database(), {1}, QStringLiteral("access"));
    QVERIFY(!temp.database().execute(sql.constData()));
}

void TestSchema::refusesToLoseWhatOthersReferTo_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("service with accounts") << QByteArray("DELETE FROM services WHERE key = 'a.example'");
    QTest::newRow("service with a case") << QByteArray("DELETE FROM services WHERE key = 'case.example'");
    QTest::newRow("breach with exposures") << QByteArray("DELETE FROM breaches");
    QTest::newRow("case with events") << QByteArray("DELETE FROM cases");
    QTest::newRow("event") << QByteArray("DELETE FROM case_events");
    QTest::newRow("event changed") << QByteArray("UPDATE case_events SET note = 'other'");
    QTest::newRow("event replaced") << QByteArray("REPLACE INTO case_events SELECT * FROM case_events");
}

void TestSchema::refusesToLoseWhatOthersReferTo()
{
    QFETCH(const QByteArray, sql);
    test::TempDatabase temp;
    vault::Database& database = temp.database();
    test::storedAccount(database, QStringLiteral("a.example"));
    test::storedBreaches(database, 1);
    const auto inserted
        = database.execute("INSERT INTO exposures VALUES (1, 1, 1, 'likely', '{}', '[]', 'open', '', NULL, 0)");
    VERIFY_OK(inserted);
    const model::CaseId id = test::storedCase(
        database, test::storedService(database, QStringLiteral("case.example")), QStringLiteral("access"));
    model::CaseEvent event;
    event.kind = QStringLiteral("sent");
    QVERIFY(vault::CaseRepository(database).appendEvent(id, event).ok());
    QVERIFY(!database.execute(sql.constData()));
}

void TestSchema::listsAreJson_data()
{
    test::addOddTexts();
}

void TestSchema::listsAreJson()
{
    QFETCH(const QString, text);
    for (const QStringList& list : {QStringList(), QStringList{text}, QStringList{text, QString(), text}}) {
        const QString json = vault::listAsJson(list);
        QCOMPARE(vault::listFromJson(json), list);
        const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
        QVERIFY(document.isArray());
        QCOMPARE(document.array(), QJsonArray::fromStringList(list));
    }
    QCOMPARE(vault::listFromJson(QStringLiteral(" [ \"a\" , \"\\n\\/\" ] ")),
        (QStringList{QStringLiteral("a"), QStringLiteral("\n/")}));
    QCOMPARE(vault::listFromJson(QStringLiteral("[\"a\"")), QStringList());
    QCOMPARE(vault::listFromJson(QString()), QStringList());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
