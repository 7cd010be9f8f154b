// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exposure_jobs.h"

#include <vector>

namespace recourse::ui {

/// What the lines of the list are.
enum class Grouping { ByIncident, ByAccount };

/// Exposures that share an incident or an account.
struct ExposureGroup
{
    qint64 id = 0; ///< of the breach or the account
    QString name; ///< of the incident or the service
    QString login; ///< the account's, or that of the only account of an incident
    model::Band worst = model::Band::Unlikely;
    QDate newest; ///< when the newest incident occurred; invalid: not known
    model::DatePrecision precision = model::DatePrecision::Unknown; ///< of `newest`
    int open = 0; ///< of `members`
    bool sensitive = false;
    model::Disposition said = model::Disposition::Open; ///< what the user said of the last settled one
    std::vector<model::ExposureId> members;
    QString words; ///< what it is found by
};

/// The exposures in groups, those that need something first: by open ones, band, date.
[[nodiscard]] std::vector<ExposureGroup> groupsOf(const std::vector<session::ExposureRow>& rows, Grouping grouping);

} // namespace recourse::ui
