// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_blocks.h"
#include "export/letter_column.h"
#include "export/letter_head.h"
#include "export/page_geometry.h"
#include "export/pdf_file.h"
#include "export/render.h"

#include <QPainter>

namespace recourse::documents {

namespace {

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

void drawPages(PdfFile& file, QPainter& painter, const model::Letter& letter, PageLayout layout)
{
    const PageGeometry& page = geometryOf(layout);
    const double millimetre = PdfFile::kMillimetre;
    const auto blocks = letterColumn(letter, layout, painter.device(), millimetre, page.textWidth() * millimetre);
    const auto lines = flowed(flowOf(blocks), columnOf(page, millimetre));
    const int pages = lines.empty() ? 1 : lines.back().page + 1;
    drawLetterHead(painter, letter, layout);
    drawPageFoot(painter, letter, layout, 1, pages);
    int current = 0;
    for (const PlacedLine& line : lines) {
        if (line.page != current) {
            file.newPage();
            current = line.page;
            drawPageFoot(painter, letter, layout, current + 1, pages);
        }
        drawLine(painter, blocks[static_cast<std::size_t>(line.block)], line, page.left * millimetre);
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
