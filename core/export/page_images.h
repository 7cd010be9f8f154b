// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/document.h"
#include "model/letter.h"

#include <QImage>

#include <vector>

class QPagedPaintDevice;

namespace recourse::documents {

/// Scales that make sense: from a thumbnail to 600 dots to the inch.
inline constexpr double kSmallestScale = 0.5;
inline constexpr double kLargestScale = 24;

/// The pages of `renderPdf` as pictures, black on white, with the same lines on the same pages. May be called on any thread; needs a
/// QGuiApplication. Errors: BadArgument (a scale that makes no sense), ExportFailed (no room for the pictures).
[[nodiscard]] base::Result<std::vector<QImage>> renderPages(
    const model::Letter& letter, PageLayout layout, double pixelsPerMillimetre);

/// The same pages drawn on a printer, which is set to full pages of the letter's paper. `device` must take
/// `PdfFile::kDotsPerInch`: the caller sets that resolution first. Errors: BadArgument (another resolution), ExportFailed.
[[nodiscard]] base::Status printPages(const model::Letter& letter, PageLayout layout, QPagedPaintDevice& device);

} // namespace recourse::documents
