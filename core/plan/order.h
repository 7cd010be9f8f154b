// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/drafts.h"

#include <vector>

namespace recourse::plan {

/// Drafts with what each waits for.
struct DraftGraph
{
    std::vector<std::vector<int>> before; ///< for each draft the positions of those that come first, ascending
};

/// Steps about the person wait for all steps of an earlier topic; steps about accounts only for those about the same
/// accounts.
[[nodiscard]] DraftGraph graphOf(const std::vector<Draft>& drafts, const StepRules& rules);

/// Takes the lowering of a draft back where one that is urgent waits for it. `isOpen` as with `orderOf`.
void holdUrgent(std::vector<Draft>& drafts, const DraftGraph& graph, const std::vector<bool>& isOpen);

/// The positions of all drafts in the order to do them: by urgency, stage, place in the rules and key, but never before
/// what they wait for. A draft counts as urgent as the most urgent one that waits for it. `isOpen` tells which still
/// have to be done: the others neither wait nor are waited for and come last.
[[nodiscard]] std::vector<int> orderOf(
    const std::vector<Draft>& drafts, const DraftGraph& graph, const std::vector<bool>& isOpen);

} // namespace recourse::plan
