// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_pages.h"

#include "export/letter_head.h"
#include "export/page_geometry.h"
#include "export/pdf_file.h"

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

SetLetter setAt(double points, const model::Letter& letter, PageLayout layout, QPaintDevice* device)
{
    const PageGeometry& page = geometryOf(layout);
    const double millimetre = PdfFile::kMillimetre;
    SetLetter set;
    set.blocks = letterColumn(letter, layout, device, millimetre, page.textWidth() * millimetre, points);
    set.lines = flowed(flowOf(set.blocks), columnOf(page, millimetre));
    return set;
}

} // namespace

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

void drawLetterPage(QPainter& painter, const model::Letter& letter, PageLayout layout, const SetLetter& set, int page)
{
    const double left = geometryOf(layout).left * PdfFile::kMillimetre;
    if (page == 0)
        drawLetterHead(painter, letter, layout);
    drawPageFoot(painter, letter, layout, page + 1, set.pages());
    for (const PlacedLine& line : set.lines) {
        if (line.page == page)
            drawLine(painter, set.blocks[static_cast<std::size_t>(line.block)], line, left);
    }
}

} // namespace recourse::documents
