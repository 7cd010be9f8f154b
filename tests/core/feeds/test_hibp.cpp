// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_fixture.h"
#include "main/test_program.h"

#include <QElapsedTimer>

using namespace recourse;
using base::Code;
using test::FeedFixture;

class TestHibp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARecord();
    void readsDatesAsExactAsTheyAre_data();
    void readsDatesAsExactAsTheyAre();
    void keepsWhatHasNoRoom();
    void keepsUnknownFieldsAndClasses();
    void readsFlags_data();
    void readsFlags();
    void findsRegistrableDomain_data();
    void findsRegistrableDomain();
    void namesTheOrganisation_data();
    void namesTheOrganisation();
    void takesRecordsOfOlderYears();
    void countsBeyond32Bits();
    void makesHostileTextPlain();
    void passesOverOddEntries_data();
    void passesOverOddEntries();
    void refusesListsWithManyOddEntries();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void keepsTheFirstOfTwins();
    void readsTheMarker();
    void refusesAnswersWithoutMarker();
    void readsTheWholeRealList();
    void readsTheWholeRealListFast();

private:
    FeedFixture m_fixture;

    [[nodiscard]] model::Breach readOne(const QJsonObject& record) const
    {
        const auto reading = m_fixture.read(FeedFixture::json(QJsonArray{record}));
        return reading && reading->breaches.size() == 1 ? reading->breaches.front() : model::Breach();
    }
};

void TestHibp::readsARecord()
{
    QJsonObject record = FeedFixture::record(QStringLiteral("Shop"));
    record[QStringLiteral("ModifiedDate")] = QStringLiteral("2025-01-02T03:04:05Z");
    record[QStringLiteral("DisclosureUrl")] = QStringLiteral("https://shop.example/notice?id=1");

    const model::Breach breach = readOne(record);

    QCOMPARE(breach.feed, QStringLiteral("hibp"));
    QCOMPARE(breach.feedId, QStringLiteral("Shop"));
    QCOMPARE(breach.title, QStringLiteral("Shop"));
    QCOMPARE(breach.domains, QStringList{QStringLiteral("shop.example")});
    QVERIFY(breach.namedHost.isEmpty());
    QCOMPARE(breach.occurredFrom, QDate(2024, 3, 1));
    QVERIFY(!breach.occurredTo.isValid());
    QCOMPARE(breach.precision, model::DatePrecision::Month); // it says no more than "In March 2024"
    QCOMPARE(breach.disclosed, QDate(2024, 4, 2));
    QCOMPARE(breach.modified, QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5), Qt::UTC));
    QCOMPARE(breach.affected, 1000);
    QCOMPARE(breach.affectedScope, QStringLiteral("accounts"));
    QCOMPARE(breach.dataClassesRaw, (QStringList{QStringLiteral("Email addresses"), QStringLiteral("Passwords")}));
    QCOMPARE(breach.dataClasses, (QStringList{QStringLiteral("password"), QStringLiteral("email")}));
    QCOMPARE(breach.description, QStringLiteral("In March 2024, Shop lost data."));
    QCOMPARE(breach.sourceUrl, QStringLiteral("https://haveibeenpwned.com/Breach/Shop"));
    QCOMPARE(breach.noticeUrl, QStringLiteral("https://shop.example/notice?id=1"));
    QCOMPARE(breach.licence, QStringLiteral("CC BY 4.0, Have I Been Pwned"));
    QVERIFY(!breach.withdrawnOn.isValid());
}

void TestHibp::readsDatesAsExactAsTheyAre_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("description");
    QTest::addColumn<int>("precision");
    const auto row = [](const char* name, const char* date, const char* description, model::DatePrecision precision) {
        QTest::newRow(name) << QString::fromLatin1(date) << QString::fromLatin1(description) << static_cast<int>(precision);
    };
    using enum model::DatePrecision;
    row("a day", "2013-10-04", "In October 2013, accounts were breached.", Day);
    row("a month", "2016-04-01", "In April 2016, accounts were breached.", Month);
    row("first of a month without a word", "2016-04-01", "Accounts were breached.", Month);
    row("a year", "2012-01-01", "In approximately 2012, accounts were breached.", Year);
    row("January", "2016-01-01", "In January 2016, accounts were breached.", Month);
    row("January, no year", "2017-01-01", "In January, accounts were breached.", Month);
    row("January of another year", "2018-01-01", "In January 2020, data from 2018 was published.", Year);
    row("new year's day", "2013-01-01", "On 1 January 2013, accounts were breached.", Day);
    row("new year's day, the other way", "2014-01-01", "On January 1, 2014, accounts were breached.", Day);
    row("first of May", "2019-05-01", "On May 1st, accounts were breached.", Day);
    row("first of May, the other way", "2019-05-01", "On the 1st of May 2019, accounts were breached.", Day);
    row("another day of that month", "2019-05-01", "On May 13, data of 1 million accounts was published.", Month);
    row("a number after the month", "2019-05-01", "In May 1.5 million accounts were breached.", Month);
    row("millions after the month", "2019-05-01", "In May 1 million accounts were breached.", Month);
    row("none", "", "Accounts were breached.", Unknown);
}

void TestHibp::readsDatesAsExactAsTheyAre()
{
    QFETCH(QString, date);
    QFETCH(QString, description);
    QJsonObject record = FeedFixture::record(QStringLiteral("Shop"));
    record[QStringLiteral("BreachDate")] = date;
    record[QStringLiteral("Description")] = description;

    const model::Breach breach = readOne(record);

    QTEST(static_cast<int>(breach.precision), "precision");
    QCOMPARE(breach.occurredFrom, QDate::fromString(date, Qt::ISODate)); // as it was written
}

void TestHibp::keepsWhatHasNoRoom()
{
    QJsonObject record = FeedFixture::record(QStringLiteral("Shop"));
    record[QStringLiteral("Attribution")] = QStringLiteral("someone \"quoted\"@example.org");
    record[QStringLiteral("IsSubscriptionFree")] = true;

    const QJsonObject extra = QJsonDocument::fromJson(readOne(record).extra).object();

    QCOMPARE(extra.keys(), (QStringList{QStringLiteral("AddedDate"), QStringLiteral("Attribution"), QStringLiteral("IsSubscriptionFree"), QStringLiteral("LogoPath")}));
    QCOMPARE(extra[QStringLiteral("Attribution")].toString(), QStringLiteral("someone \"quoted\"@example.org"));
    QCOMPARE(extra[QStringLiteral("AddedDate")].toString(), QStringLiteral("2024-04-02T08:00:00Z"));
}

void TestHibp::keepsUnknownFieldsAndClasses()
{
    QJsonObject record = FeedFixture::record(QStringLiteral("Shop"));
    record[QStringLiteral("Severity\n\"x\"")] = QJsonObject{{QStringLiteral("score"), 7.5}, {QStringLiteral("why"), QJsonArray{1, 2}}};
    record[QStringLiteral("DataClasses")] = QJsonArray{QStringLiteral("Dream diaries"), QStringLiteral("Passwords")};

    const model::Breach breach = readOne(record);

    const QJsonObject extra = QJsonDocument::fromJson(breach.extra).object();
    QCOMPARE(extra[QStringLiteral("Severity\n\"x\"")].toObject()[QStringLiteral("score")].toDouble(), 7.5);
    QCOMPARE(breach.dataClassesRaw, (QStringList{QStringLiteral("Dream diaries"), QStringLiteral("Passwords")}));
    QVERIFY(breach.dataClasses.contains(QStringLiteral("other")));
    QVERIFY(breach.dataClasses.contains(QStringLiteral("password")));
}

void TestHibp::readsFlags_data()
{
    QTest::addColumn<QString>("field");
    for (const char* field : {"IsVerified", "IsFabricated", "IsSensitive", "IsRetired", "IsSpamList", "IsMalware", "IsStealerLog"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestHibp::readsFlags()
{
    QFETCH(QString, field);
    QJsonObject record = FeedFixture::record(QStringLiteral("Shop"));
    record[QStringLiteral("IsVerified")] = false;
    record[field] = true;

    const model::BreachFlags flags = readOne(record).flags;

    QCOMPARE(flags.verified, field == QLatin1String("IsVerified"));
    QCOMPARE(flags.fabricated, field == QLatin1String("IsFabricated"));
    QCOMPARE(flags.sensitive, field == QLatin1String("IsSensitive"));
    QCOMPARE(flags.retired, field == QLatin1String("IsRetired"));
    QCOMPARE(flags.spamList, field == QLatin1String("IsSpamList"));
    QCOMPARE(flags.malware, field == QLatin1String("IsMalware"));
    QCOMPARE(flags.stealerLog, field == QLatin1String("IsStealerLog"));
}

void TestHibp::findsRegistrableDomain_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isKeptAsGiven");
    const auto row = [](const char* given, const char* domain, const char* host, bool kept) {
        QTest::newRow(given) << QString::fromUtf8(given) << QString::fromLatin1(domain) << QString::fromLatin1(host) << kept;
    };
    row("adobe.com", "adobe.com", "", false);
    row("OwnedCore.com", "ownedcore.com", "", true);
    row("forums.boxee.com", "boxee.com", "forums.boxee.com", false);
    row("sephora.com.au", "sephora.com.au", "", false);
    row("dev.dota2.com", "dota2.com", "dev.dota2.com", false);
    row("", "", "", false);
    row("not a domain", "", "", true);
    row("192.168.1.1", "", "", true);
    row("müller.example", "xn--mller-kva.example", "", true);
}

void TestHibp::findsRegistrableDomain()
{
    QFETCH(QString, given);
    QFETCH(QString, domain);
    QFETCH(QString, host);
    QFETCH(bool, isKeptAsGiven);
    QJsonObject record = FeedFixture::record(QStringLiteral("Shop"));
    record[QStringLiteral("Domain")] = given;

    const model::Breach breach = readOne(record);

    QCOMPARE(breach.feedId, QStringLiteral("Shop"));
    QCOMPARE(breach.domains, domain.isEmpty() ? QStringList() : QStringList{domain});
    QCOMPARE(breach.namedHost, host);
    QCOMPARE(QJsonDocument::fromJson(breach.extra).object().contains(QStringLiteral("Domain")), isKeptAsGiven);
}

void TestHibp::namesTheOrganisation_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("organisation");
    const auto row = [](const char* title, const char* organisation) { QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(organisation); };
    row("Adobe", "Adobe");
    row("Zoosk (2020)", "Zoosk");
    row("OGUsers (2019 breach)", "OGUsers");
    row("Carding Mafia (December 2021)", "Carding Mafia");
    row("Experian (South Africa)", "Experian (South Africa)");
    row("Online Trade (Онлайн Трейд)", "Online Trade (Онлайн Трейд)");
    row("(2020)", "(2020)");
}

void TestHibp::namesTheOrganisation()
{
    QFETCH(QString, title);
    QFETCH(QString, organisation);
    QJsonObject record = FeedFixture::record(QStringLiteral("Shop"));
    record[QStringLiteral("Title")] = title;

    QCOMPARE(readOne(record).orgName, organisation);
    QCOMPARE(readOne(record).title, title);
}

void TestHibp::takesRecordsOfOlderYears()
{
    QJsonObject record = FeedFixture::record(QStringLiteral("Shop"));
    for (const char* field : {"LogoPath", "Attribution", "DisclosureUrl", "IsMalware", "IsStealerLog", "IsSubscriptionFree"})
        record.remove(QString::fromLatin1(field));

    const model::Breach breach = readOne(record);

    QCOMPARE(breach.feedId, QStringLiteral("Shop"));
    QVERIFY(!breach.flags.malware && !breach.flags.stealerLog);
}

void TestHibp::countsBeyond32Bits()
{
    const QByteArray list = FeedFixture::json(FeedFixture::list(1)).replace("\"PwnCount\":1000", "\"PwnCount\":9876543210");

    const auto reading = m_fixture.read(list);

    VERIFY_OK(reading);
    QCOMPARE(reading->breaches.front().affected, 9876543210);
}

void TestHibp::makesHostileTextPlain()
{
    QJsonObject record = FeedFixture::record(QStringLiteral("Shop"));
    record[QStringLiteral("Title")] = QStringLiteral("Shop\u202Egpj.exe\nnext");
    record[QStringLiteral("Description")] = QStringLiteral("<img src=\"file:///etc/passwd\"><script>alert(1)</script>One <a href=\"javascript:x\">link</a> &amp; more\u202E");
    record[QStringLiteral("DisclosureUrl")] = QStringLiteral("javascript:alert(1)");

    const model::Breach breach = readOne(record);

    QCOMPARE(breach.title, QStringLiteral("Shopgpj.exe next"));
    QVERIFY2(!breach.description.contains(QLatin1Char('<')) && !breach.description.contains(QStringLiteral("alert")), qPrintable(breach.description));
    QVERIFY(breach.description.contains(QStringLiteral("& more")));
    QVERIFY(!breach.description.contains(QChar(0x202E)));
    QVERIFY(breach.noticeUrl.isEmpty());
}

void TestHibp::passesOverOddEntries_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << QByteArray(R"({"Title":"x"})") << QStringLiteral("Name");
    QTest::newRow("empty name") << QByteArray(R"({"Name":""})") << QStringLiteral("Name");
    QTest::newRow("name is a number") << QByteArray(R"({"Name":5})") << QStringLiteral("Name");
    QTest::newRow("name with controls") << QByteArray("{\"Name\":\"a\\u0007\"}") << QStringLiteral("Name");
    QTest::newRow("domain is a list") << QByteArray(R"({"Name":"a","Domain":["a.example"]})") << QStringLiteral("Domain");
    QTest::newRow("count is a text") << QByteArray(R"({"Name":"a","PwnCount":"12"})") << QStringLiteral("PwnCount");
    QTest::newRow("count is negative") << QByteArray(R"({"Name":"a","PwnCount":-5})") << QStringLiteral("PwnCount");
    QTest::newRow("flag is a number") << QByteArray(R"({"Name":"a","IsRetired":1})") << QStringLiteral("IsRetired");
    QTest::newRow("impossible day") << QByteArray(R"({"Name":"a","BreachDate":"2024-02-30"})") << QStringLiteral("BreachDate");
    QTest::newRow("impossible moment") << QByteArray(R"({"Name":"a","ModifiedDate":"soon"})") << QStringLiteral("ModifiedDate");
    QTest::newRow("classes are a text") << QByteArray(R"({"Name":"a","DataClasses":"Passwords"})") << QStringLiteral("DataClasses");
    QTest::newRow("not a record") << QByteArray("17") << QStringLiteral("no record");
}

void TestHibp::passesOverOddEntries()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, field);
    const QByteArray list = "[" + entry + "," + FeedFixture::json(FeedFixture::list(3)).mid(1);

    const auto reading = m_fixture.read(list);

    VERIFY_OK(reading);
    QCOMPARE(reading->breaches.size(), std::size_t{3});
    QCOMPARE(reading->warnings, QStringList{QStringLiteral("entry 1, field ") + field});
}

void TestHibp::refusesListsWithManyOddEntries()
{
    QJsonArray list = FeedFixture::list(200);
    for (int i = 0; i < 3; ++i)
        list[i] = QJsonObject{{QStringLiteral("Name"), i}};

    const auto reading = m_fixture.read(FeedFixture::json(list));

    COMPARE_ERROR(reading, Code::FeedMalformed);
    QCOMPARE(reading.error().where, QStringLiteral("3 of 200 entries, first: entry 1, field Name"));
}

void TestHibp::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& bytes, Code code) { QTest::newRow(name) << bytes << static_cast<int>(code); };
    const QByteArray list = FeedFixture::json(FeedFixture::list(20));
    row("nothing", {}, Code::FeedNotJson);
    row("white space", " \r\n", Code::FeedNotJson);
    row("web page", "<!DOCTYPE html><html></html>", Code::FeedHtml);
    row("web page behind a mark", "\xEF\xBB\xBF  <html>", Code::FeedHtml);
    row("plain text", "Access denied due to missing hibp-api-key.", Code::FeedNotJson);
    row("error object", R"({"statusCode":429,"message":"Rate limit is exceeded. Try again in 2 seconds."})", Code::FeedNotJson);
    row("cut in the middle", list.left(list.size() / 2), Code::FeedNotJson);
    row("cut at the last byte", list.left(list.size() - 1), Code::FeedNotJson);
    row("two lists", list + list, Code::FeedNotJson);
    row("bad UTF-8", QByteArray(list).replace("Shop1", "Sh\xFFp1"), Code::FeedNotJson);
    row("too deep", QByteArray(100, '[') + QByteArray(100, ']'), Code::FeedNotJson);
    row("too large", QByteArray(9 << 20, ' ') + "[]", Code::NetTooLarge);
    row("numbers only", "[1,2,3]", Code::FeedMalformed);
}

void TestHibp::refusesWhatIsNoList()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);

    const auto reading = m_fixture.read(bytes);

    COMPARE_ERROR(reading, static_cast<Code>(code));
}

void TestHibp::keepsTheFirstOfTwins()
{
    QJsonArray list = FeedFixture::list(2);
    QJsonObject twin = FeedFixture::record(QStringLiteral("Shop1"));
    twin[QStringLiteral("Title")] = QStringLiteral("Other");
    list.append(twin);

    const auto reading = m_fixture.read(FeedFixture::json(list));

    VERIFY_OK(reading);
    QCOMPARE(reading->breaches.size(), std::size_t{2});
    QCOMPARE(reading->breaches.front().title, QStringLiteral("Shop1"));
    QCOMPARE(reading->notes, QStringList{QStringLiteral("Entries that are there twice, of which the first was taken: 1")});
    QVERIFY(reading->warnings.isEmpty() && reading->passedOver == 0);
}

void TestHibp::readsTheMarker()
{
    const QByteArray answer = FeedFixture::json(FeedFixture::record(QStringLiteral("Shop")));

    const auto marker = feeds::readHibpMarker(test::view(answer), m_fixture.hibp());

    VERIFY_OK(marker);
    QCOMPARE(*marker, QStringLiteral("Shop|2024-04-02T08:00:00Z|2024-04-02T08:00:00Z"));
}

void TestHibp::refusesAnswersWithoutMarker()
{
    const auto markerOf = [&](std::string_view bytes) { return feeds::readHibpMarker(bytes, m_fixture.hibp()); };

    COMPARE_ERROR(markerOf("<html>"), Code::FeedHtml);
    COMPARE_ERROR(markerOf("[]"), Code::FeedMalformed);
    COMPARE_ERROR(markerOf(R"({"Name":"Shop"})"), Code::FeedMalformed);
}

void TestHibp::readsTheWholeRealList()
{
    const QByteArray bytes = test::contentOf(QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/hibp/breaches-2025-11-14.json"));
    if (bytes.isEmpty())
        QSKIP("the shared copy of the list is not here");

    const auto reading = m_fixture.read(bytes);

    VERIFY_OK(reading);
    QVERIFY2(reading->warnings.isEmpty(), qPrintable(reading->warnings.join(QLatin1Char('\n'))));
    QCOMPARE(reading->breaches.size(), std::size_t{920});
    const auto count = [&](auto holds) { return std::count_if(reading->breaches.begin(), reading->breaches.end(), holds); };
    QCOMPARE(count([](const model::Breach& b) { return !b.flags.verified; }), 42);
    QCOMPARE(count([](const model::Breach& b) { return b.flags.fabricated; }), 3);
    QCOMPARE(count([](const model::Breach& b) { return b.flags.sensitive; }), 86);
    QCOMPARE(count([](const model::Breach& b) { return b.flags.retired; }), 2);
    QCOMPARE(count([](const model::Breach& b) { return b.flags.spamList; }), 16);
    QCOMPARE(count([](const model::Breach& b) { return b.flags.malware; }), 8);
    QCOMPARE(count([](const model::Breach& b) { return b.flags.stealerLog; }), 5);
    QCOMPARE(count([](const model::Breach& b) { return b.domains.isEmpty(); }), 51);
    const auto firsts = count([](const model::Breach& b) { return b.occurredFrom.day() == 1; });
    const auto exact = count([](const model::Breach& b) { return b.occurredFrom.day() == 1 && b.precision == model::DatePrecision::Day; });
    const auto years = count([](const model::Breach& b) { return b.precision == model::DatePrecision::Year; });
    QCOMPARE(firsts, 171);
    QVERIFY2(exact <= 10, "a year has twelve firsts: chance alone makes thirty of them");
    QVERIFY(years > 20 && years < 41);
    QCOMPARE(count([](const model::Breach& b) { return b.extra.contains("\"Attribution\""); }), 113);
    QCOMPARE(count([](const model::Breach& b) { return !b.noticeUrl.isEmpty(); }), 7);
    QCOMPARE(count([](const model::Breach& b) { return b.description.contains(QLatin1Char('<')); }), 0);
    QCOMPARE(count([](const model::Breach& b) { return b.dataClasses.isEmpty(); }), 0);
}

void TestHibp::readsTheWholeRealListFast()
{
    const QByteArray bytes = test::contentOf(QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/hibp/breaches-2025-11-14.json"));
    if (bytes.isEmpty())
        QSKIP("the shared copy of the list is not here");

    QBENCHMARK {
        const auto reading = m_fixture.read(bytes);
        QVERIFY(reading.ok());
    }
}

RECOURSE_TEST(TestHibp, QCoreApplication)
#include "test_hibp.moc"
