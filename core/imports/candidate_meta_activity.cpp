// SPDX-License-Identifier: GPL-3.0-or-later
// your_activity_off_meta_technologies.json of the archives of Facebook and Instagram: who reported what the user did elsewhere.
// Up to 2025 one object with a list of {name, events: [{id, type, timestamp}]}, from 2026 on a list of
// {title, label_values: [{label: "Events", vec: [{dict: [{label, value | timestamp_value}]}]}]}. Times are seconds since 1970.
#include "imports/candidate_format.h"
#include "imports/candidate_text.h"
#include "imports/record_time.h"

#include <algorithm>

namespace recourse::imports {

namespace {

using formats::JsonView;

/// "off_facebook_activity_v2"; in Instagram's archives "apps_and_websites_off_meta_activity".
bool isListOfReports(std::string_view key, JsonView value)
{
    return value.isArray() && key.find("off_") != std::string_view::npos && key.find("_activity") != std::string_view::npos;
}

/// The names of events are Meta's own and not translated, unlike labels: PAGE_VIEW, PURCHASE, CUSTOM.
bool isEventName(std::string_view text)
{
    return text.size() > 2 && std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '_'; });
}

bool isEvent(JsonView event)
{
    bool named = false;
    bool timed = false;
    event["dict"].forEach([&](JsonView entry) {
        named = named || isEventName(entry["value"].string());
        timed = timed || entry["timestamp_value"].exists();
        return !(named && timed);
    });
    return named && timed;
}

/// The events of a record from 2026 on; a missing value if it has none. Other lists of such archives have the same outer form.
JsonView eventsOf(JsonView record)
{
    JsonView found;
    record["label_values"].forEach([&found](JsonView value) {
        const JsonView events = value["vec"];
        if (events.isArray() && (value["label"].string() == "Events" || anyOfFirst(events, isEvent)))
            found = events;
        return !found.exists();
    });
    return found;
}

bool isReport2026(JsonView record)
{
    return record["title"].isString() && anyOfFirst(eventsOf(record), isEvent);
}

int recognise(const CandidateSource& source)
{
    const JsonView root = source.json();
    if (root.isArray())
        return anyOfFirst(root, isReport2026) ? 2 : 0;
    bool found = false;
    root.forEachMember([&found](std::string_view key, JsonView value) { return !(found = isListOfReports(key, value)); });
    return found ? 2 : 0;
}

void addTime(CandidateRecord& record, JsonView seconds)
{
    const QDateTime time = timeFromSeconds(seconds.integer().value_or(0));
    if (!time.isValid())
        return;
    if (!record.first.isValid() || time < record.first)
        record.first = time;
    if (!record.last.isValid() || time > record.last)
        record.last = time;
}

void fill(CandidateRecord& record, JsonView name, JsonView events)
{
    record.kind = model::EvidenceKind::SharedActivity;
    record.title = onceEncoded(name.text());
    record.count = static_cast<int>(std::max<std::size_t>(events.size(), 1));
    events.forEach([&record](JsonView event) {
        addTime(record, event["timestamp"]);
        event["dict"].forEach([&record](JsonView entry) {
            addTime(record, entry["timestamp_value"]);
            return true;
        });
        return true;
    });
}

base::Status readOld(JsonView reports, CandidateCollector& out, base::Progress& progress)
{
    return forEachItem(reports, out, progress, [&out](JsonView report, CandidateRecord& record) {
        fill(record, report["name"], report["events"]);
        return out.add(record);
    });
}

base::Status read2026(JsonView reports, CandidateCollector& out, base::Progress& progress)
{
    return forEachItem(reports, out, progress, [&out](JsonView report, CandidateRecord& record) {
        fill(record, report["title"], eventsOf(report));
        return out.add(record);
    });
}

base::Status read(const CandidateSource& source, CandidateCollector& out, base::Progress& progress)
{
    const JsonView root = source.json();
    if (root.isArray())
        return read2026(root, out, progress);
    base::Status outcome;
    root.forEachMember([&](std::string_view key, JsonView value) {
        if (isListOfReports(key, value))
            outcome = readOld(value, out, progress);
        return outcome.ok();
    });
    return outcome;
}

} // namespace

CandidateFormat metaActivity()
{
    return {"meta-activity", {"Facebook, Instagram"}, CandidateContainer::Json, recognise, read};
}

} // namespace recourse::imports
