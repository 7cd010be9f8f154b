// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_output.h"
#include "export/render.h"
#include "export/translated_letter.h"
#include "main/test_program.h"
#include "pdf_reading.h"
#include "sample_letters.h"
#include "support/test_text.h"

#include <QGuiApplication>
#include <QtTest>

using namespace recourse;
using documents::PageLayout;
using documents::renderWithTranslation;
using documents::TranslationPlace;

namespace {

model::Letter german()
{
    model::Letter letter = test::shortLetter();
    letter.language = QStringLiteral("de");
    letter.subject = QStringLiteral("Fragen zum Vorfall");
    letter.body = QStringLiteral("Sehr geehrte Damen und Herren,\n\nbitte teilen Sie mir mit:\n\n1. erstens;\n2. zweitens.");
    letter.closing = QStringLiteral("Mit freundlichen Grüßen\nAlex Example");
    return letter;
}

} // namespace

Q_DECLARE_METATYPE(recourse::documents::PageLayout)

class TestTranslatedLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void facesTheLetter_data();
    void facesTheLetter();
    void followsTheLetter();
    void goesOnWhereOneIsLonger();
};

void TestTranslatedLetter::init()
{
    if (!test::canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF cannot be read back.");
}

void TestTranslatedLetter::facesTheLetter_data()
{
    QTest::addColumn<PageLayout>("layout");
    QTest::addColumn<QSizeF>("sheet");
    QTest::newRow("A4") << PageLayout::Din5008 << QSizeF(842, 595);
    QTest::newRow("US") << PageLayout::UsLetter << QSizeF(792, 612);
}

void TestTranslatedLetter::facesTheLetter()
{
    QFETCH(PageLayout, layout);
    QFETCH(QSizeF, sheet);
    const auto pdf = renderWithTranslation(german(), test::shortLetter(), layout, TranslationPlace::Facing);
    VERIFY_OK(pdf);
    const auto pages = test::readPdf(*pdf);
    QCOMPARE(pages.size(), 1);
    const test::PdfPage& page = pages.first();
    QVERIFY(qAbs(page.size.width() - sheet.width()) < 1 && qAbs(page.size.height() - sheet.height()) < 1);
    const double middle = page.size.width() / 2;
    QVERIFY(page.boxOf(QStringLiteral("Fragen")).right() < middle);
    QVERIFY(page.boxOf(QStringLiteral("Questions")).left() > middle);
    const QRectF mark = page.boxOf(QStringLiteral("Translation"));
    QVERIFY(!mark.isEmpty() && mark.left() > middle && mark.bottom() < page.boxOf(QStringLiteral("Questions")).top());
    QVERIFY(page.text().contains(documents::TranslatedLetter::mark()));
    const QRectF whole(QPointF(0, 0), page.size);
    for (const auto& word : page.words)
        QVERIFY2(whole.contains(word.box), qPrintable(word.text));
}

void TestTranslatedLetter::followsTheLetter()
{
    const auto pdf = renderWithTranslation(german(), test::shortLetter(), PageLayout::Din5008, TranslationPlace::Following);
    VERIFY_OK(pdf);
    const auto pages = test::readPdf(*pdf);
    QCOMPARE(pages.size(), 2);
    QVERIFY(!pages[0].text().contains(documents::TranslatedLetter::mark()));
    QVERIFY(pages[1].text().contains(documents::TranslatedLetter::mark()));
    // The letter's own page is the one that would be posted.
    const auto alone = documents::renderPdf(german(), PageLayout::Din5008);
    VERIFY_OK(alone);
    QCOMPARE(pages[0].text(), test::readPdf(*alone).value(0).text());
}

void TestTranslatedLetter::goesOnWhereOneIsLonger()
{
    const auto facing = renderWithTranslation(german(), test::longLetter(), PageLayout::Din5008, TranslationPlace::Facing);
    VERIFY_OK(facing);
    const auto pages = test::readPdf(*facing);
    QCOMPARE(pages.size(), 2);
    QVERIFY(!pages[1].text().contains(QStringLiteral("Damen")));
    QVERIFY(pages[1].text().contains(QStringLiteral("LASTPARAGRAPH")));
    QVERIFY(pages[1].text().contains(documents::TranslatedLetter::mark()));
    const documents::TranslatedLetter source(german(), test::longLetter(), PageLayout::Din5008, TranslationPlace::Facing);
    const auto pictures = documents::picturesOf(source, 2);
    VERIFY_OK(pictures);
    QCOMPARE(static_cast<int>(pictures->size()), 2);
    QVERIFY(pictures->front().width() > pictures->front().height());
}

RECOURSE_TEST(TestTranslatedLetter, QGuiApplication)
#include "test_translated_letter.moc"
