// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/exhibit_limits.h"
#include "export/evidence_pack.h"
#include "export/pdf_count.h"
#include "formats/archive.h"
#include "main/test_program.h"
#include "pdf_reading.h"
#include "sample_letters.h"
#include "support/test_text.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QImage>
#include <QtTest>

using namespace recourse;
using documents::EvidencePack;
using documents::PackExhibit;
using documents::PageLayout;
using documents::renderEvidencePdf;
using documents::renderEvidenceZip;

namespace {

constexpr double kPoint = 72 / 25.4; ///< one millimetre

QByteArray picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(40, 90, 160));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (buffer.open(QIODevice::WriteOnly))
        image.save(&buffer, "PNG");
    return bytes;
}

QByteArray mail()
{
    return "From: =?utf-8?Q?J=C3=BCrgen_Answer?= <privacy@example.com>\r\nTo: alex@example.org\r\nDate: Mon, 4 May 2026 10:00:00 +0200\r\n"
           "Subject: Your request\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
           "Dear Alex Example,\r\n\r\nwe hold nothing but your number +49 30 / 1234-567.\r\n--b\r\nContent-Type: application/pdf; name=list.pdf\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--b--\r\n";
}

PackExhibit exhibit(int number, const char* title, const char* file, const char* type, const QByteArray& content)
{
    return {number, QString::fromUtf8(title), QDate(2026, 5, number), QString::fromUtf8(file), QString::fromLatin1(type), content,
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()};
}

EvidencePack pack()
{
    EvidencePack pack;
    pack.language = QStringLiteral("en");
    pack.title = QStringLiteral("Complaint against Example Networks Ireland Ltd");
    pack.applicant = QStringLiteral("Alex Example, Musterstraße 12, 10115 Berlin");
    pack.opponent = QStringLiteral("Example Networks Ireland Ltd");
    pack.matter = QStringLiteral("Access under Article 15 GDPR");
    pack.reference = QStringLiteral("RC-7K2M-9QXD");
    pack.made = QDate(2026, 11, 22);
    pack.chainHead = QByteArray(64, 'c');
    pack.timeline = {{QDate(2026, 5, 1), QStringLiteral("Request sent by e-mail"), {1}}, {QDate(2026, 5, 2), QStringLiteral("Answer received"), {2, 3}},
        {QDate(2026, 6, 2), QStringLiteral("The answer is late"), {}}};
    QByteArray text;
    for (int i = 1; i <= 200; ++i)
        text += "Line " + QByteArray::number(i) + " of the letter\n";
    pack.exhibits = {exhibit(1, "Letter of 1 May", "letter.txt", "text/plain", text), exhibit(2, "Answer", "answer.eml", "message/rfc822", mail()),
        exhibit(3, "Photograph of the envelope", "photo.png", "image/png", picture(1200, 1600)),
        exhibit(4, "Terms", "terms.pdf", "application/pdf", "%PDF-1.4\n1 0 obj <</Type /Pages>> 2 0 obj <</Type/Page>> 3 0 obj <</Type /Page /Parent 1>>")};
    return pack;
}

QMap<QString, QByteArray> membersOf(const QByteArray& zip)
{
    QMap<QString, QByteArray> members;
    const auto read = formats::readArchive({zip.constData(), std::size_t(zip.size())}, base::kImportArchiveLimits,
        [&](const formats::ArchiveMember& member) {
            members[member.name] = QByteArray(member.content.data(), static_cast<qsizetype>(member.content.size()));
            return base::Status();
        });
    return read ? members : QMap<QString, QByteArray>();
}

} // namespace

Q_DECLARE_METATYPE(recourse::documents::PageLayout)

class TestEvidencePack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasCoverTimelineAndExhibits();
    void stampsEveryPageOfAnExhibit();
    void laysOutAMessage();
    void drawsAPictureWithinTheSheet();
    void namesAndEmbedsWhatItCannotLayOut();
    void speaksTheReadersLanguage_data();
    void speaksTheReadersLanguage();
    void keepsAllTextOnTheSheet_data();
    void keepsAllTextOnTheSheet();
    void refusesAnExhibitThatWasChanged();
    void refusesWrongNumbers();
    void packsOriginalsAndSums();
    void blacksOutWithoutLeavingAnythingBehind();
    void standsHostileExhibits();
    void canBeStopped();
    void tellsLossesWithASumForEachCurrency();
    void standsAnEmptyPack();
    void takesWhatACaseHolds();
};

void TestEvidencePack::init()
{
    if (!test::canReadPdf())
        QSKIP("pdftotext (poppler-utils) is not installed, so the PDF cannot be read back.");
}

void TestEvidencePack::hasCoverTimelineAndExhibits()
{
    const auto pdf = renderEvidencePdf(pack(), PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(pdf);
    const auto pages = test::readPdf(*pdf);
    QVERIFY(pages.size() >= 8);
    const QString cover = pages[0].text();
    for (const char* part : {"Evidence", "Complaint against Example Networks Ireland Ltd", "Alex Example, Musterstraße 12", "List of exhibits",
             "Photograph of the envelope", "SHA-256", "cccccccc", "Made on 22 November 2026"})
        QVERIFY2(cover.contains(QString::fromUtf8(part)), part);
    QVERIFY(pages[1].text().contains(QStringLiteral("Timeline")));
    QVERIFY(pages[1].text().contains(QStringLiteral("2 May 2026 Answer received 2, 3")));
    // The list's page numbers are those of the exhibits' first pages.
    for (int number = 1; number <= 4; ++number) {
        int first = 0;
        for (qsizetype i = 0; i < pages.size() && first == 0; ++i)
            first = pages[i].text().contains(QStringLiteral("Exhibit %1, page 1 of").arg(number)) ? static_cast<int>(i) + 1 : 0;
        QVERIFY(first > 2);
        const QString title = pack().exhibits[static_cast<std::size_t>(number) - 1].title;
        QVERIFY2(cover.contains(QStringLiteral("%1 %2 May 2026 %3 %4").arg(number).arg(number).arg(title).arg(first)), qPrintable(cover));
        QVERIFY(pages[first - 1].text().contains(QStringLiteral("Page %1 of %2").arg(first).arg(pages.size())));
    }
}

void TestEvidencePack::stampsEveryPageOfAnExhibit()
{
    const auto pdf = renderEvidencePdf(pack(), PageLayout::UsLetter, base::Progress::none());
    VERIFY_OK(pdf);
    int stamped = 0;
    const auto pages = test::readPdf(*pdf);
    for (const test::PdfPage& page : pages) {
        if (!page.text().contains(QStringLiteral("of the letter")))
            continue;
        ++stamped;
        QVERIFY2(page.text().contains(QStringLiteral("Exhibit 1, page %1 of ").arg(stamped)), qPrintable(page.text()));
        const QRectF stamp = page.boxOf(QStringLiteral("Exhibit"));
        QVERIFY(stamp.bottom() < 20 * kPoint && stamp.left() > page.size.width() / 2);
    }
    QVERIFY(stamped >= 3);
    QVERIFY(pages[3].text().contains(QStringLiteral("page 2 of %1").arg(stamped)));
}

void TestEvidencePack::laysOutAMessage()
{
    const auto pdf = renderEvidencePdf(pack(), PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(pdf);
    QString text;
    for (const test::PdfPage& page : test::readPdf(*pdf)) {
        if (page.text().contains(QStringLiteral("Exhibit 2, page")))
            text += page.text();
    }
    for (const char* part : {"Jürgen Answer <privacy@example.com>", "Mon, 4 May 2026", "Subject Your request", "list.pdf (5 B)", "Dear Alex Example,",
             "+49 30 / 1234-567"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    QVERIFY(text.contains(QString::fromLatin1(QCryptographicHash::hash(mail(), QCryptographicHash::Sha256).toHex())));
}

void TestEvidencePack::drawsAPictureWithinTheSheet()
{
    const auto pdf = renderEvidencePdf(pack(), PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(pdf);
    QVERIFY(pdf->contains("/Subtype /Image"));
    EvidencePack broken = pack();
    broken.exhibits[2] = exhibit(3, "Photograph", "photo.png", "image/png", "this is no picture");
    const auto named = renderEvidencePdf(broken, PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(named);
    QVERIFY(!named->contains("/Subtype /Image"));
    QCOMPARE(pdf->count("/Type/Filespec"), 1);
    QCOMPARE(named->count("/Type/Filespec"), 2); // it is embedded instead
}

void TestEvidencePack::namesAndEmbedsWhatItCannotLayOut()
{
    const auto pdf = renderEvidencePdf(pack(), PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(pdf);
    const QString text = test::readPdf(*pdf).last().text();
    for (const char* part : {"Exhibit 4 – Terms", "terms.pdf", "application/pdf", "Pages 2", "embedded in this document", "Exhibit 4, page 1 of 1"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    // The catalogue leads to the file.
    QVERIFY(pdf->contains("/Type/Filespec") && pdf->contains("/EmbeddedFiles"));
}

void TestEvidencePack::speaksTheReadersLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("de") << "de" << QString::fromUtf8("Anlage 1, Seite 2 von|Anlagenverzeichnis|Zeitlicher Ablauf|1. Mai 2026|Seite 1 von").split(u'|');
    QTest::newRow("fr") << "fr" << QString::fromUtf8("Pièce n° 1, page 2 sur|Liste des pièces|Chronologie|1er mai 2026|Page 1 sur").split(u'|');
    QTest::newRow("es") << "es" << QString::fromUtf8("Documento n.º 1, página 2 de|Relación de documentos|Cronología|1 de mayo de 2026|Página 1 de").split(u'|');
    QTest::newRow("other") << "xx" << QString::fromUtf8("Exhibit 1, page 2 of|List of exhibits").split(u'|');
}

void TestEvidencePack::speaksTheReadersLanguage()
{
    QFETCH(QString, language);
    QFETCH(QStringList, parts);
    EvidencePack given = pack();
    given.language = language;
    const auto pdf = renderEvidencePdf(given, PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(pdf);
    QString text;
    for (const test::PdfPage& page : test::readPdf(*pdf))
        text += page.text() + QLatin1Char('\n');
    for (const QString& part : parts)
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestEvidencePack::keepsAllTextOnTheSheet_data()
{
    QTest::addColumn<PageLayout>("layout");
    QTest::newRow("A4") << PageLayout::Din5008;
    QTest::newRow("US letter") << PageLayout::UsLetter;
}

void TestEvidencePack::keepsAllTextOnTheSheet()
{
    QFETCH(PageLayout, layout);
    EvidencePack given = pack();
    given.timeline[0].what = QStringLiteral("A very long note. ").repeated(300);
    given.exhibits[0].title = QStringLiteral("unbroken").repeated(40);
    for (int i = 5; i < 60; ++i)
        given.exhibits.push_back(exhibit(i, "One more", "more.txt", "text/plain", QByteArray(1500, 'w')));
    const auto pdf = renderEvidencePdf(given, layout, base::Progress::none());
    VERIFY_OK(pdf);
    for (const test::PdfPage& page : test::readPdf(*pdf)) {
        const QRectF sheet(QPointF(15 * kPoint, 8 * kPoint), QSizeF(page.size.width() - 30 * kPoint, page.size.height() - 16 * kPoint));
        for (const auto& word : page.words)
            QVERIFY2(sheet.contains(word.box), qPrintable(word.text));
    }
}

void TestEvidencePack::refusesAnExhibitThatWasChanged()
{
    EvidencePack given = pack();
    given.exhibits[1].content += ' ';
    const auto pdf = renderEvidencePdf(given, PageLayout::Din5008, base::Progress::none());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, base::Code::InputMalformed);
    QVERIFY(pdf.error().where.contains(QStringLiteral("2")));
    given.exhibits[1].sha256.clear(); // nothing was recorded
    VERIFY_OK(renderEvidencePdf(given, PageLayout::Din5008, base::Progress::none()));
}

void TestEvidencePack::refusesWrongNumbers()
{
    EvidencePack given = pack();
    given.exhibits[1].number = 1;
    QCOMPARE(renderEvidencePdf(given, PageLayout::Din5008, base::Progress::none()).error().code, base::Code::BadArgument);
}

void TestEvidencePack::packsOriginalsAndSums()
{
    const auto zip = renderEvidenceZip(pack(), PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(zip);
    const auto members = membersOf(*zip);
    QCOMPARE(members.keys(), (QStringList{QStringLiteral("SHA256SUMS"), QStringLiteral("evidence.pdf"), QStringLiteral("manifest.csv"),
        QStringLiteral("originals/exhibit-01-letter.txt"), QStringLiteral("originals/exhibit-02-answer.eml"), QStringLiteral("originals/exhibit-03-photo.png"),
        QStringLiteral("originals/exhibit-04-terms.pdf")}));
    QCOMPARE(members.value(QStringLiteral("originals/exhibit-02-answer.eml")), mail());
    QVERIFY(members.value(QStringLiteral("evidence.pdf")).startsWith("%PDF-"));
    const QList<QByteArray> lines = members.value(QStringLiteral("SHA256SUMS")).trimmed().split('\n');
    QCOMPARE(lines.size(), members.size() - 1); // all but itself
    for (const QByteArray& line : lines) {
        const QString name = QString::fromUtf8(line.mid(66));
        QVERIFY2(members.contains(name), line.constData());
        QCOMPARE(line.left(64), QCryptographicHash::hash(members.value(name), QCryptographicHash::Sha256).toHex());
    }
    const QByteArray manifest = members.value(QStringLiteral("manifest.csv"));
    QCOMPARE(manifest.count('\n'), 5);
    QVERIFY(manifest.contains("\"4\",\"2026-05-04\",\"Terms\",\"originals/exhibit-04-terms.pdf\",\"application/pdf\","));
}

void TestEvidencePack::blacksOutWithoutLeavingAnythingBehind()
{
    EvidencePack given = pack();
    given.redact = {QStringLiteral("+49301234567"), QStringLiteral("Alex Example"), QStringLiteral("RC-7K2M-9QXD")};
    given.exhibits[1].content = QByteArray(mail()).replace("Content-Type: application/pdf; name=list.pdf", "Content-Type: text/plain").replace("base64", "7bit");
    given.exhibits[1].sha256.clear();
    const auto zip = renderEvidenceZip(given, PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(zip);
    const auto members = membersOf(*zip);
    QCOMPARE(members.size(), 3); // no originals
    const QByteArray pdf = members.value(QStringLiteral("evidence.pdf"));
    QString text;
    for (const test::PdfPage& page : test::readPdf(pdf))
        text += page.text() + QLatin1Char('\n');
    for (const char* hidden : {"1234-567", "Alex Example", "9QXD", "Alex"})
        QVERIFY2(!text.contains(QLatin1String(hidden)), hidden);
    QVERIFY(text.contains(QStringLiteral("we hold nothing but your number ████.")));
    QVERIFY(text.contains(QStringLiteral("not included")));
    QVERIFY(!pdf.contains("/Filespec") && !pdf.contains("/Subtype /Image"));
    given.redact = {QStringLiteral("a-")};
    QCOMPARE(renderEvidencePdf(given, PageLayout::Din5008, base::Progress::none()).error().code, base::Code::BadArgument);
}

void TestEvidencePack::standsHostileExhibits()
{
    EvidencePack given = pack();
    given.title = QStringLiteral("<b>%1</b>\u202E %2");
    given.exhibits = {exhibit(1, "a\nb %1", "../../x\\y:z.txt", "text/plain", QByteArray(200'000, '\0')),
        exhibit(2, "mail", "m.eml", "message/rfc822", "no header at all"), exhibit(3, "empty", "", "text/html", ""),
        exhibit(4, "nested", "n.eml", "message/rfc822", QByteArray("Content-Type: multipart/mixed; boundary=b\n\n--b\n").repeated(4000)),
        exhibit(5, "web page", "p.html", "text/html", "<img src=file:///etc/passwd><script>x</script><p>Hello</p>"),
        exhibit(6, "nothing", "x", "", {})};
    const auto zip = renderEvidenceZip(given, PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(zip);
    const auto members = membersOf(*zip);
    QCOMPARE(members.size(), 9);
    for (auto it = members.cbegin(); it != members.cend(); ++it)
        QVERIFY2(!it.key().contains(QStringLiteral("..")) && it.key().count(u'/') <= 1, qPrintable(it.key()));
    QString text;
    for (const test::PdfPage& page : test::readPdf(members.value(QStringLiteral("evidence.pdf"))))
        text += page.text();
    QVERIFY(text.contains(QStringLiteral("Hello")) && !text.contains(QStringLiteral("root:")));
}

void TestEvidencePack::canBeStopped()
{
    struct Stop : base::Progress
    {
        void report(qint64, qint64) override { }
        [[nodiscard]] bool cancelled() const override { return true; }
    } stop;
    QCOMPARE(renderEvidencePdf(pack(), PageLayout::Din5008, stop).error().code, base::Code::Cancelled);
}

void TestEvidencePack::tellsLossesWithASumForEachCurrency()
{
    EvidencePack costly = pack();
    const auto money = [](const QString& number, const QString& currency) { return cases::PackMoney{number, currency}; };
    costly.losses.rows = {{QDate(2026, 5, 3), QStringLiteral("postage and copies"), QStringLiteral("registered letter, called +49 30 1234567"),
                              money(QStringLiteral("4.85"), QStringLiteral("EUR")), 0, {1}},
        {QDate(2026, 5, 4), QStringLiteral("own time"), {}, {}, 95, {}},
        {QDate(2026, 5, 5), QStringLiteral("fees"), {}, money(QStringLiteral("20.00"), QStringLiteral("USD")), 0, {}}};
    costly.losses.sums = {costly.losses.rows[0].amount, costly.losses.rows[2].amount};
    costly.losses.minutes = 95;
    const auto pdf = renderEvidencePdf(costly, PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(pdf);
    const auto pages = test::readPdf(*pdf);
    QVERIFY2(pages[0].text().contains(QStringLiteral("Losses and time spent 3")), qPrintable(pages[0].text()));
    const QString table = pages[2].text();
    for (const char* part : {"Losses and time spent", "registered letter", "1 h 35 min", "Sum 4.85 EUR", "Sum 20.00 USD"})
        QVERIFY2(table.contains(QString::fromLatin1(part)), qPrintable(table));
    QCOMPARE(table.count(QStringLiteral("1 h 35 min")), 2); // the row and its sum
    // The list of exhibits counts the page: the first one stands behind it.
    QVERIFY(pages[3].text().contains(QStringLiteral("Exhibit 1, page 1 of")));
    QVERIFY(pages[0].text().contains(QStringLiteral("Letter of 1 May 4")));

    const auto zip = renderEvidenceZip(costly, PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(zip);
    const auto members = membersOf(*zip);
    const QByteArray csv = members.value(QStringLiteral("losses.csv"));
    QVERIFY(csv.contains(R"("4.85","EUR","0","1")"));
    QVERIFY(csv.contains(R"("","sum","","20.00","USD","","")"));
    QVERIFY(csv.contains(R"("2026-05-04","own time","","","","95","")"));
    const QByteArray hash = QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex();
    QVERIFY(members.value(QStringLiteral("manifest.csv")).contains(R"("losses.csv","text/csv",")" + QByteArray::number(csv.size()) + R"(",")" + hash));
    QVERIFY(members.value(QStringLiteral("SHA256SUMS")).contains(hash + "  losses.csv"));

    costly.redact = {QStringLiteral("+49 30 1234567")};
    const auto hidden = renderEvidenceZip(costly, PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(hidden);
    QVERIFY(!membersOf(*hidden).value(QStringLiteral("losses.csv")).contains("1234567"));
}

void TestEvidencePack::standsAnEmptyPack()
{
    const auto zip = renderEvidenceZip({}, PageLayout::UkA4, base::Progress::none());
    VERIFY_OK(zip);
    QCOMPARE(membersOf(*zip).size(), 3);
}

void TestEvidencePack::takesWhatACaseHolds()
{
    cases::PackContents contents;
    contents.chainHead = QByteArray(64, 'd');
    contents.timeline = {{QDate(2026, 5, 1), QStringLiteral("Letter sent"), {1}}, {QDate(2026, 5, 4), QStringLiteral("Reply"), {2}}};
    const QByteArray hash = QCryptographicHash::hash(mail(), QCryptographicHash::Sha256).toHex();
    contents.exhibits = {{1, QStringLiteral("Letter"), QDate(2026, 5, 1), QStringLiteral("letter.pdf"), QStringLiteral("application/pdf"), 0, {}, {3}, {}},
        {2, QStringLiteral("Reply"), QDate(2026, 5, 4), QStringLiteral("reply.eml"), QStringLiteral("message/rfc822"), mail().size(), hash, {}, {8}}};
    model::Letter letter = test::longLetter();
    letter.id = {3};
    const auto bytes = [](model::AttachmentId id) -> base::Result<QByteArray> {
        return id.value == 8 ? base::Result<QByteArray>(mail()) : base::Result<QByteArray>(base::fail(base::Code::NotFound));
    };
    EvidencePack head = pack();
    head.exhibits.clear();
    head.timeline.clear();
    const auto whole = documents::evidencePackOf(contents, head, {letter}, bytes);
    VERIFY_OK(whole);
    QCOMPARE(whole->exhibits.size(), std::size_t(2));
    QVERIFY(whole->exhibits[0].content.startsWith("%PDF-"));
    const auto pdf = renderEvidencePdf(*whole, PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(pdf);
    const auto pages = test::readPdf(*pdf);
    QCOMPARE(pages.size(), 5); // cover, timeline, two pages of the letter, one of the reply
    QVERIFY(pages[2].text().contains(QStringLiteral("Exhibit 1, page 1 of 2")) && pages[2].text().contains(QStringLiteral("Motors Corporation")));
    QVERIFY(pages[3].text().contains(QStringLiteral("Exhibit 1, page 2 of 2")) && pages[3].text().contains(QStringLiteral("LASTPARAGRAPH")));
    QVERIFY(pages[4].text().contains(QStringLiteral("Exhibit 2, page 1 of 1")));
    EvidencePack hidden = *whole;
    hidden.redact = {QStringLiteral("Alex Example"), QStringLiteral("400 Sample Avenue")};
    const auto redacted = renderEvidencePdf(hidden, PageLayout::Din5008, base::Progress::none());
    VERIFY_OK(redacted);
    for (const test::PdfPage& page : test::readPdf(*redacted))
        QVERIFY2(!page.text().contains(QStringLiteral("Alex")) && !page.text().contains(QStringLiteral("Sample Avenue")), qPrintable(page.text()));
    QCOMPARE(documents::evidencePackOf(contents, head, {}, bytes).error().code, base::Code::NotFound);
    contents.brokenEvent = 1;
    QCOMPARE(documents::evidencePackOf(contents, head, {letter}, bytes).error().code, base::Code::InputMalformed);
}

RECOURSE_TEST(TestEvidencePack, QGuiApplication)
#include "test_evidence_pack.moc"
