// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "imports/account_collector.h"
#include "imports/source.h"

#include <functional>
#include <string_view>
#include <vector>

namespace recourse::imports {

/// The fields of one row, asked for by column; a column that the header or the row does not have is empty.
class CsvCells
{
public:
    explicit CsvCells(const std::vector<std::string_view>& fields)
        : m_fields(fields)
    {
    }
    [[nodiscard]] std::string_view operator[](int column) const
    {
        return column >= 0 && static_cast<std::size_t>(column) < m_fields.size() ? m_fields[static_cast<std::size_t>(column)] : std::string_view();
    }
    [[nodiscard]] QString text(int column) const
    {
        const std::string_view cell = (*this)[column];
        return QString::fromUtf8(cell);
    }
    [[nodiscard]] int size() const { return static_cast<int>(m_fields.size()); }

private:
    const std::vector<std::string_view>& m_fields;
};

/// How the rows of a list are to be taken.
///
/// Address, login and password are the columns that every good row fills with one line of text each. A row that does not reach the
/// last of them, or has more filled fields than the header, is a bad row; so is one where a line end inside such a field shows that
/// a lone quote swallowed the rows below. A bad row costs itself only: reading goes on with the next line. The header's row may occur
/// again between the accounts, where a program writes it so or somebody joined two lists; it is no record then.
struct CsvShape
{
    int address = -1;
    int login = -1;
    int password = -1;
    /// Rows may have any number of cells: lists of label and value pairs, lists that leave out empty cells at the end.
    bool ragged = false;
    /// A row may have more filled cells than most have, as long as its address stands where it should: of lists without a header,
    /// where nobody said how many columns there are.
    bool surplus = false;
    formats::QuoteEscape escape = formats::QuoteEscape::Doubled;
    /// The column whose text may stand unquoted over several lines and hold delimiters (LastPass copied from its web page), or -1.
    /// A row that does not fit is then joined with the lines below it up to the next row that has as many fields as the header
    /// and for which `startsRecord` is true; what the row has too many goes into this column.
    int torn = -1;
    bool (*startsRecord)(const CsvCells& cells) = nullptr; ///< set with `torn`
};

/// Reads all rows behind the header, or all rows if the source has none. `fill` puts a row's fields into an empty record whose line
/// is set already. Errors: InputTooLarge, Cancelled.
[[nodiscard]] base::Status readCsvRecords(const Source& source, const CsvShape& shape, AccountCollector& out, base::Progress& progress,
    const std::function<void(const CsvCells& cells, Record& record)>& fill);

} // namespace recourse::imports
