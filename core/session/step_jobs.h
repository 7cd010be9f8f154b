// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/step.h"
#include "session/session.h"

#include <optional>
#include <vector>

namespace recourse::session {

/// Which steps to show.
struct StepFilter
{
    std::optional<int> minutes; ///< only what fits into that time, with what must come before
    bool all = false; ///< also those done and declined
};

/// A step with the accounts it is about, as a person would name them.
struct StepView
{
    model::Step step;
    QStringList about; ///< "login at domain"; empty if the step is about the person
};

/// The steps in the order to do them. An empty list is an answer: nothing to do.
[[nodiscard]] Job<std::vector<StepView>> listSteps(Session& session, StepFilter filter);

/// Stores the user's word about a step and gives it back as it now is; `Open` undoes an earlier word. Errors: NotFound.
[[nodiscard]] Job<StepView> setStep(Session& session, QString id, model::StepState state, QString reason);

} // namespace recourse::session
