// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace recourse::model {

/// How soon: hours, two to three days, two weeks, a habit.
enum class Urgency { Hours, Days, Weeks, Habit };

enum class StepState { Open, Done, Declined };

/// One thing to do. Computed anew from exposures and facts; only the user's word about it (`StepRecord`) is stored.
struct Step
{
    QString id; ///< stable: rule id, and for steps about one account or service ":" and its key
    QString rule; ///< the record of steps.json it comes from
    QString title; ///< English source text; the interface translates by rule id
    QString why; ///< why it helps, one sentence
    Urgency urgency = Urgency::Weeks;
    int minutes = 0;
    QStringList after; ///< ids of steps that come first
    QList<ExposureId> because;
    QList<AccountId> accounts; ///< the accounts it is about; empty if it is about the person
    QString jurisdiction; ///< ISO country, "EU", or empty for everywhere
    QString url; ///< official page
    QString source; ///< where the rule comes from
    QString sourceReadOn; ///< ISO date
    StepState state = StepState::Open;
    QDate due; ///< invalid: none
    QDate doneOn;
    QString reason; ///< why declined

    bool operator==(const Step&) const = default;
};

/// What the user said about a step; outlives every recomputation.
struct StepRecord
{
    QString id;
    StepState state = StepState::Open;
    QDate on;
    QString reason;
    QList<ExposureId> known = {}; ///< the exposures that called for it then; empty in records of before

    bool operator==(const StepRecord&) const = default;
};

} // namespace recourse::model
