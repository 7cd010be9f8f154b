// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidate_words.h"
#include "formats/zip_writer.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;
using formats::ZipMember;

namespace {

const QString kCanary = QStringLiteral("cAnArY");

QByteArray zipOf(const std::vector<ZipMember>& members)
{
    return *formats::writeZip(members);
}

const QByteArray kX(R"(window.YTD.connected_application.part0 = [{"connectedApplication":{"organization":{"url":"https://planner.example.com"},"name":"Planner"}}])");
const QByteArray kHistory(R"({"Browser History":[{"url":"https://planner.example.com/login","time_usec":1617404690134513},{"url":"https://example.org/login","time_usec":1}]})");
const QByteArray kActivity(R"([{"title":"Visited x","titleUrl":"https://example.org/login","time":"2020-05-18T12:47:54Z","products":["Chrome"]}])");

} // namespace

/// Archives as platforms hand them out, files that are none, and files made to harm.
class TestCandidateHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWholeArchives();
    void takesNoSmallListsOfArchivesForAnswers();
    void refusesOtherArchives();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void recognisesNoAccountLists_data();
    void recognisesNoAccountLists();
    void keepsToTheAskedFormat();
    void keepsNoContent_data();
    void keepsNoContent();
    void survivesOddValues_data();
    void survivesOddValues();
    void survivesEveryCut_data();
    void survivesEveryCut();
    void stopsWhenCancelled_data();
    void stopsWhenCancelled();
};

void TestCandidateHostile::readsWholeArchives()
{
    const auto list = test::readCandidates(zipOf({{QStringLiteral("data/account.js"), "window.YTD.account.part0 = [{\"account\":{\"email\":\"cAnArY\"}}]", true}, {QStringLiteral("data/connected-application.js"), kX, true},
        {QStringLiteral("Takeout/Chrome/Verlauf.json"), kHistory, false}, {QStringLiteral("Takeout/Meine Aktivitäten/x.json"), kActivity, true}, {QStringLiteral("p.png"), QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), true},
        {QStringLiteral("broken.json"), "{\"a\":", true}, {QStringLiteral("empty"), "", true}}));
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("x-archive+google-takeout-history+google-takeout-activity"));
    QCOMPARE(list->encoding, QStringLiteral("zip"));
    QCOMPARE(list->members.size(), 3);
    QCOMPARE(list->members[1].name, QStringLiteral("Takeout/Chrome/Verlauf.json"));
    QCOMPARE(list->members[1].records, 2);
    QCOMPARE(list->members[2].records, 1);
    QCOMPARE(list->records, 4);
    // One visit here and one there are two.
    QCOMPARE(test::wordsOf(*list).join(u'\n'),
        QStringLiteral("example.com//Planner likely: connected_app 1\nexample.org// possible: history 1 1970-01-01..1970-01-01, history 1 2020-05-18..2020-05-18").replace(QStringLiteral(" 1970-01-01..1970-01-01"), QString()));
    QCOMPARE(list->skipped.value(QStringLiteral("one_visit")), 1);
    QCOMPARE(test::sumFault(*list), QString());
}

void TestCandidateHostile::takesNoSmallListsOfArchivesForAnswers()
{
    const QByteArray zip = zipOf({{QStringLiteral("topics.json"), R"({"topics_v2":["Space","Adobe"]})", true}, {QStringLiteral("hosts.json"), R"(["example.com"])", true}, {QStringLiteral("x.js"), kX, true}});
    const auto list = test::readCandidates(zip);
    VERIFY_OK(list);
    QCOMPARE(list->members.size(), 1);
    QVERIFY(list->breaches.isEmpty());
}

void TestCandidateHostile::refusesOtherArchives()
{
    QCOMPARE(test::readCandidates(zipOf({})).error().code, Code::InputArchive);
    QCOMPARE(test::readCandidates(zipOf({{QStringLiteral("cAnArY.txt"), "cAnArY", true}})).error().where, QStringLiteral("zip, 1 files, none known"));
    QCOMPARE(test::readCandidates(zipOf({{QStringLiteral("x.js"), kX, true}}).chopped(20)).error().code, Code::InputMalformed);
    QCOMPARE(test::readCandidates(zipOf({{QStringLiteral("inner.zip"), zipOf({{QStringLiteral("x.js"), kX, true}}), true}})).error().code, Code::InputArchive);
}

void TestCandidateHostile::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << "file.empty";
    QTest::newRow("blanks") << QByteArray(" \r\n\t") << "file.empty";
    QTest::newRow("NULs") << QByteArray(64, '\0') << "input.not_text";
    QTest::newRow("prose") << QByteArray("Dear cAnArY,\n\nthank you.\n") << "input.unknown_format";
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>cAnArY</html>") << "input.web_page";
    QTest::newRow("XML") << QByteArray("<list>cAnArY</list>") << "input.unknown_format";
    QTest::newRow("doctype") << QByteArray("<!DOCTYPE x [<!ENTITY a \"cAnArY\">]><x>&a;</x>") << "input.doctype";
    QTest::newRow("odd JSON") << QByteArray(R"({"cAnArY":{"cAnArY":["cAnArY"]}})") << "input.unknown_format";
    QTest::newRow("empty array") << QByteArray("[]") << "file.empty";
    QTest::newRow("empty object") << QByteArray("{}") << "file.empty";
    QTest::newRow("object of empty arrays") << QByteArray(R"({"items":[]})") << "input.unknown_format";
    QTest::newRow("broken JSON") << QByteArray(R"({"installed_apps_v2":[{"name":"cAnArY)") << "input.malformed";
    QTest::newRow("deep JSON") << QByteArray(500, '[') + QByteArray(500, ']') << "input.too_deep";
    QTest::newRow("half a script") << QByteArray("window.YTD.connected_application.part0") << "input.unknown_format";
    QTest::newRow("another script") << QByteArray("window.YTD.account.part0 = [{\"account\":{\"email\":\"cAnArY\"}}]") << "input.unknown_format";
    QTest::newRow("script with a broken value") << QByteArray("window.YTD.connected_application.part0 = [{\"cAnArY") << "input.malformed";
    QTest::newRow("installed apps of Apple") << QByteArray("App Name,Application ID,Event Type,Event Date,Platform Name\ncAnArY,1,Install,2021-01-01,iOS\n") << "input.unknown_format";
    QTest::newRow("names and dates") << QByteArray("Name,Date\ncAnArY,2021-01-01\n") << "input.unknown_format";
}

void TestCandidateHostile::refusesOtherFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto list = test::readCandidates(bytes);
    QVERIFY(!list);
    QCOMPARE(base::codeName(list.error().code), code);
    QVERIFY2(!list.error().text().contains(kCanary), qPrintable(list.error().text()));
}

void TestCandidateHostile::recognisesNoAccountLists_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Chrome") << QByteArray("name,url,username,password\nA,https://a.example/,ann,p\n");
    QTest::newRow("Apple Passwords") << QByteArray("Title,URL,Username,Password,Notes,OTPAuth\nA,https://a.example/,ann,p,,\n");
    QTest::newRow("an app's passwords") << QByteArray("App,Website,Created,Password\nA,https://a.example/,2020-01-01,p\n");
    QTest::newRow("Bitwarden") << QByteArray(R"({"encrypted":false,"folders":[],"items":[{"type":1,"name":"A","login":{"username":"ann"}}]})");
    QTest::newRow("Proton") << QByteArray(R"({"version":"1","userId":"x","vaults":{"a":{"items":[]}}})");
}

void TestCandidateHostile::recognisesNoAccountLists()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(test::readCandidates(bytes).error().code, Code::InputUnknownFormat);
}

void TestCandidateHostile::keepsToTheAskedFormat()
{
    VERIFY_OK(test::readCandidates(kX, {}, QStringLiteral("x-archive")));
    QCOMPARE(test::readCandidates(kX, {}, QStringLiteral("meta-apps")).error().code, Code::InputUnknownFormat);
    QCOMPARE(test::readCandidates(kX, {}, QStringLiteral("nonsense")).error().code, Code::BadArgument);
    const QByteArray zip = zipOf({{QStringLiteral("x"), kX, true}, {QStringLiteral("h"), kHistory, true}});
    QCOMPARE(test::readCandidates(zip, {}, QStringLiteral("google-takeout-history"))->members.size(), 1);
    QCOMPARE(imports::candidateFormatNames().size(), 10);
}

void TestCandidateHostile::keepsNoContent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("X") << QByteArray(R"([{"connectedApplication":{"organization":{"name":"O","url":"https://me:cAnArY@example.com/cAnArY?cAnArY#cAnArY","privacyPolicyUrl":"https://cAnArY.example"},
        "name":"P","description":"cAnArY","permissions":["cAnArY"],"id":"cAnArY"}}, "cAnArY"])");
    QTest::newRow("Meta apps") << QByteArray(R"({"installed_apps_v2":[{"name":"P","user_app_scoped_id":"cAnArY","category":"cAnArY"}],"cAnArY":["cAnArY"]})");
    QTest::newRow("Meta activity") << QByteArray(R"({"off_facebook_activity_v2":[{"name":"example.com","events":[{"id":"cAnArY","type":"cAnArY","timestamp":5}]}]})");
    QTest::newRow("Meta activity since 2026") << QByteArray(R"([{"title":"example.com","fbid":"cAnArY","media":["cAnArY"],"label_values":[{"label":"cAnArY","value":"cAnArY"},{"label":"Events","vec":[
        {"dict":[{"label":"ID","value":"cAnArY"},{"label":"Event","value":"PAGE_VIEW"},{"label":"x","timestamp_value":1711234567}]}]}]}])");
    QTest::newRow("history") << QByteArray(R"({"Browser History":[{"title":"cAnArY","url":"https://me:cAnArY@example.com/login/cAnArY?cAnArY#cAnArY","client_id":"cAnArY","time_usec":1},
        {"title":"cAnArY","url":"https://example.com/login/cAnArY","time_usec":1},{"title":"cAnArY","url":"https://cAnArY.example.org/cAnArY"},{"title":"cAnArY","url":"file:///cAnArY/login"},{"title":"cAnArY","url":"cAnArY"}]})");
    QTest::newRow("My Activity") << QByteArray(R"([{"header":"Search","title":"Searched for cAnArY","titleUrl":"https://www.google.com/search?q=cAnArY","time":"2020-05-18T12:47:54Z","products":["Search"],
        "subtitles":[{"name":"cAnArY"}],"locationInfos":[{"name":"cAnArY"}]},{"header":"Maps","title":"cAnArY","time":"2020-05-18T12:47:54Z","products":["Maps"]},
        {"header":"Chrome","title":"Visited cAnArY","titleUrl":"https://example.com/login?cAnArY","time":"2020-05-18T12:47:54Z","products":["Chrome"]},{"header":"Chrome","title":"Visited cAnArY",
        "titleUrl":"https://example.com/account/cAnArY","time":"2020-05-18T12:47:54Z","products":["Chrome"]},{"header":"cAnArY","title":"Visited cAnArY","titleUrl":"https://play.google.com/store/apps/details?id=com.x.cAnArY",
        "time":"2020-05-18T12:47:54Z","products":["Google Play Store"]}])");
    QTest::newRow("Play Store") << QByteArray(R"([{"install":{"doc":{"title":"P"},"deviceAttribute":{"model":"cAnArY","carrier":"cAnArY"}}}])");
    QTest::newRow("Apple") << QByteArray("App Name,Date,Team\nP,2021-04-05,cAnArY\n");
    QTest::newRow("other people's addresses") << QByteArray(R"(["cAnArY@example.com"])");
}

void TestCandidateHostile::keepsNoContent()
{
    QFETCH(QByteArray, text);
    for (const QByteArray& bytes : {text, zipOf({{QStringLiteral("x"), text, true}, {QStringLiteral("y"), kX, true}})}) {
        const auto list = test::readCandidates(bytes);
        VERIFY_OK(list);
        QVERIFY2(!test::everyWord(*list).contains(kCanary, Qt::CaseInsensitive), qPrintable(test::everyWord(*list)));
        QCOMPARE(test::sumFault(*list), QString());
    }
}

void TestCandidateHostile::survivesOddValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("records");
    QTest::newRow("X: wrong types") << QByteArray(R"([{"connectedApplication":{"organization":[],"name":5,"approvedAt":{}}},{"connectedApplication":[]},null,[],{"connectedApplication":{"name":"P","organization":{"url":[1]},"approvedAt":"yesterday"}}])") << 5;
    QTest::newRow("X: the first of two keys counts") << QByteArray(R"([{"connectedApplication":{"name":"P","name":"Q"}}])") << 1;
    QTest::newRow("Meta apps: wrong types") << QByteArray(R"({"installed_apps_v2":[{"name":{},"added_timestamp":"soon","removed_timestamp":1e999}]})").replace("1e999", "9223372036854775807") << 1;
    QTest::newRow("Meta activity: wrong types") << QByteArray(R"({"off_facebook_activity_v2":[{"name":[],"events":{}},{"events":[5,{"timestamp":"x"},{"timestamp":-9223372036854775808}],"name":"example.com"}],"off_x_activity":[[]]})") << 3;
    QTest::newRow("history: times beyond all clocks") << QByteArray(R"({"Browser History":[{"url":"https://login.example.com","time_usec":9223372036854775807},{"url":"https://login.example.com","time_usec":-9223372036854775808},{"url":"https://login.example.com","time_usec":"x"}]})") << 3;
    QTest::newRow("history: odd addresses") << QByteArray(R"({"Browser History":[{"url":"https://login.\u0000example.com","time_usec":1},{"url":"https://login.example.com\u202e/","time_usec":1},{"url":"https://login..com/","time_usec":1},{"url":"login.","time_usec":1},{"url":"https://[::1]/login","time_usec":1}]})") << 5;
    QTest::newRow("history: an endless address") << "{\"Browser History\":[{\"url\":\"https://example.com/" + QByteArray(2'000'000, '/') + "login\",\"time_usec\":1}]}" << 1;
    QTest::newRow("activity: odd packages") << QByteArray(R"([{"header":"x","title":"Used x","time":"2020-05-18T12:47:54Z","titleUrl":"https://play.google.com/store/apps/details?id=../../x","products":["Android"]},
        {"header":"x","title":"Used x","time":"","titleUrl":"https://evil.example/play.google.com/store/apps/details?id=com.x","products":["Android"]},
        {"header":"x","title":"Used x","time":"x","titleUrl":"https://www.google.com/url?q=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dx","products":[{}]}])") << 3;
    QTest::newRow("installs: wrong types") << QByteArray(R"([{"install":{"doc":{"title":["x"]},"firstInstallationTime":5}},{"install":5},7])") << 3;
    QTest::newRow("answers: wrong types") << QByteArray(R"({"BreachSearchResults":[{"Alias":5,"DomainName":[],"Breaches":[5,null,{"Name":{}}]},{"Breaches":"x"}],"PasteSearchResults":{}})") << 3;
    QTest::newRow("Apple: ragged rows") << QByteArray("App Name,Date\nA,2021-01-01\nB\nC,2021-01-01,more\n\"D,2021\nE,2021-01-01\nF,x\n\"G,\"\n") << 7;
    QTest::newRow("Apple: UTF-16") << QByteArray("\xFF\xFE" "A\0p\0p\0 \0N\0a\0m\0e\0,\0D\0a\0t\0e\0\n\0B\0,\0\n\0", 36) << 1;
    QTest::newRow("Apple: invalid UTF-8") << QByteArray("App Name,Date\n\xFF\xFE\xC3,2021-01-01\n") << 1;
}

void TestCandidateHostile::survivesOddValues()
{
    QFETCH(QByteArray, text);
    QFETCH(int, records);
    const auto list = test::readCandidates(text);
    VERIFY_OK(list);
    QCOMPARE(list->records, records);
    QCOMPARE(test::sumFault(*list), QString());
    for (const model::Candidate& candidate : list->candidates) {
        QVERIFY(!candidate.domain.isEmpty() || !candidate.appId.isEmpty() || !candidate.title.isEmpty());
        QVERIFY(!candidate.domain.contains(QRegularExpression(QStringLiteral("[^a-z0-9._-]"))));
    }
}

void TestCandidateHostile::survivesEveryCut_data()
{
    keepsNoContent_data();
}

void TestCandidateHostile::survivesEveryCut()
{
    QFETCH(QByteArray, text);
    for (qsizetype length = 0; length < text.size(); ++length) {
        const auto list = test::readCandidates(text.first(length));
        QCOMPARE(list ? test::sumFault(*list) : QString(), QString());
    }
}

void TestCandidateHostile::stopsWhenCancelled_data()
{
    keepsNoContent_data();
    QTest::newRow("zip") << zipOf({{QStringLiteral("x"), kX, true}});
}

void TestCandidateHostile::stopsWhenCancelled()
{
    class Cancelled : public base::Progress
    {
    public:
        void report(qint64, qint64) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelled;
    QFETCH(QByteArray, text);
    const auto list = imports::readCandidateListBytes({text.constData(), static_cast<std::size_t>(text.size())}, {}, {test::suffixList(), {}, {}}, cancelled);
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::Cancelled);
}

RECOURSE_TEST(TestCandidateHostile, QCoreApplication)
#include "test_candidate_hostile.moc"
