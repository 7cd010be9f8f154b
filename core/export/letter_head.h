// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/document.h"
#include "model/letter.h"

class QPainter;

namespace recourse::documents {

/// Draws what stands above the subject on the first page of a (cleaned) letter: sender, address in the window, reference and date,
/// fold marks. The painter's device is a `PdfFile`.
void drawLetterHead(QPainter& painter, const model::Letter& letter, PageLayout layout);

/// Draws reference and "Page 2 of 3" at the foot, in the letter's language.
void drawPageFoot(QPainter& painter, const model::Letter& letter, PageLayout layout, int page, int pages);

} // namespace recourse::documents
