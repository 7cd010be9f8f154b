// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/csv.h"
#include "imports/cell_kind.h"

#include <array>
#include <functional>
#include <string_view>
#include <vector>

namespace recourse::imports {

/// Which number of "1/2/2020" is the day.
enum class DateOrder {
    Unknown,
    DayFirst,
    MonthFirst,
};

/// What the cells of one column look like: counts only, no values.
struct ColumnContent
{
    std::array<int, static_cast<std::size_t>(CellKind::Text) + 1> cells{};
    int dayFirst = 0; ///< dates with slashes whose first number is no month
    int monthFirst = 0; ///< the same for the second

    [[nodiscard]] int count(CellKind kind) const { return cells[static_cast<std::size_t>(kind)]; }
    /// Cells that are not empty.
    [[nodiscard]] int filled() const;
    /// Addresses with scheme and bare hosts.
    [[nodiscard]] int addresses() const { return count(CellKind::Address) + count(CellKind::Host); }
    /// As far as the dates with slashes tell, and only if all tell the same.
    [[nodiscard]] DateOrder dateOrder() const;
    /// At least four of five filled cells, and one.
    [[nodiscard]] bool mostly(int number) const { return number > 0 && number * 5 >= filled() * 4; }
};

/// The first rows of a delimited text.
struct CsvSample
{
    int rows = 0; ///< looked at, the first among them
    int columns = 0; ///< fields that most rows have
    int firstRowFields = 0;
    bool quoted = false; ///< every cell of most rows stands in quotes
    std::vector<ColumnContent> below; ///< of the rows behind the first, by column
    std::vector<ColumnContent> all; ///< of all rows, by column
    ColumnContent first; ///< of the cells of the first row
    int firstRowWords = 0; ///< cells of the first row that are words for columns
};

/// Looks at the first 50 rows (at most 256 KiB).
[[nodiscard]] CsvSample sampleCsv(std::string_view text, const formats::CsvDialect& dialect);

/// True if the first row is an account itself and no row of column names.
[[nodiscard]] bool firstRowIsData(const CsvSample& sample);

} // namespace recourse::imports
