// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/alias_repository.h"
#include "vault/candidate_repository.h"
#include "vault/import_repository.h"

#include <QtTest>

using namespace recourse;
using model::Alias;
using model::AliasOrigin;
using model::Candidate;
using model::Evidence;
using model::EvidenceKind;
using model::LeakSign;
using vault::AliasRepository;
using vault::AliasWord;

/// The map of addresses and signs of leaks in a real database.
class TestAliasRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<test::TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void readsTheMapOffTheEvidence();
    void theUsersWordCountsMore();
    void answersTheFormerWord();
    void foldsLeakSigns();
    void sameLeakSignsAgainAreNothingNew();
    void dismissedSendersStayDismissed();
    void undoneImportTakesItsSigns();
    void undoneImportTakesTheSignsThatRestOnIt();
    void undoneImportLeavesTheSignsOfLaterOnes();
    void signsCountTheMailOfAllImports();
    void strangersWereGivenNothing();
    void dropsSigns();

private:
    static QDateTime day(int number) { return QDateTime(QDate(2024, 3, number), QTime(8, 0), Qt::UTC); }
    static Evidence mail(EvidenceKind kind, const char* recipient, int count, int from, int to)
    {
        return {kind, QStringLiteral("mbox"), QString::fromLatin1(recipient), count, false, day(from), day(to)};
    }
    static LeakSign sign(const char* sender, int count, int from, int to)
    {
        return {QStringLiteral("shop+a@example.org"), QStringLiteral("a.example"), QString::fromLatin1(sender), count, day(from), day(to)};
    }
    model::ImportId import(const std::vector<Candidate>& candidates, const std::vector<LeakSign>& signs, int* fresh = nullptr)
    {
        const auto write = [&](const model::ImportRun& run) -> base::Status {
            const auto written = vault::CandidateRepository(m_temp->database()).write(run.id, candidates, {});
            if (!written)
                return written;
            const auto count = AliasRepository(m_temp->database()).writeLeakSigns(run.id, signs);
            if (count && fresh != nullptr)
                *fresh = *count;
            return count ? base::Status() : base::Status(count.error());
        };
        const auto run = vault::ImportRepository(m_temp->database()).apply({}, {}, {}, {}, {}, write);
        return run ? run->id : model::ImportId();
    }
    std::vector<Alias> all() { return *AliasRepository(m_temp->database()).all(); }

    std::unique_ptr<test::TempDatabase> m_temp;
};

void TestAliasRepository::readsTheMapOffTheEvidence()
{
    import({{{}, QStringLiteral("b.example"), {}, {}, model::Verdict::Likely,
               {mail(EvidenceKind::SignUp, "anna@example.org", 1, 2, 2), mail(EvidenceKind::Purchase, "anna@example.org", 4, 3, 9),
                   mail(EvidenceKind::Purchase, "anna+b@example.org", 2, 5, 6), mail(EvidenceKind::History, "", 9, 1, 9)},
               {}},
               {{}, QString(), QStringLiteral("app.x"), {}, model::Verdict::Likely, {mail(EvidenceKind::SignUp, "anna@example.org", 1, 1, 1)}, {}},
               {{}, QStringLiteral("not-mine.example"), {}, {}, model::Verdict::Likely, {mail(EvidenceKind::SignUp, "anna@example.org", 1, 1, 1)}, {}}},
        {});
    QVERIFY(m_temp->database().execute("UPDATE candidates SET state = 'not_mine' WHERE domain = 'not-mine.example'"));
    const std::vector<Alias> expected{{QStringLiteral("anna+b@example.org"), QStringLiteral("b.example"), AliasOrigin::Import, 2, day(5), day(6)},
        {QStringLiteral("anna@example.org"), QStringLiteral("app:app.x"), AliasOrigin::Import, 1, day(1), day(1)},
        {QStringLiteral("anna@example.org"), QStringLiteral("b.example"), AliasOrigin::Import, 5, day(2), day(9)}};
    QVERIFY(all() == expected);
}

void TestAliasRepository::theUsersWordCountsMore()
{
    import({{{}, QStringLiteral("b.example"), {}, {}, model::Verdict::Likely, {mail(EvidenceKind::SignUp, "anna@example.org", 1, 2, 2)}, {}}}, {});
    AliasRepository repository(m_temp->database());
    VERIFY_OK(repository.say(QStringLiteral("new@example.org"), QStringLiteral("c.example"), AliasWord::Given));
    VERIFY_OK(repository.say(QStringLiteral("anna@example.org"), QStringLiteral("b.example"), AliasWord::NotGiven));
    QVERIFY(all() == (std::vector<Alias>{{QStringLiteral("new@example.org"), QStringLiteral("c.example"), AliasOrigin::Hand, 0, {}, {}}}));
    VERIFY_OK(repository.say(QStringLiteral("anna@example.org"), QStringLiteral("b.example"), AliasWord::Given));
    QCOMPARE(all().size(), std::size_t{2});
    QCOMPARE(all().front().origin, AliasOrigin::Hand);
    QCOMPARE(all().front().count, 1);
}

void TestAliasRepository::answersTheFormerWord()
{
    AliasRepository repository(m_temp->database());
    const QString address = QStringLiteral("a@example.org");
    const QString service = QStringLiteral("c.example");
    QCOMPARE(*repository.say(address, service, AliasWord::Given), AliasWord::None);
    QCOMPARE(*repository.say(address, service, AliasWord::NotGiven), AliasWord::Given);
    QCOMPARE(*repository.say(address, service, AliasWord::None), AliasWord::NotGiven);
    QCOMPARE(*repository.say(address, service, AliasWord::None), AliasWord::None);
    QVERIFY(all().empty());
}

void TestAliasRepository::foldsLeakSigns()
{
    import({}, {sign("spam.example", 2, 5, 6), sign("other.example", 1, 9, 9)});
    import({}, {sign("spam.example", 1, 2, 8)});
    const auto signs = AliasRepository(m_temp->database()).leakSigns();
    VERIFY_OK(signs);
    QVERIFY(*signs == (std::vector<LeakSign>{sign("other.example", 1, 9, 9), sign("spam.example", 2, 2, 8)}));
}

void TestAliasRepository::sameLeakSignsAgainAreNothingNew()
{
    int fresh = -1;
    import({}, {sign("spam.example", 2, 5, 6)}, &fresh);
    QCOMPARE(fresh, 1);
    import({}, {sign("spam.example", 2, 5, 6), sign("spam.example", 1, 5, 5)}, &fresh);
    QCOMPARE(fresh, 0);
    QCOMPARE(AliasRepository(m_temp->database()).leakSigns()->size(), std::size_t{1});
}

void TestAliasRepository::dismissedSendersStayDismissed()
{
    AliasRepository repository(m_temp->database());
    import({}, {sign("spam.example", 2, 5, 6)});
    VERIFY_OK(repository.dismissLeakSign(QStringLiteral("shop+a@example.org"), QStringLiteral("spam.example"), true));
    VERIFY_OK(repository.dismissLeakSign(QStringLiteral("shop+a@example.org"), QStringLiteral("spam.example"), true));
    import({}, {sign("spam.example", 9, 5, 20)});
    QVERIFY(repository.leakSigns()->empty());
    VERIFY_OK(repository.dismissLeakSign(QStringLiteral("shop+a@example.org"), QStringLiteral("spam.example"), false));
    QCOMPARE(repository.leakSigns()->front().count, 9);
}

void TestAliasRepository::undoneImportTakesItsSigns()
{
    const model::ImportId id = import({}, {sign("spam.example", 2, 5, 6)});
    VERIFY_OK(vault::ImportRepository(m_temp->database()).undo(id));
    QVERIFY(AliasRepository(m_temp->database()).leakSigns()->empty());
}

void TestAliasRepository::undoneImportTakesTheSignsThatRestOnIt()
{
    const char* const address = "shop+a@example.org";
    const model::ImportId owner = import({{{}, QStringLiteral("a.example"), {}, {}, model::Verdict::Likely, {mail(EvidenceKind::SignUp, address, 1, 1, 1)}, {}}}, {});
    import({{{}, QStringLiteral("spam.example"), {}, {}, model::Verdict::Likely, {mail(EvidenceKind::Newsletter, address, 2, 5, 6)}, {}}}, {sign("spam.example", 2, 5, 6)});
    AliasRepository repository(m_temp->database());
    QCOMPARE(repository.leakSigns()->size(), std::size_t{1});
    VERIFY_OK(vault::ImportRepository(m_temp->database()).undo(owner));
    QVERIFY(repository.leakSigns()->empty());
    import({}, {sign("spam.example", 2, 5, 6)});
    VERIFY_OK(vault::ImportRepository(m_temp->database()).undo(import({}, {})));
    QCOMPARE(repository.leakSigns()->size(), std::size_t{1});
}

void TestAliasRepository::undoneImportLeavesTheSignsOfLaterOnes()
{
    const model::ImportId first = import({}, {sign("spam.example", 9, 1, 6)});
    int fresh = -1;
    const model::ImportId again = import({}, {sign("spam.example", 7, 2, 6)}, &fresh); // some of it was deleted meanwhile
    QCOMPARE(fresh, 0);
    AliasRepository repository(m_temp->database());
    QVERIFY(*repository.leakSigns() == std::vector<LeakSign>{sign("spam.example", 9, 1, 6)});
    VERIFY_OK(vault::ImportRepository(m_temp->database()).undo(first));
    QVERIFY(*repository.leakSigns() == std::vector<LeakSign>{sign("spam.example", 7, 2, 6)});
    VERIFY_OK(vault::ImportRepository(m_temp->database()).undo(again));
    QVERIFY(repository.leakSigns()->empty());
}

/// An import that has none of the stranger's mail tells of the sign without a count.
void TestAliasRepository::signsCountTheMailOfAllImports()
{
    const char* const address = "shop+a@example.org";
    const auto from = [&](const char* domain, EvidenceKind kind, int count, int first, int last) {
        return Candidate{{}, QString::fromLatin1(domain), {}, {}, model::Verdict::Likely, {mail(kind, address, count, first, last)}, {}};
    };
    import({from("spam.example", EvidenceKind::Newsletter, 2, 5, 6)}, {});
    LeakSign known = sign("spam.example", 0, 1, 1);
    known.first = known.last = QDateTime();
    import({from("a.example", EvidenceKind::SignUp, 1, 1, 1)}, {known});
    AliasRepository repository(m_temp->database());
    QVERIFY(*repository.leakSigns() == std::vector<LeakSign>{sign("spam.example", 2, 5, 6)});
    Candidate more = from("spam.example", EvidenceKind::Newsletter, 3, 8, 9);
    more.id = {1};
    const auto write = [&](const model::ImportRun& run) { return vault::CandidateRepository(m_temp->database()).write(run.id, {}, {more}); };
    VERIFY_OK(vault::ImportRepository(m_temp->database()).apply({}, {}, {}, {}, {}, write));
    QVERIFY(*repository.leakSigns() == std::vector<LeakSign>{sign("spam.example", 5, 5, 9)});
}

void TestAliasRepository::strangersWereGivenNothing()
{
    const char* const address = "shop+a@example.org";
    import({{{}, QStringLiteral("a.example"), {}, {}, model::Verdict::Likely, {mail(EvidenceKind::SignUp, address, 1, 1, 1)}, {}},
               {{}, QStringLiteral("spam.example"), {}, {}, model::Verdict::Likely, {mail(EvidenceKind::Newsletter, address, 2, 5, 6)}, {}}},
        {sign("spam.example", 2, 5, 6)});
    QCOMPARE(all().size(), std::size_t{1});
    QCOMPARE(all().front().service, QStringLiteral("a.example"));
    VERIFY_OK(AliasRepository(m_temp->database()).dismissLeakSign(QString::fromLatin1(address), QStringLiteral("spam.example"), true));
    QCOMPARE(all().size(), std::size_t{2});
}

void TestAliasRepository::dropsSigns()
{
    AliasRepository repository(m_temp->database());
    import({}, {sign("spam.example", 2, 5, 6), sign("other.example", 1, 9, 9), sign("third.example", 1, 9, 9)});
    VERIFY_OK(repository.dismissLeakSign(QStringLiteral("shop+a@example.org"), QStringLiteral("other.example"), true));
    QCOMPARE(*repository.dropLeakSigns({sign("spam.example", 1, 1, 1), sign("other.example", 1, 9, 9), sign("unknown.example", 1, 9, 9)}), 1);
    QCOMPARE(repository.leakSigns()->size(), std::size_t{1});
    VERIFY_OK(repository.dismissLeakSign(QStringLiteral("shop+a@example.org"), QStringLiteral("other.example"), false));
    QCOMPARE(repository.leakSigns()->size(), std::size_t{2}); // what the user dismissed is the user's
}

RECOURSE_TEST(TestAliasRepository, QCoreApplication)
#include "test_alias_repository.moc"
