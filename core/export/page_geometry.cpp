// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_geometry.h"

namespace recourse::documents {

namespace {

constexpr double kInch = 25.4;

PageGeometry din5008()
{
    PageGeometry page;
    page.paper = QPageSize::A4;
    page.width = 210;
    page.height = 297;
    page.left = 25;
    page.right = 20;
    page.letterheadTop = 17;
    page.returnLine = QRectF(25, 57, 78, 5);
    page.address = QRectF(25, 62.7, 78, 26);
    page.details = QRectF(125, 62.7, 65, 27.3);
    page.bodyTop = 103.5;
    page.nextTop = 27;
    page.bodyBottom = 272;
    page.footer = 284;
    page.marks = {105, 148.5, 210};
    return page;
}

PageGeometry usLetter()
{
    PageGeometry page;
    page.paper = QPageSize::Letter;
    page.width = 8.5 * kInch;
    page.height = 11 * kInch;
    page.left = kInch;
    page.right = kInch;
    page.letterheadTop = 0.75 * kInch;
    page.address = QRectF(kInch, 2.15 * kInch, 3.6 * kInch, 0.95 * kInch);
    page.details = QRectF(5.5 * kInch, 2.15 * kInch, 2.0 * kInch, 0.95 * kInch);
    page.bodyTop = 3.6 * kInch;
    page.nextTop = kInch;
    page.bodyBottom = 10 * kInch;
    page.footer = 10.5 * kInch;
    return page;
}

PageGeometry ukA4()
{
    PageGeometry page;
    page.paper = QPageSize::A4;
    page.width = 210;
    page.height = 297;
    page.left = 25;
    page.right = 25;
    page.letterheadTop = 17;
    page.address = QRectF(25, 50, 82, 30);
    page.details = QRectF(125, 50, 60, 30);
    page.bodyTop = 98;
    page.nextTop = 27;
    page.bodyBottom = 272;
    page.footer = 284;
    return page;
}

} // namespace

const PageGeometry& geometryOf(PageLayout layout)
{
    static const PageGeometry kDin = din5008();
    static const PageGeometry kUs = usLetter();
    static const PageGeometry kUk = ukA4();
    switch (layout) {
    case PageLayout::UsLetter:
        return kUs;
    case PageLayout::UkA4:
        return kUk;
    case PageLayout::Din5008:
        break;
    }
    return kDin;
}

} // namespace recourse::documents
