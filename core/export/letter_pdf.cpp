// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_blocks.h"
#include "export/letter_column.h"
#include "export/letter_head.h"
#include "export/page_geometry.h"
#include "export/pdf_file.h"
#include "export/render.h"

#include <QPainter>

#include <array>

namespace recourse::documents {

namespace {

/// Sizes of type to try, the wanted one first; below 10 points a letter is no pleasure to read.
constexpr std::array kBodyPoints{11.0, 10.5, 10.0};

FlowColumn columnOf(const PageGeometry& page, double millimetre)
{
    return {page.bodyTop * millimetre, page.nextTop * millimetre, page.bodyBottom * millimetre};
}

std::vector<FlowBlock> flowOf(const std::vector<SetBlock>& blocks)
{
    std::vector<FlowBlock> flow;
    flow.reserve(blocks.size());
    for (const SetBlock& block : blocks)
        flow.push_back(block.flow);
    return flow;
}

void drawLine(QPainter& painter, const SetBlock& block, const PlacedLine& line, double left)
{
    if (line.line == 0 && block.marker)
        block.marker->drawLine(painter, 0, left + block.markerIndent, line.top);
    block.text.drawLine(painter, line.line, left + block.indent, line.top);
}

/// The column at one size of type, broken into lines and pages.
struct SetLetter
{
    std::vector<SetBlock> blocks;
    std::vector<PlacedLine> lines;

    [[nodiscard]] int pages() const { return lines.empty() ? 1 : lines.back().page + 1; }
};

SetLetter setAt(double points, const model::Letter& letter, PageLayout layout, QPaintDevice* device)
{
    const PageGeometry& page = geometryOf(layout);
    const double millimetre = PdfFile::kMillimetre;
    SetLetter set;
    set.blocks = letterColumn(letter, layout, device, millimetre, page.textWidth() * millimetre, points);
    set.lines = flowed(flowOf(set.blocks), columnOf(page, millimetre));
    return set;
}

/// A letter that would leave a few lines to a second page is set a little smaller; a longer one keeps the full size.
SetLetter setToFit(const model::Letter& letter, PageLayout layout, QPaintDevice* device)
{
    SetLetter full = setAt(kBodyPoints.front(), letter, layout, device);
    if (full.pages() != 2)
        return full;
    for (const double points : kBodyPoints) {
        SetLetter smaller = setAt(points, letter, layout, device);
        if (smaller.pages() == 1)
            return smaller;
    }
    return full;
}

void drawPages(PdfFile& file, QPainter& painter, const model::Letter& letter, PageLayout layout)
{
    const PageGeometry& page = geometryOf(layout);
    const double millimetre = PdfFile::kMillimetre;
    const SetLetter set = setToFit(letter, layout, painter.device());
    const int pages = set.pages();
    drawLetterHead(painter, letter, layout);
    drawPageFoot(painter, letter, layout, 1, pages);
    int current = 0;
    for (const PlacedLine& line : set.lines) {
        if (line.page != current) {
            file.newPage();
            current = line.page;
            drawPageFoot(painter, letter, layout, current + 1, pages);
        }
        drawLine(painter, set.blocks[static_cast<std::size_t>(line.block)], line, page.left * millimetre);
    }
}

} // namespace

base::Result<QByteArray> renderPdf(const model::Letter& letter, PageLayout layout)
{
    const model::Letter clean = cleaned(letter);
    PdfFile file(clean.subject, clean.date, geometryOf(layout).paper);
    QPainter painter;
    if (!painter.begin(file.device()))
        return base::fail(base::Code::ExportFailed, QStringLiteral("PDF"));
    drawPages(file, painter, clean, layout);
    if (!painter.end())
        return base::fail(base::Code::ExportFailed, QStringLiteral("PDF"));
    return file.finish();
}

} // namespace recourse::documents
