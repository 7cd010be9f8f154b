// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <vector>

namespace recourse::plan {

/// An exposure that still calls for something, with what it rests on.
struct Reason
{
    const model::Exposure* exposure = nullptr;
    const model::Account* account = nullptr;
    const model::Breach* breach = nullptr;
    QStringList classes; ///< exposed and not yet dealt with
    bool sharedPassword = false; ///< the leaked password is still in use at other accounts
    bool mailbox = false; ///< the service runs the user's own mailbox
};

/// The reasons of a plan in the order of exposure ids. Exposures whose account or breach is not among the input give
/// none.
[[nodiscard]] std::vector<Reason> reasonsOf(const StepRules& rules, const PlanInput& input);

/// True if a record is called for by a reason.
[[nodiscard]] bool isCalledFor(const StepRule& rule, const Reason& reason);

/// The first day on which a user could know of a breach; invalid if its feed does not say.
[[nodiscard]] QDate knowableSince(const model::Breach& breach);

} // namespace recourse::plan
