// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_text.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;
using model::AccountKind;
using model::RecordFate;

namespace {

QByteArray utf16(const QByteArray& utf8, QStringConverter::Encoding encoding)
{
    QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
    return encode.encode(QString::fromUtf8(utf8));
}

/// "kind:domain or host or title:login" for each account, in order.
QStringList brief(const imports::AccountList& list)
{
    QStringList lines;
    for (const model::Account& account : list.accounts) {
        const QString name = account.kind == AccountKind::Web ? account.domain : account.kind == AccountKind::Unresolved ? account.title : account.host;
        lines.append(model::name(account.kind) + u':' + name + u':' + account.login);
    }
    return lines;
}

} // namespace

/// The rules of delimited lists on files that no exporter wrote so, but users have.
class TestCsvLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEncodingsAndLineEnds_data();
    void readsEncodingsAndLineEnds();
    void recognisesHeaders_data();
    void recognisesHeaders();
    void namesOnlyHeaderWords_data();
    void namesOnlyHeaderWords();
    void asksForMissingColumn();
    void badRowCostsItselfOnly_data();
    void badRowCostsItselfOnly();
    void tellsPhysicalLines();
    void tellsWhyARowIsBad();
    void readsQuotesBehindBlanks();
    void countsAddUp();
    void namesWhatItWarnsOf();
    void appliesAddressRules_data();
    void appliesAddressRules();
    void mergesCopiesInsideTheFile();
    void judgesReuseByAccount();
    void laterPasswordCounts();
    void skipsRecycleBin_data();
    void skipsRecycleBin();
    void flagsCutFields();
    void stopsWhenCancelled();
};

void TestCsvLists::readsEncodingsAndLineEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QByteArray text = "name,url,username,password,note\nM\xC3\xBCller,https://m\xC3\xBCller.example/,j\xC3\xBCrgen,p\xC3\xA4sswort,\nB,https://b.example/,bo,x,\n";
    const auto withEnds = [&text](const char* end) { return QByteArray(text).replace('\n', end); };
    QTest::newRow("LF") << text << "UTF-8";
    QTest::newRow("CRLF") << withEnds("\r\n") << "UTF-8";
    QTest::newRow("CR") << withEnds("\r") << "UTF-8";
    QTest::newRow("CR CR LF") << withEnds("\r\r\n") << "UTF-8";
    QTest::newRow("no end of the last line") << text.chopped(1) << "UTF-8";
    QTest::newRow("blank lines between") << withEnds("\n\n") << "UTF-8";
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + text) << "UTF-8";
    QTest::newRow("UTF-16LE") << utf16(text, QStringConverter::Utf16LE) << "UTF-16LE";
    QTest::newRow("UTF-16BE") << utf16(text, QStringConverter::Utf16BE) << "UTF-16BE";
    QTest::newRow("Windows-1252") << QString::fromUtf8(text).toLatin1() << "Windows-1252";
    QTest::newRow("semicolons") << QByteArray(text).replace(',', ';') << "UTF-8";
    QTest::newRow("tabs") << QByteArray(text).replace(',', '\t') << "UTF-8";
    QTest::newRow("sep line") << QByteArray("sep=;\r\n" + QByteArray(text).replace(',', ';')) << "UTF-8";
    QTest::newRow("comma at every line's end") << withEnds(",\n") << "UTF-8";
    QTest::newRow("upper case header with blanks") << QByteArray(text).replace("name,url,username,password,note", "Name, URL ,Username,PASSWORD,Note") << "UTF-8";
}

void TestCsvLists::readsEncodingsAndLineEnds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);

    const auto list = test::readBytes(bytes);

    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("chrome-csv"));
    QCOMPARE(brief(*list), QStringList({u"web:xn--mller-kva.example:jürgen"_qs, QStringLiteral("web:b.example:bo")}));
    QCOMPARE(list->accounts[0].title, u"Müller"_qs);
    QVERIFY2(list->encoding.startsWith(encoding), qPrintable(list->encoding));
}

void TestCsvLists::recognisesHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("format");
    QTest::newRow("Chrome since 2023") << QByteArray("name,url,username,password,note") << "chrome-csv";
    QTest::newRow("Chrome before") << QByteArray("name,url,username,password") << "chrome-csv";
    QTest::newRow("Chromium's aliases") << QByteArray("name,website,login,password,comments") << "chrome-csv";
    QTest::newRow("two columns of one meaning") << QByteArray("name,url,website,username,password") << "generic-csv";
    QTest::newRow("one column more") << QByteArray("name,url,username,password,note,folder") << "generic-csv";
    QTest::newRow("LastPass") << QByteArray("url,username,password,totp,extra,name,grouping,fav") << "lastpass-csv";
    QTest::newRow("NordPass") << QByteArray("name,url,username,password,note,cardholdername,cardnumber") << "nordpass-csv";
    QTest::newRow("old Safari") << QByteArray("Title,Url,Username,Password") << "apple-passwords-csv";
    QTest::newRow("Apple") << QByteArray("Title,URL,Username,Password,Notes,OTPAuth") << "apple-passwords-csv";
    QTest::newRow("Padlock") << QByteArray("name,tags,url,username,password,notes") << "other-csv";
    QTest::newRow("three columns") << QByteArray("website,login,password") << "generic-csv";
    QTest::newRow("Firefox") << QByteArray("\"url\",\"username\",\"password\",\"httpRealm\",\"formActionOrigin\",\"guid\",\"timeCreated\",\"timeLastUsed\",\"timePasswordChanged\"") << "firefox-csv";
    QTest::newRow("KeePassX 2") << QByteArray("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"") << "keepassxc-csv";
    QTest::newRow("KeePassXC") << QByteArray("Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created") << "keepassxc-csv";
    QTest::newRow("gorilla") << QByteArray("uuid,group,title,url,user,password,notes") << "other-csv";
    QTest::newRow("KeePass 1") << QByteArray("\"Account\",\"Login Name\",\"Password\",\"Web Site\",\"Comments\"") << "keepass1-csv";
    QTest::newRow("1Password 4, not Apple") << QByteArray("title,notes,username,password,url") << "1password-csv";
    QTest::newRow("a bank statement") << QByteArray("Date,Description,Amount,Balance") << "";
    QTest::newRow("people") << QByteArray("Name,E-Mail,Phone") << "";
}

void TestCsvLists::recognisesHeaders()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, format);

    const auto list = test::readBytes(header + "\n");

    if (format.isEmpty()) {
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::InputUnknownFormat);
        return;
    }
    VERIFY_OK(list);
    QCOMPARE(list->format, format);
    QCOMPARE(list->records, 0);
}

void TestCsvLists::namesOnlyHeaderWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("no login, no password") << QByteArray("title,folder,favorite,notes\nA,Work,0,hunter2\n") << "columns: title, folder, favorite, notes";
    QTest::newRow("no header") << QByteArray("a.example,bob,hunter2\nb.example,bob,hunter3\n") << "no header line with enough known column names, 3 columns";
    QTest::newRow("a value between the words") << QByteArray("title;folder;hunter2\n") << "columns: title, folder";
}

void TestCsvLists::namesOnlyHeaderWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto list = test::readBytes(bytes);
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputUnknownFormat);
    QCOMPARE(list.error().where, where);
}

void TestCsvLists::asksForMissingColumn()
{
    const auto list = test::readBytes("url,username\nhttps://a.example/,bob\n", QStringLiteral("chrome-csv"));
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputMissingColumn);
    QCOMPARE(list.error().where, QStringLiteral("password"));

    const auto named = test::readBytes("website,login,password\nhttps://a.example/,bob,x\n", QStringLiteral("chrome-csv"));
    VERIFY_OK(named);
    QCOMPARE(named->accounts.size(), std::size_t{1});

    QCOMPARE(test::readBytes("url,username\n", QStringLiteral("no-such-format")).error().code, Code::BadArgument);
    QCOMPARE(test::readBytes("{\"items\":[]}", QStringLiteral("chrome-csv")).error().code, Code::InputMalformed);
}

void TestCsvLists::badRowCostsItselfOnly_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<int>("badRows");
    const QByteArray before = "A,https://a.example/,ann,p1,\n";
    const QByteArray after = "B,https://b.example/,bob,p2,\nC,https://c.example/,cat,p3,\n";
    const QStringList both{QStringLiteral("web:a.example:ann"), QStringLiteral("web:b.example:bob"), QStringLiteral("web:c.example:cat")};
    QTest::newRow("too few fields") << before + "stray text\n" + after << both << 1;
    QTest::newRow("comma in an unquoted password") << before + "X,https://x.example/,x,pa,ss,note\n" + after << both << 1;
    QTest::newRow("empty cells behind") << before + "D,https://d.example/,dan,p,,,,\n" + after
                                        << QStringList({both[0], QStringLiteral("web:d.example:dan"), both[1], both[2]}) << 0;
    QTest::newRow("note column left out") << before + "D,https://d.example/,dan,p\n" + after
                                          << QStringList({both[0], QStringLiteral("web:d.example:dan"), both[1], both[2]}) << 0;
    QTest::newRow("lone quote before a broken row") << before + "X,\"https://x.example/\n" + after << both << 1;
    QTest::newRow("lone quote in the password") << before + "D,https://d.example/,dan,\"p,\n" + after
                                                << QStringList({both[0], QStringLiteral("web:d.example:dan"), both[1], both[2]}) << 0;
    QTest::newRow("lone quote at the end of the file") << before + after + "X,\"https://x.exa" << both << 1;
    QTest::newRow("a legitimate note of two lines") << before + "D,https://d.example/,dan,p,\"one,\ntwo\"\n" + after
                                                    << QStringList({both[0], QStringLiteral("web:d.example:dan"), both[1], both[2]}) << 0;
    QTest::newRow("unquoted note of two lines") << before + "D,https://d.example/,dan,p,one\ntwo\n" + after
                                                << QStringList({both[0], QStringLiteral("web:d.example:dan"), both[1], both[2]}) << 1;
}

void TestCsvLists::badRowCostsItselfOnly()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, accounts);
    QFETCH(int, badRows);

    const auto list = test::readBytes("name,url,username,password,note\n" + rows);

    VERIFY_OK(list);
    QCOMPARE(brief(*list), accounts);
    QCOMPARE(list->skipped.value(QStringLiteral("bad_row")), badRows);
    QCOMPARE(std::count_if(list->lines.begin(), list->lines.end(), [](const auto& line) { return line.fate == RecordFate::Failed; }), badRows);
}

void TestCsvLists::tellsPhysicalLines()
{
    const auto list = test::readBytes("name,url,username,password,note\r\n"
                                      "A,https://a.example/,ann,p1,\"line\r\nline\r\nline\"\r\n"
                                      "\r\n"
                                      "B,https://b.example/,bob,p2,\r\n"
                                      "broken\r\n"
                                      "N,,,,note\r\n");
    VERIFY_OK(list);
    QCOMPARE(list->lines.size(), std::size_t{4});
    const std::vector<int> lines{2, 6, 7, 8};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QCOMPARE(list->lines[i].line, lines[i]);
        QCOMPARE(list->lines[i].record, static_cast<int>(i) + 1);
    }
    QCOMPARE(list->lines[0].title, QStringLiteral("A"));
    QCOMPARE(list->lines[2].reason, QStringLiteral("bad_row"));
    QCOMPARE(list->lines[2].title, QStringLiteral("1 column(s) instead of 5"));
    QCOMPARE(list->lines[3].reason, QStringLiteral("note"));
}

void TestCsvLists::tellsWhyARowIsBad()
{
    const auto list = test::readBytes("name,url,username,password\n"
                                      "A,https://ann:cAnArY@a.example/x,ann,p,more\n"
                                      "cAnArY.example,cAnArY.example,ann,p,more\n");
    VERIFY_OK(list);
    QCOMPARE(test::fateTexts(*list), test::words("bad_row bad_row"));
    QCOMPARE(list->lines[0].title, QStringLiteral("a.example, 5 column(s) instead of 4"));
    QCOMPARE(list->lines[1].title, QStringLiteral("5 column(s) instead of 4"));
}

void TestCsvLists::readsQuotesBehindBlanks()
{
    const auto list = test::readBytes("\"name\", \"url\", \"username\", \"password\"\n"
                                      "\"A\", \"https://a.example\", \"ann, jr\", \"p\"\n"
                                      "\"B\",  \"https://b.example\",\"bob \"\"the\"\" b\", \"p,\nq\"\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("chrome-csv"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web a.example ann, jr"), QStringLiteral("web b.example bob \"the\" b")}));
    // Elsewhere a blank belongs to the field, and a quote behind it too.
    const auto plain = test::readBytes("name,url,username,password\nA,https://a.example, \"ann,p\nB,https://b.example,bob,p\n");
    VERIFY_OK(plain);
    QCOMPARE(plain->accounts.size(), std::size_t{2});
}

void TestCsvLists::countsAddUp()
{
    const auto list = test::readBytes("name,url,username,password,note\n"
                                      "A,https://a.example/,ann,p1,\n"
                                      "A,http://www.a.example/,ANN,p1,\n"
                                      "E,,,,\n"
                                      "N,,,,note\n"
                                      "I,chrome://settings,x,y,\n"
                                      "U,htt:/typo.example/,u,p,\n"
                                      "V,htt:/typo.example/,,,\n"
                                      "bad\n");
    VERIFY_OK(list);
    QCOMPARE(list->records, 8);
    QCOMPARE(list->accounts.size(), std::size_t{2});
    QCOMPARE(list->merged, 1);
    const QMap<QString, int> skipped{{QStringLiteral("empty"), 1}, {QStringLiteral("note"), 1}, {QStringLiteral("internal"), 1},
        {QStringLiteral("bad_url"), 1}, {QStringLiteral("bad_row"), 1}};
    QCOMPARE(list->skipped, skipped);
    QCOMPARE(list->warnings.value(QStringLiteral("bad_url")), 2);
}

void TestCsvLists::namesWhatItWarnsOf()
{
    const QByteArray rows = "url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged\n"
                            "htt:/typo.example/,u,p,,,,0,0,0\n"
                            "htt:/typo.example/,u,p,,,,0,0,0\n"
                            "https://b.example/,bob,p,,,,0,0,0\n"
                            "https://c.example/,cat," + QByteArray(2 << 20, 'p') + ",,,,0,0,0\n";
    const auto list = test::readBytes(rows);
    VERIFY_OK(list);
    QStringList reasons;
    for (const model::ImportLine& line : list->lines)
        reasons << model::name(line.fate) + u' ' + line.reason;
    QCOMPARE(reasons, QStringList({QStringLiteral("new bad_url"), QStringLiteral("merged bad_url"), QStringLiteral("new "), QStringLiteral("new too_long")}));
    QCOMPARE(list->records, static_cast<int>(list->accounts.size()) + list->merged);
    QVERIFY(list->skipped.isEmpty());
}

void TestCsvLists::appliesAddressRules_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("account"); // empty: skipped as internal
    QTest::newRow("private suffix") << QByteArray("https://alice.github.io/x") << "web:alice.github.io:jo";
    QTest::newRow("two-part suffix") << QByteArray("https://www.shop.co.uk/") << "web:shop.co.uk:jo";
    QTest::newRow("IDN and punycode are one") << QByteArray("https://www.B\xC3\xBC" "cher.example/") << "web:xn--bcher-kva.example:jo";
    QTest::newRow("user info and port") << QByteArray("https://me:hunter2@www.site.example:8443/x?y") << "web:site.example:jo";
    QTest::newRow("no scheme") << QByteArray("www.x.example/konto") << "web:x.example:jo";
    QTest::newRow("one slash") << QByteArray("https:/www.bank.example") << "web:bank.example:jo";
    QTest::newRow("dot at the end") << QByteArray("https://site.example./") << "web:site.example:jo";
    QTest::newRow("Android") << QByteArray("android://aGFzaA==@com.example.app/") << "app:com.example.app:jo";
    QTest::newRow("Android without slash") << QByteArray("android://aGFzaA==@com.example.app") << "app:com.example.app:jo";
    QTest::newRow("IPv4") << QByteArray("http://192.168.1.1:8080/") << "local:192.168.1.1:jo";
    QTest::newRow("IPv6") << QByteArray("https://[fe80::1]/") << "local:fe80::1:jo";
    QTest::newRow("single label") << QByteArray("http://router/") << "local:router:jo";
    QTest::newRow("lan") << QByteArray("http://nas.lan/") << "local:nas.lan:jo";
    QTest::newRow("typo is not mended") << QByteArray("htt:/typo.example/") << "unresolved:Title:jo";
    QTest::newRow("broken port") << QByteArray("https://ex:ample.com/") << "unresolved:Title:jo";
    QTest::newRow("sync keys") << QByteArray("chrome://FirefoxAccounts") << "";
    QTest::newRow("extension") << QByteArray("moz-extension://0123/x.html") << "";
    QTest::newRow("file") << QByteArray("file:///C:/x.html") << "";
    QTest::newRow("script") << QByteArray("javascript:alert(1)") << "";
}

void TestCsvLists::appliesAddressRules()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, account);

    const auto list = test::readBytes("name,url,username,password\nTitle,\"" + url + "\",jo,secret\n");

    VERIFY_OK(list);
    QCOMPARE(brief(*list), account.isEmpty() ? QStringList() : QStringList(account));
    QCOMPARE(list->skipped.value(QStringLiteral("internal")), account.isEmpty() ? 1 : 0);
}

void TestCsvLists::mergesCopiesInsideTheFile()
{
    const auto list = test::readBytes("url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged\n"
                                      "https://www.a.example,ann,p,,https://a.example,{1},1600000000000,1700000000000,1650000000000\n"
                                      "https://login.a.example,Ann,p,realm,,{2},1500000000000,1600000000000,1660000000000\n"
                                      "http://www.a.example,ANN,p,,,{3},,,\n");
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{1});
    QCOMPARE(list->merged, 2);
    const model::Account& account = list->accounts.front();
    QCOMPARE(account.login, QStringLiteral("ann"));
    QCOMPARE(account.host, QStringLiteral("www.a.example"));
    QCOMPARE(account.otherHosts, QStringList(QStringLiteral("login.a.example")));
    QCOMPARE(test::timeText(account.created), QStringLiteral("2017-07-14T02:40:00Z"));
    QCOMPARE(test::timeText(account.lastUsed), QStringLiteral("2023-11-14T22:13:20Z"));
    QCOMPARE(test::timeText(account.passwordChanged), QStringLiteral("2022-08-08T23:06:40Z"));
}

void TestCsvLists::judgesReuseByAccount()
{
    const auto list = test::readBytes("name,url,username,password\n"
                                      "A,https://a.example/,ann,password\n"
                                      "A,https://www.a.example/,ann,password\n"
                                      "B,https://b.example/,bob,password\n"
                                      "C,https://c.example/,cat,x9#Lq2!vR7pZ\n"
                                      "D,https://d.example/,dan,\n"
                                      "E,https://e.example/,eve,letmein\n"
                                      "F,https://f.example/,fay,letmein\n"
                                      "G,https://g.example/,gus,password\n");
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{7});
    const std::vector<model::PasswordJudgement> expected{
        {0, 3, 1, {}, -1}, {0, 3, 1, {}, -1}, {4, 1, 0, {}, -1}, {-1, 0, 0, {}, -1}, {0, 2, 2, {}, -1}, {0, 2, 2, {}, -1}, {0, 3, 1, {}, -1}};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(list->accounts[i].password, expected[i]);
}

void TestCsvLists::laterPasswordCounts()
{
    const QByteArray header = "Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created\n";
    const QByteArray old = "Root,A,ann,password,https://a.example/,,,0,2020-01-01T00:00:00Z,2019-01-01T00:00:00Z\n";
    const QByteArray recent = "Root,A,ann,x9#Lq2!vR7pZ,https://a.example/,,,0,2024-01-01T00:00:00Z,2019-01-01T00:00:00Z\n";
    for (const QByteArray& rows : {old + recent, recent + old}) {
        const auto list = test::readBytes(header + rows);
        VERIFY_OK(list);
        QCOMPARE(list->accounts.size(), std::size_t{1});
        QCOMPARE(list->accounts.front().password.strength, 4);
    }
}

void TestCsvLists::skipsRecycleBin_data()
{
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<bool>("deleted");
    QTest::newRow("English") << QByteArray("Root/Recycle Bin") << true;
    QTest::newRow("below") << QByteArray("Root/Recycle Bin/Mac/Lion") << true;
    QTest::newRow("German, other root") << QByteArray("Passw\xC3\xB6rter/Papierkorb") << true;
    QTest::newRow("French") << QByteArray("Racine/Corbeille") << true;
    QTest::newRow("Russian") << QByteArray("Root/\xD0\x9A\xD0\xBE\xD1\x80\xD0\xB7\xD0\xB8\xD0\xBD\xD0\xB0") << true;
    QTest::newRow("Turkish") << QByteArray("Root/Geri D\xC3\xB6n\xC3\xBC\xC5\x9F\xC3\xBCm Kutusu") << true;
    QTest::newRow("Chinese") << QByteArray("Root/\xE5\x9B\x9E\xE6\x94\xB6\xE7\xAB\x99") << true;
    QTest::newRow("root") << QByteArray("Recycle Bin") << false;
    QTest::newRow("deeper is the user's own") << QByteArray("Root/Work/Trash") << false;
    QTest::newRow("begins like it") << QByteArray("Root/Trash talk") << false;
}

void TestCsvLists::skipsRecycleBin()
{
    QFETCH(QByteArray, group);
    QFETCH(bool, deleted);
    const auto list = test::readBytes("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\n\"" + group + "\",\"T\",\"u\",\"p\",\"https://a.example\",\"\"\n");
    VERIFY_OK(list);
    QCOMPARE(list->skipped.value(QStringLiteral("deleted")), deleted ? 1 : 0);
    QCOMPARE(list->accounts.size(), std::size_t{deleted ? 0U : 1U});
}

void TestCsvLists::flagsCutFields()
{
    const QByteArray note(2 << 20, 'n');
    const auto list = test::readBytes("name,url,username,password,note\nA,https://a.example/,ann,p," + note + "\nB,https://b.example/,bob,p,\n");
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{2});
    QCOMPARE(list->warnings.value(QStringLiteral("too_long")), 1);
}

void TestCsvLists::stopsWhenCancelled()
{
    class Stop : public base::Progress
    {
    public:
        void report(qint64, qint64) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } stop;
    const auto list = imports::readAccountListBytes("name,url,username,password\nA,https://a.example/,ann,p\n", QStringLiteral("list"), {test::suffixList(), {}}, stop);
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::Cancelled);
}

RECOURSE_TEST(TestCsvLists, QCoreApplication)
#include "test_csv_lists.moc"
