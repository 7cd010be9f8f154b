// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/account_jobs.h"
#include "session/authority_jobs.h"
#include "session/case_arrival_jobs.h"
#include "session/case_jobs.h"
#include "session/law_jobs.h"
#include "session/profile_jobs.h"

using namespace recourse;
using base::Code;
using session::CaseView;
using test::OpenSession;

namespace {

QString word(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// Which law, which authority, and which day, over a real vault.
class TestLawJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choosesByPlacesAlone();
    void fillsInWhatTheVaultKnows();
    void saysWhyNoLawFits();
    void letsTheUserOverride();
    void findsTheAuthorityOfALand();
    void findsTheAuthorityOfAChurch();
    void namesTheUsersOwnLimit();
    void leavesOutTheLimitsOfOtherCountries();
    void offersNoLetterWithoutARight();
    void countsBothReadingsOfAnExtension();
    void countsByTheUsersOwnDays();
    void refusesDaysThatDoNotCount();

private:
    [[nodiscard]] base::Result<CaseView> adopt(const char* channel, QDate sent = QDate(2026, 10, 19))
    {
        return OpenSession::wait(session::openCase(*m_vault, {word("adobe.com"), word("access"), word("eu-gdpr"), sent, word(channel)}));
    }
    [[nodiscard]] base::Result<session::LawAnswer> lawFor(const law::LawQuestion& question)
    {
        return OpenSession::wait(session::lawForService(*m_vault, word("adobe.com"), question));
    }

    std::unique_ptr<OpenSession> m_vault;
};

void TestLawJobs::init()
{
    m_vault = std::make_unique<OpenSession>();
    VERIFY_OK(OpenSession::wait(session::setProfile(*m_vault, {{word("name"), word("Anna Example")}, {word("residence"), word("DE")}})));
    VERIFY_OK(OpenSession::wait(session::addAccount(*m_vault, {{word("url"), word("https://www.adobe.com")}, {word("login"), word("anna")}})));
}

void TestLawJobs::choosesByPlacesAlone()
{
    const auto answer = OpenSession::wait(session::chooseLaw(*m_vault, {word("US-CA"), {}, {word("US")}, {}, {}, {}}));
    VERIFY_OK(answer);
    QCOMPARE(answer->regime, word("us-ca"));
    QCOMPARE(answer->question.day, QDate(2026, 11, 21)); // today
    QVERIFY(!answer->name.isEmpty());
    QCOMPARE(answer->steps.front().kind, law::LawReason::Residence);
    const bool listsDraft = std::any_of(answer->all.begin(), answer->all.end(),
        [](const session::LawOption& option) { return option.code == QLatin1String("in"); });
    QVERIFY(!listsDraft); // not in force before 13 May 2027
    QCOMPARE(OpenSession::wait(session::chooseLaw(*m_vault, {})).error().code, Code::LetterNotOffered);
}

void TestLawJobs::fillsInWhatTheVaultKnows()
{
    const auto answer = lawFor({});
    VERIFY_OK(answer);
    QCOMPARE(answer->question.residence, word("DE"));
    QVERIFY(!answer->question.establishedIn.isEmpty()); // the starter table knows the company
    QCOMPARE(answer->regime, word("eu-gdpr"));
    QVERIFY(answer->whyNone.isEmpty());
    QCOMPARE(OpenSession::wait(session::lawForService(*m_vault, word("nobody.example"), {})).error().code, Code::NotFound);
}

void TestLawJobs::saysWhyNoLawFits()
{
    law::LawQuestion question;
    question.residence = word("AQ");
    question.establishedIn = {word("AQ")};
    const auto answer = lawFor(question);
    VERIFY_OK(answer);
    QVERIFY(answer->regime.isEmpty());
    QVERIFY(answer->whyNone.contains(word("AQ")));
    QVERIFY(!answer->all.empty()); // to choose one all the same
}

void TestLawJobs::letsTheUserOverride()
{
    law::LawQuestion question;
    question.chosen = word("uk-gdpr");
    const auto answer = lawFor(question);
    VERIFY_OK(answer);
    QCOMPARE(answer->regime, word("uk-gdpr"));
    QCOMPARE(answer->steps.front().kind, law::LawReason::ChosenAgainstTable);
    QVERIFY(std::any_of(answer->alternatives.begin(), answer->alternatives.end(),
        [](const session::LawOption& option) { return option.code == QLatin1String("eu-gdpr"); }));
    question.chosen = word("atlantis");
    QCOMPARE(lawFor(question).error().code, Code::RegimeUnknown);
}

void TestLawJobs::findsTheAuthorityOfALand()
{
    const auto view = adopt("email");
    VERIFY_OK(view);
    law::AuthorityQuestion question;
    question.residence = word("DE-BY");
    const auto offer = OpenSession::wait(session::authoritiesForCase(*m_vault, view->matter.id, question));
    VERIFY_OK(offer);
    QCOMPARE(offer->regime, word("eu-gdpr"));
    QVERIFY(!offer->question.seat.isEmpty());
    QVERIFY(!offer->options.isEmpty());
    const law::Authority& first = offer->options.front().authority;
    QCOMPARE(first.lands, QStringList{word("DE-BY")});
    QVERIFY(first.name.contains(QString::fromUtf8("Landesamt für Datenschutzaufsicht")) || first.name.contains(word("BayLDA")));
    QVERIFY(offer->mayWrite);
    const QMap<QString, QString> fields = session::recipientFields(first);
    QCOMPARE(fields.value(word("recipient")), first.name);
    QCOMPARE(fields.value(word("recipient_address")), first.post);
    QCOMPARE(OpenSession::wait(session::authoritiesForCase(*m_vault, {99}, question)).error().code, Code::NotFound);
}

void TestLawJobs::findsTheAuthorityOfAChurch()
{
    law::AuthorityQuestion question;
    question.residence = word("DE-BY");
    question.body = law::BodyKind::Catholic;
    const auto offer = OpenSession::wait(session::listComplaintAuthorities(*m_vault, word("eu-gdpr"), question));
    VERIFY_OK(offer);
    QVERIFY(!offer->options.isEmpty());
    QCOMPARE(offer->options.front().reason, law::AuthorityOption::SpecialBody);
    QCOMPARE(offer->options.front().authority.scope, law::AuthorityScope::Catholic);
}

void TestLawJobs::namesTheUsersOwnLimit()
{
    law::AuthorityQuestion question;
    question.residence = word("CA-QC");
    const auto offer = OpenSession::wait(session::listComplaintAuthorities(*m_vault, word("ca-qc"), question));
    VERIFY_OK(offer);
    QCOMPARE(offer->options.size(), 1);
    QVERIFY(!offer->limits.empty());
    QVERIFY2(offer->limits.front().text.contains(word("30")), qPrintable(offer->limits.front().text));
    QVERIFY(!offer->limits.front().cite.isEmpty());
    QCOMPARE(OpenSession::wait(session::listComplaintAuthorities(*m_vault, word("atlantis"), question)).error().code, Code::RegimeUnknown);
}

void TestLawJobs::leavesOutTheLimitsOfOtherCountries()
{
    law::AuthorityQuestion question;
    question.residence = word("DE-BY");
    const auto bavaria = OpenSession::wait(session::listComplaintAuthorities(*m_vault, word("eu-gdpr"), question));
    VERIFY_OK(bavaria);
    QVERIFY(bavaria->limits.empty()); // § 24(4) DSG is Austria's
    question.work = word("AT");
    QVERIFY(!OpenSession::wait(session::listComplaintAuthorities(*m_vault, word("eu-gdpr"), question))->limits.empty());
}

void TestLawJobs::offersNoLetterWithoutARight()
{
    const auto offer = OpenSession::wait(session::listComplaintAuthorities(*m_vault, word("contract-us"), {}));
    VERIFY_OK(offer);
    QVERIFY(!offer->mayWrite);
}

void TestLawJobs::countsBothReadingsOfAnExtension()
{
    law::DueRequest request;
    request.regime = word("eu-gdpr");
    request.action = word("access");
    request.eventDate = QDate(2027, 1, 31);
    const auto answer = OpenSession::wait(session::computeDueReadings(*m_vault, request));
    VERIFY_OK(answer);
    QCOMPARE(answer->dates.extensionDue, QDate(2027, 4, 30)); // three months from receipt
    QCOMPARE(answer->extensionEarliest, QDate(2027, 4, 28)); // two months after the end of the first
    QVERIFY(!answer->dates.extended);
}

void TestLawJobs::countsByTheUsersOwnDays()
{
    const auto view = adopt("letter_domestic");
    VERIFY_OK(view);
    QVERIFY(session::isArrivalAssumed(*view));
    QCOMPARE(view->matter.due, QDate(2026, 11, 23)); // 22 October, three days on the way; 22 November is a Sunday
    const auto own = OpenSession::wait(session::assumeArrival(*m_vault, view->matter.id, 6));
    VERIFY_OK(own);
    QCOMPARE(own->matter.assumedDays, std::optional<int>(6));
    QCOMPARE(own->matter.due, QDate(2026, 11, 25));
    QVERIFY(own->clock);
    QCOMPARE(own->clock->assumedReceived, QDate(2026, 10, 25));
    QVERIFY(session::isArrivalAssumed(*own));
    const auto again = OpenSession::wait(session::showCase(*m_vault, view->matter.id));
    VERIFY_OK(again);
    QCOMPARE(again->matter.due, own->matter.due);
    QVERIFY(!again->brokenEvent);

    const auto back = OpenSession::wait(session::assumeArrival(*m_vault, view->matter.id, std::nullopt));
    VERIFY_OK(back);
    QCOMPARE(back->matter.due, view->matter.due);
    QVERIFY(!back->matter.assumedDays);
}

void TestLawJobs::refusesDaysThatDoNotCount()
{
    const auto view = adopt("letter_domestic");
    VERIFY_OK(view);
    for (const int days : {-1, 61})
        QCOMPARE(OpenSession::wait(session::assumeArrival(*m_vault, view->matter.id, days)).error().code, Code::BadArgument);
    QCOMPARE(OpenSession::wait(session::assumeArrival(*m_vault, {99}, 3)).error().code, Code::NotFound);
    session::CaseEntry arrived;
    arrived.kind = word("received");
    arrived.on = QDate(2026, 10, 21);
    const auto proven = OpenSession::wait(session::logCaseEvent(*m_vault, view->matter.id, arrived));
    VERIFY_OK(proven);
    QVERIFY(!session::isArrivalAssumed(*proven)); // the day is a fact now
    QCOMPARE(OpenSession::wait(session::assumeArrival(*m_vault, view->matter.id, 3)).error().code, Code::BadArgument);
}

RECOURSE_TEST(TestLawJobs, QCoreApplication)
#include "test_law_jobs.moc"
