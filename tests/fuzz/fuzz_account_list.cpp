// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an account list: no crash, no endless work, and a report that adds up.
#include "imports/account_list.h"
#include "imports/merge_plan.h"

#include <cstdint>
#include <cstdlib>

namespace {

const recourse::domains::SuffixList& suffixes()
{
    // A few rules are enough: the fuzzer looks for faults in reading, not in the list.
    static const auto list = recourse::domains::SuffixList::fromText(
        "// ===BEGIN ICANN DOMAINS===\ncom\norg\nexample\nuk\nco.uk\n*.ck\n!www.ck\n// ===END ICANN DOMAINS===\n"
        "// ===BEGIN PRIVATE DOMAINS===\ngithub.io\n// ===END PRIVATE DOMAINS===\n");
    return *list;
}

int sum(const QMap<QString, int>& counts)
{
    int all = 0;
    for (const int count : counts)
        all += count;
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace recourse;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto list = imports::readAccountListBytes(bytes, QStringLiteral("fuzz"), {suffixes(), {}}, base::Progress::none());
    if (!list)
        return 0;
    const int accounts = static_cast<int>(list->accounts.size());
    const auto again = imports::planMerge(*list, list->accounts);
    if (list->records != accounts + list->merged + sum(list->skipped) || list->lines.size() != static_cast<std::size_t>(list->records) || again.known != accounts)
        std::abort();
    return 0;
}
