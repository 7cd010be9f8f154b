// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/account_change_jobs.h"
#include "session/account_jobs.h"
#include "session/account_merge_jobs.h"
#include "session/account_rows.h"
#include "session/candidate_jobs.h"
#include "session/exposure_jobs.h"

using namespace recourse;
using base::Code;
using model::Candidate;
using model::CandidateState;
using model::Evidence;
using model::EvidenceKind;
using model::RecordFate;
using model::Verdict;
using test::OpenSession;

/// From what a mailbox shows to accounts, on a real vault.
class TestCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenSession>(); }
    void cleanup() { m_open.reset(); }
    void answersThatTheVaultIsLocked();
    void findingsWaitForTheUsersWord();
    void sameFindingsAgainAreNothingNew();
    void endOfAnAccountIsNoBeginning();
    void inventorysServicesAreNotProposed();
    void forgottenSecondAccountIsProposed();
    void ofSeveralAddressesTheUnknownOneIsKept();
    void previewStoresNothing();
    void listIsFilteredAndSorted();
    void keptOneIsAnAccountAndMatched();
    void loginIsTheOnlyRecipient();
    void keepingTakesTheAccountThatIsThere();
    void toDeleteNotesTheWish();
    void notMineIsNeverProposedAgain();
    void decisionIsTakenBack();
    void runIsUndoneFromTheHistory();
    void undoneFirstReadingLeavesTheSecond();
    void undoneRunLeavesWhatWasDecided();
    void undoneAccountListBringsTheCandidateBack();
    void evidenceShowsAtTheAccount();
    void evidenceIsFoundByEveryWay();
    void rowsSayWhereAccountsComeFrom();
    void decidingCanBeCancelled();
    void sharedLoginIsAHint();
    void tenThousandCandidatesAreListedAndKept();

private:
    static QDateTime day(int year, int month) { return QDateTime(QDate(year, month, 3), QTime(8, 0), Qt::UTC); }
    static Evidence mail(EvidenceKind kind, const char* recipient = "anna@example.org", int count = 1, QDateTime first = day(2009, 5), QDateTime last = day(2019, 5))
    {
        return {kind, QStringLiteral("mbox"), QString::fromLatin1(recipient), count, false, first, last};
    }
    static Candidate web(const char* domain, QList<Evidence> evidence, Verdict verdict = Verdict::Confirmed)
    {
        return {{}, QString::fromLatin1(domain), {}, {}, verdict, std::move(evidence), {}};
    }
    static session::CandidateFindings findings(std::vector<Candidate> candidates)
    {
        return {QStringLiteral("Inbox.mbox"), QStringLiteral("mbox"), std::move(candidates), {}};
    }
    session::CandidateReport commit(std::vector<Candidate> candidates)
    {
        auto report = OpenSession::wait(session::commitCandidates(*m_open, findings(std::move(candidates))));
        if (!report)
            qFatal("%s", qPrintable(test::errorText(report.error())));
        return std::move(*report);
    }
    std::vector<session::CandidateView> list(session::CandidateFilter filter = {})
    {
        return *OpenSession::wait(session::listCandidates(*m_open, std::move(filter)));
    }
    session::CandidateDecision decide(CandidateState word)
    {
        std::vector<model::CandidateId> ids;
        for (const session::CandidateView& view : list())
            ids.push_back(view.candidate.id);
        auto decision = OpenSession::wait(session::decideCandidates(*m_open, ids, word));
        if (!decision)
            qFatal("%s", qPrintable(test::errorText(decision.error())));
        return std::move(*decision);
    }
    std::vector<session::AccountView> accounts() { return *OpenSession::wait(session::listAccounts(*m_open, {})); }

    std::unique_ptr<OpenSession> m_open;
};

void TestCandidates::answersThatTheVaultIsLocked()
{
    session::lockVault(*m_open);
    QCOMPARE(OpenSession::wait(session::listCandidates(*m_open, {})).error().code, Code::VaultLocked);
    QCOMPARE(OpenSession::wait(session::commitCandidates(*m_open, findings({}))).error().code, Code::VaultLocked);
}

void TestCandidates::findingsWaitForTheUsersWord()
{
    const auto report = commit({web("adobe.com", {mail(EvidenceKind::SignUp), mail(EvidenceKind::Newsletter, "anna+x@example.org", 40)}),
        web("b.example", {mail(EvidenceKind::Newsletter)}, Verdict::Possible)});
    QCOMPARE(report.run.added, 2);
    QCOMPARE(report.run.records, 2);
    QVERIFY(report.run.id.stored());
    const auto views = list();
    QCOMPARE(views.size(), std::size_t{2});
    QCOMPARE(views.front().service, QStringLiteral("Adobe"));
    QCOMPARE(views.front().messages, 41);
    QCOMPARE(views.front().first, day(2009, 5));
    QCOMPARE(views.front().recipients, (QStringList{QStringLiteral("anna+x@example.org"), QStringLiteral("anna@example.org")}));
    QVERIFY(accounts().empty());
    QCOMPARE(*OpenSession::wait(session::countOpenCandidates(*m_open)), 2);
    const auto history = *OpenSession::wait(session::importHistory(*m_open));
    QVERIFY(history.front().kind == model::ImportKind::Candidates);
    QVERIFY(history.front() == report.run);
}

void TestCandidates::sameFindingsAgainAreNothingNew()
{
    const std::vector<Candidate> found{web("a.example", {mail(EvidenceKind::SignUp), mail(EvidenceKind::Purchase)}), web("b.example", {mail(EvidenceKind::SignUp)})};
    commit(found);
    const auto before = list();
    const auto again = commit(found);
    QCOMPARE(again.run.added, 0);
    QCOMPARE(again.run.changed, 0);
    QCOMPARE(again.run.known, 2);
    const auto after = list();
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i)
        QVERIFY(after[i].candidate == before[i].candidate);
}

void TestCandidates::endOfAnAccountIsNoBeginning()
{
    commit({web("adobe.com", {mail(EvidenceKind::Security, "anna@example.org", 1, day(2020, 1), day(2020, 1))})});
    decide(CandidateState::Kept);
    QVERIFY(!accounts().front().account.created.isValid());
    // Closed or given a new password long after the breach: it may well have been there at the time.
    const auto exposures = OpenSession::wait(session::listExposures(*m_open, {}));
    QVERIFY(!exposures->empty());
    QCOMPARE(exposures->front().exposure.band, model::Band::Possible);
}

void TestCandidates::inventorysServicesAreNotProposed()
{
    m_open->import("A,https://www.adobe.com,anna@example.org,same-Phrase-7\n");
    const auto without = OpenSession::wait(session::listExposures(*m_open, {}));
    const auto report = commit({web("adobe.com", {mail(EvidenceKind::SignUp)}), web("b.example", {mail(EvidenceKind::SignUp)})});
    QCOMPARE(report.run.added, 1);
    QCOMPARE(report.run.changed, 1);
    QCOMPARE(report.lines.front().reason, QStringLiteral("has_account"));
    QCOMPARE(report.improvedDates, 1);
    QCOMPARE(list().size(), std::size_t{1});
    QCOMPARE(list().front().candidate.domain, QStringLiteral("b.example"));
    QCOMPARE(accounts().front().account.created, day(2009, 5));
    // The account is older than the breach now, and that counts at once.
    const auto with = OpenSession::wait(session::listExposures(*m_open, {}));
    QVERIFY(!with->empty());
    QVERIFY(with->front().exposure.factsFor != without->front().exposure.factsFor || with->front().exposure.band > without->front().exposure.band);
    session::CandidateFilter all;
    all.withAccounts = true;
    QCOMPARE(list(all).size(), std::size_t{2});
    VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, report.run.id)));
    QVERIFY(accounts().front().account.created != day(2009, 5));
}

void TestCandidates::forgottenSecondAccountIsProposed()
{
    m_open->import("A,https://www.adobe.com,nora.work@example.com,same-Phrase-7\n");
    const auto created = accounts().front().account.created;
    const auto report = commit({web("adobe.com", {mail(EvidenceKind::SignUp, "nora.old@example.org"), mail(EvidenceKind::Security, "nora.old@example.org")})});
    QCOMPARE(report.run.added, 1);
    QCOMPARE(report.run.changed, 0);
    QCOMPARE(*OpenSession::wait(session::countOpenCandidates(*m_open)), 1);
    const auto view = list().front();
    QCOMPARE(view.accounts.size(), std::size_t{1});
    QCOMPARE(view.further, QStringList{QStringLiteral("nora.old@example.org")});
    const auto decision = decide(CandidateState::Kept);
    QCOMPARE(decision.made.size(), std::size_t{1});
    QVERIFY(list().empty());
    QCOMPARE(accounts().size(), std::size_t{2});
    QCOMPARE(accounts().back().account.login, QStringLiteral("nora.old@example.org"));
    QCOMPARE(accounts().front().account.created, created);
    QCOMPARE(*OpenSession::wait(session::takeBackDecision(*m_open, decision.undo)), 0);
    // The user says that the one account has that address too: nothing is left to decide.
    VERIFY_OK(OpenSession::wait(session::addIdentifiers(*m_open, accounts().front().account.id, {QStringLiteral("nora.old@example.org")})));
    QVERIFY(list().empty());
    QCOMPARE(*OpenSession::wait(session::countOpenCandidates(*m_open)), 0);
}

void TestCandidates::ofSeveralAddressesTheUnknownOneIsKept()
{
    m_open->import("A,https://www.adobe.com,nora.work@example.com,same-Phrase-7\n");
    commit({web("adobe.com", {mail(EvidenceKind::SignUp, "nora.work@example.com", 5, day(2009, 5)), mail(EvidenceKind::Newsletter, "news@example.org"),
        mail(EvidenceKind::SignUp, "nora.old@example.org", 1, day(2011, 2))})});
    QCOMPARE(list().size(), std::size_t{1});
    decide(CandidateState::Kept);
    QCOMPARE(accounts().size(), std::size_t{2});
    QCOMPARE(accounts().back().account.login, QStringLiteral("nora.old@example.org"));
    QCOMPARE(accounts().back().account.created, day(2011, 2)); // the older mail is the other account's
}

void TestCandidates::previewStoresNothing()
{
    auto wanted = findings({web("a.example", {mail(EvidenceKind::SignUp)}), web("a.example", {mail(EvidenceKind::Terms)}), web("b.example", {})});
    const auto preview = OpenSession::wait(session::previewCandidates(*m_open, wanted));
    VERIFY_OK(preview);
    QCOMPARE(preview->run.added, 1);
    QCOMPARE(preview->run.merged, 1);
    QCOMPARE(preview->run.skipped, 1);
    QVERIFY(!preview->run.id.stored());
    QVERIFY(list().empty());
    QVERIFY(OpenSession::wait(session::importHistory(*m_open))->empty());
}

void TestCandidates::listIsFilteredAndSorted()
{
    commit({web("few.example", {mail(EvidenceKind::SignUp)}), web("many.example", {mail(EvidenceKind::SignUp, "anna@example.org", 9)}),
        web("news.example", {mail(EvidenceKind::Newsletter, "other@example.org", 500)}, Verdict::Possible)});
    const auto domains = [&](const session::CandidateFilter& filter) {
        QStringList names;
        for (const session::CandidateView& view : list(filter))
            names << view.candidate.domain;
        return names.join(QLatin1Char(' '));
    };
    session::CandidateFilter filter;
    QCOMPARE(domains(filter), QStringLiteral("many.example few.example news.example"));
    filter.atLeast = Verdict::Likely;
    QCOMPARE(domains(filter), QStringLiteral("many.example few.example"));
    filter = {};
    filter.kind = EvidenceKind::Newsletter;
    QCOMPARE(domains(filter), QStringLiteral("news.example"));
    filter = {};
    filter.query = QStringLiteral("OTHER@");
    QCOMPARE(domains(filter), QStringLiteral("news.example"));
    filter = {};
    filter.states = {CandidateState::Later};
    QCOMPARE(domains(filter), QString());
    VERIFY_OK(OpenSession::wait(session::decideCandidates(*m_open, {list().front().candidate.id}, CandidateState::Later)));
    QCOMPARE(domains(filter), QStringLiteral("many.example"));
    filter.states.clear();
    QCOMPARE(domains(filter), QStringLiteral("many.example few.example news.example"));
}

void TestCandidates::keptOneIsAnAccountAndMatched()
{
    commit({web("adobe.com", {mail(EvidenceKind::SignUp)})});
    QVERIFY(OpenSession::wait(session::listExposures(*m_open, {}))->empty());
    const auto decision = decide(CandidateState::Kept);
    QCOMPARE(decision.made.size(), std::size_t{1});
    QCOMPARE(decision.candidates.front().account, decision.made.front());
    const auto account = accounts().front();
    QCOMPARE(account.account.login, QStringLiteral("anna@example.org"));
    QCOMPARE(account.account.created, day(2009, 5));
    QCOMPARE(account.service.name, QStringLiteral("Adobe"));
    QVERIFY(!OpenSession::wait(session::listExposures(*m_open, {}))->empty());
    QVERIFY(list().empty());
}

void TestCandidates::loginIsTheOnlyRecipient()
{
    commit({web("a.example", {mail(EvidenceKind::SignUp, "one@example.org"), mail(EvidenceKind::Purchase, "two@example.org")}),
        {{}, {}, QStringLiteral("example.app"), QStringLiteral("An App"), Verdict::Likely, {mail(EvidenceKind::InstalledApp, "")}, {}},
        {{}, {}, {}, QStringLiteral("A Name"), Verdict::Likely, {mail(EvidenceKind::ConnectedApp, "")}, {}}});
    decide(CandidateState::Kept);
    const auto all = accounts();
    QCOMPARE(all.size(), std::size_t{3});
    for (const session::AccountView& view : all) {
        QCOMPARE(view.account.login, QString());
        if (view.account.kind == model::AccountKind::App)
            QCOMPARE(view.account.host, QStringLiteral("example.app"));
        else if (view.account.kind == model::AccountKind::Unresolved)
            QCOMPARE(view.account.title, QStringLiteral("A Name"));
        else
            QCOMPARE(view.account.domain, QStringLiteral("a.example"));
    }
}

void TestCandidates::keepingTakesTheAccountThatIsThere()
{
    commit({web("a.example", {mail(EvidenceKind::SignUp)}), web("b.example", {mail(EvidenceKind::SignUp)})});
    std::vector<model::CandidateId> ids;
    for (const session::CandidateView& view : list())
        ids.push_back(view.candidate.id);
    m_open->import("A,https://www.a.example,ANNA@example.org,same-Phrase-7\nB,https://b.example,ben@example.net,other-Phrase-8\n");
    const auto decision = OpenSession::wait(session::decideCandidates(*m_open, ids, CandidateState::Kept));
    VERIFY_OK(decision);
    QCOMPARE(decision->made.size(), std::size_t{1}); // Ben's account at b.example is not Anna's
    QCOMPARE(accounts().size(), std::size_t{3});
    QCOMPARE(decision->candidates.front().account, accounts().front().account.id);
}

void TestCandidates::toDeleteNotesTheWish()
{
    commit({web("a.example", {mail(EvidenceKind::SignUp)})});
    const auto decision = decide(CandidateState::ToDelete);
    QVERIFY(OpenSession::wait(session::listAccountRows(*m_open))->front().toDelete);
    QCOMPARE(*OpenSession::wait(session::takeBackDecision(*m_open, decision.undo)), 0);
    QVERIFY(accounts().empty());
    QCOMPARE(list().size(), std::size_t{1});
}

void TestCandidates::notMineIsNeverProposedAgain()
{
    const std::vector<Candidate> found{web("a.example", {mail(EvidenceKind::SignUp)})};
    commit(found);
    decide(CandidateState::NotMine);
    QCOMPARE(commit({web("a.example", {mail(EvidenceKind::Security, "anna@example.org", 50)})}).lines.front().reason, QStringLiteral("not_mine"));
    QVERIFY(list().empty());
    const auto decided = [&] {
        session::CandidateFilter filter;
        filter.states = {CandidateState::NotMine};
        return list(filter);
    };
    QCOMPARE(decided().front().messages, 51);
    for (const model::ImportRun& run : *OpenSession::wait(session::importHistory(*m_open)))
        VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, run.id)));
    QCOMPARE(decided().size(), std::size_t{1}); // the word is found though nothing speaks for the service
    QCOMPARE(decided().front().messages, 0);
    QCOMPARE(commit(found).run.known, 1);
    QVERIFY(list().empty());
    QCOMPARE(decided().front().messages, 1);
}

void TestCandidates::decisionIsTakenBack()
{
    commit({web("a.example", {mail(EvidenceKind::SignUp)}), web("b.example", {mail(EvidenceKind::SignUp)})});
    const auto decision = decide(CandidateState::Kept);
    QCOMPARE(accounts().size(), std::size_t{2});
    VERIFY_OK(OpenSession::wait(session::setAccount(*m_open, decision.made.front(), {{QStringLiteral("tags"), QStringLiteral("mine")}})));
    QCOMPARE(*OpenSession::wait(session::takeBackDecision(*m_open, decision.undo)), 1);
    QCOMPARE(accounts().size(), std::size_t{1});
    QCOMPARE(list().size(), std::size_t{1});
}

void TestCandidates::runIsUndoneFromTheHistory()
{
    const auto first = commit({web("a.example", {mail(EvidenceKind::SignUp)}), web("b.example", {mail(EvidenceKind::SignUp)})});
    commit({web("b.example", {mail(EvidenceKind::Purchase)})});
    const auto undone = OpenSession::wait(session::undoImport(*m_open, first.run.id));
    VERIFY_OK(undone);
    QCOMPARE(undone->candidates, 1);
    QCOMPARE(list().size(), std::size_t{1});
    QCOMPARE(list().front().candidate.evidence.size(), 1);
    QCOMPARE(commit({web("a.example", {mail(EvidenceKind::SignUp)})}).run.added, 1);
}

void TestCandidates::undoneFirstReadingLeavesTheSecond()
{
    const std::vector<Candidate> found{web("a.example", {mail(EvidenceKind::SignUp), mail(EvidenceKind::Purchase, "anna@example.org", 3)}), web("b.example", {mail(EvidenceKind::SignUp)})};
    const auto first = commit(found);
    const auto before = list();
    const auto again = commit(found);
    QCOMPARE(again.run.known, 2);
    const auto undone = OpenSession::wait(session::undoImport(*m_open, first.run.id));
    VERIFY_OK(undone);
    QCOMPARE(undone->candidates, 0);
    QCOMPARE(undone->sharedCandidates, 2);
    const auto after = list();
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i)
        QVERIFY(after[i].candidate == before[i].candidate);
    QCOMPARE(OpenSession::wait(session::undoImport(*m_open, again.run.id))->candidates, 2);
    QVERIFY(list().empty());
}

void TestCandidates::undoneRunLeavesWhatWasDecided()
{
    const auto run = commit({web("a.example", {mail(EvidenceKind::SignUp)}), web("b.example", {mail(EvidenceKind::SignUp)}),
        web("c.example", {mail(EvidenceKind::SignUp)}), web("d.example", {mail(EvidenceKind::SignUp)})});
    const auto all = list();
    VERIFY_OK(OpenSession::wait(session::decideCandidates(*m_open, {all.at(0).candidate.id}, CandidateState::Kept)));
    VERIFY_OK(OpenSession::wait(session::decideCandidates(*m_open, {all.at(1).candidate.id}, CandidateState::NotMine)));
    VERIFY_OK(OpenSession::wait(session::decideCandidates(*m_open, {all.at(2).candidate.id}, CandidateState::Later)));
    const auto undone = OpenSession::wait(session::undoImport(*m_open, run.run.id));
    VERIFY_OK(undone);
    QCOMPARE(undone->removed, 0);
    QCOMPARE(undone->candidates, 2); // what was put off is not decided
    QCOMPARE(undone->keptCandidates, 2);
    QCOMPARE(accounts().size(), std::size_t{1});
}

void TestCandidates::undoneAccountListBringsTheCandidateBack()
{
    const auto import = m_open->import("A,https://www.a.example,anna@example.org,same-Phrase-7\n");
    commit({web("a.example", {mail(EvidenceKind::SignUp, "anna@example.org", 1, {}, {})})});
    QVERIFY(list().empty());
    VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, import.run.id)));
    QCOMPARE(list().size(), std::size_t{1});
}

void TestCandidates::evidenceShowsAtTheAccount()
{
    m_open->import("A,https://www.a.example,anna@example.org,same-Phrase-7\nB,https://b.example,x,other-Phrase-8\n");
    commit({web("a.example", {mail(EvidenceKind::Purchase, "anna+shop@example.org", 3, day(2012, 1)), mail(EvidenceKind::SignUp)})});
    const auto all = accounts();
    const auto evidence = OpenSession::wait(session::serviceEvidence(*m_open, all.front().account.id));
    VERIFY_OK(evidence);
    QCOMPARE(evidence->evidence.size(), 2);
    QVERIFY(evidence->evidence.constFirst().kind == EvidenceKind::SignUp);
    QCOMPARE(evidence->recipients, QStringList{QStringLiteral("anna+shop@example.org")}); // to be confirmed by the user
    QCOMPARE(all.front().account.also, QStringList());
    QVERIFY(OpenSession::wait(session::serviceEvidence(*m_open, all.back().account.id))->evidence.isEmpty());
    QCOMPARE(OpenSession::wait(session::serviceEvidence(*m_open, {99})).error().code, Code::NotFound);
}

/// What is near an account is found without reading the inventory; all ways to be near count.
void TestCandidates::evidenceIsFoundByEveryWay()
{
    m_open->import("A,https://a.example,anna@example.org,same-Phrase-7\nB,https://b.example,anna@example.org,other-Phrase-8\n");
    const auto all = accounts();
    VERIFY_OK(OpenSession::wait(session::mergeAccounts(*m_open, {all.front().account.id, all.back().account.id})));
    Candidate app = web("", {mail(EvidenceKind::InstalledApp, "")});
    app.appId = QStringLiteral("com.far.away");
    commit({web("a.example", {mail(EvidenceKind::SignUp)}), web("b.example", {mail(EvidenceKind::Purchase)}), web("c.example", {mail(EvidenceKind::Terms)}), app});
    const auto evidence = OpenSession::wait(session::serviceEvidence(*m_open, all.front().account.id));
    VERIFY_OK(evidence);
    QCOMPARE(evidence->evidence.size(), 2); // its own place and the one that was merged in, and no other
    // What a candidate became has its evidence wherever it is.
    const auto decision = decide(CandidateState::Kept);
    QCOMPARE(decision.made.size(), std::size_t{2});
    for (const model::AccountId made : decision.made)
        QCOMPARE(OpenSession::wait(session::serviceEvidence(*m_open, made))->evidence.size(), 1);
}

void TestCandidates::rowsSayWhereAccountsComeFrom()
{
    m_open->import("A,https://a.example,anna@example.org,same-Phrase-7\n");
    commit({web("b.example", {mail(EvidenceKind::SignUp)})});
    decide(CandidateState::Kept);
    VERIFY_OK(OpenSession::wait(session::addAccount(*m_open, {{QStringLiteral("url"), QStringLiteral("https://c.example")}})));
    const auto rows = *OpenSession::wait(session::listAccountRows(*m_open));
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[0].source, QStringLiteral("chrome-csv"));
    QCOMPARE(rows[1].source, QString(session::kFromProposal));
    QCOMPARE(rows[2].source, QString());
}

void TestCandidates::decidingCanBeCancelled()
{
    std::vector<Candidate> found;
    std::vector<model::CandidateId> ids;
    for (int i = 0; i < 3'000; ++i)
        found.push_back(web(qPrintable(QStringLiteral("s%1.example").arg(i)), {mail(EvidenceKind::SignUp)}));
    commit(found);
    for (const session::CandidateView& view : list())
        ids.push_back(view.candidate.id);
    auto job = session::decideCandidates(*m_open, ids, CandidateState::Kept);
    QTRY_VERIFY(job.progressValue() > 0);
    job.cancel();
    job.waitForFinished();
    QVERIFY(accounts().empty()); // in one transaction
    QCOMPARE(list().size(), std::size_t{3'000});
}

void TestCandidates::sharedLoginIsAHint()
{
    m_open->import("A,https://www.discord.com,anna@example.org,same-Phrase-7\n");
    commit({web("discordapp.com", {mail(EvidenceKind::SignUp)})});
    QCOMPARE(list().front().sharing.size(), std::size_t{1});
    QVERIFY(list().front().accounts.empty());
}

void TestCandidates::tenThousandCandidatesAreListedAndKept()
{
    std::vector<Candidate> found;
    for (int i = 0; i < 10'000; ++i)
        found.push_back(web(qPrintable(QStringLiteral("s%1.example").arg(i)), {mail(EvidenceKind::SignUp), mail(EvidenceKind::Purchase), mail(EvidenceKind::Newsletter)}));
    QCOMPARE(commit(found).run.added, 10'000);
    QCOMPARE(list().size(), std::size_t{10'000});
    const auto decision = decide(CandidateState::Kept);
    QCOMPARE(decision.made.size(), std::size_t{10'000});
}

RECOURSE_TEST(TestCandidates, QCoreApplication)
#include "test_candidates.moc"
