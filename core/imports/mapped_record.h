// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/column_map.h"
#include "imports/csv_records.h"

namespace recourse::imports {

/// Where the cells of each meaning stand in a row, made once for a list.
class MappedColumns
{
public:
    /// `sample` shows how dates are written.
    MappedColumns(const ColumnFields& fields, const CsvSample& sample);

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
        DateOrder dates; ///< of the times in it
    };
    std::vector<Column> m_columns; ///< in the order of places; ignored ones are left out
};

} // namespace recourse::imports
