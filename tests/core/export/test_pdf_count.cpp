// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/exhibit_limits.h"
#include "export/pdf_count.h"
#include "main/test_program.h"

#include <QtTest>

using namespace recourse;
using documents::pdfPageCount;

namespace {

/// A PDF whose page objects are packed in one object stream.
QByteArray packed(int pages, const QByteArray& filter = "/Filter /FlateDecode")
{
    const QByteArray objects = QByteArray("<</Type/Page /Parent 1 0 R>> ").repeated(pages) + "<</Type/Pages /Count 3>>";
    const QByteArray stream = qCompress(objects).mid(4);
    return "%PDF-1.5\n4 0 obj\n<</Type /ObjStm /N 4 " + filter + " /Length " + QByteArray::number(stream.size()) + ">>\nstream\r\n" + stream
        + "\r\nendstream\nendobj\n%%EOF";
}

} // namespace

class TestPdfCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPageObjects_data();
    void countsPageObjects();
    void readsNoMoreThanTheLimits();
};

void TestPdfCount::countsPageObjects_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<int>("pages"); // -1: not told
    QTest::newRow("two") << QByteArray("<</Type /Pages>> <</Type /Page>> <</Type/Page/Parent 1 0 R>>") << 2;
    QTest::newRow("white space") << QByteArray("/Type\r\n /Page\n>>") << 1;
    QTest::newRow("other types") << QByteArray("/Type /Page /Type /PageLabels /Type /Pages /Type /Page2") << 1;
    QTest::newRow("packed") << packed(7) << 7;
    QTest::newRow("packed in a way not read") << packed(7, "/Filter /LZWDecode") << -1;
    QTest::newRow("packed with prediction") << packed(7, "/Filter /FlateDecode /DecodeParms <<>>") << -1;
    QTest::newRow("cut short") << packed(7).left(80) << -1;
    QTest::newRow("encrypted") << QByteArray("/Type /Page /Encrypt 5 0 R") << -1;
    QTest::newRow("none") << QByteArray("%PDF-1.4") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("ends after the name") << QByteArray("/Type /Page") << 1;
    QTest::newRow("ends within") << QByteArray("/Type") << -1;
}

void TestPdfCount::countsPageObjects()
{
    QFETCH(QByteArray, pdf);
    QTEST(pdfPageCount(pdf, base::kExhibitPdfLimits).value_or(-1), "pages");
}

void TestPdfCount::readsNoMoreThanTheLimits()
{
    QVERIFY(!pdfPageCount("/Type /Page", {5, 1000}));
    QVERIFY(!pdfPageCount(packed(1000), {1 << 20, 1000}));
    const QByteArray bomb = qCompress(QByteArray(300'000'000, ' '), 9).mid(4);
    QVERIFY(!pdfPageCount("4 0 obj <</Type /ObjStm /Filter /FlateDecode>>\nstream\n" + bomb + "\nendstream /Type /Page", base::kExhibitPdfLimits));
}

RECOURSE_TEST(TestPdfCount, QCoreApplication)
#include "test_pdf_count.moc"
