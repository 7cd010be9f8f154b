// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using namespace recourse::formats;

namespace {

constexpr base::CsvLimits kLimits{1 << 20, 1000, 64, 1 << 16};

QStringList toTexts(const CsvRow& row)
{
    QStringList texts;
    for (const std::string_view field : row.fields)
        texts.append(QString::fromUtf8(field));
    return texts;
}

/// All records, fields joined by ¦ and records by ¶.
QString dump(const QByteArray& text, const CsvDialect& dialect = {}, const base::CsvLimits& limits = kLimits)
{
    CsvReader reader({text.constData(), static_cast<std::size_t>(text.size())}, dialect, limits);
    CsvRow row;
    QStringList records;
    for (auto more = reader.next(row); more && *more == CsvNext::Record; more = reader.next(row))
        records.append(toTexts(row).join(u'¦'));
    return records.join(u'¶');
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsRecordsAndFields_data();
    void splitsRecordsAndFields();
    void readsBackslashEscapes();
    void countsRecordsAndPhysicalLines();
    void keepsEveryFieldOfARowValid();
    void cutsLongFieldsBetweenCharacters();
    void refusesWhatPassesTheLimits_data();
    void refusesWhatPassesTheLimits();
    void flagsRowsWithTooManyColumns();
    void flagsUnclosedAndStrayQuotes();
    void resynchronisesBehindALoneQuote();
    void staysLinearWithManyQuotes();
    void writesRowsThatSpreadsheetsDoNotRun_data();
    void writesRowsThatSpreadsheetsDoNotRun();
    void readsBackWhatItWrote();
};

void TestCsv::splitsRecordsAndFields_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << u"a¦b¶c¦d"_qs;
    QTest::newRow("no last line end") << QByteArray("a,b\nc,d") << u"a¦b¶c¦d"_qs;
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << u"a¦b¶c¦d"_qs;
    QTest::newRow("CR only") << QByteArray("a,b\rc,d\r") << u"a¦b¶c¦d"_qs;
    QTest::newRow("CR CR LF") << QByteArray("a,b\r\r\nc,d\r\r\n") << u"a¦b¶c¦d"_qs;
    QTest::newRow("blank lines") << QByteArray("\n\r\n  \na\n\n\nb\n \n") << u"a¶b"_qs;
    QTest::newRow("empty fields") << QByteArray(",\n,,\n") << u"¦¶¦¦"_qs;
    QTest::newRow("trailing comma at the end") << QByteArray("a,") << u"a¦"_qs;
    QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n") << u"a¦b"_qs;
    QTest::newRow("quoted empty") << QByteArray("\"\",\"\"\n") << u"¦"_qs;
    QTest::newRow("comma in quotes") << QByteArray("\"a,b\",c\n") << u"a,b¦c"_qs;
    QTest::newRow("line ends in quotes stay") << QByteArray("\"a\r\nb\nc\",d\r\n") << u"a\r\nb\nc¦d"_qs;
    QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\",x\n") << u"say \"hi\"¦x"_qs;
    QTest::newRow("only doubled quotes") << QByteArray("\"\"\"\"\n") << u"\""_qs;
    QTest::newRow("quote inside an unquoted field") << QByteArray("a\"b\",c\n") << u"a\"b\"¦c"_qs;
    QTest::newRow("quotes not doubled by the writer") << QByteArray("\"say \"hi, you\" now\",x\n") << u"say \"hi, you\" now¦x"_qs;
    QTest::newRow("text behind the closing quote") << QByteArray("\"a\"b,c\nd,e\n") << u"ab¦c¶d¦e"_qs;
    QTest::newRow("next field quoted behind a stray quote") << QByteArray("\"a\"b,\"c\"\n") << u"ab¦c"_qs;
    QTest::newRow("ragged rows") << QByteArray("a\nb,c\nd,e,f\n") << u"a¶b¦c¶d¦e¦f"_qs;
    QTest::newRow("spaces are kept") << QByteArray(" a , b \n") << u" a ¦ b "_qs;
    QTest::newRow("unclosed") << QByteArray("a,\"b\nc,d\n") << u"a¦b\nc,d\n"_qs;
    QTest::newRow("lone quote as all") << QByteArray("\"") << QString();
}

void TestCsv::splitsRecordsAndFields()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);

    QCOMPARE(dump(text), expected);
}

void TestCsv::readsBackslashEscapes()
{
    const CsvDialect keepass1{',', QuoteEscape::Backslash, 0};

    QCOMPARE(dump("\"a\\\"b\",\"c\\\\\",\"d\\e\"\n", keepass1), u"a\"b¦c\\¦d\\e"_qs);
    QCOMPARE(dump("\"ends in backslash\\\\\"\n\"next\"\n", keepass1), u"ends in backslash\\¶next"_qs);
}

void TestCsv::countsRecordsAndPhysicalLines()
{
    const std::string_view text = "h\r\n\r\n\"a\r\nb\nc\r\r\nd\",x\r\nlast\r\n";
    CsvReader reader(text, {}, kLimits);
    CsvRow row;

    QCOMPARE(*reader.next(row), CsvNext::Record);
    QCOMPARE(row.record, std::size_t{1});
    QCOMPARE(row.line, std::size_t{1});
    QCOMPARE(*reader.next(row), CsvNext::Record);
    QCOMPARE(row.record, std::size_t{2});
    QCOMPARE(row.line, std::size_t{3});
    QCOMPARE(text.substr(row.begin, 2), std::string_view("\"a"));
    QCOMPARE(*reader.next(row), CsvNext::Record);
    QCOMPARE(row.record, std::size_t{3});
    QCOMPARE(row.line, std::size_t{7});
    QCOMPARE(*reader.next(row), CsvNext::EndOfText);
}

void TestCsv::keepsEveryFieldOfARowValid()
{
    // Short strings live inside std::string itself: storage that moves them would leave earlier views dangling.
    QByteArray text;
    QStringList expected;
    for (int i = 0; i < 60; ++i) {
        text += "\"\"\"" + QByteArray::number(i) + "\"," ;
        expected.append(u'"' + QString::number(i));
    }
    text.chop(1);
    CsvReader reader({text.constData(), static_cast<std::size_t>(text.size())}, {}, kLimits);
    CsvRow row;

    QCOMPARE(*reader.next(row), CsvNext::Record);
    QCOMPARE(toTexts(row), expected);
}

void TestCsv::cutsLongFieldsBetweenCharacters()
{
    base::CsvLimits limits = kLimits;
    limits.fieldBytes = 4;
    CsvReader reader("abc\xC3\xA4,short,\"12\"\"456\",\"1234\"\nnext", {}, limits);
    CsvRow row;

    QCOMPARE(*reader.next(row), CsvNext::Record);
    QCOMPARE(toTexts(row), QStringList({u"abc"_qs, u"shor"_qs, u"12\"4"_qs, u"1234"_qs}));
    QVERIFY(row.cut);
    QCOMPARE(*reader.next(row), CsvNext::Record);
    QVERIFY(!row.cut);
}

void TestCsv::refusesWhatPassesTheLimits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");

    QTest::newRow("rows") << QByteArray("a\nb\nc\nd\n") << u"more than 3 records"_qs;
    QTest::newRow("bytes") << QByteArray(101, 'x') << u"more than 100 bytes of text"_qs;
}

void TestCsv::refusesWhatPassesTheLimits()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    CsvReader reader({text.constData(), static_cast<std::size_t>(text.size())}, {}, {100, 3, 4, 100});
    CsvRow row;

    auto more = reader.next(row);
    while (more && *more == CsvNext::Record)
        more = reader.next(row);

    QVERIFY(!more);
    QCOMPARE(more.error().code, base::Code::InputTooLarge);
    QCOMPARE(more.error().where, where);
}

void TestCsv::flagsRowsWithTooManyColumns()
{
    const QByteArray wide = QByteArray("\"a \"\"b\"\"\",").repeated(1'000'000);
    const QByteArray text = "a,b\n" + wide + "\n1,2,3,4\n1,2,3,4,5";
    CsvReader reader({text.constData(), static_cast<std::size_t>(text.size())}, {}, {std::size_t{1} << 30, 10, 4, 100});
    CsvRow row;

    QCOMPARE(*reader.next(row), CsvNext::Record);
    QVERIFY(!row.wide);
    QCOMPARE(*reader.next(row), CsvNext::Record);
    QVERIFY(row.wide && !row.cut);
    QCOMPARE(toTexts(row), QStringList(4, u"a \"b\""_qs));
    QCOMPARE(*reader.next(row), CsvNext::Record);
    QVERIFY(!row.wide);
    QCOMPARE(toTexts(row), QStringList({u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs}));
    QCOMPARE(*reader.next(row), CsvNext::Record);
    QVERIFY(row.wide);
    QCOMPARE(row.fields.size(), std::size_t{4});
    QCOMPARE(row.line, std::size_t{4});
    QCOMPARE(*reader.next(row), CsvNext::EndOfText);
}

void TestCsv::flagsUnclosedAndStrayQuotes()
{
    CsvReader reader("a,\"b\"\nc,\"d\" e\nf,\"g\nh", {}, kLimits);
    CsvRow row;

    QCOMPARE(*reader.next(row), CsvNext::Record);
    QVERIFY(!row.unclosed && !row.strayQuote);
    QCOMPARE(*reader.next(row), CsvNext::Record);
    QVERIFY(!row.unclosed && row.strayQuote);
    QCOMPARE(*reader.next(row), CsvNext::Record);
    QVERIFY(row.unclosed && !row.strayQuote);
}

void TestCsv::resynchronisesBehindALoneQuote()
{
    CsvReader reader("h1,h2\n\"x\",\"lone, y\n1,2\n3,4\n", {}, kLimits);
    CsvRow row;
    QCOMPARE(*reader.next(row), CsvNext::Record);
    QCOMPARE(*reader.next(row), CsvNext::Record);
    QVERIFY(row.unclosed);

    reader.resynchronise(row.begin, row.record, row.line);

    QCOMPARE(*reader.next(row), CsvNext::Record);
    QCOMPARE(toTexts(row), QStringList({u"x"_qs, u"\"lone"_qs, u" y"_qs}));
    QCOMPARE(row.record, std::size_t{2});
    QCOMPARE(*reader.next(row), CsvNext::Record);
    QCOMPARE(toTexts(row), QStringList({u"1"_qs, u"2"_qs}));
    QCOMPARE(row.record, std::size_t{3});
    QCOMPARE(row.line, std::size_t{3});
    QCOMPARE(*reader.next(row), CsvNext::Record);
    QCOMPARE(*reader.next(row), CsvNext::EndOfText);
}

void TestCsv::staysLinearWithManyQuotes()
{
    // Each of these made a naive look-ahead read the rest of the line once per quote.
    const int count = 50'000;
    for (const QByteArray& unit : {QByteArray("\"a"), QByteArray("\"a\"b,"), QByteArray("\"\"\"a\n"), QByteArray("\"a\n"), QByteArray("a\r")}) {
        const QByteArray text = unit.repeated(count);
        QElapsedTimer timer;
        timer.start();
        const QString all = dump(text, {}, {std::size_t{1} << 30, 1'000'000, 1'000'000, std::size_t{1} << 30});
        QVERIFY(!all.isEmpty());
        QVERIFY2(timer.elapsed() < 20'000, unit.constData());
    }
}

void TestCsv::writesRowsThatSpreadsheetsDoNotRun_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("written");

    QTest::newRow("plain") << QByteArray("a") << QByteArray("\"a\"\r\n");
    QTest::newRow("empty") << QByteArray("") << QByteArray("\"\"\r\n");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"\r\n");
    QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("\"'=1+1\"\r\n");
    QTest::newRow("plus") << QByteArray("+49") << QByteArray("\"'+49\"\r\n");
    QTest::newRow("minus") << QByteArray("-1") << QByteArray("\"'-1\"\r\n");
    QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("\"'@SUM(A1)\"\r\n");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("\"'\t=1\"\r\n");
    QTest::newRow("return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"\r\n");
    QTest::newRow("NUL") << QByteArray("\0=1", 3) << QByteArray("\"'\0=1\"\r\n", 8);
    QTest::newRow("inside is harmless") << QByteArray("a=b") << QByteArray("\"a=b\"\r\n");
}

void TestCsv::writesRowsThatSpreadsheetsDoNotRun()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, written);

    QCOMPARE(QByteArray::fromStdString(writeCsvRow({value.toStdString()})), written);
}

void TestCsv::readsBackWhatItWrote()
{
    const std::string line = writeCsvRow({"a,b", "say \"hi\"", "two\nlines", "", "\xC3\xA4"});

    QCOMPARE(dump(QByteArray::fromStdString(line)), u"a,b¦say \"hi\"¦two\nlines¦¦ä"_qs);
}

RECOURSE_TEST(TestCsv, QCoreApplication)
#include "test_csv.moc"
