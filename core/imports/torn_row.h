// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/csv.h"

#include <string>
#include <string_view>
#include <vector>

namespace recourse::imports {

/// One record that an unquoted text of several lines has torn into rows: its cells before that text come from the first row, those
/// behind it from the last. Of the text itself only its beginning is kept. Its copies are wiped.
class TornRow
{
public:
    /// `torn` is the column of the text, `columns` how many the header has.
    TornRow(std::size_t torn, std::size_t columns)
        : m_torn(torn)
        , m_columns(columns)
    {
    }
    TornRow(const TornRow&) = delete;
    TornRow& operator=(const TornRow&) = delete;
    ~TornRow();

    /// Takes the first row, which reaches the torn column, or a further one.
    void take(const formats::CsvRow& row);
    /// True once as many cells were taken as the header has.
    [[nodiscard]] bool complete() const { return m_cells >= m_columns; }
    /// One cell for each column of the header. Valid until the next call or the end of this.
    [[nodiscard]] std::vector<std::string_view> fields() const;

private:
    void keepBehind(std::string_view cell, bool continues);

    std::size_t m_torn;
    std::size_t m_columns;
    std::size_t m_cells = 0; ///< taken so far; a cell that goes on in the next row counts once
    std::vector<std::string> m_before; ///< up to and with the torn one
    std::vector<std::string> m_behind; ///< the last cells behind it
};

} // namespace recourse::imports
