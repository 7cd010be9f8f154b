// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_images.h"

#include "base/detail.h"
#include "export/letter_blocks.h"
#include "export/letter_pages.h"
#include "export/page_geometry.h"
#include "export/pdf_file.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <cmath>

namespace recourse::documents {

namespace {

using base::Code;
using base::Detail;
using base::fail;

constexpr double kMillimetresPerMetre = 1000;

/// A picture that measures text as the PDF does, whatever its own size.
QImage paper(const PageGeometry& page, double scale)
{
    QImage image(static_cast<int>(std::lround(page.width * scale)), static_cast<int>(std::lround(page.height * scale)),
        QImage::Format_RGB32);
    if (image.isNull())
        return image;
    const int dotsPerMetre = static_cast<int>(std::lround(PdfFile::kMillimetre * kMillimetresPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(Qt::white);
    return image;
}

bool drawOn(QImage& image, double scale, const model::Letter& letter, PageLayout layout, const SetLetter& set, int page)
{
    QPainter painter;
    if (!painter.begin(&image))
        return false;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale / PdfFile::kMillimetre, scale / PdfFile::kMillimetre);
    painter.setPen(Qt::black);
    drawLetterPage(painter, letter, layout, set, page);
    return painter.end();
}

} // namespace

base::Result<std::vector<QImage>> renderPages(const model::Letter& letter, PageLayout layout, double pixelsPerMillimetre)
{
    if (!(pixelsPerMillimetre >= kSmallestScale && pixelsPerMillimetre <= kLargestScale))
        return fail(Code::BadArgument, QStringLiteral("scale"));
    const model::Letter clean = cleaned(letter);
    const PageGeometry& geometry = geometryOf(layout);
    QImage measure = paper(geometry, kSmallestScale);
    const SetLetter set = setToFit(clean, layout, &measure);
    std::vector<QImage> pages;
    for (int page = 0; page < set.pages(); ++page) {
        QImage image = paper(geometry, pixelsPerMillimetre);
        if (image.isNull() || !drawOn(image, pixelsPerMillimetre, clean, layout, set, page))
            return fail(Code::ExportFailed, Detail::tr("page"));
        pages.push_back(std::move(image));
    }
    return pages;
}

base::Status printPages(const model::Letter& letter, PageLayout layout, QPagedPaintDevice& device)
{
    if (device.logicalDpiX() != PdfFile::kDotsPerInch || device.logicalDpiY() != PdfFile::kDotsPerInch)
        return fail(Code::BadArgument, QStringLiteral("resolution"));
    const model::Letter clean = cleaned(letter);
    QPageLayout sheet(QPageSize(geometryOf(layout).paper), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter);
    sheet.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(sheet);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(Code::ExportFailed, Detail::tr("printer"));
    const SetLetter set = setToFit(clean, layout, &device);
    for (int page = 0; page < set.pages(); ++page) {
        if (page > 0)
            device.newPage();
        drawLetterPage(painter, clean, layout, set, page);
    }
    return painter.end() ? base::Status() : fail(Code::ExportFailed, Detail::tr("printer"));
}

} // namespace recourse::documents
