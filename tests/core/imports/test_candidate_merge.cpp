// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/candidate_merge.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using imports::CandidateMerge;
using imports::InventoryIndex;
using model::Account;
using model::Candidate;
using model::CandidateState;
using model::Evidence;
using model::EvidenceKind;
using model::RecordFate;
using model::Verdict;

/// What taking in candidates would do.
class TestCandidateMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCandidateAService();
    void twoDomainsStayTwoWhateverAppTheyShare();
    void addsCountsWithinARun();
    void sameFindingsAgainAreNothingNew();
    void mailInAnotherFormIsNothingNew();
    void otherMailboxesAreAddedUp();
    void surerVerdictIsNews();
    void newEvidenceIsToldFromKnown();
    void whatIsNotMineIsNeverProposedAgain();
    void inventorysServicesAreNotProposed();
    void furtherAddressesAtAService_data();
    void furtherAddressesAtAService();
    void furtherAccountIsToDecide();
    void appBecomesADomain();
    void leavesOutWhatSaysNothing();
    void movesTheFirstDayOfTheRightAccount_data();
    void movesTheFirstDayOfTheRightAccount();
    void theEarliestOfSeveralDaysCounts();
    void linesAddUp();

private:
    static QDateTime day(int number) { return QDateTime(QDate(2020, 3, number), QTime(8, 0), Qt::UTC); }
    static Evidence mail(EvidenceKind kind, int count = 1, int from = 1, int to = 1, const char* recipient = "anna@example.org")
    {
        return {kind, QStringLiteral("mbox"), QString::fromLatin1(recipient), count, false, day(from), day(to)};
    }
    static Candidate web(const char* domain, QList<Evidence> evidence = {mail(EvidenceKind::SignUp)}, Verdict verdict = Verdict::Confirmed)
    {
        return {{}, QString::fromLatin1(domain), {}, {}, verdict, std::move(evidence), {}};
    }
    static Candidate app(const char* id, const char* domain = "")
    {
        return {{}, QString::fromLatin1(domain), QString::fromLatin1(id), {}, Verdict::Possible, {{EvidenceKind::InstalledApp, QStringLiteral("installs"), {}, 1, false, day(2), {}}}, {}};
    }
    static Candidate named(const char* title)
    {
        return {{}, {}, {}, QString::fromLatin1(title), Verdict::Likely, {{EvidenceKind::ConnectedApp, QStringLiteral("meta"), {}, 1, false, day(2), {}}}, {}};
    }
    static Candidate stored(Candidate candidate, qint64 id, CandidateState state = CandidateState::Open)
    {
        candidate.id = {id};
        candidate.state = state;
        return candidate;
    }
    static Account account(qint64 id, const char* domain, const char* login)
    {
        Account account;
        account.id = {id};
        account.kind = model::AccountKind::Web;
        account.domain = QString::fromLatin1(domain);
        account.host = account.domain;
        account.login = QString::fromLatin1(login);
        return account;
    }
    static CandidateMerge merged(const std::vector<Candidate>& found, const std::vector<Candidate>& known = {}, const std::vector<Account>& accounts = {})
    {
        return imports::mergeCandidates(found, known, InventoryIndex(accounts, test::suffixList()));
    }
    static QList<RecordFate> fates(const CandidateMerge& merge)
    {
        QList<RecordFate> fates;
        for (const model::ImportLine& line : merge.lines)
            fates << line.fate;
        return fates;
    }
};

void TestCandidateMerge::oneCandidateAService()
{
    const auto merge = merged({web("a.example"), web("b.example"), web("a.example", {mail(EvidenceKind::Purchase, 2)}, Verdict::Likely),
        named("My Shop"), named("my shop"), app("x.y"), app("x.y")});
    QCOMPARE(fates(merge), (QList<RecordFate>{RecordFate::New, RecordFate::New, RecordFate::Merged, RecordFate::New, RecordFate::Merged, RecordFate::New, RecordFate::Merged}));
    QCOMPARE(merge.added.size(), std::size_t{4});
    QCOMPARE(merge.added.front().verdict, Verdict::Confirmed);
    QVERIFY(merge.added.front().evidence == (QList<Evidence>{mail(EvidenceKind::SignUp), mail(EvidenceKind::Purchase, 2)}));
    QCOMPARE(merge.lines.at(3).title, QStringLiteral("My Shop"));
}

void TestCandidateMerge::twoDomainsStayTwoWhateverAppTheyShare()
{
    const auto merge = merged({app("x.y", "a.example"), app("x.y", "b.example"), app("x.y")});
    QCOMPARE(merge.added.size(), std::size_t{2});
    QCOMPARE(fates(merge).constLast(), RecordFate::Merged);
}

void TestCandidateMerge::addsCountsWithinARun()
{
    const auto merge = merged({web("a.example", {mail(EvidenceKind::Purchase, 2, 4, 5)}), web("a.example", {mail(EvidenceKind::Purchase, 3, 2, 9)})});
    QVERIFY(merge.added.front().evidence == QList<Evidence>{mail(EvidenceKind::Purchase, 5, 2, 9)});
}

void TestCandidateMerge::sameFindingsAgainAreNothingNew()
{
    const std::vector<Candidate> found{web("a.example", {mail(EvidenceKind::SignUp), mail(EvidenceKind::Purchase, 7, 2, 9)}), named("Shop"), app("x.y")};
    std::vector<Candidate> known;
    for (const Candidate& candidate : merged(found).added)
        known.push_back(stored(candidate, static_cast<qint64>(known.size()) + 1));
    const auto again = merged(found, known);
    QVERIFY(again.added.empty());
    QVERIFY(again.changed.empty());
    QCOMPARE(again.known.size(), known.size()); // stored as well, so that it stays if the first findings are taken back
    for (std::size_t i = 0; i < known.size(); ++i) {
        QCOMPARE(again.known[i].id, known[i].id);
        QVERIFY(again.known[i].evidence == known[i].evidence);
    }
    QCOMPARE(fates(again), (QList<RecordFate>{RecordFate::Known, RecordFate::Known, RecordFate::Known}));
}

void TestCandidateMerge::mailInAnotherFormIsNothingNew()
{
    Evidence eml = mail(EvidenceKind::Purchase, 7, 2, 9);
    const Candidate known = stored(web("a.example", {eml}), 5);
    eml.source = QStringLiteral("eml");
    const auto again = merged({web("a.example", {eml})}, {known});
    QVERIFY(again.changed.empty());
    QCOMPARE(fates(again).constFirst(), RecordFate::Known);
}

void TestCandidateMerge::otherMailboxesAreAddedUp()
{
    const Candidate known = stored(web("a.example", {mail(EvidenceKind::Purchase, 5, 10, 19)}), 5);
    const auto older = merged({web("a.example", {mail(EvidenceKind::Purchase, 4, 1, 9)})}, {known});
    QVERIFY(older.changed.front().evidence == QList<Evidence>{mail(EvidenceKind::Purchase, 4, 1, 9)});
    QCOMPARE(fates(older).constFirst(), RecordFate::Changed);
    const auto part = merged({web("a.example", {mail(EvidenceKind::Purchase, 3, 12, 14)})}, {known}); // counts with what is read later
    QCOMPARE(part.changed.size(), std::size_t{1});
    QCOMPARE(fates(part).constFirst(), RecordFate::Known);
}

void TestCandidateMerge::surerVerdictIsNews()
{
    const Candidate known = stored(web("a.example", {mail(EvidenceKind::SignUp)}, Verdict::Possible), 5);
    const auto merge = merged({web("a.example")}, {known});
    QCOMPARE(merge.changed.size(), std::size_t{1});
    QCOMPARE(merge.changed.front().verdict, Verdict::Confirmed);
    QCOMPARE(merge.changed.front().evidence.size(), 1);
    QVERIFY(merged({web("a.example", {mail(EvidenceKind::SignUp)}, Verdict::Possible)}, {stored(web("a.example"), 5)}).changed.empty());
}

void TestCandidateMerge::newEvidenceIsToldFromKnown()
{
    const Candidate known = stored(web("a.example", {mail(EvidenceKind::SignUp), mail(EvidenceKind::Purchase, 5, 2, 9)}), 5, CandidateState::Kept);
    const auto merge = merged({web("a.example", {mail(EvidenceKind::SignUp), mail(EvidenceKind::Purchase, 4, 2, 12), mail(EvidenceKind::Terms)})}, {known});
    QCOMPARE(merge.changed.size(), std::size_t{1});
    QCOMPARE(merge.changed.front().id.value, 5);
    QVERIFY(merge.changed.front().evidence == (QList<Evidence>{mail(EvidenceKind::Purchase, 4, 2, 12), mail(EvidenceKind::Terms)}));
    QCOMPARE(merge.known.size(), std::size_t{1});
    QVERIFY(merge.known.front().evidence == QList<Evidence>{mail(EvidenceKind::SignUp)});
    QCOMPARE(fates(merge).constFirst(), RecordFate::Changed);
}

void TestCandidateMerge::whatIsNotMineIsNeverProposedAgain()
{
    const auto merge = merged({web("a.example", {mail(EvidenceKind::Purchase, 99, 1, 20)})}, {stored(web("a.example", {}), 5, CandidateState::NotMine)});
    QVERIFY(merge.added.empty());
    QVERIFY(merge.changed.empty());
    QCOMPARE(merge.known.front().id.value, 5); // the user may change their mind
    QVERIFY(merge.known.front().evidence == (QList<Evidence>{mail(EvidenceKind::Purchase, 99, 1, 20)}));
    QCOMPARE(merge.lines.front().fate, RecordFate::Known);
    QCOMPARE(merge.lines.front().reason, QStringLiteral("not_mine"));
}

void TestCandidateMerge::inventorysServicesAreNotProposed()
{
    Account other = account(2, "other.example", "anna");
    other.otherHosts = {QStringLiteral("login.b.example.com"), QStringLiteral("x.y")};
    const auto merge = merged({web("a.example"), web("example.com"), app("x.y"), web("c.example")}, {}, {account(1, "a.example", "anna"), other});
    QCOMPARE(fates(merge), (QList<RecordFate>{RecordFate::Changed, RecordFate::Changed, RecordFate::Changed, RecordFate::New}));
    QCOMPARE(merge.lines.at(1).reason, QStringLiteral("has_account"));
    QCOMPARE(merge.added.size(), std::size_t{4}); // the evidence is kept all the same
}

void TestCandidateMerge::furtherAddressesAtAService_data()
{
    QTest::addColumn<QList<Account>>("accounts");
    QTest::addColumn<QList<Evidence>>("evidence");
    QTest::addColumn<QStringList>("further");
    const QList<Evidence> signUp{mail(EvidenceKind::SignUp)};
    const QStringList anna{QStringLiteral("anna@example.org")};
    const Account ben = account(1, "a.example", "ben@example.org");
    Account alsoAnna = ben;
    alsoAnna.also = {QStringLiteral("Anna@Example.org")};
    Account named = account(2, "a.example", "ben77");
    QTest::newRow("no account") << QList<Account>{} << signUp << QStringList();
    QTest::newRow("its own address") << QList<Account>{account(1, "a.example", "ANNA@example.org")} << signUp << QStringList();
    QTest::newRow("a further identifier") << QList<Account>{alsoAnna} << signUp << QStringList();
    QTest::newRow("another address") << QList<Account>{ben} << signUp << anna;
    QTest::newRow("one of two accounts") << QList<Account>{ben, account(2, "a.example", "anna@example.org")} << signUp << QStringList();
    QTest::newRow("an account with a user name") << QList<Account>{named} << signUp << QStringList();
    QTest::newRow("a user name beside an address") << QList<Account>{ben, named} << signUp << QStringList();
    QTest::newRow("security message") << QList<Account>{ben} << QList<Evidence>{mail(EvidenceKind::Security)} << anna;
    QTest::newRow("purchase and newsletter") << QList<Account>{ben} << QList<Evidence>{mail(EvidenceKind::Purchase), mail(EvidenceKind::Newsletter)} << QStringList();
    QTest::newRow("nobody named") << QList<Account>{ben} << QList<Evidence>{mail(EvidenceKind::SignUp, 1, 1, 1, "")} << QStringList();
    QTest::newRow("each once, the known left out") << QList<Account>{ben}
        << QList<Evidence>{mail(EvidenceKind::SignUp), mail(EvidenceKind::Security), mail(EvidenceKind::SignUp, 1, 1, 1, "ben@example.org")} << anna;
    Evidence relayed = mail(EvidenceKind::SignUp);
    relayed.viaRelay = true;
    QTest::newRow("through a relay") << QList<Account>{ben} << QList<Evidence>{relayed} << QStringList();
}

void TestCandidateMerge::furtherAddressesAtAService()
{
    QFETCH(const QList<Account>, accounts);
    QFETCH(const QList<Evidence>, evidence);
    QList<const Account*> atService;
    for (const Account& one : accounts)
        atService << &one;
    QTEST(imports::furtherAddresses(evidence, atService), "further");
}

void TestCandidateMerge::furtherAccountIsToDecide()
{
    const std::vector<Account> ben{account(1, "a.example", "ben@example.org")};
    const auto merge = merged({web("a.example")}, {}, ben);
    QCOMPARE(fates(merge), QList<RecordFate>{RecordFate::New});
    QCOMPARE(merge.lines.front().reason, QString());
    QVERIFY(merge.earlier.empty()); // Ben's account is none the older for it
    // What is stored was about the known account until now.
    const Candidate known = stored(web("a.example", {mail(EvidenceKind::SignUp, 1, 1, 1, "ben@example.org")}), 5);
    QCOMPARE(fates(merged({web("a.example")}, {known}, ben)), QList<RecordFate>{RecordFate::New});
    // It waited before.
    const auto again = merged({web("a.example", {mail(EvidenceKind::Security, 3)})}, {stored(web("a.example"), 5)}, ben);
    QCOMPARE(fates(again), QList<RecordFate>{RecordFate::Changed});
    QCOMPARE(again.lines.front().reason, QString());
    // The user decided.
    const auto decided = merged({web("a.example")}, {stored(known, 5, CandidateState::Kept)}, ben);
    QCOMPARE(fates(decided), QList<RecordFate>{RecordFate::Changed});
    QCOMPARE(decided.lines.front().reason, QStringLiteral("has_account"));
}

void TestCandidateMerge::appBecomesADomain()
{
    const auto merge = merged({app("x.y", "a.example")}, {stored(app("x.y"), 5)});
    QVERIFY(merge.added.empty());
    QVERIFY(merge.changed.empty()); // the same evidence: nothing new
    Candidate surer = app("x.y", "a.example");
    surer.evidence.append(mail(EvidenceKind::SignUp));
    const auto more = merged({surer}, {stored(app("x.y"), 5)});
    QCOMPARE(more.changed.size(), std::size_t{1});
    QCOMPARE(more.changed.front().domain, QStringLiteral("a.example"));
    QCOMPARE(more.changed.front().appId, QStringLiteral("x.y"));
}

void TestCandidateMerge::leavesOutWhatSaysNothing()
{
    const auto merge = merged({web("a.example", {}), web("b.example", {mail(EvidenceKind::Newsletter)}, Verdict::None), named("")});
    QVERIFY(merge.added.empty());
    for (const model::ImportLine& line : merge.lines) {
        QCOMPARE(line.fate, RecordFate::Skipped);
        QCOMPARE(line.reason, QStringLiteral("no_evidence"));
    }
}

void TestCandidateMerge::movesTheFirstDayOfTheRightAccount_data()
{
    QTest::addColumn<QStringList>("logins"); // of the accounts at the service
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<int>("moved"); // index of the account; -1: none
    QTest::newRow("its own address") << QStringList{QStringLiteral("ben@example.org"), QStringLiteral("anna@example.org")} << "anna@example.org" << 1;
    QTest::newRow("case of letters") << QStringList{QStringLiteral("Anna@Example.org")} << "anna@example.org" << 0;
    QTest::newRow("only account with a user name") << QStringList{QStringLiteral("anna77")} << "anna@example.org" << 0;
    QTest::newRow("only account with another address") << QStringList{QStringLiteral("ben@example.org")} << "anna@example.org" << -1;
    QTest::newRow("two user names") << QStringList{QStringLiteral("anna77"), QStringLiteral("ben")} << "anna@example.org" << -1;
    QTest::newRow("no recipient, one account") << QStringList{QStringLiteral("ben@example.org")} << "" << 0;
    QTest::newRow("no recipient, two accounts") << QStringList{QStringLiteral("ben"), QStringLiteral("anna")} << "" << -1;
}

void TestCandidateMerge::movesTheFirstDayOfTheRightAccount()
{
    QFETCH(const QStringList, logins);
    QFETCH(const QString, recipient);
    QFETCH(const int, moved);
    std::vector<Account> accounts;
    for (const QString& login : logins) {
        accounts.push_back(account(static_cast<qint64>(accounts.size()) + 1, "a.example", ""));
        accounts.back().login = login;
        accounts.back().created = day(20);
    }
    Evidence signUp = mail(EvidenceKind::SignUp, 1, 5, 6);
    signUp.recipient = recipient;
    const auto merge = merged({web("a.example", {signUp})}, {}, accounts);
    QCOMPARE(merge.earlier.size(), std::size_t(moved < 0 ? 0 : 1));
    if (moved < 0)
        return;
    Account expected = accounts[static_cast<std::size_t>(moved)];
    expected.created = day(5);
    QVERIFY(merge.earlier.front() == expected);
}

void TestCandidateMerge::theEarliestOfSeveralDaysCounts()
{
    Account known = account(1, "a.example", "anna@example.org");
    const auto first = [&](QList<Evidence> evidence) {
        const auto merge = merged({web("a.example", std::move(evidence))}, {}, {known});
        return merge.earlier.empty() ? QDateTime() : merge.earlier.front().created;
    };
    QCOMPARE(first({mail(EvidenceKind::Security, 1, 9, 9), mail(EvidenceKind::SignUp, 1, 7, 7), mail(EvidenceKind::Newsletter, 1, 1, 1)}), day(7));
    // A new password or the end of an account presupposes an older one, and says nothing about since when.
    QVERIFY(!first({mail(EvidenceKind::Security, 1, 9, 9)}).isValid());
    QCOMPARE(first({mail(EvidenceKind::Security, 1, 5, 5), mail(EvidenceKind::SignUp, 1, 7, 7)}), day(5));
    known.created = day(20);
    QCOMPARE(first({mail(EvidenceKind::Security, 1, 9, 9)}), day(9));
    known.created = day(3);
    QVERIFY(!first({mail(EvidenceKind::SignUp, 1, 7, 7)}).isValid());
    QVERIFY(!first({mail(EvidenceKind::SignUp, 1, 3, 3)}).isValid());
    QCOMPARE(first({mail(EvidenceKind::SignUp, 1, 2, 2)}), day(2));
}

void TestCandidateMerge::linesAddUp()
{
    std::vector<Candidate> found;
    for (int i = 0; i < 300; ++i)
        found.push_back(web(qPrintable(QStringLiteral("s%1.example").arg(i % 100))));
    const auto merge = merged(found);
    QCOMPARE(merge.lines.size(), found.size());
    QCOMPARE(merge.lines.back().record, 300);
    QCOMPARE(merge.added.size(), std::size_t{100});
    QCOMPARE(fates(merge).count(RecordFate::New), 100);
    QCOMPARE(fates(merge).count(RecordFate::Merged), 200);
}

RECOURSE_TEST(TestCandidateMerge, QCoreApplication)
#include "test_candidate_merge.moc"
