// SPDX-License-Identifier: GPL-3.0-or-later
// Chrome's history in Google Takeout: History.json, before 2024 BrowserHistory.json; one entry for each visit, with its time in
// microseconds since 1970 (components/history/core/browser/sync in Chromium; key names as in the archives themselves).
#include "imports/candidate_format.h"
#include "imports/candidate_sign_in.h"
#include "imports/record_time.h"

namespace recourse::imports {

namespace {

using formats::JsonView;

constexpr std::string_view kList = "Browser History";
constexpr std::int64_t kMicroseconds = 1'000'000;

bool isVisit(JsonView item)
{
    return item["url"].isString() && item["time_usec"].exists();
}

/// The visits; by the form of their entries if the list has a translated name.
JsonView visitsOf(JsonView root)
{
    if (root[kList].isArray())
        return root[kList];
    JsonView found;
    root.forEachMember([&found](std::string_view, JsonView value) {
        if (!value.isArray() || !anyOfFirst(value, isVisit))
            return true;
        found = value;
        return false;
    });
    return found;
}

int recognise(const CandidateSource& source)
{
    return visitsOf(source.json()).isArray() ? 2 : 0;
}

base::Status read(const CandidateSource& source, CandidateCollector& out, base::Progress& progress)
{
    return forEachItem(visitsOf(source.json()), out, progress, [&out](JsonView item, CandidateRecord& record) {
        record.address = item["url"].string();
        record.last = timeFromSeconds(item["time_usec"].integer().value_or(0) / kMicroseconds);
        judgeVisits(record, 1);
        return out.add(record);
    });
}

} // namespace

CandidateFormat googleHistory()
{
    return {"google-takeout-history", {"Google Takeout"}, CandidateContainer::Json, recognise, read};
}

} // namespace recourse::imports
