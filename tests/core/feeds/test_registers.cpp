// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_fixture.h"

#include "feeds/reader.h"
#include "main/test_program.h"

using namespace recourse;
using base::Code;
using feeds::FeedReading;
using model::Breach;

class TestRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryRealCopy_data();
    void readsEveryRealCopy();
    void readsWashingtonInAllForms();
    void joinsInformationTypes();
    void refusesChangedForms_data();
    void refusesChangedForms();
    void saysWhyThereIsNoList();
    void countsWhatIsThereTwice();
    void readsCalifornia();
    void countsCaliforniasTwins();
    void readsTheHealthPortal();
    void readsDelaware();
    void readsTexas();
    void groupsFilings();
    void readsXposedOrNot();
    void refusesXposedOrNotsErrors_data();
    void refusesXposedOrNotsErrors();

private:
    test::FeedFixture m_fixture;

    base::Result<FeedReading> read(const char* feed, const QByteArray& list, const QByteArray& details = {}) const
    {
        const feeds::FeedDefinition* definition = m_fixture.catalogue->find(QLatin1String(feed));
        return feeds::readerOf(*definition)->read({{test::view(list)}, test::view(details)}, *definition, *m_fixture.suffixes);
    }
    static QByteArray shared(const char* path) { return test::contentOf(QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/") + QLatin1String(path)); }
};

void TestRegisters::readsEveryRealCopy_data()
{
    QTest::addColumn<QString>("feed");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("entries"); // as its SOURCE.txt says
    const auto row = [](const char* feed, const char* file, int entries) { QTest::newRow(file) << QString::fromLatin1(feed) << QString::fromLatin1(file) << entries; };
    row("hibp", "hibp/breaches-2025-11-14.json", 920);
    row("wa-ag", "wa-ag/Data_Breach_Notifications_Affecting_Washington_Residents_20260813_submitted-before-2025.csv", 1310);
    row("ca-oag", "ca-oag/list-export_excerpt.csv", 3);
    row("hhs-ocr", "hhs-ocr/breach_report_archive_2009-2017.csv", 2183);
    row("hhs-ocr", "hhs-ocr/breach_report_under_investigation_2020-08.csv", 580);
    row("de-ag", "de-ag/dir6-wx8v_excerpt.json", 3);
    row("tx-oag", "tx-oag/getDatareports_excerpt.json", 3);
    row("sec-8k", "sec-edgar-8k105/efts-search_excerpt.json", 2);
    row("news-cnil", "atom-sample/flus-collection-2025-01-24.atom.xml", 30);
}

void TestRegisters::readsEveryRealCopy()
{
    QFETCH(QString, feed);
    QFETCH(QString, file);
    QFETCH(int, entries);
    const QByteArray bytes = shared(qPrintable(file));
    if (bytes.isEmpty())
        QSKIP("the shared copy of the list is not here");

    const auto reading = read(qPrintable(feed), bytes);

    VERIFY_OK(reading);
    QVERIFY2(reading->warnings.isEmpty(), qPrintable(reading->warnings.join(QLatin1Char('\n'))));
    QCOMPARE(static_cast<int>(reading->breaches.size() + reading->news.size()), entries);
    QSet<QString> ids;
    for (const Breach& breach : reading->breaches) {
        ids.insert(breach.feedId);
        QCOMPARE(breach.feed, feed);
        QVERIFY(!breach.title.isEmpty() && !breach.orgName.isEmpty());
        QVERIFY(breach.orgName == breach.orgName.simplified());
        QVERIFY(breach.disclosed.isValid());
        QVERIFY(breach.affected >= -1);
        QCOMPARE(breach.rawSha256.size(), 32);
        QVERIFY(!breach.licence.isEmpty());
    }
    QCOMPARE(static_cast<std::size_t>(ids.size()), reading->breaches.size());
}

constexpr const char* kWashingtonHeader
    = "DateAware,DateSubmitted,DataBreachCause,DateStart,DateEnd,Name,Id,CyberattackType,WashingtoniansAffected,IndustryType,BusinessType,Year";

void TestRegisters::readsWashingtonInAllForms()
{
    const QByteArray today = QByteArray(kWashingtonHeader)
        + "\n\"2021 Feb 04 12:00:00 AM\",\"2021 Mar 17 12:00:00 AM\",\"Cyberattack\",\"2021 Feb 04 12:00:00 AM\",\"2021 Feb 08 12:00:00 AM\","
          "\" Funds Transfer Inc. \",\"10,427\",\"Ransomware\",\"11,807\",\"Finance\",,\"2,021\"\n";
    const QByteArray before = QByteArray(kWashingtonHeader)
        + "\r\n02/04/2021 12:00:00 AM,03/17/2021 12:00:00 AM,Cyberattack,02/04/2021 12:00:00 AM,02/08/2021 12:00:00 AM,"
          "Funds Transfer Inc.,10427,Ransomware,11807,Finance,,2021\r\n";
    const QByteArray json = R"([{"dateaware":"2021-02-04T00:00:00.000","datesubmitted":"2021-03-17T00:00:00.000","databreachcause":"Cyberattack",
        "datestart":"2021-02-04T00:00:00.000","dateend":"2021-02-08T00:00:00.000","name":"Funds Transfer Inc.","id":"10427",
        "cyberattacktype":"Ransomware","washingtoniansaffected":"11807","industrytype":"Finance","year":"2021"}])";
    for (const QByteArray& form : {today, before, json}) {
        const auto reading = read("wa-ag", form);
        VERIFY_OK(reading);
        QCOMPARE(reading->breaches.size(), std::size_t{1});
        const Breach& breach = reading->breaches.front();
        QCOMPARE(breach.feedId, QStringLiteral("10427"));
        QCOMPARE(breach.orgName, QStringLiteral("Funds Transfer Inc."));
        QCOMPARE(breach.occurredFrom, QDate(2021, 2, 4));
        QCOMPARE(breach.occurredTo, QDate(2021, 2, 8));
        QCOMPARE(breach.precision, model::DatePrecision::Day);
        QCOMPARE(breach.discovered, QDate(2021, 2, 4));
        QCOMPARE(breach.disclosed, QDate(2021, 3, 17));
        QCOMPARE(breach.affected, qint64{11807});
        QCOMPARE(breach.affectedScope, QStringLiteral("residents:WA"));
        QCOMPARE(breach.cause, QStringLiteral("Cyberattack: Ransomware"));
        QCOMPARE(breach.industry, QStringLiteral("Finance"));
        QCOMPARE(breach.jurisdiction, QStringLiteral("US-WA"));
        QCOMPARE(breach.reporterRole, model::ReporterRole::Notifier);
        QVERIFY(breach.flags.verified);
        QVERIFY(reading->withoutDetails);
    }
}

void TestRegisters::joinsInformationTypes()
{
    const QByteArray list = QByteArray(kWashingtonHeader) + "\n,2021-03-17,,,,One,\"1,001\",,,,,\n2021-01-01,2021-03-17,,,,Other,1002,,,,,\n";
    const QByteArray types = R"([{"id":"1001","informationtype":"Social Security Number"},{"id":"1001","informationtype":"Full Date of Birth"},
        {"id":"9999","informationtype":"Biometric Data"}])";

    const auto reading = read("wa-ag", list, types);

    VERIFY_OK(reading);
    QVERIFY(!reading->withoutDetails);
    QCOMPARE(reading->breaches[0].dataClasses, (QStringList{QStringLiteral("national_id"), QStringLiteral("birth_date")}));
    QCOMPARE(reading->breaches[0].affected, qint64{-1}); // unknown is not zero
    QVERIFY(!reading->breaches[0].occurredFrom.isValid());
    QVERIFY(reading->breaches[1].dataClasses.isEmpty());
}

void TestRegisters::refusesChangedForms_data()
{
    QTest::addColumn<QString>("feed");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* feed, const QByteArray& bytes, Code code) {
        QTest::newRow(name) << QString::fromLatin1(feed) << bytes << static_cast<int>(code);
    };
    row("a column is missing", "wa-ag", "DateAware,DateSubmitted,Name,Id\n2021-01-01,2021-01-01,A,1\n", Code::FeedMalformed);
    row("a web page", "wa-ag", "<!DOCTYPE html><html><body>Sorry, you have been blocked</body></html>", Code::FeedHtml);
    row("another web page", "ca-oag", "\r\n  <html><head></head></html>", Code::FeedHtml);
    row("nothing", "ca-oag", "", Code::FeedMalformed);
    row("broken JSON", "de-ag", R"([{"company_name":"A","date_of_notice":"2022-01-01")", Code::FeedNotJson);
    row("JSON of another kind", "de-ag", R"({"error":true,"message":"Invalid SoQL query"})", Code::FeedMalformed);
    row("the last record is cut", "ca-oag", "\"Organization Name\",\"Date(s) of Breach  (if known)\",\"Reported Date\"\r\n\"A\",\"\",\"08/07/2026\"\r\n\"B\",\"04/2", Code::FeedMalformed);
    row("dates of a new form", "ca-oag", "Organization Name,Date(s) of Breach (if known),Reported Date\nA,,7-VIII-2026\nB,,8-VIII-2026\nC,,9-VIII-2026\n", Code::FeedMalformed);
    row("search with an error", "sec-8k", R"({"error":{"root_cause":[]}})", Code::FeedMalformed);
}

void TestRegisters::refusesChangedForms()
{
    QFETCH(QString, feed);
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    COMPARE_ERROR(read(qPrintable(feed), bytes), static_cast<Code>(code));
}

void TestRegisters::saysWhyThereIsNoList()
{
    const auto refused = read("wa-ag", R"({"error":true,"message":"Invalid app_token"})");
    COMPARE_ERROR(refused, Code::FeedMalformed);
    QVERIFY2(refused.error().where.contains(QStringLiteral("Invalid app_token")), qPrintable(refused.error().where));
    const auto empty = read("de-ag", "[]");
    COMPARE_ERROR(empty, Code::FeedMalformed);
    QCOMPARE(empty.error().where, QStringLiteral("the list is empty"));
}

void TestRegisters::countsWhatIsThereTwice()
{
    QByteArray list = "[";
    for (int i = 0; i < 100; ++i)
        list += QByteArray(i == 0 ? "" : ",") + "{\":id\":\"" + QByteArray::number(i % 40) + "\",\"company_name\":\"A\",\"date_of_notice\":\"2024-01-01\"}";
    const auto reading = read("de-ag", list + ']');
    VERIFY_OK(reading);
    QCOMPARE(reading->breaches.size(), std::size_t{40});
    QCOMPARE(reading->notes, QStringList{QStringLiteral("Entries that are there twice, of which the first was taken: 60")});
    QCOMPARE(reading->passedOver, 0);
}

void TestRegisters::readsCalifornia()
{
    const auto reading = read("ca-oag",
        "\xEF\xBB\xBF\"Organization\xC2\xA0Name\",\"Date(s) of Breach  (if known)\",\"Reported Date\"\r\n"
        "\"Cushman & Wakefield\",\"04/29/2026, 04/21/2026\",\"08/07/2026\"\r\n\"Hamill & Kaplan\",\"n/a\",\"08/06/2026\"\r\n\"\",\"\",\"08/05/2026\"\r\n");

    VERIFY_OK(reading);
    QCOMPARE(reading->breaches.size(), std::size_t{3});
    const Breach& first = reading->breaches[0];
    QCOMPARE(first.occurredFrom, QDate(2026, 4, 21));
    QCOMPARE(first.occurredTo, QDate(2026, 4, 29));
    QCOMPARE(first.disclosed, QDate(2026, 8, 7));
    QVERIFY(first.extra.contains("04/29/2026, 04/21/2026"));
    QCOMPARE(first.affected, qint64{-1});
    QVERIFY(!reading->breaches[1].occurredFrom.isValid());
    QCOMPARE(reading->breaches[1].precision, model::DatePrecision::Unknown);
    QCOMPARE(reading->breaches[2].title, QStringLiteral("(no name)"));
}

void TestRegisters::countsCaliforniasTwins()
{
    const QByteArray list = "Organization Name,Date(s) of Breach (if known),Reported Date\nA,,08/07/2026\nB,,08/07/2026\nA,,08/07/2026\n";
    const auto once = read("ca-oag", list);
    const auto again = read("ca-oag", list);
    VERIFY_OK(once);
    QCOMPARE(once->breaches.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(once->breaches[i], again->breaches[i]);
}

void TestRegisters::readsTheHealthPortal()
{
    const QByteArray header = "\"Name of Covered Entity\",\"State\",\"Covered Entity Type\",\"Individuals Affected\",\"Breach Submission Date\",\"Type of Breach\","
                              "\"Location of Breached Information\",\"Business Associate Present\",\"Web Description\"\n";
    const auto open = read("hhs-ocr", header + "\"BeneSys, Inc. \",\"MI\",\"Business Associate\",\"1070\",\"08/10/2020\",\"Loss, Theft\",\"Email\",\"Yes\",\"\"\n"
                                               "\"Clinic\",\"\",\"\",\"\",\"08/09/2020\",\"\",\"Email\",\"No\",\"\"\n");
    const auto closed = read("hhs-ocr", header + "\"BeneSys, Inc.\",\"MI\",\"Business Associate\",\"1170\",\"08/10/2020\",\"Loss\",\"Email\",\"Yes\",\"A laptop was lost.\r\n"
                                                 "The PHI involved included names, dates of birth, and Social Security numbers. The laptop was password-protected.\"\n");
    VERIFY_OK(open);
    VERIFY_OK(closed);
    const Breach& before = open->breaches[0];
    const Breach& after = closed->breaches[0];
    QCOMPARE(before.feedId, after.feedId); // a case moves from the one list to the other
    QCOMPARE(before.orgName, QStringLiteral("BeneSys, Inc."));
    QCOMPARE(before.reporterRole, model::ReporterRole::BusinessAssociate);
    QCOMPARE(before.affected, qint64{1070});
    QCOMPARE(before.affectedScope, QStringLiteral("people"));
    QCOMPARE(before.dataClasses, QStringList{QStringLiteral("health")});
    QCOMPARE(after.dataClasses, (QStringList{QStringLiteral("national_id"), QStringLiteral("health"), QStringLiteral("birth_date"), QStringLiteral("name")}));
    QVERIFY(!after.dataClasses.contains(QStringLiteral("password")));
    QCOMPARE(open->breaches[1].affected, qint64{-1});
}

void TestRegisters::readsDelaware()
{
    const QByteArray copy = shared("de-ag/dir6-wx8v_excerpt.json");
    if (copy.isEmpty())
        QSKIP("the shared copy of the list is not here");
    const auto reading = read("de-ag", copy);
    VERIFY_OK(reading);
    const Breach& breach = reading->breaches[0];
    QCOMPARE(breach.feedId, QStringLiteral("row-3grp.9krd~n7ri"));
    QCOMPARE(breach.occurredFrom, QDate(2022, 1, 28));
    QCOMPARE(breach.discovered, QDate(2022, 4, 21));
    QCOMPARE(breach.disclosed, QDate(2022, 6, 9));
    QCOMPARE(breach.affected, qint64{163483});
    QCOMPARE(breach.affectedScope, QStringLiteral("people"));
    QVERIFY(breach.noticeUrl.startsWith(QStringLiteral("https://attorneygeneral.delaware.gov/")));
    QVERIFY(breach.dataClasses.contains(QStringLiteral("health")) && breach.dataClasses.contains(QStringLiteral("national_id")));
    QVERIFY(!breach.extra.contains("NULL"));

    const auto unknown = read("de-ag", R"([{":id":"r1","company_name":"A","date_of_notice":"2022-06-09T00:00:00.000","de_residents_affected":"1,014",
        "total_affected":"NULL","supplemental_total_affected":"NULL"}])");
    VERIFY_OK(unknown);
    QCOMPARE(unknown->breaches[0].affected, qint64{1014});
    QCOMPARE(unknown->breaches[0].affectedScope, QStringLiteral("residents:DE"));

    // A supplement may count the further people alone.
    const auto supplemented = read("de-ag", R"([{":id":"r1","company_name":"A","date_of_notice":"2022-06-09T00:00:00.000","de_residents_affected":"1375",
        "total_affected":"NULL","supplemental_de_residents_affected":"15","supplemental_total_affected":"NULL"},
        {":id":"r2","company_name":"B","date_of_notice":"2022-06-09T00:00:00.000","de_residents_affected":"30",
        "total_affected":"100","supplemental_de_residents_affected":"15","supplemental_total_affected":"140"}])");
    VERIFY_OK(supplemented);
    QCOMPARE(supplemented->breaches[0].affected, qint64{1375});
    QVERIFY(supplemented->breaches[0].extra.contains("15"));
    QCOMPARE(supplemented->breaches[1].affected, qint64{140});
    QCOMPARE(supplemented->breaches[1].affectedScope, QStringLiteral("people"));
}

void TestRegisters::readsTexas()
{
    const QByteArray copy = shared("tx-oag/getDatareports_excerpt.json");
    if (copy.isEmpty())
        QSKIP("the shared copy of the list is not here");
    const auto reading = read("tx-oag", copy);
    VERIFY_OK(reading);
    const Breach& breach = reading->breaches[1];
    QCOMPARE(breach.feedId, QStringLiteral("BR-0004227"));
    QCOMPARE(breach.orgNames, (QStringList{QStringLiteral("Dallas County MHMR"), QStringLiteral("Metrocare Services")}));
    QCOMPARE(breach.disclosed, QDate(2025, 4, 11));
    QCOMPARE(breach.affected, qint64{542});
    QCOMPARE(breach.affectedScope, QStringLiteral("residents:TX"));
    QCOMPARE(breach.dataClassesRaw.size(), 4); // the ";" of a list, not that inside brackets
    QVERIFY(breach.dataClasses.contains(QStringLiteral("name")) && breach.dataClasses.contains(QStringLiteral("id_document")));
}

void TestRegisters::groupsFilings()
{
    const QByteArray copy = shared("sec-edgar-8k105/efts-search_excerpt.json");
    if (copy.isEmpty())
        QSKIP("the shared copy of the list is not here");
    const auto reading = read("sec-8k", copy);
    VERIFY_OK(reading);
    QCOMPARE(reading->breaches.size(), std::size_t{2}); // five filings of one event, one of another, one under other items
    const Breach& river = reading->breaches[1];
    QCOMPARE(river.feedId, QStringLiteral("0001641601-2026-06-19"));
    QCOMPARE(river.orgName, QStringLiteral("River Financial Corp"));
    QCOMPARE(river.occurredFrom, QDate(2026, 6, 19));
    QCOMPARE(river.disclosed, QDate(2026, 6, 25));
    QCOMPARE(river.modified.date(), QDate(2026, 7, 30));
    QCOMPARE(river.extra.count("\"adsh\""), 5);
    QCOMPARE(river.sourceUrl, QStringLiteral("https://www.sec.gov/Archives/edgar/data/1641601/000119312526325324/"));
    QCOMPARE(river.reporterRole, model::ReporterRole::Affected);
    QCOMPARE(river.affected, qint64{-1});
    const auto pages = feeds::readerOf(*m_fixture.catalogue->find(QStringLiteral("sec-8k")))->readPageCount(test::view(copy));
    QVERIFY(pages && pages->here == 8 && pages->total == 8);
}

void TestRegisters::readsXposedOrNot()
{
    const auto reading = read("xposedornot", R"({"status":"success","message":null,"exposedBreaches":[
        {"breachID":"Shop","breachedDate":"2016-09-01T00:00:00+00:00","domain":"www.Shop.co.uk","industry":"Retail","logo":"https://x.example/l.png",
         "passwordRisk":"plaintext","searchable":true,"sensitive":true,"verified":true,"exposedData":["Email addresses","Passwords"],
         "exposedRecords":1200,"exposureDescription":"In <b>2016</b>…","referenceURL":"https://news.example/a","addedDate":"2017-01-02T00:00:00+00:00"},
        {"breachID":"Old","breachedDate":null,"domain":"","industry":"N/A","exposedData":"Names;Phone numbers","exposedRecords":0,"verified":false,
         "exposureDescription":"","referenceURL":""},
        {"breachID":"Silent","domain":"silent.example","exposedData":"Names"}]})");
    VERIFY_OK(reading);
    const Breach& shop = reading->breaches[0];
    QCOMPARE(shop.feedId, QStringLiteral("Shop"));
    QCOMPARE(shop.domains, QStringList{QStringLiteral("shop.co.uk")});
    QCOMPARE(shop.precision, model::DatePrecision::Month); // the first of a month stands for the month
    QCOMPARE(shop.disclosed, QDate(2017, 1, 2));
    QCOMPARE(shop.affected, qint64{1200});
    QVERIFY(shop.flags.sensitive && shop.flags.verified);
    QCOMPARE(shop.industry, QStringLiteral("Retail"));
    QCOMPARE(shop.sourceUrl, QStringLiteral("https://news.example/a"));
    QVERIFY(shop.extra.contains("\"passwordRisk\":\"plaintext\""));
    const Breach& old = reading->breaches[1];
    QVERIFY(!old.occurredFrom.isValid() && old.domains.isEmpty() && old.industry.isEmpty());
    QCOMPARE(old.affected, qint64{-1});
    QCOMPARE(old.dataClassesRaw.size(), 2);
    QCOMPARE(old.reporterRole, model::ReporterRole::Claim);
    QCOMPARE(reading->breaches[2].reporterRole, model::ReporterRole::Unknown); // nobody said that it is doubtful
}

void TestRegisters::refusesXposedOrNotsErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing found with 200") << QByteArray(R"({"status":"Not Found","message":"No breaches found","exposedBreaches":null})") << static_cast<int>(Code::FeedMalformed);
    QTest::newRow("an error with 200") << QByteArray(R"({"Error":"Not found"})") << static_cast<int>(Code::FeedMalformed);
    QTest::newRow("a web page") << QByteArray("<!doctype html><html></html>") << static_cast<int>(Code::FeedHtml);
    QTest::newRow("the answer about an address") << QByteArray(R"({"breaches":[["Tesco","KiwiFarms"]]})") << static_cast<int>(Code::FeedMalformed);
}

void TestRegisters::refusesXposedOrNotsErrors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    COMPARE_ERROR(read("xposedornot", bytes), static_cast<Code>(code));
}

RECOURSE_TEST(TestRegisters, QCoreApplication)
#include "test_registers.moc"
