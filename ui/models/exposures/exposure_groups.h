// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/exposures/exposure_context.h"

#include <vector>

namespace recourse::ui {

/// What the lines of the list are.
enum class Grouping { ByIncident, ByAccount, ByAddress, ByPerson };
inline constexpr std::size_t kGroupings = 4;

/// Exposures that share an incident, an account, an address or a person.
struct ExposureGroup
{
    qint64 id = 0; ///< of the incident's first record or the account; else made of the address or the person
    QString name; ///< of the incident, the service, the address, the person; empty: no address, or the owner of the vault
    QString login; ///< the account's, or that of the only account of an incident
    model::Band worst = model::Band::Unlikely;
    QDate newest; ///< when the newest incident occurred; invalid: not known
    model::DatePrecision precision = model::DatePrecision::Unknown; ///< of `newest`
    int open = 0; ///< of `members`
    int toDo = 0; ///< of `count`: those with an open member
    int toConfirm = 0; ///< of `count`: those where a name waits for the user's word
    int toAct = 0; ///< of `toDo`: those where none waits
    int awaiting = 0; ///< of `members`: a name waits for the user's word
    int withdrawn = 0; ///< of `members`: the publisher took the record back
    int count = 0; ///< accounts of an incident; incidents of all others. Records of one event count once
    bool sensitive = false;
    model::Disposition said = model::Disposition::Open; ///< what the user said of the last settled one
    QStringList dataClasses; ///< of all of them, each once
    std::vector<model::ExposureId> members;
    QString words; ///< what it is found by

    /// Every record of it was taken back.
    [[nodiscard]] bool isWithdrawn() const { return withdrawn > 0 && withdrawn == static_cast<int>(members.size()); }
};

/// The exposures in groups, those that need something first: by open ones, band, date.
[[nodiscard]] std::vector<ExposureGroup> groupsOf(
    const std::vector<session::ExposureRow>& rows, Grouping grouping, const ExposureContext& context = {});

/// Exposures with all that is known about them, in the piles in which they are shown: by account within an incident, else by incident. The
/// surest of each comes first; piles are in the order of their first member.
[[nodiscard]] std::vector<std::vector<session::ExposureView>> pilesOf(
    std::vector<session::ExposureView> views, Grouping grouping, const ExposureContext& context);

} // namespace recourse::ui
