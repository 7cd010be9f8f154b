// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QPageSize>
#include <QSizeF>

namespace recourse::documents {

/// A sheet of paper and how it is held.
struct Paper
{
    QPageSize::PageSizeId size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;

    /// Width and height as held.
    [[nodiscard]] QSizeF millimetres() const
    {
        const QSizeF upright = QPageSize(size).size(QPageSize::Millimeter);
        return orientation == QPageLayout::Landscape ? upright.transposed() : upright;
    }
    /// The whole sheet without margins.
    [[nodiscard]] QPageLayout layout() const
    {
        QPageLayout sheet(QPageSize(size), orientation, QMarginsF(), QPageLayout::Millimeter);
        sheet.setMode(QPageLayout::FullPageMode);
        return sheet;
    }

    bool operator==(const Paper&) const = default;
};

} // namespace recourse::documents
