// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_text.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;

namespace {

const QByteArray kHeader("url,username,password,totp,extra,name,grouping,fav\n");

} // namespace

class TestLastpass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEntries();
    void readsColumnsByName_data();
    void readsColumnsByName();
    void tellsKindsOfNotes_data();
    void tellsKindsOfNotes();
    void decodesReferences();
    void judgesDecodedPasswords();
    void readsDoubledReturns();
    void joinsUnquotedNotes();
    void keepsShortRows();
    void findsItsWayBackFromTornRows_data();
    void findsItsWayBackFromTornRows();
    void skipsFormFills();
};

void TestLastpass::readsEntries()
{
    const auto list = test::readBytes(kHeader
        + "https://login.shop.example/x,ann,p1,JBSWY3DP,\"two\nlines\",Shop,Work\\Clients,1\n"
          "https://shop.example,ANN,p2,,,Shop again,(none),0\n"
          ",bob,p3,,,Router,,0\n"
          "http://,carol,p4,,,No address,,0\n"
          "https://bare.example,,p5,,,Generated,,0\n"
          "htts:/typo.example,,,,,,,0\n"
          ",,,,,Nothing,,0\n"
          "http://group,,,,,Clients,Work\\Clients,0\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("lastpass-csv"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web shop.example ann hosts=shop.example tags=Work/Clients otp"),
        QStringLiteral("unresolved \"Router\" bob"), QStringLiteral("unresolved \"No address\" carol"), QStringLiteral("web bare.example -")}));
    QCOMPARE(test::fateTexts(*list), test::words("new merged new new new bad_url empty folder"));
    QCOMPARE(list->warnings, (QMap<QString, int>{{QStringLiteral("bad_url"), 1}}));
    QVERIFY(test::addsUp(*list));
}

void TestLastpass::readsColumnsByName_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("before one-time codes") << QByteArray("url,username,password,extra,name,grouping,fav\nhttps://a.example,ann,p,,A,,0\n");
    QTest::newRow("another order") << QByteArray("name,grouping,url,username,password,extra\nA,,https://a.example,ann,p,\n");
    QTest::newRow("byte order mark, capitals") << QByteArray("\xEF\xBB\xBFURL,Username,Password,TOTP,Extra,Name,Grouping,Fav\r\nhttps://a.example,ann,p,,,A,,0\r\n");
    QTest::newRow("semicolons") << QByteArray("url;username;password;totp;extra;name;grouping;fav\nhttps://a.example;ann;p;;;A;;0\n");
    QTest::newRow("a column more") << QByteArray("url,username,password,totp,extra,name,grouping,fav,shared\nhttps://a.example,ann,p,,,A,,0,1\n");
}

void TestLastpass::readsColumnsByName()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("lastpass-csv"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web a.example ann")}));
    QCOMPARE(list->accounts.front().title, QStringLiteral("A"));
}

void TestLastpass::tellsKindsOfNotes_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<QString>("reason");
    QTest::newRow("plain") << QByteArray("a text") << "note";
    QTest::newRow("nothing") << QByteArray() << "note";
    QTest::newRow("card") << QByteArray("\"NoteType:Credit Card\nNumber:4111\"") << "card";
    QTest::newRow("bank") << QByteArray("\"NoteType:Bank Account\r\nIBAN Number:\"") << "bank";
    QTest::newRow("address") << QByteArray("\"NoteType:Address\nLanguage:en\"") << "identity";
    QTest::newRow("passport") << QByteArray("\"NoteType:Passport\nName:\"") << "identity";
    QTest::newRow("SSH") << QByteArray("\"NoteType:SSH Key\nPrivate Key:x\"") << "ssh";
    QTest::newRow("wireless") << QByteArray("\"NoteType:Wi-Fi Password\nSSID:x\"") << "wifi";
    QTest::newRow("licence") << QByteArray("\"NoteType:Software License\nLicense Key:x\"") << "note";
    QTest::newRow("the user's own") << QByteArray("\"NoteType:Custom_657088934083173965\nmy password:x\"") << "note";
}

void TestLastpass::tellsKindsOfNotes()
{
    QFETCH(QByteArray, extra);
    QFETCH(QString, reason);
    const auto list = test::readBytes(kHeader + "http://sn,,,," + extra + ",N,Secure Notes,0\nhttps://a.example,ann,p,,,A,,0\n");
    VERIFY_OK(list);
    QCOMPARE(list->skipped, (QMap<QString, int>{{reason, 1}}));
    QCOMPARE(list->lines.front().title, QStringLiteral("N"));
    QCOMPARE(list->accounts.size(), std::size_t{1});
}

void TestLastpass::decodesReferences()
{
    const auto list = test::readBytes(kHeader
        + "https://a.example/?x=1&amp;y=2,tom&amp;jerry,p,,,&lt;A&gt; &quot;B&quot; &#39;C&#x27;,R&amp;D,0\n"
          "https://b.example,&amp;lt;,p,,,AT&T &copy; &,,0\n");
    VERIFY_OK(list);
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web a.example tom&jerry tags=R&D"), QStringLiteral("web b.example &lt;")}));
    QCOMPARE(list->accounts[0].title, QStringLiteral("<A> \"B\" 'C'"));
    QCOMPARE(list->accounts[1].title, QStringLiteral("AT&T &copy; &"));
}

void TestLastpass::judgesDecodedPasswords()
{
    const auto list = test::readBytes(kHeader + "https://a.example,ann,one&amp;two,,,A,,0\nhttps://b.example,ann,one&two,,,B,,0\nhttps://c.example,ann,one,,,C,,0\n");
    VERIFY_OK(list);
    QCOMPARE(list->accounts[0].password.reusedCount, 2);
    QCOMPARE(list->accounts[1].password.reusedCount, 2);
    QCOMPARE(list->accounts[2].password.reusedCount, 1);
}

void TestLastpass::readsDoubledReturns()
{
    QByteArray text = kHeader + "https://a.example,ann,p,,\"one\n\ntwo\",A,,0\nhttp://sn,,,,note,N,,0\nhttps://b.example,bob,p,,,B,,0\n";
    const auto list = test::readBytes(text.replace("\n", "\r\r\n"));
    VERIFY_OK(list);
    QCOMPARE(test::fateTexts(*list), test::words("new note new"));
    QCOMPARE(list->lines[2].line, 6);
}

void TestLastpass::joinsUnquotedNotes()
{
    const auto list = test::readBytes(kHeader
        + ",,,,first\nsecond,Torn note,Work,0\n"
          "https://a.example,ann,p,,a \"quoted\" word,A,,0\n"
          "https://b.example,bob,p,JBSW,one\n\ntwo, with a comma\nthree,B,Work\\Sub,0\n"
          ",,,,test\"\n\ntest\",Torn quotes,,0\n"
          "https://c.example,carl,p,,,C,,0\n");
    VERIFY_OK(list);
    QCOMPARE(test::fateTexts(*list), test::words("note new new note new"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web a.example ann"), QStringLiteral("web b.example bob tags=Work/Sub otp"), QStringLiteral("web c.example carl")}));
    QCOMPARE(list->lines[0].title, QStringLiteral("Torn note"));
    QCOMPARE(list->lines[0].line, 2);
    QCOMPARE(list->lines[4].line, 12);
    QVERIFY(test::addsUp(*list));
}

void TestLastpass::keepsShortRows()
{
    const auto list = test::readBytes(kHeader + "https://a.example,ann,p\nhttps://b.example,bob,p,,note,B\nexample.org,carl,p,,,C,,0\nwords\n");
    VERIFY_OK(list);
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web a.example ann"), QStringLiteral("web b.example bob"), QStringLiteral("web example.org carl")}));
    QCOMPARE(list->skipped, (QMap<QString, int>{{QStringLiteral("bad_row"), 1}}));
}

void TestLastpass::findsItsWayBackFromTornRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("at the end") << QByteArray("https://a.example,ann,p,,,A,,0\n,,,,never\nending\n");
    QTest::newRow("lone quote") << QByteArray("https://x.example,\"eve,p,,,X,,0\nhttps://a.example,ann,p,,,A,,0\n");
    QTest::newRow("delimiters in the text") << QByteArray(",,,,a,b,c,d,e,f,g,h\ni,j,k\nN,,0\nhttps://a.example,ann,p,,,A,,0\n");
    QTest::newRow("nothing but delimiters") << QByteArray(",,,,,,,,,,,,,,,,,\nhttps://a.example,ann,p,,,A,,0\n");
}

void TestLastpass::findsItsWayBackFromTornRows()
{
    QFETCH(QByteArray, rows);
    const auto list = test::readBytes(kHeader + rows);
    VERIFY_OK(list);
    QVERIFY(test::accountTexts(*list).contains(QStringLiteral("web a.example ann")));
    QVERIFY(test::addsUp(*list));
}

void TestLastpass::skipsFormFills()
{
    const auto list = test::readBytes("profilename,profilelanguage,title,firstname,lastname,username,email,ccnum\nHome,en-US,mr,Tom,Low,tom,tom@mail.example,4111111111111111\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("lastpass-csv"));
    QCOMPARE(list->skipped, (QMap<QString, int>{{QStringLiteral("identity"), 1}}));
    QVERIFY(list->accounts.empty());
}

RECOURSE_TEST(TestLastpass, QCoreApplication)
#include "test_lastpass.moc"
