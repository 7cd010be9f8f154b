// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/page_source.h"

#include <QByteArray>
#include <QImage>

#include <vector>

class QPagedPaintDevice;

namespace recourse::documents {

class PdfFile;

/// Scales that make sense: from a thumbnail to 600 dots to the inch.
inline constexpr double kSmallestScale = 0.5;
inline constexpr double kLargestScale = 24;

/// A picture of that paper that measures text as the PDF does, whatever its own size; for setting a document.
/// Null if there is no room for it.
[[nodiscard]] QImage measuringPaper(const Paper& paper, double pixelsPerMillimetre = kSmallestScale);

/// Draws all pages into `file`, on which `painter` is active and whose page is still empty.
void drawPages(PdfFile& file, QPainter& painter, const PageSource& source);

/// The document as PDF with embedded fonts; needs a QGuiApplication. Errors: ExportFailed.
[[nodiscard]] base::Result<QByteArray> pdfOf(const PageSource& source);

/// The pages as pictures, black on white. May be called on any thread; needs a QGuiApplication. Errors: BadArgument (a scale that
/// makes no sense), ExportFailed (no room for the pictures).
[[nodiscard]] base::Result<std::vector<QImage>> picturesOf(const PageSource& source, double pixelsPerMillimetre);

/// The pages drawn on a printer, which is set to full pages of the document's paper. `device` must take `PdfFile::kDotsPerInch`: the caller
/// sets that resolution first. Errors: BadArgument (another resolution), ExportFailed.
[[nodiscard]] base::Status printOn(const PageSource& source, QPagedPaintDevice& device);

} // namespace recourse::documents
