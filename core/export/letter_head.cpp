// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_head.h"

#include "export/letter_words.h"
#include "export/page_geometry.h"
#include "export/page_text.h"
#include "export/pdf_file.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace recourse::documents {

namespace {

constexpr double kNamePoints = 14;
constexpr double kSmallPoints = 9.5;
constexpr double kReturnPoints = 7.5;
constexpr double kAddressPoints = 11;
constexpr double kFootPoints = 9;
constexpr double kHairline = 0.15; ///< mm

QRectF scaled(const QRectF& area)
{
    const double mm = PdfFile::kMillimetre;
    return {area.left() * mm, area.top() * mm, area.width() * mm, area.height() * mm};
}

QPen hairline()
{
    return QPen(Qt::black, kHairline * PdfFile::kMillimetre);
}

/// Name large, the rest of the sender's lines small below it, a rule under both.
void drawLetterhead(QPainter& painter, const model::Letter& letter, const PageGeometry& page)
{
    QStringList lines = letter.sender;
    if (lines.isEmpty())
        return;
    const double mm = PdfFile::kMillimetre;
    const double top = page.letterheadTop * mm;
    const QRectF column(page.left * mm, top, page.textWidth() * mm, 8 * mm);
    drawFitting(painter, lines.takeFirst(), printFont(Face::Serif, kNamePoints), column);
    if (!letter.senderEmail.isEmpty())
        lines += letter.senderEmail;
    const QString rest = lines.join(QStringLiteral("  ·  "));
    drawFitting(painter, rest, printFont(Face::Serif, kSmallPoints), column.translated(0, 7.2 * mm));
    painter.setPen(hairline());
    const double rule = top + 15.8 * mm;
    painter.drawLine(QPointF(column.left(), rule), QPointF(column.right(), rule));
    painter.setPen(Qt::black);
}

void drawReturnLine(QPainter& painter, const model::Letter& letter, const PageGeometry& page)
{
    if (page.returnLine.isEmpty() || letter.sender.isEmpty())
        return;
    const QRectF area = scaled(page.returnLine);
    drawFitting(painter, letter.sender.join(QStringLiteral(" · ")), printFont(Face::Serif, kReturnPoints),
        area.adjusted(0, 0, 0, -1 * PdfFile::kMillimetre));
    painter.setPen(hairline());
    const QPointF lift(0, 0.8 * PdfFile::kMillimetre);
    painter.drawLine(area.bottomLeft() - lift, area.bottomRight() - lift);
    painter.setPen(Qt::black);
}

void drawDetails(QPainter& painter, const model::Letter& letter, PageLayout layout)
{
    const LetterWords words = letterWords(letter.language);
    QStringList lines = {dateLine(letter.place, letter.date, letter.language, layout)};
    if (!letter.reference.isEmpty())
        lines += words.reference + QStringLiteral(": ") + letter.reference;
    drawFitting(painter, lines.join(QLatin1Char('\n')), printFont(Face::Serif, kAddressPoints), scaled(geometryOf(layout).details));
}

void drawMarks(QPainter& painter, const PageGeometry& page)
{
    const double mm = PdfFile::kMillimetre;
    painter.setPen(hairline());
    for (const double mark : page.marks) {
        if (mark > 0)
            painter.drawLine(QPointF(4 * mm, mark * mm), QPointF(8 * mm, mark * mm));
    }
    painter.setPen(Qt::black);
}

} // namespace

void drawLetterHead(QPainter& painter, const model::Letter& letter, PageLayout layout)
{
    const PageGeometry& page = geometryOf(layout);
    drawLetterhead(painter, letter, page);
    drawReturnLine(painter, letter, page);
    drawFitting(painter, letter.recipient.join(QLatin1Char('\n')), printFont(Face::Serif, kAddressPoints), scaled(page.address));
    drawDetails(painter, letter, layout);
    drawMarks(painter, page);
}

void drawPageFoot(QPainter& painter, const model::Letter& letter, PageLayout layout, int page, int pages)
{
    const PageGeometry& geometry = geometryOf(layout);
    const double mm = PdfFile::kMillimetre;
    const QFont font = printFont(Face::Serif, kFootPoints);
    const QString number = letterWords(letter.language).pageOf.arg(page).arg(pages);
    const double numberWidth = QFontMetricsF(font, painter.device()).horizontalAdvance(number);
    const double numberRoom = numberWidth + 2 * mm;
    const double top = (geometry.footer - 4) * mm;
    const double right = (geometry.width - geometry.right) * mm;
    drawFitting(painter, letter.reference, font, QRectF(geometry.left * mm, top, geometry.textWidth() * mm - 2 * numberRoom, 5 * mm));
    TextPiece(number, font, painter.device(), numberRoom).draw(painter, right - numberWidth, top);
}

} // namespace recourse::documents
