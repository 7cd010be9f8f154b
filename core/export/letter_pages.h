// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/document.h"
#include "export/letter_column.h"
#include "model/letter.h"

#include <vector>

class QPaintDevice;
class QPainter;

namespace recourse::documents {

/// A (cleaned) letter broken into lines and pages, at the size of type that suits its length. One setting serves every device of
/// `PdfFile::kDotsPerInch` dots: what is printed, exported and shown has the same lines on the same pages.
struct SetLetter
{
    std::vector<SetBlock> blocks;
    std::vector<PlacedLine> lines;

    [[nodiscard]] int pages() const { return lines.empty() ? 1 : lines.back().page + 1; }
};

/// A letter that would leave a few lines to a second page is set a little smaller; a longer one keeps the full size.
[[nodiscard]] SetLetter setToFit(const model::Letter& letter, PageLayout layout, QPaintDevice* device);

/// Draws one page, counted from 0, with its head or foot.
void drawLetterPage(QPainter& painter, const model::Letter& letter, PageLayout layout, const SetLetter& set, int page);

} // namespace recourse::documents
