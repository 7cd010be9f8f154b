// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/document.h"
#include "export/letter_blocks.h"
#include "export/letter_words.h"
#include "main/test_program.h"
#include "sample_letters.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using namespace recourse::documents;

class TestLetterBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePartsOfABody();
    void keepsTextThatOnlyLooksLikeAPoint();
    void dropsWhatCouldHideText();
    void splitsTheClosing();
    void knowsKindsByEnding();
    void choosesPaperByRegimeThenCountry_data();
    void choosesPaperByRegimeThenCountry();
    void choosesPaperByTheSendersAddressFirst();
    void writesDatesAsTheLanguageDoes();
};

void TestLetterBlocks::readsThePartsOfABody()
{
    const auto blocks = bodyBlocks(QStringLiteral("Dear Sir,\n\nTwo lines\nof text:\n\n1. first\n   goes on\n2) second\n   a) below\n\n- loose\n\nEnd."));
    const QList<BodyBlock> expected = {{{}, QStringLiteral("Dear Sir,"), 0, true}, {{}, QStringLiteral("Two lines\nof text:"), 0, true},
        {QStringLiteral("1."), QStringLiteral("first\ngoes on"), 0, true}, {QStringLiteral("2)"), QStringLiteral("second"), 0, false},
        {QStringLiteral("a)"), QStringLiteral("below"), 1, false}, {QStringLiteral("-"), QStringLiteral("loose"), 0, true},
        {{}, QStringLiteral("End."), 0, true}};
    QCOMPARE(blocks, expected);
}

void TestLetterBlocks::keepsTextThatOnlyLooksLikeAPoint()
{
    for (const char* text : {"2026 was the year", "1.5 million accounts", "1234. is no number of a point", "e.g. this", "1.", "-5 degrees", "a)no blank"}) {
        const auto blocks = bodyBlocks(QString::fromUtf8(text));
        QCOMPARE(blocks.size(), 1);
        QVERIFY2(blocks.first().marker.isEmpty(), text);
        QCOMPARE(blocks.first().text, QString::fromUtf8(text));
    }
}

void TestLetterBlocks::dropsWhatCouldHideText()
{
    QCOMPARE(cleanLine(QStringLiteral("a\u202Eb\u2066c\u200Fd\uFEFFe\u0000f\u009Bg\th\r\ni\u2028j")), QStringLiteral("abcdefg h i j"));
    QCOMPARE(cleanLine(QStringLiteral("Łódź שלום 語 \U0001F600")), QStringLiteral("Łódź שלום 語 \U0001F600"));
    QCOMPARE(cleanLine(QString(QChar(0xD83D)) + QLatin1Char('x') + QChar(0xDE00)), QStringLiteral("\uFFFDx\uFFFD"));
    QCOMPARE(cleanLines({QStringLiteral(" a "), QStringLiteral("\r\n"), QString()}), QStringList{QStringLiteral("a")});
    QVERIFY(!cleaned(test::hostileLetter()).subject.contains(QLatin1Char('\n')));
}

void TestLetterBlocks::splitsTheClosing()
{
    const Closing closing = closingOf(test::shortLetter());
    QCOMPARE(closing.greeting, QStringLiteral("Yours faithfully,"));
    QCOMPARE(closing.signers, QStringList{QStringLiteral("Alex Example")});
    QVERIFY(closingOf(model::Letter()).greeting.isEmpty());
}

void TestLetterBlocks::knowsKindsByEnding()
{
    QCOMPARE(documentKindOf(QStringLiteral("/a/b.PDF")).value(), DocumentKind::Pdf);
    QCOMPARE(documentKindOf(QStringLiteral("a.b.odt")).value(), DocumentKind::Odt);
    QCOMPARE(documentKindOf(QStringLiteral("x.txt")).value(), DocumentKind::Text);
    QCOMPARE(documentKindOf(QStringLiteral("x.eml")).value(), DocumentKind::Eml);
    for (const char* name : {"x.docx", "pdf", "x.pdf/", "", "x.pdf.exe"}) {
        const auto kind = documentKindOf(QString::fromUtf8(name));
        QVERIFY2(!kind, name);
        QCOMPARE(kind.error().code, base::Code::ExportUnknownKind);
    }
}

void TestLetterBlocks::choosesPaperByRegimeThenCountry_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("layout");
    const int din = static_cast<int>(PageLayout::Din5008);
    const int us = static_cast<int>(PageLayout::UsLetter);
    const int uk = static_cast<int>(PageLayout::UkA4);
    QTest::newRow("EU") << "eu-gdpr" << "Ireland" << din;
    QTest::newRow("EU to the US") << "eu-gdpr" << "USA" << din;
    QTest::newRow("California") << "us-ca-optout" << "Ireland" << us;
    QTest::newRow("FCRA") << "us-fcra" << "" << us;
    QTest::newRow("Quebec") << "ca-qc" << "" << us;
    QTest::newRow("UK") << "uk-gdpr" << "" << uk;
    QTest::newRow("Switzerland") << "ch-dsg" << "" << din;
    QTest::newRow("Australia") << "au" << "" << uk;
    QTest::newRow("Ireland named, no law") << "" << "Irland" << uk;
    QTest::newRow("no law, US") << "" << "United States of America" << us;
    QTest::newRow("no law, UK") << "" << " united kingdom " << uk;
    QTest::newRow("no law, Germany") << "" << "Deutschland" << din;
    QTest::newRow("nothing") << "" << "" << din;
}

void TestLetterBlocks::choosesPaperByRegimeThenCountry()
{
    QFETCH(QString, regime);
    QFETCH(QString, country);
    model::Letter letter;
    letter.regime = regime;
    if (!country.isEmpty())
        letter.recipient = {QStringLiteral("Company"), country};
    QTEST(static_cast<int>(layoutFor(letter)), "layout");
}

void TestLetterBlocks::choosesPaperByTheSendersAddressFirst()
{
    model::Letter letter;
    letter.regime = QStringLiteral("eu-gdpr");
    letter.sender = {QStringLiteral("Alex Example"), QStringLiteral("Dublin 2"), QStringLiteral("IRELAND")};
    letter.recipient = {QStringLiteral("Company"), QStringLiteral("USA")};
    QVERIFY(layoutFor(letter) == PageLayout::UkA4);
    letter.sender.last() = QStringLiteral("Estados Unidos");
    QVERIFY(layoutFor(letter) == PageLayout::UsLetter);
    letter.sender.last() = QStringLiteral("10115 Berlin");
    QVERIFY(layoutFor(letter) == PageLayout::Din5008);
    for (const char* word : {"din5008", "US", " uk "})
        QVERIFY2(documents::layoutNamed(QString::fromLatin1(word)).ok(), word);
    QVERIFY(*documents::layoutNamed(QStringLiteral("us")) == PageLayout::UsLetter);
    QCOMPARE(documents::layoutNamed(QStringLiteral("a4")).error().code, base::Code::BadArgument);
}

void TestLetterBlocks::writesDatesAsTheLanguageDoes()
{
    const QDate date(2026, 3, 1);
    const auto written = [&](const char* language, PageLayout layout) { return writtenDate(date, QString::fromLatin1(language), layout); };
    QCOMPARE(written("en", PageLayout::UkA4), QStringLiteral("1 March 2026"));
    QCOMPARE(written("en", PageLayout::UsLetter), QStringLiteral("March 1, 2026"));
    QCOMPARE(written("de", PageLayout::Din5008), QStringLiteral("1. März 2026"));
    QCOMPARE(written("fr", PageLayout::Din5008), QStringLiteral("1er mars 2026"));
    QCOMPARE(writtenDate(QDate(2026, 3, 11), QStringLiteral("fr"), PageLayout::Din5008), QStringLiteral("11 mars 2026"));
    QCOMPARE(written("es", PageLayout::UsLetter), QStringLiteral("1 de marzo de 2026"));
    QCOMPARE(written("xx", PageLayout::Din5008), QStringLiteral("1 March 2026"));
    QVERIFY(writtenDate({}, QStringLiteral("en"), PageLayout::UkA4).isEmpty());
    QCOMPARE(dateLine(QStringLiteral("Wien"), date, QStringLiteral("de"), PageLayout::Din5008), QStringLiteral("Wien, 1. März 2026"));
}

RECOURSE_TEST(TestLetterBlocks, QCoreApplication)
#include "test_letter_blocks.moc"
