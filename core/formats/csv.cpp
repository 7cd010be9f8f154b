// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv.h"

#include "base/detail.h"
#include "base/secret_bytes.h"

#include <algorithm>

namespace recourse::formats {

using base::Code;
using base::Detail;
using base::fail;

namespace {

constexpr std::size_t kNone = std::string_view::npos;

/// The longest beginning of at most `limit` bytes that does not end inside a UTF-8 character.
std::string_view cutAtCharacter(std::string_view text, std::size_t limit)
{
    std::size_t end = std::min(limit, text.size());
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

} // namespace

std::size_t CsvReader::NextByte::find(std::string_view text, std::size_t position)
{
    if (from == kNone || position < from || position > at) {
        from = position;
        at = std::min(text.find(byte, position), text.size());
    }
    return at;
}

CsvReader::CsvReader(std::string_view text, const CsvDialect& dialect, const base::CsvLimits& limits)
    : m_text(text)
    , m_dialect(dialect)
    , m_limits(limits)
    , m_position(std::min(dialect.start, text.size()))
{
    countLines(0, m_position);
}

CsvReader::~CsvReader()
{
    forgetUnescaped();
}

base::Result<CsvNext> CsvReader::next(CsvRow& row)
{
    forgetUnescaped();
    row.fields.clear();
    if (m_text.size() > m_limits.fileBytes)
        return fail(Code::InputTooLarge, Detail::tr("more than %1 bytes of text").arg(m_limits.fileBytes));
    skipBlankLines();
    if (m_position >= m_text.size())
        return CsvNext::EndOfText;
    if (m_record >= m_limits.rows)
        return fail(Code::InputTooLarge, Detail::tr("more than %1 records").arg(m_limits.rows));
    row.record = ++m_record;
    row.line = m_line;
    row.begin = m_position;
    row.cut = row.unclosed = row.strayQuote = row.wide = false;
    while (readField(row) == After::Delimiter) { }
    m_quotes = Quotes::Structure;
    return CsvNext::Record;
}

void CsvReader::resynchronise(std::size_t begin, std::size_t record, std::size_t line)
{
    m_position = std::min(begin, m_text.size());
    m_record = record > 0 ? record - 1 : 0;
    m_line = line;
    m_quotes = Quotes::TextUnlessClosedOnLine;
}

void CsvReader::skipBlankLines()
{
    while (m_position < m_text.size()) {
        std::size_t end = m_position;
        while (end < m_text.size() && m_text[end] == ' ')
            ++end;
        if (end < m_text.size() && m_text[end] != '\n' && m_text[end] != '\r')
            return;
        closeField(end);
    }
}

void CsvReader::skipBlanksBeforeQuote()
{
    const std::size_t behind = std::min(m_text.find_first_not_of(' ', m_position), m_text.size());
    if (behind < m_text.size() && m_text[behind] == '"')
        m_position = behind;
}

CsvReader::After CsvReader::readField(CsvRow& row)
{
    if (m_dialect.spacedQuotes)
        skipBlanksBeforeQuote();
    const bool quoted = m_position < m_text.size() && m_text[m_position] == '"'
        && (m_quotes == Quotes::Structure || closingQuoteOnLine(m_position + 1) != kNone);
    if (quoted)
        return readQuoted(row);
    const std::size_t end = unquotedEnd(m_position);
    add(row, m_text.substr(m_position, end - m_position));
    return closeField(end);
}

CsvReader::After CsvReader::readQuoted(CsvRow& row)
{
    const std::size_t begin = m_position + 1;
    bool escaped = false;
    std::size_t quote = findQuote(begin);
    std::size_t tail = kNone;
    while (quote != kNone && !fieldEndsAt(quote + 1)) {
        if (isDoubled(quote)) {
            escaped = true;
            quote = findQuote(quote + 2);
            continue;
        }
        row.strayQuote = true;
        const std::size_t closing = closingQuoteOnLine(quote + 1);
        if (closing == kNone) {
            tail = quote + 1;
            break;
        }
        escaped = true; // what lies between may hold doubled quotes
        quote = closing;
    }
    row.unclosed = row.unclosed || quote == kNone;
    const std::size_t contentEnd = std::min(quote, m_text.size());
    const std::size_t end = quote == kNone ? m_text.size() : unquotedEnd(quote + 1);
    const std::string_view content = m_text.substr(begin, contentEnd - begin);
    const bool backslashed = m_dialect.escape == QuoteEscape::Backslash && content.find('\\') != kNone;
    if (escaped || backslashed || tail != kNone)
        addUnescaped(row, content, tail == kNone ? std::string_view() : m_text.substr(tail, end - tail));
    else
        add(row, content);
    countLines(begin, contentEnd);
    return closeField(end);
}

/// Stands behind the field that ends at `end`: over the delimiter, or over the line end.
CsvReader::After CsvReader::closeField(std::size_t end)
{
    if (end < m_text.size() && m_text[end] == m_dialect.delimiter) {
        m_position = end + 1;
        return After::Delimiter;
    }
    m_position = end;
    if (end < m_text.size()) {
        m_position += lengthOfLineEnd(end);
        ++m_line;
    }
    return After::RecordEnd;
}

/// What comes behind the last column that is allowed takes no memory.
bool CsvReader::isFull(CsvRow& row) const
{
    row.wide = row.wide || row.fields.size() >= m_limits.columns;
    return row.wide;
}

void CsvReader::add(CsvRow& row, std::string_view field)
{
    if (isFull(row))
        return;
    if (field.size() > m_limits.fieldBytes) {
        field = cutAtCharacter(field, m_limits.fieldBytes);
        row.cut = true;
    }
    row.fields.push_back(field);
}

void CsvReader::addUnescaped(CsvRow& row, std::string_view quoted, std::string_view tail)
{
    if (isFull(row))
        return;
    if (m_unescapedUsed == m_unescaped.size())
        m_unescaped.emplace_back();
    std::string& copy = m_unescaped[m_unescapedUsed++];
    // One byte more than allowed tells "too long"; reserving once leaves no unwiped smaller buffer behind.
    const std::size_t most = std::min(quoted.size() + tail.size(), m_limits.fieldBytes + 1);
    copy.reserve(most);
    const bool backslash = m_dialect.escape == QuoteEscape::Backslash;
    for (std::size_t i = 0; i < quoted.size() && copy.size() < most; ++i) {
        const char next = i + 1 < quoted.size() ? quoted[i + 1] : '\0';
        const bool skip
            = backslash ? quoted[i] == '\\' && (next == '"' || next == '\\') : quoted[i] == '"' && next == '"';
        i += skip ? 1 : 0;
        copy.push_back(quoted[i]);
    }
    copy.append(tail.substr(0, most - copy.size()));
    add(row, copy);
}

std::size_t CsvReader::findQuote(std::size_t from) const
{
    if (m_dialect.escape == QuoteEscape::Doubled)
        return m_text.find('"', from);
    std::size_t at = m_text.find_first_of("\"\\", from);
    while (at != kNone && m_text[at] == '\\')
        at = m_text.find_first_of("\"\\", at + 2);
    return at;
}

bool CsvReader::isDoubled(std::size_t quote) const
{
    return m_dialect.escape == QuoteEscape::Doubled && quote + 1 < m_text.size() && m_text[quote + 1] == '"';
}

bool CsvReader::fieldEndsAt(std::size_t position) const
{
    if (position >= m_text.size())
        return true;
    const char c = m_text[position];
    return c == m_dialect.delimiter || c == '\n' || c == '\r';
}

/// The quote on this physical line that ends a field open at `from`; none if another quoted field begins before it.
std::size_t CsvReader::closingQuoteOnLine(std::size_t from)
{
    const std::size_t end = lineEnd(from);
    std::size_t quote = findQuote(from);
    while (quote < end && !fieldEndsAt(quote + 1)) {
        const std::size_t before = m_dialect.spacedQuotes ? m_text.find_last_not_of(' ', quote - 1) : quote - 1;
        const bool beginsNext = quote > from && before != kNone && m_text[before] == m_dialect.delimiter;
        if (beginsNext)
            return kNone;
        quote = findQuote(quote + (isDoubled(quote) ? 2 : 1));
    }
    return quote < end ? quote : kNone;
}

std::size_t CsvReader::lineEnd(std::size_t from)
{
    return std::min(m_lineFeed.find(m_text, from), m_return.find(m_text, from));
}

std::size_t CsvReader::unquotedEnd(std::size_t from)
{
    const std::size_t end = lineEnd(from);
    return std::min(m_text.substr(0, end).find(m_dialect.delimiter, from), end);
}

/// LF, CRLF, CR and the CR CR LF that some Windows browsers make of a copied page.
std::size_t CsvReader::lengthOfLineEnd(std::size_t at) const
{
    const std::string_view here = m_text.substr(at, 3);
    if (here == "\r\r\n")
        return 3;
    return here.substr(0, 2) == "\r\n" ? 2 : 1;
}

void CsvReader::countLines(std::size_t from, std::size_t to)
{
    for (std::size_t at = lineEnd(from); at < to; at = lineEnd(at)) {
        at += lengthOfLineEnd(at);
        ++m_line;
    }
}

void CsvReader::forgetUnescaped()
{
    for (; m_unescapedUsed > 0; --m_unescapedUsed) {
        std::string& copy = m_unescaped[m_unescapedUsed - 1];
        base::wipe(copy);
    }
}

} // namespace recourse::formats
