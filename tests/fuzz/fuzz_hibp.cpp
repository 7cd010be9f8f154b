// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server sends as a list or as its newest entry: no crash, and no entry without a name.
#include "feeds/hibp.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace recourse;

const domains::SuffixList& suffixes()
{
    static const auto list = domains::SuffixList::fromText(
        "// ===BEGIN ICANN DOMAINS===\ncom\norg\nau\ncom.au\nexample\n// ===END ICANN DOMAINS===\n"
        "// ===BEGIN PRIVATE DOMAINS===\nblogspot.com\n// ===END PRIVATE DOMAINS===\n");
    if (!list)
        std::abort();
    return *list;
}

feeds::FeedDefinition definition()
{
    feeds::FeedDefinition hibp;
    hibp.id = QStringLiteral("hibp");
    hibp.name = QStringLiteral("Have I Been Pwned");
    hibp.reader = QStringLiteral("hibp");
    hibp.licence = QStringLiteral("CC BY 4.0");
    hibp.recordPage = QStringLiteral("https://haveibeenpwned.com/Breach/%1");
    hibp.maxBytes = 1 << 20;
    return hibp;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const feeds::FeedDefinition hibp = definition();
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto reading = feeds::readHibp(bytes, hibp, suffixes());
    if (reading) {
        for (const model::Breach& breach : reading->breaches) {
            if (breach.feedId.isEmpty() || breach.title.isEmpty() || breach.affected < -1)
                std::abort();
        }
    }
    const auto marker = feeds::readHibpMarker(bytes, hibp);
    if (marker && marker->isEmpty())
        std::abort();
    return 0;
}
