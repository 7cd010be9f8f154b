// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_pages.h"

#include "export/letter_blocks.h"
#include "export/letter_head.h"
#include "export/page_geometry.h"
#include "export/page_output.h"
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

} // namespace

LetterPages::LetterPages(const model::Letter& letter, PageLayout layout)
    : m_letter(cleaned(letter))
    , m_layout(layout)
{
    QImage measure = measuringPaper(paper());
    setAt(kBodyPoints.front(), &measure);
    if (pages() != 2)
        return;
    for (std::size_t smaller = 1; smaller < kBodyPoints.size(); ++smaller) {
        setAt(kBodyPoints[smaller], &measure);
        if (pages() == 1)
            return;
    }
    setAt(kBodyPoints.front(), &measure);
}

void LetterPages::setAt(double points, QPaintDevice* device)
{
    const PageGeometry& page = geometryOf(m_layout);
    const double millimetre = PdfFile::kMillimetre;
    m_blocks = letterColumn(m_letter, m_layout, device, millimetre, page.textWidth() * millimetre, points);
    m_lines = flowed(flowOf(m_blocks), columnOf(page, millimetre));
}

Paper LetterPages::paper() const
{
    return {geometryOf(m_layout).paper, QPageLayout::Portrait};
}

void LetterPages::draw(QPainter& painter, int page) const
{
    const double left = geometryOf(m_layout).left * PdfFile::kMillimetre;
    if (page == 0)
        drawLetterHead(painter, m_letter, m_layout);
    else
        drawPageFoot(painter, m_letter, m_layout, page + 1, pages());
    for (const PlacedLine& line : m_lines) {
        if (line.page == page)
            drawLine(painter, m_blocks[static_cast<std::size_t>(line.block)], line, left);
    }
}

} // namespace recourse::documents
