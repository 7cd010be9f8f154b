// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"
#include "support/loopback_server.h"

#include <QtTest>

using namespace recourse;
using test::CommandAnswer;

namespace {

QStringList words(std::initializer_list<const char*> list)
{
    QStringList words;
    for (const char* word : list)
        words << QString::fromUtf8(word);
    return words;
}

} // namespace

/// Lists of one's own, breaches entered by hand and questions about addresses, as scripts call them.
class TestFeedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksNoServerBesideTheOneGiven();
    void describesAListOfOnesOwn();
    void namesTheWordThatDoesNotFit();
    void refusesAFileAsAFile();
    void remembersWhatWasKept();
    void tellsWhatWouldBeSent();
    void keepsWhatWasAskedWhole();
    void tellsWhatChanged();
    void takesABreachByHand();
    void asksOnlyWithKeyAndConsent();

private:
    std::unique_ptr<test::CommandLine> m_cli;
    std::unique_ptr<test::LoopbackServer> m_server;
};

void TestFeedWords::init()
{
    m_cli = std::make_unique<test::CommandLine>();
    m_server = std::make_unique<test::LoopbackServer>();
    QCOMPARE(m_cli->run({QStringLiteral("init")}).exit, 0);
}

void TestFeedWords::asksNoServerBesideTheOneGiven()
{
    m_server->serve("/list-export", "Organization Name,Date(s) of Breach (if known),Reported Date\nShop,,08/07/2026\n");
    // Where one address is given, no other server is asked beside it.
    const CommandAnswer answer = m_cli->run(words({"feeds", "sync", "--feed-url"}) + QStringList{QStringLiteral("ca-oag=") + m_server->url().toString()});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.array().size(), 1);
    QCOMPARE(answer.array().at(0)[u"id"].toString(), QStringLiteral("ca-oag"));
    QCOMPARE(answer.array().at(0)[u"added"].toInt(), 1);
    QCOMPARE(m_server->requests().size(), std::size_t{1});
    QCOMPARE(m_cli->run(words({"feeds", "off", "ca-oag"})).exit, 0);
    QCOMPARE(m_cli->run(words({"breaches", "--feed", "ca-oag"})).array().at(0)[u"title"].toString(), QStringLiteral("Shop"));
}

void TestFeedWords::describesAListOfOnesOwn()
{
    const QString file = m_cli->write(QStringLiteral("list.csv"), "Org;Site;When\nShop;shop.example;28/03/2018\n");
    const CommandAnswer look = m_cli->run(words({"feeds", "look"}) + QStringList{file});
    QCOMPARE(look.exit, 0);
    QCOMPARE(look.object()[u"columns"].toArray().size(), 3);
    const QStringList mapping = words({"--column", "name=Org", "--column", "domain=Site", "--column", "occurred=When", "--day-first"});
    QCOMPARE(m_cli->run(words({"feeds", "describe", "My List"}) + mapping).object()[u"id"].toString(), QStringLiteral("own-my-list"));
    QCOMPARE(m_cli->run(words({"feeds", "import", "own-my-list"}) + QStringList{file}).array().at(0)[u"added"].toInt(), 1);
    const QJsonObject incident = m_cli->run(words({"breaches", "--feed", "own-my-list"})).array().at(0).toObject();
    QCOMPARE(incident[u"sources"][0][u"occurred_from"].toString(), QStringLiteral("2018-03-28"));
    QCOMPARE(m_cli->run(words({"feeds", "describe", "Bad", "--column", "colour=Org"})).errorCode(), QStringLiteral("call.bad_argument"));
    QCOMPARE(m_cli->run(words({"feeds", "describe", "Bad", "--address", "http://a.example/x", "--column", "name=Org"})).errorCode(), QStringLiteral("call.bad_argument"));
    QCOMPARE(m_cli->run(words({"feeds", "forget", "own-my-list"})).exit, 0);
    QCOMPARE(m_cli->run(words({"feeds", "forget", "own-my-list"})).errorCode(), QStringLiteral("feed.unknown"));
}

void TestFeedWords::namesTheWordThatDoesNotFit()
{
    const auto where = [&](std::initializer_list<const char*> options) {
        const CommandAnswer answer = m_cli->run(words({"feeds", "describe", "Bad"}) + words(options));
        return answer.exit == 1 ? answer.object()[u"error"][u"where"].toString() : QStringLiteral("exit %1").arg(answer.exit);
    };
    QVERIFY(where({"--column", "name=Org", "--address", "http://a.example/x"}).startsWith(QStringLiteral("--address")));
    QVERIFY(where({"--column", "name=Org", "--hours", "1"}).startsWith(QStringLiteral("--hours")));
    QVERIFY(where({"--column", "affected=N"}).startsWith(QStringLiteral("--column")));
    const auto idOf = [&](const char* name) {
        return m_cli->run(words({"feeds", "describe", name, "--column", "name=Org"})).object()[u"id"].toString();
    };
    QVERIFY(idOf("\xE7\x97\x85\xE9\x99\xA2").startsWith(QStringLiteral("own-"))); // a name without Latin letters
    const QString first = idOf("A+B");
    const QString second = idOf("A B");
    QVERIFY(first != second);
    QCOMPARE(idOf("A+B"), first);
    QCOMPARE(idOf("A B"), second);
}

void TestFeedWords::refusesAFileAsAFile()
{
    const auto take = [&](const QByteArray& content, const QStringList& more = {}) {
        return m_cli->run(words({"feeds", "import", "own-mine"}) + QStringList{m_cli->write(QStringLiteral("list.csv"), content)} + more);
    };
    const auto rows = [](int count) {
        QByteArray list = "Org,Site\n";
        for (int i = 0; i < count; ++i)
            list += "S" + QByteArray::number(i) + ",s" + QByteArray::number(i) + ".com\n";
        return list;
    };
    QCOMPARE(m_cli->run(words({"feeds", "describe", "Mine", "--column", "name=Org", "--column", "domain=Site"})).exit, 0);
    QCOMPARE(take(rows(40)).exit, 0);
    const CommandAnswer page = take("<!DOCTYPE html><html>Please log in</html>");
    QCOMPARE(page.exit, 2);
    QCOMPARE(page.errorCode(), QStringLiteral("feed.html"));
    QVERIFY(!page.object()[u"error"][u"message"].toString().contains(QStringLiteral("server")));
    const CommandAnswer shorter = take(rows(30));
    QCOMPARE(shorter.exit, 2);
    QVERIFY(shorter.object()[u"error"][u"message"].toString().contains(QStringLiteral("--replace")));
    QCOMPARE(take(rows(30), words({"--replace"})).array().at(0)[u"withdrawn"].toInt(), 10);
    QCOMPARE(m_cli->run(words({"feeds", "look"}) + QStringList{m_cli->write(QStringLiteral("page.csv"), "<html></html>")}).exit, 2);
}

void TestFeedWords::remembersWhatWasKept()
{
    const auto take = [&](const QByteArray& prefix, int count) {
        QByteArray list = "[";
        for (int i = 0; i < count; ++i)
            list += QByteArray(i == 0 ? "" : ",") + "{\":id\":\"" + prefix + QByteArray::number(i) + "\",\"company_name\":\"" + prefix + QByteArray::number(i)
                + "\",\"date_of_notice\":\"2023-07-01\"}";
        return m_cli->run(words({"feeds", "import", "de-ag"}) + QStringList{m_cli->write(QStringLiteral("list.json"), list + ']')});
    };
    QCOMPARE(take("A", 60).exit, 0);
    QCOMPARE(take("B", 60).array().at(0)[u"withdrawn"].toInt(), 0);
    QCOMPARE(take("B", 59).array().at(0)[u"withdrawn"].toInt(), 1);
}

void TestFeedWords::tellsWhatWouldBeSent()
{
    const QJsonArray plan = m_cli->run(words({"feeds", "plan", "wa-ag"})).array();
    QCOMPARE(plan.size(), 2);
    QVERIFY(plan[0][u"url"].toString().startsWith(QStringLiteral("https://data.wa.gov/resource/sb4j-ca4h.json?$limit=50000")));
    QVERIFY(m_cli->run(words({"feeds", "plan", "hhs-ocr"})).array().isEmpty());
    QCOMPARE(m_cli->run(words({"feeds", "plan", "nothing"})).errorCode(), QStringLiteral("feed.unknown"));
    QVERIFY(m_cli->run(words({"feeds", "due"})).array().isEmpty());
    QCOMPARE(m_cli->run(words({"feeds", "schedule", "on"})).exit, 0);
    QVERIFY(!m_cli->run(words({"feeds", "due"})).array().isEmpty());
    QVERIFY(m_cli->run(words({"ledger"})).array().isEmpty());
}

void TestFeedWords::keepsWhatWasAskedWhole()
{
    m_server->serve("/p.csv", "Org,Site\nShop,shop.example\n");
    const QString list = m_server->url(QStringLiteral("/p.csv")).toString();
    QCOMPARE(m_cli->run(words({"feeds", "describe", "Mine", "--column", "name=Org", "--address"})
                 + QStringList{list + QStringLiteral("?x=1&apikey=0123456789&year=2026#top")}).exit, 0);
    QCOMPARE(m_cli->run(words({"feeds", "sync", "--feed", "own-mine"})).exit, 0);
    QCOMPARE(m_server->requests().front().target(), QByteArray("/p.csv?x=1&apikey=0123456789&year=2026"));
    QCOMPARE(m_cli->run(words({"ledger"})).array().at(0)[u"url"].toString(), list + QStringLiteral("?x=1&apikey=0123456789&year=2026"));
    // A file leaves the vault: keys do not.
    const QString file = m_cli->path(QStringLiteral("log.csv"));
    QCOMPARE(m_cli->run(words({"export", "ledger", "--out"}) + QStringList{file}).exit, 0);
    QFile log(file);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    QVERIFY2(text.contains((list + QStringLiteral("?x=1&apikey=•••••&year=2026")).toUtf8()), text.constData());
    QVERIFY(!text.contains("0123456789"));
}

void TestFeedWords::tellsWhatChanged()
{
    const QStringList sync = words({"feeds", "sync", "--feed", "de-ag", "--feed-url"}) + QStringList{QStringLiteral("de-ag=") + m_server->url().toString()};
    m_server->serve("/resource/dir6-wx8v.json", R"([{":id":"a","company_name":"A","date_of_notice":"2022-06-09"},{":id":"b","company_name":"B","date_of_notice":"2022-06-09"}])");
    QCOMPARE(m_cli->run(sync).exit, 0);
    m_server->serve("/resource/dir6-wx8v.json", R"([{":id":"a","company_name":"A","date_of_notice":"2022-06-09"}])");
    QCOMPARE(m_cli->run(sync).exit, 0);
    const QJsonArray changes = m_cli->run(words({"feeds", "changes"})).array();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][u"change"].toString(), QStringLiteral("withdrawn"));
    QVERIFY(!changes[0][u"withdrawn_on"].toString().isEmpty());
}

void TestFeedWords::takesABreachByHand()
{
    const CommandAnswer added = m_cli->run(words({"breaches", "add", "My Clinic", "--notice", "--domain", "clinic.example", "--occurred", "2026-03", "--data", "health"}));
    QCOMPARE(added.exit, 0);
    QCOMPARE(added.object()[u"precision"].toString(), QStringLiteral("month"));
    QVERIFY(added.object()[u"affected"].isNull());
    const QString number = QString::number(added.object()[u"number"].toInt());
    const CommandAnswer edited = m_cli->run(words({"breaches", "edit"}) + QStringList{number} + words({"My Clinic, Inc.", "--notice", "--domain", "clinic.example", "--affected", "400"}));
    QCOMPARE(edited.exit, 0);
    QCOMPARE(edited.object()[u"number"].toInt(), number.toInt());
    QCOMPARE(edited.object()[u"affected"].toInt(), 400);
    QCOMPARE(m_cli->run(words({"breaches", "--search", "CLINIC.example"})).array().size(), 1);
    QVERIFY(m_cli->run(words({"breaches", "--search", "nobody at all"})).array().isEmpty());
    QCOMPARE(m_cli->run(words({"breaches", "withdraw"}) + QStringList{number}).exit, 0);
    QCOMPARE(m_cli->run(words({"breaches", "add", "X", "--occurred", "yesterday"})).errorCode(), QStringLiteral("call.bad_argument"));
}

void TestFeedWords::asksOnlyWithKeyAndConsent()
{
    const QStringList ask = words({"addresses", "ask", "me@example.org", "--search-url"}) + QStringList{m_server->url().toString()};
    m_server->serveBelow("/breachedaccount/", [](const test::RecordedRequest&) { return test::Reply{200, {}, "[]"}; });
    QCOMPARE(m_cli->run(ask + words({"--yes"})).errorCode(), QStringLiteral("call.bad_argument")); // no key
    const QString key = m_cli->write(QStringLiteral("key.txt"), "0123456789abcdef0123456789abcdef\n");
    QCOMPARE(m_cli->run(words({"addresses", "key", "--key-file"}) + QStringList{key}).exit, 0);
    QVERIFY(m_cli->run(ask).exit != 0); // nobody to agree
    QCOMPARE(m_server->connections(), 0);
    const CommandAnswer answer = m_cli->run(ask + words({"--yes"}));
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.messages.contains("GET /breachedaccount/range/"));
    QVERIFY(!answer.messages.contains("0123456789abcdef"));
    QCOMPARE(answer.array().at(0)[u"question"].toString(), QStringLiteral("range"));
    QCOMPARE(m_server->requests().size(), std::size_t{1});
    QVERIFY(!m_server->requests()[0].bytes.contains("example.org"));
    QCOMPARE(m_cli->run(words({"addresses"})).array().size(), 1);
    QVERIFY(m_cli->run(words({"addresses"})).array().at(0)[u"incidents"].toArray().isEmpty());
    QCOMPARE(m_cli->run(words({"addresses", "forget", "me@example.org"})).exit, 0);
    QVERIFY(m_cli->run(words({"addresses"})).array().isEmpty());
}

RECOURSE_TEST(TestFeedWords, QCoreApplication)
#include "test_feed_words.moc"
