// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/candidate_repository.h"
#include "vault/connection.h"
#include "vault/import_line_repository.h"
#include "vault/import_repository.h"
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
    void upgradeKeepsTheInventory();
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

/// A vault of the first release with one of everything that later versions touch.
void TestSchema::upgradeKeepsTheInventory()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("vault.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const base::SecretBytes key = base::SecretBytes::random(32);
    auto connected = vault::connect(file.fileName(), key, vault::Access::ReadWrite);
    VERIFY_OK(connected);
    vault::Database& database = **connected;
    VERIFY_OK(vault::migrate(database, vault::schemaMigrations().first(1)));
    const auto filled = database.execute(
        "INSERT INTO imports (file_name, format, records, added, merged, known, changed, skipped) "
        "VALUES ('list.csv', 'chrome-csv', 3, 1, 0, 0, 0, 2);"
        "INSERT INTO services (key, name, legal_entity, domains, country, sector, privacy_email, postal_address, contact_source, "
        "created_by) VALUES ('a.example', 'A', '', '[]', '', '', '', '', '', 1);"
        "INSERT INTO accounts (service_id, merge_key, kind, domain, host, title, login, state, archived, one_time_code, passkey, "
        "strength, reused_count, reuse_group, pwned_count, person, added_by) VALUES (1, x'00112233445566778899aabbccddeeff', 'web', "
        "'a.example', 'a.example', 'A', 'me', 'open', 0, 0, 0, 3, 1, 0, -1, '', 1);"
        "INSERT INTO steps VALUES ('password.change:1', 'done', '2026-01-02', '')");
    VERIFY_OK(filled);
    VERIFY_OK(vault::migrate(database, vault::schemaMigrations()));
    const auto runs = vault::ImportRepository(database).history();
    VERIFY_OK(runs);
    QCOMPARE(runs->front().skipped, 2);
    QCOMPARE(runs->front().failed, 0);
    QVERIFY(runs->front().kind == model::ImportKind::Accounts);
    QVERIFY(vault::ImportLineRepository(database).of(runs->front().id)->empty());
    QCOMPARE(vault::AccountRepository(database).all()->front().login, QStringLiteral("me"));
    QVERIFY(vault::CandidateRepository(database).all()->empty());
    QCOMPARE(vault::ImportRepository(database).undo({1})->removed, 1);
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
    QTest::newRow("days on the way") << QByteArray("UPDATE cases SET assumed_days = 61");
    QTest::newRow("step") << QByteArray("INSERT INTO steps VALUES ('a', 'later', NULL, '')");
    QTest::newRow("import kind") << QByteArray("INSERT INTO imports VALUES (9, '', '', NULL, 0, 0, 0, 0, 0, 0, 0, 'else', 0)");
    QTest::newRow("candidate") << QByteArray("INSERT INTO candidates VALUES (1, 'a', '', '', '', 'maybe', NULL, NULL, NULL)");
    QTest::newRow("wish for nobody") << QByteArray("INSERT INTO deletion_wishes VALUES (99, NULL)");
    QTest::newRow("layer") << QByteArray("INSERT INTO data_held VALUES (1, 1, 1, 'email', 'guessed', '', NULL)");
    QTest::newRow("second profile") << QByteArray("INSERT INTO profile VALUES (2, '', '', '', '', '')");
    QTest::newRow("former key of nobody") << QByteArray("INSERT INTO account_former_keys VALUES (99, 'b.example', 0)");
    QTest::newRow("former key") << QByteArray("INSERT INTO account_former_keys VALUES (1, 'b.example', 2)");
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

RECOURSE_TEST(TestSchema, QCoreApplication)
#include "test_schema.moc"
