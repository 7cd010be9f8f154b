// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_fixture.h"

#include "directory/directory.h"
#include "directory/entry_text.h"
#include "main/test_program.h"

using namespace recourse;
using base::Code;
using test::DirectoryFixture;
using test::entryOf;

/// What is odd in the real lists and in those of other years.
class TestQuirks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMailAddresses_data();
    void readsMailAddresses();
    void takesOnlyWebPages();
    void findsDomains();
    void keepsThreeEntriesOfOneDomain();
    void keepsPlaceholders();
    void tellsListedFromUnlisted();
    void notesUnknownWords();
    void readsRegions();
    void readsSitesThatAreSuffixes();
    void readsPasskeys();
    void readsBrokersOfAnyYear();
    void readsBrokersWithSpacesThatDoNotBreak();
    void refusesBrokersWithoutColumns();
    void dropsControlCharacters();
};

void TestQuirks::readsMailAddresses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("mail");
    QTest::newRow("plain") << QStringLiteral("privacy@example.com") << QStringLiteral("privacy@example.com");
    QTest::newRow("space behind") << QStringLiteral("Support@Example.COM ") << QStringLiteral("Support@example.com");
    QTest::newRow("[at]") << QStringLiteral("privacy [at] example.com") << QStringLiteral("privacy@example.com");
    QTest::newRow("(at) (dot)") << QStringLiteral("privacy(at)example (dot) com") << QStringLiteral("privacy@example.com");
    QTest::newRow("words") << QStringLiteral("privacy at example dot com") << QStringLiteral("privacy@example.com");
    QTest::newRow("mailto") << QStringLiteral("mailto:privacy@example.com?subject=Delete") << QStringLiteral("privacy@example.com");
    QTest::newRow("umlaut host") << QStringLiteral("info@müller.de") << QStringLiteral("info@xn--mller-kva.de");
    QTest::newRow("none") << QStringLiteral("see our website") << QString();
    QTest::newRow("two") << QStringLiteral("a@example.com, b@example.com") << QString();
    QTest::newRow("header") << QStringLiteral("a@example.com\nBcc: b@example.com") << QString();
}

void TestQuirks::readsMailAddresses()
{
    QFETCH(QString, written);
    QFETCH(QString, mail);

    QCOMPARE(directory::mailOf(written), mail);
}

void TestQuirks::takesOnlyWebPages()
{
    QCOMPARE(directory::pageOf(QStringLiteral(" https://example.com/a b ")), QStringLiteral("https://example.com/a%20b"));
    QCOMPARE(directory::pageOf(QStringLiteral("http://example.com/")), QStringLiteral("http://example.com/"));
    for (const char* bad : {"javascript:alert(1)", "file:///etc/passwd", "https://", "https://user:secret@example.com/", "example.com", "ftp://example.com/",
             "data:text/html,x", "https:// example.com"})
        QCOMPARE(directory::pageOf(QString::fromLatin1(bad)), QString());
}

void TestQuirks::findsDomains()
{
    const DirectoryFixture fixture;
    model::DirectoryEntry entry;
    const QStringList unread = directory::addDomains(entry,
        {QStringLiteral("WordPress.net"), QStringLiteral("https://www.bet365.com"), QStringLiteral("support.faceit.com/"), QStringLiteral("faceit.com"),
            QStringLiteral("dewrito,net"), QStringLiteral("gamekult.com/forum"), QStringLiteral("not a domain"), QString()},
        {}, *fixture.suffixes);

    QCOMPARE(entry.domains, (QStringList{QStringLiteral("wordpress.net"), QStringLiteral("bet365.com"), QStringLiteral("faceit.com")}));
    QCOMPARE(entry.hosts, QStringList(QStringLiteral("gamekult.com/forum")));
    QCOMPARE(unread, (QStringList{QStringLiteral("dewrito,net"), QStringLiteral("not a domain"), QString()}));
}

void TestQuirks::keepsThreeEntriesOfOneDomain()
{
    const auto reading = DirectoryFixture().read("justdeleteme",
        R"([{"name":"Bolt","url":"https://bolt.eu/a","difficulty":"easy","domains":["bolt.eu"]},
            {"name":"Bolt Driver","url":"https://bolt.eu/b","difficulty":"hard","domains":["bolt.eu"]},
            {"name":"Bolt","url":"https://bolt.eu/c","difficulty":"medium","domains":["bolt.eu"],"new_field":[1,{"a":null}]}])");

    VERIFY_OK(reading);
    QCOMPARE(static_cast<int>(reading->entries.size()), 3);
    QCOMPARE(reading->entries[0].feedId, QStringLiteral("Bolt"));
    QCOMPARE(reading->entries[2].feedId, QStringLiteral("Bolt #2"));
}

void TestQuirks::keepsPlaceholders()
{
    const auto reading = DirectoryFixture().read("justdeleteme",
        "\xEF\xBB\xBF[{\"name\":\"123RF\",\"url\":\"123rf.com/help\",\"difficulty\":\"hard\",\"email\":\"mail@123rf.com\",\"email_subject\":\"Delete\","
        "\"email_body\":\"My name is XXXXXX\",\"domains\":[\"123rf.com\"],\"meta\":\"popular\",\"notes\":\"See [here](https://123rf.com/x) \xE2\x86\x92 <b>now</b>\","
        "\"notes_pt-BR\":\"Veja\",\"url_de\":\"https://123rf.com/de\",\"notes_<x>\":\"y\"}]");

    VERIFY_OK(reading);
    const model::DirectoryEntry& entry = reading->entries.front();
    QCOMPARE(entry.url, QStringLiteral("https://123rf.com/help"));
    QCOMPARE(entry.mailBody, QStringLiteral("My name is XXXXXX"));
    QCOMPARE(entry.mailSubject, QStringLiteral("Delete"));
    QCOMPARE(entry.quality, QStringLiteral("popular"));
    QCOMPARE(entry.notes.keys(), (QStringList{QStringLiteral("en"), QStringLiteral("pt-BR")}));
    QVERIFY(entry.notes.value(QStringLiteral("en")).startsWith(QStringLiteral("See here (https://123rf.com/x)")));
    QVERIFY(!entry.notes.value(QStringLiteral("en")).contains(u'<'));
    QCOMPARE(entry.pages.value(QStringLiteral("de")), QStringLiteral("https://123rf.com/de"));
}

void TestQuirks::tellsListedFromUnlisted()
{
    const auto reading = DirectoryFixture().read("2fa-v4", R"({"none.example":{},"some.example":{"methods":["totp","U2F","<b>"]}})");

    VERIFY_OK(reading);
    QCOMPARE(static_cast<int>(reading->entries.size()), 2);
    QVERIFY(entryOf(reading->entries, QStringLiteral("none.example"))->methods.isEmpty());
    QCOMPARE(entryOf(reading->entries, QStringLiteral("some.example"))->methods, (QStringList{QStringLiteral("totp"), QStringLiteral("u2f")}));
}

void TestQuirks::notesUnknownWords()
{
    const DirectoryFixture fixture;
    const auto sites = fixture.read("justdeleteme",
        R"([{"name":"A","url":"https://a.example","difficulty":"Easy","domains":["a.example"]},{"name":"Bolt","url":"https://b.example","difficulty":"very-hard","domains":["b.example"]}])");
    VERIFY_OK(sites);
    QCOMPARE(sites->entries[0].difficulty, QStringLiteral("easy"));
    QCOMPARE(sites->entries[1].difficulty, QStringLiteral("very-hard"));
    QCOMPARE(sites->warnings.size(), 1);
    QVERIFY2(sites->warnings[0].contains(QStringLiteral("Bolt")) && sites->warnings[0].contains(QStringLiteral("very-hard")), qPrintable(sites->warnings[0]));

    const auto factors = fixture.read("2fa-v4", R"({"some.example":{"methods":["TOTP","retina","new method",7]}})");
    VERIFY_OK(factors);
    QCOMPARE(factors->entries[0].methods, (QStringList{QStringLiteral("totp"), QStringLiteral("retina")}));
    QCOMPARE(factors->warnings.size(), 3);
}

void TestQuirks::readsRegions()
{
    const auto reading = DirectoryFixture().read("2fa-v3",
        R"([["Shop",{"domain":"shop.example","additional-domains":["shop2.example"],"tfa":["sms"],"regions":["us","-gb","xx1"],
             "contact":{"email":"help@shop.example","language":"de","twitter":"x"},"recovery":"https://shop.example/r","keywords":["a"]}]])");

    VERIFY_OK(reading);
    const model::DirectoryEntry& entry = reading->entries.front();
    QCOMPARE(entry.names, QStringList(QStringLiteral("Shop")));
    QCOMPARE(entry.domains, (QStringList{QStringLiteral("shop.example"), QStringLiteral("shop2.example")}));
    QCOMPARE(entry.countries, (QStringList{QStringLiteral("US"), QStringLiteral("-GB")}));
    QCOMPARE(entry.email, QStringLiteral("help@shop.example"));
    QCOMPARE(entry.language, QStringLiteral("de"));
    QVERIFY(entry.details.contains("https://shop.example/r"));
}

void TestQuirks::readsSitesThatAreSuffixes()
{
    const DirectoryFixture fixture;
    const auto reading = fixture.read("2fa-v4", R"({"gov.uk":{"methods":["totp"]},"uk":{"methods":["sms"]},"tax.service.gov.uk":{}})");
    VERIFY_OK(reading);
    QCOMPARE(reading->unread, 1); // a top-level domain is no site
    QCOMPARE(entryOf(reading->entries, QStringLiteral("gov.uk"))->domains, QStringList(QStringLiteral("gov.uk")));
    QVERIFY(entryOf(reading->entries, QStringLiteral("tax.service.gov.uk"))->domains.first() != QStringLiteral("gov.uk"));
    const auto merged = directory::Directory::build({reading->entries, {}, {}}, *fixture.catalogue);
    QVERIFY(merged.find(QStringLiteral("gov.uk")) != nullptr);
    QVERIFY(merged.find(QStringLiteral("www.gov.uk")) == merged.find(QStringLiteral("gov.uk"))); // what accounts there have as their domain
}

void TestQuirks::readsPasskeys()
{
    const auto reading = DirectoryFixture().read("passkeys",
        R"({"a.example":{"passwordless":"allowed","mfa":"required","additional-domains":["b.example"],"documentation":"https://a.example/p"},"c.example":{}})");

    VERIFY_OK(reading);
    const model::DirectoryEntry* entry = entryOf(reading->entries, QStringLiteral("a.example"));
    QCOMPARE(entry->methods, (QStringList{QStringLiteral("passwordless"), QStringLiteral("mfa:required")}));
    QCOMPARE(entry->domains.size(), 2);
    QVERIFY(entryOf(reading->entries, QStringLiteral("c.example"))->methods.isEmpty());

    const auto later = DirectoryFixture().read("passkeys", R"({"a.example":{"passwordless":"beta","mfa":"allowed"},"b.example":{"passwordless":true},"c.example":{"mfa":false}})");
    VERIFY_OK(later); // a word that is new says something, and it is not "no"
    QCOMPARE(entryOf(later->entries, QStringLiteral("a.example"))->methods, (QStringList{QStringLiteral("passwordless:beta"), QStringLiteral("mfa")}));
    QCOMPARE(entryOf(later->entries, QStringLiteral("b.example"))->methods, QStringList(QStringLiteral("passwordless:true")));
    QVERIFY(entryOf(later->entries, QStringLiteral("c.example"))->methods.isEmpty());
    QCOMPARE(later->warnings.size(), 2);
}

void TestQuirks::readsBrokersOfAnyYear()
{
    const QByteArray csv
        = "\xEF\xBB\xBFThis list was made on 2 January,,,,,,\r\n"
          "Data broker name:,\"Doing Business As (DBA), if applicable:\",Data broker primary website:,Data broker primary contact email address:,"
          "Data broker\xE2\x80\x99s primary website that contains details on how consumers can exercise their CA Consumer Privacy Act rights:,"
          "Does the data broker collect the personal information of minors?,Collects biometric data,Number of requests\r\n"
          "\"Example Data, Inc.\",ExData,www.exampledata.com,privacy [at] exampledata.com,https://exampledata.com/ccpa,Yes,No,\"1,204\"\r\n"
          ",,,,,,\r\n"
          "Second LLC,N/A,https://second.example/,privacy@second.example,second.example/optout,No,Yes,0\r\n";
    const auto reading = DirectoryFixture().read("cppa", csv);

    VERIFY_OK(reading);
    QCOMPARE(static_cast<int>(reading->entries.size()), 2);
    const model::DirectoryEntry& first = reading->entries.front();
    QCOMPARE(first.names, (QStringList{QStringLiteral("Example Data, Inc."), QStringLiteral("ExData")}));
    QCOMPARE(first.domains, QStringList(QStringLiteral("exampledata.com")));
    QCOMPARE(first.email, QStringLiteral("privacy@exampledata.com"));
    QCOMPARE(first.form, QStringLiteral("https://exampledata.com/ccpa"));
    QCOMPARE(first.methods, QStringList(QStringLiteral("minors")));
    QVERIFY(first.details.contains("1,204"));
    const model::DirectoryEntry& second = reading->entries.back();
    QCOMPARE(second.names, QStringList(QStringLiteral("Second LLC")));
    QCOMPARE(second.form, QStringLiteral("https://second.example/optout"));
    QCOMPARE(second.methods, QStringList(QStringLiteral("biometric")));
}

void TestQuirks::readsBrokersWithSpacesThatDoNotBreak()
{
    const auto reading = DirectoryFixture().read("cppa",
        "Data\xC2\xA0"
        "broker\xC2\xA0name,Primary\xC2\xA0website,Contact\xC2\xA0"
        "email\xC2\xA0\nOne\xC2\xA0" "Co,one.example,\xC2\xA0help@one.example\xC2\xA0\n");

    VERIFY_OK(reading);
    QCOMPARE(reading->entries.front().names, QStringList(QStringLiteral("One Co")));
    QCOMPARE(reading->entries.front().email, QStringLiteral("help@one.example"));
}

void TestQuirks::refusesBrokersWithoutColumns()
{
    const DirectoryFixture fixture;
    COMPARE_ERROR(fixture.read("cppa", "a,b,c\n1,2,3\n"), Code::FeedMalformed);
    COMPARE_ERROR(fixture.read("cppa", "<!DOCTYPE html><html></html>"), Code::FeedHtml);
    COMPARE_ERROR(fixture.read("cppa", "Data broker name,Primary website\nOne,one.example\n\"Two,two"), Code::FeedMalformed);
}

void TestQuirks::dropsControlCharacters()
{
    QCOMPARE(directory::lineOf(QStringLiteral("a\u202Eb\u0007 \u00A0 c\n")), QStringLiteral("ab c"));
    QCOMPARE(directory::lineOf(QString(5000, u'x')).size(), 400);
    QCOMPARE(directory::paragraphOf(QStringLiteral("\n\n one \r\n\n\n\n two\u2028")), QStringLiteral("one\n\ntwo"));
    QCOMPARE(directory::countryOf(QStringLiteral("all")), QStringLiteral("ALL"));
    QCOMPARE(directory::countryOf(QStringLiteral("-us")), QStringLiteral("-US"));
    QCOMPARE(directory::countryOf(QStringLiteral("usa")), QString());
}

RECOURSE_TEST(TestQuirks, QCoreApplication)
#include "test_quirks.moc"
