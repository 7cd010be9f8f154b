// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"
#include "support/loopback_server.h"

#include <QtTest>

using namespace recourse::test;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QByteArray sites(int count)
{
    QByteArray json = R"([{"name":"Example Shop","url":"https://example.org/delete","difficulty":"hard","domains":["example.org"]})";
    const QByteArray site = R"(,{"name":"Site %1","url":"https://site%1.com/x","difficulty":"easy","domains":["site%1.com"]})";
    for (int i = 0; i < count; ++i)
        json += QByteArray(site).replace("%1", QByteArray::number(i));
    return json + "]";
}

} // namespace

/// The directory on the command line, with the real program and a real server.
class TestDirectoryCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fetches();
    void isOneRunWithTheFeeds();
    void searchesAndShows();
    void reportsWrong();
    void refusesABadList();
    void takesFilesAndListsAuthorities();
    void checksSignatures();
    void keepsItsWords();

private:
    [[nodiscard]] QStringList syncWords(const char* command = "directory") const
    {
        return {s(command), s("sync"), s("--feed"), s("justdeleteme"), s("--feed-url"), s("justdeleteme=") + m_server.url().toString()};
    }
    CommandLine m_cli;
    LoopbackServer m_server;
};

void TestDirectoryCommands::initTestCase()
{
    const CommandAnswer made = m_cli.run({s("init")});
    QVERIFY2(made.exit == 0, (made.output + made.messages).constData());
    m_server.serve("/sites.json", sites(60));
}

void TestDirectoryCommands::fetches()
{
    const CommandAnswer answer = m_cli.run(syncWords());
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    const QJsonObject feed = answer.array().first().toObject();
    QCOMPARE(feed.value(s("id")).toString(), s("justdeleteme"));
    QCOMPARE(feed.value(s("entries")).toInt(), 61);
    QCOMPARE(feed.value(s("added")).toInt(), 61);
    QCOMPARE(m_cli.run(syncWords()).array().first().toObject().value(s("added")).toInt(), 0);
}

void TestDirectoryCommands::isOneRunWithTheFeeds()
{
    const CommandAnswer answer = m_cli.run(syncWords("feeds"));
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    QCOMPARE(answer.array().size(), 1);
    QCOMPARE(answer.array().first().toObject().value(s("entries")).toInt(), 61);
    QStringList ids;
    for (const QJsonValue& feed : m_cli.run({s("feeds")}).array())
        ids << feed.toObject().value(s("id")).toString();
    QVERIFY(ids.contains(s("hibp")) && ids.contains(s("datenanfragen")) && ids.contains(s("psl")));
}

void TestDirectoryCommands::searchesAndShows()
{
    const QJsonObject found = m_cli.run({s("directory"), s("search"), s("example"), s("shop")}).object();
    QCOMPARE(found.value(s("total")).toInt(), 1);
    QCOMPARE(found.value(s("services")).toArray().first().toObject().value(s("difficulty")).toString(), s("hard"));

    const QJsonObject shown = m_cli.run({s("directory"), s("show"), s("https://www.example.org/login")}).object();
    QCOMPARE(shown.value(s("name")).toString(), s("Example Shop"));
    const QJsonObject fact = shown.value(s("facts")).toArray().first().toObject();
    QCOMPARE(fact.value(s("kind")).toString(), s("deletion"));
    QCOMPARE(fact.value(s("source")).toString(), s("JustDeleteMe"));
    QCOMPARE(fact.value(s("licence")).toString(), s("MIT"));
    QVERIFY(!fact.value(s("as_of")).toString().isEmpty());
    QCOMPARE(m_cli.run({s("directory"), s("show"), s("nowhere.example")}).errorCode(), s("call.not_found"));
}

void TestDirectoryCommands::reportsWrong()
{
    const auto fact = [&] {
        return m_cli.run({s("directory"), s("show"), s("example.org")}).object().value(s("facts")).toArray().first().toObject();
    };
    const QString id = QString::number(fact().value(s("id")).toInt());

    QVERIFY(m_cli.run({s("directory"), s("report-wrong"), id, s("--note"), s("gone")}).object().value(s("reported_wrong")).toBool());
    m_server.serve("/sites.json", sites(61));
    QCOMPARE(m_cli.run(syncWords()).exit, 0);
    QVERIFY(fact().value(s("reported_wrong")).toBool());
    QCOMPARE(fact().value(s("report_note")).toString(), s("gone"));
    QVERIFY(!m_cli.run({s("directory"), s("report-wrong"), id, s("--undo")}).object().value(s("reported_wrong")).toBool());
}

void TestDirectoryCommands::refusesABadList()
{
    m_server.serve("/sites.json", sites(10));
    const CommandAnswer shrunk = m_cli.run(syncWords());
    QCOMPARE(shrunk.errorCode(), s("feed.shrunk"));
    QCOMPARE(shrunk.exit, 4);
    m_server.serve("/sites.json", QByteArray("<html>sign in</html>"), {{"Content-Type", "text/html"}});
    QCOMPARE(m_cli.run(syncWords()).errorCode(), s("feed.html"));
    m_server.serve("/sites.json", sites(61).left(3000));
    QCOMPARE(m_cli.run(syncWords()).errorCode(), s("feed.not_json"));
    QCOMPARE(m_cli.run({s("directory"), s("search"), s("--limit"), s("0")}).object().value(s("total")).toInt(), 62);
}

void TestDirectoryCommands::takesFilesAndListsAuthorities()
{
    const QString file = m_cli.write(s("authorities.json"),
        R"([{"slug":"debaylda","name":"BayLDA","relevant-countries":["de"],"address":"Ansbach"},{"slug":"atdsb","name":"DSB","relevant-countries":["at"],"address":"Wien"}])");
    const CommandAnswer taken = m_cli.run({s("directory"), s("import"), s("datenanfragen"), file});
    QVERIFY2(taken.exit == 0, (taken.output + taken.messages).constData());

    const QJsonArray found = m_cli.run({s("directory"), s("authorities"), s("DE-BY")}).array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().toObject().value(s("names")).toArray().first().toString(), s("BayLDA"));
    QCOMPARE(m_cli.run({s("directory"), s("import"), s("nobody"), file}).errorCode(), s("feed.unknown"));
}

void TestDirectoryCommands::checksSignatures()
{
    const QString folder = s(RECOURSE_SOURCE_DIR "/tests/data/openpgp/");
    const QString wrong = s("0D50 4141 CE29 0061 BD4F 95A4 AD84 83C1 CBAB C36D");
    QCOMPARE(m_cli.run({s("directory"), s("key"), s("2fa-v4"), folder + s("publisher.asc"), s("--fingerprint"), wrong}).errorCode(), s("feed.key"));
    const CommandAnswer set = m_cli.run({s("directory"), s("key"), s("2fa-v4"), folder + s("publisher.asc")});
    QVERIFY2(set.exit == 0, (set.output + set.messages).constData());

    LoopbackServer server;
    server.serveFile("/all.json", folder + s("list.json"));
    const QStringList words{s("directory"), s("sync"), s("--feed"), s("2fa-v4"), s("--feed-url"), s("2fa-v4=") + server.url().toString()};
    QCOMPARE(m_cli.run(words).errorCode(), s("feed.signature"));
    server.serveFile("/all.json.sig", folder + s("else.sig"));
    QCOMPARE(m_cli.run(words).errorCode(), s("feed.signature"));
    server.serveFile("/all.json.sig", folder + s("list.json.sig"));
    const CommandAnswer good = m_cli.run(words);
    QVERIFY2(good.exit == 0, (good.output + good.messages).constData());
    QCOMPARE(good.array().first().toObject().value(s("entries")).toInt(), 3);
    QCOMPARE(m_cli.run({s("directory"), s("key")}).array().size(), 1);
    QCOMPARE(m_cli.run({s("directory"), s("key"), s("2fa-v4"), s("--remove")}).exit, 0);
}

void TestDirectoryCommands::keepsItsWords()
{
    QCOMPARE(m_cli.run({s("directory"), s("search"), s("x"), s("--kind"), s("nothing")}).exit, 1);
    const CommandAnswer offline = m_cli.run(QStringList{s("--offline")} + syncWords());
    QCOMPARE(offline.errorCode(), s("net.offline"));
    QVERIFY(m_cli.run({s("directory")}).array().size() >= 10);
}

RECOURSE_TEST(TestDirectoryCommands, QCoreApplication)
#include "test_directory.moc"
