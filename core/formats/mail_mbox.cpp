// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_mbox.h"

#include "formats/mail_date.h"
#include "formats/mail_header.h"

#include <algorithm>
#include <cstring>

namespace recourse::formats {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr std::string_view kFrom = "From ";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kContext = 4; ///< bytes before a separator that tell whether a blank line is there
constexpr std::size_t kLongestSeparator = 1000; ///< a line of a message has 998 bytes at most (RFC 5322 §2.1.1)
constexpr std::size_t kReadAhead = std::size_t{16} << 10; ///< read at once, beyond what is wanted
constexpr std::size_t kLookahead = kLongestSeparator + 100; ///< a separator and the beginning of the next line

std::size_t lineEnd(std::string_view text, std::size_t from)
{
    const void* end = from < text.size() ? std::memchr(text.data() + from, '\n', text.size() - from) : nullptr;
    return end == nullptr ? text.size() : static_cast<std::size_t>(static_cast<const char*>(end) - text.data());
}

/// True if a line in these `kBlock` bytes ends before an "F", the byte behind them included. Compilers make it a few instructions for
/// sixteen bytes and more at a time, where a search for each line's end begins anew every seventy bytes.
constexpr std::size_t kBlock = 512;
bool hasEndBeforeF(const char* bytes)
{
    unsigned char found = 0;
    for (std::size_t i = 0; i < kBlock; ++i)
        found = static_cast<unsigned char>(found | (static_cast<unsigned char>(bytes[i] == '\n') & static_cast<unsigned char>(bytes[i + 1] == 'F')));
    return found != 0;
}

/// The first place from `at` on where `kFrom` may stand that ends in the next space. Attachments have none: there it is far away.
std::size_t beforeSpace(std::string_view text, std::size_t at)
{
    const std::size_t from = std::min(text.size(), at + kFrom.size());
    const void* space = std::memchr(text.data() + from, ' ', text.size() - from);
    const std::size_t found = space == nullptr ? text.size() : static_cast<std::size_t>(static_cast<const char*>(space) - text.data());
    return std::max(at, found - std::min(found, kFrom.size()));
}

/// The first line end from `at` on that a whole `kFrom` follows in `text`; npos if there is none.
std::size_t endBeforeFrom(std::string_view text, std::size_t at)
{
    while (true) {
        at = beforeSpace(text, at);
        while (at + kBlock < text.size() && !hasEndBeforeF(text.data() + at))
            at = beforeSpace(text, at + kBlock);
        const std::size_t blockEnd = std::min(text.size(), at + kBlock);
        for (at = lineEnd(text.substr(0, blockEnd), at); at < blockEnd; at = lineEnd(text.substr(0, blockEnd), at + 1)) {
            if (at + kFrom.size() < text.size() && std::memcmp(text.data() + at + 1, kFrom.data(), kFrom.size()) == 0)
                return at;
        }
        if (blockEnd == text.size())
            return std::string_view::npos;
    }
}

bool isAfterBlankLine(std::string_view text, std::size_t at)
{
    if (at == 0 || (at == kByteOrderMark.size() && text.substr(0, at) == kByteOrderMark))
        return true;
    std::size_t i = at - 1; // the last line's end
    for (int returns = 0; returns < 2 && i > 0 && text[i - 1] == '\r'; ++returns) // no more than `kContext` lets a piece see
        --i;
    return i == 0 || text[i - 1] == '\n';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    return text;
}

/// What no sentence says: nothing, "-" or an address alone.
bool isBareSeparator(std::string_view rest)
{
    return rest.empty() || rest == "-" || (rest.find(' ') == std::string_view::npos && rest.find('@') != std::string_view::npos);
}

/// True if `text` has the form: "A" stands for a capital, "a" for a small letter, "9" for a digit, "_" for a digit or a space.
bool hasForm(std::string_view text, std::string_view form)
{
    return std::equal(text.begin(), text.end(), form.begin(), form.end(), [](char c, char wanted) {
        const bool isDigit = c >= '0' && c <= '9';
        return wanted == '9' ? isDigit : wanted == '_' ? isDigit || c == ' ' : wanted == 'a' ? c >= 'a' && c <= 'z' : wanted == 'A' ? c >= 'A' && c <= 'Z' : c == wanted;
    });
}

/// The line ends as nearly all separators do, in the form of asctime, with the year last. Taking the date apart costs more.
bool endsInAsctime(std::string_view line)
{
    constexpr std::string_view kDay = " Aaa Aaa _9 99:99:99";
    constexpr std::string_view kYear = " 9999";
    constexpr std::size_t kZone = 6; ///< " +0000"
    if (line.size() < kDay.size() + kZone + kYear.size() || !hasForm(line.substr(line.size() - kYear.size()), kYear))
        return false;
    const std::string_view rest = line.substr(0, line.size() - kYear.size());
    const std::string_view zone = rest.substr(rest.size() - kZone);
    const bool hasZone = hasForm(zone, " +9999") || hasForm(zone, " -9999");
    const std::string_view day = rest.substr(0, rest.size() - (hasZone ? kZone : 0));
    return day.size() >= kDay.size() && hasForm(day.substr(day.size() - kDay.size()), kDay);
}

struct HeaderExtent
{
    std::size_t end = 0;
    bool complete = false; ///< the window holds all of it
};

/// The header block that begins at `begin`: up to a blank line, the next message or the limit.
HeaderExtent headerExtent(std::string_view window, std::size_t begin, std::size_t limit, bool atEnd)
{
    const std::size_t most = std::min(window.size(), begin + limit);
    const std::string_view seen = window.substr(0, most);
    const bool cut = most < window.size() || most - begin >= limit;
    const bool endsWithFile = atEnd && most - begin < limit; // at the limit nobody knows what follows
    for (std::size_t at = begin; at < most;) {
        const char first = seen[at];
        const std::size_t end = lineEnd(seen, at);
        if (first == '\n' || (first == '\r' && (end < most || endsWithFile) && isBlankMailLine(seen.substr(at, end - at))))
            return {at, true};
        if (first == 'F') { // its line may go on behind the limit
            if (!atEnd && at + kLookahead > window.size())
                return {most, false};
            if (isMboxSeparator(window, at))
                return {at, true};
        }
        at = end + 1;
    }
    return {most, cut || atEnd};
}

} // namespace

std::optional<std::int64_t> mboxSeparatorDate(std::string_view separator)
{
    std::string_view rest = separator.substr(std::min(separator.size(), kFrom.size()));
    rest.remove_prefix(std::min(rest.size(), rest.find(' ')));
    return mailDate(rest);
}

bool isMboxSeparator(std::string_view text, std::size_t at)
{
    if (text.substr(at, kFrom.size()) != kFrom)
        return false;
    const std::string_view near = text.substr(at, kLookahead);
    const std::size_t end = lineEnd(near, 0);
    if (end >= kLongestSeparator)
        return false;
    const std::string_view line = trimmed(near.substr(0, end));
    const std::string_view next = near.substr(std::min(near.size(), end + 1));
    const bool isAfterBlank = isAfterBlankLine(text, at);
    const bool beforeHeader = startsMailField(next) || (next.substr(0, 1) == ">" && next.substr(1, kFrom.size()) == kFrom);
    if (isAfterBlank && beforeHeader && (endsInAsctime(line) || isBareSeparator(trimmed(line.substr(std::min(line.size(), kFrom.size()))))))
        return true;
    if (!beforeHeader && !(isAfterBlank && isBlankMailLine(next.substr(0, lineEnd(next, 0)))))
        return false;
    return mboxSeparatorDate(line).has_value();
}

MboxReader::MboxReader(const base::MailLimits& limits)
    : m_limits(limits)
    , m_buffer(std::max(limits.bufferBytes, limits.headerBytes + 2 * kLookahead), '\0')
{
}

Status MboxReader::startAt(QIODevice& file, qint64 offset, std::size_t wanted)
{
    m_file = &file;
    m_offset = offset;
    m_size = 0;
    m_atEnd = false;
    if (file.pos() != offset && !file.seek(offset))
        return fail(Code::FileUnreadable);
    return fill(wanted);
}

Status MboxReader::fill(std::size_t wanted)
{
    while (!m_atEnd && m_size < wanted) {
        const qint64 got = m_file->read(m_buffer.data() + m_size, static_cast<qint64>(std::min(m_buffer.size(), wanted + kReadAhead) - m_size));
        if (got < 0)
            return fail(Code::FileUnreadable);
        m_size += static_cast<std::size_t>(got);
        m_atEnd = got == 0;
    }
    return {};
}

Status MboxReader::keepFrom(std::size_t position)
{
    std::memmove(m_buffer.data(), m_buffer.data() + position, m_size - position);
    m_size -= position;
    m_offset += static_cast<qint64>(position);
    return fill(m_buffer.size());
}

/// Makes sure that `wanted` bytes from `position` on are in the window, or all there are. Moves `position` with the window.
Status MboxReader::reach(std::size_t& position, std::size_t wanted)
{
    if (m_atEnd || position + wanted <= m_size)
        return {};
    const std::size_t keep = position - std::min(position, kContext);
    position -= keep;
    return keepFrom(keep);
}

/// The next line that begins with "From ", from `position` on. True if one is in the window; otherwise `position` is where to go on.
bool MboxReader::findCandidate(std::size_t& position) const
{
    const std::string_view text = window();
    if (position == 0 && text.substr(0, kFrom.size()) == kFrom)
        return true;
    const std::size_t end = endBeforeFrom(text, position == 0 ? 0 : position - 1);
    position = end == std::string_view::npos ? text.size() - std::min(text.size(), kFrom.size()) : end + 1;
    return end != std::string_view::npos;
}

Result<std::size_t> MboxReader::takeMessage(std::size_t at, const MboxSink& sink)
{
    const auto headerBegin = [&] { return std::min(m_size, lineEnd(window(), at) + 1); };
    HeaderExtent extent = headerExtent(window(), headerBegin(), m_limits.headerBytes, m_atEnd);
    if (!extent.complete) {
        if (const auto reached = reach(at, m_buffer.size() - kContext); !reached)
            return reached.error();
        extent = headerExtent(window(), headerBegin(), m_limits.headerBytes, m_atEnd);
    }
    const std::size_t begin = headerBegin();
    sink({trimmed(window().substr(at, begin - at)), window().substr(begin, extent.end - begin)});
    return std::max(extent.end, begin);
}

Status MboxReader::readPiece(
    QIODevice& file, qint64 begin, qint64 end, const MboxSink& sink, const std::function<bool(qint64 bytes)>& read)
{
    const qint64 start = std::max<qint64>(0, begin - static_cast<qint64>(kContext));
    if (const auto started = startAt(file, start, m_buffer.size()); !started)
        return started;
    auto position = static_cast<std::size_t>(begin - start);
    if (begin == 0 && window().substr(0, kByteOrderMark.size()) == kByteOrderMark)
        position = kByteOrderMark.size();
    qint64 told = begin;
    const auto tell = [&](qint64 upTo) {
        const qint64 bytes = std::min(upTo, end) - told;
        told += bytes;
        return read(bytes);
    };
    bool first = position == kByteOrderMark.size() && begin == 0; // no line end stands before it
    while (m_offset + static_cast<qint64>(position) < end) {
        if (m_offset > told && !tell(m_offset))
            return fail(Code::Cancelled);
        if (!first && !findCandidate(position)) {
            if (m_atEnd)
                break;
            if (const auto reached = reach(position, m_buffer.size() - kContext); !reached)
                return reached;
            continue;
        }
        first = false;
        if (m_offset + static_cast<qint64>(position) >= end)
            break;
        if (const auto reached = reach(position, kLookahead); !reached)
            return reached;
        if (!isMboxSeparator(window(), position)) {
            ++position;
            continue;
        }
        const auto next = takeMessage(position, sink);
        if (!next)
            return next.error();
        position = *next;
    }
    return tell(end) ? Status() : Status(fail(Code::Cancelled));
}

Result<MboxMessage> MboxReader::readSingle(QIODevice& file)
{
    if (const auto started = startAt(file, 0, kReadAhead); !started)
        return started.error();
    const auto extent = [this] {
        const std::size_t begin = window().substr(0, kByteOrderMark.size()) == kByteOrderMark ? kByteOrderMark.size() : 0;
        return std::pair(begin, headerExtent(window(), begin, m_limits.headerBytes, m_atEnd));
    };
    if (!extent().second.complete) {
        if (const auto filled = fill(m_buffer.size()); !filled)
            return filled.error();
    }
    const auto [begin, found] = extent();
    return MboxMessage{{}, window().substr(begin, found.end - begin)};
}

} // namespace recourse::formats
