// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server or a file brings as a register, a list of the user's own or a news feed: no crash, no entry without a name and an id.
// The first byte names the reader.
#include "feeds/address_search.h"
#include "feeds/mapped_list.h"
#include "feeds/reader.h"

#include <array>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace recourse;

constexpr std::array kReaders{"xposedornot", "wa-ag", "ca-oag", "hhs-ocr", "de-ag", "tx-oag", "sec-8k", "mapped", "news"};

const domains::SuffixList& suffixes()
{
    static const auto list = domains::SuffixList::fromText(
        "// ===BEGIN ICANN DOMAINS===\ncom\norg\nau\ncom.au\nexample\n// ===END ICANN DOMAINS===\n");
    if (!list)
        std::abort();
    return *list;
}

feeds::FeedDefinition definitionOf(const char* reader)
{
    feeds::FeedDefinition feed;
    feed.id = QLatin1String(reader);
    feed.name = feed.id;
    feed.kind = feed.id == QLatin1String("news") ? feeds::feed_kind::kNews : feeds::feed_kind::kBreaches;
    feed.reader = feed.id;
    feed.maxBytes = 1 << 20;
    feed.mapping.columns = {{QStringLiteral("name"), QStringLiteral("title")}, {QStringLiteral("occurred"), QStringLiteral("published")},
        {QStringLiteral("description"), QStringLiteral("description")}};
    return feed;
}

void check(const feeds::FeedReading& reading)
{
    for (const model::Breach& breach : reading.breaches) {
        if (breach.feedId.isEmpty() || breach.title.isEmpty() || breach.affected < -1)
            std::abort();
        if (breach.occurredTo.isValid() && breach.occurredTo < breach.occurredFrom)
            std::abort();
    }
    for (const model::NewsItem& item : reading.news) {
        if (item.itemId.isEmpty() || item.title.isEmpty())
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::size_t choice = (data[0] - std::size_t{'0'}) % (kReaders.size() + 1);
    if (choice == kReaders.size()) {
        const auto names = feeds::readAddressAnswer(bytes, model::AddressQuestion::Range, QStringLiteral("me@example.org"), suffixes());
        static_cast<void>(names);
        return 0;
    }
    const feeds::FeedDefinition feed = definitionOf(kReaders[choice]);
    const feeds::FeedReader* reader = feeds::readerOf(feed);
    // Both parts at once: what a list says must not depend on what its second part is.
    if (const auto reading = reader->read({{bytes}, bytes}, feed, suffixes()))
        check(*reading);
    if (reader->readPageCount != nullptr)
        static_cast<void>(reader->readPageCount(bytes));
    return 0;
}
