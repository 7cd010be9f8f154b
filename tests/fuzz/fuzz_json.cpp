// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as JSON: walked in every way, written and read again.
#include "formats/json.h"

#include <cstdint>
#include <cstdlib>

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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto document = JsonDocument::parse({reinterpret_cast<const char*>(data), size}, kLimits);
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
