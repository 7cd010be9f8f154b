// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/document.h"
#include "export/page_output.h"
#include "model/letter.h"

#include <QImage>

#include <vector>

class QPagedPaintDevice;

namespace recourse::documents {

/// The pages of `renderPdf` as pictures, as `picturesOf` gives them.
[[nodiscard]] base::Result<std::vector<QImage>> renderPages(
    const model::Letter& letter, PageLayout layout, double pixelsPerMillimetre);

/// The same pages on a printer, as `printOn` draws them.
[[nodiscard]] base::Status printPages(const model::Letter& letter, PageLayout layout, QPagedPaintDevice& device);

} // namespace recourse::documents
