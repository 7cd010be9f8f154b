// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv.h"
#include "main/test_program.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using namespace recourse::formats;

class TestCsvDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void looksOnlyAtTheBeginning();
};

void TestCsvDialect::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("start");

    QTest::newRow("empty") << QByteArray() << ',' << 0;
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',' << 0;
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << ';' << 0;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << '\t' << 0;
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|' << 0;
    QTest::newRow("one column") << QByteArray("example.com\nexample.org\n") << ',' << 0;
    QTest::newRow("commas in the notes") << QByteArray("url;note\nx;a, b\ny;c, d, e\nz;f\n") << ';' << 0;
    QTest::newRow("delimiter only inside quotes") << QByteArray("\"a;b\",\"c;d\"\n\"e;f\",\"g;h\"\n") << ',' << 0;
    QTest::newRow("semicolons in every URL") << QByteArray("u,n,p\nx;j=1,a,b\ny;j=2,c,d\n") << ',' << 0;
    QTest::newRow("first row has one field") << QByteArray("My passwords\na;b;c\n1;2;3\n4;5;6\n") << ';' << 0;
    QTest::newRow("blank lines first") << QByteArray("\r\n  \r\na;b\n1;2\n") << ';' << 6;
    QTest::newRow("sep line") << QByteArray("sep=;\r\na,b;c\n") << ';' << 7;
    QTest::newRow("sep line in quotes") << QByteArray("\"SEP=|\"\na,b\n") << '|' << 8;
    QTest::newRow("sep line with tab") << QByteArray("sep=\t\na,b\n") << '\t' << 6;
    QTest::newRow("a field that begins like a sep line") << QByteArray("sep=;x,b\n1,2\n") << ',' << 0;
    QTest::newRow("CR only") << QByteArray("a;b\r1;2\r") << ';' << 0;
}

void TestCsvDialect::findsTheDelimiter()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QFETCH(int, start);

    const CsvDialect dialect = sniffCsvDialect({text.constData(), static_cast<std::size_t>(text.size())});

    QCOMPARE(dialect.delimiter, delimiter);
    QCOMPARE(dialect.start, static_cast<std::size_t>(start));
    QCOMPARE(dialect.escape, QuoteEscape::Doubled);
}

void TestCsvDialect::looksOnlyAtTheBeginning()
{
    const QByteArray text = QByteArray("a;b\n").repeated(60) + QByteArray("a,b,c,d\n").repeated(2000);

    QCOMPARE(sniffCsvDialect({text.constData(), static_cast<std::size_t>(text.size())}).delimiter, ';');
}

RECOURSE_TEST(TestCsvDialect, QCoreApplication)
#include "test_csv_dialect.moc"
