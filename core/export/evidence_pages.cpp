// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/evidence_pages.h"

#include "base/detail.h"
#include "export/exhibit_sheets.h"
#include "export/letter_blocks.h"
#include "export/letter_words.h"
#include "export/loss_sheets.h"
#include "export/page_geometry.h"
#include "export/page_output.h"
#include "export/pdf_file.h"

#include <QCryptographicHash>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <QTransform>

#include <algorithm>
#include <iterator>

namespace recourse::documents {

namespace {

using base::Code;
using base::Detail;
using base::fail;

// Millimetres.
constexpr double kLeft = 25;
constexpr double kWidth = 160;
constexpr double kTop = 30;
constexpr double kBelow = 25; ///< free at the foot
constexpr double kStampTop = 12;
constexpr double kStampHeight = 7;
constexpr double kFoot = 14; ///< from the lower edge to the page number
constexpr double kTitlePoints = 22;
constexpr double kHeadPoints = 13;
constexpr double kTextPoints = 10.5;
constexpr double kSmallPoints = 9;
constexpr double kHashPoints = 7.5;
constexpr double kRow = 1.6;
constexpr double kLetterScale = 0.86; ///< a letter's page below the stamp and above the page number
constexpr double kLetterTop = 22;

QFont bold(double points)
{
    QFont font = printFont(Face::Serif, points);
    font.setBold(true);
    return font;
}

base::Status checkExhibits(const EvidencePack& pack)
{
    int number = 0;
    for (const PackExhibit& exhibit : pack.exhibits) {
        if (exhibit.number != ++number)
            return fail(Code::BadArgument, QStringLiteral("exhibit %1").arg(exhibit.number));
        const QByteArray hash = QCryptographicHash::hash(exhibit.content, QCryptographicHash::Sha256).toHex();
        if (!exhibit.sha256.isEmpty() && exhibit.sha256.toLower() != hash)
            return fail(Code::InputMalformed, Detail::tr("exhibit %1 is not the file that was stored").arg(exhibit.number));
    }
    return {};
}

QString numbers(const QList<int>& exhibits)
{
    QStringList all;
    for (const int number : exhibits)
        all += QString::number(number);
    return all.join(QStringLiteral(", "));
}

/// The letter with everything blacked out that is to be.
model::Letter redacted(model::Letter letter, const Redaction& redaction)
{
    for (QStringList* lines : {&letter.sender, &letter.recipient, &letter.enclosures}) {
        for (QString& line : *lines)
            line = redaction.applied(line);
    }
    for (QString* text : {&letter.reference, &letter.senderEmail, &letter.recipientEmail, &letter.place, &letter.subject, &letter.body,
             &letter.closing})
        *text = redaction.applied(*text);
    return letter;
}

} // namespace

base::Result<std::unique_ptr<EvidencePages>> EvidencePages::of(const EvidencePack& pack, PageLayout layout, base::Progress& progress)
{
    const auto redaction = Redaction::of(pack.redact);
    if (!redaction)
        return redaction.error();
    if (const base::Status checked = checkExhibits(pack); !checked)
        return checked.error();
    std::unique_ptr<EvidencePages> pages(new EvidencePages(pack, layout, *redaction));
    if (const base::Status done = pages->set(pack, progress); !done)
        return done.error();
    return pages;
}

EvidencePages::EvidencePages(const EvidencePack& pack, PageLayout layout, const Redaction& redaction)
    : m_title(redaction.applied(cleanLine(pack.title)))
    , m_reference(redaction.applied(cleanLine(pack.reference)))
    , m_date(pack.made)
    , m_paper{geometryOf(layout).paper, QPageLayout::Portrait}
    , m_layout(layout)
    , m_language(pack.language)
    , m_words(packWords(pack.language))
    , m_redaction(redaction)
{
}

SheetWriter EvidencePages::writer(QImage& measure) const
{
    return {&measure, {kLeft, kWidth, kTop, m_paper.millimetres().height() - kBelow}};
}

base::Status EvidencePages::set(const EvidencePack& pack, base::Progress& progress)
{
    EvidencePages exhibits(pack, m_layout, m_redaction); // set first: the cover names their pages
    QList<int> firstPages;
    for (const PackExhibit& exhibit : pack.exhibits) {
        if (progress.cancelled())
            return fail(Code::Cancelled);
        firstPages += exhibits.pages() + 1;
        exhibits.addExhibit(exhibit);
        progress.report(exhibit.number, static_cast<qint64>(pack.exhibits.size()));
    }
    const std::vector<SetSheet> events = timeline(pack);
    const std::vector<SetSheet> costs = losses(pack);
    const auto upToEvents = static_cast<int>(cover(pack, firstPages, costs.empty() ? 0 : 1).size() + events.size());
    for (int& page : firstPages)
        page += upToEvents + static_cast<int>(costs.size());
    add(cover(pack, firstPages, costs.empty() ? 0 : upToEvents + 1), 0);
    add(events, 0);
    add(costs, 0);
    std::move(exhibits.m_pages.begin(), exhibits.m_pages.end(), std::back_inserter(m_pages));
    m_named = exhibits.m_named;
    return {};
}

void EvidencePages::addExhibit(const PackExhibit& exhibit)
{
    if (exhibit.letter) {
        const model::Letter letter = redacted(*exhibit.letter, m_redaction);
        addLetter(std::make_shared<const LetterPages>(letter, layoutFor(*exhibit.letter)), exhibit.number);
        return;
    }
    QImage measure = measuringPaper(m_paper);
    SheetWriter sheets = writer(measure);
    const auto shown = setExhibit(sheets, exhibit, {m_words, m_redaction, writtenDate(exhibit.date, m_language, m_layout)});
    if (shown == ExhibitShown::Named)
        m_named += exhibit.number;
    add(sheets.take(), exhibit.number);
}

std::vector<SetSheet> EvidencePages::cover(const EvidencePack& pack, const QList<int>& firstPages, int lossPage) const
{
    QImage measure = measuringPaper(m_paper);
    SheetWriter sheets = writer(measure);
    const QFont text = printFont(Face::Serif, kTextPoints);
    sheets.text(m_words.heading, bold(kTitlePoints));
    sheets.text(m_title, printFont(Face::Serif, kHeadPoints), 1);
    sheets.rule(3);
    for (const auto& [label, value] : {std::pair{m_words.applicant, pack.applicant}, std::pair{m_words.opponent, pack.opponent},
             std::pair{m_words.matter, pack.matter}, std::pair{m_words.reference, pack.reference}}) {
        if (!value.isEmpty())
            sheets.row({{label, 0, 36}, {m_redaction.applied(cleanLine(value)), 40, 120}}, text, kRow);
    }
    if (m_date.isValid())
        sheets.text(m_words.madeOn.arg(writtenDate(m_date, m_language, m_layout)), text, kRow);
    sheets.heading(m_words.list, bold(kHeadPoints), 9);
    sheets.rule(1.5);
    const auto columns = [](const QString& number, const QString& day, const QString& title, const QString& page) {
        return std::vector<SheetCell>{{number, 0, 12}, {day, 13, 34}, {title, 49, 95}, {page, 148, 12}};
    };
    sheets.row(columns({}, m_words.date, m_words.title, m_words.page), bold(kSmallPoints), kRow);
    for (std::size_t i = 0; i < pack.exhibits.size(); ++i) {
        const PackExhibit& exhibit = pack.exhibits[i];
        sheets.row(columns(QString::number(exhibit.number), writtenDate(exhibit.date, m_language, m_layout),
                       m_redaction.applied(cleanLine(exhibit.title)), QString::number(firstPages.value(static_cast<qsizetype>(i)))),
            text, kRow);
    }
    if (lossPage > 0)
        sheets.row(columns({}, {}, m_words.losses, QString::number(lossPage)), text, kRow);
    sheets.rule(1.5);
    sheets.text(m_words.checksums, printFont(Face::Serif, kSmallPoints), 6);
    if (!pack.chainHead.isEmpty())
        sheets.text(m_words.chain.arg(QString::fromLatin1(pack.chainHead)), printFont(Face::Serif, kHashPoints), 1.5);
    return sheets.take();
}

std::vector<SetSheet> EvidencePages::timeline(const EvidencePack& pack) const
{
    if (pack.timeline.isEmpty())
        return {};
    QImage measure = measuringPaper(m_paper);
    SheetWriter sheets = writer(measure);
    const auto columns = [](const QString& day, const QString& what, const QString& exhibits) {
        return std::vector<SheetCell>{{day, 0, 36}, {what, 38, 96}, {exhibits, 138, 22}};
    };
    sheets.text(m_words.timeline, bold(kHeadPoints + 2));
    sheets.rule(1.5);
    sheets.row(columns(m_words.date, m_words.event, m_words.exhibit.arg(QString()).trimmed()), bold(kSmallPoints), kRow);
    for (const PackEvent& event : pack.timeline) {
        sheets.row(columns(writtenDate(event.day, m_language, m_layout), m_redaction.applied(cleanLine(event.what)), numbers(event.exhibits)),
            printFont(Face::Serif, kTextPoints), kRow);
    }
    sheets.rule(1.5);
    return sheets.take();
}

std::vector<SetSheet> EvidencePages::losses(const EvidencePack& pack) const
{
    if (pack.losses.rows.empty())
        return {};
    QImage measure = measuringPaper(m_paper);
    SheetWriter sheets = writer(measure);
    setLosses(sheets, pack.losses, {m_words, m_redaction, [this](QDate day) { return writtenDate(day, m_language, m_layout); }});
    return sheets.take();
}

void EvidencePages::add(std::vector<SetSheet> sheets, int exhibit)
{
    const auto of = static_cast<int>(sheets.size());
    int number = 0;
    for (SetSheet& sheet : sheets)
        m_pages.push_back({std::move(sheet), exhibit, ++number, of, nullptr});
}

void EvidencePages::addLetter(std::shared_ptr<const LetterPages> letter, int exhibit)
{
    for (int number = 1; number <= letter->pages(); ++number)
        m_pages.push_back({{}, exhibit, number, letter->pages(), letter});
}

void EvidencePages::drawLetter(QPainter& painter, const Page& page) const
{
    const double mm = PdfFile::kMillimetre;
    const QSizeF sheet = page.letter->paper().millimetres();
    const QSizeF own = m_paper.millimetres();
    const double scale = kLetterScale * std::min({1.0, own.width() / sheet.width(), own.height() / sheet.height()});
    const double left = (own.width() - sheet.width() * scale) / 2;
    painter.save();
    painter.setTransform(QTransform(scale, 0, 0, scale, left * mm, kLetterTop * mm), true);
    painter.setPen(QPen(Qt::gray, 0.2 * mm));
    painter.drawRect(QRectF(QPointF(0, 0), sheet * mm));
    painter.setPen(Qt::black);
    page.letter->draw(painter, page.number - 1);
    painter.restore();
}

void EvidencePages::drawStamp(QPainter& painter, const Page& page) const
{
    const double mm = PdfFile::kMillimetre;
    const QFont font = printFont(Face::Serif, kSmallPoints);
    const QString stamp = m_words.stamp.arg(page.exhibit).arg(page.number).arg(page.of);
    const double width = QFontMetricsF(font, painter.device()).horizontalAdvance(stamp) + 8 * mm;
    const QRectF frame((kLeft + kWidth) * mm - width, kStampTop * mm, width, kStampHeight * mm);
    painter.setPen(QPen(Qt::black, 0.35 * mm));
    painter.drawRect(frame);
    painter.setPen(Qt::black);
    drawFitting(painter, stamp, font, frame.adjusted(4 * mm, 1.4 * mm, 0, 0));
}

void EvidencePages::draw(QPainter& painter, int page) const
{
    const Page& one = m_pages[static_cast<std::size_t>(page)];
    one.sheet.draw(painter);
    if (one.letter)
        drawLetter(painter, one);
    if (one.exhibit > 0)
        drawStamp(painter, one);
    const double mm = PdfFile::kMillimetre;
    const QFont font = printFont(Face::Serif, kSmallPoints);
    const double foot = (m_paper.millimetres().height() - kFoot - 4) * mm;
    const QString number = letterWords(m_language).pageOf.arg(page + 1).arg(pages());
    const double width = QFontMetricsF(font, painter.device()).horizontalAdvance(number) + 2 * mm;
    drawFitting(painter, m_reference, font, QRectF(kLeft * mm, foot, kWidth * mm - 2 * width, 5 * mm));
    drawFitting(painter, number, font, QRectF((kLeft + kWidth) * mm - width + 2 * mm, foot, width, 5 * mm));
}

} // namespace recourse::documents
