// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/paper.h"

#include <QDate>
#include <QString>

class QPainter;

namespace recourse::documents {

/// A document that is set and broken into pages. What is printed, exported and shown is drawn by the same `draw`, so that all three have
/// the same lines on the same pages.
class PageSource
{
public:
    PageSource() = default;
    PageSource(const PageSource&) = delete;
    PageSource& operator=(const PageSource&) = delete;
    virtual ~PageSource() = default;

    [[nodiscard]] virtual QString title() const = 0;
    /// The one date that the file tells about itself.
    [[nodiscard]] virtual QDate date() const = 0;
    /// Of every page.
    [[nodiscard]] virtual Paper paper() const = 0;
    /// At least 1.
    [[nodiscard]] virtual int pages() const = 0;
    /// Draws one page, counted from 0; `PdfFile::kMillimetre` device units are a millimetre.
    virtual void draw(QPainter& painter, int page) const = 0;
};

} // namespace recourse::documents
