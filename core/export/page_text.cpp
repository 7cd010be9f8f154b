// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_text.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QTextOption>

#include <cmath>

namespace recourse::documents {

namespace {

constexpr double kLeading = 1.16; ///< of the face's own height
constexpr double kSmallest = 0.5; ///< share of the wanted size

QTextOption printOption()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    return option;
}

} // namespace

QFont printFont(Face face, double points)
{
    QFont font;
    if (face == Face::Serif) {
        font.setFamilies({QStringLiteral("Liberation Serif"), QStringLiteral("Tinos"), QStringLiteral("Times New Roman"),
            QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif"), QStringLiteral("DejaVu Sans")});
        font.setStyleHint(QFont::Serif);
    } else {
        font.setFamilies({QStringLiteral("Liberation Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Courier New")});
        font.setStyleHint(QFont::Monospace);
    }
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

TextPiece::TextPiece(const QString& text, const QFont& font, QPaintDevice* device, double width)
{
    const QStringList given = text.split(QLatin1Char('\n'));
    for (const QString& line : given) {
        auto layout = std::make_unique<QTextLayout>(line, font, device);
        layout->setTextOption(printOption());
        layout->setCacheEnabled(true);
        layout->beginLayout();
        for (QTextLine broken = layout->createLine(); broken.isValid(); broken = layout->createLine()) {
            broken.setLineWidth(width);
            m_lines.push_back(broken);
        }
        layout->endLayout();
        m_layouts.push_back(std::move(layout));
    }
    const QFontMetricsF metrics(font, device);
    m_lineHeight = std::ceil((metrics.ascent() + metrics.descent()) * kLeading);
    m_ascent = metrics.ascent();
}

void TextPiece::drawLine(QPainter& painter, int line, double left, double top) const
{
    const QTextLine& textLine = m_lines[static_cast<std::size_t>(line)];
    // A line with a fallback font is taller; base lines must stay on the grid all the same.
    textLine.draw(&painter, QPointF(left, top + m_ascent - textLine.ascent() - textLine.y()));
}

void TextPiece::draw(QPainter& painter, double left, double top) const
{
    for (int line = 0; line < lines(); ++line)
        drawLine(painter, line, left, top + line * m_lineHeight);
}

void drawFitting(QPainter& painter, const QString& text, QFont font, const QRectF& area)
{
    const double wanted = font.pointSizeF();
    for (double size = wanted; size >= wanted * kSmallest; size -= 0.5) {
        font.setPointSizeF(size);
        const TextPiece piece(text, font, painter.device(), area.width());
        const bool last = size - 0.5 < wanted * kSmallest;
        if (piece.height() > area.height() && !last)
            continue;
        for (int line = 0; line < piece.lines() && (line + 1) * piece.lineHeight() <= area.height() + 1; ++line)
            piece.drawLine(painter, line, area.left(), area.top() + line * piece.lineHeight());
        return;
    }
}

} // namespace recourse::documents
