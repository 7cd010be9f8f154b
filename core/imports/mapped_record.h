// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/column_map.h"
#include "imports/csv_records.h"

namespace recourse::imports {

/// Where the cells of each meaning stand in a row, made once for a list.
class MappedColumns
{
public:
    explicit MappedColumns(const ColumnFields& fields);

    /// The columns that a good row fills with one line each: the last is the one to reach.
    [[nodiscard]] CsvShape shape() const;
    /// Puts a row into an empty record. A cell of an address column may hold several addresses (see `splitAddresses`).
    void fill(const CsvCells& cells, Record& record) const;

private:
    [[nodiscard]] int first(ColumnField field) const;

    struct Column
    {
        int place;
        ColumnField field;
    };
    std::vector<Column> m_columns; ///< in the order of places; ignored ones are left out
};

} // namespace recourse::imports
