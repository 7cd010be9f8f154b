// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidate_words.h"
#include "formats/zip_writer.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QDir>
#include <QtTest>

using namespace recourse;

/// Every format of evidence, in every shape that is known of it.
class TestCandidateLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShape_data();
    void readsEveryShape();
    void namesBreachesInsteadOfProposingThem();
    void losesNoAnswerToABadElement_data();
    void losesNoAnswerToABadElement();
    void namesTheBreachesOfAnAddress_data();
    void namesTheBreachesOfAnAddress();
    void leavesThePublicListAlone();
    void readsTheSharedSamples_data();
    void readsTheSharedSamples();
};

void TestCandidateLists::readsEveryShape_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<QString>("skipped");

    QTest::newRow("X") << QByteArray(R"(window.YTD.connected_application.part0 = [
        {"connectedApplication":{"organization":{"name":"Planner Inc","url":"https://www.planner.example.com/about","privacyPolicyUrl":"https://elsewhere.example.org"},
            "name":"Planner","description":"d","permissions":["read"],"approvedAt":"2025-06-01T00:00:00.000Z","id":"3"}},
        {"connectedApplication":{"organization":{"name":"Tool House"},"name":"","approvedAt":"2012-02-01T10:00:00.000Z","id":"4"}},
        {"connectedApplication":{"organization":{"url":"https://github.com/ann/bot"},"name":"Bot","approvedAtMsec":"1329000000000"}},
        {"connectedApplication":{"organization":{"url":"http://localhost:8080/"},"name":"Mine"}},
        {"connectedApplication":{"organization":{"url":"htp:/broken"},"name":"Broken"}},
        {"other":1}
    ];
)") << "x-archive" << test::texts({"example.com//Planner likely: connected_app 1 2025-06-01..2025-06-01", "//Tool House likely: connected_app 1 2012-02-01..2012-02-01",
                           "//Bot likely: connected_app 1 2012-02-11..2012-02-11", "//Broken likely: connected_app 1"})
                       << "bad_row 1, local 1";
    QTest::newRow("X, nothing connected") << QByteArray("window.YTD.connected_application.part0 = [ ]") << "x-archive" << QStringList() << "";
    QTest::newRow("X, the list alone") << QByteArray(R"([{"connectedApplication":{"name":"Planner"}}])") << "x-archive" << test::texts({"//Planner likely: connected_app 1"}) << "";

    QTest::newRow("Meta apps") << QByteArray(R"({"installed_apps_v2":[
        {"name":"Reader","added_timestamp":1500000000,"user_app_scoped_id":"1","category":"active","removed_timestamp":0},
        {"name":"Caf\u00c3\u00a9 Quiz","added_timestamp":0,"category":"removed","removed_timestamp":1600000000},
        {"name":"\u00e6\u0097\u00a5\u00e6\u009c\u00ac","category":"inactive","added_timestamp":0},
        {"name":"Caf\u00e9","category":"active"},
        {"name":"shop.example.com","category":"active"}, {"name":"  ","category":"active"}, "odd"]})")
                               << "meta-apps" << test::texts({"//Reader likely: connected_app 1 2017-07-14..2017-07-14", "//Café Quiz possible: connected_app 1 2020-09-13..2020-09-13",
                                      "//日本 possible: connected_app 1", "//Café likely: connected_app 1", "example.com//shop.example.com likely: connected_app 1"})
                               << "bad_row 1, empty 1";
    QTest::newRow("Meta apps, first archives") << QByteArray(R"({"installed_apps":[{"name":"Reader","added_timestamp":1500000000}]})") << "meta-apps"
                                               << test::texts({"//Reader likely: connected_app 1 2017-07-14..2017-07-14"}) << "";

    const QStringList reports = test::texts({"example.com//shop.example.com possible: shared_activity 2 2023-05-11..2023-10-25", "//Café possible: shared_activity 1 2024-03-23..2024-03-23", "//Quiet possible: shared_activity 1"});
    const QByteArray oldReports(R"([{"name":"shop.example.com","events":[{"id":1,"type":"PURCHASE","timestamp":1698272460},{"id":2,"type":"PAGE_VIEW","timestamp":1683822120}]},
        {"name":"Caf\u00c3\u00a9","events":[{"id":3,"type":"CUSTOM","timestamp":1711234567}]},{"name":"Quiet","events":[]}])");
    QTest::newRow("Facebook activity") << "{\"off_facebook_activity_v2\":" + oldReports + "}" << "meta-activity" << reports << "";
    QTest::newRow("Instagram activity") << "{\"apps_and_websites_off_meta_activity\":" + oldReports + "}" << "meta-activity" << reports << "";
    QTest::newRow("Meta activity since 2026") << QByteArray(R"([
        {"title":"shop.example.com","fbid":"1","media":[],"label_values":[{"label":"Events","vec":[
            {"dict":[{"label":"ID","value":"1"},{"label":"Event","value":"PURCHASE"},{"label":"Received on","timestamp_value":1698272460}]},
            {"dict":[{"label":"ID","value":"2"},{"label":"Event","value":"PAGE_VIEW"},{"label":"Received on","timestamp_value":1683822120}]}]}]},
        {"title":"Caf\u00c3\u00a9","label_values":[{"label":"Ereignisse","vec":[{"dict":[{"label":"Ereignis","value":"CUSTOM"},{"label":"Empfangen am","timestamp_value":1711234567}]}]}]},
        {"title":"Quiet","label_values":[]}])") << "meta-activity" << reports << "";

    QTest::newRow("Apple") << QByteArray("App Name,Date\nReader,2021-04-05T10:11:12Z\n\"Shop, Inc.\",2022-12-31T23:59:59Z\n,\n") << "apple-privacy"
                           << test::texts({"//Reader confirmed: connected_app 1 2021-04-05..2021-04-05", "//Shop, Inc. confirmed: connected_app 1 2022-12-31..2022-12-31"}) << "empty 1";
    QTest::newRow("Apple, encoded twice") << QByteArray("Application,First Use Date\r\nCaf\xC3\x83\xC2\xA9,04-05-2021 10:11:12\r\nEvan\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s,2021-04-05\r\n") << "apple-privacy"
                                          << test::texts({"//Café confirmed: connected_app 1 2021-04-05..2021-04-05", "//Evan’s confirmed: connected_app 1 2021-04-05..2021-04-05"}) << "";
    QTest::newRow("Apple, more columns") << QByteArray("\xEF\xBB\xBFName;Created Date;Date Removed;Email Address;Bundle ID;Website\n"
                                                       "Reader;2021-04-05;;Abc123@privaterelay.appleid.com;com.example.reader;\nShop;2021-04-05;2022-04-05;ann@example.com;;https://shop.example.org/x\n")
                                         << "apple-privacy"
                                         << test::texts({"/com.example.reader/Reader confirmed: connected_app 1 2021-04-05..2021-04-05 abc123@privaterelay.appleid.com relay",
                                                "example.org//Shop possible: connected_app 1 2021-04-05..2022-04-05 ann@example.com"})
                                         << "";

    QTest::newRow("Chrome in Takeout") << QByteArray(R"({"Browser History":[
        {"title":"t","url":"https://login.example.com/","time_usec":1617404690134513,"page_transition":"LINK"},
        {"title":"t","url":"https://www.example.com/Account/Orders?x=1","time_usec":1627404690134513},
        {"title":"t","url":"https://www.example.org/signin","time_usec":1617404690134513},
        {"title":"t","url":"https://www.example.net/","time_usec":1617404690134513},
        {"title":"t","url":"chrome://settings/login","time_usec":1},{"title":"t","url":"http://192.168.0.1/login","time_usec":1},{"title":"t"},7]})")
                                       << "google-takeout-history" << test::texts({"example.com// possible: history 2 2021-04-02..2021-07-27"}) << "bad_row 1, internal 1, local 1, no_sign_in 2, one_visit 1";
    QTest::newRow("Chrome in Takeout, translated") << QByteArray(R"({"Browserverlauf":[{"url":"https://sso.example.com","time_usec":1},{"url":"https://sso.example.com","time_usec":1617404690134513}]})")
                                                   << "google-takeout-history" << test::texts({"example.com// possible: history 2 2021-04-02..2021-04-02"}) << "";

    QTest::newRow("Play Store") << QByteArray(R"([{"install":{"doc":{"documentType":"Android Apps","title":"Planner - Lists & Tasks"},"firstInstallationTime":"2022-03-14T07:06:12.070725Z","lastUpdateTime":"2024-08-27T22:55:15.184610Z"}},
        {"install":{"doc":{"documentType":"Android Apps","title":"Planner - Lists & Tasks"},"firstInstallationTime":"2021-03-14T07:06:12Z"}},{"install":{}}])")
                                << "google-takeout-installs" << test::texts({"//Planner - Lists & Tasks possible: installed_app 2 2021-03-14..2024-08-27"}) << "empty 1";

    QTest::newRow("My Activity") << QByteArray(R"([
        {"header":"Planner","title":"Used Planner","titleUrl":"https://play.google.com/store/apps/details?id\u003dcom.example.planner","time":"2020-04-18T12:47:54.855Z","products":["Android"]},
        {"title":"Used Old Planner","titleUrl":"https://play.google.com/store/apps/details?id=com.example.old&hl=en","time":"2018-04-18T12:47:54Z"},
        {"header":"Google Play Store","title":"Visited Game","titleUrl":"https://play.google.com/store/apps/details?id=com.example.game","time":"2020-04-18T12:47:54Z","products":["Google Play Store"]},
        {"header":"Chrome","title":"Visited Sign in","titleUrl":"https://www.google.com/url?q=https://www.example.com/login%3Fa%3Db&usg=x","time":"2020-04-18T12:47:54Z","products":["Chrome"]},
        {"header":"Chrome","title":"Visited Sign in","titleUrl":"https://www.example.com/login","time":"2020-05-18T12:47:54Z","products":["Chrome"]},
        {"header":"Search","title":"Searched for rashes","titleUrl":"https://www.google.com/search?q=rashes","time":"2020-05-18T12:47:54Z","products":["Search"]},
        {"header":"Discover","title":"7 cards in your feed","time":"2021-12-13T03:04:05.007Z","products":["Discover"]},
        {"header":"Chrome","title":"Visited x","titleUrl":"view-source:https://www.example.com/login","time":"2020-05-18T12:47:54Z","products":["Chrome"]}])")
                                 << "google-takeout-activity" << test::texts({"/com.example.planner/Planner possible: installed_app 1 2020-04-18..2020-04-18",
                                        "/com.example.old/Old Planner possible: installed_app 1 2018-04-18..2018-04-18", "example.com// possible: history 2 2020-04-18..2020-05-18"})
                                 << "internal 1, no_service 2, store_page 1";

    QTest::newRow("stealer logs of an address") << QByteArray(R"(["films.example.com","Shop.Example.ORG","192.168.1.1","login.shop.example.org"])") << "hibp"
                                                << test::texts({"example.com// confirmed: stealer_log 1", "example.org// confirmed: stealer_log 2"}) << "local 1";
    QTest::newRow("stealer logs of a domain") << QByteArray(R"({"ann":["example.com"],"bob":["example.com","example.org"]})") << "hibp"
                                              << test::texts({"example.com// confirmed: stealer_log 2", "example.org// confirmed: stealer_log 1"}) << "";
    QTest::newRow("stealer logs of a website") << QByteArray(R"(["ann@example.com","bob@example.org"])") << "hibp" << QStringList{} << "email 2";
}

void TestCandidateLists::readsEveryShape()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, format);
    QFETCH(QStringList, candidates);
    QFETCH(QString, skipped);
    const auto list = test::readCandidates(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, format);
    QCOMPARE(list->encoding, QStringLiteral("UTF-8"));
    QCOMPARE(test::wordsOf(*list).join(u'\n'), candidates.join(u'\n'));
    QCOMPARE(test::wordsOf(list->skipped), skipped);
    QCOMPARE(test::sumFault(*list), QString());
    for (const model::Candidate& candidate : list->candidates)
        QCOMPARE(candidate.evidence.first().source, format);
    VERIFY_OK(test::readCandidates(text, {}, format));
}

void TestCandidateLists::namesBreachesInsteadOfProposingThem()
{
    const auto byAlias = test::readCandidates(R"({"ann":["Adobe"],"Bob":["Adobe","Mac-Torrents"],"none":[]})");
    VERIFY_OK(byAlias);
    QCOMPARE(byAlias->candidates.size(), std::size_t(0));
    QCOMPARE(test::wordsOf(byAlias->skipped), QStringLiteral("breach 3"));
    QCOMPARE(byAlias->breaches, (QList<imports::NamedBreach>{{QStringLiteral("Adobe"), QStringLiteral("ann")}, {QStringLiteral("Adobe"), QStringLiteral("bob")}, {QStringLiteral("Mac-Torrents"), QStringLiteral("bob")}}));
    QCOMPARE(test::sumFault(*byAlias), QString());

    const auto download = test::readCandidates(R"({"BreachSearchResults":[{"DomainName":"example.com","Alias":"ann","Breaches":[{"Name":"Adobe","Title":"Adobe"},{"Name":"Adobe"},{}]},
        {"DomainName":"example.com","Alias":"bob","Breaches":["LinkedIn"]},5],"PasteSearchResults":[{"Alias":"ann","Pastes":[{"Id":"secret"}]}]})");
    VERIFY_OK(download);
    QCOMPARE(download->breaches, (QList<imports::NamedBreach>{{QStringLiteral("Adobe"), QStringLiteral("ann@example.com")}, {QStringLiteral("LinkedIn"), QStringLiteral("bob@example.com")}}));
    QCOMPARE(test::wordsOf(download->skipped), QStringLiteral("bad_row 1, breach 3, empty 1, paste 1"));
    QCOMPARE(test::sumFault(*download), QString());
}

void TestCandidateLists::losesNoAnswerToABadElement_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("skipped");
    QTest::newRow("this computer") << QByteArray(R"(["netflix.com","localhost"])") << "local 1";
    QTest::newRow("one label") << QByteArray(R"(["netflix.com","netflix"])") << "bad_url 1";
    QTest::newRow("no host") << QByteArray(R"(["netflix.com","https://net flix/"])") << "bad_url 1";
    QTest::newRow("nothing") << QByteArray(R"(["netflix.com",""])") << "empty 1";
    QTest::newRow("other types") << QByteArray(R"(["netflix.com",5,"NETFLIX.COM",{"a":["b"]}])") << "bad_row 2";
    QTest::newRow("an endless text") << QByteArray("[\"netflix.com\",\"") + QByteArray(100'000, 'a') + "\"]" << "bad_url 1";
    for (const char* other : {R"(["netflix.com","localhost","nas"])", R"(["Adobe","LinkedIn"])", R"([["netflix.com"]])", R"([5])"})
        QTest::newRow(other) << QByteArray(other) << QString();
}

void TestCandidateLists::losesNoAnswerToABadElement()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, skipped);
    const auto list = test::readCandidates(text);
    if (skipped.isEmpty()) {
        QCOMPARE(list.error().code, base::Code::InputUnknownFormat); // the greater part is something else
        return;
    }
    VERIFY_OK(list);
    QCOMPARE(list->candidates.size(), std::size_t{1});
    QCOMPARE(list->candidates.front().domain, QStringLiteral("netflix.com"));
    QCOMPARE(test::wordsOf(list->skipped), skipped);
    QVERIFY(list->breaches.isEmpty());
    QCOMPARE(test::sumFault(*list), QString());
}

void TestCandidateLists::namesTheBreachesOfAnAddress_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("skipped");
    QTest::newRow("names") << QByteArray(R"([{"Name":"Adobe"},{"Name":"LinkedIn"}])") << "breach 2";
    QTest::newRow("in full") << QByteArray(R"([{"Name":"Adobe","Title":"Adobe","Domain":"adobe.com","BreachDate":"2013-10-04","AddedDate":"2013-12-04T00:00:00Z","PwnCount":152445165,
        "DataClasses":["Email addresses","Passwords"],"IsVerified":true,"IsRetired":false},{"Name":"LinkedIn","Title":"LinkedIn","Domain":"linkedin.com","BreachDate":"2012-05-05","DataClasses":[]}])")
                             << "breach 2";
    QTest::newRow("with bad elements") << QByteArray(R"([{"Name":"Adobe"},{"Name":""},{"Name":"LinkedIn"},5])") << "bad_row 1, breach 2, empty 1";
}

void TestCandidateLists::namesTheBreachesOfAnAddress()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, skipped);
    const auto list = test::readCandidates(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("hibp"));
    QVERIFY(list->candidates.empty());
    QCOMPARE(list->breaches, (QList<imports::NamedBreach>{{QStringLiteral("Adobe"), {}}, {QStringLiteral("LinkedIn"), {}}}));
    QCOMPARE(test::wordsOf(list->skipped), skipped);
    QCOMPARE(test::sumFault(*list), QString());
    QCOMPARE(test::readCandidates(R"([{"Name":"Adobe","Age":5},{"Name":"LinkedIn","Age":7}])").error().code, base::Code::InputUnknownFormat);
}

void TestCandidateLists::leavesThePublicListAlone()
{
    const auto described = [](int from, int count, const QByteArray& more = {}) {
        QByteArrayList breaches;
        for (int i = from; i < from + count; ++i)
            breaches << R"({"Name":"Breach)" + QByteArray::number(i) + R"(","BreachDate":"2013-10-04","DataClasses":["Passwords"])" + more + "}";
        return '[' + breaches.join(',') + ']';
    };
    VERIFY_OK(test::readCandidates(described(0, 200)));
    for (const QByteArray& text : {described(0, 201), described(0, 1, R"(,"IsRetired":true)")}) {
        const auto list = test::readCandidates(text);
        QVERIFY(!list);
        QCOMPARE(list.error().code, base::Code::InputNotText);
        QVERIFY(list.error().where.contains(QStringLiteral("feeds import")));
        QCOMPARE(test::readCandidates(text, {}, QStringLiteral("hibp")).error().code, base::Code::InputNotText);
    }
    QByteArrayList names; // nobody publishes names alone
    for (int i = 0; i < 300; ++i)
        names << R"({"Name":"Breach)" + QByteArray::number(i) + "\"}";
    const auto many = test::readCandidates('[' + names.join(',') + ']');
    VERIFY_OK(many);
    QCOMPARE(many->breaches.size(), 300);

    // In an archive it is left out, and what lies beside it is read.
    const auto archive = formats::writeZip({{QStringLiteral("breaches.json"), described(0, 201), true}, {QStringLiteral("mine.json"), described(500, 2), false}});
    VERIFY_OK(archive);
    const auto beside = test::readCandidates(*archive);
    VERIFY_OK(beside);
    QCOMPARE(beside->breaches.size(), 2);
    QCOMPARE(beside->leftOut.size(), 1);
    QCOMPARE(beside->leftOut.front().name, QStringLiteral("breaches.json"));
}

void TestCandidateLists::readsTheSharedSamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("candidates");
    QTest::newRow("X") << "x-archive/connected-application.js" << test::texts({"buffer.com//Buffer likely: connected_app 1 2025-06-01..2025-06-01", "//Old Tool likely: connected_app 1 2012-02-01..2012-02-01"});
    QTest::newRow("Meta apps") << "facebook/connected_apps_and_websites.json" << test::texts({"//Spotify likely: connected_app 1 2017-07-14..2017-07-14", "//Café Quiz possible: connected_app 1 2020-09-13..2020-09-13"});
    QTest::newRow("Meta activity") << "facebook/your_activity_off_meta_technologies_2025.json" << test::texts({"ebay.de//ebay.de possible: shared_activity 2 2023-05-11..2023-10-25", "//Spotify possible: shared_activity 1 2024-03-23..2024-03-23"});
    QTest::newRow("Apple") << "apple-privacy/Apps Using Sign In with Apple.csv" << test::texts({"//Example Reader confirmed: connected_app 1 2021-04-05..2021-04-05", "//Shop, Inc. confirmed: connected_app 1 2022-12-31..2022-12-31"});
    QTest::newRow("My Activity") << "google-takeout/Takeout__My Activity__Discover__MyActivity.json" << QStringList{};
    QTest::newRow("Chrome") << "google-takeout/Takeout__Chrome__BrowserHistory.json" << QStringList{};
    QTest::newRow("Play Store") << "google-takeout/Takeout__Google Play Store__Installs.json" << test::texts({"//ClickUp - Manage Teams & Tasks possible: installed_app 1 2022-03-14..2024-08-27"});
    QTest::newRow("stealer logs") << "hibp/stealerlogsbyemail.json" << test::texts({"netflix.com// confirmed: stealer_log 1", "spotify.com// confirmed: stealer_log 1"});
    QTest::newRow("stealer logs of a domain") << "hibp/stealerlogsbyemaildomain.json" << test::texts({"netflix.com// confirmed: stealer_log 2", "spotify.com// confirmed: stealer_log 1"});
    QTest::newRow("breaches of a domain") << "hibp/breacheddomain.json" << QStringList{};
    QTest::newRow("Firefox") << "browser-history/places.sqlite" << test::texts({"example.com// likely: history 12 2023-11-14..2023-11-14"});
    QTest::newRow("Chromium") << "browser-history/History" << test::texts({"example.com// likely: history 12 2023-11-14..2023-11-14"});
}

void TestCandidateLists::readsTheSharedSamples()
{
    QFETCH(QString, file);
    QFETCH(QStringList, candidates);
    const QString path = QDir(QStringLiteral(RECOURSE_SHARED_DIR "/data/imports")).filePath(file);
    if (!QFile::exists(path))
        QSKIP("the shared samples are not here");
    const auto list = imports::readCandidateList(path, {test::suffixList(), {}, {}}, base::Progress::none());
    VERIFY_OK(list);
    QCOMPARE(test::wordsOf(*list).join(u'\n'), candidates.join(u'\n'));
    QCOMPARE(test::sumFault(*list), QString());
}

RECOURSE_TEST(TestCandidateLists, QCoreApplication)
#include "test_candidate_lists.moc"
