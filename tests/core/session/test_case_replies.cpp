// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/account_jobs.h"
#include "session/case_arrival_jobs.h"
#include "session/case_jobs.h"
#include "session/letter_jobs.h"
#include "session/profile_jobs.h"
#include "session/reply_jobs.h"
#include "vault/database.h"

using namespace recourse;
using base::Code;
using model::CaseStage;
using session::CaseEntry;
using session::CaseView;

namespace {

QString word(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// Cases from a request that was sent elsewhere, over their replies, to the next letter.
class TestCaseReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesOverAnOldCase();
    void followsARequestInALanguageItCannotWrite();
    void refusesWhatCannotBeTakenOver_data();
    void refusesWhatCannotBeTakenOver();
    void climbsTheLadderByItsLetters();
    void answersAReplyWithItsLetter_data();
    void answersAReplyWithItsLetter();
    void countsAnExtensionAndAPause();
    void anExtensionBeyondTheLawMovesNothing();
    void afterAComplaintTheAuthoritysClockRuns();
    void noDateOfTheOrganisationsOutlivesAComplaint();
    void refusesAnEntryThatDoesNotFit_data();
    void refusesAnEntryThatDoesNotFit();
    void keepsRepliesInTheVault();
    void noticesAChangedAttachment();
    void findsTheCaseOfAMessage();
    void listsTheKindsOfReply();

private:
    [[nodiscard]] base::Result<CaseView> adopt(const char* sent, const char* regime = "")
    {
        return m_vault->wait(session::openCase(*m_vault, {word("adobe.com"), word("access"), word(regime), QDate::fromString(word(sent), Qt::ISODate), word("email")}));
    }
    [[nodiscard]] base::Result<CaseView> log(model::CaseId id, const CaseEntry& entry)
    {
        return m_vault->wait(session::logCaseEvent(*m_vault, id, entry));
    }
    [[nodiscard]] base::Result<CaseView> reply(model::CaseId id, const char* kind, const QStringList& files = {})
    {
        CaseEntry entry;
        entry.reply = word(kind);
        entry.attachments = files;
        return log(id, entry);
    }
    [[nodiscard]] base::Result<session::DraftedLetter> draft(const QString& type, model::CaseId matter, QMap<QString, QString> fields = {});

    std::unique_ptr<test::OpenSession> m_vault;
};

void TestCaseReplies::init()
{
    m_vault = std::make_unique<test::OpenSession>();
    VERIFY_OK(m_vault->wait(session::setProfile(*m_vault, {{word("name"), word("Anna Example")}, {word("address"), word("Weg 1; 10115 Berlin")},
        {word("email"), word("anna@example.org")}, {word("residence"), word("DE")}})));
    VERIFY_OK(m_vault->wait(session::addAccount(*m_vault, {{word("url"), word("https://www.adobe.com")}, {word("login"), word("anna@example.org")}})));
}

base::Result<session::DraftedLetter> TestCaseReplies::draft(const QString& type, model::CaseId matter, QMap<QString, QString> fields)
{
    session::DraftRequest wanted;
    wanted.type = type;
    wanted.service = word("adobe.com");
    wanted.matter = matter;
    wanted.fields = std::move(fields);
    return m_vault->wait(session::draftLetter(*m_vault, wanted));
}

void TestCaseReplies::takesOverAnOldCase()
{
    const auto view = adopt("2026-10-19");
    VERIFY_OK(view);
    QCOMPARE(view->matter.stage, CaseStage::Sent);
    QCOMPARE(view->matter.regime, word("eu-gdpr"));
    QCOMPARE(view->matter.opened, QDate(2026, 10, 19));
    QVERIFY(view->letters.empty());
    QVERIFY(view->clock);
    QCOMPARE(view->matter.due, QDate(2026, 11, 19)); // one month, Art. 12(3)
    QCOMPARE(view->clock->due, view->matter.due);
    QVERIFY(!view->clock->cite.isEmpty());
    QCOMPARE(view->next.letter, word("reminder")); // 21 November: late
    QCOMPARE(view->next.event, word("reminded"));
    QVERIFY(!view->next.cite.isEmpty());
    QVERIFY(!view->nextLetter.isEmpty());
    QVERIFY(!view->brokenEvent);
    QCOMPARE(m_vault->wait(session::listCases(*m_vault))->size(), std::size_t{1});
    QCOMPARE(adopt("2026-10-20").error().code, Code::AlreadyThere);
}

void TestCaseReplies::followsARequestInALanguageItCannotWrite()
{
    const auto view = adopt("2026-11-02", "tr");
    VERIFY_OK(view);
    QCOMPARE(view->matter.due, QDate(2026, 12, 2)); // 30 days, art. 13
    QVERIFY(view->next.letter.isEmpty());
}

void TestCaseReplies::refusesWhatCannotBeTakenOver_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("matter");
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QDate>("sent");
    QTest::addColumn<int>("code");
    const QDate day(2026, 10, 1);
    const auto row = [](const char* name, const char* service, const char* matter, const char* regime, QDate sent, Code code) {
        QTest::newRow(name) << word(service) << word(matter) << word(regime) << sent << static_cast<int>(code);
    };
    row("no such service", "nobody.example", "access", "", day, Code::NotFound);
    row("no such letter", "adobe.com", "everything", "", day, Code::LetterTypeUnknown);
    row("no such law", "adobe.com", "access", "xx", day, Code::RegimeUnknown);
    row("a law without a basis", "adobe.com", "fcra_freeze", "eu-gdpr", day, Code::LetterNotOffered);
    row("no day", "adobe.com", "access", "", QDate(), Code::BadArgument);
    row("a day to come", "adobe.com", "access", "", QDate(2027, 1, 1), Code::BadArgument);
}

void TestCaseReplies::refusesWhatCannotBeTakenOver()
{
    QFETCH(const QString, service);
    QFETCH(const QString, matter);
    QFETCH(const QString, regime);
    QFETCH(const QDate, sent);
    QFETCH(const int, code);
    const auto view = m_vault->wait(session::openCase(*m_vault, {service, matter, regime, sent}));
    QVERIFY(!view);
    QCOMPARE(static_cast<int>(view.error().code), code);
    QVERIFY(m_vault->wait(session::listCases(*m_vault))->empty());
}

void TestCaseReplies::climbsTheLadderByItsLetters()
{
    const auto opened = adopt("2026-10-01");
    VERIFY_OK(opened);
    const model::CaseId id = opened->matter.id;
    const auto reminder = draft(word("reminder"), id,
        {{word("first_date"), word("2026-10-01")}, {word("first_due"), word("2026-11-02")}, {word("missing"), word("the copy of my data")}});
    VERIFY_OK(reminder);
    QCOMPARE(reminder->letter.matter, id);
    const auto sent = log(id, {word("sent"), {}, {}, {}, word("email")});
    VERIFY_OK(sent);
    QCOMPARE(sent->matter.events.last().kind, word("reminded")); // what the letter is
    QCOMPARE(sent->matter.events.last().letter, reminder->letter.id);
    QCOMPARE(sent->letters.back().state, model::LetterState::Sent);
    QCOMPARE(sent->matter.due, opened->matter.due); // the law's date stays
    QCOMPARE(sent->next.kind, word("wait"));

    m_vault->clock().advanceDays(20);
    const auto late = m_vault->wait(session::showCase(*m_vault, id));
    VERIFY_OK(late);
    QCOMPARE(late->next.letter, word("warning"));
    const auto told = log(id, {word("complained")});
    VERIFY_OK(told);
    QCOMPARE(told->matter.events.at(told->matter.events.size() - 2).kind, word("silent")); // what has to be said before
    QCOMPARE(told->matter.stage, CaseStage::Complained);
    QVERIFY(told->matter.due > m_vault->clock().today()); // Art. 78(2): three months
    QVERIFY(told->clock);
    QVERIFY(!told->brokenEvent);
}

void TestCaseReplies::answersAReplyWithItsLetter_data()
{
    QTest::addColumn<QString>("stage");
    for (const auto& [kind, stage] : {std::pair{"partial", "answered"}, {"format", "answered"}, {"identity", "identity_asked"},
             {"fee", "refused"}, {"form", "refused"}, {"not_us", "refused"}, {"processor", "refused"}, {"anonymous", "refused"},
             {"legal_hold", "refused"}, {"third_parties", "refused"}, {"deleted", "answered"}, {"unreadable", "answered"},
             {"language", "answered"}, {"excessive", "refused"}})
        QTest::newRow(kind) << word(stage);
}

void TestCaseReplies::answersAReplyWithItsLetter()
{
    QFETCH(const QString, stage);
    const auto opened = adopt("2026-11-02");
    VERIFY_OK(opened);
    const auto view = reply(opened->matter.id, QTest::currentDataTag());
    VERIFY_OK(view);
    QCOMPARE(view->matter.events.last().kind, stage);
    QCOMPARE(view->matter.events.last().reply, word(QTest::currentDataTag()));
    QCOMPARE(view->next.kind, word("reply"));
    QCOMPARE(view->next.letter, word("refusal_reply"));
    QCOMPARE(view->next.variant, word(QTest::currentDataTag()));
    QVERIFY(!view->next.cite.isEmpty());
    QVERIFY(view->reply);
    QVERIFY(!view->reply->check.isEmpty());

    // Its letter leaves as what the rules say, and the reply is answered.
    const auto letter = draft(view->next.letter, opened->matter.id,
        {{word("variant"), view->next.variant}, {word("first_date"), word("2026-11-02")}, {word("answer_date"), word("2026-11-21")},
            {word("missing"), word("the recipients")}});
    VERIFY_OK(letter);
    const auto sent = log(opened->matter.id, {word("sent")});
    VERIFY_OK(sent);
    QCOMPARE(sent->matter.events.last().kind, view->next.event);
    QVERIFY(!sent->reply);
}

void TestCaseReplies::countsAnExtensionAndAPause()
{
    const auto opened = adopt("2026-11-02");
    VERIFY_OK(opened);
    const model::CaseId id = opened->matter.id;
    QCOMPARE(opened->matter.due, QDate(2026, 12, 2));
    CaseEntry extension;
    extension.kind = word("extended");
    extension.on = QDate(2026, 11, 20);
    extension.until = QDate(2027, 1, 15);
    const auto extended = log(id, extension);
    VERIFY_OK(extended);
    QVERIFY(extended->clock && extended->clock->extended);
    QCOMPARE(extended->matter.due, QDate(2027, 1, 15)); // their own word, within the two further months
    QCOMPARE(extended->matter.overdueFrom, QDate(2027, 1, 16));
    QCOMPARE(extended->clock->firstDue, opened->matter.due);
    QCOMPARE(extended->clock->extensionDue, QDate(2027, 2, 2));
    QCOMPARE(extended->next.kind, word("wait"));
    QCOMPARE(extended->next.date, QDate(2027, 1, 15));
    QCOMPARE(extended->matter.events.last().until, QDate(2027, 1, 15));

    const auto asked = reply(id, "identity");
    VERIFY_OK(asked);
    QVERIFY(asked->standsStill);
    QCOMPARE(asked->matter.stage, CaseStage::IdentityAsked);
    m_vault->clock().advanceDays(4);
    const auto given = log(id, {word("identity_given")});
    VERIFY_OK(given);
    QVERIFY(!given->standsStill);
    QVERIFY(given->matter.due >= extended->matter.due);
}

void TestCaseReplies::anExtensionBeyondTheLawMovesNothing()
{
    const auto opened = adopt("2026-11-02");
    VERIFY_OK(opened);
    CaseEntry extension;
    extension.kind = word("extended");
    extension.on = QDate(2026, 11, 20);
    extension.until = QDate(2027, 6, 1);
    const auto extended = log(opened->matter.id, extension);
    VERIFY_OK(extended);
    QCOMPARE(extended->matter.due, opened->matter.due);
    QCOMPARE(extended->matter.overdueFrom, QDate(2027, 2, 3)); // what the law would have allowed is not called late
    QVERIFY(extended->clock && !extended->clock->extended);
    QVERIFY(!extended->clock->notes.filter(word("2027-06-01")).isEmpty());
    // A later announcement does not revive what the first one lost.
    m_vault->clock().advanceDays(1);
    extension.on = {};
    extension.until = QDate(2027, 1, 10);
    const auto again = log(opened->matter.id, extension);
    VERIFY_OK(again);
    QCOMPARE(again->matter.due, opened->matter.due);
}

void TestCaseReplies::afterAComplaintTheAuthoritysClockRuns()
{
    const auto opened = adopt("2026-10-01");
    VERIFY_OK(opened);
    const model::CaseId id = opened->matter.id;
    const QDate firstDue = opened->matter.due;
    CaseEntry complaint{word("complained"), {}, QDate(2026, 11, 20), {}, word("web")};
    const auto told = log(id, complaint);
    VERIFY_OK(told);
    QCOMPARE(told->matter.due, QDate(2027, 2, 22)); // three months, 20 February being a Saturday: Art. 78(2)
    QVERIFY(told->clock && told->clock->cite.contains(word("78(2)")));
    QCOMPARE(told->next.date, told->matter.due);
    QVERIFY(session::isArrivalAssumed(*opened));
    QVERIFY(!session::isArrivalAssumed(*told)); // the authority's days do not depend on when the first letter arrived

    session::DraftRequest wanted;
    wanted.type = word("reminder");
    wanted.service = word("adobe.com");
    wanted.matter = id;
    const auto fields = m_vault->wait(session::letterFields(*m_vault, wanted));
    VERIFY_OK(fields);
    QCOMPARE(fields->value(word("first_due")), firstDue.toString(Qt::ISODate)); // the organisation's time, not the authority's
}

void TestCaseReplies::noDateOfTheOrganisationsOutlivesAComplaint()
{
    const auto opened = adopt("2026-09-01", "us-ca");
    VERIFY_OK(opened);
    const model::CaseId id = opened->matter.id;
    QVERIFY(opened->matter.due.isValid());
    VERIFY_OK(log(id, {word("reminded"), {}, QDate(2026, 10, 30)}));
    const auto told = log(id, {word("complained"), {}, QDate(2026, 11, 20)});
    VERIFY_OK(told);
    QVERIFY(!told->matter.due.isValid()); // California sets its authorities no date
    QCOMPARE(told->next.kind, word("wait"));
    QCOMPARE(told->next.date, QDate(2027, 2, 18)); // ninety days
    session::DraftRequest wanted;
    wanted.type = word("reminder");
    wanted.service = word("adobe.com");
    wanted.matter = id;
    const auto fields = m_vault->wait(session::letterFields(*m_vault, wanted));
    VERIFY_OK(fields);
    QCOMPARE(fields->value(word("first_due")), opened->matter.due.toString(Qt::ISODate));
}

void TestCaseReplies::refusesAnEntryThatDoesNotFit_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QString>("file");
    const QDate none;
    QTest::newRow("unknown kind") << word("forgotten") << QString() << none << none << QString();
    QTest::newRow("unknown reply") << QString() << word("perhaps") << none << none << QString();
    QTest::newRow("a day to come") << word("answered") << QString() << QDate(2026, 12, 1) << none << QString();
    QTest::newRow("until without more time") << word("answered") << QString() << none << QDate(2026, 12, 1) << QString();
    QTest::newRow("out of order") << word("authority_asked") << QString() << none << none << QString();
    QTest::newRow("no such file") << word("answered") << QString() << none << none << word("missing.eml");
    QTest::newRow("an empty file") << word("answered") << QString() << none << none << word("empty.eml");
}

void TestCaseReplies::refusesAnEntryThatDoesNotFit()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, reply);
    QFETCH(const QDate, on);
    QFETCH(const QDate, until);
    QFETCH(const QString, file);
    const auto opened = adopt("2026-11-02");
    VERIFY_OK(opened);
    m_vault->write(word("empty.eml"), {});
    CaseEntry entry{kind, {}, on, file.isEmpty() ? QStringList() : QStringList{m_vault->path(file)}, {}, reply, until};
    QVERIFY(!log(opened->matter.id, entry));
    const auto view = m_vault->wait(session::showCase(*m_vault, opened->matter.id));
    QCOMPARE(view->matter.events.size(), 1); // nothing of it was stored
    QCOMPARE(view->matter.stage, CaseStage::Sent);
}

void TestCaseReplies::keepsRepliesInTheVault()
{
    const auto opened = adopt("2026-11-02");
    VERIFY_OK(opened);
    const QByteArray mail = "From: privacy@adobe.com\r\nSubject: Your request\r\n\r\nHere it is.\r\n";
    const QByteArray scan("%PDF-1.4\n\0binary", 16);
    const QStringList files{m_vault->write(word("in/reply.eml"), mail), m_vault->write(word("in/scan.pdf"), scan)};
    const auto view = reply(opened->matter.id, "partial", files);
    VERIFY_OK(view);
    const auto& attachments = view->matter.events.last().attachments;
    QCOMPARE(attachments.size(), 2);
    QCOMPARE(attachments.at(0).name, word("reply.eml"));
    QCOMPARE(attachments.at(0).mediaType, word("message/rfc822"));
    QCOMPARE(attachments.at(1).mediaType, word("application/pdf"));
    QVERIFY(view->damaged.empty());
    for (const QString& file : files)
        QVERIFY(QFile::remove(file)); // the vault has its own copy

    const QString out = m_vault->path(word("out.pdf"));
    VERIFY_OK(m_vault->wait(session::saveCaseAttachment(*m_vault, opened->matter.id, attachments.at(1).id, out)));
    QFile written(out);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), scan);
    QCOMPARE(m_vault->wait(session::saveCaseAttachment(*m_vault, opened->matter.id, {99}, out)).error().code, Code::NotFound);
    QCOMPARE(m_vault->wait(session::saveCaseAttachment(*m_vault, {99}, attachments.at(1).id, out)).error().code, Code::NotFound);
}

void TestCaseReplies::noticesAChangedAttachment()
{
    const auto opened = adopt("2026-11-02");
    VERIFY_OK(opened);
    const auto view = reply(opened->matter.id, "partial", {m_vault->write(word("reply.txt"), "Here it is.")});
    VERIFY_OK(view);
    const model::AttachmentId id = view->matter.events.last().attachments.first().id;
    const base::Status changed = m_vault->session().withVault<void>([](vault::Vault& vault) {
        return vault.database().execute(
            "DROP TRIGGER case_attachments_stay_as_they_are; UPDATE case_attachments SET content = CAST('Here it was.' AS BLOB)");
    });
    VERIFY_OK(changed);
    const auto again = m_vault->wait(session::showCase(*m_vault, opened->matter.id));
    VERIFY_OK(again);
    QCOMPARE(again->damaged.size(), std::size_t{1});
    QCOMPARE(again->damaged.front(), id);
    const QString out = m_vault->path(word("out.txt"));
    QCOMPARE(m_vault->wait(session::saveCaseAttachment(*m_vault, opened->matter.id, id, out)).error().code, Code::BadArgument);
    QVERIFY(!QFile::exists(out));
}

void TestCaseReplies::findsTheCaseOfAMessage()
{
    const auto letter = draft(word("access"), {});
    VERIFY_OK(letter);
    const QByteArray token = letter->letter.reference.toLatin1();
    const QStringList files{
        m_vault->write(word("reply.eml"), "From: Privacy <privacy@adobe.com>\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000\r\nSubject: Re: your request "
                + token.toLower() + "\r\n\r\nDear customer\r\n"),
        m_vault->write(word("note.txt"), "They rang about " + token + ", no answer yet."),
        m_vault->write(word("other.txt"), "RC-2222-2222 is nobody's"), m_vault->write(word("scan.pdf"), "%PDF-1.4 " + token)};
    const auto found = m_vault->wait(session::findReplies(*m_vault, files));
    VERIFY_OK(found);
    QCOMPARE(found->size(), std::size_t{4});
    QCOMPARE(found->at(0).matter, letter->letter.matter);
    QCOMPARE(found->at(0).sent, QDate(2026, 11, 20));
    QVERIFY(found->at(0).from.contains(word("privacy@adobe.com")));
    QCOMPARE(found->at(1).matter, letter->letter.matter);
    QCOMPARE(found->at(1).reference, letter->letter.reference);
    QVERIFY(!found->at(2).matter.stored());
    QVERIFY(!found->at(3).matter.stored()); // a picture of text is not read
    QVERIFY(!m_vault->wait(session::findReplies(*m_vault, {m_vault->path(word("gone.eml"))})));
}

void TestCaseReplies::listsTheKindsOfReply()
{
    const auto opened = adopt("2026-11-02");
    VERIFY_OK(opened);
    const auto choices = m_vault->wait(session::listReplyChoices(*m_vault, opened->matter.id));
    VERIFY_OK(choices);
    QCOMPARE(choices->size(), std::size_t{15});
    for (const session::ReplyChoice& choice : *choices) {
        QVERIFY(!choice.advice.title.isEmpty() && !choice.advice.check.isEmpty());
        QVERIFY2(!choice.letter.isEmpty() && !choice.cite.isEmpty(), qPrintable(choice.advice.kind));
    }
}

RECOURSE_TEST(TestCaseReplies, QCoreApplication)
#include "test_case_replies.moc"
