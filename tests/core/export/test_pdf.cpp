// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdf_file.h"
#include "export/render.h"
#include "main/test_program.h"
#include "pdf_reading.h"
#include "sample_letters.h"
#include "support/test_text.h"

#include <QGuiApplication>
#include <QtTest>

using namespace recourse;
using documents::PageLayout;
using documents::renderPdf;
using test::PdfPage;

namespace {

constexpr double kPoint = 72 / 25.4; ///< one millimetre

} // namespace

Q_DECLARE_METATYPE(recourse::model::Letter)
Q_DECLARE_METATYPE(recourse::documents::PageLayout)

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasItsPartsInOrder();
    void placesTheAddressInTheWindow_data();
    void placesTheAddressInTheWindow();
    void keepsAllTextOnTheSheet_data();
    void keepsAllTextOnTheSheet();
    void showsNothingElseInTheWindow_data();
    void showsNothingElseInTheWindow();
    void leavesNoLineAlone_data();
    void leavesNoLineAlone();
    void numbersSeveralPages();
    void doesNotNumberASinglePage();
    void keepsTheSignatureWithText();
    void printsHostileTextAsItStands();
    void keepsTheWordOrderOfAnAddressWithRightToLeftLines();
    void printsManyScripts();
    void opensNoFileNamedInTheText();
    void tellsNothingAboutTheComputer();
    void hangsPointsClearOfTheirNumbers();
    void printsALetterWithoutAnything();
    void endsOneLongLetterInReasonableTime();
};

void TestPdf::init()
{
    if (!test::canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF cannot be read back.");
}

void TestPdf::hasItsPartsInOrder()
{
    const auto pdf = renderPdf(test::shortLetter(), PageLayout::Din5008);
    VERIFY_OK(pdf);
    const auto pages = test::readPdf(*pdf);
    QCOMPARE(pages.size(), 1);
    const PdfPage& page = pages.first();
    double last = 0;
    for (const char* word : {"Musterstraße", "Networks", "Questions", "Dear", "whether", "Under", "faithfully,", "Enclosures", "Copy"}) {
        const QRectF box = page.boxOf(QString::fromUtf8(word));
        QVERIFY2(!box.isEmpty(), word);
        QVERIFY2(box.top() > last, word);
        last = box.top();
    }
    QVERIFY(page.text().contains(QStringLiteral("Berlin, 21 November 2026")));
    QVERIFY(page.text().contains(QStringLiteral("Reference: RC-7K2M-9QXD")));
    const QRectF greeting = page.boxOf(QStringLiteral("faithfully,"));
    const QRectF enclosures = page.boxOf(QStringLiteral("Enclosures"));
    QVERIFY(enclosures.top() - greeting.bottom() > 20 * kPoint); // a signature has room
}

void TestPdf::placesTheAddressInTheWindow_data()
{
    QTest::addColumn<PageLayout>("layout");
    QTest::addColumn<QSizeF>("paper");
    QTest::addColumn<QRectF>("window"); // millimetres
    QTest::newRow("DIN 5008 B") << PageLayout::Din5008 << QSizeF(595, 842) << QRectF(20, 45, 85, 45);
    QTest::newRow("US No. 10") << PageLayout::UsLetter << QSizeF(612, 792) << QRectF(22.2, 51.9, 114.3, 28.6);
    QTest::newRow("UK DL") << PageLayout::UkA4 << QSizeF(595, 842) << QRectF(20, 46, 90, 35);
}

void TestPdf::placesTheAddressInTheWindow()
{
    QFETCH(PageLayout, layout);
    QFETCH(QSizeF, paper);
    QFETCH(QRectF, window);
    const auto pdf = renderPdf(test::shortLetter(), layout);
    VERIFY_OK(pdf);
    const PdfPage page = test::readPdf(*pdf).value(0);
    QVERIFY(qAbs(page.size.width() - paper.width()) < 1 && qAbs(page.size.height() - paper.height()) < 1);
    const QRectF area(window.topLeft() * kPoint, window.size() * kPoint);
    QVERIFY(area.contains(page.boxOf(QStringLiteral("Networks"))));
    QVERIFY(area.contains(page.boxOf(QStringLiteral("IRELAND"))));
    const QRectF reference = page.boxOf(QStringLiteral("RC-7K2M-9QXD"));
    const QRectF subject = page.boxOf(QStringLiteral("Questions"));
    QVERIFY(!area.intersects(reference));
    QVERIFY(subject.top() > area.bottom());
}

void TestPdf::keepsAllTextOnTheSheet_data()
{
    QTest::addColumn<model::Letter>("letter");
    QTest::addColumn<PageLayout>("layout");
    for (const auto layout : {PageLayout::Din5008, PageLayout::UsLetter, PageLayout::UkA4}) {
        const QByteArray name = QByteArray::number(static_cast<int>(layout));
        QTest::newRow(("short " + name).constData()) << test::shortLetter() << layout;
        QTest::newRow(("long " + name).constData()) << test::longLetter() << layout;
        QTest::newRow(("hostile " + name).constData()) << test::hostileLetter() << layout;
        QTest::newRow(("world " + name).constData()) << test::worldLetter() << layout;
    }
}

void TestPdf::keepsAllTextOnTheSheet()
{
    QFETCH(model::Letter, letter);
    QFETCH(PageLayout, layout);
    const auto pdf = renderPdf(letter, layout);
    VERIFY_OK(pdf);
    const auto pages = test::readPdf(*pdf);
    QVERIFY(!pages.isEmpty());
    for (const PdfPage& page : pages) {
        const QRectF sheet(QPointF(15 * kPoint, 10 * kPoint), QSizeF(page.size.width() - 30 * kPoint, page.size.height() - 20 * kPoint));
        QVERIFY(!page.words.isEmpty());
        for (const auto& word : page.words)
            QVERIFY2(sheet.contains(word.box), qPrintable(word.text));
    }
}

void TestPdf::showsNothingElseInTheWindow_data()
{
    placesTheAddressInTheWindow_data();
}

void TestPdf::showsNothingElseInTheWindow()
{
    // What the window shows is the address (and the sender's small line of DIN 5008) and nothing of reference, date or text; the address
    // keeps 2 mm from every edge, also when the sheet lies 1 mm askew.
    QFETCH(PageLayout, layout);
    QFETCH(QRectF, window);
    model::Letter letter = test::shortLetter();
    letter.recipient = {QStringLiteral("Ad1 Example Networks International Holdings Limited Company"), QStringLiteral("Ad2 Data Protection Officer"),
        QStringLiteral("Ad3 Building 4, Floor 3"), QStringLiteral("Ad4 Sample Quay"), QStringLiteral("Ad5 D02 XY00"), QStringLiteral("IRELAND")};
    letter.sender = {QStringLiteral("Se1"), QStringLiteral("Se2"), QStringLiteral("Se3")};
    const auto pdf = renderPdf(letter, layout);
    VERIFY_OK(pdf);
    const PdfPage page = test::readPdf(*pdf).value(0);
    const QRectF area(window.topLeft() * kPoint, window.size() * kPoint);
    const QRectF inner = area.adjusted(2 * kPoint, 2 * kPoint, -2 * kPoint, -1 * kPoint);
    QStringList seen;
    for (const auto& word : page.words) {
        if (!area.intersects(word.box))
            continue;
        QVERIFY2(inner.contains(word.box), qPrintable(word.text));
        seen += word.text;
    }
    for (const char* begin : {"Ad1", "Ad2", "Ad3", "Ad4", "Ad5", "IRELAND"})
        QVERIFY2(seen.contains(QLatin1String(begin)), begin);
    for (const char* other : {"RC-7K2M-9QXD", "Reference:", "November", "Questions", "alex@example.org"})
        QVERIFY2(!seen.contains(QLatin1String(other)), other);
    QCOMPARE(seen.contains(QStringLiteral("Se1")), layout == PageLayout::Din5008);
}

void TestPdf::leavesNoLineAlone_data()
{
    QTest::addColumn<PageLayout>("layout");
    QTest::newRow("DIN") << PageLayout::Din5008;
    QTest::newRow("US") << PageLayout::UsLetter;
    QTest::newRow("UK") << PageLayout::UkA4;
}

void TestPdf::leavesNoLineAlone()
{
    // Paragraphs of five lines, moved down line by line: each page holds at least two lines of every paragraph that it holds.
    QFETCH(PageLayout, layout);
    for (int lines = 0; lines < 6; ++lines) {
        model::Letter letter = test::shortLetter();
        letter.body = QStringLiteral("Short.\n\n").repeated(lines);
        for (int i = 0; i < 16; ++i)
            letter.body += QStringLiteral("x%1 ").arg(i).repeated(90).trimmed() + QStringLiteral("\n\n");
        const auto pdf = renderPdf(letter, layout);
        VERIFY_OK(pdf);
        for (const PdfPage& page : test::readPdf(*pdf)) {
            QMap<QString, QSet<int>> tops;
            for (const auto& word : page.words) {
                if (word.text.startsWith(QLatin1Char('x')))
                    tops[word.text].insert(qRound(word.box.top()));
            }
            for (auto it = tops.cbegin(); it != tops.cend(); ++it)
                QVERIFY2(it.value().size() >= 2, qPrintable(it.key()));
        }
    }
}

void TestPdf::numbersSeveralPages()
{
    const auto pdf = renderPdf(test::longLetter(), PageLayout::UsLetter);
    VERIFY_OK(pdf);
    const auto pages = test::readPdf(*pdf);
    QCOMPARE(pages.size(), 2);
    QVERIFY(!pages[0].text().contains(QStringLiteral("Page"))); // the first page needs none
    QVERIFY(pages[1].text().contains(QStringLiteral("Page 2 of 2")));
    QVERIFY(pages[1].text().contains(QStringLiteral("RC-7K2M-9QXD")));
    QVERIFY(pages[0].text().contains(QStringLiteral("Re: Request to know")));
    QVERIFY(pages[0].text().contains(QStringLiteral("November 21, 2026")));
}

void TestPdf::doesNotNumberASinglePage()
{
    const auto pdf = renderPdf(test::shortLetter(), PageLayout::UkA4);
    VERIFY_OK(pdf);
    QVERIFY(!test::readPdf(*pdf).value(0).text().contains(QStringLiteral("Page 1")));
}

void TestPdf::keepsTheSignatureWithText()
{
    // Whatever the length, the page that holds the greeting also holds the end of the last paragraph.
    model::Letter letter = test::longLetter();
    for (int lines = 0; lines < 14; ++lines) {
        letter.body.insert(letter.body.indexOf(QStringLiteral("Please confirm")), QStringLiteral("One more line of text.\n\n"));
        const auto pdf = renderPdf(letter, PageLayout::Din5008);
        VERIFY_OK(pdf);
        const auto pages = test::readPdf(*pdf);
        for (const PdfPage& page : pages) {
            const QString words = page.text();
            QCOMPARE(words.contains(QStringLiteral("LASTPARAGRAPH")), words.contains(QStringLiteral("Sincerely,")));
        }
    }
}

void TestPdf::printsHostileTextAsItStands()
{
    const auto pdf = renderPdf(test::hostileLetter(), PageLayout::Din5008);
    VERIFY_OK(pdf);
    const QString text = test::readPdf(*pdf).value(0).text();
    QVERIFY(text.contains(QStringLiteral("<img src=file:///etc/passwd>")));
    QVERIFY(text.contains(QStringLiteral("{{{subject}}}")));
    QVERIFY(text.contains(QStringLiteral("<b>not bold</b>")));
    QVERIFY(text.contains(QStringLiteral("<script>alert(1)</script>")));
    QVERIFY(text.contains(QStringLiteral("&amp;")));
    QVERIFY(text.contains(QStringLiteral("Eviltxt.exe")));
    QVERIFY(!text.contains(QChar(0x202E)));
    QVERIFY(!text.contains(QStringLiteral("root:")));
}

void TestPdf::keepsTheWordOrderOfAnAddressWithRightToLeftLines()
{
    model::Letter letter = test::shortLetter();
    letter.recipient = {QStringLiteral("Example Ltd"), QStringLiteral("שלום בע״מ"), QStringLiteral("12345 Street %1")};
    const auto pdf = renderPdf(letter, PageLayout::Din5008);
    VERIFY_OK(pdf);
    const PdfPage page = test::readPdf(*pdf).value(0);
    QVERIFY(page.boxOf(QStringLiteral("12345")).left() < page.boxOf(QStringLiteral("Street")).left());
    QVERIFY(page.boxOf(QStringLiteral("Street")).left() < page.boxOf(QStringLiteral("%1")).left());
}

void TestPdf::printsManyScripts()
{
    const auto pdf = renderPdf(test::worldLetter(), PageLayout::UkA4);
    VERIFY_OK(pdf);
    const QString text = test::readPdf(*pdf).value(0).text();
    for (const char* word : {"Łódź", "Ελλάδα", "Москва", "Þjóðskrá", "Nẵng", "œuvre", "€100", "Zażółć", "Pièces"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
    QVERIFY(!text.contains(QChar(QChar::ReplacementCharacter)));
}

void TestPdf::opensNoFileNamedInTheText()
{
    model::Letter letter = test::shortLetter();
    letter.subject = QStringLiteral("<img src=\"file://%1/tests/core/export/sample_letters.h\">").arg(QStringLiteral(RECOURSE_SOURCE_DIR));
    letter.body = letter.subject + QStringLiteral("\n\n<object data='file:///etc/passwd'>");
    const auto pdf = renderPdf(letter, PageLayout::Din5008);
    VERIFY_OK(pdf);
    for (const char* trace : {"/XObject <<\n/", "/EmbeddedFile", "/URI", "/JavaScript", "/Launch"})
        QVERIFY2(!pdf->contains(trace), trace);
}

void TestPdf::tellsNothingAboutTheComputer()
{
    const auto pdf = renderPdf(test::shortLetter(), PageLayout::Din5008);
    VERIFY_OK(pdf);
    QVERIFY(pdf->contains("(D:20261121120000"));
    QVERIFY(!pdf->contains("xmp:CreateDate"));
    QVERIFY(!pdf->contains("/Author"));
    QVERIFY(!pdf->contains(QSysInfo::machineHostName().toUtf8() + "/"));
    QVERIFY(pdf->contains("FontFile2"));
    QCOMPARE(documents::withoutTimeOfMaking("/CreationDate (D:20300101010203+02'00')\n", QDate(2026, 5, 4)),
        QByteArray("/CreationDate (D:20260504120000+00'00')\n"));
    QCOMPARE(documents::withoutTimeOfMaking("/CreationDate (D:20300101010203Z)", QDate()), QByteArray("/CreationDate (D:20000101120000Z)"));
    QCOMPARE(documents::withoutTimeOfMaking("/CreationDate (D:2030)", QDate()), QByteArray("/CreationDate (D:2030)"));
    QCOMPARE(documents::withoutTimeOfMaking("none", QDate()), QByteArray("none"));
    const auto again = renderPdf(test::shortLetter(), PageLayout::Din5008);
    VERIFY_OK(again);
    QCOMPARE(*again, *pdf);
}

void TestPdf::hangsPointsClearOfTheirNumbers()
{
    const auto pdf = renderPdf(test::longLetter(), PageLayout::UsLetter);
    VERIFY_OK(pdf);
    const PdfPage page = test::readPdf(*pdf).value(1);
    const QRectF number = page.boxOf(QStringLiteral("16."));
    const QRectF text = page.boxOf(QStringLiteral("Point"));
    QVERIFY(number.isValid() && text.isValid());
    QVERIFY(number.right() < text.left());
    QVERIFY(page.boxOf(QStringLiteral("which")).left() >= text.left() - 0.5);
}

void TestPdf::printsALetterWithoutAnything()
{
    for (const auto layout : {PageLayout::Din5008, PageLayout::UsLetter, PageLayout::UkA4}) {
        const auto pdf = renderPdf(model::Letter(), layout);
        VERIFY_OK(pdf);
        QCOMPARE(test::readPdf(*pdf).size(), 1);
    }
}

void TestPdf::endsOneLongLetterInReasonableTime()
{
    model::Letter letter = test::shortLetter();
    letter.body = QStringLiteral("A sentence that is repeated. ").repeated(4000) + QStringLiteral("END");
    QElapsedTimer timer;
    timer.start();
    const auto pdf = renderPdf(letter, PageLayout::Din5008);
    VERIFY_OK(pdf);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    const auto pages = test::readPdf(*pdf);
    QVERIFY(pages.size() > 10);
    QVERIFY(pages.last().text().contains(QStringLiteral("END")));
}

RECOURSE_TEST(TestPdf, QGuiApplication)
#include "test_pdf.moc"
