// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/account_merge_jobs.h"
#include "session/exposure_jobs.h"
#include "session/step_jobs.h"

using namespace recourse;
using base::Code;
using imports::DuplicateReason;
using test::OpenSession;

/// Proposals of duplicates, merging and splitting on a real vault.
class TestAccountMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenSession>(); }
    void cleanup() { m_open.reset(); }
    void proposesWithReasons();
    void declinedProposalStaysDeclined();
    void mergedAccountsAreMatchedAsOne();
    void mergeIsTakenBack();
    void stepsPointAtTheAccountThatStays();
    void splitPartsHaveTheirOwnService();
    void splitIsTakenBack();
    void splitByIdentifierAtTheSamePlace();
    void refusesWrongRequests();

private:
    std::vector<session::AccountView> accounts() { return *OpenSession::wait(session::listAccounts(*m_open, {})); }
    std::vector<session::DuplicateView> proposals() { return *OpenSession::wait(session::duplicateProposals(*m_open)); }
    std::vector<session::ExposureView> exposures() { return *OpenSession::wait(session::listExposures(*m_open, {{}, true})); }
    model::AccountId idOf(const QString& domain, const QString& login = {})
    {
        for (const session::AccountView& view : accounts()) {
            if (view.account.domain == domain && (login.isEmpty() || view.account.login == login))
                return view.account.id;
        }
        qFatal("no account at %s", qPrintable(domain));
    }
    static bool same(const std::vector<session::AccountView>& left, const std::vector<session::AccountView>& right)
    {
        return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const auto& one, const auto& other) {
            return one.account == other.account && one.service == other.service && one.dataHeld == other.dataHeld;
        });
    }

    std::unique_ptr<OpenSession> m_open;
};

void TestAccountMerging::proposesWithReasons()
{
    m_open->import("D,https://discordapp.com,anna@example.org,same-Phrase-7\nD,https://discord.com,anna@example.org,same-Phrase-7\n"
                   "S,https://shop.example,anna,other-Phrase-8\nS,https://shop.example,anna@example.org,third-Phrase-9\nx,https://alone.example,x,y\n");
    const auto found = proposals();
    QCOMPARE(found.size(), std::size_t{2});
    QVERIFY(found.at(0).proposal.reason == DuplicateReason::Renamed);
    QCOMPARE(found.at(0).rows.front().site, QStringLiteral("discord.com"));
    QVERIFY(found.at(0).why.contains(QStringLiteral("discord.com, discordapp.com")));
    QVERIFY(found.at(0).why.contains(QStringLiteral("the same")));
    QVERIFY(found.at(1).proposal.reason == DuplicateReason::LocalPart);
    QVERIFY(found.at(1).why.contains(QStringLiteral("differ")));
    QCOMPARE(accounts().size(), std::size_t{5}); // nothing is merged by proposing it
}

void TestAccountMerging::declinedProposalStaysDeclined()
{
    const QByteArray list = "D,https://discordapp.com,anna@example.org,same-Phrase-7\nD,https://discord.com,anna@example.org,same-Phrase-7\n";
    const auto import = m_open->import(list);
    const auto ids = proposals().front().proposal.accounts;
    VERIFY_OK(OpenSession::wait(session::declineDuplicates(*m_open, ids)));
    QVERIFY(proposals().empty());
    VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, import.run.id)));
    m_open->import(list);
    QVERIFY(proposals().empty());
    VERIFY_OK(OpenSession::wait(session::proposeDuplicatesAgain(*m_open, {idOf(QStringLiteral("discord.com")), idOf(QStringLiteral("discordapp.com"))})));
    QCOMPARE(proposals().size(), std::size_t{1});
    QCOMPARE(OpenSession::wait(session::declineDuplicates(*m_open, {{98}, {99}})).error().code, Code::NotFound);
}

void TestAccountMerging::mergedAccountsAreMatchedAsOne()
{
    m_open->import("A,https://www.adobe.com,anna@example.org,same-Phrase-7\nA,https://adobe.com,anna,same-Phrase-7\n");
    const std::size_t before = exposures().size();
    const auto merged = OpenSession::wait(session::mergeAccounts(*m_open, {accounts().at(0).account.id, accounts().at(1).account.id}));
    VERIFY_OK(merged);
    QCOMPARE(accounts().size(), std::size_t{1});
    QCOMPARE(merged->account.account.also, QStringList{QStringLiteral("anna")});
    QCOMPARE(exposures().size() * 2, before);
}

void TestAccountMerging::mergeIsTakenBack()
{
    m_open->import("A,https://www.adobe.com,anna@example.org,same-Phrase-7\nA,https://adobe.com,anna,same-Phrase-7\nL,https://linkedin.com,anna,x-Phrase-8\n");
    const auto all = exposures();
    VERIFY_OK(OpenSession::wait(session::setExposure(*m_open, all.front().exposure.id, model::Disposition::Waiting, QStringLiteral("asked"))));
    const auto before = accounts();
    const auto exposed = exposures();
    const auto merged = OpenSession::wait(session::mergeAccounts(*m_open, {before[2].account.id, before[0].account.id, before[1].account.id}));
    VERIFY_OK(merged);
    QCOMPARE(accounts().size(), std::size_t{1});
    VERIFY_OK(OpenSession::wait(session::takeBackDivision(*m_open, merged->undo)));
    QVERIFY(same(accounts(), before));
    const auto now = exposures();
    QCOMPARE(now.size(), exposed.size());
    for (std::size_t i = 0; i < now.size(); ++i)
        QVERIFY(now[i].exposure == exposed[i].exposure);
    QCOMPARE(OpenSession::wait(session::takeBackDivision(*m_open, merged->undo)).error().code, Code::BadArgument);
}

void TestAccountMerging::stepsPointAtTheAccountThatStays()
{
    m_open->import("A,https://www.adobe.com,anna@example.org,same-Phrase-7\nL,https://linkedin.com,anna@example.org,other-Phrase-8\n");
    const model::AccountId gone = idOf(QStringLiteral("adobe.com"));
    const model::AccountId kept = idOf(QStringLiteral("linkedin.com"));
    const QString step = QStringLiteral("password.change:");
    VERIFY_OK(OpenSession::wait(session::setStep(*m_open, step + QString::number(gone.value), model::StepState::Declined, QStringLiteral("not mine"))));
    const auto merged = OpenSession::wait(session::mergeAccounts(*m_open, {kept, gone}));
    VERIFY_OK(merged);
    const auto steps = OpenSession::wait(session::listSteps(*m_open, {{}, true}));
    VERIFY_OK(steps);
    const auto found = std::find_if(steps->begin(), steps->end(), [&](const session::StepView& view) { return view.step.id == step + QString::number(kept.value); });
    QVERIFY(found != steps->end());
    QCOMPARE(found->step.state, model::StepState::Declined);
}

void TestAccountMerging::splitPartsHaveTheirOwnService()
{
    m_open->import("A,https://www.adobe.com,anna@example.org,same-Phrase-7\n");
    m_open->import("L,https://www.linkedin.com,anna@example.org,same-Phrase-7\n", QStringLiteral("other.csv"));
    VERIFY_OK(OpenSession::wait(session::mergeAccounts(*m_open, {idOf(QStringLiteral("adobe.com")), idOf(QStringLiteral("linkedin.com"))})));
    const auto split = OpenSession::wait(session::splitAccount(*m_open, {idOf(QStringLiteral("adobe.com")), {QStringLiteral("www.linkedin.com")}, {}}));
    VERIFY_OK(split);
    QCOMPARE(split->made.account.domain, QStringLiteral("linkedin.com"));
    QCOMPARE(split->made.service.name, QStringLiteral("LinkedIn"));
    QCOMPARE(split->account.account.otherHosts, QStringList());
    const auto all = exposures();
    const bool exposed = std::any_of(all.begin(), all.end(), [&](const auto& view) { return view.exposure.account == split->made.account.id; });
    QVERIFY(exposed);
}

void TestAccountMerging::splitIsTakenBack()
{
    m_open->import("A,https://www.adobe.com,anna@example.org,same-Phrase-7\nB,https://b.example,anna@example.org,same-Phrase-7\n");
    VERIFY_OK(OpenSession::wait(session::mergeAccounts(*m_open, {idOf(QStringLiteral("adobe.com")), idOf(QStringLiteral("b.example"))})));
    const auto before = accounts();
    const auto split = OpenSession::wait(session::splitAccount(*m_open, {before.front().account.id, {QStringLiteral("www.adobe.com")}, {}}));
    VERIFY_OK(split);
    QCOMPARE(split->account.account.domain, QStringLiteral("b.example"));
    VERIFY_OK(OpenSession::wait(session::takeBackDivision(*m_open, split->undo)));
    QVERIFY(same(accounts(), before));
}

void TestAccountMerging::splitByIdentifierAtTheSamePlace()
{
    m_open->import("A,https://a.example,anna@example.org,same-Phrase-7\nA,https://a.example,ben@example.org,same-Phrase-7\n");
    const auto merged = OpenSession::wait(session::mergeAccounts(*m_open, {accounts().at(0).account.id, accounts().at(1).account.id}));
    VERIFY_OK(merged);
    const auto split = OpenSession::wait(session::splitAccount(*m_open, {merged->account.account.id, {}, {QStringLiteral("ben@example.org")}}));
    VERIFY_OK(split);
    QCOMPARE(split->made.account.login, QStringLiteral("ben@example.org"));
    QCOMPARE(split->made.account.service, split->account.account.service);
    QVERIFY(split->account.account.also.isEmpty());
}

void TestAccountMerging::refusesWrongRequests()
{
    m_open->import("A,https://a.example,anna@example.org,same-Phrase-7\n");
    const model::AccountId id = accounts().front().account.id;
    QCOMPARE(OpenSession::wait(session::mergeAccounts(*m_open, {id})).error().code, Code::BadArgument);
    QCOMPARE(OpenSession::wait(session::mergeAccounts(*m_open, {id, {99}})).error().code, Code::NotFound);
    QCOMPARE(OpenSession::wait(session::splitAccount(*m_open, {id, {QStringLiteral("a.example")}, {}})).error().code, Code::BadArgument);
    QCOMPARE(OpenSession::wait(session::splitAccount(*m_open, {{99}, {QStringLiteral("a.example")}, {}})).error().code, Code::NotFound);
    QCOMPARE(accounts().size(), std::size_t{1});
}

RECOURSE_TEST(TestAccountMerging, QCoreApplication)
#include "test_account_merging.moc"
