// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/address_search_jobs.h"
#include "session/breach_jobs.h"
#include "session/directory_jobs.h"
#include "session/feed_choice_jobs.h"
#include "session/feed_jobs.h"
#include "support/hostile_replies.h"
#include "support/loopback_server.h"

using namespace recourse;
using base::Code;
namespace hostile = test::hostile;

namespace {

/// A session whose feeds are all on one server of this computer, each below a folder of its id.
class FeedSession
{
public:
    FeedSession() { open(); }

    void open()
    {
        m_session.reset();
        session::SessionSettings settings;
        settings.vaultFolder = m_folder.filePath(QStringLiteral("Test.recourse"));
        settings.cost = {8ULL << 20, 1};
        settings.version = QStringLiteral("1.0");
        settings.feedUrls = {{QStringLiteral("*"), server.url()}};
        m_session = std::make_unique<session::Session>(settings, clock);
        const auto secret = session::shareSecret(base::SecretBytes::copyOf("seven quiet herons cross the canal"));
        if (!m_made) {
            const auto made = wait(session::createVault(*m_session, secret));
            m_made = made.ok();
            switchDirectoriesOff();
        } else {
            const auto opened = wait(session::openVault(*m_session, secret, vault::OpenMode::ReadWrite));
            m_made = opened.ok();
        }
        if (!m_made)
            qFatal("no vault");
    }

    template <class T> static base::Result<T> wait(session::Job<T> job) { return test::OpenSession::wait(std::move(job)); }
    operator session::Session&() { return *m_session; }

    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    session::FeedView sync(const char* feed) { return wait(session::syncFeeds(*m_session, {QLatin1String(feed)}))->front(); }

    test::FakeClock clock;
    test::LoopbackServer server;

private:
    /// They are kept by the same run, and have tests of their own.
    void switchDirectoriesOff()
    {
        const auto directories = wait(session::listDirectories(*m_session));
        if (!directories)
            qFatal("no directories");
        for (const session::FeedView& view : *directories) {
            if (!wait(session::setFeedChoice(*m_session, {view.definition.id, false, {}})))
                qFatal("no choice");
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<session::Session> m_session;
    bool m_made = false;
};

QByteArray california(int count)
{
    QByteArray list = "Organization Name,Date(s) of Breach (if known),Reported Date\n";
    for (int i = 1; i <= count; ++i)
        list += "Shop " + QByteArray::number(i) + ",04/21/2026,08/07/2026\n";
    return list;
}

QString shared(const char* path)
{
    return QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/") + QLatin1String(path);
}

} // namespace

class TestFeedJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryRealCopy();
    void refreshesWhatIsSwitchedOn();
    void tellsOfCorrectionsAndWithdrawals();
    void keepsTheGoodCopyAndTheBackOffOverRestarts();
    void countsTheQuotaOverRestarts();
    void schedulesOnlyIfAsked();
    void keepsAListOfOnesOwn();
    void takesABreachByHand();
    void groupsIncidents();
    void asksAboutAddressesWithTheUsersKey();
    void goesThroughTheFeedsOwnProxy();
};

void TestFeedJobs::takesEveryRealCopy()
{
    if (!QFile::exists(shared("hibp/breaches-2025-11-14.json")))
        QSKIP("the shared copies of the lists are not here");
    FeedSession session;
    session.server.serveFile("/hibp/breaches", shared("hibp/breaches-2025-11-14.json"));
    session.server.serveFile("/hibp/latestbreach", shared("hibp/latestbreach-2025-11-14.json"));
    session.server.serveFile("/wa-ag/resource/sb4j-ca4h.json", shared("wa-ag/Data_Breach_Notifications_Affecting_Washington_Residents_20260813_submitted-before-2025.csv"));
    session.server.serve("/wa-ag/resource/padd-mby7.json", R"([{"id":"10427","informationtype":"Social Security Number"}])");
    session.server.serveFile("/ca-oag/list-export", shared("ca-oag/list-export_excerpt.csv"));
    session.server.serveFile("/de-ag/resource/dir6-wx8v.json", shared("de-ag/dir6-wx8v_excerpt.json"));
    session.server.serveFile("/sec-8k/search-index", shared("sec-edgar-8k105/efts-search_excerpt.json"));
    VERIFY_OK(session.wait(session::setFeedChoice(session, {QStringLiteral("sec-8k"), true, {}})));
    QMap<QString, int> entries;
    const auto views = session.wait(session::syncFeeds(session, {}));
    VERIFY_OK(views);
    for (const session::FeedView& view : *views) {
        QVERIFY2(!view.error, qPrintable(view.definition.id + QLatin1Char(' ') + (view.error ? view.error->text() : QString())));
        entries.insert(view.definition.id, view.refresh->entries);
    }
    QCOMPARE(entries, (QMap<QString, int>{{QStringLiteral("hibp"), 920}, {QStringLiteral("wa-ag"), 1310}, {QStringLiteral("ca-oag"), 3},
                          {QStringLiteral("de-ag"), 3}, {QStringLiteral("sec-8k"), 2}}));
    const auto file = [&](const char* feed, const char* path) { return session.wait(session::importFeedFile(session, QLatin1String(feed), shared(path))); };
    QCOMPARE(file("hhs-ocr", "hhs-ocr/breach_report_archive_2009-2017.csv")->refresh->entries, 2183);
    const auto open = file("hhs-ocr", "hhs-ocr/breach_report_under_investigation_2020-08.csv");
    QCOMPARE(open->refresh->entries, 580);
    QCOMPARE(open->refresh->withdrawnCount, 0);
    QCOMPARE(open->state.entries, 2763);
    QCOMPARE(file("tx-oag", "tx-oag/getDatareports_excerpt.json")->refresh->entries, 3);

    const auto again = session.wait(session::syncFeeds(session, {}));
    VERIFY_OK(again);
    for (const session::FeedView& view : *again) {
        QVERIFY(view.refresh && view.refresh->changedOrAdded.empty() && view.refresh->withdrawn.empty());
        QCOMPARE(view.state.entries, entries.value(view.definition.id));
    }
}

void TestFeedJobs::refreshesWhatIsSwitchedOn()
{
    FeedSession session;
    session.server.serve("/ca-oag/list-export", california(10));
    for (const char* feed : {"hibp", "wa-ag", "de-ag"})
        VERIFY_OK(session.wait(session::setFeedChoice(session, {QLatin1String(feed), false, {}})));
    session.server.serve("/news-edps/rss.xml", "<rss><channel><item><title>A</title><link>https://a.example/</link></item></channel></rss>");
    VERIFY_OK(session.wait(session::setFeedChoice(session, {QStringLiteral("news-edps"), true, {}})));
    const auto views = session.wait(session::syncFeeds(session, {}));
    VERIFY_OK(views);
    QCOMPARE(views->size(), std::size_t{2});
    QCOMPARE(session.server.requests().size(), std::size_t{2});
    QCOMPARE(session.wait(session::listNews(session, {}, 10))->front().title, QStringLiteral("A"));
    QCOMPARE(session.wait(session::setFeedChoice(session, {QStringLiteral("nothing"), true, {}})).error().code, Code::FeedUnknown);
    QCOMPARE(session.wait(session::setFeedChoice(session, {QStringLiteral("hibp"), {}, QStringLiteral("socks4://a:1")})).error().code, Code::NetProxy);
}

void TestFeedJobs::tellsOfCorrectionsAndWithdrawals()
{
    FeedSession session;
    session.server.serve("/de-ag/resource/dir6-wx8v.json", R"([{":id":"a","company_name":"A","date_of_notice":"2022-06-09","total_affected":"10"},
        {":id":"b","company_name":"B","date_of_notice":"2022-06-09","total_affected":"NULL"}])");
    QCOMPARE(session.sync("de-ag").refresh->added, 2);
    QVERIFY(session.wait(session::listFeedChanges(session, {}, 10))->empty());
    session.clock.advanceDays(1);
    session.server.serve("/de-ag/resource/dir6-wx8v.json", R"([{":id":"a","company_name":"A","date_of_notice":"2022-06-09","total_affected":"12"}])");
    const session::FeedView view = session.sync("de-ag");
    QCOMPARE(view.refresh->changed, 1);
    QCOMPARE(view.refresh->withdrawnCount, 1);
    const auto changes = session.wait(session::listFeedChanges(session, QStringLiteral("de-ag"), 10));
    VERIFY_OK(changes);
    QCOMPARE(changes->size(), std::size_t{2});
    QCOMPARE((*changes)[0].change.kind, model::FeedChangeKind::Withdrawn);
    QCOMPARE((*changes)[0].breach.withdrawnOn, session.clock.today());
    QCOMPARE((*changes)[1].change.fields, QStringList{QStringLiteral("affected")});
}

void TestFeedJobs::keepsTheGoodCopyAndTheBackOffOverRestarts()
{
    FeedSession session;
    session.server.serve("/ca-oag/list-export", california(100));
    session.sync("ca-oag");
    session.server.serve("/ca-oag/list-export", hostile::htmlWith200());
    const session::FeedView refused = session.sync("ca-oag");
    QVERIFY(refused.error && refused.error->code == Code::FeedHtml);
    QCOMPARE(refused.state.entries, 100);
    session.open();
    const auto views = session.wait(session::listFeeds(session));
    VERIFY_OK(views);
    const auto kept = std::find_if(views->begin(), views->end(), [](const session::FeedView& view) { return view.definition.id == QLatin1String("ca-oag"); });
    QCOMPARE(kept->state.entries, 100);
    QCOMPARE(kept->state.state, QStringLiteral("failed"));
    QCOMPARE(kept->state.retryAfter, session.clock.now().addSecs(15 * 60));
    QVERIFY(kept->state.asOf.isValid());
}

void TestFeedJobs::countsTheQuotaOverRestarts()
{
    FeedSession session;
    session.server.serve("/xposedornot/breaches", R"({"exposedBreaches":[{"breachID":"A","domain":"a.example","exposedData":["Passwords"],"verified":true}]})");
    for (int i = 0; i < 50; ++i) {
        QVERIFY(!session.sync("xposedornot").error);
        session.clock.set(session.clock.now().addSecs(1));
    }
    session.open();
    const int before = session.server.count("/xposedornot/breaches");
    QCOMPARE(before, 50);
    const session::FeedView refused = session.sync("xposedornot");
    QVERIFY(refused.error && refused.error->code == Code::NetRateLimited);
    QCOMPARE(session.server.count("/xposedornot/breaches"), before);
    QVERIFY(refused.state.retryAfter > session.clock.now().addSecs(3000));
}

void TestFeedJobs::schedulesOnlyIfAsked()
{
    FeedSession session;
    QVERIFY(session.wait(session::dueFeeds(session))->isEmpty());
    QVERIFY(!*session.wait(session::feedScheduleOn(session)));
    VERIFY_OK(session.wait(session::setFeedSchedule(session, true)));
    QVERIFY(session.wait(session::dueFeeds(session))->contains(QStringLiteral("ca-oag")));
    QVERIFY(!session.wait(session::dueFeeds(session))->contains(QStringLiteral("hhs-ocr")));
    QCOMPARE(session.server.connections(), 0);
    session.server.serve("/ca-oag/list-export", california(10));
    session.sync("ca-oag");
    QVERIFY(!session.wait(session::dueFeeds(session))->contains(QStringLiteral("ca-oag")));
    session.clock.advanceDays(2);
    QVERIFY(session.wait(session::dueFeeds(session))->contains(QStringLiteral("ca-oag")));
}

void TestFeedJobs::keepsAListOfOnesOwn()
{
    FeedSession session;
    const QString file = session.write("list.csv", "Org;Site;Date;Total\nShop;shop.example;03/28/2018;1,200\nBank;bank.example;;NULL\n");
    const auto look = session.wait(session::previewOwnFeed(session, file, {}));
    VERIFY_OK(look);
    QCOMPARE(look->columns, (QStringList{QStringLiteral("Org"), QStringLiteral("Site"), QStringLiteral("Date"), QStringLiteral("Total")}));
    session::OwnFeedRequest request;
    request.name = QStringLiteral("Vermont, AG");
    request.mapping.columns = {{QStringLiteral("name"), QStringLiteral("Org")}, {QStringLiteral("domain"), QStringLiteral("Site")},
        {QStringLiteral("occurred"), QStringLiteral("Date")}, {QStringLiteral("affected"), QStringLiteral("Total")}};
    QCOMPARE(session.wait(session::previewOwnFeed(session, file, request.mapping))->entries, 2);
    const auto made = session.wait(session::addOwnFeed(session, request));
    VERIFY_OK(made);
    QCOMPARE(made->id, QStringLiteral("own-vermont-ag"));
    session.open();
    const auto read = session.wait(session::importFeedFile(session, made->id, file));
    VERIFY_OK(read);
    QVERIFY(!read->error);
    QCOMPARE(read->refresh->added, 2);
    const auto incidents = session.wait(session::listIncidents(session, made->id));
    QCOMPARE(incidents->size(), std::size_t{2});
    QCOMPARE(incidents->front().sources.front().affected, qint64{1200});
    VERIFY_OK(session.wait(session::removeOwnFeed(session, made->id)));
    QCOMPARE(session.wait(session::listIncidents(session, made->id))->front().sources.front().withdrawnOn, session.clock.today());
    QCOMPARE(session.wait(session::removeOwnFeed(session, made->id)).error().code, Code::FeedUnknown);
}

void TestFeedJobs::takesABreachByHand()
{
    FeedSession session;
    session::BreachEntry entry;
    entry.knownBy = session::BreachKnownBy::Notice;
    entry.organisation = QStringLiteral("My Clinic, Inc.");
    entry.domains = {QStringLiteral("https://portal.clinic.example/login")};
    entry.occurredFrom = QDate(2026, 3, 1);
    entry.precision = model::DatePrecision::Month;
    entry.dataClasses = {QStringLiteral("health"), QStringLiteral("Social Security Number")};
    session::BreachEntry toCome = entry;
    toCome.disclosed = QDate(2027, 1, 1);
    const auto refused = session.wait(session::addBreach(session, toCome));
    QCOMPARE(refused.error().code, base::Code::BadArgument);
    QCOMPARE(refused.error().where, QStringLiteral("disclosed: 2027-01-01 is still to come"));
    const auto added = session.wait(session::addBreach(session, entry));
    VERIFY_OK(added);
    QCOMPARE(added->feed, QStringLiteral("notice"));
    QCOMPARE(added->domains, QStringList{QStringLiteral("clinic.example")});
    QCOMPARE(added->dataClasses, (QStringList{QStringLiteral("national_id"), QStringLiteral("health")}));
    QCOMPARE(added->affected, qint64{-1});
    entry.affected = 400;
    const auto edited = session.wait(session::editBreach(session, added->id, entry));
    VERIFY_OK(edited);
    QCOMPARE(edited->id, added->id);
    QCOMPARE(edited->feedId, added->feedId);
    VERIFY_OK(session.wait(session::withdrawBreach(session, added->id)));
    entry.organisation.clear();
    entry.domains = {QStringLiteral("not a host")};
    QCOMPARE(session.wait(session::addBreach(session, entry)).error().code, Code::BadArgument);
}

void TestFeedJobs::groupsIncidents()
{
    FeedSession session;
    session.server.serve("/ca-oag/list-export", "Organization Name,Date(s) of Breach (if known),Reported Date\nShop Inc.,04/21/2026,08/07/2026\n");
    session.server.serve("/de-ag/resource/dir6-wx8v.json", R"([{":id":"a","company_name":"SHOP, INC","date_of_breach":"2026-04-20","date_of_notice":"2026-08-09","total_affected":"10"}])");
    session.sync("ca-oag");
    session.sync("de-ag");
    const auto incidents = session.wait(session::listIncidents(session, QStringLiteral("ca-oag")));
    VERIFY_OK(incidents);
    QCOMPARE(incidents->size(), std::size_t{1});
    QCOMPARE(incidents->front().sources.size(), std::size_t{2});
}

void TestFeedJobs::asksAboutAddressesWithTheUsersKey()
{
    using model::AddressQuestion;
    FeedSession session;
    const QStringList addresses{QStringLiteral("Me@Example.org")};
    QCOMPARE(session.wait(session::previewAddressSearch(session, AddressQuestion::Range, addresses)).error().code, Code::BadArgument); // no key
    const auto key = std::make_shared<const base::SecretBytes>(base::SecretBytes::copyOf("0123456789abcdef0123456789abcdef"));
    VERIFY_OK(session.wait(session::setSearchKey(session, key)));
    QVERIFY(*session.wait(session::hasSearchKey(session)));
    const auto preview = session.wait(session::previewAddressSearch(session, AddressQuestion::Range, addresses));
    VERIFY_OK(preview);
    QCOMPARE(preview->requests, 1);
    QVERIFY(!preview->request.contains("0123456789abcdef") && !preview->request.contains("example.org"));
    QCOMPARE(session.server.connections(), 0);
    session.server.serveBelow("/hibp-key/breachedaccount/", [](const test::RecordedRequest&) { return test::Reply{200, {}, R"([{"Name":"Adobe"}])"}; });
    const auto report = session.wait(session::askAboutAddresses(session, AddressQuestion::Account, addresses));
    VERIFY_OK(report);
    QVERIFY(!report->stopped);
    QCOMPARE(report->answers.front().answer.names, QStringList{QStringLiteral("Adobe")});
    const QByteArray sent = session.server.requests().front().bytes;
    QByteArray shown = session.wait(session::previewAddressSearch(session, AddressQuestion::Account, addresses))->request;
    QCOMPARE(shown.replace(QStringLiteral("•").repeated(32).toUtf8(), "0123456789abcdef0123456789abcdef"), sent);
    session.open();
    QCOMPARE(session.wait(session::listAddressAnswers(session))->size(), std::size_t{1});
    const auto ledger = session.wait(session::readLedger(session, -1));
    VERIFY_OK(ledger);
    for (const model::LedgerEntry& entry : *ledger)
        QVERIFY(!entry.url.contains(QStringLiteral("xample")));
    VERIFY_OK(session.wait(session::forgetAddressAnswers(session, QStringLiteral("me@example.org"))));
    VERIFY_OK(session.wait(session::setSearchKey(session, std::make_shared<const base::SecretBytes>())));
    QVERIFY(!*session.wait(session::hasSearchKey(session)));
}

void TestFeedJobs::goesThroughTheFeedsOwnProxy()
{
    FeedSession session;
    session.server.serve("/ca-oag/list-export", california(10));
    VERIFY_OK(session.wait(session::setFeedChoice(session, {QStringLiteral("ca-oag"), {}, QStringLiteral("socks5h://127.0.0.1:1")})));
    const session::FeedView view = session.sync("ca-oag");
    QVERIFY(view.error.has_value()); // nobody listens there, and nothing goes around it
    QCOMPARE(session.server.connections(), 0);
}

RECOURSE_TEST(TestFeedJobs, QCoreApplication)
#include "test_feed_jobs.moc"
