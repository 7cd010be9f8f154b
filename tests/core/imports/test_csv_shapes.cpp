// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/cell_kind.h"
#include "imports/csv_records.h"
#include "imports/source.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using namespace recourse::imports;

namespace {

Source open(const QByteArray& text)
{
    auto source = openSource({text.constData(), static_cast<std::size_t>(text.size())});
    return source ? std::move(*source) : Source();
}

const char* nameOf(Container container)
{
    switch (container) {
    case Container::Csv:
        return "csv";
    case Container::Json:
        return "json";
    case Container::Xml:
        return "xml";
    case Container::Text:
        break;
    }
    return "text";
}

/// Every row as the reader hands it over, cells joined by "|", bad rows as "bad".
QStringList rowsOf(const QByteArray& text, const CsvShape& shape)
{
    const Source source = open(text);
    AccountCollector out(test::suffixList());
    QStringList rows;
    const auto read = readCsvRecords(source, shape, out, base::Progress::none(), [&rows](const CsvCells& cells, Record& record) {
        QStringList row{QString::number(record.line)};
        for (int i = 0; i < cells.size(); ++i)
            row.append(cells.text(i));
        rows.append(row.join(u'|'));
        record.skipReason = QStringLiteral("other");
    });
    const AccountList list = std::move(*std::move(out).finish().judged(base::Progress::none()));
    for (int bad = 0; bad < list.skipped.value(QStringLiteral("bad_row")); ++bad)
        rows.append(QStringLiteral("bad"));
    return read ? rows : QStringList(base::codeName(read.error().code));
}

bool emptyOrScheme(const CsvCells& cells)
{
    return cells[0].empty() || cells[0].find("://") != std::string_view::npos;
}

} // namespace

/// What a text is told to be before any format sees it, and how rows are taken apart.
class TestCsvShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsContainers_data();
    void tellsContainers();
    void tellsAccountsFromHeaders_data();
    void tellsAccountsFromHeaders();
    void skipsRemarksBeforeTheHeader();
    void followsTheHeadersDelimiter();
    void countsWhatColumnsHold();
    void tellsCellsApart_data();
    void tellsCellsApart();
    void readsEveryRowWithoutHeader();
    void takesRaggedRows();
    void skipsRepeatedHeaders();
    void takesSurplusBehindAnAddress();
    void readsBackslashEscapes();
    void joinsTornNotes_data();
    void joinsTornNotes();
};

void TestCsvShapes::tellsContainers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("container");
    QTest::newRow("object") << QByteArray("\n {\"items\":[]}") << "json";
    QTest::newRow("array of strings") << QByteArray("[\"a.example\"]") << "json";
    QTest::newRow("empty array") << QByteArray("[]") << "json";
    QTest::newRow("array of words") << QByteArray("[ true]") << "json";
    QTest::newRow("identifier in braces") << QByteArray("{0f8fad5b-d9cb-469f-a165-70867728950e},a,b\n{7c9e6679-7425-40de-944b-e07fc1f90ae7},c,d\n") << "csv";
    QTest::newRow("tag in brackets") << QByteArray("[Social],a.example,ann@b.example\n[Work],b.example,ann@b.example\n") << "csv";
    QTest::newRow("element") << QByteArray("<?xml version=\"1.0\"?><KeePassFile/>") << "xml";
    QTest::newRow("JSON by lines") << QByteArray("{\"uuid\":\"A\"}\n***5642bee8-a5ff-11dc-8314-0800200c9a66***\n{\"uuid\":\"B\"}\n") << "text";
    QTest::newRow("JSON by CRLF lines") << QByteArray("{\"uuid\":\"A\"}\r\n***5642bee8-a5ff-11dc-8314-0800200c9a66***\r\n") << "text";
    QTest::newRow("JavaScript") << QByteArray("window.YTD.connected_application.part0 = [ {\n} ]") << "text";
    QTest::newRow("hosts") << QByteArray("a.example\nb.example\n") << "text";
    QTest::newRow("hosts with header") << QByteArray("Domain\na.example\n") << "text";
    QTest::newRow("prose") << QByteArray("Dear diary,\n\ntoday nothing happened.\n") << "text";
    QTest::newRow("comma") << QByteArray("url,user\na.example,ann\n") << "csv";
    QTest::newRow("rows of any length") << QByteArray("\"A\",\"User\",\"x\"\n\"B\",\"User\",\"y\",\"URL\",\"b.example\"\n\"C\",\"\"\n\"D\",\"1\",\"2\",\"3\"\n") << "csv";
    QTest::newRow("notes of many lines") << QByteArray("url,username,password,extra,name,grouping,fav\nhttps://a.example,ann,p,one\n" + QByteArray("more\n").repeated(90) + "end,A,,0\n")
                                         << "csv";
}

void TestCsvShapes::tellsContainers()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, container);
    QCOMPARE(QString::fromLatin1(nameOf(open(text).container)), container);
}

void TestCsvShapes::tellsAccountsFromHeaders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("headless");
    QTest::newRow("English") << QByteArray("name,url\nA,https://a.example\n") << false;
    QTest::newRow("Polish") << QByteArray("Strona;U\xC5\xBCytkownik;Has\xC5\x82o\na.example;ann;x\n") << false;
    QTest::newRow("words of no language we know") << QByteArray("qua,quo\nhttps://a.example,x\nhttps://b.example,y\n") << false;
    QTest::newRow("two words beside an address") << QByteArray("Email,https://mail.example,login,x\nB,https://b.example,ann,y\n") << true;
    QTest::newRow("address first") << QByteArray("https://a.example,ann,x\nhttps://b.example,bob,y\n") << true;
    QTest::newRow("bare host") << QByteArray("a.example,ann,x\nb.example,bob,y\n") << true;
    QTest::newRow("mail address") << QByteArray("Shop,ann@a.example,x\nBank,bob@b.example,y\n") << true;
    QTest::newRow("folder called like a column") << QByteArray("\"Notes\",\"A\",\"ann\",\"x\",\"https://a.example\",\"\",\"\"\n") << true;
    QTest::newRow("something is missing") << QByteArray("\"\",\"A\",\"ann\",\"x\",\"\",\"\",\"\"\n\"\",\"B\",\"bob\",\"y\",\"\",\"\",\"\"\n") << true;
    QTest::newRow("shorter than the others") << QByteArray("\"empty\"\n\"A\",\"https://a.example\",\"ann\"\n\"B\",\"https://b.example\",\"bob\"\n") << true;
}

void TestCsvShapes::tellsAccountsFromHeaders()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, headless);
    const Source source = open(text);
    QCOMPARE(QString::fromLatin1(nameOf(source.container)), QStringLiteral("csv"));
    QCOMPARE(source.headless, headless);
    QCOMPARE(source.header.size() == 0, headless);
}

void TestCsvShapes::skipsRemarksBeforeTheHeader()
{
    const Source source = open("# Generated by Password Exporter; Export format 1.1; Encrypted: false\n\"hostname\",\"username\",\"password\"\n\"https://a.example\",\"ann\",\"x\"\n");
    QVERIFY(!source.headless);
    QCOMPARE(source.header.column("hostname"), 0);
    QCOMPARE(open("#,title,url\n1,A,https://a.example\n").header.column("title"), 1);
}

void TestCsvShapes::followsTheHeadersDelimiter()
{
    const Source source = open("url;user;note\na.example;ann;\"1,2,3\n4,5,6\"\nb.example;bob;1,2\nc.example;cat;1,2\n");
    QCOMPARE(source.dialect.delimiter, ';');
    QCOMPARE(source.header.size(), 3);
}

void TestCsvShapes::countsWhatColumnsHold()
{
    const Source source = open("\"Work\",\"A\",\"ann@a.example\",\"https://a.example\"\n\"Work\",\"B\",\"bob\",\"b.example/login\"\n");
    QCOMPARE(source.sample.rows, 2);
    QCOMPARE(source.sample.columns, 4);
    QVERIFY(source.sample.quoted);
    QVERIFY(source.sample.all[3].mostly(source.sample.all[3].addresses()));
    QCOMPARE(source.sample.all[3].count(CellKind::Address), 1);
    QCOMPARE(source.sample.all[2].count(CellKind::Email), 1);
    QCOMPARE(source.sample.all[0].filled(), 2);
    QVERIFY(!open("\"Work\",A,ann@a.example\n\"Work\",B,bob@b.example\n").sample.quoted);
    QVERIFY(!open("\"a\",b,\"c@a.example\"\n\"d\",e,\"f@b.example\"\n").sample.quoted);
}

void TestCsvShapes::tellsCellsApart_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* cell, CellKind kind) { QTest::newRow(cell) << QByteArray(cell) << static_cast<int>(kind); };
    row(" \t", CellKind::Empty);
    row("https://a.example/x", CellKind::Address);
    row("android://aGFzaA==@com.example.app/", CellKind::Address);
    row("about:config", CellKind::Address);
    row("note: https is good", CellKind::Text);
    row("a.example", CellKind::Host);
    row("WWW.B\xC3\xBC" "cher.example:8443/login?x", CellKind::Host);
    row("192.168.0.1", CellKind::Host);
    row("a.example.", CellKind::Host);
    row("1.2.3", CellKind::Text);
    row("a..example", CellKind::Text);
    row("John Smith.", CellKind::Text);
    row("ann@a.example", CellKind::Email);
    row("ann@", CellKind::Text);
    row("<ann@a.example>", CellKind::Text);
    row("otpauth://totp/x?secret=ABC", CellKind::OneTimeCode);
    row("q3cqvrxeak7vcj6etwm7rihedmwqr3uk", CellKind::OneTimeCode);
    row("internationalisation", CellKind::Text);
    row("1600000000", CellKind::Seconds);
    row("1600000000000", CellKind::Milliseconds);
    row("1600000000000000", CellKind::Microseconds);
    row("4711", CellKind::Number);
    row("2021-04-05", CellKind::IsoTime);
    row("2021-04-05T10:11:12Z", CellKind::IsoTime);
    row("D<INNeT?#?Bf4", CellKind::Text);
}

void TestCsvShapes::tellsCellsApart()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(cellKind({cell.constData(), static_cast<std::size_t>(cell.size())})), kind);
}

void TestCsvShapes::readsEveryRowWithoutHeader()
{
    const QStringList rows = rowsOf("https://a.example,ann,x\nhttps://b.example,bob,y\nhttps://c.example,cat,z,w\n", {.address = 0, .login = 1, .password = 2});
    QCOMPARE(rows, QStringList({QStringLiteral("1|https://a.example|ann|x"), QStringLiteral("2|https://b.example|bob|y"), QStringLiteral("bad")}));
}

void TestCsvShapes::takesRaggedRows()
{
    const QByteArray text = "title,url,password\nA,https://a.example\nB,https://b.example,y,Colour,red\n";
    QCOMPARE(rowsOf(text, {.address = 1, .password = 2, .ragged = true}),
        QStringList({QStringLiteral("2|A|https://a.example"), QStringLiteral("3|B|https://b.example|y|Colour|red")}));
    QCOMPARE(rowsOf(text, {.address = 1, .password = 2}), QStringList({QStringLiteral("bad"), QStringLiteral("bad")}));
}

/// Two exports joined as files.
void TestCsvShapes::skipsRepeatedHeaders()
{
    const CsvShape shape{.login = 1, .password = 2};
    const QStringList read{QStringLiteral("2|A|ann|x"), QStringLiteral("4|B|bob|y")};
    for (const char* again : {"Title,UserName,Password\n", "title,Username,PASSWORD\n", "\"Title\",\"UserName\",\"Password\"\n", "\xEF\xBB\xBFTitle,UserName,Password\n", "Title,UserName,Password\r\n"})
        QCOMPARE(rowsOf(QByteArray("Title,UserName,Password\nA,ann,x\n") + again + "B,bob,y\n", shape), read);
    QCOMPARE(rowsOf("Title,UserName,Password\nA,ann,x\nTitle,UserName,tulip\nTitle,,\n", shape).size(), 3);
    QCOMPARE(rowsOf("https://a.example,ann,x\nhttps://a.example,ann,x\n", {.address = 0, .login = 1, .password = 2}).size(), 2);
}

void TestCsvShapes::takesSurplusBehindAnAddress()
{
    const CsvShape shape{.address = 0, .login = 1, .password = 2, .surplus = true};
    const QByteArray rest = "https://b.example,bob,y\nhttps://c.example,cat,z\n";
    QCOMPARE(rowsOf("https://a.example,ann,x,more,and more\n" + rest, shape).first(), QStringLiteral("1|https://a.example|ann|x|more|and more"));
    QCOMPARE(rowsOf(rest + "Shop,https://a.example,ann,x\n", shape).last(), QStringLiteral("bad"));
    QCOMPARE(rowsOf(rest + "https://a.example,ann,x,more\n", {.login = 1, .password = 2, .surplus = true}).last(), QStringLiteral("bad"));
}

void TestCsvShapes::readsBackslashEscapes()
{
    const QByteArray text = "\"Account\",\"Password\"\n\"say \\\"hi\\\"\",\"a\\\\\"\n\"B\",\"c\\d\"\n";
    QCOMPARE(rowsOf(text, {.password = 1, .escape = formats::QuoteEscape::Backslash}),
        QStringList({QStringLiteral("2|say \"hi\"|a\\"), QStringLiteral("3|B|c\\d")}));
}

void TestCsvShapes::joinsTornNotes_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("read");
    const QString last = QStringLiteral("|https://z.example|zoe|z||Z|Work|0");
    const QByteArray end = "https://z.example,zoe,z,,Z,Work,0\n";
    QTest::newRow("two lines") << "https://a.example,ann,x,one\ntwo,A,Work,1\n" + end
                               << QStringList({QStringLiteral("2|https://a.example|ann|x|one|A|Work|1"), QStringLiteral("4") + last});
    QTest::newRow("many lines with commas, blank lines and an address") << "https://a.example,ann,x,one\n\ntwo, three, four, five, six, seven, eight\nhttps://not.a.row\nlast,A,Work,1\n" + end
                                                                       << QStringList({QStringLiteral("2|https://a.example|ann|x|one|A|Work|1"), QStringLiteral("7") + last});
    QTest::newRow("commas on one line") << "https://a.example,ann,x,one, two, three,A,Work,1\n" + end
                                        << QStringList({QStringLiteral("2|https://a.example|ann|x|one|A|Work|1"), QStringLiteral("3") + last});
    QTest::newRow("one after the other") << "https://a.example,ann,x,one\ntwo,A,Work,1\n,bob,y,one\ntwo,B,,0\n" + end
                                         << QStringList({QStringLiteral("2|https://a.example|ann|x|one|A|Work|1"), QStringLiteral("4||bob|y|one|B||0"), QStringLiteral("6") + last});
    QTest::newRow("at the end of the file") << end + "https://a.example,ann,x,one\ntwo,A,Work,1" << QStringList({QStringLiteral("2") + last, QStringLiteral("3|https://a.example|ann|x|one|A|Work|1")});
    QTest::newRow("cut off") << end + "https://a.example,ann,x,one\ntwo" << QStringList({QStringLiteral("2") + last, QStringLiteral("bad")});
    QTest::newRow("a stray line") << "stray text\n" + end << QStringList({QStringLiteral("3") + last, QStringLiteral("bad")});
    QTest::newRow("CR CR LF") << QByteArray("https://a.example,ann,x,one\r\r\ntwo,A,Work,1\r\r\n" + end) << QStringList({QStringLiteral("2|https://a.example|ann|x|one|A|Work|1"), QStringLiteral("4") + last});
}

void TestCsvShapes::joinsTornNotes()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, read);
    const CsvShape shape{.address = 0, .login = 1, .password = 2, .torn = 3, .startsRecord = emptyOrScheme};
    QCOMPARE(rowsOf("url,username,password,extra,name,grouping,fav\n" + rows, shape), read);
}

RECOURSE_TEST(TestCsvShapes, QCoreApplication)
#include "test_csv_shapes.moc"
