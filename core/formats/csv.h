// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/limits.h"
#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace recourse::formats {

/// How quotes inside quoted fields are written.
enum class QuoteEscape {
    Doubled, ///< RFC 4180: ""
    Backslash, ///< KeePass 1: \" and \\ .
};

/// The delimiter of a text and where its records begin.
struct CsvDialect
{
    char delimiter = ',';
    QuoteEscape escape = QuoteEscape::Doubled;
    std::size_t start = 0; ///< byte offset behind a "sep=;" line
};

/// One record. The views are valid until the next call of `CsvReader::next`.
struct CsvRow
{
    std::vector<std::string_view> fields;
    std::size_t record = 0; ///< counted from 1, blank lines not counted; the header is record 1 if there is one
    std::size_t line = 0; ///< physical line on which the record starts, counted from 1
    std::size_t begin = 0; ///< byte offset of the record
    bool cut = false; ///< a field was longer than the limit and is cut
    bool unclosed = false; ///< the text ended inside a quoted field
};

/// The delimiter among , ; TAB | that gives the same field count above 1 on most of the first 50 records, read with a real
/// quote parser; comma if none does. Skips a "sep=" line and leading blank lines.
[[nodiscard]] CsvDialect sniffCsvDialect(std::string_view text);

/// Reads UTF-8 text record by record: RFC 4180 with LF, CRLF, CR or CR CR LF as record ends (line ends inside quotes stay as
/// they are), blank lines skipped, quotes in the middle of an unquoted field taken as they stand, ragged rows given as they are.
/// Never allocates more than the limits allow, whatever the text says about itself.
class CsvReader
{
public:
    CsvReader(std::string_view text, const CsvDialect& dialect, const base::CsvLimits& limits);

    /// The next record into `row`. False at the end of the text. Errors: InputTooLarge with `where` naming the record when the
    /// limits on rows, columns or file size are passed.
    [[nodiscard]] base::Result<bool> next(CsvRow& row);

    /// Starts again at byte offset `begin` of record `record` on line `line`, reading the next physical line as unquoted
    /// text: the way out when a lone quote swallowed the following records.
    void resynchronise(std::size_t begin, std::size_t record, std::size_t line);

    [[nodiscard]] std::size_t position() const { return m_position; }

private:
    std::string_view m_text;
    CsvDialect m_dialect;
    base::CsvLimits m_limits;
    std::size_t m_position = 0;
    std::size_t m_record = 0;
    std::size_t m_line = 1;
    std::vector<std::string> m_unescaped; ///< storage of fields that held escaped quotes
};

/// One CSV record for writing: every field quoted, quotes doubled, and a value that a spreadsheet would run as a formula
/// (starts with = + - @ TAB CR NUL) prefixed with an apostrophe. Ends in CRLF.
[[nodiscard]] std::string writeCsvRow(const std::vector<std::string>& fields);

} // namespace recourse::formats
