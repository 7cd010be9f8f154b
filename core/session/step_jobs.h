// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/step.h"
#include "session/directory_read.h"
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

/// An incident that a step rests on.
struct StepReason
{
    model::ExposureId exposure;
    QString incident; ///< the breach's title
    QString account; ///< "login at domain"
    QDate disclosed; ///< invalid: not known
    bool sensitive = false; ///< the incident: to be named only to who asks
};

/// A step with the accounts it is about, as a person would name them.
struct StepView
{
    model::Step step;
    QStringList about; ///< "login at domain"; empty if the step is about the person
    std::vector<StepReason> reasons = {}; ///< the newest first
    std::vector<DirectoryPage> pages = {}; ///< of the accounts' own services, as directories know them; a domain and kind once
    QList<qsizetype> sensitive = {}; ///< places in `about` of accounts that only sensitive incidents speak of

    /// Every account it is about is one of those.
    [[nodiscard]] bool isSensitive() const;
    /// `about` with words that name nothing in the place of the sensitive ones.
    [[nodiscard]] QStringList aboutMasked() const;
};

/// The steps in the order to do them. An empty list is an answer: nothing to do.
[[nodiscard]] Job<std::vector<StepView>> listSteps(Session& session, StepFilter filter);

/// The open steps, read on the caller's (pool) thread: for use cases that show steps among other things.
[[nodiscard]] base::Result<std::vector<StepView>> openSteps(Session& session);

/// Stores the user's word about a step and gives it back as it now is; `Open` undoes an earlier word. Errors: NotFound.
[[nodiscard]] Job<StepView> setStep(Session& session, QString id, model::StepState state, QString reason);

/// What the plan rests on, for telling "nothing to do" from "nothing known yet".
struct PlanGround
{
    int accounts = 0;
    int exposures = 0; ///< of band possible and above
};

[[nodiscard]] Job<PlanGround> planGround(Session& session);

} // namespace recourse::session
