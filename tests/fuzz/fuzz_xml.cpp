// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as XML: read token by token, and by elements.
#include "formats/xml.h"

#include <cstdint>
#include <cstdlib>

using namespace recourse;
using namespace recourse::formats;

namespace {

constexpr base::XmlLimits kLimits{1 << 20, 32, 1 << 12};

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void readTokens(std::string_view bytes)
{
    XmlReader reader(bytes, kLimits);
    for (auto token = reader.next(); token && *token != XmlToken::EndOfDocument; token = reader.next()) {
        require(reader.depth() >= 0 && reader.depth() <= static_cast<int>(kLimits.depth));
        if (*token == XmlToken::Text)
            require(reader.text().size() <= kLimits.textBytes);
        else
            require(!reader.name().empty());
    }
}

void readElements(std::string_view bytes)
{
    XmlReader reader(bytes, kLimits);
    bool skip = false;
    for (auto token = reader.next(); token && *token != XmlToken::EndOfDocument; token = reader.next()) {
        if (*token != XmlToken::Start || reader.depth() < 2)
            continue;
        const int depth = reader.depth();
        const bool read = skip ? reader.skipElement().ok() : reader.elementText().ok();
        require(!read || reader.depth() == depth - 1);
        skip = !skip;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    readTokens(bytes);
    readElements(bytes);
    return 0;
}
