// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/connection.h"
#include "vault/schema.h"

#include <QCryptographicHash>

using namespace recourse;
using base::Code;

class TestCaseAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheBytes_data();
    void keepsTheBytes();
    void refusesBytesThatDoNotFit();
    void countsEventsAndKeepsTheHead();
    void refusesToChangeOrLoseAnAttachment_data();
    void refusesToChangeOrLoseAnAttachment();
    void findsDamagedAttachments();
    void upgradesCasesOfBefore();
    void aRefusedEventLeavesNothing();

private:
    static model::CaseAttachment attachment(const QByteArray& content);
    model::CaseEvent eventWith(const std::vector<QByteArray>& contents) const;

    std::unique_ptr<test::TempDatabase> m_temp;
    model::CaseId m_case;
};

void TestCaseAttachments::init()
{
    m_temp = std::make_unique<test::TempDatabase>();
    m_case = test::storedCase(
        m_temp->database(), test::storedService(m_temp->database(), QStringLiteral("a.example")), QStringLiteral("access"));
}

model::CaseAttachment TestCaseAttachments::attachment(const QByteArray& content)
{
    model::CaseAttachment one;
    one.name = QStringLiteral("reply.eml");
    one.mediaType = QStringLiteral("message/rfc822");
    one.size = content.size();
    one.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    return one;
}

model::CaseEvent TestCaseAttachments::eventWith(const std::vector<QByteArray>& contents) const
{
    model::CaseEvent event;
    event.at = QDateTime(QDate(2026, 11, 21), QTime(1, 2, 3), Qt::UTC);
    event.kind = QStringLiteral("answered");
    event.chain = QByteArray(64, 'b');
    for (const QByteArray& content : contents)
        event.attachments.append(attachment(content));
    return event;
}

void TestCaseAttachments::keepsTheBytes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear customer,\r\n\r\nno.\r\n");
    QTest::newRow("zeros") << QByteArray("a\0b\0", 4);
    QTest::newRow("a scan") << QByteArray(3 << 20, '\xA5');
}

void TestCaseAttachments::keepsTheBytes()
{
    QFETCH(const QByteArray, content);
    const model::CaseEvent event = eventWith({content, "second"});
    VERIFY_OK(vault::CaseRepository(m_temp->database()).appendEvent(m_case, event, {content, "second"}));
    m_temp->reopen();
    vault::CaseRepository repository(m_temp->database());
    const auto matter = repository.byId(m_case);
    VERIFY_OK(matter);
    QCOMPARE(matter->events.size(), 1);
    const auto& stored = matter->events[0].attachments;
    QCOMPARE(stored.size(), 2);
    QCOMPARE(stored[0].name, QStringLiteral("reply.eml"));
    QCOMPARE(stored[0].sha256, event.attachments[0].sha256);
    QCOMPARE(*repository.attachmentContent(stored[0].id), content);
    QCOMPARE(*repository.attachmentContent(stored[1].id), QByteArray("second"));
    QVERIFY(repository.all()->front() == *matter);
    QVERIFY(repository.damagedAttachments(m_case)->empty());
    QCOMPARE(repository.attachmentContent({999}).error().code, Code::NotFound);
    QCOMPARE(repository.damagedAttachments({999}).error().code, Code::NotFound);
}

void TestCaseAttachments::refusesBytesThatDoNotFit()
{
    vault::CaseRepository repository(m_temp->database());
    const model::CaseEvent event = eventWith({"one"});
    QCOMPARE(repository.appendEvent(m_case, event, {"two"}).error().code, Code::BadArgument);
    QCOMPARE(repository.appendEvent(m_case, event, {}).error().code, Code::BadArgument);
    QCOMPARE(repository.appendEvent(m_case, event, {"one", "two"}).error().code, Code::BadArgument);
    model::Case fresh = *repository.byId(m_case);
    fresh.id = {};
    fresh.events = {event};
    QCOMPARE(repository.save(fresh).error().code, Code::BadArgument);
    QCOMPARE(repository.all()->size(), std::size_t{1});
    QCOMPARE(m_temp->number("SELECT count(*) FROM case_attachments"), 0);
    QCOMPARE(m_temp->number("SELECT count(*) FROM case_events"), 0);
}

void TestCaseAttachments::countsEventsAndKeepsTheHead()
{
    vault::CaseRepository repository(m_temp->database());
    QCOMPARE(repository.byId(m_case)->eventCount, 0);
    QVERIFY(repository.byId(m_case)->head.isEmpty());
    for (int i = 1; i <= 3; ++i) {
        model::CaseEvent event = eventWith({});
        event.chain = QByteArray::number(i);
        VERIFY_OK(repository.appendEvent(m_case, event));
        QCOMPARE(repository.byId(m_case)->eventCount, i);
        QCOMPARE(repository.byId(m_case)->head, QByteArray::number(i));
    }
    model::Case forged = *repository.byId(m_case);
    forged.eventCount = 1;
    forged.head = "1";
    VERIFY_OK(repository.save(forged)); // what is counted is not the caller's to say
    QCOMPARE(repository.byId(m_case)->eventCount, 3);
    QCOMPARE(repository.byId(m_case)->head, QByteArray("3"));
}

void TestCaseAttachments::refusesToChangeOrLoseAnAttachment_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("changed") << QByteArray("UPDATE case_attachments SET content = x'00'");
    QTest::newRow("renamed") << QByteArray("UPDATE case_attachments SET name = 'other'");
    QTest::newRow("deleted") << QByteArray("DELETE FROM case_attachments");
    QTest::newRow("replaced") << QByteArray("REPLACE INTO case_attachments SELECT * FROM case_attachments");
    QTest::newRow("for no event")
        << QByteArray("INSERT INTO case_attachments (event_id, name, media_type, size, sha256, content) VALUES (99, '', '', 0, x'', x'')");
}

void TestCaseAttachments::refusesToChangeOrLoseAnAttachment()
{
    QFETCH(const QByteArray, sql);
    VERIFY_OK(vault::CaseRepository(m_temp->database()).appendEvent(m_case, eventWith({"one"}), {"one"}));
    QVERIFY(!m_temp->database().execute(sql.constData()));
    QCOMPARE(m_temp->number("SELECT count(*) FROM case_attachments WHERE name = 'reply.eml' AND content = CAST('one' AS BLOB)"), 1);
}

void TestCaseAttachments::findsDamagedAttachments()
{
    vault::CaseRepository repository(m_temp->database());
    VERIFY_OK(repository.appendEvent(m_case, eventWith({"one", "two", "three"}), {"one", "two", "three"}));
    const auto stored = repository.byId(m_case)->events[0].attachments;
    VERIFY_OK(m_temp->database().execute("DROP TRIGGER case_attachments_stay_as_they_are;"
                                         "UPDATE case_attachments SET content = CAST('TWO' AS BLOB) WHERE content = CAST('two' AS BLOB);"
                                         "UPDATE case_attachments SET size = 6 WHERE content = CAST('three' AS BLOB)"));
    const auto damaged = repository.damagedAttachments(m_case);
    VERIFY_OK(damaged);
    QCOMPARE(damaged->size(), std::size_t{2});
    QCOMPARE(damaged->at(0), stored[1].id);
    QCOMPARE(damaged->at(1), stored[2].id);
}

void TestCaseAttachments::upgradesCasesOfBefore()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("vault.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    auto connected = vault::connect(file.fileName(), base::SecretBytes::random(32), vault::Access::ReadWrite);
    VERIFY_OK(connected);
    vault::Database& database = **connected;
    VERIFY_OK(vault::migrate(database, vault::schemaMigrations().first(4)));
    VERIFY_OK(database.execute("INSERT INTO services (key, name, legal_entity, domains, country, sector, privacy_email, postal_address, "
                               "contact_source) VALUES ('a.example', 'A', '', '[]', '', '', '', '', '');"
                               "INSERT INTO cases (service_id, matter, regime, stage) VALUES (1, 'access', 'eu-gdpr', 'sent'), "
                               "(1, 'erasure', 'eu-gdpr', 'drafted');"
                               "INSERT INTO case_events (case_id, kind, note, sha256, chain) VALUES (1, 'drafted', '', x'', x'6161'), "
                               "(1, 'sent', '', x'', x'6262')"));
    VERIFY_OK(vault::migrate(database, vault::schemaMigrations()));
    vault::CaseRepository repository(database);
    const auto cases = repository.all();
    VERIFY_OK(cases);
    QCOMPARE(cases->at(0).eventCount, 2);
    QCOMPARE(cases->at(0).head, QByteArray("bb"));
    QVERIFY(cases->at(0).events[1].channel.isEmpty());
    QCOMPARE(cases->at(1).eventCount, 0);
    QVERIFY(cases->at(1).head.isEmpty());
}

void TestCaseAttachments::aRefusedEventLeavesNothing()
{
    vault::CaseRepository repository(m_temp->database());
    model::CaseEvent event = eventWith({"one"});
    event.letter = {99};
    QCOMPARE(repository.appendEvent(m_case, event, {"one"}).error().code, Code::NotFound);
    QCOMPARE(repository.byId(m_case)->eventCount, 0);
    QCOMPARE(m_temp->number("SELECT count(*) FROM case_attachments"), 0);
}

RECOURSE_TEST(TestCaseAttachments, QCoreApplication)
#include "test_case_attachments.moc"
