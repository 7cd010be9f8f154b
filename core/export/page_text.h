// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPaintDevice;

namespace recourse::documents {

/// The faces documents are set in; the system fills in what a face lacks (Greek, Cyrillic, Arabic, Chinese…).
enum class Face { Serif, Monospace };

/// A font for print: no hinting to screen pixels, kerning on.
[[nodiscard]] QFont printFont(Face face, double points);

/// A piece of plain text broken into lines of one width.
class TextPiece
{
public:
    /// Breaks `text` (\n ends a line) for `device` at `width` device pixels; words longer than a line are broken.
    TextPiece(const QString& text, const QFont& font, QPaintDevice* device, double width);

    [[nodiscard]] int lines() const { return static_cast<int>(m_lines.size()); }
    /// From one line to the next, in device pixels: the same for all lines, whichever fonts stand in them.
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return m_lineHeight * lines(); }
    /// Draws line `line` so that its strip of `lineHeight` begins at `top`.
    void drawLine(QPainter& painter, int line, double left, double top) const;
    /// Draws all lines from `top` down.
    void draw(QPainter& painter, double left, double top) const;

private:
    // Each given line is laid out by itself: the direction of one must not turn the next around.
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<QTextLine> m_lines;
    double m_lineHeight = 0;
    double m_ascent = 0;
};

/// Draws `text` into `area` (device pixels) in `font`, or as much smaller, down to half, as it takes to fit. What does not
/// fit even then is left out, so that nothing runs into the text below.
void drawFitting(QPainter& painter, const QString& text, QFont font, const QRectF& area);

} // namespace recourse::documents
