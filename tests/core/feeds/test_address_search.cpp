// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_fixture.h"

#include "feeds/address_search.h"
#include "main/test_program.h"

#include <QCryptographicHash>

using namespace recourse;
using base::Code;
using model::AddressQuestion;

Q_DECLARE_METATYPE(recourse::test::Reply)

class TestAddressSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatWasShown_data();
    void sendsWhatWasShown();
    void hidesTheAddressInTheLedger_data();
    void hidesTheAddressInTheLedger();
    void readsAnswers();
    void dropsOthersRows();
    void takesNotFoundAsAnAnswer_data();
    void takesNotFoundAsAnAnswer();
    void namesARefusedKey();
    void refusesBrokenAnswers_data();
    void refusesBrokenAnswers();
    void refusesBadAddressesAndKeys();

private:
    test::FeedFixture m_fixture;
    base::Result<feeds::AddressSearchDefinition> m_definition
        = feeds::AddressSearchDefinition::parse(test::contentOf(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/feeds.json")));
    const QByteArray m_key = "0123456789abcdef0123456789ABCDEF";
    const QString m_address = QStringLiteral("Me@Example.org");

    base::Result<QStringList> ask(test::LoopbackServer& server, AddressQuestion question, std::vector<model::LedgerEntry>* ledger = nullptr)
    {
        test::FakeClock clock;
        net::HttpClient client({false, {}, QStringLiteral("Recourse/1.0")}, clock, [ledger](const model::LedgerEntry& entry) {
            if (ledger)
                ledger->push_back(entry);
            return base::Status();
        });
        return feeds::askAboutAddress({*m_definition, server.url(), m_key, {}}, question, m_address, client, *m_fixture.suffixes, base::Progress::none());
    }
};

void TestAddressSearch::sendsWhatWasShown_data()
{
    QTest::addColumn<int>("question");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("account") << static_cast<int>(AddressQuestion::Account) << QByteArray("/breachedaccount/me%40example.org?truncateResponse=true");
    // SHA-1 of "me@example.org"
    QTest::newRow("range") << static_cast<int>(AddressQuestion::Range)
                           << QByteArray("/breachedaccount/range/" + QCryptographicHash::hash("me@example.org", QCryptographicHash::Sha1).toHex().left(6).toUpper());
    QTest::newRow("stealer logs") << static_cast<int>(AddressQuestion::StealerLogs) << QByteArray("/stealerlogsbyemail/me%40example.org");
}

void TestAddressSearch::sendsWhatWasShown()
{
    QFETCH(int, question);
    QFETCH(QByteArray, target);
    test::LoopbackServer server;
    server.serveBelow("/", [](const test::RecordedRequest&) { return test::Reply{200, {}, "[]"}; });
    const net::HttpRequest request = feeds::addressRequest({*m_definition, server.url(), m_key, {}}, static_cast<AddressQuestion>(question), m_address);

    VERIFY_OK(ask(server, static_cast<AddressQuestion>(question)));

    QCOMPARE(server.requests().size(), std::size_t{1});
    QCOMPARE(server.requests()[0].target(), target);
    QCOMPARE(server.requests()[0].header("hibp-api-key"), m_key);
    QCOMPARE(server.requests()[0].bytes, *net::requestBytes(request, QStringLiteral("Recourse/1.0")));
    if (static_cast<AddressQuestion>(question) == AddressQuestion::Range)
        QVERIFY(!server.requests()[0].bytes.contains("example.org"));
}

void TestAddressSearch::hidesTheAddressInTheLedger_data()
{
    QTest::addColumn<int>("question");
    QTest::addColumn<test::Reply>("reply");
    const QByteArray elsewhere = "/elsewhere?address=me%40example.org&key=" + m_key;
    const std::pair<const char*, AddressQuestion> questions[] = {{"account", AddressQuestion::Account}, {"range", AddressQuestion::Range}, {"stealer logs", AddressQuestion::StealerLogs}};
    for (const auto& [name, question] : questions) {
        QTest::addRow("%s, answered", name) << static_cast<int>(question) << test::Reply{200, {}, "[]"};
        QTest::addRow("%s, unknown", name) << static_cast<int>(question) << test::Reply{404, {}, "none"};
        QTest::addRow("%s, sent on", name) << static_cast<int>(question) << test::hostile::redirectTo(elsewhere);
        QTest::addRow("%s, refused", name) << static_cast<int>(question) << test::Reply{401, {}, "no"};
        QTest::addRow("%s, cut off", name) << static_cast<int>(question) << test::hostile::halfBody("[]");
    }
}

/// The ledger keeps addresses whole, but not these.
void TestAddressSearch::hidesTheAddressInTheLedger()
{
    QFETCH(int, question);
    QFETCH(test::Reply, reply);
    test::LoopbackServer server;
    server.serveBelow("/", [reply](const test::RecordedRequest&) { return reply; });
    std::vector<model::LedgerEntry> ledger;

    static_cast<void>(ask(server, static_cast<AddressQuestion>(question), &ledger));

    QVERIFY(!ledger.empty());
    QCOMPARE(ledger.size(), server.requests().size());
    const QByteArray digest = feeds::addressDigest(m_address);
    for (const model::LedgerEntry& entry : ledger) {
        QVERIFY2(entry.url.endsWith(QStringLiteral("/•••••")), qPrintable(entry.url));
        QVERIFY(!entry.url.contains(QLatin1Char('?')));
        const QByteArray all = (entry.feed + entry.method + entry.url + entry.error).toUtf8().toUpper();
        for (const QByteArray& canary : {QByteArray("EXAMPLE"), QByteArray("ME%40"), digest.left(6), digest.mid(6, 8), m_key.toUpper()})
            QVERIFY2(!all.contains(canary), all.constData());
        QCOMPARE(entry.receivedBytes % 4096, 0);
    }
}

void TestAddressSearch::readsAnswers()
{
    const auto names = feeds::readAddressAnswer(R"([{"Name":"Adobe"},{"Name":"LinkedIn"},{"Name":"Adobe"}])", AddressQuestion::Account, m_address, *m_fixture.suffixes);
    VERIFY_OK(names);
    QCOMPARE(*names, (QStringList{QStringLiteral("Adobe"), QStringLiteral("LinkedIn")}));
    const auto domains = feeds::readAddressAnswer(R"(["www.shop.example","a.co.uk","127.0.0.1"])", AddressQuestion::StealerLogs, m_address, *m_fixture.suffixes);
    VERIFY_OK(domains);
    QCOMPARE(*domains, (QStringList{QStringLiteral("a.co.uk"), QStringLiteral("shop.example")}));
}

void TestAddressSearch::dropsOthersRows()
{
    const QByteArray digest = feeds::addressDigest(m_address);
    const QByteArray answer = R"([{"hashSuffix":"D95E127BD0C0455D0CF3CEE15022BA020D","websites":["Adobe"]},{"hashSuffix":")" + digest.mid(6).toLower() + R"(","websites":["Shop","Bank"]}])";
    const auto names = feeds::readAddressAnswer(test::view(answer), AddressQuestion::Range, m_address, *m_fixture.suffixes);
    VERIFY_OK(names);
    QCOMPARE(*names, (QStringList{QStringLiteral("Shop"), QStringLiteral("Bank")}));
    const QByteArray copy = test::contentOf(QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/hibp/breachedaccount-range-example.json"));
    if (!copy.isEmpty())
        QVERIFY(feeds::readAddressAnswer(test::view(copy), AddressQuestion::Range, m_address, *m_fixture.suffixes)->isEmpty());
}

void TestAddressSearch::takesNotFoundAsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("answer");
    QTest::newRow("nothing, as about an account") << QByteArray() << QByteArray() << true;
    QTest::newRow("nothing, called a page") << QByteArray("text/html") << QByteArray() << true;
    QTest::newRow("plain text, as about a range") << QByteArray("text/plain") << QByteArray("Not found") << true;
    QTest::newRow("a page") << QByteArray("text/html; charset=utf-8") << QByteArray("<!DOCTYPE html><html><title>Page not found</title></html>") << false;
    QTest::newRow("a page called text") << QByteArray("text/plain") << QByteArray("\r\n<html><h1>404</h1></html>") << false;
    QTest::newRow("a page without its head") << QByteArray("Text/HTML") << QByteArray("Page not found<br>") << false;
}

void TestAddressSearch::takesNotFoundAsAnAnswer()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, answer);
    test::LoopbackServer server;
    for (const char* folder : {"/breachedaccount/", "/breachedaccount/range/", "/stealerlogsbyemail/"}) {
        server.serveBelow(folder, [&](const test::RecordedRequest&) {
            return test::Reply{404, type.isEmpty() ? test::Headers() : test::Headers{{"Content-Type", type}}, body};
        });
    }
    for (const AddressQuestion question : {AddressQuestion::Range, AddressQuestion::Account, AddressQuestion::StealerLogs}) {
        const auto names = ask(server, question);
        if (answer) {
            VERIFY_OK(names);
            QVERIFY(names->isEmpty());
        } else {
            COMPARE_ERROR(names, Code::FeedHtml);
        }
    }
}

void TestAddressSearch::namesARefusedKey()
{
    test::LoopbackServer server;
    server.serveBelow("/breachedaccount/", [](const test::RecordedRequest&) { return test::Reply{401, {}, R"({"statusCode":401,"message":"Access denied due to invalid hibp-api-key."})"}; });
    const auto refused = ask(server, AddressQuestion::Account);
    COMPARE_ERROR(refused, Code::NetStatus);
    QVERIFY(refused.error().where.contains(QStringLiteral("key")));
    QVERIFY(!refused.error().where.contains(QString::fromLatin1(m_key)));
}

void TestAddressSearch::refusesBrokenAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a web page") << QByteArray("<html></html>");
    QTest::newRow("an object") << QByteArray(R"({"message":"no"})");
    QTest::newRow("short digits") << QByteArray(R"([{"hashSuffix":"ABC","websites":[]}])");
    QTest::newRow("no websites") << QByteArray(R"([{"hashSuffix":"D95E127BD0C0455D0CF3CEE15022BA020D"}])");
    QTest::newRow("cut off") << QByteArray(R"([{"hashSuffix":"D95E)");
}

void TestAddressSearch::refusesBrokenAnswers()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!feeds::readAddressAnswer(test::view(bytes), AddressQuestion::Range, m_address, *m_fixture.suffixes));
}

void TestAddressSearch::refusesBadAddressesAndKeys()
{
    QCOMPARE(feeds::searchableAddress(QStringLiteral("  Me@Example.org ")), QStringLiteral("me@example.org"));
    for (const char* bad : {"", "me", "@a", "a@", "a@b@c", "a b@c", "a/../b@c"})
        QVERIFY2(feeds::searchableAddress(QLatin1String(bad)).isEmpty(), bad);
    QVERIFY(feeds::isSearchKey(m_key));
    QVERIFY(!feeds::isSearchKey("0123"));
    QVERIFY(!feeds::isSearchKey(m_key + "\r\nX: y"));
}

RECOURSE_TEST(TestAddressSearch, QCoreApplication)
#include "test_address_search.moc"
