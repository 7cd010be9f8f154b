// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheet_writer.h"

#include "export/pdf_file.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace recourse::documents {

namespace {

constexpr double kMm = PdfFile::kMillimetre;
constexpr double kRule = 0.15; ///< mm
constexpr double kBelowRule = 0.8; ///< mm
constexpr double kDrawnDots = 300; ///< to the inch: what a picture is drawn with at most
constexpr double kLargestDots = 150; ///< to the inch: small pictures are not blown up beyond this
constexpr double kInch = 25.4;
constexpr int kWholeRow = 12; ///< lines

using Piece = std::shared_ptr<const TextPiece>;

QImage pictureFor(const QByteArray& file, QSizeF millimetres)
{
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    const QSize most = (millimetres * (kDrawnDots / kInch)).toSize();
    if (image.width() <= most.width())
        return image;
    return image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

void SetSheet::draw(QPainter& painter) const
{
    painter.setPen(QPen(Qt::black, kRule * kMm));
    for (const QLineF& rule : rules)
        painter.drawLine(rule);
    painter.setPen(Qt::black);
    for (const SheetPicture& picture : pictures)
        painter.drawImage(picture.area, pictureFor(*picture.file, picture.area.size() / kMm));
    for (const SheetLine& line : lines)
        line.text->drawLine(painter, line.line, line.left, line.top);
}

SheetWriter::SheetWriter(QPaintDevice* device, const SheetColumn& column)
    : m_device(device)
    , m_column{column.left * kMm, column.width * kMm, column.top * kMm, column.bottom * kMm}
    , m_top(m_column.top)
    , m_pages(1)
{
}

void SheetWriter::space(double millimetres)
{
    if (!atTop())
        m_top += millimetres * kMm;
}

void SheetWriter::newPage()
{
    m_pages.emplace_back();
    m_top = m_column.top;
}

/// Puts lines [from, to) of all pieces side by side.
void SheetWriter::lines(const std::vector<std::pair<Piece, double>>& pieces, int from, int to)
{
    double height = 0;
    for (const auto& [piece, left] : pieces) {
        const int last = std::min(to, piece->lines());
        for (int line = from; line < last; ++line)
            m_pages.back().lines.push_back({piece, line, left, m_top + (line - from) * piece->lineHeight()});
        height = std::max(height, std::max(0, last - from) * piece->lineHeight());
    }
    m_top += height;
}

void SheetWriter::text(const QString& text, const QFont& font, double spaceBefore, double indent)
{
    const auto piece = std::make_shared<const TextPiece>(text, font, m_device, m_column.width - indent * kMm);
    const std::vector<std::pair<Piece, double>> pieces{{piece, m_column.left + indent * kMm}};
    space(spaceBefore);
    const int all = piece->lines();
    for (int from = 0; from < all;) {
        int count = std::min(all - from, std::max(0, static_cast<int>(room() / piece->lineHeight())));
        if (from + count == all - 1 && count > 0)
            --count; // the last line takes one with it
        if (from == 0 && count == 1 && all > 1)
            count = 0; // the first line waits for the second
        if (count > 0 || atTop()) {
            count = std::max(count, 1);
            lines(pieces, from, from + count);
            from += count;
        }
        if (from < all)
            newPage();
    }
}

void SheetWriter::heading(const QString& words, const QFont& font, double spaceBefore)
{
    const TextPiece piece(words, font, m_device, m_column.width);
    if (!atTop() && room() < spaceBefore * kMm + piece.height() + 3 * piece.lineHeight())
        newPage();
    text(words, font, spaceBefore);
}

void SheetWriter::row(const std::vector<SheetCell>& cells, const QFont& font, double spaceBefore)
{
    std::vector<std::pair<Piece, double>> pieces;
    int all = 0;
    double lineHeight = 0;
    for (const SheetCell& cell : cells) {
        const auto piece = std::make_shared<const TextPiece>(cell.text, font, m_device, cell.width * kMm);
        all = std::max(all, piece->lines());
        lineHeight = piece->lineHeight();
        pieces.emplace_back(piece, m_column.left + cell.left * kMm);
    }
    space(spaceBefore);
    if (!atTop() && all <= kWholeRow && room() < all * lineHeight)
        newPage();
    for (int from = 0; from < all;) {
        const int count = std::clamp(static_cast<int>(room() / lineHeight), atTop() ? 1 : 0, all - from);
        lines(pieces, from, from + count);
        from += count;
        if (from < all)
            newPage();
    }
}

void SheetWriter::rule(double spaceBefore)
{
    space(spaceBefore);
    m_pages.back().rules.emplace_back(m_column.left, m_top, m_column.left + m_column.width, m_top);
    m_top += kBelowRule * kMm;
}

void SheetWriter::picture(std::shared_ptr<const QByteArray> file, QSizeF pixels, double spaceBefore)
{
    if (!(pixels.width() > 0 && pixels.height() > 0))
        return;
    space(spaceBefore);
    if (!atTop() && room() < (m_column.bottom - m_column.top) / 3)
        newPage();
    const QSizeF natural = pixels * (kInch / kLargestDots * kMm);
    const double scale = std::min({1.0, m_column.width / natural.width(), room() / natural.height()});
    const QSizeF size = natural * scale;
    m_pages.back().pictures.push_back({std::move(file), QRectF(QPointF(m_column.left, m_top), size)});
    m_top += size.height();
}

} // namespace recourse::documents
