// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/import_opening.h"

#include "session/candidate_views.h"
#include "session/import_run.h"
#include "session/named_breaches.h"

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Result;
using base::Status;

namespace {

bool isOneOf(Code code, std::initializer_list<Code> codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// True for a file that is readable and only no account list. Whose columns were named by the user is meant as one.
bool mayBeEvidence(const ImportRequest& request, const base::Error& error)
{
    if (!request.member.isEmpty())
        return false;
    if (!request.format.isEmpty())
        return error.code == Code::BadArgument && imports::candidateFormatNames().contains(request.format);
    // A database may be larger than any list.
    return !request.csv.asked() && isOneOf(error.code, {Code::InputUnknownFormat, Code::InputNotText, Code::InputArchive, Code::FileTooLarge});
}

/// True if the file is no evidence either, and that is all that can be said. Where the
/// reader of account lists only saw an unknown text and that of evidence knows what it is, the latter has more to say.
bool isNeither(const base::Error& error, const base::Error& asList)
{
    if (error.code == Code::InputNotText && asList.code == Code::InputUnknownFormat)
        return false;
    return isOneOf(error.code, {Code::InputUnknownFormat, Code::InputNotText, Code::InputArchive, Code::FileTooLarge, Code::InputWebPage});
}

/// The well-known services' domains by name, without names that two of them have.
QHash<QString, QString> domainsByName(const Rules& rules)
{
    QHash<QString, QString> domains;
    for (const model::Service& service : rules.starter.services) {
        const QString name = service.name.toCaseFolded();
        domains.insert(name, domains.contains(name) ? QString() : service.key);
    }
    domains.removeIf([](QHash<QString, QString>::iterator entry) { return entry.value().isEmpty(); });
    return domains;
}

CandidateFindings findingsOf(const ImportRequest& request, const imports::CandidateList& list, model::ImportId run)
{
    return {importedName(request), list.format, list.candidates, {}, run, list.lines, list.candidateOf};
}

/// The first import that was stored, if any was.
model::ImportId firstStored(const ImportRunReport& report)
{
    for (const FileOutcome& outcome : report.files) {
        if (outcome.report && outcome.report->run.id.stored())
            return outcome.report->run.run;
        if (outcome.evidence && outcome.evidence->candidates.run.id.stored())
            return outcome.evidence->candidates.run.run;
    }
    return {};
}

Result<EvidenceReport> openFile(
    Session& session, const ImportRequest& request, const imports::CandidateOptions& options, EvidenceUse use, model::ImportId run,
    base::Progress& progress)
{
    auto list = imports::readCandidateList(request.path, options, progress);
    if (!list)
        return list.error();
    EvidenceReport report;
    report.list = std::move(*list);
    if (use == EvidenceUse::Read)
        return report;
    if (const Status resolved = resolveBreaches(session, report.list); !resolved)
        return resolved.error();
    const CandidateFindings findings = findingsOf(request, report.list, run);
    auto candidates = use == EvidenceUse::Store ? commitFindings(session, findings, progress) : previewFindings(session, findings);
    if (!candidates)
        return candidates.error();
    report.candidates = std::move(*candidates);
    return report;
}

bool anythingDone(const ImportRunReport& report)
{
    return std::any_of(report.files.begin(), report.files.end(), [](const FileOutcome& outcome) { return outcome.report || outcome.evidence; });
}

} // namespace

Status openEvidence(Session& session, const ImportRunRequest& request, EvidenceUse use, ImportRunReport& report, base::Progress& progress)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    imports::CandidateOptions options{(*rules)->suffixes, {}, domainsByName(**rules)};
    for (std::size_t i = 0; i < report.files.size(); ++i) {
        FileOutcome& outcome = report.files[i];
        if (!outcome.error || !mayBeEvidence(request.files[i], *outcome.error))
            continue;
        options.format = request.files[i].format;
        const bool tooLateToCancel = use == EvidenceUse::Store && anythingDone(report);
        auto evidence = openFile(session, request.files[i], options, use, firstStored(report), tooLateToCancel ? base::Progress::none() : progress);
        if (evidence) {
            outcome.evidence = std::move(*evidence);
            outcome.error.reset();
        } else if (evidence.error().code == Code::Cancelled) {
            return evidence.error();
        } else if (!options.format.isEmpty() || !isNeither(evidence.error(), *outcome.error)) {
            outcome.error = evidence.error();
        }
    }
    return {};
}

} // namespace recourse::session
