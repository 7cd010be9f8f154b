// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/letter_blocks.h"
#include "export/letter_pages.h"
#include "export/page_geometry.h"
#include "export/pdf_file.h"
#include "export/render.h"

#include <QPainter>

namespace recourse::documents {

namespace {

void drawPages(PdfFile& file, QPainter& painter, const model::Letter& letter, PageLayout layout)
{
    const SetLetter set = setToFit(letter, layout, painter.device());
    for (int page = 0; page < set.pages(); ++page) {
        if (page > 0)
            file.newPage();
        drawLetterPage(painter, letter, layout, set, page);
    }
}

} // namespace

base::Result<QByteArray> renderPdf(const model::Letter& letter, PageLayout layout)
{
    const model::Letter clean = cleaned(letter);
    PdfFile file(clean.subject, clean.date, geometryOf(layout).paper);
    QPainter painter;
    if (!painter.begin(file.device()))
        return base::fail(base::Code::ExportFailed, QStringLiteral("PDF"));
    drawPages(file, painter, clean, layout);
    if (!painter.end())
        return base::fail(base::Code::ExportFailed, QStringLiteral("PDF"));
    return file.finish();
}

} // namespace recourse::documents
