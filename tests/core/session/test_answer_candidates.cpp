// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/address_search_jobs.h"
#include "session/answer_candidates.h"
#include "session/candidate_jobs.h"
#include "vault/address_answer_repository.h"
#include "vault/breach_repository.h"

using namespace recourse;
using model::AddressQuestion;
using model::CandidateState;
using test::OpenSession;

namespace {

const QString kAddress = QStringLiteral("anna@example.org");

model::Breach breach(const QString& name, const QString& domain)
{
    model::Breach made;
    made.feed = QStringLiteral("hibp");
    made.feedId = name;
    made.title = name + QStringLiteral(" Inc.");
    if (!domain.isEmpty())
        made.domains = QStringList{domain};
    made.occurredFrom = QDate(2020, 5, 5);
    made.precision = model::DatePrecision::Day;
    made.dataClasses = QStringList{QStringLiteral("password"), QStringLiteral("payment_card")};
    made.flags.verified = true;
    return made;
}

} // namespace

/// Services that answers about addresses name and the inventory does not have.
class TestAnswerCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void namedServicesAreProposed();
    void sitesOfStealerLogsAreProposed();
    void theSameAnswerAgainIsNothingNew();
    void servicesOfTheInventoryAreNotProposed();
    void forgettingTakesThemBack();
    void forgettingKeepsWhatOthersSay();
    void answersTellWhatTheListsKnow();

private:
    void answer(const QStringList& names, AddressQuestion question = AddressQuestion::Range, const QString& address = kAddress)
    {
        const model::AddressAnswer given{address, QStringLiteral("hibp"), question, m_open->clock().now(), names};
        VERIFY_OK(m_open->session().withVault<void>(
            [&](vault::Vault& vault) { return vault::AddressAnswerRepository(vault.database()).save(given); }));
        VERIFY_OK(session::proposeNamed(*m_open, given));
    }
    std::vector<session::CandidateView> candidates(QSet<CandidateState> states = {CandidateState::Open})
    {
        session::CandidateFilter filter;
        filter.states = std::move(states);
        filter.atLeast = model::Verdict::None;
        return *OpenSession::wait(session::listCandidates(*m_open, filter));
    }
    std::size_t runs() { return OpenSession::wait(session::importHistory(*m_open))->size(); }

    std::unique_ptr<OpenSession> m_open;
};

void TestAnswerCandidates::init()
{
    m_open = std::make_unique<OpenSession>();
    model::FeedState state;
    state.id = QStringLiteral("hibp");
    state.state = QStringLiteral("current");
    const std::vector<model::Breach> list{breach(QStringLiteral("NotMine"), QStringLiteral("shop-m.com")),
        breach(QStringLiteral("Other"), QStringLiteral("other.com")), breach(QStringLiteral("Collection1"), {})};
    VERIFY_OK(m_open->session().withVault<void>(
        [&](vault::Vault& vault) { return vault::BreachRepository(vault.database()).applyRefresh(state, list, {}, QDate()); }));
}

void TestAnswerCandidates::namedServicesAreProposed()
{
    answer({QStringLiteral("Collection1"), QStringLiteral("NotMine"), QStringLiteral("Unheard")});
    const auto found = candidates();
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().candidate.domain, QStringLiteral("shop-m.com"));
    QCOMPARE(found.front().recipients, QStringList{kAddress});
    QVERIFY(found.front().candidate.evidence.constFirst().kind == model::EvidenceKind::Breach);
}

void TestAnswerCandidates::sitesOfStealerLogsAreProposed()
{
    answer({QStringLiteral("bank.com")}, AddressQuestion::StealerLogs);
    const auto found = candidates();
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().candidate.domain, QStringLiteral("bank.com"));
    QVERIFY(found.front().candidate.evidence.constFirst().kind == model::EvidenceKind::StealerLog);
}

void TestAnswerCandidates::theSameAnswerAgainIsNothingNew()
{
    answer({QStringLiteral("NotMine")});
    answer({QStringLiteral("NotMine")});
    answer({QStringLiteral("NotMine")}, AddressQuestion::Account);
    answer({});
    QCOMPARE(candidates().size(), std::size_t{1});
    QCOMPARE(candidates().front().candidate.evidence.size(), 1);
    QCOMPARE(candidates().front().candidate.evidence.constFirst().count, 1);
    QCOMPARE(runs(), std::size_t{1});
    answer({QStringLiteral("NotMine"), QStringLiteral("Other")});
    QCOMPARE(candidates().size(), std::size_t{2});
    QCOMPARE(runs(), std::size_t{2});
}

void TestAnswerCandidates::servicesOfTheInventoryAreNotProposed()
{
    static_cast<void>(m_open->import("Shop,https://shop-m.com,anna@example.org,Lantern-Field-77\n"));
    answer({QStringLiteral("NotMine")});
    QVERIFY(candidates().empty());
}

void TestAnswerCandidates::forgettingTakesThemBack()
{
    answer({QStringLiteral("NotMine")});
    answer({QStringLiteral("NotMine"), QStringLiteral("Other")});
    const auto decided = OpenSession::wait(session::decideCandidates(*m_open, {candidates().back().candidate.id}, CandidateState::NotMine));
    VERIFY_OK(decided);
    VERIFY_OK(OpenSession::wait(session::forgetAddressAnswers(*m_open, QStringLiteral("Anna@Example.org"))));
    QVERIFY(candidates().empty());
    QCOMPARE(candidates({CandidateState::NotMine}).size(), std::size_t{1}); // the user's word stays
    QVERIFY(OpenSession::wait(session::listAddressAnswers(*m_open))->empty());
}

void TestAnswerCandidates::forgettingKeepsWhatOthersSay()
{
    const QString bob = QStringLiteral("bob@example.org");
    answer({QStringLiteral("NotMine")});
    answer({QStringLiteral("NotMine")}, AddressQuestion::Range, bob);
    VERIFY_OK(OpenSession::wait(session::forgetAddressAnswers(*m_open, kAddress)));
    QCOMPARE(candidates().size(), std::size_t{1});
    QCOMPARE(candidates().front().recipients, QStringList{bob});
}

void TestAnswerCandidates::answersTellWhatTheListsKnow()
{
    answer({QStringLiteral("NotMine"), QStringLiteral("Unheard")});
    answer({QStringLiteral("bank.com")}, AddressQuestion::StealerLogs);
    const auto views = OpenSession::wait(session::listAddressAnswers(*m_open));
    VERIFY_OK(views);
    QCOMPARE(views->size(), std::size_t{2});
    for (const session::AnswerView& view : *views) {
        QCOMPARE(view.named.size(), static_cast<std::size_t>(view.answer.names.size()));
        QCOMPARE(view.named.front().name, view.answer.names.constFirst());
        QCOMPARE(view.named.front().record.has_value(), view.answer.question == AddressQuestion::Range);
        QVERIFY(!view.named.back().record);
        if (view.named.front().record)
            QCOMPARE(view.named.front().record->title, QStringLiteral("NotMine Inc."));
    }
}

RECOURSE_TEST(TestAnswerCandidates, QCoreApplication)
#include "test_answer_candidates.moc"
