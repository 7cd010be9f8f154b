// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/document.h"
#include "model/letter.h"

class QPainter;

namespace recourse::documents {

/// Draws what stands above the subject on the first page of a (cleaned) letter: sender, address in the window, reference and date,
/// fold marks. The painter's device is a `PdfFile`.
void drawLetterHead(QPainter& painter, const model::Letter& letter, PageLayout layout);

/// Draws reference and "2 / 3" at the foot; nothing if there is but one page.
void drawPageFoot(QPainter& painter, const model::Letter& letter, PageLayout layout, int page, int pages);

} // namespace recourse::documents
