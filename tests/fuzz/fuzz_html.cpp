// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as HTML to plain text: short enough, and nothing in it that a screen must not get.
#include "formats/html_text.h"

#include <cstdint>
#include <cstdlib>

namespace {

constexpr qsizetype kMost = 2000;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = recourse::formats::htmlToPlainText({reinterpret_cast<const char*>(data), size}, kMost);
    require(text.size() <= kMost && text == text.trimmed());
    require(!text.contains(QStringLiteral("  ")) && !text.contains(QStringLiteral("\n\n")));
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        require(c == u'\n' || c.category() != QChar::Other_Control);
        require(!(u >= 0x202A && u <= 0x202E) && !(u >= 0x2066 && u <= 0x2069));
    }
    require(text.isEmpty() || (!text.back().isHighSurrogate() && !text.front().isLowSurrogate()));
    return 0;
}
