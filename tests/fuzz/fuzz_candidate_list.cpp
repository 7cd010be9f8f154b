// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as evidence of use (platforms' archives, answers, browsers' databases): no crash, no endless work, a report that adds up.
#include "imports/candidate_list.h"

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

bool addsUp(const recourse::imports::CandidateList& list)
{
    int records = static_cast<int>(list.candidates.size()) + list.merged;
    for (const int count : list.skipped)
        records += count;
    return list.records == records && static_cast<int>(list.lines.size()) == records;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace recourse;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const imports::CandidateOptions options{suffixes(), {}, {{QStringLiteral("planner"), QStringLiteral("example.com")}}};
    const auto list = imports::readCandidateListBytes(bytes, QStringLiteral("fuzz"), options, base::Progress::none());
    if (!list)
        return 0;
    if (!addsUp(*list))
        std::abort();
    for (const model::Candidate& candidate : list->candidates) {
        const bool named = !candidate.domain.isEmpty() || !candidate.appId.isEmpty() || !candidate.title.isEmpty();
        if (!named || candidate.evidence.isEmpty() || candidate.verdict == model::Verdict::None)
            std::abort();
    }
    return 0;
}
