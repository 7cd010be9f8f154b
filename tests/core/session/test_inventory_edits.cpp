// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/account_change_jobs.h"
#include "session/account_jobs.h"
#include "session/account_rows.h"
#include "session/alias_jobs.h"
#include "session/candidate_jobs.h"
#include "session/data_map_jobs.h"
#include "session/exposure_jobs.h"
#include "vault/account_repository.h"

using namespace recourse;
using base::Code;
using session::AccountChange;
using test::OpenSession;

/// Changes to many accounts, the data map, and the map of addresses, on a real vault.
class TestInventoryEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenSession>(); }
    void cleanup() { m_open.reset(); }
    void changesManyAndTakesItBack();
    void rowsShowWhatWasSaid();
    void refusesAClosingDayAlone();
    void identifiersAreConfirmed();
    void dataMapIsEditedInPlace();
    void saidDataIsEditedInPlace();
    void dataMapRefusesOtherLayers();
    void aliasesAreListedAddedAndRemoved();
    void leakSignsAreListedAndDismissed();
    void strangersAreFoundAcrossRuns_data();
    void strangersAreFoundAcrossRuns();
    void signsStayWhileTheirMailDoes();
    void fullerMailRefutesSigns();
    void hundredThousandAccountsAreChangedAtOnce();

private:
    std::vector<session::AccountRow> rows() { return *OpenSession::wait(session::listAccountRows(*m_open)); }
    std::vector<model::AccountId> ids()
    {
        std::vector<model::AccountId> ids;
        for (const session::AccountRow& row : rows())
            ids.push_back(row.id);
        return ids;
    }
    session::DataMapLayers layers() { return *OpenSession::wait(session::showDataMap(*m_open, ids().front())); }
    /// Mail of one kind to one address.
    static model::Candidate mailFrom(const char* domain, const char* recipient, model::EvidenceKind kind)
    {
        const QDateTime day(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC);
        return {{}, QString::fromLatin1(domain), {}, {}, model::Verdict::Likely, {{kind, QStringLiteral("mbox"), QString::fromLatin1(recipient), 1, false, day, day}}, {}};
    }
    session::CandidateReport commit(std::vector<model::Candidate> candidates)
    {
        const auto report = OpenSession::wait(session::commitCandidates(*m_open, {QStringLiteral("Inbox"), QStringLiteral("mbox"), std::move(candidates), {}}));
        return report ? *report : session::CandidateReport();
    }
    QStringList strangers()
    {
        QStringList senders;
        const auto views = OpenSession::wait(session::listLeakSigns(*m_open)); // outlives the loop
        for (const session::LeakSignView& view : *views)
            senders << view.sign.sender;
        return senders;
    }
    static QString words(const std::vector<session::DataMapEntry>& entries)
    {
        QStringList words;
        for (const session::DataMapEntry& entry : entries)
            words << entry.held.dataClass;
        return words.join(QLatin1Char(' '));
    }

    std::unique_ptr<OpenSession> m_open;
};

void TestInventoryEdits::changesManyAndTakesItBack()
{
    m_open->import("A,https://www.adobe.com,anna@example.org,same-Phrase-7\nB,https://b.example,anna,other-Phrase-8\n");
    const auto before = *OpenSession::wait(session::listAccounts(*m_open, {}));
    const auto exposed = OpenSession::wait(session::listExposures(*m_open, {}))->size();
    AccountChange change;
    change.addTags = {QStringLiteral("family")};
    change.person = QStringLiteral("Ben");
    change.state = model::AccountState::Closed;
    change.closedOn = QDate(2001, 1, 1);
    const auto changed = OpenSession::wait(session::changeAccounts(*m_open, ids(), change));
    VERIFY_OK(changed);
    QCOMPARE(changed->changed, 2);
    QCOMPARE(rows().front().person, QStringLiteral("Ben"));
    QVERIFY(OpenSession::wait(session::listExposures(*m_open, {}))->size() < exposed); // closed before the incident: matched anew
    QVERIFY(*OpenSession::wait(session::listTags(*m_open)) == (std::vector<std::pair<QString, int>>{{QStringLiteral("family"), 2}}));
    QCOMPARE(*OpenSession::wait(session::listPersons(*m_open)), QStringList{QStringLiteral("Ben")});
    VERIFY_OK(OpenSession::wait(session::takeBackChange(*m_open, changed->undo)));
    const auto after = *OpenSession::wait(session::listAccounts(*m_open, {}));
    for (std::size_t i = 0; i < before.size(); ++i)
        QVERIFY(after[i].account == before[i].account);
    QCOMPARE(OpenSession::wait(session::listExposures(*m_open, {}))->size(), exposed);
}

void TestInventoryEdits::rowsShowWhatWasSaid()
{
    m_open->import("A,https://a.example,anna@example.org,same-Phrase-7\nR,http://192.168.0.1,admin,x\n");
    AccountChange change;
    change.addTags = {QStringLiteral("b"), QStringLiteral("a")};
    change.deletion = AccountChange::Wish::Delete;
    VERIFY_OK(OpenSession::wait(session::changeAccounts(*m_open, {ids().front()}, change)));
    QCOMPARE(rows().front().tags, (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    QVERIFY(rows().front().toDelete);
    QVERIFY(!rows().back().toDelete);
    QVERIFY(rows().front().kind == model::AccountKind::Web);
    QVERIFY(rows().back().kind == model::AccountKind::Local);
}

void TestInventoryEdits::refusesAClosingDayAlone()
{
    m_open->import("A,https://a.example,anna@example.org,same-Phrase-7\n");
    AccountChange change;
    change.closedOn = QDate(2020, 1, 1);
    QCOMPARE(OpenSession::wait(session::changeAccounts(*m_open, ids(), change)).error().code, Code::BadArgument);
    change = {};
    change.person = QStringLiteral("Ben");
    QCOMPARE(OpenSession::wait(session::changeAccounts(*m_open, {ids().front(), {99}}, change)).error().code, Code::NotFound);
    QCOMPARE(rows().front().person, QString());
}

void TestInventoryEdits::identifiersAreConfirmed()
{
    m_open->import("A,https://a.example,Anna,same-Phrase-7\n");
    const model::AccountId id = ids().front();
    const auto former = OpenSession::wait(session::addIdentifiers(*m_open, id, {QStringLiteral("anna@example.org"), QStringLiteral("anna"), QString()}));
    VERIFY_OK(former);
    QCOMPARE(OpenSession::wait(session::showAccount(*m_open, id))->account.also, QStringList{QStringLiteral("anna@example.org")});
    VERIFY_OK(OpenSession::wait(session::setIdentifiers(*m_open, id, *former)));
    QVERIFY(OpenSession::wait(session::showAccount(*m_open, id))->account.also.isEmpty());
}

void TestInventoryEdits::dataMapIsEditedInPlace()
{
    m_open->import("A,https://www.adobe.com,anna@example.org,same-Phrase-7\n");
    const model::AccountId id = ids().front();
    VERIFY_OK(OpenSession::wait(session::setAccount(*m_open, id, {{QStringLiteral("created"), QStringLiteral("2010-01-01")}})));
    QCOMPARE(words(layers().gave), QStringLiteral("email password"));
    QVERIFY(!layers().gave.front().noted);
    QVERIFY(!layers().addable.contains(QStringLiteral("email")));
    QVERIFY(!layers().leaked.empty());
    QCOMPARE(layers().leaked.front().source, QStringLiteral("Adobe"));
    const auto added = OpenSession::wait(session::addGivenData(*m_open, id, {QStringLiteral("phone"), QStringLiteral("name")}, QDate(2020, 2, 3)));
    VERIFY_OK(added);
    QCOMPARE(added->size(), 2);
    QVERIFY(OpenSession::wait(session::addGivenData(*m_open, id, {QStringLiteral("phone")}))->isEmpty());
    const auto map = layers();
    QCOMPARE(words(map.gave), QStringLiteral("email password phone name"));
    QVERIFY(map.gave.back().noted);
    QVERIFY(!map.gave.back().text.isEmpty());
    VERIFY_OK(OpenSession::wait(session::removeNotedData(*m_open, {map.gave.back().held})));
    QCOMPARE(words(layers().gave), QStringLiteral("email password phone"));
    VERIFY_OK(OpenSession::wait(session::restoreNotedData(*m_open, {map.gave.back().held})));
    QVERIFY(layers().gave.back().held == map.gave.back().held);
}

void TestInventoryEdits::saidDataIsEditedInPlace()
{
    m_open->import("A,https://www.adobe.com,anna@example.org,same-Phrase-7\n");
    const model::AccountId id = ids().front();
    QVERIFY(layers().theySay.empty());
    QVERIFY(layers().asking == session::Asking::NotAsked);
    const auto added = OpenSession::wait(session::addSaidData(*m_open, id, {QStringLiteral("phone"), QStringLiteral("location")}, QDate(2020, 2, 3)));
    VERIFY_OK(added);
    QVERIFY(OpenSession::wait(session::addSaidData(*m_open, id, {QStringLiteral("phone")}))->isEmpty());
    VERIFY_OK(OpenSession::wait(session::addGivenData(*m_open, id, {QStringLiteral("phone")}))); // the layers are kept apart
    const auto map = layers();
    QCOMPARE(words(map.theySay), QStringLiteral("phone location"));
    QCOMPARE(words(map.gave), QStringLiteral("email password phone"));
    QVERIFY(map.theySay.front().noted);
    QCOMPARE(map.theySay.front().held.since, QDate(2020, 2, 3));
    VERIFY_OK(OpenSession::wait(session::removeNotedData(*m_open, *added)));
    QVERIFY(layers().theySay.empty());
    QCOMPARE(words(layers().gave), QStringLiteral("email password phone"));
    VERIFY_OK(OpenSession::wait(session::restoreNotedData(*m_open, *added)));
    QCOMPARE(words(layers().theySay), QStringLiteral("phone location"));
}

void TestInventoryEdits::dataMapRefusesOtherLayers()
{
    m_open->import("A,https://www.adobe.com,anna@example.org,same-Phrase-7\n");
    const model::AccountId id = ids().front();
    VERIFY_OK(OpenSession::wait(session::setAccount(*m_open, id, {{QStringLiteral("created"), QStringLiteral("2010-01-01")}})));
    QCOMPARE(OpenSession::wait(session::addGivenData(*m_open, id, {QStringLiteral("shoe_size")})).error().code, Code::BadArgument);
    const QDate today = m_open->clock().today();
    for (const auto add : {session::addGivenData, session::addSaidData}) {
        QCOMPARE(OpenSession::wait(add(*m_open, id, {QStringLiteral("phone")}, today.addDays(1))).error().code, Code::BadArgument);
        VERIFY_OK(OpenSession::wait(add(*m_open, id, {QStringLiteral("phone")}, today)));
    }
    QCOMPARE(OpenSession::wait(session::addGivenData(*m_open, {99}, {QStringLiteral("phone")})).error().code, Code::NotFound);
    QCOMPARE(OpenSession::wait(session::removeNotedData(*m_open, {layers().leaked.front().held})).error().code, Code::BadArgument);
    QCOMPARE(OpenSession::wait(session::removeNotedData(*m_open, {layers().gave.front().held})).error().code, Code::NotFound);
}

void TestInventoryEdits::aliasesAreListedAddedAndRemoved()
{
    m_open->import("A,https://www.adobe.com,anna@example.org,same-Phrase-7\n");
    const QDateTime day(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC);
    const model::Evidence mail{model::EvidenceKind::SignUp, QStringLiteral("mbox"), QStringLiteral("anna+adobe@example.org"), 3, false, day, day};
    VERIFY_OK(OpenSession::wait(session::commitCandidates(
        *m_open, {QStringLiteral("Inbox"), QStringLiteral("mbox"), {{{}, QStringLiteral("adobe.com"), {}, {}, model::Verdict::Confirmed, {mail}, {}}}, {}})));
    const auto added = OpenSession::wait(session::addAlias(*m_open, QStringLiteral(" Anna@Example.org "), QStringLiteral("https://www.shop.example/x")));
    VERIFY_OK(added);
    VERIFY_OK(OpenSession::wait(session::addAlias(*m_open, QStringLiteral("anna@example.org"), QStringLiteral("The Baker"))));
    const auto list = [&] { return *OpenSession::wait(session::listAliases(*m_open)); };
    QCOMPARE(list().size(), std::size_t{3});
    QCOMPARE(list().at(0).service, QStringLiteral("Adobe"));
    QCOMPARE(list().at(0).accounts.size(), std::size_t{1});
    QVERIFY(list().at(0).isOwnUse);
    QCOMPARE(list().at(1).alias.service, QStringLiteral("shop.example"));
    QVERIFY(!list().at(1).isOwnUse);
    QCOMPARE(list().at(2).service, QStringLiteral("the baker"));
    const auto removed = OpenSession::wait(session::removeAlias(*m_open, QStringLiteral("anna+adobe@example.org"), QStringLiteral("adobe.com")));
    VERIFY_OK(removed);
    QCOMPARE(list().size(), std::size_t{2});
    VERIFY_OK(OpenSession::wait(session::restoreAlias(*m_open, *removed)));
    VERIFY_OK(OpenSession::wait(session::restoreAlias(*m_open, *added)));
    QCOMPARE(list().size(), std::size_t{2});
    for (const char* wrong : {"", "anna", "@example.org", "anna@", "an na@example.org"})
        QCOMPARE(OpenSession::wait(session::addAlias(*m_open, QString::fromLatin1(wrong), QStringLiteral("a.example"))).error().where, QStringLiteral("address"));
    QCOMPARE(OpenSession::wait(session::addAlias(*m_open, QStringLiteral("a@b.example"), QStringLiteral(" "))).error().where, QStringLiteral("service"));
}

void TestInventoryEdits::leakSignsAreListedAndDismissed()
{
    const QDateTime day(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC);
    const session::CandidateFindings findings{QStringLiteral("Inbox"), QStringLiteral("mbox"), {mailFrom("adobe.com", "anna+adobe@example.org", model::EvidenceKind::SignUp)},
        {{QStringLiteral("anna+adobe@example.org"), QStringLiteral("spam.example"), 1U << 11, 7, day, day}}};
    const auto first = OpenSession::wait(session::commitCandidates(*m_open, findings));
    VERIFY_OK(first);
    QCOMPARE(first->leakSigns, 1);
    const auto again = OpenSession::wait(session::commitCandidates(*m_open, findings));
    VERIFY_OK(again);
    QCOMPARE(again->leakSigns, 0);
    const auto list = [&] { return *OpenSession::wait(session::listLeakSigns(*m_open)); };
    QCOMPARE(list().size(), std::size_t{1});
    QCOMPARE(list().front().givenTo, QStringLiteral("Adobe"));
    VERIFY_OK(OpenSession::wait(session::dismissLeakSign(*m_open, list().front().sign.address, QStringLiteral("spam.example"), true)));
    QVERIFY(list().empty());
    VERIFY_OK(OpenSession::wait(session::dismissLeakSign(*m_open, QStringLiteral("anna+adobe@example.org"), QStringLiteral("spam.example"), false)));
    QCOMPARE(list().size(), std::size_t{1});
    const auto before = list().front().sign;
    VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, first->run.id)));
    QCOMPARE(list().size(), std::size_t{1}); // the second reading tells it too
    QVERIFY(list().front().sign == before);
    VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, again->run.id)));
    QVERIFY(list().empty());
}

void TestInventoryEdits::strangersAreFoundAcrossRuns_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("the service's mail first") << QStringList{QStringLiteral("service"), QStringLiteral("stranger")};
    QTest::newRow("the stranger's mail first") << QStringList{QStringLiteral("stranger"), QStringLiteral("service")};
    QTest::newRow("noted by hand") << QStringList{QStringLiteral("word"), QStringLiteral("stranger")};
    QTest::newRow("both again") << QStringList{QStringLiteral("service"), QStringLiteral("stranger"), QStringLiteral("service"), QStringLiteral("stranger")};
}

void TestInventoryEdits::strangersAreFoundAcrossRuns()
{
    QFETCH(QStringList, steps);
    const char* const address = "canyon@keller-family.net";
    for (const QString& step : steps) {
        if (step == QLatin1String("word"))
            VERIFY_OK(OpenSession::wait(session::addAlias(*m_open, QString::fromLatin1(address), QStringLiteral("canyon.com"))));
        else if (step == QLatin1String("service"))
            static_cast<void>(commit({mailFrom("canyon.com", address, model::EvidenceKind::SignUp)}));
        else
            static_cast<void>(commit({mailFrom("cryptospin.win", address, model::EvidenceKind::Newsletter)}));
    }
    QCOMPARE(strangers(), QStringList{QStringLiteral("cryptospin.win")});
    const auto aliases = *OpenSession::wait(session::listAliases(*m_open));
    QCOMPARE(aliases.size(), std::size_t{1});
    QCOMPARE(aliases.front().alias.service, QStringLiteral("canyon.com"));
    QVERIFY(aliases.front().isOwnUse);
}

/// The service's and the stranger's mail of different runs, each read twice; of the first ones nothing is needed.
void TestInventoryEdits::signsStayWhileTheirMailDoes()
{
    const char* const address = "canyon@keller-family.net";
    const auto service = [&] { return commit({mailFrom("canyon.com", address, model::EvidenceKind::SignUp)}).run.id; };
    const auto stranger = [&] { return commit({mailFrom("cryptospin.win", address, model::EvidenceKind::Newsletter)}).run.id; };
    const std::vector<model::ImportId> first{stranger(), service()};
    const auto signs = [&] { return *OpenSession::wait(session::listLeakSigns(*m_open)); };
    const auto sign = signs().front().sign;
    QCOMPARE(sign.count, 1);
    const std::vector<model::ImportId> second{service(), stranger()};
    for (const model::ImportId id : first) {
        VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, id)));
        QCOMPARE(strangers(), QStringList{QStringLiteral("cryptospin.win")});
        QVERIFY(signs().front().sign == sign);
    }
    VERIFY_OK(OpenSession::wait(session::undoImport(*m_open, second.front())));
    QVERIFY(strangers().isEmpty());
}

void TestInventoryEdits::fullerMailRefutesSigns()
{
    using model::EvidenceKind;
    const char* const address = "otto@bergmann-haus.de";
    const auto first = commit({mailFrom("otto.de", address, EvidenceKind::Purchase), mailFrom("ikea.com", address, EvidenceKind::Newsletter)});
    QCOMPARE(first.leakSigns, 1);
    QCOMPARE(strangers(), QStringList{QStringLiteral("ikea.com")});
    const auto second = commit({mailFrom("spotify.com", address, EvidenceKind::SignUp), mailFrom("github.com", address, EvidenceKind::SignUp)});
    QCOMPARE(second.leakSigns, 0);
    QCOMPARE(second.droppedSigns, 1);
    QVERIFY(strangers().isEmpty());
}

void TestInventoryEdits::hundredThousandAccountsAreChangedAtOnce()
{
    std::vector<model::Account> accounts;
    for (int i = 0; i < 100'000; ++i) {
        model::Account account;
        account.kind = model::AccountKind::Web;
        account.domain = QStringLiteral("s%1.example").arg(i % 5000);
        account.host = account.domain;
        account.login = QStringLiteral("user%1").arg(i);
        account.tags = {QStringLiteral("folder %1").arg(i % 20)};
        accounts.push_back(account);
    }
    const auto imported = m_open->session().withVault<model::ImportRun>(
        [&](vault::Vault& vault) { return vault::ImportRepository(vault.database()).apply({}, accounts, {}); });
    VERIFY_OK(imported);
    const auto all = ids();
    QCOMPARE(all.size(), accounts.size());
    AccountChange change;
    change.addTags = {QStringLiteral("new")};
    change.person = QStringLiteral("Ben");
    change.deletion = AccountChange::Wish::Delete;
    const auto tagged = OpenSession::wait(session::changeAccounts(*m_open, all, change));
    VERIFY_OK(tagged);
    VERIFY_OK(OpenSession::wait(session::takeBackChange(*m_open, tagged->undo)));
    change = {};
    change.state = model::AccountState::Dormant;
    VERIFY_OK(OpenSession::wait(session::changeAccounts(*m_open, all, change)));
    const auto removed = OpenSession::wait(session::removeAccounts(*m_open, all));
    VERIFY_OK(removed);
    VERIFY_OK(OpenSession::wait(session::restoreAccounts(*m_open, *removed)));
    QCOMPARE(ids().size(), all.size());
}

RECOURSE_TEST(TestInventoryEdits, QCoreApplication)
#include "test_inventory_edits.moc"
