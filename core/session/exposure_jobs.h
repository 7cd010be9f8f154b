// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/breach.h"
#include "model/exposure.h"
#include "session/session.h"

#include <QStringList>

#include <vector>

namespace recourse::session {

/// An exposure with what it joins and its facts as sentences.
struct ExposureView
{
    model::Exposure exposure;
    model::Account account;
    model::Breach breach;
    QStringList factsFor; ///< translated sentences
    QStringList factsAgainst;
    QStringList unknown;
    bool stale = false; ///< no longer found, kept for the user's word on it
};

/// Which exposures to show.
struct ExposureFilter
{
    std::optional<model::Band> band; ///< this band only
    bool all = false; ///< also unlikely ones and those the user has dealt with
};

/// What a matching run found.
struct MatchSummary
{
    int accounts = 0;
    int breaches = 0;
    int exposures = 0; ///< of band possible and above
};

/// Exposures, the surest and newest first.
[[nodiscard]] Job<std::vector<ExposureView>> listExposures(Session& session, ExposureFilter filter);

/// Stores the user's word about an exposure and gives it back as it now is. Errors: NotFound.
[[nodiscard]] Job<ExposureView> setExposure(
    Session& session, model::ExposureId id, model::Disposition disposition, QString note);

/// Matches the whole inventory with all breaches and stores the outcome. Called by every job that changes either; runs on the
/// caller's (pool) thread. Errors: those of the vault, Cancelled.
[[nodiscard]] base::Result<MatchSummary> matchEverything(Session& session, base::Progress& progress);

} // namespace recourse::session
