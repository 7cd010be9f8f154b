// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/reasons.h"

#include <vector>

namespace recourse::plan {

/// An exposure that calls for a step.
struct DraftReason
{
    model::ExposureId exposure;
    model::AccountId account;
    QDate known; ///< the day on which it became known; invalid: not dated
    model::Band band = model::Band::Unlikely;
};

/// A step in the making: one record of the rules for one person, account, service or group.
struct Draft
{
    const StepRule* rule = nullptr;
    int place = 0; ///< of the record in the rules
    QString id;
    QString key; ///< what tells it from others of its record; empty for steps about the person
    QList<model::AccountId> about;
    QList<model::AccountId> touchedAccounts; ///< whose leaks call for it; for groups not the same as `about`
    std::vector<DraftReason> reasons; ///< in the order of exposures
    bool settled = false; ///< what it asks for has happened
    QDate settledOn; ///< invalid: not known
    QString url; ///< better than the rule's; may be empty
    QDate newestReason; ///< the latest day on which one of its reasons became known; invalid if none is dated
    bool hasUndatedReason = false; ///< the day of one of them is not known
    model::Band surestReason = model::Band::Unlikely; ///< the band of the surest one
    model::Urgency urgency = model::Urgency::Weeks; ///< the rule's, or lowered as the rules say
};

/// One draft for every step that the reasons call for at the residence, in no particular but a fixed order.
[[nodiscard]] std::vector<Draft> draftsOf(const StepRules& rules, const PlanInput& input);

} // namespace recourse::plan
