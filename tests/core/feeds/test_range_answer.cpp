// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_fixture.h"
#include "feeds/range_answer.h"
#include "feeds/range_definition.h"
#include "main/test_program.h"
#include "support/range_server.h"

#include <limits>

using namespace recourse;
using base::Code;
using test::RangeServer;

namespace {

feeds::RangeDigest digestOf(const QByteArray& password)
{
    const QByteArray bytes = QByteArray::fromHex(RangeServer::digestOf(password));
    feeds::RangeDigest digest{};
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

/// The line a server would write about a password.
QByteArray line(const QByteArray& password, const QByteArray& count)
{
    return RangeServer::digestOf(password).mid(5) + ':' + count;
}

base::Result<feeds::RangeAnswer> parse(const QByteArray& bytes)
{
    return feeds::RangeAnswer::parse(test::view(bytes));
}

} // namespace

class TestRangeAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFiveDigits();
    void findsTheCount_data();
    void findsTheCount();
    void passesOverPadding();
    void comparesAllDigits();
    void keepsTheWorseOfTwo();
    void boundsTheCount();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void namesNothingOfTheAnswer();
    void readsTheShippedDefinition();
    void refusesBrokenDefinitions_data();
    void refusesBrokenDefinitions();
};

void TestRangeAnswer::takesFiveDigits()
{
    // SHA-1 of "password" (FIPS 180-4): 5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8
    const auto prefix = feeds::rangePrefix(digestOf("password"));
    QCOMPARE(QByteArray(prefix.data(), 5), QByteArray("5BAA6"));
}

void TestRangeAnswer::findsTheCount_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray other = line("other", "3");
    const QByteArray wanted = line("password", "42");
    QTest::newRow("only line") << wanted;
    QTest::newRow("CRLF") << other + "\r\n" + wanted + "\r\n" + line("third", "1");
    QTest::newRow("LF") << other + "\n" + wanted;
    QTest::newRow("both, mixed") << other + "\r\n" + line("third", "1") + "\n" + wanted;
    QTest::newRow("line end at the end") << wanted + "\r\n";
    QTest::newRow("empty lines at the end") << wanted + "\r\n\r\n\n";
    QTest::newRow("lower case") << other.toLower() + "\r\n" + wanted.toLower();
    QTest::newRow("leading zeros") << line("password", "00042");
}

void TestRangeAnswer::findsTheCount()
{
    QFETCH(QByteArray, bytes);
    const auto answer = parse(bytes);
    VERIFY_OK(answer);
    QCOMPARE(answer->countOf(digestOf("password")), 42);
    QCOMPARE(answer->countOf(digestOf("unknown")), 0);
}

void TestRangeAnswer::passesOverPadding()
{
    const auto answer = parse(line("password", "0") + "\r\n" + line("other", "0"));
    VERIFY_OK(answer);
    QCOMPARE(answer->lines(), 2);
    QCOMPARE(answer->countOf(digestOf("password")), 0);
}

void TestRangeAnswer::comparesAllDigits()
{
    const QByteArray rest = RangeServer::digestOf("password").mid(5);
    for (qsizetype at = 0; at < rest.size(); ++at) {
        QByteArray near = rest;
        near[at] = near[at] == 'A' ? 'B' : 'A';
        const auto answer = parse(near + ":7");
        VERIFY_OK(answer);
        QCOMPARE(answer->countOf(digestOf("password")), 0);
    }
}

void TestRangeAnswer::keepsTheWorseOfTwo()
{
    const auto answer = parse(line("password", "5") + "\r\n" + line("password", "0") + "\r\n" + line("password", "9"));
    VERIFY_OK(answer);
    QCOMPARE(answer->countOf(digestOf("password")), 9);
}

void TestRangeAnswer::boundsTheCount()
{
    const auto answer = parse(line("password", "99999999999999999999999999"));
    VERIFY_OK(answer);
    QCOMPARE(answer->countOf(digestOf("password")), std::numeric_limits<int>::max());
}

void TestRangeAnswer::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    const QByteArray good = line("password", "1") + "\r\n";
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("nothing in it");
    QTest::newRow("blanks") << QByteArray(" \r\n\r\n") << QStringLiteral("nothing in it");
    QTest::newRow("web page") << test::hostile::htmlWith200().body << QStringLiteral("a web page");
    QTest::newRow("web page behind a mark") << QByteArray("\xEF\xBB\xBF\n<html>") << QStringLiteral("a web page");
    QTest::newRow("JSON") << QByteArray("{\"statusCode\":429}") << QStringLiteral("JSON");
    QTest::newRow("prose") << QByteArray("The hash prefix was not in a valid format") << QStringLiteral("line 1");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + good << QStringLiteral("line 1");
    QTest::newRow("34 digits") << good + line("x", "1").mid(1) << QStringLiteral("line 2");
    QTest::newRow("36 digits") << good + "0" + line("x", "1") << QStringLiteral("line 2");
    QTest::newRow("whole digest") << RangeServer::digestOf("password") + ":1" << QStringLiteral("line 1");
    QTest::newRow("no count") << good + line("x", {}) << QStringLiteral("line 2");
    QTest::newRow("cut line") << good + line("x", "1").left(20) << QStringLiteral("line 2");
    QTest::newRow("negative") << line("x", "-1") << QStringLiteral("line 1");
    QTest::newRow("fraction") << line("x", "1.5") << QStringLiteral("line 1");
    QTest::newRow("thousands comma") << line("x", "1,000") << QStringLiteral("line 1");
    QTest::newRow("space behind") << line("x", "1 ") << QStringLiteral("line 1");
    QTest::newRow("no hexadecimal digit") << line("x", "1").replace(0, 1, "G") << QStringLiteral("line 1");
    QTest::newRow("backtick") << line("x", "1").replace(3, 1, "`") << QStringLiteral("line 1");
    QTest::newRow("NUL") << line("x", "1").replace(3, 1, QByteArray(1, '\0')) << QStringLiteral("line 1");
    QTest::newRow("CR alone") << line("x", "1") + "\r" + line("y", "1") << QStringLiteral("line 1");
    QTest::newRow("empty line between") << good + "\r\n" + good << QStringLiteral("line 2");
    QTest::newRow("page behind a line") << good + "<html>" << QStringLiteral("line 2");
}

void TestRangeAnswer::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto answer = parse(bytes);
    COMPARE_ERROR(answer, Code::RangeUnusable);
    QCOMPARE(answer.error().where, where);
}

void TestRangeAnswer::namesNothingOfTheAnswer()
{
    const auto answer = parse("cAnArY-in-the-answer");
    COMPARE_ERROR(answer, Code::RangeUnusable);
    QVERIFY(!answer.error().text().contains(QStringLiteral("cAnArY")));
}

void TestRangeAnswer::readsTheShippedDefinition()
{
    const auto range = feeds::RangeDefinition::parse(test::contentOf(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/feeds.json")));
    VERIFY_OK(range);
    QCOMPARE(range->base, QUrl(QStringLiteral("https://api.pwnedpasswords.com")));
    QCOMPARE(range->id, QStringLiteral("pwned-passwords"));
    QVERIFY(range->attribution.contains(range->name));
    QVERIFY(range->minimumEntries > 0 && range->minimumEntries < 800); // padded answers have that many at least
    QVERIFY(range->maxBytes >= 100 * 1024);
    QVERIFY(!range->access.isEmpty() && !range->source.isEmpty());
}

void TestRangeAnswer::refusesBrokenDefinitions_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    for (const char* field : {"id", "name", "base", "licence", "attribution", "attribution_url", "access", "max_bytes", "minimum_entries", "source", "as_of"})
        QTest::addRow("without %s", field) << QString::fromLatin1(field) << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("plain http") << QStringLiteral("base") << QJsonValue(QStringLiteral("http://api.pwnedpasswords.com"));
    QTest::newRow("no bytes") << QStringLiteral("max_bytes") << QJsonValue(0);
    QTest::newRow("no day") << QStringLiteral("as_of") << QJsonValue(QStringLiteral("2026-13-01"));
}

void TestRangeAnswer::refusesBrokenDefinitions()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject all = QJsonDocument::fromJson(test::contentOf(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/feeds.json"))).object();
    QJsonObject record = all[QStringLiteral("password_range")].toObject();
    if (value.isUndefined())
        record.remove(field);
    else
        record[field] = value;
    all[QStringLiteral("password_range")] = record;

    const auto range = feeds::RangeDefinition::parse(test::FeedFixture::json(all));

    COMPARE_ERROR(range, Code::RuleMalformed);
    QVERIFY2(range.error().where.contains(field), qPrintable(range.error().where));
}

RECOURSE_TEST(TestRangeAnswer, QCoreApplication)
#include "test_range_answer.moc"
