// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/account_jobs.h"
#include "session/alias_jobs.h"
#include "session/breach_jobs.h"
#include "session/directory_jobs.h"
#include "session/exposure_jobs.h"
#include "session/feed_choice_jobs.h"
#include "session/feed_jobs.h"
#include "session/match_jobs.h"
#include "session/profile_jobs.h"
#include "support/hostile_replies.h"
#include "support/loopback_server.h"
#include "support/socks_proxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace recourse;
using model::Disposition;
using test::OpenSession;

namespace {

constexpr const char* kDay = "Wed, 19 Nov 2025 10:00:00 GMT";
constexpr const char* kPassphrase = "seven quiet herons cross the canal";

/// Everything that left the computer and came back, in the order in which it did.
struct Traffic
{
    QList<QByteArray> requests; ///< byte for byte, but for the server's port
    QList<int> connections; ///< after each round
    QStringList ledger; ///< feed, method, address, bytes sent and received, status, error

    bool operator==(const Traffic&) const = default;
};

/// A person with a vault, whose lists are all on one server of this computer or behind one proxy.
class Home
{
public:
    explicit Home(const QMap<QString, QUrl>& feedUrls, const QString& proxy = {})
    {
        m_settings.vaultFolder = m_folder.filePath(QStringLiteral("Test.recourse"));
        m_settings.cost = {8ULL << 20, 1};
        m_settings.version = QStringLiteral("1.0");
        m_settings.feedUrls = feedUrls;
        m_settings.proxy = proxy;
        open();
    }

    /// Ends the program, as far as the vault can tell, and starts it again.
    void open()
    {
        const bool isNew = m_session == nullptr;
        m_session.reset();
        m_session = std::make_unique<session::Session>(m_settings, clock);
        const auto secret = session::shareSecret(base::SecretBytes::copyOf(kPassphrase));
        if (isNew)
            need(session::createVault(*m_session, secret));
        else
            need(session::openVault(*m_session, secret, vault::OpenMode::ReadWrite));
    }

    /// The answer of a job that must not fail.
    template <class T> T need(session::Job<T> job)
    {
        auto answer = OpenSession::wait(std::move(job));
        if (!answer)
            qFatal("%s", qPrintable(test::errorText(answer.error())));
        return std::move(*answer);
    }

    operator session::Session&() { return *m_session; }
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    /// Every list that has an address is fetched, also those that are off at first.
    void switchAllOn()
    {
        for (const session::FeedView& view : need(session::listFeeds(*this))) {
            if (!view.definition.fileOnly)
                need(session::setFeedChoice(*this, {view.definition.id, true, {}}));
        }
        need(session::setFeedSchedule(*this, true));
    }
    [[nodiscard]] std::vector<session::ExposureView> exposures()
    {
        session::ExposureFilter all;
        all.all = true;
        return need(session::listExposures(*this, all));
    }

    test::FakeClock clock;

private:
    QTemporaryDir m_folder;
    session::SessionSettings m_settings;
    std::unique_ptr<session::Session> m_session;
};

/// What one person does before each round of refreshes.
using Life = void (*)(Home& home, int round);

void livesWithoutAnything(Home&, int) {}

/// Has accounts at everything that the lists name, and says something about all of it.
void livesInEveryList(Home& home, int round)
{
    if (round == 0) {
        QByteArray list = "name,url,username,password\n";
        for (int i = 0; i < 60; ++i)
            list += "Shop " + QByteArray::number(i) + ",https://www.shop" + QByteArray::number(i) + ".example/,anna@example.org,Secret-" + QByteArray::number(i) + '\n';
        home.need(session::commitImport(home, {home.write("logins.csv", list), {}}));
        home.need(session::addAccount(home, {{QStringLiteral("title"), QStringLiteral("First Example Bank")}, {QStringLiteral("login"), QStringLiteral("anna")}}));
        home.need(session::setProfile(home, {{QStringLiteral("residence"), QStringLiteral("DE")}, {QStringLiteral("email"), QStringLiteral("anna@example.org")}}));
        home.need(session::addAlias(home, QStringLiteral("anna+shop1@example.org"), QStringLiteral("shop1.example")));
        return;
    }
    static constexpr std::array kDispositions{Disposition::Changed, Disposition::Deleted, Disposition::NeverMine, Disposition::ClosedBefore,
        Disposition::Accepted, Disposition::Waiting, Disposition::Open};
    std::size_t next = 0;
    for (const session::ExposureView& view : home.exposures())
        home.need(session::setExposure(home, view.exposure.id, kDispositions[next++ % kDispositions.size()], QStringLiteral("a note")));
    for (const session::NameView& name : home.need(session::listNames(home)))
        home.need(session::sayName(home, name.name, name.service, round % 2 == 1));
    const auto service = home.need(session::showService(home, QStringLiteral("shop1.example")));
    home.need(session::reportWrong(home, service.facts.front().entry.id, QStringLiteral("the page is gone")));
    session::BreachEntry entry;
    entry.organisation = QStringLiteral("Shop 2");
    entry.domains = {QStringLiteral("shop2.example")};
    home.need(session::addBreach(home, entry));
}

/// Has one account that no list names, and removes and adds it.
void livesElsewhere(Home& home, int round)
{
    const auto added = home.need(session::addAccount(home, {{QStringLiteral("url"), QStringLiteral("https://nowhere%1.test").arg(round)}}));
    if (round > 0)
        home.need(session::removeAccount(home, added.account.id));
}

QByteArray breachesOf(int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i) {
        list.append(QJsonObject{{QStringLiteral("Name"), QStringLiteral("Shop%1").arg(i)}, {QStringLiteral("Title"), QStringLiteral("Shop %1").arg(i)},
            {QStringLiteral("Domain"), QStringLiteral("shop%1.example").arg(i)}, {QStringLiteral("BreachDate"), QStringLiteral("2024-03-01")},
            {QStringLiteral("AddedDate"), QStringLiteral("2024-04-02T08:00:00Z")}, {QStringLiteral("ModifiedDate"), QStringLiteral("2024-04-02T08:00:00Z")},
            {QStringLiteral("PwnCount"), 1000}, {QStringLiteral("Description"), QStringLiteral("text")},
            {QStringLiteral("DataClasses"), QJsonArray{QStringLiteral("Passwords")}}, {QStringLiteral("IsVerified"), true}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QByteArray sitesOf(int count)
{
    QByteArray json = "[";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        json += (i > 0 ? "," : "") + QByteArray(R"({"name":"Shop )") + number + R"(","url":"https://shop)" + number
            + R"(.example/bye","difficulty":"hard","domains":["shop)" + number + R"(.example"]})";
    }
    return json + "]";
}

/// The lists as they are in a round: they grow, one of them stays, others answer as broken servers do. All other paths give 404.
void publish(test::LoopbackServer& server, int round)
{
    const auto serve = [&](const char* path, const QByteArray& body) {
        const QByteArray tag = '"' + QByteArray::number(round) + QByteArray::number(body.size()) + '"';
        server.serve(path, test::hostile::withValidators(body, tag, kDay));
    };
    const QByteArray breaches = breachesOf(40 + (round / 2));
    serve("/hibp/breaches", breaches);
    server.serve("/hibp/latestbreach", QJsonDocument(QJsonDocument::fromJson(breaches).array().last().toObject()).toJson(), {{"Content-Type", "application/json"}});
    server.serve("/ca-oag/list-export", test::hostile::withValidators(
        "Organization Name,Date(s) of Breach (if known),Reported Date\n\"First Example Bank, N.A.\",04/21/2026,08/07/2026\n", "\"same\"", kDay));
    serve("/wa-ag/resource/sb4j-ca4h.json", R"([{"dateaware":"2021-02-04","datesubmitted":"2021-03-17","datestart":"2021-02-04","name":"Shop 1","id":"1","washingtoniansaffected":"7"}])");
    serve("/wa-ag/resource/padd-mby7.json", R"([{"id":"1","informationtype":"Name"}])");
    server.serve("/de-ag/resource/dir6-wx8v.json", test::hostile::htmlWith200());
    server.serve("/xposedornot/breaches", test::Reply{403, {{"Content-Type", "application/json"}}, R"({"Error":"not now"})", test::Delivery::Whole, 0});
    serve("/news-edps/rss.xml", "<rss><channel><item><title>Shop 3 lost data</title><link>https://a.example/</link></item></channel></rss>");
    serve("/justdeleteme/sites.json", sitesOf(30 + round));
    serve("/2fa-v4/all.json", R"({"shop1.example":{"methods":["totp"]},"shop4.example":{}})");
    serve("/apple-shared/shared-credentials.json", R"([{"shared":["shop1.example","shop2.example"]}])");
    serve("/apple-change-password/change-password-URLs.json", R"({"shop1.example":"https://shop1.example/password"})");
}

QString lineOf(const model::LedgerEntry& entry, quint16 port)
{
    QString url = entry.url;
    url.replace(QString::number(port), QStringLiteral("PORT"));
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8").arg(entry.at.toString(Qt::ISODate), entry.feed, entry.method, url)
        .arg(entry.sentBytes).arg(entry.receivedBytes).arg(entry.status).arg(entry.error);
}

/// What a life of some weeks sends.
Traffic trafficOf(Life live)
{
    test::LoopbackServer server;
    Home home({{QStringLiteral("*"), server.url()}});
    home.switchAllOn();
    Traffic traffic;
    for (int round = 0; round < 4; ++round) {
        live(home, round);
        publish(server, round);
        home.open();
        home.need(session::syncFeeds(home, round == 3 ? home.need(session::dueFeeds(home)) : QStringList()));
        traffic.connections += server.connections();
        home.clock.advanceDays(round == 0 ? 1 : 40); // first the cheap question alone, later whole lists
    }
    for (const test::RecordedRequest& request : server.requests())
        traffic.requests += QByteArray(request.bytes).replace(QByteArray::number(server.port()), "PORT");
    for (const model::LedgerEntry& entry : home.need(session::readLedger(home, -1)))
        traffic.ledger += lineOf(entry, server.port());
    return traffic;
}

/// Host and port of every connection that is wanted where no list has another address than its own.
QStringList hostsOf(Life live, QSet<QString>& known)
{
    const test::SocksProxy proxy; // leads to this computer alone, so nothing gets out
    Home home({}, proxy.setting());
    home.switchAllOn();
    for (int round = 0; round < 2; ++round) {
        if (round == 0 || live != &livesInEveryList) // without lists there is nothing to say
            live(home, round);
        home.need(session::syncFeeds(home, {}));
        home.clock.advanceDays(2);
    }
    for (const session::FeedView& view : home.need(session::listFeeds(home)))
        known += view.definition.base.host();
    QStringList hosts;
    for (const test::SocksCall& call : proxy.calls())
        hosts += QString::fromLatin1(call.host) + u':' + QString::number(call.port) + (call.byName ? QString() : QStringLiteral(" looked up here"));
    return hosts;
}

} // namespace

/// What is sent depends on the lists alone: never on accounts, exposures, what was said about them, or anything else of the user's.
class TestNonInterference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheSameWhateverTheVaultHolds();
    void asksTheSameHostsWhateverTheVaultHolds();
    void sendsWhatItSaysItWouldSend();
};

void TestNonInterference::sendsTheSameWhateverTheVaultHolds()
{
    const Traffic nobody = trafficOf(&livesWithoutAnything);
    const Traffic everybody = trafficOf(&livesInEveryList);
    const Traffic other = trafficOf(&livesElsewhere);

    QVERIFY(nobody.requests.size() > 60);
    QCOMPARE(nobody.connections.last(), static_cast<int>(nobody.requests.size()));
    QCOMPARE(nobody.ledger.size(), nobody.requests.size());
    for (qsizetype at = 0; at < nobody.requests.size(); ++at) { // the ledger has the newest first, and what was asked whole
        const QByteArray target = nobody.requests[nobody.requests.size() - 1 - at].split(' ').value(1);
        QVERIFY2(nobody.ledger[at].contains(QStringLiteral(" http://127.0.0.1:PORT%1 ").arg(QString::fromLatin1(target))), qPrintable(nobody.ledger[at]));
    }
    QVERIFY(std::any_of(nobody.requests.cbegin(), nobody.requests.cend(), [](const QByteArray& request) { return request.split(' ').value(1).contains('?'); }));
    QCOMPARE(everybody.requests, nobody.requests);
    QCOMPARE(everybody.connections, nobody.connections);
    QCOMPARE(everybody.ledger, nobody.ledger);
    QVERIFY(other == nobody);
    for (const QByteArray& request : everybody.requests) {
        for (const char* own : {"shop", "anna", "example.org", "Secret", "bank"})
            QVERIFY2(!request.toLower().contains(QByteArray(own).toLower()), request.constData());
    }
}

void TestNonInterference::asksTheSameHostsWhateverTheVaultHolds()
{
    QSet<QString> known;
    const QStringList nobody = hostsOf(&livesWithoutAnything, known);
    QVERIFY(nobody.size() > 40);
    QCOMPARE(hostsOf(&livesInEveryList, known), nobody);
    QCOMPARE(hostsOf(&livesElsewhere, known), nobody);
    for (const QString& host : nobody) {
        QVERIFY2(host.endsWith(QStringLiteral(":443")), qPrintable(host)); // by name: the proxy looks them up
        QVERIFY2(known.contains(host.section(u':', 0, 0)), qPrintable(host));
    }
}

void TestNonInterference::sendsWhatItSaysItWouldSend()
{
    test::LoopbackServer server;
    Home home({{QStringLiteral("*"), server.url()}});
    for (int round = 0; round < 2; ++round) { // first without validators, then with
        for (const session::FeedView& view : home.need(session::listFeeds(home))) {
            publish(server, round);
            QList<QByteArray> planned;
            QList<QByteArray> least; // what is sent in any case
            for (const session::PlannedRequest& request : session::plannedRequests(home, view)) {
                planned += request.bytes;
                if (!request.onlyIfChanged)
                    least += request.bytes;
            }
            const std::size_t before = server.requests().size();
            home.need(session::syncFeeds(home, {view.definition.id}));
            QList<QByteArray> sent;
            for (std::size_t at = before; at < server.requests().size(); ++at)
                sent += server.requests()[at].bytes;
            QVERIFY2(planned.mid(0, sent.size()) == sent, (view.definition.id.toUtf8() + '\n' + planned.join() + "sent:\n" + sent.join()).constData());
            QVERIFY(sent.size() >= least.size() || view.definition.fileOnly);
        }
        home.clock.advanceDays(40);
    }
}

RECOURSE_TEST(TestNonInterference, QCoreApplication)
#include "test_non_interference.moc"
