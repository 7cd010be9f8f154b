// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/discover_jobs.h"

#include "imports/mail_discovery.h"
#include "session/mail_rule_files.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace recourse::session {

using base::Result;

namespace {

Result<DiscoverReport> discover(Session& session, const QStringList& paths, base::Progress& progress)
{
    QElapsedTimer timer;
    timer.start();
    const auto rules = session.rules(); // makes the files below readable as well
    if (!rules)
        return rules.error();
    const auto mail = readMailRules();
    if (!mail)
        return mail.error();
    auto findings = imports::discoverMail(paths, {(*rules)->suffixes, *mail, session.clock().now()}, progress);
    if (!findings)
        return findings.error();
    return DiscoverReport{std::move(*findings), static_cast<double>(timer.elapsed()) / 1000.0};
}

} // namespace

Job<DiscoverReport> discoverMail(Session& session, QStringList paths)
{
    return session.start<DiscoverReport>([&session, paths](base::Progress& progress) { return discover(session, paths, progress); });
}

CandidateFindings candidatesOf(const imports::MailFindings& findings, const QStringList& paths)
{
    CandidateFindings result;
    result.fileName = paths.size() == 1 ? QFileInfo(paths.first()).fileName() : QString();
    result.format = findings.format;
    for (const imports::MailService& service : findings.services) {
        if (service.candidate.verdict != model::Verdict::None)
            result.candidates.push_back(service.candidate);
    }
    result.visits = findings.visits;
    return result;
}

Job<std::vector<imports::MailProfile>> findMailProfiles(Session& session)
{
    using Profiles = std::vector<imports::MailProfile>;
    return session.start<Profiles>([](base::Progress&) -> Result<Profiles> { return imports::findMailProfiles(); });
}

} // namespace recourse::session
