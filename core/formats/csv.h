// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/limits.h"
#include "base/result.h"

#include <cstddef>
#include <deque>
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
    bool found = false; ///< the text shows this delimiter; else it has one column, or none that can be told
    bool spacedQuotes = false; ///< blanks may stand between a delimiter and a quoted field, as the first row has them
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
    bool wide = false; ///< it has more columns than the limit; those behind are left out
    bool strayQuote = false; ///< a quoted field held a quote neither escaped nor at its end: quoting may be out of step
};

/// The delimiter among , ; TAB | that gives the same field count above 1 on most of the first 50 records, read with a
/// real quote parser; else the one that divides four of five of them (some lists have rows of any length); comma, and not `found`,
/// if none does. Skips a "sep=" line and leading blank lines.
[[nodiscard]] CsvDialect sniffCsvDialect(std::string_view text);

/// What `CsvReader::next` found.
enum class CsvNext { Record, EndOfText };

/// Reads UTF-8 text record by record: RFC 4180 with LF, CRLF, CR or CR CR LF as record ends (line ends inside quotes
/// stay as they are), blank lines skipped, quotes in the middle of an unquoted field taken as they stand, ragged rows
/// given as they are. A lone quote inside a quoted field is text if the field still closes on that line, else it ends
/// the quoted part. Never allocates more than the limits allow, whatever the text says about itself. Its own copies are
/// wiped.
class CsvReader
{
public:
    /// `text` must outlive the reader.
    CsvReader(std::string_view text, const CsvDialect& dialect, const base::CsvLimits& limits);
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;
    ~CsvReader();

    /// The next record into `row`, unless the text has ended. A row with too many columns is cut and flagged. Errors:
    /// InputTooLarge when the limits on rows or file size are passed.
    [[nodiscard]] base::Result<CsvNext> next(CsvRow& row);

    /// Starts again at byte offset `begin` of record `record` on line `line`, reading the next physical line with every
    /// quote that does not close on that line as text: the way out when a lone quote swallowed the following records.
    void resynchronise(std::size_t begin, std::size_t record, std::size_t line);

    [[nodiscard]] std::size_t position() const { return m_position; }

private:
    /// The next place of one byte, remembered so that a text without it is searched once and not once a record.
    struct NextByte
    {
        char byte;
        std::size_t from = std::string_view::npos;
        std::size_t at = 0;
        std::size_t find(std::string_view text, std::size_t position);
    };
    enum class After { Delimiter, RecordEnd };
    enum class Quotes { Structure, TextUnlessClosedOnLine };

    void skipBlankLines();
    void skipBlanksBeforeQuote();
    After readField(CsvRow& row);
    After readQuoted(CsvRow& row);
    [[nodiscard]] bool isFull(CsvRow& row) const;
    After closeField(std::size_t end);
    void add(CsvRow& row, std::string_view field);
    void addUnescaped(CsvRow& row, std::string_view quoted, std::string_view tail);
    [[nodiscard]] std::size_t findQuote(std::size_t from) const;
    [[nodiscard]] bool isDoubled(std::size_t quote) const;
    [[nodiscard]] bool fieldEndsAt(std::size_t position) const;
    [[nodiscard]] std::size_t closingQuoteOnLine(std::size_t from);
    [[nodiscard]] std::size_t lineEnd(std::size_t from);
    [[nodiscard]] std::size_t unquotedEnd(std::size_t from);
    [[nodiscard]] std::size_t lengthOfLineEnd(std::size_t at) const;
    void countLines(std::size_t from, std::size_t to);
    void forgetUnescaped();

    std::string_view m_text;
    CsvDialect m_dialect;
    base::CsvLimits m_limits;
    std::size_t m_position = 0;
    std::size_t m_record = 0;
    std::size_t m_line = 1;
    Quotes m_quotes = Quotes::Structure;
    NextByte m_lineFeed{'\n'};
    NextByte m_return{'\r'};
    std::deque<std::string> m_unescaped; ///< fields that held escaped quotes; a deque keeps views into it valid
    std::size_t m_unescapedUsed = 0;
};

/// One CSV record for writing: every field quoted, quotes doubled, and a value that a spreadsheet would run as a
/// formula (starts with = + - @ TAB CR NUL) prefixed with an apostrophe. Ends in CRLF.
[[nodiscard]] std::string writeCsvRow(const std::vector<std::string>& fields);

} // namespace recourse::formats
