// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/mail_findings.h"
#include "imports/mail_profiles.h"
#include "session/candidate_jobs.h"
#include "session/session.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace recourse::session {

/// What a search through mail found, and what storing it did.
struct DiscoverReport
{
    imports::MailFindings findings;
    double seconds = 0; ///< that the reading took
};

/// Reads mailboxes, Maildirs and folders of messages; stores nothing. Progress is in bytes. Errors: those of `imports::discoverMail`.
[[nodiscard]] Job<DiscoverReport> discoverMail(Session& session, QStringList paths);

/// The findings of a search as `commitCandidates` and `previewCandidates` take them: services without a verdict are left out.
[[nodiscard]] CandidateFindings candidatesOf(const imports::MailFindings& findings, const QStringList& paths);

/// The mailboxes of mail programs on this computer, to be offered; nothing in them is read.
[[nodiscard]] Job<std::vector<imports::MailProfile>> findMailProfiles(Session& session);

} // namespace recourse::session
