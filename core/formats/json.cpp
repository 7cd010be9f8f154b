// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json.h"

#include "base/detail.h"
#include "base/secret_bytes.h"
#include "formats/json_fault.h"

#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <new>
#include <type_traits>
#include <utility>

namespace recourse::formats {

using base::Code;
using base::Detail;
using base::fail;
using simdjson::dom::element;
using simdjson::dom::element_type;

namespace {

/// The largest text simdjson can index.
constexpr std::size_t kMostBytes = simdjson::SIMDJSON_MAXSIZE_BYTES;

/// The text with the readable bytes behind it that simdjson asks for; wiped when released.
class PaddedCopy
{
public:
    explicit PaddedCopy(std::string_view text)
        : m_size(text.size())
        , m_bytes(new (std::nothrow) char[text.size() + simdjson::SIMDJSON_PADDING])
    {
        if (m_bytes == nullptr)
            return;
        std::memcpy(m_bytes.get(), text.data(), text.size());
        std::memset(m_bytes.get() + text.size(), 0, simdjson::SIMDJSON_PADDING);
    }
    ~PaddedCopy()
    {
        if (m_bytes != nullptr)
            base::wipe(m_bytes.get(), m_size);
    }
    PaddedCopy(const PaddedCopy&) = delete;
    PaddedCopy& operator=(const PaddedCopy&) = delete;

    [[nodiscard]] char* data() const { return m_bytes.get(); }

private:
    std::size_t m_size;
    std::unique_ptr<char[]> m_bytes;
};

QString emptyText()
{
    return Detail::tr("an empty text");
}

QString faultName(JsonFaultKind kind)
{
    switch (kind) {
    case JsonFaultKind::Escape:
        return Detail::tr("a string with a wrong escape or half a surrogate pair");
    case JsonFaultKind::Number:
        return Detail::tr("a number that is malformed or needs more than 64 bits");
    case JsonFaultKind::Encoding:
        return Detail::tr("bytes that are not UTF-8");
    case JsonFaultKind::Control:
        return Detail::tr("a control character inside a string");
    case JsonFaultKind::OpenString:
        return Detail::tr("a string without end");
    case JsonFaultKind::Word:
        return Detail::tr("a word other than true, false and null");
    case JsonFaultKind::Structure:
        break;
    }
    return Detail::tr("a bracket, comma or colon that is missing or too many, or text behind the end");
}

/// What is wrong and where; never what stands there.
QString faultText(std::string_view text)
{
    const auto fault = findJsonFault(text);
    if (!fault)
        return faultName(JsonFaultKind::Structure);
    const TextPlace place = placeOf(text, fault->at);
    return Detail::tr("line %1, column %2").arg(place.line).arg(place.column) + QStringLiteral(": ") + faultName(fault->kind);
}

base::Error faultOf(simdjson::error_code error, std::string_view text, const base::JsonLimits& limits)
{
    if (error == simdjson::DEPTH_ERROR)
        return fail(Code::InputTooDeep, Detail::tr("more than %1 levels").arg(limits.depth));
    if (error == simdjson::CAPACITY || error == simdjson::MEMALLOC)
        return fail(Code::InputTooLarge, Detail::tr("a text that does not fit into memory"));
    return fail(Code::InputMalformed, error == simdjson::EMPTY ? emptyText() : faultText(text));
}

/// Where the strings of a parsed document end: simdjson writes them one behind the other, so behind the last one on its
/// tape.
std::size_t endOfStrings(const simdjson::dom::document& document)
{
    constexpr std::uint64_t kPayload = (std::uint64_t{1} << 56) - 1;
    const std::size_t tapeEnd = document.tape[0] & kPayload;
    std::size_t end = 0;
    for (std::size_t i = 1; i < tapeEnd; ++i) {
        const auto kind = static_cast<char>(document.tape[i] >> 56);
        if (kind == '"') {
            const std::size_t begin = document.tape[i] & kPayload;
            std::uint32_t length = 0;
            std::memcpy(&length, document.string_buf.get() + begin, sizeof length);
            end = begin + sizeof length + length;
        } else if (kind == 'l' || kind == 'u' || kind == 'd') {
            ++i; // the number itself
        }
    }
    return end;
}

} // namespace

struct JsonDocument::Parser
{
    simdjson::dom::document document;
    element root;
    bool parsed = false;

    ~Parser()
    {
        if (document.string_buf != nullptr)
            base::wipe(document.string_buf.get(), parsed ? endOfStrings(document) : document.capacity());
    }
};

struct JsonView::Access
{
    static_assert(sizeof(element) <= sizeof(JsonView::m_raw) && alignof(element) <= alignof(void*));
    static_assert(std::is_trivially_copyable_v<element>);

    static element get(const JsonView& view)
    {
        element value;
        std::memcpy(&value, view.m_raw.data(), sizeof value);
        return value;
    }
    static JsonView wrap(const element& value)
    {
        JsonView view;
        std::memcpy(view.m_raw.data(), &value, sizeof value);
        view.m_present = true;
        return view;
    }
};

JsonType JsonView::type() const
{
    if (!m_present)
        return JsonType::Missing;
    switch (Access::get(*this).type()) {
    case element_type::ARRAY:
        return JsonType::Array;
    case element_type::OBJECT:
        return JsonType::Object;
    case element_type::STRING:
        return JsonType::String;
    case element_type::BOOL:
        return JsonType::Bool;
    case element_type::NULL_VALUE:
        return JsonType::Null;
    case element_type::INT64:
    case element_type::UINT64:
    case element_type::DOUBLE:
        return JsonType::Number;
    }
    return JsonType::Missing;
}

JsonView JsonView::operator[](std::string_view key) const
{
    simdjson::dom::object object;
    element value;
    if (!m_present || Access::get(*this).get(object) || object.at_key(key).get(value))
        return {};
    return Access::wrap(value);
}

std::size_t JsonView::size() const
{
    if (!m_present)
        return 0;
    simdjson::dom::array array;
    if (!Access::get(*this).get(array))
        return array.size();
    simdjson::dom::object object;
    return Access::get(*this).get(object) ? 0 : object.size();
}

void JsonView::forEach(const std::function<bool(JsonView)>& use) const
{
    simdjson::dom::array array;
    if (!m_present || Access::get(*this).get(array))
        return;
    for (const element value : array) {
        if (!use(Access::wrap(value)))
            return;
    }
}

void JsonView::forEachMember(const std::function<bool(std::string_view, JsonView)>& use) const
{
    simdjson::dom::object object;
    if (!m_present || Access::get(*this).get(object))
        return;
    for (const auto member : object) {
        if (!use(member.key, Access::wrap(member.value)))
            return;
    }
}

std::string_view JsonView::string() const
{
    std::string_view text;
    if (!m_present || Access::get(*this).get(text))
        return {};
    return text;
}

QString JsonView::text() const
{
    const std::string_view utf8 = string();
    return QString::fromUtf8(utf8);
}

QStringList JsonView::texts() const
{
    QStringList all;
    forEach([&all](const JsonView& value) {
        if (value.isString())
            all.append(value.text());
        return true;
    });
    return all;
}

std::optional<std::int64_t> JsonView::integer() const
{
    std::int64_t whole = 0;
    if (m_present && !Access::get(*this).get(whole))
        return whole;
    constexpr double kBound = 9223372036854775808.0; // 2^63
    const std::optional<double> value = number();
    if (value && *value >= -kBound && *value < kBound && std::trunc(*value) == *value)
        return static_cast<std::int64_t>(*value);
    return std::nullopt;
}

std::optional<double> JsonView::number() const
{
    double value = 0;
    if (!m_present || Access::get(*this).get(value))
        return std::nullopt;
    return value;
}

std::optional<bool> JsonView::boolean() const
{
    bool value = false;
    if (!m_present || Access::get(*this).get(value))
        return std::nullopt;
    return value;
}

QByteArray JsonView::serialised() const
{
    if (!m_present)
        return {};
    std::string text = simdjson::minify(Access::get(*this));
    QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    base::wipe(text.data(), text.size());
    return bytes;
}

JsonDocument::JsonDocument()
    : m_parser(std::make_unique<Parser>())
{
}

JsonDocument::JsonDocument(JsonDocument&&) noexcept = default;
JsonDocument& JsonDocument::operator=(JsonDocument&&) noexcept = default;
JsonDocument::~JsonDocument() = default;

base::Result<JsonDocument> JsonDocument::parse(std::string_view text, const base::JsonLimits& limits)
{
    if (text.size() > std::min(limits.bytes, kMostBytes))
        return fail(Code::InputTooLarge, Detail::tr("more than %1 bytes of JSON").arg(limits.bytes));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.empty())
        return fail(Code::InputMalformed, emptyText());
    const PaddedCopy copy(text);
    simdjson::dom::parser parser;
    if (copy.data() == nullptr)
        return faultOf(simdjson::MEMALLOC, text, limits);
    if (const auto error = parser.allocate(text.size(), limits.depth))
        return faultOf(error, text, limits);
    JsonDocument document;
    Parser& kept = *document.m_parser;
    const auto parse = [&] { return parser.parse_into_document(kept.document, copy.data(), text.size(), false).get(kept.root); };
    simdjson::error_code error = parse();
    if (error == simdjson::STRING_ERROR && replaceLoneSurrogates(copy.data(), text.size()))
        error = parse();
    if (error != simdjson::SUCCESS)
        return faultOf(error, {copy.data(), text.size()}, limits);
    kept.parsed = true;
    return document;
}

JsonView JsonDocument::root() const
{
    return m_parser && m_parser->parsed ? JsonView::Access::wrap(m_parser->root) : JsonView();
}

} // namespace recourse::formats
