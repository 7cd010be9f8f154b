// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/import_jobs.h"
#include "ui/models/import/import_lines.h"

#include <optional>
#include <vector>

namespace recourse::ui {

/// What the window keeps of the report on one file.
struct ImportFileSummary
{
    model::ImportRun run; ///< without format if the file could not be read
    Snapshot<model::ImportLine> lines;
    bool isEvidence = false; ///< no accounts, but services to be decided about
    QStringList ownAddresses; ///< of the user, that the file names
    QStringList leftOut; ///< names of the archive's files that are not read and may matter, those that matter most first
    bool leavesMailOut = false; ///< a mailbox is among them
    bool passesMembershipsOver = false; ///< memberships, rewards programmes or mail accounts are skipped
    bool isProtected = false; ///< only with a password of its own can the file be read
    std::optional<base::Error> error; ///< then nothing else is set
};

/// What the window keeps of the report on all.
struct ImportSummary
{
    std::vector<ImportFileSummary> files; ///< in the order of the request
    session::PasswordCounts passwords;
    std::optional<session::PasswordCheckReport> check;

    /// The counts of all account lists, or of all evidence, together; without a name unless it is one file.
    [[nodiscard]] model::ImportRun total(bool evidence) const;
    [[nodiscard]] int filesThat(bool evidence) const; ///< that were read as such
    [[nodiscard]] int failed() const;
    [[nodiscard]] QStringList ownAddresses() const; ///< each once
    [[nodiscard]] QStringList leftOut() const; ///< of all archives
    [[nodiscard]] bool leavesMailOut() const;
    [[nodiscard]] bool passesMembershipsOver() const;
    /// Whether all account lists that were read are in files that only a password of their own opens.
    [[nodiscard]] bool isAllProtected() const;
    /// Whether taking them in would bring or brought anything.
    [[nodiscard]] bool bringsAnything() const;
};

/// Takes from a report what is shown; on any thread.
[[nodiscard]] ImportSummary summaryOf(session::ImportRunReport report);

} // namespace recourse::ui
