// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/document.h"
#include "export/letter_column.h"
#include "export/page_source.h"
#include "model/letter.h"

#include <vector>

namespace recourse::documents {

/// A letter broken into lines and pages. One that would leave a few lines to a second page is set a little smaller; a longer one keeps the
/// full size.
class LetterPages : public PageSource
{
public:
    /// Cleans the letter first; see `cleaned`.
    LetterPages(const model::Letter& letter, PageLayout layout);

    [[nodiscard]] QString title() const override { return m_letter.subject; }
    [[nodiscard]] QDate date() const override { return m_letter.date; }
    [[nodiscard]] Paper paper() const override;
    [[nodiscard]] int pages() const override { return m_lines.empty() ? 1 : m_lines.back().page + 1; }
    void draw(QPainter& painter, int page) const override;
    /// Where every line of the column stands.
    [[nodiscard]] const std::vector<PlacedLine>& lines() const { return m_lines; }
    /// The lines that each block of the column has.
    [[nodiscard]] const std::vector<SetBlock>& blocks() const { return m_blocks; }

private:
    void setAt(double points, QPaintDevice* device);

    model::Letter m_letter;
    PageLayout m_layout;
    std::vector<SetBlock> m_blocks;
    std::vector<PlacedLine> m_lines;
};

} // namespace recourse::documents
