// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/breach.h"
#include "model/exposure.h"
#include "model/profile.h"
#include "model/step.h"
#include "plan/step_rules.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace recourse::plan {

/// What the plan rests on. The vectors must outlive the call; nothing in them is changed.
struct PlanInput
{
    const std::vector<model::Account>& accounts;
    const std::vector<model::Breach>& breaches;
    const std::vector<model::Exposure>& exposures;
    const model::Profile& profile;
    const std::vector<model::StepRecord>& records;
    QDate today;
    QHash<qint64, QDate> deletionWishes = {}; ///< accounts that the user wants to be deleted at their services, by id, and since when
};

/// What to do, in the order to do it: open steps first, then those done or declined.
///
/// - An exposure gives reasons if its band is `Possible` or better and the user has not set it aside (never mine,
/// closed before,
///   accepted), and if it is not a name that only equals and waits for the user's word. `Changed` takes away what a person can change (passwords, sessions, numbers, cards); `Deleted` and
///   closed accounts take away what hung on the account. Facts that stay true (a national number, health) remain
///   reasons, and so does a leaked password for the other accounts that still share it. A password certainly changed after
///   the breach is no reason any more, unless the new one stands in the public list of leaked passwords.
/// - A step stands once, with all its reasons. Steps come by urgency, then by the order of stages in the rules; a step
/// never
///   comes before one it waits for, and a step that others wait for inherits their urgency in the order.
/// - A step of the next hours is one of the next days if all its reasons are only `Possible`, or all are older than the rules say and its
///   stage is none that they except (`StepRules::lowering`); not if one that is urgent waits for it.
/// - Done steps open again when a breach disclosed after that day gives a new reason, or when the protection has run
/// out; those about things of which there may be several (cards, bank accounts, documents) also for an exposure that was not among their
/// reasons then.
/// - `due` is counted from `today`: a day for hours, three and fourteen days for the next two urgencies, none for
/// habits. The vault
///   keeps no day on which the user first saw an exposure, and a date in the past helps nobody.
///
/// - An account that the user wants to be deleted at its service gives the steps of the condition `Wish`, whatever leaked; they are
///   done once the account is closed.
///
/// - A password in the public list of leaked ones is to be changed whether or not a breach is known that took it.
///
/// An empty answer is an answer: nothing to do.
[[nodiscard]] std::vector<model::Step> planSteps(const StepRules& rules, const PlanInput& input);

/// The open steps that fit into that many minutes, in the same order; a step only together with the open ones it waits
/// for.
[[nodiscard]] std::vector<model::Step> withinMinutes(const std::vector<model::Step>& steps, int minutes);

} // namespace recourse::plan
