// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/column_words.h"
#include "imports/format.h"
#include "imports/csv_records.h"

#include <span>
#include <string_view>

namespace recourse::imports {

/// One column of a program's list.
struct ProductColumn
{
    enum class Presence { Always, Sometimes };

    std::string_view word; ///< in lower case
    ColumnField field;
    Presence presence = Presence::Always;
};

/// A program whose list is a table with a header and needs no reader of its own.
struct Product
{
    const char* name;
    std::span<const ProductColumn> columns;
    /// The header has no other columns: said of short headers, whose words are in longer ones too.
    bool noOthers = false;
    /// Mends a record that was filled by the columns; null: nothing to mend.
    void (*mend)(const CsvHeader& header, const CsvCells& cells, Record& record) = nullptr;
};

/// All of them.
[[nodiscard]] std::span<const Product> productTable();

} // namespace recourse::imports
