// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "cases/evidence.h"

#include <QtTest>

using namespace recourse;

/// Rows of a real, encrypted vault are changed behind the program's back: each change shows.
class TestTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTampering_data();
    void showsTampering();
    void anUntouchedVaultIsSound();
    void showsChangedBytesOfAReply();

private:
    static model::CaseId filled(test::TempDatabase& temp);
};

/// A case of four events: sent with proof, received, refused with a mail and a scan, a note.
model::CaseId TestTampering::filled(test::TempDatabase& temp)
{
    vault::Database& database = temp.database();
    const model::ServiceId service = test::storedService(database, QStringLiteral("a.example"));
    const model::CaseId id = test::storedCase(database, service, QStringLiteral("access"));
    test::storedCase(database, service, QStringLiteral("erasure"));
    vault::CaseRepository repository(database);
    const auto append = [&](const char* kind, const char* reply, const std::vector<QByteArray>& contents) {
        const model::Case matter = *repository.byId(id);
        model::CaseEvent event;
        event.at = QDateTime(QDate(2026, 11, 1), QTime(12, 0, matter.events.size()), Qt::UTC);
        event.kind = QString::fromLatin1(kind);
        event.reply = QString::fromLatin1(reply);
        event.channel = event.kind == QLatin1String("sent") ? QStringLiteral("registered") : QString();
        for (const QByteArray& content : contents)
            event.attachments.append(cases::attachmentOf(QStringLiteral("file %1.eml").arg(content.size()), content));
        const QByteArray previous = matter.events.isEmpty() ? QByteArray() : matter.events.last().chain;
        if (!repository.appendEvent(id, cases::chained(previous, event), contents))
            qFatal("an event cannot be stored");
    };
    append("sent", "", {"receipt of the post office"});
    append("received", "", {});
    append("refused", "fee", {"From: them\n\nThat will be 50.", "scan"});
    append("note", "", {});
    return id;
}

void TestTampering::showsTampering_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("at");
    const auto row = [](const char* name, const char* sql, int at) { QTest::newRow(name) << QByteArray(sql) << at; };
    row("another day", "UPDATE case_events SET at = '2026-10-01T12:00:00Z' WHERE id = 1", 0);
    row("another kind", "UPDATE case_events SET kind = 'answered' WHERE id = 3", 2);
    row("a note added", "UPDATE case_events SET note = 'called them' WHERE id = 2", 1);
    row("another reply", "UPDATE case_events SET reply = 'identity' WHERE id = 3", 2);
    row("no reply", "UPDATE case_events SET reply = '' WHERE id = 3", 2);
    row("another channel", "UPDATE case_events SET channel = 'email' WHERE id = 1", 0);
    row("a day added", "UPDATE case_events SET until = '2027-01-01' WHERE id = 2", 1);
    row("another link", "UPDATE case_events SET chain = x'00' WHERE id = 2", 1);
    row("first event removed", "PRAGMA foreign_keys = OFF; DELETE FROM case_events WHERE id = 1", 0);
    row("middle event removed", "PRAGMA foreign_keys = OFF; DELETE FROM case_events WHERE id = 2", 1);
    row("last event removed", "DELETE FROM case_events WHERE id = 4", 3);
    row("last two removed", "PRAGMA foreign_keys = OFF; DELETE FROM case_events WHERE id > 2", 2);
    row("all removed", "PRAGMA foreign_keys = OFF; DELETE FROM case_events", 0);
    row("last removed, count lowered", "DELETE FROM case_events WHERE id = 4; UPDATE cases SET event_count = 3 WHERE id = 1", 3);
    row("two swapped", "PRAGMA foreign_keys = OFF; UPDATE case_events SET id = 99 WHERE id = 2; UPDATE case_events SET id = 2 WHERE id = 3;"
                       "UPDATE case_events SET id = 3 WHERE id = 99", 1);
    row("moved to another case", "UPDATE case_events SET case_id = 2 WHERE id = 4", 3);
    row("attachment renamed", "UPDATE case_attachments SET name = 'other.eml' WHERE id = 1", 0);
    row("attachment with another hash", "UPDATE case_attachments SET sha256 = x'00' WHERE id = 2", 2);
    row("attachment removed", "DELETE FROM case_attachments WHERE id = 3", 2);
    row("attachments swapped", "UPDATE case_attachments SET id = 99 WHERE id = 2", 2);
    row("attachment moved", "UPDATE case_attachments SET event_id = 2 WHERE id = 1", 0);
    row("attachment added", "INSERT INTO case_attachments (event_id, name, media_type, size, sha256, content) "
                            "VALUES (4, 'x', 'y', 0, x'', x'')", 3);
    row("event added", "INSERT INTO case_events (case_id, kind, note, sha256, chain) VALUES (1, 'settled', '', x'', x'00')", 4);
    row("head changed", "UPDATE cases SET head = x'00' WHERE id = 1", 4);
}

void TestTampering::showsTampering()
{
    QFETCH(QByteArray, sql);
    test::TempDatabase temp;
    const model::CaseId id = filled(temp);
    VERIFY_OK(temp.database().execute("DROP TRIGGER case_events_stay_as_they_are; DROP TRIGGER case_events_stay;"
                                      "DROP TRIGGER case_attachments_stay_as_they_are; DROP TRIGGER case_attachments_stay;"
                                      "DROP TRIGGER case_events_are_counted"));
    VERIFY_OK(temp.database().execute(sql.constData()));
    const auto matter = vault::CaseRepository(temp.database()).byId(id);
    VERIFY_OK(matter);
    QTEST(cases::firstBrokenEvent(*matter).value_or(-1), "at");
}

void TestTampering::anUntouchedVaultIsSound()
{
    test::TempDatabase temp;
    const model::CaseId id = filled(temp);
    temp.reopen();
    vault::CaseRepository repository(temp.database());
    const auto all = repository.all();
    VERIFY_OK(all);
    for (const model::Case& matter : *all)
        QVERIFY(!cases::firstBrokenEvent(matter));
    QCOMPARE(all->at(0).events.size(), 4);
    QCOMPARE(all->at(0).head, all->at(0).events.last().chain);
    QVERIFY(repository.damagedAttachments(id)->empty());
}

void TestTampering::showsChangedBytesOfAReply()
{
    test::TempDatabase temp;
    const model::CaseId id = filled(temp);
    VERIFY_OK(temp.database().execute("DROP TRIGGER case_attachments_stay_as_they_are;"
                                      "UPDATE case_attachments SET content = CAST('From: them' AS BLOB) WHERE id = 2"));
    vault::CaseRepository repository(temp.database());
    QVERIFY(!cases::firstBrokenEvent(*repository.byId(id))); // the hash beside the bytes is still right
    const auto damaged = repository.damagedAttachments(id);
    QCOMPARE(damaged->size(), std::size_t{1});
    QCOMPARE(damaged->front(), model::AttachmentId{2});
}

RECOURSE_TEST(TestTampering, QCoreApplication)
#include "test_tampering.moc"
