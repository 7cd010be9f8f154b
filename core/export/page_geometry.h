// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/document.h"

#include <QPageSize>
#include <QRectF>

#include <array>

namespace recourse::documents {

/// Where things stand on the page of one layout; millimetres from the upper left corner of the sheet.
struct PageGeometry
{
    QPageSize::PageSizeId paper = QPageSize::A4;
    double width = 0;
    double height = 0;
    double left = 0; ///< of the text
    double right = 0; ///< margin
    double letterheadTop = 0;
    QRectF returnLine; ///< small sender line above the address; empty: the layout has none
    QRectF address; ///< what the window shows
    QRectF details; ///< reference, date, e-mail
    double bodyTop = 0; ///< the subject on the first page
    double nextTop = 0; ///< first line of the pages after
    double bodyBottom = 0; ///< last line above this
    double footer = 0; ///< base line of the page number
    std::array<double, 3> marks{}; ///< fold, hole and fold marks at the left edge; 0: none

    [[nodiscard]] double textWidth() const { return width - left - right; }
};

/// The measures of DIN 5008:2020 form B, of US business letters for No. 10 window envelopes, and of British letters for DL ones.
[[nodiscard]] const PageGeometry& geometryOf(PageLayout layout);

} // namespace recourse::documents
