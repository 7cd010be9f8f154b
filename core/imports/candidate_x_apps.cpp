// SPDX-License-Identifier: GPL-3.0-or-later
// data/connected-application.js of X's (Twitter's) archive, as its README.txt describes it: the applications that may use the
// account now. Archives from before 2018 have "approvedAtMsec" instead of "approvedAt".
#include "imports/candidate_format.h"
#include "imports/record_time.h"

namespace recourse::imports {

namespace {

using formats::JsonView;

constexpr std::string_view kApplication = "connectedApplication";

/// The script of an account that no application is connected to.
bool isEmptyScript(const CandidateSource& source)
{
    return source.json().isArray() && source.json().size() == 0 && source.decoded
        && source.decoded->text().find("window.YTD.connected_application.") != std::string_view::npos;
}

int recognise(const CandidateSource& source)
{
    return isEmptyScript(source) || anyOfFirst(source.json(), [](JsonView item) { return item[kApplication].isObject(); }) ? 2 : 0;
}

QDateTime approvedAt(JsonView application)
{
    const QDateTime at = timeFromIso(application["approvedAt"].string());
    if (at.isValid())
        return at;
    const JsonView milliseconds = application["approvedAtMsec"];
    return milliseconds.isString() ? timeFromMilliseconds(milliseconds.string()) : timeFromSeconds(milliseconds.integer().value_or(0) / 1000);
}

base::Status read(const CandidateSource& source, CandidateCollector& out, base::Progress& progress)
{
    return forEachItem(source.json(), out, progress, [&out](JsonView item, CandidateRecord& record) {
        const JsonView application = item[kApplication];
        if (!application.isObject())
            return out.addBadRecord(0);
        const JsonView organisation = application["organization"];
        record.kind = model::EvidenceKind::ConnectedApp;
        record.verdict = model::Verdict::Likely;
        record.title = application["name"].text();
        if (record.title.trimmed().isEmpty())
            record.title = organisation["name"].text();
        record.address = organisation["url"].string();
        record.first = approvedAt(application);
        return out.add(record);
    });
}

} // namespace

CandidateFormat xApps()
{
    return {"x-archive", {QT_TRANSLATE_NOOP("Program", "X (Twitter)"),
            QT_TRANSLATE_NOOP("Program", "The archive of your data, as they send it: it shows which services you connected or used.")},
        CandidateContainer::Json, recognise, read};
}

} // namespace recourse::imports
