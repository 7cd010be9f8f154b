// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/document.h"
#include "export/page_flow.h"
#include "export/page_text.h"
#include "model/letter.h"

#include <optional>
#include <vector>

class QPaintDevice;

namespace recourse::documents {

/// One block of a letter's column, broken into lines: subject, paragraph, point, closing, enclosure.
struct SetBlock
{
    TextPiece text;
    std::optional<TextPiece> marker; ///< stands left of the first line
    double indent = 0; ///< of the text, device pixels
    double markerIndent = 0;
    FlowBlock flow;
};

/// Everything of a (cleaned) letter that stands in the text column, from subject to enclosures, in order.
/// `millimetre` is one in device pixels, `width` that of the column, `points` the size of the type.
[[nodiscard]] std::vector<SetBlock> letterColumn(const model::Letter& letter, PageLayout layout, QPaintDevice* device,
    double millimetre, double width, double points);

} // namespace recourse::documents
