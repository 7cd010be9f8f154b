// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_output.h"

#include "base/detail.h"
#include "export/pdf_file.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <cmath>

namespace recourse::documents {

namespace {

using base::Code;
using base::Detail;
using base::fail;

constexpr double kMillimetresPerMetre = 1000;

bool drawOn(QImage& image, double scale, const PageSource& source, int page)
{
    QPainter painter;
    if (!painter.begin(&image))
        return false;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale / PdfFile::kMillimetre, scale / PdfFile::kMillimetre);
    painter.setPen(Qt::black);
    source.draw(painter, page);
    return painter.end();
}

} // namespace

QImage measuringPaper(const Paper& paper, double pixelsPerMillimetre)
{
    const QSizeF size = paper.millimetres() * pixelsPerMillimetre;
    QImage image(static_cast<int>(std::lround(size.width())), static_cast<int>(std::lround(size.height())), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    const int dotsPerMetre = static_cast<int>(std::lround(PdfFile::kMillimetre * kMillimetresPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(Qt::white);
    return image;
}

void drawPages(PdfFile& file, QPainter& painter, const PageSource& source)
{
    for (int page = 0; page < source.pages(); ++page) {
        if (page > 0)
            file.newPage();
        source.draw(painter, page);
    }
}

base::Result<QByteArray> pdfOf(const PageSource& source)
{
    PdfFile file(source.title(), source.date(), source.paper());
    QPainter painter;
    if (!painter.begin(file.device()))
        return fail(Code::ExportFailed, QStringLiteral("PDF"));
    drawPages(file, painter, source);
    if (!painter.end())
        return fail(Code::ExportFailed, QStringLiteral("PDF"));
    return file.finish();
}

base::Result<std::vector<QImage>> picturesOf(const PageSource& source, double pixelsPerMillimetre)
{
    if (!(pixelsPerMillimetre >= kSmallestScale && pixelsPerMillimetre <= kLargestScale))
        return fail(Code::BadArgument, QStringLiteral("scale"));
    std::vector<QImage> pages;
    for (int page = 0; page < source.pages(); ++page) {
        QImage image = measuringPaper(source.paper(), pixelsPerMillimetre);
        if (image.isNull() || !drawOn(image, pixelsPerMillimetre, source, page))
            return fail(Code::ExportFailed, Detail::tr("page"));
        pages.push_back(std::move(image));
    }
    return pages;
}

base::Status printOn(const PageSource& source, QPagedPaintDevice& device)
{
    if (device.logicalDpiX() != PdfFile::kDotsPerInch || device.logicalDpiY() != PdfFile::kDotsPerInch)
        return fail(Code::BadArgument, QStringLiteral("resolution"));
    device.setPageLayout(source.paper().layout());
    QPainter painter;
    if (!painter.begin(&device))
        return fail(Code::ExportFailed, Detail::tr("printer"));
    for (int page = 0; page < source.pages(); ++page) {
        if (page > 0)
            device.newPage();
        source.draw(painter, page);
    }
    return painter.end() ? base::Status() : fail(Code::ExportFailed, Detail::tr("printer"));
}

} // namespace recourse::documents
