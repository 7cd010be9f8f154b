// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table.h"

namespace recourse::feeds {

/// The cells of a table while it is made.
struct TableCells
{
    QHash<QString, int> columns; ///< by key
    QStringList titles;
    std::vector<std::vector<QString>> rows;
    bool wasCut = false; ///< a last line was passed over

    /// The column's place; a new one behind all others if it was not there.
    int column(const QString& title);
    /// A new column behind all others, whatever it is called; the first of one name is the one that is found by it.
    void append(const QString& title);
    /// A row, without the empty cells at its end. NetTooLarge if the table grows beyond all use: a list of thirty columns and a hundred
    /// thousand rows has three million cells.
    [[nodiscard]] base::Status add(std::vector<QString> row);

private:
    std::size_t m_cells = 0;
};

/// Whether all columns of a shape are there.
[[nodiscard]] bool hasColumns(const QHash<QString, int>& columns, const FeedTable::Shape& shape);

/// Any delimiter and encoding. Errors: FeedMalformed (no header, an unfinished last record, no text), NetTooLarge.
[[nodiscard]] base::Result<TableCells> cellsOfCsv(std::string_view bytes, const FeedTable::Shape& shape);

/// Errors: FeedNotJson, FeedMalformed (no list with these columns), NetTooLarge.
[[nodiscard]] base::Result<TableCells> cellsOfJson(std::string_view bytes, const FeedTable::Shape& shape);

/// Errors: FeedMalformed.
[[nodiscard]] base::Result<TableCells> cellsOfXml(std::string_view bytes);

} // namespace recourse::feeds
