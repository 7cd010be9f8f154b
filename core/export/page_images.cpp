// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_images.h"

#include "export/letter_pages.h"

namespace recourse::documents {

base::Result<std::vector<QImage>> renderPages(const model::Letter& letter, PageLayout layout, double pixelsPerMillimetre)
{
    return picturesOf(LetterPages(letter, layout), pixelsPerMillimetre);
}

base::Status printPages(const model::Letter& letter, PageLayout layout, QPagedPaintDevice& device)
{
    return printOn(LetterPages(letter, layout), device);
}

} // namespace recourse::documents
