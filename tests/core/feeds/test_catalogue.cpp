// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_fixture.h"
#include "main/test_program.h"

using namespace recourse;
using base::Code;
using test::FeedFixture;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheShippedCatalogue();
    void creditsThePublisher();
    void refusesBrokenRecords_data();
    void refusesBrokenRecords();
    void refusesTwins();
    void refusesWhatIsNoCatalogue_data();
    void refusesWhatIsNoCatalogue();
    void findsAddresses_data();
    void findsAddresses();

private:
    FeedFixture m_fixture;

    [[nodiscard]] static QJsonObject shipped()
    {
        const QByteArray bytes = test::contentOf(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/feeds.json"));
        return QJsonDocument::fromJson(bytes).object()[QStringLiteral("feeds")].toArray()[0].toObject();
    }
    [[nodiscard]] static QByteArray catalogueOf(const QJsonArray& feeds) { return FeedFixture::json(QJsonObject{{QStringLiteral("feeds"), feeds}}); }
};

void TestCatalogue::readsTheShippedCatalogue()
{
    const feeds::FeedDefinition& hibp = m_fixture.hibp();

    QCOMPARE(hibp.base, QUrl(QStringLiteral("https://haveibeenpwned.com/api/v3")));
    QCOMPARE(hibp.kind, QStringLiteral("breaches"));
    QVERIFY(feeds::readerOf(hibp) != nullptr);
    QCOMPARE(hibp.shrinkGuard, 0.05);
    QVERIFY(hibp.maxBytes >= qint64{8} << 20);
    QVERIFY(hibp.minimumEntries > 0 && hibp.minimumEntries < 900);
    QVERIFY(m_fixture.catalogue->find(QStringLiteral("nothing")) == nullptr);
}

void TestCatalogue::creditsThePublisher()
{
    for (const feeds::FeedDefinition& feed : m_fixture.catalogue->all()) {
        QVERIFY2(feed.attribution.contains(feed.name), qPrintable(feed.id));
        QVERIFY2(feed.attribution.contains(feed.licence), qPrintable(feed.id));
        QVERIFY2(feed.licenceLine().contains(feed.name) && feed.licenceLine().contains(feed.licence), qPrintable(feed.id));
        QVERIFY2(!feed.source.isEmpty() && QDate::fromString(feed.asOf, Qt::ISODate).isValid(), qPrintable(feed.id));
    }
}

void TestCatalogue::refusesBrokenRecords_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* field, const QJsonValue& value) {
        QTest::addRow("%s = %s", field, QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).left(60).constData()) << QString::fromLatin1(field) << value;
    };
    for (const char* field : {"id", "name", "kind", "reader", "base", "list", "licence", "licence_url", "attribution", "attribution_url", "access",
             "max_bytes", "minimum_entries", "shrink_guard", "refresh_hours", "cheap_hours", "source", "as_of"})
        row(field, QJsonValue::Undefined);
    row("kind", QStringLiteral("weather"));
    row("reader", QStringLiteral("unknown"));
    row("base", QStringLiteral("http://haveibeenpwned.com/api/v3"));
    row("base", QStringLiteral("haveibeenpwned.com"));
    row("record_page", QStringLiteral("https://haveibeenpwned.com/Breach/"));
    row("record_page", QStringLiteral("javascript:%1"));
    row("cheap", 5);
    row("max_bytes", 0);
    row("max_bytes", 1e12);
    row("minimum_entries", QStringLiteral("500"));
    row("shrink_guard", 1.5);
    row("shrink_guard", 0);
    row("refresh_hours", 0.5);
    row("as_of", QStringLiteral("21.11.2026"));
    row("as_of", QStringLiteral("2026-02-30"));
}

void TestCatalogue::refusesBrokenRecords()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject record = shipped();
    QVERIFY(feeds::FeedCatalogue::parse(catalogueOf({record})).ok());
    if (value.isUndefined())
        record.remove(field);
    else
        record[field] = value;

    const auto catalogue = feeds::FeedCatalogue::parse(catalogueOf({record}));

    COMPARE_ERROR(catalogue, Code::RuleMalformed);
    QVERIFY2(catalogue.error().where.contains(field), qPrintable(catalogue.error().where));
}

void TestCatalogue::refusesTwins()
{
    const auto catalogue = feeds::FeedCatalogue::parse(catalogueOf({shipped(), shipped()}));

    COMPARE_ERROR(catalogue, Code::RuleMalformed);
}

void TestCatalogue::refusesWhatIsNoCatalogue_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("feeds:");
    QTest::newRow("no feeds") << QByteArray("{}");
    QTest::newRow("empty list") << QByteArray(R"({"feeds":[]})");
    QTest::newRow("list of words") << QByteArray(R"({"feeds":["hibp"]})");
}

void TestCatalogue::refusesWhatIsNoCatalogue()
{
    QFETCH(QByteArray, bytes);

    COMPARE_ERROR(feeds::FeedCatalogue::parse(bytes), Code::RuleMalformed);
}

void TestCatalogue::findsAddresses_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("cheap");
    const auto row = [](const char* given, const char* list, const char* cheap) {
        QTest::newRow(*given ? given : "own server") << QString::fromLatin1(given) << QString::fromLatin1(list) << QString::fromLatin1(cheap);
    };
    row("", "https://haveibeenpwned.com/api/v3/breaches", "https://haveibeenpwned.com/api/v3/latestbreach");
    row("http://127.0.0.1:99", "http://127.0.0.1:99/breaches", "http://127.0.0.1:99/latestbreach");
    row("http://127.0.0.1:99/", "http://127.0.0.1:99/breaches", "http://127.0.0.1:99/latestbreach");
    row("http://127.0.0.1:99/api/v3/", "http://127.0.0.1:99/api/v3/breaches", "http://127.0.0.1:99/api/v3/latestbreach");
    row("http://127.0.0.1:99/api/breaches", "http://127.0.0.1:99/api/breaches", "http://127.0.0.1:99/api/latestbreach");
    row("http://127.0.0.1:99/copy.json", "http://127.0.0.1:99/copy.json", "");
}

void TestCatalogue::findsAddresses()
{
    QFETCH(QString, given);
    QFETCH(QString, list);
    QFETCH(QString, cheap);
    const feeds::RefreshInput input{m_fixture.hibp(), QUrl(given), {}, {}};

    QCOMPARE(feeds::listUrl(input), QUrl(list));
    QCOMPARE(feeds::cheapUrl(input), QUrl(cheap));
}

RECOURSE_TEST(TestCatalogue, QCoreApplication)
#include "test_catalogue.moc"
