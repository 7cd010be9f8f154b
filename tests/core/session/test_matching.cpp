// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "match/facts.h"
#include "match/matcher.h"
#include "model/data_class.h"
#include "model/notice.h"
#include "session/account_jobs.h"
#include "session/alias_jobs.h"
#include "session/directory_jobs.h"
#include "session/exposure_jobs.h"
#include "session/feed_jobs.h"
#include "session/match_jobs.h"
#include "session/overview_jobs.h"
#include "session/step_jobs.h"
#include "session/stealer_logs.h"
#include "session/vault_jobs.h"
#include "vault/account_repository.h"
#include "vault/address_answer_repository.h"
#include "vault/breach_repository.h"
#include "vault/directory_repository.h"
#include "vault/exposure_repository.h"

#include <random>

using namespace recourse;
using base::Code;
using model::Band;
using model::Disposition;
using test::OpenSession;

namespace {

const QString kBank = QStringLiteral("First Example Bank, N.A.");

/// Matching in a real vault: what is asked, what is learned, what is taken back, and only what changed.
class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksAboutNames();
    void asksAboutAccountsWithoutAddress();
    void confirmedNamesCount();
    void refusedNamesAreNotProposedAgain();
    void neverMineTeachesAboutNames();
    void neverMineTeachesAboutDomainsOfAnAccount();
    void neverMineLeavesNamesThatAreNotAlone();
    void neverMineLeavesOwnHosts();
    void accountsByHandAreOfNoKnownAge();
    void laterPasswordsAreNotTheJudgedOne();
    void staleExposuresCallForNothing();
    void doneStepsRememberWhatTheyWereDoneFor();
    void remediesFitTheSource();
    void actsAreTakenBackOneByOne();
    void namesInWords();
    void usesAnswersAboutAddresses();
    void meetsSitesOfStealerLogs();
    void updatesWhatChangedOnly();
    void updatesAsIfAnew();
    void followsTheDirectories();
    void forgetsWhenLocked();

private:
    using Views = std::vector<session::ExposureView>;

    [[nodiscard]] Views exposures()
    {
        session::ExposureFilter filter;
        filter.all = true;
        auto views = OpenSession::wait(session::listExposures(*m_session, filter));
        return views ? std::move(*views) : Views();
    }
    [[nodiscard]] Views standing()
    {
        Views views = exposures();
        std::erase_if(views, [](const session::ExposureView& view) { return view.stale; });
        return views;
    }
    [[nodiscard]] model::AccountId add(const QString& url, const QString& service = {}, const QString& login = QStringLiteral("me@mail.test"))
    {
        QMap<QString, QString> fields{{QStringLiteral("url"), url}, {QStringLiteral("login"), login}};
        if (!service.isEmpty())
            fields.insert(QStringLiteral("service"), service);
        const auto account = OpenSession::wait(session::addAccount(*m_session, fields));
        if (!account)
            qFatal("%s", qPrintable(test::errorText(account.error())));
        return account->account.id;
    }
    static model::Breach breach(const QString& feedId, const QString& org, const QString& domain)
    {
        model::Breach made;
        made.feed = QStringLiteral("hibp");
        made.feedId = feedId;
        made.title = feedId;
        made.orgName = org;
        if (!domain.isEmpty())
            made.domains = QStringList{domain};
        made.occurredFrom = QDate(2026, 12, 1);
        made.disclosed = QDate(2026, 12, 2);
        made.precision = model::DatePrecision::Day;
        made.flags.verified = true;
        return made;
    }
    void publish(const std::vector<model::Breach>& breaches, const std::vector<model::BreachId>& withdrawn = {})
    {
        VERIFY_OK(m_session->session().withVault<void>([&](vault::Vault& vault) {
            model::FeedState state;
            state.id = QStringLiteral("hibp");
            return vault::BreachRepository(vault.database()).applyRefresh(state, breaches, withdrawn, QDate(2026, 11, 21));
        }));
        VERIFY_OK(session::matchEverything(*m_session, base::Progress::none()));
    }
    [[nodiscard]] Views anew()
    {
        m_session->session().matchMemory().forget();
        if (!session::matchEverything(*m_session, base::Progress::none()))
            return {};
        return exposures();
    }

    std::unique_ptr<OpenSession> m_session;
};

QStringList told(const std::vector<session::ExposureView>& views)
{
    QStringList all;
    for (const session::ExposureView& view : views)
        all += QStringLiteral("%1 %2 %3 %4 %5 %6 %7").arg(view.exposure.id.value).arg(view.account.domain, view.breach.feedId)
                   .arg(static_cast<int>(view.exposure.band)).arg(view.stale)
                   .arg(view.factsFor.join(u'|') + view.factsAgainst.join(u'|') + view.unknown.join(u'|')).arg(static_cast<int>(view.exposure.disposition));
    all.sort();
    return all;
}

} // namespace

void TestMatching::init()
{
    m_session = std::make_unique<OpenSession>();
}

void TestMatching::asksAboutNames()
{
    static_cast<void>(add(QStringLiteral("https://online.feb.test"), QStringLiteral("First Example Bank")));
    publish({breach(QStringLiteral("WA1"), kBank, {}), breach(QStringLiteral("WA2"), QStringLiteral("First Example Banks"), {})});
    const Views found = standing();
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found.front().exposure.band <= Band::Possible);
    QVERIFY(model::awaitsConfirmation(found.front().exposure));

    const auto names = OpenSession::wait(session::listNames(*m_session));
    VERIFY_OK(names);
    QCOMPARE(names->size(), std::size_t{1});
    QCOMPARE(names->front().name, kBank);
    QCOMPARE(names->front().service, QStringLiteral("feb.test"));
    QVERIFY(!names->front().same.has_value());
    QVERIFY(names->front().exposures == std::vector<model::ExposureId>{found.front().exposure.id});
}

/// The first such account comes after the breaches, and after a run that had no use for their names.
void TestMatching::asksAboutAccountsWithoutAddress()
{
    static_cast<void>(add(QStringLiteral("https://site1.test"), QStringLiteral("First Example Bank")));
    publish({breach(QStringLiteral("B1"), kBank, QStringLiteral("feb.test")), breach(QStringLiteral("B2"), {}, QStringLiteral("site2.test"))});
    QVERIFY(standing().empty());
    const auto named = OpenSession::wait(session::addAccount(*m_session,
        {{QStringLiteral("title"), QStringLiteral("First Example Bank")}, {QStringLiteral("login"), QStringLiteral("me@mail.test")}}));
    VERIFY_OK(named);
    QCOMPARE(standing().size(), std::size_t{1});
    QCOMPARE(standing().front().account.id, named->account.id);
    QVERIFY(model::awaitsConfirmation(standing().front().exposure));
    publish({breach(QStringLiteral("B3"), kBank, QStringLiteral("feb.test"))});
    QCOMPARE(standing().size(), std::size_t{2});
    QCOMPARE(told(exposures()), told(anew()));
    QCOMPARE(*OpenSession::wait(session::sayNames(*m_session, {standing().front().exposure.id}, true)), 1);
    for (const session::ExposureView& view : standing())
        QVERIFY(!model::awaitsConfirmation(view.exposure));
}

void TestMatching::confirmedNamesCount()
{
    asksAboutNames();
    const model::ExposureId id = standing().front().exposure.id;
    QCOMPARE(*OpenSession::wait(session::sayNames(*m_session, {id}, true)), 1);
    QCOMPARE(standing().size(), std::size_t{1});
    QVERIFY(!model::awaitsConfirmation(standing().front().exposure));
    QCOMPARE(standing().front().exposure.id, id);
    QVERIFY(OpenSession::wait(session::listNames(*m_session))->front().same.value_or(false));

    publish({breach(QStringLiteral("WA3"), QStringLiteral("FIRST EXAMPLE BANK"), {})}); // the word holds for what comes later
    QCOMPARE(standing().size(), std::size_t{2});
    for (const session::ExposureView& view : standing())
        QVERIFY(!model::awaitsConfirmation(view.exposure));
    QCOMPARE(*OpenSession::wait(session::sayNames(*m_session, {id}, std::nullopt)), 1);
    QVERIFY(model::awaitsConfirmation(standing().front().exposure));
}

void TestMatching::refusedNamesAreNotProposedAgain()
{
    asksAboutNames();
    const model::ExposureId id = standing().front().exposure.id;
    VERIFY_OK(OpenSession::wait(session::sayNames(*m_session, {id}, false)));
    QVERIFY(standing().empty());
    publish({breach(QStringLiteral("WA4"), kBank, {})});
    QVERIFY(standing().empty());
    static_cast<void>(add(QStringLiteral("https://other.test"), QStringLiteral("First Example Bank")));
    QCOMPARE(standing().size(), std::size_t{2}); // another service of that name is asked about
    QCOMPARE(OpenSession::wait(session::sayNames(*m_session, {{999}}, false)).error().code, Code::NotFound);
}

void TestMatching::neverMineTeachesAboutNames()
{
    asksAboutNames();
    const model::ExposureId id = standing().front().exposure.id;
    const auto said = OpenSession::wait(session::setExposures(*m_session, {id}, Disposition::NeverMine, {}));
    VERIFY_OK(said);
    QVERIFY(standing().empty());
    publish({breach(QStringLiteral("WA5"), kBank, {})});
    QVERIFY(standing().empty());

    VERIFY_OK(OpenSession::wait(session::restoreExposures(*m_session, said->former)));
    QCOMPARE(standing().size(), std::size_t{2});
    QCOMPARE(exposures().front().exposure.disposition, Disposition::Open);
}

void TestMatching::neverMineTeachesAboutDomainsOfAnAccount()
{
    // Two domains that the table of shared logins has.
    const model::AccountId one = add(QStringLiteral("https://themeforest.net"));
    publish({breach(QStringLiteral("E1"), {}, QStringLiteral("envato.com"))});
    QCOMPARE(standing().size(), std::size_t{1});
    QCOMPARE(standing().front().exposure.factsFor.front().code, match::fact::kDomainShared);
    VERIFY_OK(OpenSession::wait(session::setExposure(*m_session, standing().front().exposure.id, Disposition::NeverMine, {})));
    publish({breach(QStringLiteral("E2"), {}, QStringLiteral("envato.com")), breach(QStringLiteral("E3"), {}, QStringLiteral("themeforest.net"))});
    QCOMPARE(standing().size(), std::size_t{1}); // its own domain alone
    QCOMPARE(standing().front().breach.feedId, QStringLiteral("E3"));
    const model::AccountId other = add(QStringLiteral("https://audiojungle.net"));
    QVERIFY(one != other);
    QCOMPARE(standing().size(), std::size_t{4}); // the other account is told of all three

    QCOMPARE(OpenSession::wait(session::takeBackWord(*m_session))->exposures, 1);
    QCOMPARE(standing().size(), std::size_t{6});
}

void TestMatching::neverMineLeavesNamesThatAreNotAlone()
{
    // Two people of the household have an account at the same bank.
    const model::AccountId mine = add(QStringLiteral("https://online.feb.test"), QStringLiteral("First Example Bank"));
    static_cast<void>(add(QStringLiteral("https://online.feb.test"), QStringLiteral("First Example Bank"), QStringLiteral("you@mail.test")));
    publish({breach(QStringLiteral("WA1"), kBank, {})});
    QCOMPARE(standing().size(), std::size_t{2});
    const auto ofMine = [&] {
        const Views views = standing();
        return std::find_if(views.begin(), views.end(), [&](const auto& view) { return view.account.id == mine; })->exposure.id;
    };
    VERIFY_OK(OpenSession::wait(session::setExposure(*m_session, ofMine(), Disposition::NeverMine, {})));
    QCOMPARE(standing().size(), std::size_t{2});

    // Nor does it take back what the other one confirmed.
    VERIFY_OK(OpenSession::wait(session::sayName(*m_session, kBank, QStringLiteral("feb.test"), true)));
    VERIFY_OK(OpenSession::wait(session::setExposure(*m_session, ofMine(), Disposition::Open, {})));
    VERIFY_OK(OpenSession::wait(session::setExposure(*m_session, ofMine(), Disposition::NeverMine, {})));
    for (const session::ExposureView& view : standing())
        QCOMPARE(view.exposure.factsFor.front().code, match::fact::kNameConfirmed);
    QVERIFY(OpenSession::wait(session::listNames(*m_session))->front().same.value_or(false));
}

void TestMatching::neverMineLeavesOwnHosts()
{
    const model::AccountId account = add(QStringLiteral("https://www.one.test"));
    VERIFY_OK(m_session->session().withVault<void>([&](vault::Vault& vault) -> base::Status {
        auto stored = vault::AccountRepository(vault.database()).byId(account);
        if (!stored)
            return stored.error();
        stored->otherHosts = QStringList{QStringLiteral("login.two.test")};
        const auto saved = vault::AccountRepository(vault.database()).save(*stored);
        return saved ? base::Status() : base::Status(saved.error());
    }));
    publish({breach(QStringLiteral("T1"), {}, QStringLiteral("two.test")), breach(QStringLiteral("T2"), {}, QStringLiteral("two.test"))});
    QCOMPARE(standing().size(), std::size_t{2});
    VERIFY_OK(OpenSession::wait(session::setExposure(*m_session, standing().front().exposure.id, Disposition::NeverMine, {})));
    QCOMPARE(standing().size(), std::size_t{2}); // the host is the user's own, and so is the other breach there
}

void TestMatching::accountsByHandAreOfNoKnownAge()
{
    const model::AccountId id = add(QStringLiteral("https://old.test"));
    QVERIFY(!OpenSession::wait(session::showAccount(*m_session, id))->account.created.isValid());
    model::Breach old = breach(QStringLiteral("Old"), {}, QStringLiteral("old.test"));
    old.occurredFrom = QDate(2016, 6, 15);
    publish({old});
    QCOMPARE(standing().front().exposure.band, Band::Possible);
    QCOMPARE(standing().front().exposure.unknown.front().code, match::fact::kAccountAge);
}

void TestMatching::laterPasswordsAreNotTheJudgedOne()
{
    const model::AccountId id = add(QStringLiteral("https://one.test"));
    const auto change = [&](const QString& day) {
        VERIFY_OK(OpenSession::wait(session::setAccount(*m_session, id, {{QStringLiteral("changed"), day}})));
    };
    const auto leaked = [&] { return OpenSession::wait(session::showAccount(*m_session, id))->account.password.pwnedCount; };
    change(QStringLiteral("2020-01-01"));
    VERIFY_OK(m_session->session().withVault<void>([&](vault::Vault& vault) -> base::Status {
        auto stored = vault::AccountRepository(vault.database()).byId(id);
        if (!stored)
            return stored.error();
        stored->password.pwnedCount = 7;
        const auto saved = vault::AccountRepository(vault.database()).save(*stored);
        return saved ? base::Status() : base::Status(saved.error());
    }));
    change(QStringLiteral("2019-06-01"));
    QCOMPARE(leaked(), 7); // a correction
    change(QStringLiteral("2026-11-01"));
    QCOMPARE(leaked(), -1);
}

void TestMatching::staleExposuresCallForNothing()
{
    const model::AccountId id = add(QStringLiteral("https://one.test"));
    model::Breach leak = breach(QStringLiteral("One"), {}, QStringLiteral("one.test"));
    leak.dataClasses = QStringList{model::data_class::kPassword};
    leak.flags.verified = true;
    VERIFY_OK(OpenSession::wait(session::setAccount(*m_session, id, {{QStringLiteral("created"), QStringLiteral("2015-01-01")}})));
    publish({leak});
    VERIFY_OK(OpenSession::wait(session::setExposure(*m_session, standing().front().exposure.id, Disposition::Waiting, QStringLiteral("asked"))));
    const auto leaked = [&] {
        const auto held = OpenSession::wait(session::showAccount(*m_session, id))->dataHeld;
        return std::count_if(held.begin(), held.end(), [](const auto& each) { return each.layer == model::DataLayer::Leaked; });
    };
    QCOMPARE(leaked(), 1);
    QVERIFY(!OpenSession::wait(session::listSteps(*m_session, {}))->empty());

    leak.domains = QStringList{QStringLiteral("other.test")}; // the list corrects whose breach it was
    publish({leak});
    QCOMPARE(exposures().size(), std::size_t{1}); // kept for the user's word
    QVERIFY(standing().empty());
    QCOMPARE(leaked(), 0);
    QVERIFY(OpenSession::wait(session::listSteps(*m_session, {}))->empty());
    QCOMPARE(OpenSession::wait(session::readOverview(*m_session, 5))->openSteps, 0);
    QCOMPARE(OpenSession::wait(session::listAccounts(*m_session, {}))->front().dataHeld.size(), qsizetype{1}); // the login alone
}

void TestMatching::doneStepsRememberWhatTheyWereDoneFor()
{
    model::Breach leak = breach(QStringLiteral("One"), {}, QStringLiteral("one.test"));
    leak.dataClasses = QStringList{model::data_class::kPaymentCard};
    leak.disclosed = QDate(2020, 1, 1);
    publish({leak});
    static_cast<void>(add(QStringLiteral("https://one.test")));
    const QString step = QStringLiteral("card.replace");
    QCOMPARE(OpenSession::wait(session::setStep(*m_session, step, model::StepState::Done, {}))->step.state, model::StepState::Done);
    const auto state = [&] {
        const auto views = *OpenSession::wait(session::listSteps(*m_session, {std::nullopt, true}));
        return std::find_if(views.begin(), views.end(), [&](const auto& view) { return view.step.id == step; })->step.state;
    };
    QCOMPARE(state(), model::StepState::Done);
    static_cast<void>(add(QStringLiteral("https://one.test"), {}, QStringLiteral("you@mail.test"))); // with a card of its own
    QCOMPARE(state(), model::StepState::Open);
    VERIFY_OK(OpenSession::wait(session::setStep(*m_session, step, model::StepState::Done, {})));
    QCOMPARE(state(), model::StepState::Done);
}

void TestMatching::remediesFitTheSource()
{
    static_cast<void>(add(QStringLiteral("https://one.test")));
    const auto asksTheList = [&] { return standing().front().remedies.join(u'|').contains(QStringLiteral("Ask the list")); };
    publish({breach(QStringLiteral("One"), {}, QStringLiteral("one.test"))});
    QVERIFY(asksTheList());
    model::Breach sensitive = breach(QStringLiteral("One"), {}, QStringLiteral("one.test"));
    sensitive.flags.sensitive = true;
    publish({sensitive});
    QVERIFY(!asksTheList()); // it does not tell of those
    VERIFY_OK(OpenSession::wait(session::setAccount(*m_session, standing().front().account.id, {{QStringLiteral("login"), QStringLiteral("nick")}})));
    publish({breach(QStringLiteral("One"), {}, QStringLiteral("one.test"))});
    QVERIFY(!asksTheList()); // there is no address to ask about
}

void TestMatching::actsAreTakenBackOneByOne()
{
    asksAboutNames();
    const model::ExposureId id = standing().front().exposure.id;
    VERIFY_OK(OpenSession::wait(session::sayNames(*m_session, {id}, true)));
    VERIFY_OK(OpenSession::wait(session::setExposures(*m_session, {id}, Disposition::Waiting, QStringLiteral("asked them"))));
    VERIFY_OK(OpenSession::wait(session::setExposures(*m_session, {id}, Disposition::NeverMine, {})));
    QCOMPARE(standing().size(), std::size_t{1}); // the name stays confirmed: this breach alone was not theirs
    QCOMPARE(standing().front().exposure.factsFor.front().code, match::fact::kNameConfirmed);

    QCOMPARE(OpenSession::wait(session::takeBackWord(*m_session))->names, 0);
    QCOMPARE(standing().front().exposure.disposition, Disposition::Waiting);
    QCOMPARE(standing().front().exposure.note, QStringLiteral("asked them"));
    QVERIFY(!model::awaitsConfirmation(standing().front().exposure));
    QCOMPARE(OpenSession::wait(session::takeBackWord(*m_session))->exposures, 1);
    QCOMPARE(standing().front().exposure.disposition, Disposition::Open);
    QCOMPARE(OpenSession::wait(session::takeBackWord(*m_session))->names, 1);
    QVERIFY(model::awaitsConfirmation(standing().front().exposure));
    QCOMPARE(OpenSession::wait(session::takeBackWord(*m_session))->exposures, 0);
}

void TestMatching::namesInWords()
{
    static_cast<void>(add(QStringLiteral("https://online.feb.test"), QStringLiteral("My bank")));
    publish({breach(QStringLiteral("WA6"), QStringLiteral("FEB Card Services LLC"), {})});
    QVERIFY(standing().empty());
    QCOMPARE(*OpenSession::wait(session::sayName(*m_session, QStringLiteral("FEB Card Services"), QStringLiteral("feb.test"), true)), 1);
    QCOMPARE(standing().size(), std::size_t{1});
    QCOMPARE(standing().front().exposure.factsFor.front().code, match::fact::kNameConfirmed);
    QCOMPARE(OpenSession::wait(session::sayName(*m_session, QStringLiteral(" , "), QStringLiteral("feb.test"), true)).error().where, QStringLiteral("name"));
    QCOMPARE(OpenSession::wait(session::sayName(*m_session, QStringLiteral("A Bank"), QStringLiteral(" "), true)).error().where, QStringLiteral("service"));
}

void TestMatching::usesAnswersAboutAddresses()
{
    static_cast<void>(add(QStringLiteral("https://site.test")));
    publish({breach(QStringLiteral("Site"), {}, QStringLiteral("site.test"))});
    const auto answer = [&](const QStringList& names) {
        VERIFY_OK(m_session->session().withVault<void>([&](vault::Vault& vault) {
            return vault::AddressAnswerRepository(vault.database())
                .save({QStringLiteral("me@mail.test"), QStringLiteral("hibp"), model::AddressQuestion::Account,
                    QDateTime(QDate(2027, 1, 1), QTime(9, 0), Qt::UTC), names});
        }));
        VERIFY_OK(session::matchEverything(*m_session, base::Progress::none()));
    };
    answer({QStringLiteral("Site")});
    QCOMPARE(standing().front().exposure.band, Band::Confirmed);
    answer({});
    QCOMPARE(standing().front().exposure.band, Band::Unlikely);
}

void TestMatching::meetsSitesOfStealerLogs()
{
    const auto rules = m_session->session().rules();
    VERIFY_OK(rules);
    static_cast<void>(add(QStringLiteral("https://login.shop.test")));
    static_cast<void>(add(QStringLiteral("https://other.test")));
    const auto answer = [&](const QStringList& sites) {
        VERIFY_OK(m_session->session().withVault<void>([&](vault::Vault& vault) {
            const base::Status saved = vault::AddressAnswerRepository(vault.database())
                .save({QStringLiteral("me@mail.test"), QStringLiteral("hibp"), model::AddressQuestion::StealerLogs,
                    QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC), sites});
            return saved ? session::keepStealerLogs(vault, (*rules)->addressSearch, QDate(2026, 11, 21)) : saved;
        }));
        VERIFY_OK(session::matchEverything(*m_session, base::Progress::none()));
    };
    answer({QStringLiteral("shop.test"), QStringLiteral("nowhere.test")});
    QCOMPARE(standing().size(), std::size_t{1});
    const session::ExposureView view = standing().front();
    QCOMPARE(view.account.domain, QStringLiteral("shop.test"));
    QCOMPARE(view.breach.feed, model::kStealerFeed);
    QVERIFY(view.exposure.band >= Band::Possible); // so that a step asks for a new password
    QVERIFY(std::any_of(view.exposure.factsFor.begin(), view.exposure.factsFor.end(),
        [](const model::Fact& fact) { return fact.code == match::fact::kAddressListed; }));
    QVERIFY(view.exposure.dataClasses.contains(model::data_class::kPassword));
    QVERIFY(!view.breach.flags.verified); // the answer says nothing of that
    QVERIFY(std::none_of(view.exposure.factsFor.begin(), view.exposure.factsFor.end(),
        [](const model::Fact& fact) { return fact.code == match::fact::kBreachVerified; }));
    QVERIFY(view.remedies.filter(QStringLiteral("service")).isEmpty());

    // A record that was kept as verified is put right with the next answer.
    VERIFY_OK(m_session->session().withVault<void>([&](vault::Vault& vault) {
        model::Breach former = view.breach;
        former.flags.verified = true;
        const auto saved = vault::BreachRepository(vault.database()).save(former);
        return saved ? base::Status() : base::Status(saved.error());
    }));
    answer({QStringLiteral("shop.test"), QStringLiteral("nowhere.test")});
    QVERIFY(!standing().front().breach.flags.verified);

    answer({});
    QCOMPARE(standing().size(), std::size_t{1});
    QCOMPARE(standing().front().exposure.band, Band::Unlikely); // withdrawn, not forgotten
    answer({QStringLiteral("shop.test")});
    QVERIFY(standing().front().exposure.band >= Band::Possible);
}

void TestMatching::updatesWhatChangedOnly()
{
    for (int number = 0; number < 20; ++number)
        static_cast<void>(add(QStringLiteral("https://site%1.test").arg(number)));
    publish({breach(QStringLiteral("B1"), {}, QStringLiteral("site1.test")), breach(QStringLiteral("B2"), {}, QStringLiteral("site2.test"))});
    const auto before = told(exposures());
    // Rows that a run does not touch keep even what could not come from matching.
    VERIFY_OK(m_session->session().withVault<void>([](vault::Vault& vault) {
        return vault.database().execute("UPDATE exposures SET data_classes = '[\"marked\"]'");
    }));
    publish({breach(QStringLiteral("B3"), {}, QStringLiteral("site3.test"))});
    QCOMPARE(standing().size(), std::size_t{3});
    for (const session::ExposureView& view : standing())
        QCOMPARE(view.exposure.dataClasses.contains(QStringLiteral("marked")), view.breach.feedId != QStringLiteral("B3"));
    static_cast<void>(anew());
    for (const session::ExposureView& view : standing())
        QVERIFY(!view.exposure.dataClasses.contains(QStringLiteral("marked")));
    QCOMPARE(before.size(), 2);
}

void TestMatching::updatesAsIfAnew()
{
    std::mt19937 random(20261122);
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    const auto domain = [&] { return below(6) == 0 ? QStringLiteral("themeforest.net") : below(6) == 0 ? QStringLiteral("envato.com") : QStringLiteral("site%1.test").arg(below(8)); };
    std::vector<model::AccountId> accounts;
    for (int round = 0; round < 60; ++round) {
        switch (below(8)) {
        case 0:
        case 1:
            accounts.push_back(add(QStringLiteral("https://www.") + domain(), below(2) == 0 ? QStringLiteral("Some Clinic") : QString(),
                QStringLiteral("me%1@mail.test").arg(round)));
            break;
        case 6:
            accounts.push_back(OpenSession::wait(session::addAccount(*m_session, {{QStringLiteral("title"), QStringLiteral("Some Clinic")},
                {QStringLiteral("login"), QStringLiteral("me%1@mail.test").arg(round)}}))->account.id);
            break;
        case 2:
            if (!accounts.empty())
                static_cast<void>(OpenSession::wait(session::closeAccount(*m_session, accounts[static_cast<std::size_t>(below(static_cast<int>(accounts.size())))], QDate(2026, 1 + below(12), 1))));
            break;
        case 3:
            if (!accounts.empty()) {
                static_cast<void>(OpenSession::wait(session::removeAccount(*m_session, accounts.back())));
                accounts.pop_back();
            }
            break;
        case 4: {
            const Views views = standing();
            if (!views.empty())
                VERIFY_OK(OpenSession::wait(session::setExposures(*m_session, {views[static_cast<std::size_t>(below(static_cast<int>(views.size())))].exposure.id},
                    below(2) == 0 ? Disposition::NeverMine : Disposition::Changed, {})));
            break;
        }
        default: {
            const int number = below(12);
            publish({breach(QStringLiteral("B%1").arg(number), below(2) == 0 ? QStringLiteral("Some Clinic, Inc.") : QString(), below(3) == 0 ? QString() : domain())});
            break;
        }
        }
        VERIFY_OK(session::matchEverything(*m_session, base::Progress::none()));
        const QStringList found = told(exposures());
        QCOMPARE(found, told(anew()));
    }
}

void TestMatching::followsTheDirectories()
{
    static_cast<void>(add(QStringLiteral("https://two.test")));
    publish({breach(QStringLiteral("One"), {}, QStringLiteral("one.test"))});
    QVERIFY(standing().empty());
    const QString file = m_session->write(QStringLiteral("shared.json"), R"([{"shared":["one.test","two.test"]},{"shared":["a.test","b.test"]}])");
    VERIFY_OK(OpenSession::wait(session::importFeedFile(*m_session, QStringLiteral("apple-shared"), file)));
    QCOMPARE(standing().size(), std::size_t{1});
    QCOMPARE(standing().front().exposure.factsFor.front().code, match::fact::kDomainShared);

    const auto entries = m_session->session().withVault<std::vector<model::DirectoryEntry>>(
        [](vault::Vault& vault) { return vault::DirectoryRepository(vault.database()).byFeed(QStringLiteral("apple-shared")); });
    VERIFY_OK(entries);
    QCOMPARE(entries->front().domains.first(), QStringLiteral("one.test"));
    VERIFY_OK(OpenSession::wait(session::reportWrong(*m_session, entries->front().id, QStringLiteral("they are strangers"))));
    QVERIFY(standing().empty());
    VERIFY_OK(OpenSession::wait(session::withdrawReport(*m_session, entries->front().id)));
    QCOMPARE(standing().size(), std::size_t{1});
}

void TestMatching::forgetsWhenLocked()
{
    static_cast<void>(add(QStringLiteral("https://one.test")));
    publish({breach(QStringLiteral("One"), {}, QStringLiteral("one.test"))});
    QVERIFY(session::MatchMemory::Use(m_session->session().matchMemory()).matcher() != nullptr);
    session::lockVault(*m_session);
    QVERIFY(session::MatchMemory::Use(m_session->session().matchMemory()).matcher() == nullptr);
}

RECOURSE_TEST(TestMatching, QCoreApplication)
#include "test_matching.moc"
