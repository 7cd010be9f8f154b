// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/evidence.h"
#include "main/test_program.h"

#include <QCryptographicHash>
#include <QtTest>

#include <functional>

using namespace recourse;
using cases::chained;
using cases::firstBrokenEvent;

namespace {

model::CaseEvent eventOf(int day, const QString& kind, const QString& note = {})
{
    model::CaseEvent event;
    event.at = QDateTime(QDate(2026, 11, day), QTime(9, 30, 15, 250), Qt::UTC);
    event.kind = kind;
    event.note = note;
    event.letter = model::LetterId{day};
    event.sha256 = QByteArray(64, 'a');
    return event;
}

model::Case caseOfThree()
{
    model::Case matter;
    QByteArray previous;
    for (const auto& event : {eventOf(1, QStringLiteral("drafted")), eventOf(2, QStringLiteral("sent"), QStringLiteral("registered")),
             eventOf(5, QStringLiteral("received"))}) {
        matter.events += chained(previous, event);
        previous = matter.events.last().chain;
    }
    return matter;
}

using Change = std::function<void(model::CaseEvent&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAnUntouchedChain();
    void acceptsACaseWithoutEvents();
    void showsEveryChangedField_data();
    void showsEveryChangedField();
    void showsARemovedEvent();
    void showsTwoEventsSwapped();
    void showsAnEventMovedBetweenCases();
    void tellsTextMovedFromOneFieldToTheNext();
    void showsChangedFurtherFields_data();
    void showsChangedFurtherFields();
    void showsWhatWasCutOffAtTheEnd();
    void describesAnAttachment();
    void knowsMediaTypes_data();
    void knowsMediaTypes();
    void survivesAStoreThatKeepsSeconds();
    void doesNotDependOnTheTimeZone();
    void keepsItsFormat();
};

void TestEvidence::acceptsAnUntouchedChain()
{
    const model::Case matter = caseOfThree();
    QVERIFY(!firstBrokenEvent(matter));
    QCOMPARE(matter.events[0].chain.size(), 64);
    QVERIFY(matter.events[0].chain != matter.events[1].chain);
}

void TestEvidence::acceptsACaseWithoutEvents()
{
    QVERIFY(!firstBrokenEvent(model::Case()));
}

void TestEvidence::showsEveryChangedField_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("at") << Change([](model::CaseEvent& e) { e.at = e.at.addSecs(1); });
    QTest::newRow("at, milliseconds") << Change([](model::CaseEvent& e) { e.at = e.at.addMSecs(1); });
    QTest::newRow("at, gone") << Change([](model::CaseEvent& e) { e.at = QDateTime(); });
    QTest::newRow("kind") << Change([](model::CaseEvent& e) { e.kind = QStringLiteral("acknowledged"); });
    QTest::newRow("note") << Change([](model::CaseEvent& e) { e.note += QLatin1Char(' '); });
    QTest::newRow("letter") << Change([](model::CaseEvent& e) { e.letter.value += 1; });
    QTest::newRow("sha256") << Change([](model::CaseEvent& e) { e.sha256[0] = 'b'; });
    QTest::newRow("sha256, gone") << Change([](model::CaseEvent& e) { e.sha256.clear(); });
    QTest::newRow("chain") << Change([](model::CaseEvent& e) { e.chain[63] = e.chain[63] == '0' ? '1' : '0'; });
    QTest::newRow("chain, gone") << Change([](model::CaseEvent& e) { e.chain.clear(); });
}

void TestEvidence::showsEveryChangedField()
{
    QFETCH(Change, change);
    for (int i = 0; i < 3; ++i) {
        model::Case matter = caseOfThree();
        change(matter.events[i]);
        QCOMPARE(firstBrokenEvent(matter).value_or(-1), i);
    }
}

void TestEvidence::showsARemovedEvent()
{
    model::Case matter = caseOfThree();
    matter.events.removeAt(0);
    QCOMPARE(firstBrokenEvent(matter).value_or(-1), 0);
}

void TestEvidence::showsTwoEventsSwapped()
{
    model::Case matter = caseOfThree();
    matter.events.swapItemsAt(1, 2);
    QCOMPARE(firstBrokenEvent(matter).value_or(-1), 1);
}

void TestEvidence::showsAnEventMovedBetweenCases()
{
    model::Case matter = caseOfThree();
    const model::CaseEvent foreign = chained(chained({}, eventOf(3, QStringLiteral("note"))).chain, eventOf(4, QStringLiteral("sent")));
    matter.events[1] = foreign;
    QCOMPARE(firstBrokenEvent(matter).value_or(-1), 1);
}

void TestEvidence::tellsTextMovedFromOneFieldToTheNext()
{
    model::CaseEvent one = eventOf(1, QStringLiteral("sent"), QStringLiteral("by post"));
    model::CaseEvent other = one;
    one.kind = QStringLiteral("sentby");
    one.note = QStringLiteral(" post");
    other.kind = QStringLiteral("sent");
    other.note = QStringLiteral("by post");
    QVERIFY(chained({}, one).chain != chained({}, other).chain);
}

void TestEvidence::showsChangedFurtherFields_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("channel") << Change([](model::CaseEvent& e) { e.channel = QStringLiteral("email"); });
    QTest::newRow("reply") << Change([](model::CaseEvent& e) { e.reply = QStringLiteral("fee"); });
    QTest::newRow("until") << Change([](model::CaseEvent& e) { e.until = QDate(2027, 1, 1); });
    QTest::newRow("all gone") << Change([](model::CaseEvent& e) {
        e.channel.clear();
        e.reply.clear();
        e.until = QDate();
        e.attachments.clear();
    });
    QTest::newRow("attachment gone") << Change([](model::CaseEvent& e) { e.attachments.removeLast(); });
    QTest::newRow("attachments swapped") << Change([](model::CaseEvent& e) { e.attachments.swapItemsAt(0, 1); });
    QTest::newRow("attachment renamed") << Change([](model::CaseEvent& e) { e.attachments[0].name += QLatin1Char('x'); });
    QTest::newRow("attachment of another type") << Change([](model::CaseEvent& e) { e.attachments[0].mediaType = QStringLiteral("text/html"); });
    QTest::newRow("attachment of another size") << Change([](model::CaseEvent& e) { ++e.attachments[1].size; });
    QTest::newRow("attachment of another hash") << Change([](model::CaseEvent& e) { e.attachments[1].sha256[0] = 'f'; });
}

void TestEvidence::showsChangedFurtherFields()
{
    QFETCH(Change, change);
    model::Case matter = caseOfThree();
    model::CaseEvent event = eventOf(9, QStringLiteral("refused"));
    event.channel = QStringLiteral("registered");
    event.reply = QStringLiteral("identity");
    event.until = QDate(2026, 12, 24);
    event.attachments = {cases::attachmentOf(QStringLiteral("reply.eml"), "one"), cases::attachmentOf(QStringLiteral("scan.png"), "two")};
    matter.events += chained(matter.events.last().chain, event);
    QVERIFY(!firstBrokenEvent(matter));
    matter.events.last().attachments[0].id = model::AttachmentId{77}; // where it lies in a vault is no part of what happened
    QVERIFY(!firstBrokenEvent(matter));
    change(matter.events.last());
    QCOMPARE(firstBrokenEvent(matter).value_or(-1), 3);
}

void TestEvidence::showsWhatWasCutOffAtTheEnd()
{
    model::Case matter = caseOfThree();
    matter.eventCount = 3;
    matter.head = matter.events.last().chain;
    QVERIFY(!firstBrokenEvent(matter));
    model::Case cut = matter;
    cut.events.removeLast();
    QCOMPARE(firstBrokenEvent(cut).value_or(-1), 2);
    cut.eventCount = 2; // the count set right again, the head not
    QCOMPARE(firstBrokenEvent(cut).value_or(-1), 2);
    model::Case emptied = matter;
    emptied.events.clear();
    QCOMPARE(firstBrokenEvent(emptied).value_or(-1), 0);
    model::Case added = matter;
    added.events += chained(added.head, eventOf(8, QStringLiteral("answered")));
    QCOMPARE(firstBrokenEvent(added).value_or(-1), 3);
}

void TestEvidence::describesAnAttachment()
{
    const QByteArray content("From: desk@shop.example\n\nNo.");
    const auto attachment = cases::attachmentOf(QStringLiteral("/home/me/Downloads/Re request.eml"), content);
    QCOMPARE(attachment.name, QStringLiteral("Re request.eml"));
    QCOMPARE(attachment.mediaType, QStringLiteral("message/rfc822"));
    QCOMPARE(attachment.size, content.size());
    QCOMPARE(attachment.sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QCOMPARE(cases::attachmentOf(QStringLiteral("C:\\scans\\a.pdf"), content).name, QStringLiteral("a.pdf"));
}

void TestEvidence::knowsMediaTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    const auto row = [](const char* name, const QByteArray& content, const char* type) {
        QTest::newRow(name) << QString::fromLatin1(name) << content << QString::fromLatin1(type);
    };
    row("reply.eml", "Subject: a\n\nb", "message/rfc822");
    row("REPLY.EML", "Subject: a\n\nb", "message/rfc822");
    row("reply.pdf", "%PDF-1.7\n", "application/pdf");
    row("really a pdf.txt", "%PDF-1.7\n", "application/pdf");
    row("scan.png", QByteArray("\x89PNG\r\n\x1A\n\0\0", 10), "image/png");
    row("scan.jpeg", QByteArray("\xFF\xD8\xFF\xE0", 4), "image/jpeg");
    row("scan.webp", QByteArray("RIFF\0\0\0\0WEBPVP8 ", 16), "image/webp");
    row("scan.tif", QByteArray("II*\0\0\0", 6), "image/tiff");
    row("copy.json", "{}", "application/json");
    row("letter.docx", QByteArray("PK\x03\x04", 4), "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    row("data", QByteArray("PK\x03\x04", 4), "application/zip");
    row("notes", "what they said on the phone", "text/plain");
    row("noise", QByteArray("a\0b", 3), "application/octet-stream");
    row("empty", "", "application/octet-stream");
}

void TestEvidence::knowsMediaTypes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QTEST(cases::attachmentOf(name, content).mediaType, "type");
}

void TestEvidence::survivesAStoreThatKeepsSeconds()
{
    model::Case matter = caseOfThree();
    for (model::CaseEvent& event : matter.events)
        event.at = QDateTime::fromString(event.at.toString(Qt::ISODate), Qt::ISODate);
    QVERIFY(!firstBrokenEvent(matter));
}

void TestEvidence::doesNotDependOnTheTimeZone()
{
    model::CaseEvent event = eventOf(1, QStringLiteral("sent"));
    const QByteArray chain = chained({}, event).chain;
    event.at = event.at.toOffsetFromUtc(3600 * 5);
    const model::CaseEvent again = chained({}, event);
    QCOMPARE(again.chain, chain);
    QCOMPARE(again.at.timeSpec(), Qt::UTC);
}

void TestEvidence::keepsItsFormat()
{
    // Chains rest in vaults for years: what is hashed may never change.
    model::CaseEvent event;
    event.at = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    event.kind = QStringLiteral("drafted");
    event.letter = model::LetterId{1};
    const QByteArray text = "21:recourse case event 1" "0:" "13:1793491200000" "7:drafted" "0:" "1:1" "0:";
    QCOMPARE(chained({}, event).chain, QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

RECOURSE_TEST(TestEvidence, QCoreApplication)
#include "test_evidence.moc"
