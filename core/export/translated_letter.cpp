// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/translated_letter.h"

#include "export/page_output.h"
#include "export/page_text.h"
#include "export/pdf_file.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPen>
#include <QTransform>

#include <algorithm>

namespace recourse::documents {

namespace {

constexpr double kMarkTop = 6; ///< mm, above every letterhead
constexpr double kMarkHeight = 6;
constexpr double kMarkSide = 20;
constexpr double kMarkPoints = 10;
constexpr double kLine = 0.2; ///< mm

void drawMark(QPainter& painter, double pageWidth)
{
    const double mm = PdfFile::kMillimetre;
    const QRectF frame(kMarkSide * mm, kMarkTop * mm, (pageWidth - 2 * kMarkSide) * mm, kMarkHeight * mm);
    QFont font = printFont(Face::Serif, kMarkPoints);
    font.setItalic(true);
    painter.setPen(QPen(Qt::black, kLine * mm));
    painter.drawRect(frame);
    drawFitting(painter, TranslatedLetter::mark(), font, frame.adjusted(3 * mm, 0.9 * mm, -3 * mm, 1 * mm));
}

} // namespace

TranslatedLetter::TranslatedLetter(
    const model::Letter& letter, const model::Letter& translation, PageLayout layout, TranslationPlace place)
    : m_letter(letter, layout)
    , m_translation(translation, layout)
    , m_place(place)
{
}

QString TranslatedLetter::mark()
{
    return QCoreApplication::translate("Export", "Translation for the sender, not part of the letter");
}

Paper TranslatedLetter::paper() const
{
    Paper paper = m_letter.paper();
    if (m_place == TranslationPlace::Facing)
        paper.orientation = QPageLayout::Landscape;
    return paper;
}

int TranslatedLetter::pages() const
{
    if (m_place == TranslationPlace::Facing)
        return std::max(m_letter.pages(), m_translation.pages());
    return m_letter.pages() + m_translation.pages();
}

void TranslatedLetter::draw(QPainter& painter, int page) const
{
    if (m_place == TranslationPlace::Facing)
        drawFacing(painter, page);
    else if (page < m_letter.pages())
        m_letter.draw(painter, page);
    else
        drawTranslation(painter, page - m_letter.pages());
}

void TranslatedLetter::drawTranslation(QPainter& painter, int page) const
{
    drawMark(painter, m_translation.paper().millimetres().width());
    m_translation.draw(painter, page);
}

void TranslatedLetter::drawFacing(QPainter& painter, int page) const
{
    const double mm = PdfFile::kMillimetre;
    const QSizeF sheet = paper().millimetres();
    const QSizeF single = m_letter.paper().millimetres();
    const double half = sheet.width() / 2;
    const double scale = half / single.width();
    const double top = (sheet.height() - single.height() * scale) / 2;
    painter.setPen(QPen(Qt::gray, kLine * mm));
    painter.drawLine(QPointF(half * mm, 8 * mm), QPointF(half * mm, (sheet.height() - 8) * mm));
    painter.setPen(Qt::black);
    for (const bool translated : {false, true}) {
        painter.save();
        painter.setTransform(QTransform(scale, 0, 0, scale, translated ? half * mm : 0, top * mm), true);
        if (translated && page < m_translation.pages())
            drawTranslation(painter, page);
        else if (!translated && page < m_letter.pages())
            m_letter.draw(painter, page);
        painter.restore();
    }
}

base::Result<QByteArray> renderWithTranslation(
    const model::Letter& letter, const model::Letter& translation, PageLayout layout, TranslationPlace place)
{
    return pdfOf(TranslatedLetter(letter, translation, layout, place));
}

} // namespace recourse::documents
