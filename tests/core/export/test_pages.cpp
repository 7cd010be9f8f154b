// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_images.h"
#include "export/pdf_file.h"
#include "export/render.h"
#include "main/test_program.h"
#include "pdf_reading.h"
#include "sample_letters.h"
#include "support/test_text.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QThread>
#include <QtTest>

using namespace recourse;
using documents::PageLayout;
using documents::renderPages;

namespace {

/// The lowest dark line of a picture in millimetres.
double lastInk(const QImage& image, double scale, double fromMillimetre, double toMillimetre)
{
    const int left = static_cast<int>(fromMillimetre * scale);
    const int right = static_cast<int>(toMillimetre * scale);
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = left; x < right; ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                return y / scale;
        }
    }
    return -1;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasThePagesOfThePdf_data();
    void hasThePagesOfThePdf();
    void endsWhereThePdfEnds();
    void drawsTheSameOnAnotherThread();
    void refusesSenselessScales();
    void printsTheSamePages();
    void refusesAnotherResolution();
};

void TestPages::hasThePagesOfThePdf_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<PageLayout>("layout");
    QTest::addColumn<QSize>("size");
    QTest::newRow("short, A4") << 0 << PageLayout::Din5008 << QSize(840, 1188);
    QTest::newRow("long, US") << 1 << PageLayout::UsLetter << QSize(864, 1118);
    QTest::newRow("hostile, UK") << 2 << PageLayout::UkA4 << QSize(840, 1188);
}

void TestPages::hasThePagesOfThePdf()
{
    QFETCH(int, which);
    QFETCH(PageLayout, layout);
    QFETCH(QSize, size);
    if (!test::canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF cannot be read back.");
    const model::Letter letter = which == 0 ? test::shortLetter() : which == 1 ? test::longLetter() : test::hostileLetter();
    const auto pages = renderPages(letter, layout, 4);
    VERIFY_OK(pages);
    const auto pdf = documents::renderPdf(letter, layout);
    VERIFY_OK(pdf);
    QCOMPARE(static_cast<int>(pages->size()), static_cast<int>(test::readPdf(*pdf).size()));
    for (const QImage& page : *pages) {
        QCOMPARE(page.size(), size);
        QCOMPARE(page.pixel(2, 2), qRgb(255, 255, 255));
    }
}

void TestPages::endsWhereThePdfEnds()
{
    if (!test::canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF cannot be read back.");
    model::Letter letter = test::shortLetter();
    letter.enclosures.clear();
    const auto pdf = documents::renderPdf(letter, PageLayout::Din5008);
    VERIFY_OK(pdf);
    const double points = 72 / 25.4;
    const QList<test::PdfPage> read = test::readPdf(*pdf);
    const QRectF greeting = read.first().boxOf(QStringLiteral("faithfully,"));
    const auto pages = renderPages(letter, PageLayout::Din5008, 8);
    VERIFY_OK(pages);
    const double last = lastInk(pages->front(), 8, 20, 190); // the name that signs
    QVERIFY2(last * points > greeting.bottom() + 15 * points, qPrintable(QString::number(last)));
    QVERIFY2(last * points < greeting.bottom() + 30 * points, qPrintable(QString::number(last)));
}

void TestPages::drawsTheSameOnAnotherThread()
{
    const auto here = renderPages(test::worldLetter(), PageLayout::Din5008, 3);
    VERIFY_OK(here);
    std::vector<QImage> there;
    const std::unique_ptr<QThread> thread(QThread::create([&there] {
        auto pages = renderPages(test::worldLetter(), PageLayout::Din5008, 3);
        if (pages)
            there = std::move(*pages);
    }));
    thread->start();
    QVERIFY(thread->wait(30'000));
    QCOMPARE(there.size(), here->size());
    QCOMPARE(there.front(), here->front());
}

void TestPages::refusesSenselessScales()
{
    for (const double scale : {0.0, -1.0, 1000.0, qQNaN()}) {
        const auto pages = renderPages(test::shortLetter(), PageLayout::Din5008, scale);
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, base::Code::BadArgument);
    }
}

void TestPages::printsTheSamePages()
{
    if (!test::canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF cannot be read back.");
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter printer(&buffer);
        printer.setResolution(documents::PdfFile::kDotsPerInch);
        VERIFY_OK(documents::printPages(test::longLetter(), PageLayout::UsLetter, printer));
    }
    const auto pdf = documents::renderPdf(test::longLetter(), PageLayout::UsLetter);
    VERIFY_OK(pdf);
    const auto printed = test::readPdf(bytes);
    const auto wanted = test::readPdf(*pdf);
    QCOMPARE(printed.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QCOMPARE(printed.at(i).text(), wanted.at(i).text());
}

void TestPages::refusesAnotherResolution()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter printer(&buffer);
    printer.setResolution(300);
    QVERIFY(!documents::printPages(test::shortLetter(), PageLayout::UsLetter, printer));
}

RECOURSE_TEST(TestPages, QGuiApplication)
#include "test_pages.moc"
