// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_flow.h"

#include <cstddef>

namespace recourse::documents {

namespace {

struct FlowLine
{
    int block = 0;
    int line = 0;
    double height = 0;
    double spaceBefore = 0;
    bool mayBreakBefore = true;
};

bool mayBreakBefore(const std::vector<FlowBlock>& blocks, std::size_t block, int line)
{
    const FlowBlock& current = blocks[block];
    if (line == 0)
        return block == 0 || blocks[block - 1].next == NextBlock::Anywhere;
    if (current.parting == Parting::Whole)
        return false;
    return line != 1 && line != current.lines - 1;
}

std::vector<FlowLine> linesOf(const std::vector<FlowBlock>& blocks)
{
    std::vector<FlowLine> lines;
    for (std::size_t block = 0; block < blocks.size(); ++block) {
        for (int line = 0; line < blocks[block].lines; ++line) {
            lines.push_back({static_cast<int>(block), line, blocks[block].lineHeight, line == 0 ? blocks[block].spaceBefore : 0,
                mayBreakBefore(blocks, block, line)});
        }
    }
    return lines;
}

/// The last permitted break after `first` and not after `overflowing`; `overflowing` itself where none is.
std::size_t breakFor(const std::vector<FlowLine>& lines, std::size_t first, std::size_t overflowing)
{
    for (std::size_t i = overflowing; i > first; --i) {
        if (lines[i].mayBreakBefore)
            return i;
    }
    return overflowing;
}

} // namespace

std::vector<PlacedLine> flowed(const std::vector<FlowBlock>& blocks, const FlowColumn& column)
{
    const std::vector<FlowLine> lines = linesOf(blocks);
    std::vector<PlacedLine> placed;
    placed.reserve(lines.size());
    std::size_t first = 0;
    for (int page = 0; first < lines.size(); ++page) {
        double top = page == 0 ? column.firstTop : column.nextTop;
        std::size_t i = first;
        for (; i < lines.size(); ++i) {
            const double lineTop = top + (i == first ? 0 : lines[i].spaceBefore);
            if (lineTop + lines[i].height > column.bottom && i > first)
                break;
            placed.push_back({lines[i].block, lines[i].line, page, lineTop});
            top = lineTop + lines[i].height;
        }
        if (i < lines.size()) {
            const std::size_t next = breakFor(lines, first, i);
            placed.resize(placed.size() - (i - next));
            i = next;
        }
        first = i;
    }
    return placed;
}

} // namespace recourse::documents
