// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/candidate_decisions.h"
#include "vault/deletion_wishes.h"
#include "vault/exposure_repository.h"

#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace recourse;
using base::Code;
using model::Candidate;
using model::CandidateState;
using model::Evidence;
using model::EvidenceKind;
using model::Verdict;
using vault::CandidateRepository;

/// Candidates, their evidence and the user's word about them in a real database.
class TestCandidateRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<test::TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void keepsEveryField();
    void keepsOddTexts_data() { test::addOddTexts(); }
    void keepsOddTexts();
    void foldsTheEvidenceOfImports();
    void refusesAServiceTwice();
    void undoneImportLeavesWhatOthersFound();
    void undoneImportLeavesWhatLaterOnesKnew_data();
    void undoneImportLeavesWhatLaterOnesKnew();
    void undoneImportKeepsTheUsersWord();
    void decisionMakesAccounts();
    void decisionIsAllOrNothing();
    void decisionIsTakenBack();
    void takingBackKeepsWhatWasWorkedOn_data();
    void takingBackKeepsWhatWasWorkedOn();
    void keepingForgetsTheWishToDelete();

private:
    static QDateTime day(int number) { return QDateTime(QDate(2024, 3, number), QTime(8, 30, 1), Qt::UTC); }
    static Evidence mail(EvidenceKind kind, int count, int from, int to)
    {
        return {kind, QStringLiteral("mbox"), QStringLiteral("anna@example.org"), count, false, day(from), day(to)};
    }
    static Candidate candidate(const QString& domain, QList<Evidence> evidence, Verdict verdict = Verdict::Likely)
    {
        return {{}, domain, {}, {}, verdict, std::move(evidence), {}};
    }
    model::ImportId import(const std::vector<Candidate>& added, const std::vector<Candidate>& changed = {},
        const std::vector<Candidate>& known = {})
    {
        model::ImportRun run;
        run.kind = model::ImportKind::Candidates;
        const auto write = [&](const model::ImportRun& stored) { return CandidateRepository(m_temp->database()).write(stored.id, added, changed, known); };
        const auto stored = vault::ImportRepository(m_temp->database()).apply(run, {}, {}, {}, {}, write);
        return stored ? stored->id : model::ImportId();
    }
    std::vector<vault::StoredCandidate> all() { return *CandidateRepository(m_temp->database()).all(); }
    static vault::CandidateWord word(CandidateState state)
    {
        const auto accountFor = [](const vault::StoredCandidate& stored) {
            return test::sampleAccount({}, stored.candidate.domain, QStringLiteral("anna@example.org"));
        };
        const auto serviceFor = [](const model::Account& account) { return test::sampleService(account.domain); };
        return {state, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC), accountFor, serviceFor};
    }

    std::unique_ptr<test::TempDatabase> m_temp;
};

void TestCandidateRepository::keepsEveryField()
{
    Candidate full = candidate(QStringLiteral("a.example"), {mail(EvidenceKind::SignUp, 3, 1, 9), {EvidenceKind::History, QStringLiteral("firefox-history"), {}, 7, true, {}, day(4)}}, Verdict::Confirmed);
    full.appId = QStringLiteral("example.a.app");
    full.title = QStringLiteral("A");
    QVERIFY(import({full}).stored());
    m_temp->reopen();
    const auto stored = all();
    QCOMPARE(stored.size(), std::size_t{1});
    full.id = stored.front().candidate.id;
    QVERIFY(stored.front().candidate == full);
    QVERIFY(!stored.front().decidedAt.isValid());
    QVERIFY(!stored.front().account.stored());
    QVERIFY(CandidateRepository(m_temp->database()).byId(full.id)->candidate == full);
    QCOMPARE(CandidateRepository(m_temp->database()).byId({99}).error().code, Code::NotFound);
}

void TestCandidateRepository::keepsOddTexts()
{
    QFETCH(const QString, text);
    Evidence evidence = mail(EvidenceKind::Purchase, 1, 1, 1);
    evidence.recipient = text;
    evidence.source = text;
    Candidate odd = candidate(QString(), {evidence});
    odd.title = text;
    QVERIFY(import({odd}).stored());
    odd.id = all().front().candidate.id;
    QVERIFY(all().front().candidate == odd);
}

void TestCandidateRepository::foldsTheEvidenceOfImports()
{
    import({candidate(QStringLiteral("a.example"), {mail(EvidenceKind::Newsletter, 5, 4, 8)}, Verdict::Possible)});
    Candidate more = all().front().candidate;
    more.title = QStringLiteral("A");
    more.verdict = Verdict::Confirmed;
    more.evidence = {mail(EvidenceKind::Newsletter, 3, 2, 6), mail(EvidenceKind::SignUp, 1, 2, 2)};
    QVERIFY(import({}, {more}).stored());
    const Candidate now = all().front().candidate;
    QCOMPARE(now.verdict, Verdict::Confirmed);
    QCOMPARE(now.title, QStringLiteral("A"));
    QVERIFY(now.evidence == (QList<Evidence>{mail(EvidenceKind::Newsletter, 5, 2, 8), mail(EvidenceKind::SignUp, 1, 2, 2)}));
}

void TestCandidateRepository::refusesAServiceTwice()
{
    import({candidate(QStringLiteral("a.example"), {mail(EvidenceKind::SignUp, 1, 1, 1)})});
    QVERIFY(!import({candidate(QStringLiteral("a.example"), {mail(EvidenceKind::SignUp, 1, 1, 1)})}).stored());
    QCOMPARE(m_temp->number("SELECT count(*) FROM imports"), 1);
}

void TestCandidateRepository::undoneImportLeavesWhatOthersFound()
{
    const model::ImportId first = import({candidate(QStringLiteral("a.example"), {mail(EvidenceKind::SignUp, 1, 1, 1)}),
        candidate(QStringLiteral("b.example"), {mail(EvidenceKind::SignUp, 1, 1, 1)})});
    Candidate more = all().front().candidate;
    more.evidence = {mail(EvidenceKind::Purchase, 2, 3, 4)};
    const model::ImportId second = import({}, {more});
    vault::ImportRepository imports(m_temp->database());
    const auto undone = imports.undo(first);
    VERIFY_OK(undone);
    QCOMPARE(undone->candidates, 1);
    QCOMPARE(undone->sharedCandidates, 1);
    QCOMPARE(all().size(), std::size_t{1});
    QVERIFY(all().front().candidate.evidence == (QList<Evidence>{mail(EvidenceKind::Purchase, 2, 3, 4)}));
    QCOMPARE(imports.undo(second)->candidates, 1);
    QVERIFY(all().empty());
}

void TestCandidateRepository::undoneImportLeavesWhatLaterOnesKnew_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::addColumn<QList<int>>("shared"); // by each undo
    for (const QList<int>& order : {QList<int>{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
        QList<int> shared;
        for (int at = 0; at < 3; ++at) {
            const auto left = order.mid(at);
            shared << (at < 2 && order.at(at) == *std::min_element(left.cbegin(), left.cend()) ? 1 : 0);
        }
        QTest::addRow("%d %d %d", order[0], order[1], order[2]) << order << shared;
    }
}

/// One mailbox read three times, and grown before the last.
void TestCandidateRepository::undoneImportLeavesWhatLaterOnesKnew()
{
    QFETCH(const QList<int>, order);
    QFETCH(const QList<int>, shared);
    const Evidence small = mail(EvidenceKind::Purchase, 3, 1, 4);
    const Evidence grown = mail(EvidenceKind::Purchase, 5, 1, 9);
    std::vector<model::ImportId> ids{import({candidate(QStringLiteral("a.example"), {small})})};
    Candidate again = all().front().candidate;
    ids.push_back(import({}, {}, {again}));
    again.evidence = {grown};
    ids.push_back(import({}, {again}));
    QVERIFY(all().front().candidate.evidence == QList<Evidence>{grown});
    QSet<int> left{0, 1, 2};
    for (int at = 0; at < 3; ++at) {
        const auto undone = vault::ImportRepository(m_temp->database()).undo(ids[static_cast<std::size_t>(order[at])]);
        VERIFY_OK(undone);
        QCOMPARE(undone->sharedCandidates, shared[at]);
        QCOMPARE(undone->candidates, at == 2 ? 1 : 0);
        left.remove(order[at]);
        QCOMPARE(all().size(), std::size_t{left.isEmpty() ? 0U : 1U});
        if (!left.isEmpty())
            QVERIFY(all().front().candidate.evidence == QList<Evidence>{left.contains(2) ? grown : small});
    }
}

void TestCandidateRepository::undoneImportKeepsTheUsersWord()
{
    const model::ImportId id = import({candidate(QStringLiteral("a.example"), {mail(EvidenceKind::SignUp, 1, 1, 1)})});
    VERIFY_OK(vault::decide(m_temp->database(), {all().front().candidate.id}, word(CandidateState::NotMine)));
    VERIFY_OK(vault::ImportRepository(m_temp->database()).undo(id));
    QCOMPARE(all().size(), std::size_t{1});
    QCOMPARE(all().front().candidate.state, CandidateState::NotMine);
    QVERIFY(all().front().candidate.evidence.isEmpty());
}

void TestCandidateRepository::decisionMakesAccounts()
{
    import({candidate(QStringLiteral("a.example"), {mail(EvidenceKind::SignUp, 1, 1, 1)})});
    const auto decided = vault::decide(m_temp->database(), {all().front().candidate.id}, word(CandidateState::ToDelete));
    VERIFY_OK(decided);
    QCOMPARE(decided->made.size(), std::size_t{1});
    const auto account = vault::AccountRepository(m_temp->database()).byId(decided->made.front().id);
    VERIFY_OK(account);
    QCOMPARE(account->login, QStringLiteral("anna@example.org"));
    QCOMPARE(vault::ServiceRepository(m_temp->database()).byId(account->service)->name, QStringLiteral("Name of a.example"));
    QCOMPARE(all().front().candidate.state, CandidateState::ToDelete);
    QCOMPARE(all().front().decidedAt, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    QCOMPARE(all().front().account, account->id);
    QCOMPARE(m_temp->number("SELECT count(*) FROM deletion_wishes WHERE since = '2026-01-02'"), 1);
    // A second word makes no second account.
    const auto again = vault::decide(m_temp->database(), {all().front().candidate.id}, word(CandidateState::Kept));
    VERIFY_OK(again);
    QVERIFY(again->made.empty());
    QCOMPARE(*vault::AccountRepository(m_temp->database()).count(), 1);
}

void TestCandidateRepository::decisionIsAllOrNothing()
{
    import({candidate(QStringLiteral("a.example"), {mail(EvidenceKind::SignUp, 1, 1, 1)})});
    const auto decided = vault::decide(m_temp->database(), {all().front().candidate.id, {99}}, word(CandidateState::Kept));
    QVERIFY(!decided);
    QCOMPARE(decided.error().code, Code::NotFound);
    QCOMPARE(all().front().candidate.state, CandidateState::Open);
    QCOMPARE(*vault::AccountRepository(m_temp->database()).count(), 0);
    QVERIFY(vault::ServiceRepository(m_temp->database()).all()->empty());
}

void TestCandidateRepository::decisionIsTakenBack()
{
    import({candidate(QStringLiteral("a.example"), {mail(EvidenceKind::SignUp, 1, 1, 1)}),
        candidate(QStringLiteral("b.example"), {mail(EvidenceKind::SignUp, 1, 1, 1)})});
    const model::CandidateId first = all().at(0).candidate.id;
    const model::CandidateId second = all().at(1).candidate.id;
    VERIFY_OK(vault::decide(m_temp->database(), {second}, word(CandidateState::Later)));
    const auto decided = vault::decide(m_temp->database(), {first, second, first}, word(CandidateState::ToDelete));
    VERIFY_OK(decided);
    QCOMPARE(*vault::AccountRepository(m_temp->database()).count(), 2);
    const auto kept = vault::takeBack(m_temp->database(), *decided);
    VERIFY_OK(kept);
    QCOMPARE(*kept, 0);
    QCOMPARE(all().at(0).candidate.state, CandidateState::Open);
    QCOMPARE(all().at(1).candidate.state, CandidateState::Later);
    QVERIFY(!all().at(0).account.stored());
    QCOMPARE(*vault::AccountRepository(m_temp->database()).count(), 0);
    QVERIFY(vault::ServiceRepository(m_temp->database()).all()->empty());
    QCOMPARE(m_temp->number("SELECT count(*) FROM deletion_wishes"), 0);
}

void TestCandidateRepository::takingBackKeepsWhatWasWorkedOn_data()
{
    QTest::addColumn<QString>("touch");
    for (const char* touch : {"edit", "exposure", "case"})
        QTest::newRow(touch) << QString::fromUtf8(touch);
}

void TestCandidateRepository::takingBackKeepsWhatWasWorkedOn()
{
    QFETCH(const QString, touch);
    vault::Database& database = m_temp->database();
    import({candidate(QStringLiteral("a.example"), {mail(EvidenceKind::SignUp, 1, 1, 1)})});
    const auto decided = vault::decide(database, {all().front().candidate.id}, word(CandidateState::ToDelete));
    VERIFY_OK(decided);
    model::Account account = decided->made.front();
    if (touch == QStringLiteral("edit")) {
        account.tags = {QStringLiteral("mine")};
        VERIFY_OK(vault::AccountRepository(database).save(account));
    } else if (touch == QStringLiteral("exposure")) {
        model::Exposure exposure;
        exposure.account = account.id;
        exposure.breach = test::storedBreaches(database, 1).front();
        vault::ExposureRepository exposures(database);
        VERIFY_OK(exposures.replaceComputed({exposure}));
        VERIFY_OK(exposures.setDisposition(exposures.all()->front().id, model::Disposition::Accepted, {}, {}));
    } else {
        test::storedCase(database, account.service, QStringLiteral("erasure"));
    }
    QCOMPARE(*vault::takeBack(database, *decided), 1);
    QCOMPARE(*vault::AccountRepository(database).count(), 1);
    QCOMPARE(all().front().candidate.state, CandidateState::ToDelete);
    QCOMPARE(m_temp->number("SELECT count(*) FROM deletion_wishes"), 1);
}

void TestCandidateRepository::keepingForgetsTheWishToDelete()
{
    import({candidate(QStringLiteral("a.example"), {mail(EvidenceKind::SignUp, 1, 1, 1)})});
    const model::CandidateId id = all().front().candidate.id;
    VERIFY_OK(vault::decide(m_temp->database(), {id}, word(CandidateState::ToDelete)));
    const auto kept = vault::decide(m_temp->database(), {id}, word(CandidateState::Kept));
    VERIFY_OK(kept);
    QCOMPARE(m_temp->number("SELECT count(*) FROM deletion_wishes"), 0);
    VERIFY_OK(vault::takeBack(m_temp->database(), *kept));
    QCOMPARE(m_temp->number("SELECT count(*) FROM deletion_wishes WHERE since = '2026-01-02'"), 1);
    QCOMPARE(all().front().candidate.state, CandidateState::ToDelete);
    QCOMPARE(*vault::AccountRepository(m_temp->database()).count(), 1);
}

RECOURSE_TEST(TestCandidateRepository, QCoreApplication)
#include "test_candidate_repository.moc"
