// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_rules.h"

#include "cases/complaint.h"
#include "cases/evidence.h"
#include "main/test_program.h"

#include <QtTest>

using namespace recourse;
using test::log;

namespace {

const test::CaseRules& rules()
{
    static const test::CaseRules kRules;
    return kRules;
}

const cases::CaseWords& words()
{
    static const auto kWords = cases::CaseWords::parse(test::ruleFile("case_words.json")).value();
    return kWords;
}

model::Letter letter(qint64 id, const char* subject, model::LetterState state = model::LetterState::Sent)
{
    model::Letter one;
    one.id = {id};
    one.subject = QString::fromLatin1(subject);
    one.state = state;
    one.date = QDate(2026, 10, 1);
    return one;
}

/// Sent with a receipt, a note of the user's, refused with two files for a fee, silent in the end.
model::Case sampleCase()
{
    model::Case matter = test::sentCase(QStringLiteral("eu-gdpr"), QDate(2026, 11, 2), QDate(2026, 11, 3));
    matter.events.last().letter = {1};
    matter.events.last().channel = QStringLiteral("registered");
    matter.events.last().attachments = {cases::attachmentOf(QStringLiteral("receipt.png"), "receipt")};
    matter.events.last().attachments[0].id = {11};
    log(matter, QStringLiteral("note"), QDate(2026, 10, 3));
    log(matter, QStringLiteral("extended"), QDate(2026, 10, 10));
    matter.events.last().until = QDate(2027, 1, 4);
    log(matter, QStringLiteral("refused"), QDate(2026, 10, 20), QStringLiteral("fee"));
    matter.events.last().attachments
        = {cases::attachmentOf(QStringLiteral("reply.eml"), "mail"), cases::attachmentOf(QStringLiteral("form.pdf"), "%PDF-1.4")};
    matter.events.last().attachments[0].id = {12};
    matter.events.last().attachments[1].id = {13};
    log(matter, QStringLiteral("reminded"), QDate(2026, 10, 21));
    matter.events.last().letter = {2};
    log(matter, QStringLiteral("silent"), QDate(2026, 11, 5));
    QByteArray previous;
    for (model::CaseEvent& event : matter.events) {
        event = cases::chained(previous, event);
        previous = event.chain;
    }
    return matter;
}

} // namespace

class TestPackContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersExhibitsInOrder();
    void tellsWhatHappened_data();
    void tellsWhatHappened();
    void saysWhenTheChainIsBroken();
    void everyEventAndReplyHasWords();
    void writesDays_data();
    void writesDays();
    void complainsWithFactsAndArticles();
    void doubtsAWeakComplaint();
    void wantsTheAppealFirst();
    void namesTheLastDay();
};

void TestPackContents::numbersExhibitsInOrder()
{
    const model::Case matter = sampleCase();
    const std::vector letters{letter(1, "Access"), letter(2, "Reminder"), letter(3, "Never sent", model::LetterState::Drafted),
        letter(4, "Sent without an event")};
    const auto pack = packContents(matter, letters, words(), QStringLiteral("en"));
    QStringList exhibits;
    for (const cases::PackExhibit& exhibit : pack.exhibits) {
        QCOMPARE(exhibit.number, exhibits.size() + 1);
        QVERIFY(exhibit.letter.stored() != exhibit.attachment.stored());
        exhibits += exhibit.title;
    }
    QCOMPARE(exhibits,
        (QStringList{QStringLiteral("Letter: Access"), QStringLiteral("receipt.png"), QStringLiteral("reply.eml"), QStringLiteral("form.pdf"),
            QStringLiteral("Letter: Reminder"), QStringLiteral("Letter: Sent without an event")}));
    QCOMPARE(pack.exhibits[3].mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(pack.exhibits[2].sha256, matter.events[3].attachments[0].sha256);
    QCOMPARE(pack.timeline.size(), std::size_t{5}); // without the note
    QCOMPARE(pack.timeline[0].exhibits, (QList<int>{1, 2}));
    QCOMPARE(pack.timeline[2].exhibits, (QList<int>{3, 4}));
    QCOMPARE(pack.chainHead, matter.events.last().chain);
    QVERIFY(!pack.brokenEvent);
}

void TestPackContents::tellsWhatHappened_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("en") << "en" << QStringList{QStringLiteral("I sent my letter, by registered post"),
        QStringLiteral("The organisation announced that it would take longer until 4 January 2027"),
        QStringLiteral("The organisation refused (asking for a fee)")};
    QTest::newRow("de") << "de" << QStringList{QStringLiteral("Ich habe mein Schreiben abgesandt, per Einschreiben"),
        QStringLiteral("Das Unternehmen hat eine Fristverlängerung angekündigt bis zum 4. Januar 2027"),
        QStringLiteral("Das Unternehmen hat abgelehnt (mit der Forderung eines Entgelts)")};
    QTest::newRow("none") << "xx" << QStringList{QStringLiteral("I sent my letter, by registered post")};
}

void TestPackContents::tellsWhatHappened()
{
    QFETCH(QString, language);
    QFETCH(QStringList, lines);
    const auto pack = packContents(sampleCase(), {}, words(), language);
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(pack.timeline[static_cast<std::size_t>(i)].what, lines[i]);
}

void TestPackContents::saysWhenTheChainIsBroken()
{
    model::Case matter = sampleCase();
    matter.events[1].note = QStringLiteral("added later");
    QCOMPARE(packContents(matter, {}, words(), QStringLiteral("en")).brokenEvent, std::optional(1));
    QVERIFY(packContents(test::caseUnder(QStringLiteral("eu-gdpr")), {}, words(), QStringLiteral("en")).chainHead.isEmpty());
}

void TestPackContents::everyEventAndReplyHasWords()
{
    QCOMPARE(words().languages(), (QStringList{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr")}));
    for (const QString& language : words().languages()) {
        for (const QString& kind : cases::eventKinds())
            QVERIFY2(!words().word(language, QStringLiteral("event.") + kind).isEmpty(), qPrintable(kind));
        for (const cases::ReplyKind& kind : rules().replies.kinds())
            QVERIFY2(!words().word(language, QStringLiteral("reply.") + kind.id).isEmpty(), qPrintable(kind.id));
        for (const char* key : {"exhibit", "letter", "until"})
            QVERIFY(words().word(language, QString::fromLatin1(key)).contains(QStringLiteral("%1")));
    }
    QVERIFY(!cases::CaseWords::parse("{\"words\":{\"en\":{\"a\":\"b\"},\"de\":{}}}"));
    QVERIFY(!cases::CaseWords::parse("{\"words\":{}}"));
}

void TestPackContents::writesDays_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("day");
    QTest::newRow("en") << "en" << "1 March 2026";
    QTest::newRow("de") << "de" << "1. März 2026";
    QTest::newRow("fr") << "fr" << "1er mars 2026";
    QTest::newRow("es") << "es" << "1 de marzo de 2026";
    QTest::newRow("else") << "tlh" << "1 March 2026";
}

void TestPackContents::writesDays()
{
    QFETCH(QString, language);
    QTEST(cases::CaseWords::dayText(language, QDate(2026, 3, 1)), "day");
}

void TestPackContents::complainsWithFactsAndArticles()
{
    const model::Case matter = sampleCase();
    const auto pack = packContents(matter, {letter(1, "Access"), letter(2, "Reminder")}, words(), QStringLiteral("en"));
    const auto parts = complaintParts(matter, pack, {QStringLiteral("send me a copy")}, rules().path(), words(), QStringLiteral("en"), QDate(2026, 11, 22));
    QCOMPARE(parts.facts.size(), 5);
    QCOMPARE(parts.facts[0], QStringLiteral("1 October 2026: I sent my letter, by registered post (exhibit 1, 2)."));
    QCOMPARE(parts.facts[2], QStringLiteral("20 October 2026: The organisation refused (asking for a fee) (exhibit 3, 4)."));
    QCOMPARE(parts.infringed, (QStringList{QStringLiteral("Art. 12(5), 15(3) GDPR; CJEU C-307/22"), QStringLiteral("Art. 12(3), (4) GDPR")}));
    QCOMPARE(parts.openPoints, QStringList{QStringLiteral("send me a copy")});
    QVERIFY2(parts.doubts.isEmpty(), qPrintable(parts.doubts.join(u'|')));
}

void TestPackContents::doubtsAWeakComplaint()
{
    const auto doubts = [](const model::Case& matter, QDate today) {
        const auto pack = packContents(matter, {}, words(), QStringLiteral("en"));
        return complaintParts(matter, pack, {}, rules().path(), words(), QStringLiteral("en"), today).doubts;
    };
    QCOMPARE(doubts(test::caseUnder(QStringLiteral("eu-gdpr")), QDate(2026, 10, 2)).size(), 2); // not sent, not late
    model::Case unproven = test::sentCase(QStringLiteral("eu-gdpr"), QDate(2026, 11, 2), QDate(2026, 11, 3));
    unproven.events[0] = cases::chained({}, unproven.events[0]);
    QCOMPARE(doubts(unproven, QDate(2026, 11, 3)).size(), 1); // nothing shows that it arrived
    QCOMPARE(doubts(unproven, QDate(2026, 11, 2)).size(), 2); // and it is not late
    unproven.events[0].note = QStringLiteral("changed");
    QCOMPARE(doubts(unproven, QDate(2026, 11, 3)).size(), 2); // and the record was changed
}

void TestPackContents::wantsTheAppealFirst()
{
    model::Case matter = test::sentCase(QStringLiteral("us-va"), QDate(2026, 11, 15), QDate(2026, 11, 17));
    QVERIFY(log(matter, QStringLiteral("refused"), QDate(2026, 10, 20)));
    for (model::CaseEvent& event : matter.events)
        event.chain.clear();
    const auto pack = packContents(matter, {}, words(), QStringLiteral("en"));
    const auto before = complaintParts(matter, pack, {}, rules().path(), words(), QStringLiteral("en"), QDate(2026, 11, 20)).doubts;
    QVERIFY(log(matter, QStringLiteral("appealed"), QDate(2026, 11, 1)));
    const auto after = complaintParts(matter, pack, {}, rules().path(), words(), QStringLiteral("en"), QDate(2026, 11, 20)).doubts;
    QCOMPARE(before.size(), after.size() + 1);
}

void TestPackContents::namesTheLastDay()
{
    model::Case matter = test::sentCase(QStringLiteral("ca-pipeda"), QDate(2026, 11, 2), QDate(2026, 11, 3));
    QVERIFY(log(matter, QStringLiteral("refused"), QDate(2026, 10, 20)));
    const auto pack = packContents(matter, {}, words(), QStringLiteral("en"));
    QCOMPARE(complaintParts(matter, pack, {}, rules().path(), words(), QStringLiteral("en"), QDate(2026, 10, 21)).lastDay, QDate(2027, 4, 20));
}

RECOURSE_TEST(TestPackContents, QCoreApplication)
#include "test_pack_contents.moc"
