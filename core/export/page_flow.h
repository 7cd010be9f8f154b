// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace recourse::documents {

/// How a block may be parted between pages.
enum class Parting { Free, Whole };

/// Whether the next block must begin on the page where this one ends.
enum class NextBlock { Anywhere, SamePage };

/// The measures of one block in the column, any one unit.
struct FlowBlock
{
    int lines = 1;
    double lineHeight = 0;
    double spaceBefore = 0; ///< dropped at the top of a page
    Parting parting = Parting::Free;
    NextBlock next = NextBlock::Anywhere;
};

/// Where one line comes to stand.
struct PlacedLine
{
    int block = 0;
    int line = 0;
    int page = 0;
    double top = 0;

    bool operator==(const PlacedLine&) const = default;
};

/// The column of one page.
struct FlowColumn
{
    double firstTop = 0; ///< on the first page
    double nextTop = 0; ///< on all others
    double bottom = 0;
};

/// Breaks the column into pages: never a single first line at the foot of a page nor a single last line at its head, never
/// inside a whole block or between blocks that belong together, unless one page cannot hold them.
[[nodiscard]] std::vector<PlacedLine> flowed(const std::vector<FlowBlock>& blocks, const FlowColumn& column);

} // namespace recourse::documents
