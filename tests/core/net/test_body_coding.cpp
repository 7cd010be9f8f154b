// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_fixture.h"
#include "main/test_program.h"

using namespace recourse;
using base::Code;
using test::HttpFixture;
namespace hostile = test::hostile;

/// Compressed bodies: whole ones are unpacked, all others refused.
class TestBodyCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesGzip();
    void decodesWhateverFormGzipHas_data();
    void decodesWhateverFormGzipHas();
    void triesAgainAfterHalfACompressedBody();
    void refusesHalfABodyOfAnyCoding_data();
    void refusesHalfABodyOfAnyCoding();
    void decodesNoErrors();
};

void TestBodyCoding::decodesGzip()
{
    test::LoopbackServer server;
    const QByteArray list = QByteArray("[\"breach\"],").repeated(1000);
    server.serve("/list", hostile::gzip(list), {{"Content-Encoding", "gzip"}});
    HttpFixture http;

    const auto response = http.fetch(server.url(QStringLiteral("/list")));

    VERIFY_OK(response);
    QCOMPARE(response->body, list);
    QVERIFY(response->receivedBytes < list.size() / 2);
    QCOMPARE(server.requests().front().header("Accept-Encoding"), QByteArray("gzip"));
}

void TestBodyCoding::decodesWhateverFormGzipHas_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    const QByteArray whole = hostile::gzip("[1,2,3]");
    QByteArray named = whole;
    named[3] = 0x08; // a file name stands behind the head (RFC 1952, 2.3.1)
    named.insert(10, QByteArray("list.json", 10));
    QTest::newRow("plain") << QByteArray("gzip") << whole;
    QTest::newRow("old name") << QByteArray("x-gzip") << whole;
    QTest::newRow("capitals") << QByteArray(" GZIP ") << whole;
    QTest::newRow("with a file name") << QByteArray("gzip") << named;
    QTest::newRow("two members") << QByteArray("gzip") << hostile::gzip("[1,2") + hostile::gzip(",3]");
    QTest::newRow("an empty member") << QByteArray("gzip") << whole + hostile::gzip("");
    QTest::newRow("no coding") << QByteArray("identity") << QByteArray("[1,2,3]");
    QTest::newRow("an empty name") << QByteArray() << QByteArray("[1,2,3]");
}

void TestBodyCoding::decodesWhateverFormGzipHas()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, body);
    test::LoopbackServer server;
    server.serve("/list", body, {{"Content-Encoding", coding}});
    test::Reply drip = hostile::slowDrip(body, 1);
    drip.headers.append({"Content-Encoding", coding});
    server.serve("/drip", drip);
    HttpFixture http;

    for (const char* path : {"/list", "/drip"}) {
        const auto response = http.fetch(server.url(QLatin1String(path)));
        VERIFY_OK(response);
        QCOMPARE(response->body, QByteArray("[1,2,3]"));
    }
}

void TestBodyCoding::triesAgainAfterHalfACompressedBody()
{
    test::LoopbackServer server;
    const QList<test::Header> gzip{{"Content-Encoding", "gzip"}};
    server.serve("/list", hostile::afterwards(1, {200, gzip, hostile::unfinishedGzip("[1,2]")}, {200, gzip, hostile::gzip("[1,2,3]")}));
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    request.limits.retries = 1;

    const auto response = http.fetch(request);

    VERIFY_OK(response);
    QCOMPARE(response->body, QByteArray("[1,2,3]"));
    QCOMPARE(http.ledger[0].error, base::codeName(Code::NetPartial));
}

void TestBodyCoding::refusesHalfABodyOfAnyCoding_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    const QByteArray list = QByteArray("[\"breach\"],").repeated(500);
    const QByteArray whole = hostile::gzip(list);
    const auto altered = [&](qsizetype fromEnd) {
        QByteArray bytes = whole;
        bytes[bytes.size() - fromEnd] = static_cast<char>(bytes[bytes.size() - fromEnd] ^ 1);
        return bytes;
    };
    const QByteArray gzip = "gzip";
    QTest::newRow("no last block") << gzip << hostile::unfinishedGzip(list);
    QTest::newRow("no checksum") << gzip << whole.chopped(8);
    QTest::newRow("no length") << gzip << whole.chopped(4);
    QTest::newRow("one byte short") << gzip << whole.chopped(1);
    QTest::newRow("half") << gzip << whole.left(whole.size() / 2);
    QTest::newRow("head alone") << gzip << whole.left(10);
    QTest::newRow("half a head") << gzip << whole.left(5);
    QTest::newRow("nothing") << gzip << QByteArray();
    QTest::newRow("wrong checksum") << gzip << altered(8);
    QTest::newRow("wrong length") << gzip << altered(1);
    QTest::newRow("junk behind") << gzip << whole + "junk";
    QTest::newRow("half a second member") << gzip << whole + whole.chopped(9);
    QTest::newRow("a second head alone") << gzip << whole + whole.left(3);
    QTest::newRow("zlib instead") << gzip << qCompress(list).mid(4);
    QTest::newRow("not asked for: deflate") << QByteArray("deflate") << qCompress(list).mid(4);
    QTest::newRow("not asked for: brotli") << QByteArray("br") << list;
    QTest::newRow("two codings") << QByteArray("gzip, gzip") << hostile::gzip(whole);
    QTest::newRow("an overlong name") << QByteArray(600, 'x') << list;
}

void TestBodyCoding::refusesHalfABodyOfAnyCoding()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, body);
    test::LoopbackServer server;
    server.serve("/list", body, {{"Content-Encoding", coding}});
    HttpFixture http;

    const auto response = http.fetch(server.url(QStringLiteral("/list")));

    COMPARE_ERROR(response, Code::NetPartial);
    QCOMPARE(http.ledger.size(), std::size_t{1});
    QCOMPARE(http.ledger[0].error, base::codeName(Code::NetPartial));
}

/// What comes beside an error is not read, so its coding cannot hide the error.
void TestBodyCoding::decodesNoErrors()
{
    test::LoopbackServer server;
    server.serve("/list", test::Reply{403, {{"Content-Encoding", "gzip"}}, "<html>no</html>"});
    server.serve("/bomb", test::Reply{403, {{"Content-Encoding", "gzip"}}, QByteArray((1 << 20) + 1, 'x')});
    server.serve("/old", test::Reply{302, {{"Location", "/new"}, {"Content-Encoding", "br"}}, "moved"});
    server.serve("/new", hostile::gzip("[]"), {{"Content-Encoding", "gzip"}});
    HttpFixture http;

    COMPARE_ERROR(http.fetch(server.url(QStringLiteral("/list"))), Code::NetStatus);
    COMPARE_ERROR(http.fetch(server.url(QStringLiteral("/bomb"))), Code::NetTooLarge);
    const auto response = http.fetch(server.url(QStringLiteral("/old")));
    VERIFY_OK(response);
    QCOMPARE(response->body, QByteArray("[]"));
}

RECOURSE_TEST(TestBodyCoding, QCoreApplication)
#include "test_body_coding.moc"
