// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as JSON: walked in every way, written and read again; and where it is none, the place of the fault.
#include "formats/json.h"
#include "formats/json_fault.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace recourse;
using namespace recourse::formats;

namespace {

constexpr base::JsonLimits kLimits{1 << 20, 32};

void require(bool condition)
{
    if (!condition)
        std::abort();
}

std::size_t walk(const JsonView& view)
{
    std::size_t values = 1;
    std::size_t parts = 0;
    require(view.exists());
    require(view.text().isEmpty() || !view.string().empty());
    require(!view.integer() || view.number());
    require(!view.boolean() || view.type() == JsonType::Bool);
    view.forEach([&](const JsonView& element) {
        values += walk(element);
        ++parts;
        return true;
    });
    view.forEachMember([&](std::string_view key, const JsonView& value) {
        values += walk(value);
        require(view[key].exists());
        ++parts;
        return parts < 200; // looking up every key of a large object is quadratic
    });
    require(parts <= view.size());
    return values;
}

/// The place of a fault is looked for by a reader of our own: it must agree with the parser on what is JSON.
void checkFault(std::string_view text, const base::Result<JsonDocument>& document)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::string whole(text);
    replaceLoneSurrogates(whole.data(), whole.size());
    const auto fault = findJsonFault(whole);
    require(!document || !fault);
    require(document || fault || document.error().code == base::Code::InputTooDeep);
    if (fault) {
        require(fault->at <= whole.size());
        const TextPlace place = placeOf(whole, fault->at);
        require(place.line >= 1 && place.column >= 1 && place.column <= fault->at + 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto document = JsonDocument::parse({reinterpret_cast<const char*>(data), size}, kLimits);
    checkFault({reinterpret_cast<const char*>(data), size}, document);
    if (!document) {
        require(!document.error().where.isEmpty());
        return 0;
    }
    walk(document->root());
    const QByteArray text = document->root().serialised();
    const auto again = JsonDocument::parse({text.constData(), static_cast<std::size_t>(text.size())}, {1 << 24, 32});
    require(again.ok() && again->root().serialised() == text);
    return 0;
}
