// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/xml_parser.h"

#include "base/detail.h"
#include "base/secret_bytes.h"

#include <expat.h>
#include <simdjson.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <system_error>

namespace recourse::formats {

using base::Code;
using base::Detail;
using base::fail;

namespace {

constexpr std::size_t kAttributesPerTag = 1000;
/// A tag, comment or text may be that many times as long as a text that somebody wants: lists hold files that are passed over.
constexpr std::size_t kTokenPerText = 16;
constexpr std::size_t kPieceBytes = std::size_t{32} << 10;
/// From here on a thread is worth it, and pieces that it is worth to wake it for.
constexpr std::size_t kLargeDocument = std::size_t{1} << 20;
constexpr std::size_t kLargePiece = std::size_t{256} << 10;
/// libexpat reads a tag or comment that a piece cuts from its beginning again, so pieces grow as long as they end none.
constexpr std::size_t kLargestPiece = std::size_t{16} << 20;


constexpr std::size_t kUtf16Unit = 2;

/// Blocks begin with their size, so that they can be wiped.
constexpr std::size_t kHead = alignof(std::max_align_t);
static_assert(kHead >= sizeof(std::size_t));

void* allocate(std::size_t size)
{
    auto* block = static_cast<char*>(size > SIZE_MAX - kHead ? nullptr : std::malloc(size + kHead));
    if (block == nullptr)
        return nullptr;
    std::memcpy(block, &size, sizeof(size));
    return block + kHead;
}

std::size_t sizeOf(const void* memory)
{
    std::size_t size = 0;
    std::memcpy(&size, static_cast<const char*>(memory) - kHead, sizeof(size));
    return size;
}

void release(void* memory)
{
    if (memory == nullptr)
        return;
    base::wipe(memory, sizeOf(memory));
    std::free(static_cast<char*>(memory) - kHead);
}

void* reallocate(void* memory, std::size_t size)
{
    void* fresh = allocate(size);
    if (fresh == nullptr || memory == nullptr)
        return fresh;
    std::memcpy(fresh, memory, std::min(size, sizeOf(memory)));
    release(memory);
    return fresh;
}

const XML_Memory_Handling_Suite kMemory{allocate, reallocate, release};

/// By the mark that such a document begins with, or by the NUL beside its first letter.
bool isUtf16(std::string_view document)
{
    if (document.size() < 2 || document.size() % 2 != 0)
        return false;
    const std::string_view two = document.substr(0, 2);
    return two == "\xFF\xFE" || two == "\xFE\xFF" || two[0] == '\0' || two[1] == '\0';
}

std::string_view withoutPrefix(std::string_view name)
{
    const std::string_view local = name.substr(name.find(':') + 1); // without a ":" all of it
    return local.empty() ? name : local;
}

/// At how many of the places from 0 to `size` it holds. In small counts, so that compilers look at sixteen places and more at a time.
template <class Holds> qint64 countWhere(std::size_t size, const Holds& holds)
{
    constexpr std::size_t kMost = 255; // that a byte can count
    qint64 all = 0;
    for (std::size_t at = 0; at < size;) {
        const std::size_t end = std::min(size, at + kMost);
        unsigned char some = 0;
        for (; at < end; ++at)
            some = static_cast<unsigned char>(some + static_cast<unsigned char>(holds(at)));
        all += some;
    }
    return all;
}

} // namespace

struct XmlParser::Callbacks
{
    static XmlParser& of(void* parser) { return *static_cast<XmlParser*>(parser); }
    static void start(void* parser, const char* name, const char** attributes) { of(parser).start(name, attributes); }
    static void end(void* parser, const char* name) { of(parser).end(name); }
    static void text(void* parser, const char* bytes, int size) { of(parser).text({bytes, static_cast<std::size_t>(size)}); }
    static void doctype(void* parser, const char*, const char*, const char*, int) { of(parser).refuse(Code::InputDoctype, {}); }
};

XmlParser::XmlParser(std::string_view bytes, const base::XmlLimits& limits)
    : m_limits(limits)
    , m_document(bytes)
    , m_readsAhead(readsAhead(bytes.size()))
    , m_rest(bytes)
    , m_pieceBytes(kPieceBytes)
    // A text that was decoded still says what it was.
    , m_parser(XML_ParserCreate_MM(simdjson::validate_utf8(bytes.data(), bytes.size()) ? "UTF-8" : nullptr, &kMemory, nullptr))
{
    Q_CHECK_PTR(m_parser);
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Callbacks::doctype);
    if (bytes.size() > limits.bytes)
        m_refused = fail(Code::InputTooLarge, Detail::tr("more than %1 bytes of XML").arg(limits.bytes));
}

XmlParser::~XmlParser()
{
    if (m_ahead.valid())
        m_ahead.wait();
    XML_ParserFree(m_parser);
    base::wipe(m_given.text);
    base::wipe(m_read.text);
    base::wipe(m_pending);
}

bool XmlParser::readsAhead(std::size_t bytes)
{
    return bytes >= kLargeDocument;
}

const XmlEvent* XmlParser::next()
{
    if (m_next == m_given.events.size())
        turnOver();
    return m_next < m_given.events.size() ? &m_given.events[m_next++] : nullptr;
}

/// What was read becomes what is given.
void XmlParser::turnOver()
{
    if (m_ahead.valid())
        m_ahead.get();
    else
        readOn();
    std::swap(m_given, m_read);
    m_next = 0;
    if (!m_readsAhead || m_refused || m_rest.empty())
        return;
    try {
        m_ahead = std::async(std::launch::async, [this] { readOn(); });
    } catch (const std::system_error&) { // no thread to be had: the next call reads
    }
}

/// Up to the next event, or to the refusal.
void XmlParser::readOn()
{
    m_read.events.clear();
    m_read.attributes.clear();
    base::wipe(m_read.text);
    while (m_read.events.empty() && !m_refused)
        feed();
}

std::string_view XmlParser::attributeOf(const XmlEvent& event, std::string_view name) const
{
    const std::string_view all = m_given.text;
    for (std::size_t i = 0; i < event.attributes; ++i) {
        const Attribute& one = m_given.attributes[event.firstAttribute + i];
        if (all.substr(one.name.begin, one.name.size) == name)
            return all.substr(one.value.begin, one.value.size);
    }
    return {};
}

void XmlParser::feed()
{
    const std::size_t size = std::min(m_pieceBytes, m_rest.size());
    const bool isLast = size == m_rest.size();
    const XML_Status status = XML_Parse(m_parser, m_rest.data(), static_cast<int>(size), isLast ? XML_TRUE : XML_FALSE);
    m_rest.remove_prefix(size);
    m_fed += size;
    if (status == XML_STATUS_ERROR && !m_refused)
        refuseMalformed();
    if (m_refused)
        return;
    if (isLast) {
        m_read.events.push_back({XmlToken::EndOfDocument, 0, 0, 0, 0, m_fed});
        return;
    }
    m_pieceBytes = m_read.events.empty() ? std::min(2 * m_pieceBytes, kLargestPiece) : m_readsAhead ? kLargePiece : kPieceBytes;
    const XML_Index at = XML_GetCurrentByteIndex(m_parser);
    if (at >= 0 && m_fed - static_cast<std::size_t>(at) > std::max(kPieceBytes, m_limits.textBytes * kTokenPerText))
        refuse(Code::InputTooLarge, Detail::tr("text of more than %1 bytes").arg(m_limits.textBytes));
}

XmlParser::Slice XmlParser::keep(std::string_view text)
{
    const std::size_t begin = m_read.text.size();
    base::appendWiping(m_read.text, text);
    return {begin, text.size()};
}

bool XmlParser::takeAttributes(const char** attributes, XmlEvent& event)
{
    event.firstAttribute = m_read.attributes.size();
    std::size_t bytes = 0;
    for (; *attributes != nullptr; attributes += 2) {
        const std::string_view name(attributes[0]);
        const std::string_view value(attributes[1]);
        bytes += name.size() + value.size();
        if (++event.attributes > kAttributesPerTag) {
            refuse(Code::InputTooLarge, Detail::tr("a tag with more than %1 attributes").arg(kAttributesPerTag));
            return false;
        }
        if (bytes > m_limits.textBytes) {
            refuse(Code::InputTooLarge, Detail::tr("attributes of more than %1 bytes").arg(m_limits.textBytes));
            return false;
        }
        m_read.attributes.push_back({keep(name), keep(value)});
    }
    return true;
}

void XmlParser::start(const char* name, const char** attributes)
{
    if (m_refused)
        return;
    flushText();
    if (++m_depth > m_limits.depth) {
        refuse(Code::InputTooDeep, Detail::tr("more than %1 levels").arg(m_limits.depth));
        return;
    }
    const Slice kept = keep(withoutPrefix(name));
    XmlEvent event{XmlToken::Start, kept.begin, kept.size, 0, 0, offset()};
    if (takeAttributes(attributes, event))
        m_read.events.push_back(event);
}

void XmlParser::end(const char* name)
{
    if (m_refused)
        return;
    flushText();
    --m_depth;
    const Slice kept = keep(withoutPrefix(name));
    m_read.events.push_back({XmlToken::End, kept.begin, kept.size, 0, 0, offset()});
}

void XmlParser::text(std::string_view piece)
{
    if (m_refused)
        return;
    if (m_pending.empty())
        m_pendingOffset = offset();
    if (m_pending.size() + piece.size() > m_limits.textBytes * kTokenPerText)
        refuse(Code::InputTooLarge, Detail::tr("text of more than %1 bytes").arg(m_limits.textBytes));
    else
        base::appendWiping(m_pending, piece);
}

void XmlParser::flushText()
{
    if (m_pending.empty())
        return;
    const Slice kept = keep(m_pending);
    m_read.events.push_back({XmlToken::Text, kept.begin, kept.size, 0, 0, m_pendingOffset});
    base::wipe(m_pending);
}

std::size_t XmlParser::offset() const
{
    return static_cast<std::size_t>(std::max<XML_Index>(0, XML_GetCurrentByteIndex(m_parser)));
}

/// Counted here and only when asked: libexpat counts for each event whose place it is asked for.
bool XmlParser::endsUtf16LineAt(std::size_t at) const
{
    const auto is = [this](std::size_t place, char wanted) {
        const std::string_view letter = m_document.substr(std::min(place, m_document.size()), kUtf16Unit);
        return letter.size() == kUtf16Unit && letter.find(wanted) != std::string_view::npos && letter.find('\0') != std::string_view::npos;
    };
    return is(at, '\n') || (is(at, '\r') && !is(at + kUtf16Unit, '\n'));
}

/// Passes over a part of a document whose letters have single bytes to look at: the lines of many bytes are counted at a time.
void XmlParser::countBytesOn(std::size_t upTo) const
{
    if (upTo <= m_counted)
        return;
    const std::string_view passed = m_document.substr(m_counted, upTo - m_counted);
    const char* const bytes = passed.data();
    const std::size_t last = passed.size() - 1;
    const bool lineFeedFollows = upTo < m_document.size() && m_document[upTo] == '\n';
    const auto endsLine = [bytes](std::size_t at) { return (bytes[at] == '\n') | ((bytes[at] == '\r') & (bytes[at + 1] != '\n')); };
    const bool lastEndsLine = bytes[last] == '\n' || (bytes[last] == '\r' && !lineFeedFollows);
    const qint64 ends = (lastEndsLine ? 1 : 0) + countWhere(last, endsLine);
    std::size_t lineBegin = ends == 0 ? 0 : lastEndsLine ? passed.size() : last;
    while (lineBegin > 0 && lineBegin <= last && !endsLine(lineBegin - 1))
        --lineBegin;
    const std::string_view lastLine = passed.substr(lineBegin);
    const auto beginsLetter = [letter = lastLine.data()](std::size_t at) { return (static_cast<unsigned char>(letter[at]) & 0xC0) != 0x80; };
    const qint64 letters = countWhere(lastLine.size(), beginsLetter);
    m_countedPlace.line += ends;
    m_countedPlace.column = (ends > 0 ? 1 : m_countedPlace.column) + letters;
    m_counted = upTo;
}

XmlPlace XmlParser::placeOf(const XmlEvent& event) const
{
    if (event.offset < m_counted) {
        m_counted = 0;
        m_countedPlace = {};
    }
    if (!isUtf16(m_document)) {
        countBytesOn(std::min(event.offset, m_document.size()));
        return m_countedPlace;
    }
    for (; m_counted < event.offset; m_counted += kUtf16Unit) {
        const bool isEnd = endsUtf16LineAt(m_counted);
        m_countedPlace.line += isEnd ? 1 : 0;
        m_countedPlace.column = isEnd ? 1 : m_countedPlace.column + 1;
    }
    return m_countedPlace;
}

XmlPlace XmlParser::place() const
{
    return {static_cast<qint64>(XML_GetCurrentLineNumber(m_parser)), static_cast<qint64>(XML_GetCurrentColumnNumber(m_parser)) + 1};
}

/// What was said before that place is still given.
void XmlParser::refuse(Code code, const QString& what)
{
    m_refused = xmlError(code, place(), what);
    XML_StopParser(m_parser, XML_FALSE);
}

void XmlParser::refuseMalformed()
{
    const bool isEntity = XML_GetErrorCode(m_parser) == XML_ERROR_UNDEFINED_ENTITY;
    m_refused = xmlError(Code::InputMalformed, place(), isEntity ? Detail::tr("an unknown entity") : QString());
}

base::Error xmlError(Code code, const XmlPlace& place, const QString& what)
{
    const QString where = Detail::tr("line %1, column %2").arg(place.line).arg(place.column);
    return fail(code, what.isEmpty() ? where : where + QStringLiteral(": ") + what);
}

} // namespace recourse::formats
