// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/zip_writer.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;
using model::AccountKind;

namespace {

QByteArray pux(const QByteArray& items)
{
    return R"({"accounts":[{"attrs":{"accountName":"Ann","email":"ann@a.example"},"vaults":[{"attrs":{"name":"Home","type":"P"},"items":[)" + items + "]}]}]}";
}

QByteArray login(const QByteArray& title, const QByteArray& url, const QByteArray& more = {})
{
    return R"({"categoryUuid":"001","overview":{"title":")" + title + R"(","url":")" + url
        + R"("},"details":{"loginFields":[{"value":"ann","designation":"username"},{"value":"cAnArY","designation":"password"}]})" + more + "}";
}

const QByteArray kSeparator = "\n***5642bee8-a5ff-11dc-8314-0800200c9a66***\n";
const QByteArray kEight = "\"Title\",\"Url\",\"Username\",\"Password\",\"OTPAuth\",\"Favorite\",\"Archived\",\"Tags\",\"Notes\"\n";
const QByteArray kSevenWindows = "\"UUID\",\"TITLE\",\"USERNAME\",\"PASSWORD\",\"URL\",\"URLS\",\"EMAIL\",\"SCOPE\",\"AUTOSUBMIT\",\"TAGS\",\"NOTES\",\"SECTION 1: NAME\",\"NAME 1: FIRST NAME\","
                                 "\"1: CARDHOLDER NAME\",\"2: NUMBER\",\"1: BANK NAME\",\"3: NETWORK NAME\",\"SECTION 2: X\",\"X 1: ONE-TIME PASSWORD\"\n";
const QByteArray kSevenMac = "\"cardholder name(cardholder)\",\"Created Date\",\"first name(firstname)\",\"Modified Date\",\"Notes\",\"number(ccnum)\",\"Password\",\"Scope\",\"Tags\",\"Title\",\"Type\",\"URL\",\"Username\",\"\"\n";

QByteArray web(const QByteArray& title, const QByteArray& members)
{
    return R"({"typeName":"webforms.WebForm","uuid":"u","title":")" + title + R"(",)" + members + "}";
}

QStringList domainsOf(const imports::AccountList& list)
{
    QStringList domains;
    for (const model::Account& account : list.accounts)
        domains.append(account.domain);
    return domains;
}

} // namespace

/// 1Password's archive, its CSV through the versions, and its interchange format.
class TestOnePasswordLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsArchivedItem();
    void readsWrappedItems();
    void skipsCategories_data();
    void skipsCategories();
    void takesMembershipsIfAsked_data();
    void takesMembershipsIfAsked();
    void findsNamesAndPasswords_data();
    void findsNamesAndPasswords();
    void survivesOddArchives();
    void readsCsvOfEight();
    void readsCsvOfSevenForWindows();
    void readsCsvOfSevenForMac();
    void readsCsvOfSix();
    void takesShortHeadersOnlyExactly_data();
    void takesShortHeadersOnlyExactly();
    void tellsEscapesApart_data();
    void tellsEscapesApart();
    void readsInterchange();
    void skipsInterchangeTypes_data();
    void skipsInterchangeTypes();
    void readsInterchangeOfWindows();
    void readsOneItemWithoutSeparator();
    void losesNoItemToBrokenLines();
    void survivesFoldersInCircles();
    void keepsNoSecret_data();
    void keepsNoSecret();
};

void TestOnePasswordLists::readsArchivedItem()
{
    const auto archive = formats::writeZip({{QStringLiteral("export.attributes"), R"({"version":3,"description":"1Password Unencrypted Export","timestamp":1})", false},
        {QStringLiteral("export.data"), pux(R"({"uuid":"x","favIndex":1,"createdAt":1663642010,"updatedAt":1700000000,"state":"archived","categoryUuid":"001",
            "overview":{"title":"Shop","url":"https://shop.example","urls":[{"label":"website","url":"https://shop.example"},{"label":"app","url":"androidapp://example.shop"}],"tags":["Work","Home"]},
            "details":{"loginFields":[{"value":"secret","designation":"password","fieldType":"P"},{"value":"ann","designation":"username","fieldType":"T"},{"value":"","fieldType":"E"}],"notesPlain":"n",
            "sections":[{"title":"","fields":[{"value":{"totp":"JBSW"}},{"value":{"email":{"email_address":"ann@mail.example","provider":null}}},{"value":{"email":"ANN@mail.example"}},{"value":{"concealed":"x"}}]}],
            "passwordHistory":[{"value":"old","time":1}]}})"), true},
        {QStringLiteral("files/p__picture.png"), "\x89PNG\r\n\x1A\n", false}});
    VERIFY_OK(archive);
    const auto list = test::readBytes(*archive);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("1password-1pux"));
    QCOMPARE(list->accounts.size(), std::size_t{1});
    const model::Account& account = list->accounts.front();
    QCOMPARE(account.domain, QStringLiteral("shop.example"));
    QCOMPARE(account.otherHosts, QStringList{QStringLiteral("example.shop")});
    QCOMPARE(account.login, QStringLiteral("ann"));
    QCOMPARE(account.also, QStringList{QStringLiteral("ann@mail.example")});
    QCOMPARE(account.tags, QStringList({QStringLiteral("Home"), QStringLiteral("Work")}));
    QVERIFY(account.oneTimeCode && account.archived);
    QCOMPARE(test::timeText(account.created), QStringLiteral("2022-09-20T02:46:50Z"));
    QVERIFY(!account.passwordChanged.isValid());
}

void TestOnePasswordLists::readsWrappedItems()
{
    const auto list = test::readBytes(pux(R"({"item":)" + login("A", "https://a.example") + R"(},{"file":{"attrs":{"name":"x.png"},"path":"files/x"}},)" + login("B", "b.example")));
    VERIFY_OK(list);
    QCOMPARE(domainsOf(*list), QStringList({QStringLiteral("a.example"), QStringLiteral("b.example")}));
    QCOMPARE(list->skipped, (QMap<QString, int>{{QStringLiteral("file"), 1}}));
}

void TestOnePasswordLists::skipsCategories_data()
{
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<QString>("reason");
    for (const auto& [category, reason] : {std::pair{"002", "card"}, std::pair{"003", "note"}, std::pair{"004", "identity"}, std::pair{"006", "file"}, std::pair{"100", "other"}, std::pair{"101", "bank"},
             std::pair{"102", "other"}, std::pair{"105", "membership"}, std::pair{"107", "membership"}, std::pair{"109", "wifi"}, std::pair{"110", "other"}, std::pair{"111", "membership"}, std::pair{"114", "ssh"},
             std::pair{"999", "other"}, std::pair{"", "other"}, std::pair{"1", "other"}})
        QTest::newRow(category) << QByteArray(category) << QString::fromLatin1(reason);
}

void TestOnePasswordLists::skipsCategories()
{
    QFETCH(QByteArray, category);
    QFETCH(QString, reason);
    const auto list = test::readBytes(pux(login("A", "https://a.example") + R"(,{"categoryUuid":")" + category
        + R"(","overview":{"title":"T"},"details":{"loginFields":[{"value":"u","designation":"username"}],"sections":[{"fields":[{"value":{"concealed":"x"}}]}]}})"));
    VERIFY_OK(list);
    QCOMPARE(list->records, 2);
    QCOMPARE(list->accounts.size(), std::size_t{1});
    QCOMPARE(list->skipped, (QMap<QString, int>{{reason, 1}}));
}

void TestOnePasswordLists::takesMembershipsIfAsked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("login");
    const QByteArray club = R"({"title":"","fields":[{"id":"org_name","title":"group","value":{"string":"Chess Club"}},{"id":"website","title":"website","value":{"url":"https://chess.example/members"}},
        {"id":"membership_no","title":"member ID","value":{"string":"CH-77"}},{"id":"pin","title":"PIN","value":{"concealed":"cAnArY"}}]})";
    const auto item = [](const QByteArray& category, const QByteArray& section) {
        return pux(R"({"categoryUuid":")" + category + R"(","overview":{"title":"My club"},"details":{"sections":[)" + section + "]}}");
    };
    QTest::newRow("membership") << item("105", club) << "chess.example" << "CH-77";
    QTest::newRow("rewards") << item("107", R"({"fields":[{"id":"email","value":{"email":"ann@mail.example"}},{"id":"membership_no","value":{"string":"5"}}]})") << "" << "ann@mail.example";
    QTest::newRow("mail account") << item("111", R"({"fields":[{"id":"pop_username","value":{"string":"ann"}},{"id":"pop_server","value":{"string":"imap.mail.example"}},{"id":"pop_password","value":{"concealed":"cAnArY"}}]})")
                                  << "mail.example" << "ann";
    QTest::newRow("only a title") << item("105", {}) << "" << "";
    QTest::newRow("interchange") << QByteArray(R"({"uuid":"1","typeName":"wallet.membership.Membership","title":"My club","secureContents":{"sections":[{"fields":[{"k":"string","n":"membership_no","v":"CH-77"},)"
                                               R"({"k":"URL","n":"website","v":"https://chess.example"},{"k":"concealed","n":"pin","v":"cAnArY"}]}]}})") << "chess.example" << "CH-77";
    QTest::newRow("interchange of version 3") << QByteArray(R"({"uuid":"1","typeName":"wallet.membership.RewardProgram","title":"My club","secureContents":{"membership_no":"CH-77","website":"chess.example","pin":"cAnArY"}})")
                                              << "chess.example" << "CH-77";
    QTest::newRow("table") << kSevenMac + "\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"My club\",\"Membership\",\"https://chess.example\",\"\",\"\"\n" << "chess.example" << "";
}

void TestOnePasswordLists::takesMembershipsIfAsked()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, domain);
    QFETCH(QString, login);
    const auto unasked = test::readBytes(text);
    VERIFY_OK(unasked);
    QCOMPARE(unasked->skipped, (QMap<QString, int>{{QStringLiteral("membership"), 1}}));
    QCOMPARE(unasked->lines.at(0).title, QStringLiteral("My club"));

    imports::ReadOptions options{test::suffixList(), {}};
    options.memberships = imports::Memberships::Take;
    const auto list = imports::readAccountListBytes({text.constData(), static_cast<std::size_t>(text.size())}, QStringLiteral("list"), options, base::Progress::none());
    VERIFY_OK(list);
    QVERIFY(list->skipped.isEmpty());
    QCOMPARE(list->accounts.size(), std::size_t{1});
    QCOMPARE(list->accounts.front().title, QStringLiteral("My club"));
    QCOMPARE(list->accounts.front().domain, domain);
    QCOMPARE(list->accounts.front().login, login);
    QVERIFY(list->accounts.front().password.strength < 0);
}

void TestOnePasswordLists::findsNamesAndPasswords_data()
{
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("password");
    QTest::newRow("password item") << QByteArray(R"("loginFields":[],"password":"p")") << "" << true;
    QTest::newRow("only an e-mail field") << QByteArray(R"("loginFields":[{"value":"ann@a.example","fieldType":"E","designation":""},{"value":"p","designation":"password"}])") << "ann@a.example" << true;
    QTest::newRow("a linked address") << QByteArray(R"("loginFields":[{"value":{"email_address":"ann@a.example","provider":"fastmail"},"designation":"username"}])") << "ann@a.example" << false;
    QTest::newRow("a linked text") << QByteArray(R"("loginFields":[{"value":{"string":"ann"},"designation":"username"}])") << "ann" << false;
    QTest::newRow("mail in a section") << QByteArray(R"("sections":[{"fields":[{"value":{"email":"ann@a.example"}}]}],"password":"p")") << "ann@a.example" << true;
    QTest::newRow("first of two passwords") << QByteArray(R"("loginFields":[{"value":"p","designation":"password"},{"value":"","designation":"password"}])") << "" << true;
    QTest::newRow("wrong types") << QByteArray(R"("loginFields":[null,5,{"value":5,"designation":"username"},{"value":[],"designation":"password"}],"sections":{"fields":5},"password":"p","notesPlain":7)") << "" << true;
}

void TestOnePasswordLists::findsNamesAndPasswords()
{
    QFETCH(QByteArray, details);
    QFETCH(QString, name);
    QFETCH(bool, password);
    const auto list = test::readBytes(pux(R"({"categoryUuid":"005","overview":{"title":"T","urls":null},"details":{)" + details + "}}"));
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{1});
    QCOMPARE(list->accounts.front().kind, AccountKind::Unresolved);
    QCOMPARE(list->accounts.front().login, name);
    QCOMPARE(list->accounts.front().password.strength >= 0, password);
}

void TestOnePasswordLists::survivesOddArchives()
{
    const auto list = test::readBytes(pux(R"(5,null,[],"x",{},{"categoryUuid":"001"},{"categoryUuid":"001","overview":5,"details":"x","state":3},)" + login("A", "https://a.example", R"(,"trashed":true)") + ',' + login("B", "https://b.example", R"(,"state":"deleted")")));
    VERIFY_OK(list);
    QCOMPARE(list->records, 9);
    QCOMPARE(list->skipped, (QMap<QString, int>{{QStringLiteral("bad_row"), 4}, {QStringLiteral("empty"), 3}, {QStringLiteral("deleted"), 2}}));
    QCOMPARE(test::readBytes(R"({"accounts":[{"vaults":[]},5,{"vaults":[{"items":5},7]}]})")->records, 0);
    QCOMPARE(test::readBytes(R"({"accounts":[]})").error().code, Code::InputUnknownFormat);
    QCOMPARE(test::readBytes(pux(login("A", "https://a.example")).chopped(9)).error().code, Code::InputMalformed);
    QCOMPARE(test::readBytes(R"({"accounts":5})", QStringLiteral("1password-1pux")).error().code, Code::InputMalformed);
}

void TestOnePasswordLists::readsCsvOfEight()
{
    const auto list = test::readBytes(kEight
        + "\"A\",\"https://a.example\",\"ann\",\"p\\q\",\"otpauth://totp/x\",\"true\",\"false\",\"Work;Home\",\"two\nlines\"\n"
          "\"B \"\"quoted\"\"\",\"https://b.example\",\"bob\",\"ends in a backslash\\\",\"\",\"false\",\"true\",\"\",\"\"\n"
          "\"N\",\"\",\"\",\"\",\"\",\"false\",\"false\",\"\",\"a note\"\n\"E\",\"\",\"\",\"\",\"\",\"false\",\"false\",\"\",\"\"\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("1password-csv"));
    QCOMPARE(domainsOf(*list), QStringList({QStringLiteral("a.example"), QStringLiteral("b.example")}));
    QVERIFY(list->accounts[0].oneTimeCode && !list->accounts[0].archived);
    QCOMPARE(list->accounts[0].tags, QStringList({QStringLiteral("Work"), QStringLiteral("Home")}));
    QCOMPARE(list->accounts[1].title, QStringLiteral("B \"quoted\""));
    QVERIFY(list->accounts[1].archived);
    QCOMPARE(list->skipped, (QMap<QString, int>{{QStringLiteral("note"), 1}, {QStringLiteral("empty"), 1}}));
    const auto other = test::readBytes("Title,Website,Username,Password,One-time password,Favorite status,Archived status,Tags,Notes\nA,https://a.example,ann,p,,,true,,\n");
    VERIFY_OK(other);
    QCOMPARE(other->format, QStringLiteral("1password-csv"));
    QVERIFY(other->accounts.at(0).archived);
}

void TestOnePasswordLists::readsCsvOfSevenForWindows()
{
    const QByteArray rest = ",\"Default\",\"Default\",\"\",\"\",\"\"";
    const auto list = test::readBytes(kSevenWindows
        + "\"u1\",\"A\",\"ann\",\"p\",\"https://a.example\",\"https://a.example\nhttps://b.example,https://c.example/x,y\",\"ann@mail.example\"" + rest + ",\"\",\"\",\"\",\"\",\"\",\"\",\"otpauth://totp/x?secret=y\"\n"
        + "\"u2\",\"Me\",\"\",\"\",\"\",\"\",\"\"" + rest + ",\"Ann\",\"\",\"\",\"\",\"\",\"\",\"\"\n"
        + "\"u3\",\"Card\",\"\",\"\",\"\",\"\",\"\"" + rest + ",\"\",\"Ann\",\"4111\",\"\",\"\",\"\",\"\"\n"
        + "\"u4\",\"Bank\",\"\",\"\",\"\",\"\",\"\"" + rest + ",\"\",\"\",\"\",\"Big Bank\",\"\",\"\",\"\"\n"
        + "\"u5\",\"Net\",\"\",\"\",\"\",\"\",\"\"" + rest + ",\"\",\"\",\"\",\"\",\"net\",\"\",\"\"\n"
        + "\"u6\",\"Named login\",\"bob\",\"p\",\"\",\"\",\"\"" + rest + ",\"Bob\",\"\",\"\",\"\",\"\",\"\",\"\"\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("1password-csv"));
    QCOMPARE(list->skipped, (QMap<QString, int>{{QStringLiteral("identity"), 1}, {QStringLiteral("card"), 1}, {QStringLiteral("bank"), 1}, {QStringLiteral("wifi"), 1}}));
    QCOMPARE(list->accounts.size(), std::size_t{2});
    QCOMPARE(list->accounts[0].otherHosts, QStringList({QStringLiteral("b.example"), QStringLiteral("c.example")}));
    QCOMPARE(list->accounts[0].also, QStringList{QStringLiteral("ann@mail.example")});
    QVERIFY(list->accounts[0].oneTimeCode);
    QCOMPARE(list->accounts[1].title, QStringLiteral("Named login"));
}

void TestOnePasswordLists::readsCsvOfSevenForMac()
{
    const QByteArray set = "\"{(\n    \\\"Starter Kit\\\",\n    Work\n)}\"";
    const auto list = test::readBytes(kSevenMac
        + ",\"1606923754\",,\"1607020972\",\"Say \\\"hi\\\", twice\",,\"p\\\"q\\\\\",," + set + ",\"A\",\"Login\",\"https://a.example\",\"ann\",\n"
        + ",\"1606923754\",\"Ann\",\"1607390191\",\"n\",,,," + set + ",\"Me\",\"Identity\",,\"userName\",\n"
        + ",\"1606923754\",\"Ann\",\"1607390191\",\"n\",,,,\"{(\n)}\",\"Ich\",\"Identität\",,\"userName\",\n"
        + "\"ann\",\"1606923754\",,\"1607390191\",,\"4111\",,,,\"Karte\",\"Kreditkarte\",,,\n"
        + ",\"1606923754\",,\"1607390191\",\"text\",,,,,\"N\",\"Secure Note\",,,\n"
        + ",\"1606923754\",,\"1607390191\",,,\"p\",,,\"S\",\"Server\",\"https://s.example\",\"root\",\n"
        + ",\"1606923754\",,\"1607390191\",,,\"p\",,,\"B\",\"Anmeldung\",\"https://b.example\",\"bob\",\n");
    VERIFY_OK(list);
    QCOMPARE(list->records, 7);
    QCOMPARE(domainsOf(*list), QStringList({QStringLiteral("a.example"), QStringLiteral("b.example")}));
    QCOMPARE(list->accounts[0].tags, QStringList({QStringLiteral("Starter Kit"), QStringLiteral("Work")}));
    QCOMPARE(test::timeText(list->accounts[0].created), QStringLiteral("2020-12-02T15:42:34Z"));
    QVERIFY(!list->accounts[0].passwordChanged.isValid());
    QCOMPARE(list->skipped, (QMap<QString, int>{{QStringLiteral("identity"), 2}, {QStringLiteral("card"), 1}, {QStringLiteral("note"), 1}, {QStringLiteral("other"), 1}}));
}

void TestOnePasswordLists::readsCsvOfSix()
{
    // "ainfo" is the line below the title: of a note its first words, so it is no user name.
    const auto list = test::readBytes(",address,ainfo,autosubmit,email,first name,Notes,Password,scope,section:name,Type,Title,URL,Username,uuid\n"
                                      ",,ann,Default,,,,p,,,,A,https://a.example,ann,1\n,,cAnArY,,,,text,,,,,N,,,2\n,x,,,me@a.example,Ann,,,,,,Me,,,3\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("1password-csv"));
    QCOMPARE(domainsOf(*list), QStringList{QStringLiteral("a.example")});
    QCOMPARE(list->skipped, (QMap<QString, int>{{QStringLiteral("identity"), 1}, {QStringLiteral("note"), 1}}));
}

void TestOnePasswordLists::takesShortHeadersOnlyExactly_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("ours");
    QTest::newRow("version 4") << QByteArray("title,notes,username,password,url") << true;
    QTest::newRow("capitals") << QByteArray("Title,Notes,Username,Password,URL") << true;
    QTest::newRow("another order") << QByteArray("title,url,username,password,notes") << false;
    QTest::newRow("one more") << QByteArray("title,notes,username,password,url,group") << false;
    QTest::newRow("Apple's") << QByteArray("Title,URL,Username,Password,Notes,OTPAuth") << false;
}

void TestOnePasswordLists::takesShortHeadersOnlyExactly()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, ours);
    const auto list = test::readBytes(header + "\nA,https://a.example,ann,p,https://a.example,x\n");
    QCOMPARE(list && list->format == u"1password-csv", ours);
}

void TestOnePasswordLists::tellsEscapesApart_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("shown");
    QTest::newRow("doubled") << QByteArray("say \"\"hi\"\" now") << "say \"hi\" now";
    QTest::newRow("by backslash") << QByteArray("say \\\"hi\\\" now") << "say \"hi\" now";
    QTest::newRow("backslash at the end") << QByteArray("C:\\") << "C:\\";
    QTest::newRow("backslash before a doubled quote") << QByteArray("a\\\"\"b") << "a\\\"b";
    QTest::newRow("backslashes alone") << QByteArray("a\\b\\\\c") << "a\\b\\\\c";
}

void TestOnePasswordLists::tellsEscapesApart()
{
    QFETCH(QByteArray, title);
    QFETCH(QString, shown);
    const auto list = test::readBytes(kEight + '"' + title + "\",\"https://a.example\",\"ann\",\"p\",\"\",\"\",\"\",\"\",\"\"\n\"B\",\"https://b.example\",\"bob\",\"p\",\"\",\"\",\"\",\"\",\"\"\n");
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{2});
    QCOMPARE(list->accounts.front().title, shown);
}

void TestOnePasswordLists::readsInterchange()
{
    const QByteArray folder = R"({"uuid":"f2","typeName":"system.folder.Regular","title":"Inner","folderUuid":"f1","secureContents":{}})";
    const QByteArray outer = R"({"uuid":"f1","typeName":"system.folder.Regular","title":"Outer","secureContents":{}})";
    const QByteArray item = web("Shop", R"("location":"https://shop.example/login","createdAt":1390426636,"updatedAt":1508941334,"folderUuid":"f2","openContents":{"tags":["x"]},
        "secureContents":{"URLs":[{"label":"website","url":"https://shop.example/login"},{"url":"https://other.example"}],"notesPlain":"n","passwordHistory":[{"value":"old"}],
        "fields":[{"designation":"username","value":"ann","type":"T"},{"designation":"password","value":"p","type":"P"},{"name":"pin","value":"1"}],
        "sections":[{"fields":[{"k":"concealed","n":"TOTP_1","v":"JBSW"},{"k":"email","n":"e","v":"ann@mail.example"}]}]})").replace('\n', ' ');
    const auto list = test::readBytes("\xEF\xBB\xBF" + folder + kSeparator + item + kSeparator + outer + kSeparator);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("1password-1pif"));
    QCOMPARE(list->records, 3);
    QCOMPARE(list->skipped, (QMap<QString, int>{{QStringLiteral("folder"), 2}}));
    const model::Account& account = list->accounts.at(0);
    QCOMPARE(account.domain, QStringLiteral("shop.example"));
    QCOMPARE(account.otherHosts, QStringList{QStringLiteral("other.example")});
    QCOMPARE(account.login, QStringLiteral("ann"));
    QCOMPARE(account.also, QStringList{QStringLiteral("ann@mail.example")});
    QCOMPARE(account.tags, QStringList({QStringLiteral("Outer/Inner"), QStringLiteral("x")}));
    QVERIFY(account.oneTimeCode && account.password.strength >= 0);
    QCOMPARE(test::timeText(account.created), QStringLiteral("2014-01-22T21:37:16Z"));
    QCOMPARE(list->lines[1].line, 3);
}

void TestOnePasswordLists::skipsInterchangeTypes_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("reason");
    for (const auto& [type, reason] : {std::pair{"securenotes.SecureNote", "note"}, std::pair{"wallet.financial.CreditCard", "card"}, std::pair{"identities.Identity", "identity"},
             std::pair{"wallet.financial.BankAccountUS", "bank"}, std::pair{"wallet.computer.Router", "wifi"}, std::pair{"wallet.computer.UnixServer", "other"},
             std::pair{"wallet.membership.Membership", "membership"}, std::pair{"wallet.membership.RewardProgram", "membership"}, std::pair{"wallet.onlineservices.Email.v2", "membership"},
             std::pair{"system.folder.SavedSearch", "folder"}, std::pair{"system.Tombstone", "deleted"}, std::pair{"of.the.Future", "other"}})
        QTest::newRow(type) << QByteArray(R"({"typeName":")") + type + R"(","title":"T","secureContents":{"username":"u","password":"p"}})" << QString::fromLatin1(reason);
    QTest::newRow("trashed") << web("T", R"("trashed":true,"secureContents":{"password":"p"})") << "deleted";
    QTest::newRow("login that is a note") << web("T", R"("secureContents":{"notesPlain":"n"})") << "note";
    QTest::newRow("empty login") << web("T", R"("secureContents":{})") << "empty";
}

void TestOnePasswordLists::skipsInterchangeTypes()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, reason);
    const auto list = test::readBytes(web("A", R"("location":"https://a.example","secureContents":{"password":"p"})") + kSeparator + item + kSeparator);
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{1});
    QCOMPARE(list->skipped, (QMap<QString, int>{{reason, 1}}));
}

void TestOnePasswordLists::readsInterchangeOfWindows()
{
    const QByteArray item = R"({"category":"001","created":1544823719,"hmac":"x=","k":"y","uuid":"1","overview":{"title":"Shop","URLs":[{"u":"shop.example"},{"u":"https://b.example"}],"url":"shop.example","ainfo":"ann","tags":["t"]},)"
                            R"("details":{"fields":[{"designation":"username","value":"ann"},{"designation":"password","value":"p"}],"notesPlain":"n"}})";
    const QByteArray note = R"({"category":"003","hmac":"x","overview":{"title":"N","ainfo":"cAnArY"},"details":{"notesPlain":"n"}})";
    const auto list = test::readBytes(QByteArray(item + kSeparator + note + kSeparator).replace("\n", "\r\n"));
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("1password-1pif"));
    QCOMPARE(list->records, 2);
    QCOMPARE(list->accounts.at(0).otherHosts, QStringList{QStringLiteral("b.example")});
    QCOMPARE(list->accounts.at(0).login, QStringLiteral("ann"));
    QCOMPARE(list->skipped, (QMap<QString, int>{{QStringLiteral("note"), 1}}));
    QCOMPARE(list->lines[1].line, 3);
}

void TestOnePasswordLists::readsOneItemWithoutSeparator()
{
    const QByteArray item = web("A", R"("secureContents":{"fields":[{"designation":"username","value":"ann"}]},"URLs":[{"url":"https://a.example"}])");
    for (const QByteArray& text : {item, item + '\n', item + kSeparator}) {
        const auto list = test::readBytes(text);
        VERIFY_OK(list);
        QCOMPARE(list->format, QStringLiteral("1password-1pif"));
        QCOMPARE(domainsOf(*list), QStringList{QStringLiteral("a.example")});
        VERIFY_OK(test::readBytes(text, QStringLiteral("1password-1pif")));
    }
}

void TestOnePasswordLists::losesNoItemToBrokenLines()
{
    const QByteArray good = web("A", R"("location":"https://a.example","secureContents":{"password":"p"})");
    const QByteArray text = good + kSeparator + good.chopped(3) + kSeparator + "[]" + kSeparator + "{\"typeName\":5}" + kSeparator + QByteArray(5000, '[') + kSeparator + "garbage" + kSeparator + kSeparator
        + web("B", R"("location":"https://b.example","secureContents":"x","title":"second")") + kSeparator + good.left(40);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->records, 8);
    QCOMPARE(domainsOf(*list), QStringList({QStringLiteral("a.example"), QStringLiteral("b.example")}));
    QCOMPARE(list->skipped, (QMap<QString, int>{{QStringLiteral("bad_row"), 5}, {QStringLiteral("empty"), 1}}));
}

void TestOnePasswordLists::survivesFoldersInCircles()
{
    const QByteArray circle = R"({"uuid":"f","typeName":"system.folder.Regular","title":"F","folderUuid":"f","secureContents":{}})";
    const auto list = test::readBytes(circle + kSeparator + web("A", R"("location":"https://a.example","folderUuid":"f","secureContents":{})") + kSeparator);
    VERIFY_OK(list);
    QVERIFY(list->accounts.at(0).tags.at(0).size() < 100);
}

void TestOnePasswordLists::keepsNoSecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("1PUX") << pux(R"({"categoryUuid":"001","overview":{"title":"A","subtitle":"cAnArY","url":"https://me:cAnArY@a.example"},"details":{"password":"cAnArY","notesPlain":"cAnArY","loginFields":[{"value":"ann","designation":"username"},
        {"value":"cAnArY","designation":"password"},{"value":"cAnArY","name":"pin"}],"sections":[{"title":"s","fields":[{"title":"t","value":{"concealed":"cAnArY"}},{"value":{"totp":"cAnArY"}},{"value":{"email":"cAnArY"}}]}],"passwordHistory":[{"value":"cAnArY"}]}})");
    QTest::newRow("CSV 8") << kEight + "A,https://me:cAnArY@a.example,ann,cAnArY,cAnArY,false,false,,cAnArY\n";
    QTest::newRow("CSV 7") << kSevenWindows + "cAnArY,A,ann,cAnArY,https://a.example/?cAnArY,,,,,,cAnArY,cAnArY,cAnArY,cAnArY,cAnArY,cAnArY,cAnArY,cAnArY,otpauth://cAnArY\n";
    QTest::newRow("1PIF") << web("A", R"("location":"https://a.example/cAnArY","keyID":"cAnArY","secureContents":{"password":"cAnArY","notesPlain":"cAnArY","fields":[{"designation":"password","value":"cAnArY"},{"name":"pin","value":"cAnArY"}],"sections":[{"fields":[{"n":"x","v":"cAnArY"},{"k":"email","v":"cAnArY"}]}]})")
            + kSeparator + "{\"cAnArY\":" + kSeparator;
}

void TestOnePasswordLists::keepsNoSecret()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{1});
    const model::Account& account = list->accounts.front();
    QStringList words = QStringList{account.title, account.login, account.host, account.domain} + account.also + account.tags + account.otherHosts;
    for (const model::ImportLine& line : list->lines)
        words += QStringList{line.title, line.reason};
    QVERIFY2(!words.join(u' ').contains(u"canary", Qt::CaseInsensitive), qPrintable(words.join(u' ')));
}

RECOURSE_TEST(TestOnePasswordLists, QCoreApplication)
#include "test_one_password_lists.moc"
