// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "match/facts.h"
#include "model/data_class.h"
#include "session/account_jobs.h"
#include "session/exposure_jobs.h"
#include "session/match_jobs.h"
#include "session/overview_jobs.h"
#include "vault/breach_repository.h"

using namespace recourse;
using model::Disposition;
using test::OpenSession;

/// A word about one record of an incident counts for its other records at the same account, now and later, and is taken back with it.
class TestIncidentWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void countsForEveryRecordOfTheIncident();
    void othersKeepTheirNotes();
    void isTakenBackWhole();
    void leavesOtherIncidentsAndAccounts();
    void laterRecordsTakeItOver();
    void laterRecordsOfMoreDataStayOpen();
    void takenOverWordsGoBackWithTheirSource();
    void neverMineAboutANameLeavesTheDomain();
    void neverMineAboutTheDomainTakesTheName();
    void nothingIsTakenOverAnew();

private:
    using Views = std::vector<session::ExposureView>;

    static model::Breach record(const QString& feed, const QString& id, const QString& domain, const QStringList& classes)
    {
        model::Breach made;
        made.feed = feed;
        made.feedId = id;
        made.title = id;
        made.orgName = QStringLiteral("Shop of Tests");
        if (!domain.isEmpty())
            made.domains = QStringList{domain};
        made.dataClasses = classes;
        made.occurredFrom = QDate(2026, 12, 1);
        made.disclosed = QDate(2026, 12, 2);
        made.precision = model::DatePrecision::Day;
        made.flags.verified = true;
        return made;
    }
    void publish(const std::vector<model::Breach>& records)
    {
        for (const model::Breach& each : records) {
            model::FeedState state;
            state.id = each.feed;
            VERIFY_OK(m_session->session().withVault<void>([&](vault::Vault& vault) {
                return vault::BreachRepository(vault.database()).applyRefresh(state, {each}, {}, QDate(2026, 12, 3));
            }));
        }
        VERIFY_OK(session::matchEverything(*m_session, base::Progress::none()));
    }
    void publishTwo(const QString& otherDomain = QStringLiteral("shop.test"))
    {
        publish({record(QStringLiteral("hibp"), QStringLiteral("Shop"), QStringLiteral("shop.test"), m_password),
            record(QStringLiteral("xposedornot"), QStringLiteral("ShopToo"), otherDomain, m_password)});
    }
    [[nodiscard]] Views all()
    {
        session::ExposureFilter filter;
        filter.all = true;
        auto views = OpenSession::wait(session::listExposures(*m_session, filter));
        return views ? std::move(*views) : Views();
    }
    [[nodiscard]] session::ExposureView of(const QString& feedId, const QString& login = QStringLiteral("me@mail.test"))
    {
        for (session::ExposureView& view : all()) {
            if (view.breach.feedId == feedId && view.account.login == login)
                return std::move(view);
        }
        return {};
    }
    [[nodiscard]] model::ExposureId idOf(const QString& feedId) { return of(feedId).exposure.id; }
    [[nodiscard]] Disposition saidOf(const QString& feedId) { return of(feedId).exposure.disposition; }
    [[nodiscard]] int openSteps() { return OpenSession::wait(session::readOverview(*m_session, 50))->openSteps; }
    session::SaidAboutOne say(const QString& feedId, Disposition disposition, const QString& note = {})
    {
        auto said = OpenSession::wait(session::setExposure(*m_session, idOf(feedId), disposition, note));
        return said ? std::move(*said) : session::SaidAboutOne();
    }
    void addAccount(const QString& login)
    {
        VERIFY_OK(OpenSession::wait(session::addAccount(*m_session,
            {{QStringLiteral("url"), QStringLiteral("https://www.shop.test")}, {QStringLiteral("login"), login},
                {QStringLiteral("service"), QStringLiteral("Shop of Tests")}})));
    }

    const QStringList m_password{model::data_class::kPassword};
    std::unique_ptr<OpenSession> m_session;
};

void TestIncidentWords::init()
{
    m_session = std::make_unique<OpenSession>();
    addAccount(QStringLiteral("me@mail.test"));
}

void TestIncidentWords::countsForEveryRecordOfTheIncident()
{
    const int before = openSteps();
    publishTwo();
    QCOMPARE(all().size(), std::size_t{2});
    QVERIFY(openSteps() > before);
    const session::SaidAboutOne said = say(QStringLiteral("Shop"), Disposition::Changed);
    QCOMPARE(said.view.exposure.disposition, Disposition::Changed);
    QCOMPARE(said.others, 1);
    QCOMPARE(saidOf(QStringLiteral("ShopToo")), Disposition::Changed);
    QCOMPARE(openSteps(), before);

    const auto many = OpenSession::wait(session::setExposures(*m_session, {idOf(QStringLiteral("ShopToo"))}, Disposition::Waiting, {}));
    VERIFY_OK(many);
    QCOMPARE(many->incidents, 1);
    QCOMPARE(many->former.size(), std::size_t{2});
    QCOMPARE(saidOf(QStringLiteral("Shop")), Disposition::Waiting);
}

void TestIncidentWords::othersKeepTheirNotes()
{
    publishTwo();
    say(QStringLiteral("ShopToo"), Disposition::Waiting, QStringLiteral("asked them"));
    QCOMPARE(of(QStringLiteral("Shop")).exposure.note, QStringLiteral("asked them"));
    say(QStringLiteral("Shop"), Disposition::Changed);
    QCOMPARE(of(QStringLiteral("Shop")).exposure.note, QString());
    QCOMPARE(of(QStringLiteral("ShopToo")).exposure.note, QStringLiteral("asked them"));
}

void TestIncidentWords::isTakenBackWhole()
{
    publishTwo();
    say(QStringLiteral("Shop"), Disposition::Accepted);
    say(QStringLiteral("Shop"), Disposition::Changed);
    QCOMPARE(OpenSession::wait(session::takeBackWord(*m_session))->exposures, 2);
    QCOMPARE(saidOf(QStringLiteral("Shop")), Disposition::Accepted);
    QCOMPARE(saidOf(QStringLiteral("ShopToo")), Disposition::Accepted);
    QCOMPARE(OpenSession::wait(session::takeBackWord(*m_session))->exposures, 2);
    QCOMPARE(saidOf(QStringLiteral("Shop")), Disposition::Open);
    QCOMPARE(saidOf(QStringLiteral("ShopToo")), Disposition::Open);
}

void TestIncidentWords::leavesOtherIncidentsAndAccounts()
{
    addAccount(QStringLiteral("you@mail.test"));
    publishTwo();
    model::Breach earlier = record(QStringLiteral("heard"), QStringLiteral("Earlier"), QStringLiteral("shop.test"), m_password);
    earlier.occurredFrom = QDate(2019, 3, 1);
    earlier.disclosed = QDate(2019, 3, 4);
    publish({earlier});
    say(QStringLiteral("Shop"), Disposition::Changed);
    QCOMPARE(saidOf(QStringLiteral("Earlier")), Disposition::Open);
    QCOMPARE(of(QStringLiteral("Shop"), QStringLiteral("you@mail.test")).exposure.disposition, Disposition::Open);
    QCOMPARE(of(QStringLiteral("ShopToo"), QStringLiteral("you@mail.test")).exposure.disposition, Disposition::Open);
}

void TestIncidentWords::laterRecordsTakeItOver()
{
    publish({record(QStringLiteral("hibp"), QStringLiteral("Shop"), QStringLiteral("shop.test"), m_password)});
    say(QStringLiteral("Shop"), Disposition::Changed, QStringLiteral("on the phone"));
    const int before = openSteps();
    publish({record(QStringLiteral("xposedornot"), QStringLiteral("ShopToo"), QStringLiteral("shop.test"), m_password)});
    const model::Exposure added = of(QStringLiteral("ShopToo")).exposure;
    QCOMPARE(added.disposition, Disposition::Changed);
    QCOMPARE(added.note, QStringLiteral("on the phone"));
    QCOMPARE(added.disposedOn, of(QStringLiteral("Shop")).exposure.disposedOn);
    QCOMPARE(openSteps(), before);
}

void TestIncidentWords::laterRecordsOfMoreDataStayOpen()
{
    publish({record(QStringLiteral("hibp"), QStringLiteral("Shop"), QStringLiteral("shop.test"), m_password)});
    say(QStringLiteral("Shop"), Disposition::Changed);
    const int before = openSteps();
    publish({record(QStringLiteral("xposedornot"), QStringLiteral("ShopToo"), QStringLiteral("shop.test"), {model::data_class::kPaymentCard})});
    QCOMPARE(saidOf(QStringLiteral("ShopToo")), Disposition::Open);
    QVERIFY(openSteps() > before);

    // That the account was closed before is a word about all of it.
    say(QStringLiteral("Shop"), Disposition::ClosedBefore);
    publish({record(QStringLiteral("heard"), QStringLiteral("ShopThird"), QStringLiteral("shop.test"), {model::data_class::kBankAccount})});
    QCOMPARE(saidOf(QStringLiteral("ShopThird")), Disposition::ClosedBefore);
}

void TestIncidentWords::takenOverWordsGoBackWithTheirSource()
{
    publish({record(QStringLiteral("hibp"), QStringLiteral("Shop"), QStringLiteral("shop.test"), m_password)});
    say(QStringLiteral("Shop"), Disposition::Changed);
    publish({record(QStringLiteral("xposedornot"), QStringLiteral("ShopToo"), QStringLiteral("shop.test"), m_password)});
    QCOMPARE(saidOf(QStringLiteral("ShopToo")), Disposition::Changed);
    QCOMPARE(OpenSession::wait(session::takeBackWord(*m_session))->exposures, 2);
    QCOMPARE(saidOf(QStringLiteral("Shop")), Disposition::Open);
    QCOMPARE(saidOf(QStringLiteral("ShopToo")), Disposition::Open);
}

void TestIncidentWords::neverMineAboutANameLeavesTheDomain()
{
    publishTwo({});
    QVERIFY(match::isFoundByName(of(QStringLiteral("ShopToo")).exposure));
    say(QStringLiteral("ShopToo"), Disposition::NeverMine);
    QCOMPARE(saidOf(QStringLiteral("Shop")), Disposition::Open);
}

void TestIncidentWords::neverMineAboutTheDomainTakesTheName()
{
    publishTwo({});
    say(QStringLiteral("Shop"), Disposition::NeverMine);
    QCOMPARE(saidOf(QStringLiteral("ShopToo")), Disposition::NeverMine);
    // The incident is the service's, so its name is not refused: a later one is asked about.
    model::Breach later = record(QStringLiteral("heard"), QStringLiteral("Later"), {}, m_password);
    later.occurredFrom = QDate(2027, 5, 1);
    later.disclosed = QDate(2027, 5, 2);
    publish({later});
    QVERIFY(model::awaitsConfirmation(of(QStringLiteral("Later")).exposure));
    QCOMPARE(saidOf(QStringLiteral("Later")), Disposition::Open);
}

void TestIncidentWords::nothingIsTakenOverAnew()
{
    publishTwo({});
    say(QStringLiteral("Shop"), Disposition::NeverMine);
    VERIFY_OK(OpenSession::wait(session::setExposures(*m_session, {idOf(QStringLiteral("ShopToo"))}, Disposition::Open, {})));
    // What was said last stays, whatever is matched again.
    const Disposition shop = saidOf(QStringLiteral("Shop"));
    m_session->session().matchMemory().forget();
    VERIFY_OK(session::matchEverything(*m_session, base::Progress::none()));
    QCOMPARE(saidOf(QStringLiteral("ShopToo")), Disposition::Open);
    QCOMPARE(saidOf(QStringLiteral("Shop")), shop);
}

RECOURSE_TEST(TestIncidentWords, QCoreApplication)
#include "test_incident_words.moc"
