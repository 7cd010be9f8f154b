// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/page_text.h"

#include <QByteArray>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QPaintDevice;
class QPainter;

namespace recourse::documents {

/// One line of text where it stands; device pixels.
struct SheetLine
{
    std::shared_ptr<const TextPiece> text;
    int line = 0;
    double left = 0;
    double top = 0;
};

/// A picture that is read when it is drawn, so that a hundred of them need the memory of one.
struct SheetPicture
{
    std::shared_ptr<const QByteArray> file;
    QRectF area;
};

/// One page ready to be drawn.
struct SetSheet
{
    std::vector<SheetLine> lines;
    std::vector<QLineF> rules;
    std::vector<SheetPicture> pictures;

    void draw(QPainter& painter) const;
};

/// The column that a `SheetWriter` fills; millimetres.
struct SheetColumn
{
    double left = 0;
    double width = 0;
    double top = 0;
    double bottom = 0;
};

/// One cell of a table's row.
struct SheetCell
{
    QString text;
    double left = 0; ///< millimetres from the column's left edge
    double width = 0;
};

/// Sets running text, rows of tables and pictures into pages, one below the other. Never leaves the first line of a paragraph alone at the
/// foot of a page nor the last one alone at a head; rows of up to twelve lines are kept whole, and headings with what follows them.
class SheetWriter
{
public:
    /// `device` measures text; its resolution is that of `PdfFile`.
    SheetWriter(QPaintDevice* device, const SheetColumn& column);

    /// Text in the column's width less `indent` (millimetres).
    void text(const QString& text, const QFont& font, double spaceBefore = 0, double indent = 0);
    /// A line that stays with at least two lines of what follows.
    void heading(const QString& text, const QFont& font, double spaceBefore = 0);
    void row(const std::vector<SheetCell>& cells, const QFont& font, double spaceBefore = 0);
    /// A thin line across the column.
    void rule(double spaceBefore = 0);
    /// A picture of `pixels` as large as the rest of the page takes, or on the next page if less than a third of one is left. Pictures are
    /// not made larger than 150 dots to the inch.
    void picture(std::shared_ptr<const QByteArray> file, QSizeF pixels, double spaceBefore = 0);
    void newPage();
    /// The pages; at least one.
    [[nodiscard]] std::vector<SetSheet> take() { return std::move(m_pages); }

private:
    [[nodiscard]] bool atTop() const { return m_top <= m_column.top; }
    [[nodiscard]] double room() const { return m_column.bottom - m_top; }
    void space(double millimetres);
    void lines(const std::vector<std::pair<std::shared_ptr<const TextPiece>, double>>& pieces, int from, int to);

    QPaintDevice* m_device;
    SheetColumn m_column; ///< device pixels
    double m_top = 0;
    std::vector<SetSheet> m_pages;
};

} // namespace recourse::documents
