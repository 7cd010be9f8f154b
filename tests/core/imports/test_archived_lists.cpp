// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/zip_writer.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtEndian>
#include <QtTest>

using namespace recourse;
using base::Code;
using formats::ZipMember;

namespace {

QByteArray sample(const QString& name)
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/tests/core/imports/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray zipOf(const std::vector<ZipMember>& members)
{
    return *formats::writeZip(members);
}

const QByteArray kPicture("\x89PNG\r\n\x1a\n\0\0\0\0\0\0\0\0", 16);
const QByteArray kChrome("name,url,username,password\nA,https://a.example/,ann,p\n");
const QByteArray kMail("From x@y Mon Jan 01 00:00:00 +0000 2024\nFrom: a@m.example\nSubject: Welcome\n\nx\n");
const QByteArray kFirefox("url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged\n"
                          "https://b.example,bob,p,,,{},1,1,1\n");

} // namespace

/// Account lists as services hand them out: in a zip archive, beside other files.
class TestArchivedLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheListInTheArchive_data();
    void readsTheListInTheArchive();
    void takesTheMemberOfTheAskedFormat();
    void refusesSeveralLists();
    void tellsWhatIsThereInstead_data();
    void tellsWhatIsThereInstead();
    void saysWhatToDoInstead_data();
    void saysWhatToDoInstead();
    void namesWhatIsLeftOut_data();
    void namesWhatIsLeftOut();
    void countsManyOfAKind();
    void namesWhatLiesBesideTheChosenMember();
    void guessesYieldToEvidence();
    void passesOnWhyTheListCannotBeRead();
    void refusesEncryptedArchives();
    void refusesDamagedArchives();
    void stopsWhenCancelled();
};

void TestArchivedLists::readsTheListInTheArchive_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("compressed");
    for (const char* file : {"bitwarden-json/edge_cases.json", "chrome-csv/edge_cases.csv", "firefox-csv/edge_cases.csv", "keepass2-xml/edge_cases.xml", "keepassxc-csv/edge_cases.csv"}) {
        QTest::newRow(qPrintable(QLatin1String(file) + QStringLiteral(", deflated"))) << file << true;
        QTest::newRow(qPrintable(QLatin1String(file) + QStringLiteral(", stored"))) << file << false;
    }
}

void TestArchivedLists::readsTheListInTheArchive()
{
    QFETCH(QString, file);
    QFETCH(bool, compressed);
    const QByteArray text = sample(file);
    QVERIFY(!text.isEmpty());
    const auto plain = test::readBytes(text);
    VERIFY_OK(plain);

    const auto list = test::readBytes(zipOf({{QStringLiteral("files/picture.png"), kPicture, false}, {QStringLiteral("Export/data.bin"), text, compressed},
        {QStringLiteral("read me.txt"), "Thank you for using the service.\n", true}}));

    VERIFY_OK(list);
    QCOMPARE(list->member, QStringLiteral("Export/data.bin"));
    QCOMPARE(list->format, plain->format);
    QCOMPARE(list->encoding, plain->encoding);
    QCOMPARE(list->accounts, plain->accounts);
    QCOMPARE(list->records, plain->records);
    QVERIFY(plain->member.isEmpty());
}

void TestArchivedLists::takesTheMemberOfTheAskedFormat()
{
    const QByteArray both = zipOf({{QStringLiteral("a.csv"), kChrome, true}, {QStringLiteral("b.csv"), kFirefox, true}});
    const auto list = test::readBytes(both, QStringLiteral("firefox-csv"));
    VERIFY_OK(list);
    QCOMPARE(list->member, QStringLiteral("b.csv"));
    QCOMPARE(test::readBytes(both, QStringLiteral("keepass2-xml")).error().code, Code::InputArchive);
    QCOMPARE(test::readBytes(both, QStringLiteral("nonsense")).error().code, Code::BadArgument);
}

void TestArchivedLists::refusesSeveralLists()
{
    const auto list = test::readBytes(zipOf({{QStringLiteral("x/a.csv"), kChrome, true}, {QStringLiteral("b.csv"), kFirefox, true}, {QStringLiteral("c.png"), kPicture, true}}));
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputArchive);
    QCOMPARE(list.error().where, QStringLiteral("zip with 2 account lists: a.csv, b.csv"));
}

void TestArchivedLists::tellsWhatIsThereInstead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << zipOf({}) << "zip, empty";
    QTest::newRow("others") << zipOf({{QStringLiteral("ann@a.example.txt"), "Dear diary,\n", true}, {QStringLiteral("2.txt"), "Dear ann@a.example,\n", true},
                                   {QStringLiteral("p.png"), kPicture, true}, {QStringLiteral("inner.zip"), zipOf({{QStringLiteral("a.csv"), kChrome, true}}), false}})
                            << "zip without an account list: 1 × picture or other binary file, 2 × text of another kind, 1 × zip";
    QTest::newRow("more") << zipOf({{QStringLiteral("1"), "", true}, {QStringLiteral("2"), "<html></html>", true}, {QStringLiteral("3.txt"), "{\"a\":", true}, {QStringLiteral("4"), "%PDF-1.7", true},
                                 {QStringLiteral("5"), "-----BEGIN PGP MESSAGE-----\n", true}})
                          << "zip without an account list: 1 × PGP, 1 × damaged text, 1 × empty file, 1 × picture or other binary file, 1 × web page";
}

void TestArchivedLists::tellsWhatIsThereInstead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto list = test::readBytes(bytes);
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputArchive);
    QCOMPARE(list.error().where, where);
}

void TestArchivedLists::saysWhatToDoInstead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("where");
    const QByteArray mail("From x@y Mon Jan 01 00:00:00 +0000 2024\nFrom: a@m.example\nSubject: Welcome\n\nx\n");
    QTest::newRow("Office Open XML") << zipOf({{QStringLiteral("[Content_Types].xml"), "<Types/>", true}, {QStringLiteral("xl/workbook.xml"), "<workbook/>", true}})
                                     << Code::InputNotText << "a spreadsheet: save it as CSV";
    QTest::newRow("OpenDocument") << zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet", false}, {QStringLiteral("content.xml"), "<office/>", true}})
                                  << Code::InputNotText << "a spreadsheet: save it as CSV";
    QTest::newRow("mailbox") << zipOf({{QStringLiteral("Takeout/Mail/All.mbox"), mail, true}}) << Code::InputNotText
                             << "an archive with a mailbox: unpack it and use the mailbox search, “discover”";
    QTest::newRow("pages") << zipOf({{QStringLiteral("index.html"), "<html></html>", true}, {QStringLiteral("apps/apps.html"), "<html></html>", true}, {QStringLiteral("p.png"), kPicture, true}})
                           << Code::InputWebPage << "";
    QTest::newRow("damaged 1PUX") << zipOf({{QStringLiteral("export.attributes"), "{\"version\":3}", true}, {QStringLiteral("export.data"), "{\"accounts\":[{", true}}) << Code::InputMalformed
                                  << "export.data: line 1, column 15: a bracket, comma or colon that is missing or too many, or text behind the end";
    QTest::newRow("damaged Proton") << zipOf({{QStringLiteral("Proton Pass/data.json"), "{\"version\":\"1\",\n\"vaults\":{", true}}) << Code::InputMalformed << "data.json: line 2, column 11: a bracket, comma or colon that is missing or too many, or text behind the end";
}

void TestArchivedLists::saysWhatToDoInstead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Code, code);
    QFETCH(QString, where);
    const auto list = test::readBytes(bytes);
    QVERIFY(!list);
    QCOMPARE(base::codeName(list.error().code), base::codeName(code));
    QCOMPARE(list.error().where, where);
}

void TestArchivedLists::namesWhatIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("leftOut");
    const QByteArray history(R"({"Browser History":[{"title":"t","url":"https://accounts.a.example/login","time_usec":1700000000000000}]})");
    const QByteArray table("Website,Login,Password\nhttps://t.example,tom,x\n");
    const ZipMember chrome{QStringLiteral("Passwords.csv"), kChrome, true};
    QTest::newRow("nothing") << zipOf({chrome, {QStringLiteral("p.png"), kPicture, true}, {QStringLiteral("letter.txt"), "Dear Ann,\n\nhello.\n", true}}) << "Passwords.csv" << "";
    QTest::newRow("evidence") << zipOf({chrome, {QStringLiteral("History.json"), history, true}}) << "Passwords.csv" << "History.json google-takeout-history";
    QTest::newRow("a guess behind") << zipOf({chrome, {QStringLiteral("t.csv"), table, true}}) << "Passwords.csv" << "t.csv generic-csv";
    QTest::newRow("a guess before") << zipOf({{QStringLiteral("t.csv"), table, true}, chrome}) << "Passwords.csv" << "t.csv generic-csv";
    QTest::newRow("damaged") << zipOf({chrome, {QStringLiteral("notes.csv"), QByteArray("title,note\nx,\0\0\0", 16), true}, {QStringLiteral("more.json"), "{\"a\":", true}}) << "Passwords.csv"
                             << "notes.csv damaged, more.json damaged";
    QTest::newRow("a mailbox") << zipOf({chrome, {QStringLiteral("Mail/All.mbox"), kMail, true}, {QStringLiteral("INBOX"), kMail, true}}) << "Passwords.csv"
                               << "Mail/All.mbox mailbox, INBOX mailbox";
    QTest::newRow("other files that may hold records") << zipOf({chrome, {QStringLiteral("wifi.csv"), "ssid,passphrase\nhome,canary\n", true}, {QStringLiteral("inner.ZIP"), zipOf({}), true},
                                                              {QStringLiteral("a.json"), "{\"a\":1}", true}, {QStringLiteral("MyActivity.html"), "<html></html>", true},
                                                              {QStringLiteral("old.kdbx"), "\x03\xD9\xA2\x9A\x67\xFB\x4B\xB5", true}, {QStringLiteral("data.pgp"), "-----BEGIN PGP MESSAGE-----\n", true},
                                                              {QStringLiteral("list.xlsx"), zipOf({}), true}})
                                                       << "Passwords.csv"
                                                       << "wifi.csv table, inner.ZIP archive, a.json json, MyActivity.html web-page, old.kdbx password-database, data.pgp encrypted, "
                                                          "list.xlsx spreadsheet";
    QTest::newRow("pages that lead through the archive, documents") << zipOf({chrome, {QStringLiteral("Takeout/archive_browser.html"), "<html></html>", true}, {QStringLiteral("letter.docx"), zipOf({}), true},
                                                                           {QStringLiteral("a.pdf"), "%PDF-1.7", true}, {QStringLiteral("Bookmarks.html"), "<!DOCTYPE NETSCAPE-Bookmark-file-1>", true}})
                                                                    << "Passwords.csv" << "";
    QTest::newRow("beside a guess") << zipOf({{QStringLiteral("t.csv"), table, true}, {QStringLiteral("more.json"), "{\"a\":", true}}) << "t.csv" << "more.json damaged";
}

void TestArchivedLists::namesWhatIsLeftOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, member);
    QFETCH(QString, leftOut);
    const auto list = test::readBytes(bytes);
    VERIFY_OK(list);
    QCOMPARE(list->member, member);
    QStringList words;
    for (const imports::LeftOutMember& left : list->leftOut)
        words.append(left.name + u' ' + left.kind);
    QCOMPARE(words.join(QStringLiteral(", ")), leftOut);
}

void TestArchivedLists::countsManyOfAKind()
{
    std::vector<ZipMember> members{{QStringLiteral("Passwords.csv"), kChrome, true}};
    for (int i = 0; i < 300; ++i)
        members.push_back({QStringLiteral("photo %1.json").arg(i), "{\"a\":1}", true});
    members.push_back({QStringLiteral("All.mbox"), kMail, true});
    const auto list = test::readBytes(zipOf(members));
    VERIFY_OK(list);
    int json = 0;
    for (const imports::LeftOutMember& left : list->leftOut)
        json += left.kind == u"json" ? 1 + left.more : 0;
    QCOMPARE(json, 300);
    QCOMPARE(list->leftOut.size(), 21);
    QCOMPARE(list->leftOut.back(), (imports::LeftOutMember{QStringLiteral("All.mbox"), QStringLiteral("mailbox")}));
}

void TestArchivedLists::namesWhatLiesBesideTheChosenMember()
{
    const QByteArray zip = zipOf({{QStringLiteral("a.csv"), kChrome, true}, {QStringLiteral("INBOX"), kMail, true}, {QStringLiteral("b.csv"), kFirefox, true},
        {QStringLiteral("files/plan.csv"), kFirefox, true}, {QStringLiteral("inner.zip"), zipOf({}), true}});
    const imports::LeftOut others{{QStringLiteral("INBOX"), QStringLiteral("mailbox")}, {QStringLiteral("b.csv"), QStringLiteral("firefox-csv")}, {QStringLiteral("inner.zip"), QStringLiteral("archive")}};
    imports::ReadOptions options{test::suffixList(), {}};
    options.member = QStringLiteral("a.csv");
    const auto list = imports::readAccountListBytes({zip.constData(), static_cast<std::size_t>(zip.size())}, QStringLiteral("list"), options, base::Progress::none());
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{1});
    QCOMPARE(list->leftOut, others);
    // The same for who asks for a format.
    const auto asked = test::readBytes(zipOf({{QStringLiteral("a.csv"), kChrome, true}, {QStringLiteral("b.csv"), kFirefox, true}}), QStringLiteral("chrome-csv"));
    VERIFY_OK(asked);
    QCOMPARE(asked->leftOut, imports::LeftOut({{QStringLiteral("b.csv"), QStringLiteral("firefox-csv")}}));
}

void TestArchivedLists::guessesYieldToEvidence()
{
    const QByteArray table("Website,Login,Password\nhttps://t.example,tom,x\n");
    const QByteArray apps(R"({"installed_apps_v2":[{"name":"Reader","added_timestamp":1500000000,"category":"active"}]})");
    const QByteArray zip = zipOf({{QStringLiteral("t.csv"), table, true}, {QStringLiteral("apps.json"), apps, true}});
    QCOMPARE(test::readBytes(zip).error().code, Code::InputArchive);
    // Who asks for it gets it.
    VERIFY_OK(test::readBytes(zip, QStringLiteral("generic-csv")));
}

void TestArchivedLists::passesOnWhyTheListCannotBeRead()
{
    const QByteArray protectedList(R"({"encrypted":true,"passwordProtected":true,"salt":"s","kdfType":0,"kdfIterations":600000,"encKeyValidation_DO_NOT_EDIT":"2.a","data":"2.b"})");
    const auto list = test::readBytes(zipOf({{QStringLiteral("export.json"), protectedList, true}}));
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputPasswordProtected);
}

void TestArchivedLists::refusesEncryptedArchives()
{
    QByteArray zip = zipOf({{QStringLiteral("a.csv"), kChrome, false}});
    zip[6] = 1; // the flag of encryption, in both headers
    const qsizetype central = qFromLittleEndian<quint32>(zip.constData() + zip.size() - 6);
    zip[central + 8] = 1;
    const auto list = test::readBytes(zip);
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputEncrypted);
}

void TestArchivedLists::refusesDamagedArchives()
{
    const QByteArray zip = zipOf({{QStringLiteral("a.csv"), kChrome, true}});
    const auto list = test::readBytes(zip.chopped(30));
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputMalformed);
}

void TestArchivedLists::stopsWhenCancelled()
{
    class Cancelled : public base::Progress
    {
    public:
        void report(qint64, qint64) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelled;
    const QByteArray zip = zipOf({{QStringLiteral("a.csv"), kChrome, true}});
    const auto list = imports::readAccountListBytes({zip.constData(), static_cast<std::size_t>(zip.size())}, QStringLiteral("list"), {test::suffixList(), {}}, cancelled);
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::Cancelled);
}

RECOURSE_TEST(TestArchivedLists, QCoreApplication)
#include "test_archived_lists.moc"
