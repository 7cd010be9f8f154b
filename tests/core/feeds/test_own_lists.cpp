// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_fixture.h"

#include "feeds/further_names.h"
#include "feeds/mapped_list.h"
#include "feeds/news.h"
#include "feeds/table.h"
#include "feeds/values.h"
#include "main/test_program.h"

#include <tuple>

using namespace recourse;
using base::Code;

class TestOwnLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheColumnThatIsMissing_data();
    void namesTheColumnThatIsMissing();
    void readsDays_data();
    void readsDays();
    void readsDatesAsExactAsTheyAre_data();
    void readsDatesAsExactAsTheyAre();
    void keepsTheVaguestOfSeveralDates();
    void readsWhatIsNoDateAsNone();
    void readsMilliseconds();
    void namesTheOrderOfDays();
    void readsDomainsWhateverPartsThem();
    void saysWhichKindsOfDataItDoesNotKnow();
    void readsANoteThenCp1252();
    void readsJsonAndRssByMapping();
    void keepsDefinitions();
    void refusesBrokenDefinitions_data();
    void refusesBrokenDefinitions();
    void guessesColumns();
    void splitsNames_data();
    void splitsNames();
    void readsNewsOfAllForms_data();
    void readsNewsOfAllForms();
    void readsNewsInTheirOwnEncoding();
    void resolvesRelativeLinks();
    void leavesOutLinksWithUserInfo();
    void refusesWhatIsNoNews_data();
    void refusesWhatIsNoNews();

private:
    test::FeedFixture m_fixture;

    /// A list with names, domains and dates.
    base::Result<feeds::FeedReading> readOwn(const QByteArray& list) const
    {
        feeds::FeedDefinition own;
        own.id = QStringLiteral("own-x");
        own.mapping.columns = {{QStringLiteral("name"), QStringLiteral("Name")}, {QStringLiteral("domain"), QStringLiteral("Site")},
            {QStringLiteral("occurred"), QStringLiteral("When")}};
        if (list.contains("\tKinds\n"))
            own.mapping.columns.insert(QStringLiteral("data_classes"), QStringLiteral("Kinds"));
        return feeds::readMappedList({{test::view(list)}, {}}, own, *m_fixture.suffixes);
    }
    base::Result<feeds::FeedReading> readHeadlines(const QByteArray& xml) const
    {
        return feeds::readNews({{test::view(xml)}, {}}, *m_fixture.catalogue->find(QStringLiteral("news-cnil")), *m_fixture.suffixes);
    }
};

void TestOwnLists::namesTheColumnThatIsMissing_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("header first") << QByteArray("Entite,Site,When\nA,,2020-01-01\n");
    QTest::newRow("a note above") << QByteArray("Note of today,,\nEntite,Site,When\nA,,2020-01-01\n");
    QTest::newRow("notes above and between") << QByteArray("Note\n\nWhen,of,this\nEntite,Site,When\nA,,2020-01-01\n");
    QTest::newRow("no rows") << QByteArray("Note of today,,\nEntite,Site,When\n");
}

void TestOwnLists::namesTheColumnThatIsMissing()
{
    QFETCH(QByteArray, list);
    const auto reading = readOwn(list);
    COMPARE_ERROR(reading, Code::FeedMalformed);
    QCOMPARE(reading.error().where, QStringLiteral("no column “name”"));
}

void TestOwnLists::readsDays_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char* cell, const QDate& day) { QTest::newRow(cell) << QString::fromUtf8(cell) << day; };
    row("2021-02-04", QDate(2021, 2, 4));
    row("2021-02-04T23:30:00Z", QDate(2021, 2, 4));
    row("2016-09-01T00:00:00+00:00", QDate(2016, 9, 1));
    row("2025-01-01T00:00:00.000", QDate(2025, 1, 1));
    row("2023-11-17T18:01:03.518737", QDate(2023, 11, 17));
    row("03/28/2018", QDate(2018, 3, 28));
    row("03/28/2018 12:00:00 AM", QDate(2018, 3, 28));
    row("2021 Feb 04 12:00:00 AM", QDate(2021, 2, 4));
    row("Sept 4, 2021", QDate(2021, 9, 4));
    row("4 February 2021", QDate(2021, 2, 4));
    for (const char* none : {"", "n/a", "Jan-99", "28/03/2018", "2021-02-30", "1970-01-01", "0001-01-01T00:00:00", "2021", "04/21/2026, 04/29/2026", "20210204"})
        row(none, QDate());
}

void TestOwnLists::readsDays()
{
    QFETCH(QString, cell);
    QFETCH(QDate, day);
    QCOMPARE(feeds::dayIn(cell), day);
}

void TestOwnLists::readsDatesAsExactAsTheyAre_data()
{
    using enum model::DatePrecision;
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("precision");
    const auto row = [](const char* cell, const QDate& first, model::DatePrecision precision) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << first << static_cast<int>(precision);
    };
    row("2021-02-04", QDate(2021, 2, 4), Day);
    row("03/28/2018", QDate(2018, 3, 28), Day);
    for (const char* march : {"2024-03", "2024/3", "03/2024", "3.2024", "March 2024", "Mar. 2024", "March, 2024", "2024 March"})
        row(march, QDate(2024, 3, 1), Month);
    row("2022", QDate(2022, 1, 1), Year);
    for (const char* none : {"", "n/a", "13/2024", "2024-00", "Smarch 2024", "1969", "1970", "99", "20210204", "2024-03, 2024-05", "about 2024"})
        row(none, QDate(), Unknown);
}

void TestOwnLists::readsDatesAsExactAsTheyAre()
{
    QFETCH(QString, cell);
    QFETCH(QDate, first);
    QFETCH(int, precision);
    const feeds::WrittenDate date = feeds::dateIn(cell);
    QCOMPARE(date.first, first);
    QCOMPARE(static_cast<int>(date.precision), precision);
}

void TestOwnLists::keepsTheVaguestOfSeveralDates()
{
    feeds::FeedDefinition own;
    own.id = QStringLiteral("own-x");
    own.mapping.columns = {{QStringLiteral("name"), QStringLiteral("Name")}, {QStringLiteral("occurred"), QStringLiteral("When")},
        {QStringLiteral("disclosed"), QStringLiteral("Told")}};
    own.mapping.separator = u',';
    const auto reading = feeds::readMappedList(
        {{"Name,When,Told\nOne,\"May 2023, 2023-03-07\",2023-06\nTwo,2022,06/01/2023\nThree,2021-02-04,\n"}, {}}, own, *m_fixture.suffixes);
    VERIFY_OK(reading);
    const auto& [one, two, three] = std::tie(reading->breaches[0], reading->breaches[1], reading->breaches[2]);
    QCOMPARE(one.occurredFrom, QDate(2023, 3, 7));
    QCOMPARE(one.occurredTo, QDate(2023, 5, 1));
    QCOMPARE(one.precision, model::DatePrecision::Month);
    QVERIFY(!one.disclosed.isValid()); // a month does not say on which day
    QCOMPARE(two.occurredFrom, QDate(2022, 1, 1));
    QVERIFY(!two.occurredTo.isValid());
    QCOMPARE(two.precision, model::DatePrecision::Year);
    QCOMPARE(two.disclosed, QDate(2023, 6, 1));
    QCOMPARE(three.precision, model::DatePrecision::Day);
}

void TestOwnLists::readsWhatIsNoDateAsNone()
{
    QByteArray list = "Name;Site;When\n";
    for (const char* word : {"Unknown", "Ongoing", "pending", "TBD", "?", "Under investigation"})
        list += QByteArray("Shop ") + word + ";;" + word + "\n";
    const auto reading = readOwn(list);
    VERIFY_OK(reading);
    QCOMPARE(reading->breaches.size(), std::size_t{6});
    QVERIFY(!reading->breaches[0].occurredFrom.isValid());
    QVERIFY(reading->notes.isEmpty());

    const auto tolerated = readOwn(QByteArray("Name;Site;When\nA;;2026-01-02\nB;;in spring\n"));
    VERIFY_OK(tolerated);
    QCOMPARE(tolerated->notes.size(), 1);
    QVERIFY2(tolerated->notes[0].contains(QStringLiteral("in spring")), qPrintable(tolerated->notes[0]));
}

void TestOwnLists::readsMilliseconds()
{
    const auto reading = readOwn("Name;Site;When\nA;;1743465600000\nB;;915148800000\n");
    VERIFY_OK(reading);
    QCOMPARE(reading->breaches[0].occurredFrom, QDate(2025, 4, 1));
    QCOMPARE(reading->breaches[0].precision, model::DatePrecision::Day);
    QCOMPARE(reading->breaches[1].occurredFrom, QDate(1999, 1, 1));
}

void TestOwnLists::namesTheOrderOfDays()
{
    const auto dayFirst = readOwn("Name;Site;When\nA;;31/12/2025\nB;;30/12/2025\nC;;29/12/2025\n");
    COMPARE_ERROR(dayFirst, Code::FeedMalformed);
    QVERIFY2(dayFirst.error().where.contains(QStringLiteral("--day-first")), qPrintable(dayFirst.error().where));
    const auto other = readOwn("Name;Site;When\nA;;31/12/2025\nB;;soon\nC;;29/12/2025\n");
    COMPARE_ERROR(other, Code::FeedMalformed);
    QVERIFY(!other.error().where.contains(QStringLiteral("--day-first")));
}

void TestOwnLists::readsDomainsWhateverPartsThem()
{
    const auto reading = readOwn("Name\tSite\tWhen\nA\tskoda.cz, skoda.de\t\nB\tshop.example;www.other.example\t\nC\tno site\t\n");
    VERIFY_OK(reading);
    QCOMPARE(reading->breaches[0].domains, (QStringList{QStringLiteral("skoda.cz"), QStringLiteral("skoda.de")}));
    QCOMPARE(reading->breaches[1].domains, (QStringList{QStringLiteral("shop.example"), QStringLiteral("other.example")}));
    QVERIFY(reading->breaches[2].domains.isEmpty());
    QCOMPARE(reading->notes.size(), 1);
    QVERIFY2(reading->notes[0].contains(QStringLiteral("“site” is no domain")), qPrintable(reading->notes[0]));
}

void TestOwnLists::saysWhichKindsOfDataItDoesNotKnow()
{
    const auto reading = readOwn("Name\tSite\tWhen\tKinds\nA\ta.example\t\tE-Mail-Adressen, Passw\u00f6rter\nB\tb.example\t\tMots de passe; Brain waves\n"
                                 "C\tc.example\t\tContrase\u00f1as, IP addresses, Brain waves\n");
    VERIFY_OK(reading);
    QCOMPARE(reading->breaches[0].dataClasses, (QStringList{QStringLiteral("password"), QStringLiteral("email")}));
    QVERIFY(reading->breaches[1].dataClasses.contains(QStringLiteral("password")));
    QVERIFY(reading->breaches[2].dataClasses.contains(QStringLiteral("password")));
    QCOMPARE(reading->notes.size(), 1);
    QVERIFY2(reading->notes[0].endsWith(QStringLiteral("no step speaks of them: Brain waves")), qPrintable(reading->notes[0]));
}

void TestOwnLists::readsANoteThenCp1252()
{
    feeds::FeedDefinition own;
    own.id = QStringLiteral("own-x");
    own.mapping.columns = {{QStringLiteral("name"), QStringLiteral("Société")}, {QStringLiteral("occurred"), QStringLiteral("Date de la violation")},
        {QStringLiteral("affected"), QStringLiteral("Personnes")}, {QStringLiteral("data_classes"), QStringLiteral("Données")}};
    own.mapping.dayOrder = feeds::DayOrder::DayFirst;
    own.mapping.separator = u',';
    const QByteArray list = "Extraction g\xE9n\xE9r\xE9""e le 01/02/2026;;;\r\nSoci\xE9t\xE9;Date de la violation;Personnes;Donn\xE9""es;Autre\r\n"
                            "\"Caf\xE9 \xABNord\xBB SA\";28/03/2018;\"1,200\";Passwords, Email addresses;x\r\n";

    const auto reading = feeds::readMappedList({{test::view(list)}, {}}, own, *m_fixture.suffixes);

    VERIFY_OK(reading);
    QCOMPARE(reading->breaches.size(), std::size_t{1});
    const model::Breach& breach = reading->breaches.front();
    QCOMPARE(breach.orgName, QStringLiteral("Café «Nord» SA"));
    QCOMPARE(breach.occurredFrom, QDate(2018, 3, 28));
    QCOMPARE(breach.affected, qint64{1200});
    QCOMPARE(breach.dataClasses, (QStringList{QStringLiteral("password"), QStringLiteral("email")}));
    QVERIFY(!breach.flags.verified);
    QCOMPARE(breach.extra, QByteArray(R"({"autre":"x"})"));
}

void TestOwnLists::readsJsonAndRssByMapping()
{
    feeds::FeedDefinition own;
    own.mapping.path = QStringLiteral("data.items");
    own.mapping.columns = {{QStringLiteral("id"), QStringLiteral("ref")}, {QStringLiteral("domain"), QStringLiteral("site.host")}, {QStringLiteral("disclosed"), QStringLiteral("when")}};
    const auto json = feeds::readMappedList({{R"({"data":{"items":[{"ref":7,"site":{"host":"https://www.shop.example/x"},"when":"2024-01-02"}]}})"}, {}}, own, *m_fixture.suffixes);
    VERIFY_OK(json);
    QCOMPARE(json->breaches.front().feedId, QStringLiteral("7"));
    QCOMPARE(json->breaches.front().domains, QStringList{QStringLiteral("shop.example")});
    QCOMPARE(json->breaches.front().disclosed, QDate(2024, 1, 2));

    own.mapping = {};
    own.mapping.columns = {{QStringLiteral("name"), QStringLiteral("title")}, {QStringLiteral("disclosed"), QStringLiteral("published")}, {QStringLiteral("source_url"), QStringLiteral("link")}};
    const auto rss = feeds::readMappedList(
        {{"<?xml version='1.0'?><rss><channel><title>t</title><item><title>Shop &amp;amp; Co</title><link>https://n.example/1</link>"
          "<pubDate>Fri, 24 Jan 2025 16:07:03 +0100</pubDate></item></channel></rss>"}, {}}, own, *m_fixture.suffixes);
    VERIFY_OK(rss);
    QCOMPARE(rss->breaches.front().orgName, QStringLiteral("Shop & Co"));
    QCOMPARE(rss->breaches.front().disclosed, QDate(2025, 1, 24));
    QCOMPARE(rss->breaches.front().sourceUrl, QStringLiteral("https://n.example/1"));
}

void TestOwnLists::keepsDefinitions()
{
    const QByteArray json = R"({"id":"own-maine","name":"Maine","kind":"breaches","address":"https://me.example/lists/all.csv?year=all","refresh_hours":48,
        "whole_list":false,"jurisdiction":"US-ME","mapping":{"columns":{"name":"Org","affected":"Total"},"separator":"|","day_order":"day_first","scope":"residents:ME"}})";
    const auto own = feeds::FeedDefinition::parseOwn(json);
    VERIFY_OK(own);
    QVERIFY(own->own && !own->fileOnly && !own->wholeList);
    QCOMPARE(feeds::listUrl({*own, {}, {}, {}}), QUrl(QStringLiteral("https://me.example/lists/all.csv?year=all")));
    const auto again = feeds::FeedDefinition::parseOwn(own->toJson());
    VERIFY_OK(again);
    QCOMPARE(again->toJson(), own->toJson());
    QCOMPARE(again->mapping, own->mapping);
    QCOMPARE(m_fixture.catalogue->with({*own}).find(QStringLiteral("own-maine"))->name, QStringLiteral("Maine"));
}

void TestOwnLists::refusesBrokenDefinitions_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain http") << QByteArray(R"({"id":"own-a","name":"A","kind":"news","address":"http://a.example/feed","refresh_hours":24})");
    QTest::newRow("a password in it") << QByteArray(R"({"id":"own-a","name":"A","kind":"news","address":"https://u:p@a.example/feed","refresh_hours":24})");
    QTest::newRow("a foreign id") << QByteArray(R"({"id":"hibp","name":"A","kind":"news","address":"https://a.example/feed","refresh_hours":24})");
    QTest::newRow("too often") << QByteArray(R"({"id":"own-a","name":"A","kind":"news","address":"https://a.example/feed","refresh_hours":1})");
    QTest::newRow("no mapping") << QByteArray(R"({"id":"own-a","name":"A","kind":"breaches","address":"https://a.example/feed","refresh_hours":24})");
    QTest::newRow("unknown field") << QByteArray(R"({"id":"own-a","name":"A","kind":"breaches","refresh_hours":24,"mapping":{"columns":{"name":"x","colour":"y"}}})");
}

void TestOwnLists::refusesBrokenDefinitions()
{
    QFETCH(QByteArray, json);
    COMPARE_ERROR(feeds::FeedDefinition::parseOwn(json), Code::RuleMalformed);
}

void TestOwnLists::guessesColumns()
{
    const auto mapping = feeds::guessedMapping({QStringLiteral("Name of Covered Entity"), QStringLiteral("State"), QStringLiteral("Individuals Affected"),
        QStringLiteral("Breach Submission Date"), QStringLiteral("Type of Breach")});
    QCOMPARE(mapping.columns.value(QStringLiteral("name")), QStringLiteral("Name of Covered Entity"));
    QCOMPARE(mapping.columns.value(QStringLiteral("affected")), QStringLiteral("Individuals Affected"));
    QCOMPARE(mapping.columns.value(QStringLiteral("disclosed")), QStringLiteral("Breach Submission Date"));
    QCOMPARE(mapping.columns.value(QStringLiteral("cause")), QStringLiteral("Type of Breach"));
}

void TestOwnLists::splitsNames_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* given, std::initializer_list<const char*> names) {
        QStringList list;
        for (const char* name : names)
            list.append(QString::fromUtf8(name));
        QTest::newRow(given) << QString::fromUtf8(given) << list;
    };
    row("Penn LLC", {});
    row("Penn LLC d/b/a PulseTV", {"Penn LLC", "PulseTV"});
    row("NEC Networks dba CaptureRx", {"NEC Networks", "CaptureRx"});
    row("Kennewick Public Hospital District, dba Trios Health", {"Kennewick Public Hospital District", "Trios Health"});
    row("Laboratory Corporation of America Holdings (LabCorp)", {"Laboratory Corporation of America Holdings", "LabCorp"});
    row("The Neiman Marcus Group, LLC (\xE2\x80\x9CNMG\xE2\x80\x9D or the \xE2\x80\x9C""Company\xE2\x80\x9D)", {"The Neiman Marcus Group, LLC", "NMG"});
    row("Alliance Solutions Group, LLC (dba TalentLaunch)", {"Alliance Solutions Group, LLC", "TalentLaunch"});
    row("Alaska Airlines", {});
    row("Zoosk (2020)", {"Zoosk"});
}

void TestOwnLists::splitsNames()
{
    QFETCH(QString, given);
    QFETCH(QStringList, names);
    QCOMPARE(feeds::furtherNames(given), names);
}

void TestOwnLists::readsNewsOfAllForms_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("RSS 2.0") << QByteArray("<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>All</title><link>https://a.example</link><item><title>&lt;b&gt;A leak&lt;/b&gt;</title>"
        "<link>https://a.example/1</link><guid isPermaLink='false'>id-1</guid><pubDate>Wed, 02 Oct 2024 13:00:00 GMT</pubDate></item></channel></rss>");
    QTest::newRow("RSS 1.0") << QByteArray("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        "<channel><title>All</title></channel><item><title>A leak</title><link>https://a.example/1</link><dc:identifier>x</dc:identifier><dc:date>2024-10-02T15:00:00+02:00</dc:date></item></rdf:RDF>");
    QTest::newRow("Atom") << QByteArray("<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>All</title><entry><title type='html'>A &lt;i&gt;leak&lt;/i&gt;</title>"
        "<link rel='via' href='https://b.example/'/><link rel='alternate' href='https://a.example/1'/><id>tag:1</id><published>2024-10-02T13:00:00Z</published><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Text</p></div></content></entry></feed>");
}

void TestOwnLists::readsNewsOfAllForms()
{
    QFETCH(QByteArray, xml);
    const feeds::FeedDefinition* news = m_fixture.catalogue->find(QStringLiteral("news-cnil"));
    const auto reading = feeds::readNews({{test::view(xml)}, {}}, *news, *m_fixture.suffixes);
    VERIFY_OK(reading);
    QCOMPARE(reading->news.size(), std::size_t{1});
    QCOMPARE(reading->news[0].title, QStringLiteral("A leak"));
    QCOMPARE(reading->news[0].link, QStringLiteral("https://a.example/1"));
    QCOMPARE(reading->news[0].published, QDateTime(QDate(2024, 10, 2), QTime(13, 0), Qt::UTC));
    QVERIFY(reading->breaches.empty());
}

void TestOwnLists::readsNewsInTheirOwnEncoding()
{
    const auto reading = readHeadlines("<?xml version='1.0' encoding='windows-1252'?><rss><channel><item><title>Donn\xE9""es \x93\xE0\x94</title>"
                                       "<link>https://a.example/</link></item></channel></rss>");
    VERIFY_OK(reading);
    QCOMPARE(reading->news[0].title, QStringLiteral("Données “à”"));
}

void TestOwnLists::resolvesRelativeLinks()
{
    const auto reading = readHeadlines("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://a.example/news/'><entry xml:base='2026/'><title>A</title>"
                                       "<link rel='alternate' href='1'/><id>1</id></entry><entry><title>B</title><link href='/2'/><id>2</id></entry></feed>");
    VERIFY_OK(reading);
    QCOMPARE(reading->news[0].link, QStringLiteral("https://a.example/news/2026/1"));
    QCOMPARE(reading->news[1].link, QStringLiteral("https://a.example/2"));
}

void TestOwnLists::leavesOutLinksWithUserInfo()
{
    const auto reading = readHeadlines("<rss><channel><item><title>A</title><link>https://bank.example@evil.example/</link></item></channel></rss>");
    VERIFY_OK(reading);
    QVERIFY(reading->news[0].link.isEmpty());
}

void TestOwnLists::refusesWhatIsNoNews_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("other markup") << QByteArray("<opml version='2.0'><body/></opml>");
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel/></rss>");
    QTest::newRow("cut off") << QByteArray("<rss><channel><item><title>A</title>");
    QTest::newRow("text") << QByteArray("news");
}

void TestOwnLists::refusesWhatIsNoNews()
{
    QFETCH(QByteArray, xml);
    COMPARE_ERROR(feeds::newsEntries(test::view(xml)), Code::FeedMalformed);
}

RECOURSE_TEST(TestOwnLists, QCoreApplication)
#include "test_own_lists.moc"
