// SPDX-License-Identifier: GPL-3.0-or-later
// Google Play Store/Installs.json of Google Takeout: apps by their titles in the store, once for each device.
#include "imports/candidate_format.h"
#include "imports/record_time.h"

namespace recourse::imports {

namespace {

using formats::JsonView;

bool isInstall(JsonView item)
{
    return item["install"]["doc"].isObject();
}

int recognise(const CandidateSource& source)
{
    return anyOfFirst(source.json(), isInstall) ? 2 : 0;
}

base::Status read(const CandidateSource& source, CandidateCollector& out, base::Progress& progress)
{
    return forEachItem(source.json(), out, progress, [&out](JsonView item, CandidateRecord& record) {
        const JsonView install = item["install"];
        record.kind = model::EvidenceKind::InstalledApp;
        record.title = install["doc"]["title"].text();
        record.first = timeFromIso(install["firstInstallationTime"].string());
        record.last = timeFromIso(install["lastUpdateTime"].string());
        return out.add(record);
    });
}

} // namespace

CandidateFormat googleInstalls()
{
    return {"google-takeout-installs", {"Google Takeout"}, CandidateContainer::Json, recognise, read};
}

} // namespace recourse::imports
