// SPDX-License-Identifier: GPL-3.0-or-later
// connected_apps_and_websites.json (apps_and_websites.json before 2023) of the archives of Facebook and Instagram: apps and
// websites that the user signed in to with the account. Times are seconds since 1970, 0 not known. The first archives have
// "installed_apps" with names and times only.
#include "imports/candidate_format.h"
#include "imports/candidate_text.h"
#include "imports/record_time.h"

namespace recourse::imports {

namespace {

using formats::JsonView;
using model::Verdict;

bool isListOfApps(std::string_view key, JsonView value)
{
    return key.starts_with("installed_apps") && value.isArray();
}

int recognise(const CandidateSource& source)
{
    bool found = false;
    source.json().forEachMember([&found](std::string_view key, JsonView value) { return !(found = isListOfApps(key, value)); });
    return found ? 2 : 0;
}

/// The categories are active, inactive (the app's right ran out) and removed.
Verdict verdictOf(JsonView app, const QDateTime& removed)
{
    const std::string_view category = app["category"].string();
    return !removed.isValid() && (category.empty() || category == "active") ? Verdict::Likely : Verdict::Possible;
}

base::Status takeApp(JsonView app, CandidateCollector& out, CandidateRecord& record)
{
    const QDateTime removed = timeFromSeconds(app["removed_timestamp"].integer().value_or(0));
    record.kind = model::EvidenceKind::ConnectedApp;
    record.title = onceEncoded(app["name"].text());
    record.verdict = verdictOf(app, removed);
    record.first = timeFromSeconds(app["added_timestamp"].integer().value_or(0));
    record.last = removed;
    return out.add(record);
}

base::Status read(const CandidateSource& source, CandidateCollector& out, base::Progress& progress)
{
    base::Status outcome;
    source.json().forEachMember([&](std::string_view key, JsonView value) {
        if (isListOfApps(key, value))
            outcome = forEachItem(value, out, progress, [&out](JsonView app, CandidateRecord& record) { return takeApp(app, out, record); });
        return outcome.ok();
    });
    return outcome;
}

} // namespace

CandidateFormat metaApps()
{
    return {"meta-apps", {"Facebook, Instagram",
            QT_TRANSLATE_NOOP("Program", "The archive of your data, as they send it: it shows which services you connected or used.")},
        CandidateContainer::Json, recognise, read};
}

} // namespace recourse::imports
