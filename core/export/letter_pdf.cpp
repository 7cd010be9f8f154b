// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_pages.h"
#include "export/page_output.h"
#include "export/render.h"

namespace recourse::documents {

base::Result<QByteArray> renderPdf(const model::Letter& letter, PageLayout layout)
{
    return pdfOf(LetterPages(letter, layout));
}

} // namespace recourse::documents
