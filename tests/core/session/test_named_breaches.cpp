// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "model/names.h"
#include "session/candidate_jobs.h"
#include "session/import_jobs.h"
#include "session/import_report_jobs.h"
#include "session/named_breaches.h"
#include "vault/breach_repository.h"

using namespace recourse;
using model::EvidenceKind;
using model::Verdict;
using test::OpenSession;

/// Breaches that a saved notification names by Have I Been Pwned's names, found in the list that was fetched.
class TestNamedBreaches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenSession>(); }
    void cleanup() { m_open.reset(); }
    void namesBecomeServices();
    void whatIsOfNoServiceGivesNothing_data();
    void whatIsOfNoServiceGivesNothing();
    void namesOfOtherFeedsAreNotMeant();
    void addressesOfOneServiceAreFolded();
    void partsOfAddressesAreNoAddresses();
    void droppedFileIsProposedAndTakenBack();
    void breachesOfAnAddressAreProposed();
    void saysThatThePublicListIsNotMine();
    void accountsOfTheInventoryAreNotProposed();
    void withoutTheListNamesStayNames();
    void storedReportAddsUp();

private:
    static model::Breach breach(const QString& name, const QStringList& domains)
    {
        model::Breach made;
        made.feed = QStringLiteral("hibp");
        made.feedId = name;
        made.title = name + QStringLiteral(" Inc.");
        made.domains = domains;
        made.flags.verified = true;
        return made;
    }
    void store(const std::vector<model::Breach>& breaches)
    {
        model::FeedState state;
        state.id = breaches.front().feed;
        state.state = QStringLiteral("current");
        VERIFY_OK(m_open->session().withVault<void>([&](vault::Vault& vault) {
            return vault::BreachRepository(vault.database()).applyRefresh(state, breaches, {}, QDate());
        }));
    }
    std::vector<model::Candidate> candidatesOf(const QList<imports::NamedBreach>& named)
    {
        auto found = session::candidatesOfBreaches(*m_open, named, QStringLiteral("hibp"));
        if (!found)
            qFatal("%s", qPrintable(test::errorText(found.error())));
        return std::move(found->candidates);
    }
    session::ImportRunReport commit(const QByteArray& json)
    {
        session::ImportRunRequest request;
        request.files.push_back({m_open->write(QStringLiteral("answers.json"), json), {}});
        auto report = OpenSession::wait(session::commitImportRun(*m_open, request));
        if (!report)
            qFatal("%s", qPrintable(test::errorText(report.error())));
        return std::move(*report);
    }
    std::vector<session::CandidateView> candidates() { return *OpenSession::wait(session::listCandidates(*m_open, {})); }

    std::unique_ptr<OpenSession> m_open;
};

void TestNamedBreaches::namesBecomeServices()
{
    store({breach(QStringLiteral("Adobe"), {QStringLiteral("adobe.com")}), breach(QStringLiteral("Bell2017"), {QStringLiteral("bell.ca")})});
    const auto found = candidatesOf({{QStringLiteral("bell2017"), QStringLiteral("anna@example.org")}, {QStringLiteral("Unheard-Of"), {}}});
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().domain, QStringLiteral("bell.ca"));
    QCOMPARE(found.front().title, QStringLiteral("Bell2017 Inc."));
    QVERIFY(found.front().verdict == Verdict::Likely);
    QCOMPARE(found.front().evidence.size(), 1);
    QVERIFY(found.front().evidence.constFirst().kind == EvidenceKind::Breach);
    QCOMPARE(found.front().evidence.constFirst().recipient, QStringLiteral("anna@example.org"));
    QVERIFY(!found.front().evidence.constFirst().first.isValid());
}

void TestNamedBreaches::whatIsOfNoServiceGivesNothing_data()
{
    QTest::addColumn<QString>("flag");
    for (const char* flag : {"spam", "malware", "stealer", "fabricated", "retired", "withdrawn", "two domains", "no domain"})
        QTest::newRow(flag) << QString::fromLatin1(flag);
}

void TestNamedBreaches::whatIsOfNoServiceGivesNothing()
{
    QFETCH(QString, flag);
    model::Breach made = breach(QStringLiteral("Collection1"), {QStringLiteral("collection.com")});
    made.flags.spamList = flag == u"spam";
    made.flags.malware = flag == u"malware";
    made.flags.stealerLog = flag == u"stealer";
    made.flags.fabricated = flag == u"fabricated";
    made.flags.retired = flag == u"retired";
    if (flag == u"withdrawn")
        made.withdrawnOn = QDate(2024, 1, 1);
    if (flag == u"two domains")
        made.domains << QStringLiteral("other.com");
    if (flag == u"no domain")
        made.domains.clear();
    store({made});
    QVERIFY(candidatesOf({{QStringLiteral("Collection1"), {}}}).empty());
}

void TestNamedBreaches::namesOfOtherFeedsAreNotMeant()
{
    model::Breach made = breach(QStringLiteral("Of-Another-List"), {QStringLiteral("adobe.com")});
    made.feed = QStringLiteral("other");
    store({made});
    QVERIFY(candidatesOf({{QStringLiteral("Of-Another-List"), {}}}).empty());
}

void TestNamedBreaches::addressesOfOneServiceAreFolded()
{
    model::Breach doubtful = breach(QStringLiteral("Twitter200M"), {QStringLiteral("twitter.com")});
    doubtful.flags.verified = false;
    store({breach(QStringLiteral("Twitter"), {QStringLiteral("twitter.com")}), doubtful});
    const QString anna = QStringLiteral("anna@example.org");
    const auto found = candidatesOf({{QStringLiteral("Twitter200M"), anna}, {QStringLiteral("Twitter"), anna}, {QStringLiteral("Twitter"), QStringLiteral("bob@example.org")}});
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found.front().verdict == Verdict::Likely); // the surest of them
    QCOMPARE(found.front().evidence.size(), 2);
    QCOMPARE(found.front().evidence.at(0).count, 2);
    QVERIFY(candidatesOf({{QStringLiteral("Twitter200M"), anna}}).front().verdict == Verdict::Possible);
}

void TestNamedBreaches::partsOfAddressesAreNoAddresses()
{
    store({breach(QStringLiteral("Adobe"), {QStringLiteral("adobe.com")})});
    const auto found = candidatesOf({{QStringLiteral("Adobe"), QStringLiteral("ann")}});
    QVERIFY(found.front().evidence.constFirst().recipient.isEmpty());
}

void TestNamedBreaches::droppedFileIsProposedAndTakenBack()
{
    store({breach(QStringLiteral("Adobe"), {QStringLiteral("adobe.com")})});
    const QByteArray json = R"({"BreachSearchResults":[{"DomainName":"example.com","Alias":"ann","Breaches":["Adobe","Nowhere"]}],"PasteSearchResults":[]})";
    const auto report = commit(json);
    QVERIFY(report.files[0].evidence);
    QCOMPARE(report.files[0].evidence->candidates.run.added, 1);
    QCOMPARE(report.files[0].evidence->list.breaches.size(), 2);
    const auto views = candidates();
    QCOMPARE(views.size(), std::size_t{1});
    QCOMPARE(views.front().candidate.domain, QStringLiteral("adobe.com"));
    QCOMPARE(views.front().service, QStringLiteral("Adobe"));
    QCOMPARE(views.front().recipients, QStringList{QStringLiteral("ann@example.com")});
    const auto again = commit(json);
    QCOMPARE(again.files[0].evidence->candidates.run.added, 0);
    for (const auto* run : {&again, &report})
        VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, run->files[0].evidence->candidates.run.id)));
    QVERIFY(candidates().empty());
}

void TestNamedBreaches::breachesOfAnAddressAreProposed()
{
    store({breach(QStringLiteral("Adobe"), {QStringLiteral("adobe.com")})});
    const auto report = commit(R"([{"Name":"Adobe"},{"Name":"Nowhere"}])");
    QVERIFY(report.files[0].evidence);
    QCOMPARE(report.files[0].evidence->candidates.run.added, 1);
    QCOMPARE(report.files[0].evidence->candidates.run.skipped, 1);
    const auto views = candidates();
    QCOMPARE(views.size(), std::size_t{1});
    QCOMPARE(views.front().candidate.domain, QStringLiteral("adobe.com"));
    QVERIFY(views.front().recipients.isEmpty()); // the answer does not say whose it is
}

void TestNamedBreaches::saysThatThePublicListIsNotMine()
{
    const auto report = commit(R"([{"Name":"Adobe","BreachDate":"2013-10-04","DataClasses":[],"IsRetired":true}])");
    QVERIFY(report.files[0].error);
    QVERIFY(report.files[0].error->code == base::Code::InputNotText);
    QVERIFY(report.files[0].error->where.contains(QStringLiteral("feeds import")));
    QVERIFY(candidates().empty());
}

void TestNamedBreaches::accountsOfTheInventoryAreNotProposed()
{
    store({breach(QStringLiteral("Adobe"), {QStringLiteral("adobe.com")})});
    m_open->import("A,https://www.adobe.com,ann@example.com,same-Phrase-7\n");
    const auto report = commit(R"({"ann":["Adobe"]})");
    QCOMPARE(report.files[0].evidence->candidates.run.added, 0);
    QVERIFY(candidates().empty());
}

void TestNamedBreaches::withoutTheListNamesStayNames()
{
    const auto report = commit(R"({"ann":["Quite-Unheard-Of-2031"]})");
    QVERIFY(report.files[0].evidence);
    QCOMPARE(report.files[0].evidence->candidates.run.added, 0);
    QCOMPARE(report.files[0].evidence->list.breaches.size(), 1);
}

void TestNamedBreaches::storedReportAddsUp()
{
    store({breach(QStringLiteral("Adobe"), {QStringLiteral("adobe.com")}), breach(QStringLiteral("LinkedIn"), {QStringLiteral("linkedin.com")}),
        breach(QStringLiteral("LinkedIn2"), {QStringLiteral("linkedin.com")})});
    m_open->import("L,https://www.linkedin.com,bea@example.com,same-Phrase-7\n");
    const auto report = commit(R"({"andy":["Adobe","Netlog","NotKnownBreach"],"bea":["LinkedIn","LinkedIn2","Adobe","films.example.com"]})");
    const session::EvidenceReport& evidence = *report.files[0].evidence;
    const imports::CandidateList& list = evidence.list;
    QCOMPARE(list.records, 7);
    QCOMPARE(list.records, static_cast<int>(list.candidates.size()) + list.merged + list.skipped.value(QStringLiteral("breach")));
    QCOMPARE(list.skipped, (QMap<QString, int>{{QStringLiteral("breach"), 2}}));
    const auto stored = OpenSession::wait(session::readImportReport(*m_open, evidence.candidates.run.id));
    VERIFY_OK(stored);
    QVERIFY(stored->run == evidence.candidates.run);
    QStringList words;
    for (const model::ImportLine& line : stored->lines)
        words << QStringLiteral("%1 %2 %3 %4").arg(line.record).arg(line.title, model::name(line.fate), line.reason).trimmed();
    QCOMPARE(words, (QStringList{QStringLiteral("1 Adobe new"), QStringLiteral("2 Netlog skipped breach"), QStringLiteral("3 NotKnownBreach skipped breach"),
                        QStringLiteral("4 LinkedIn changed has_account"), QStringLiteral("5 LinkedIn2 merged"), QStringLiteral("6 Adobe merged"),
                        QStringLiteral("7 example.com new")}));
    QCOMPARE(stored->missing, 0);
    const model::ImportRun& run = stored->run;
    QCOMPARE(run.records, run.added + run.merged + run.known + run.changed + run.skipped + run.failed);
}

RECOURSE_TEST(TestNamedBreaches, QCoreApplication)
#include "test_named_breaches.moc"
