// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/stages.h"
#include "model/exposure.h"
#include "model/matter.h"
#include "session/session.h"
#include "session/step_jobs.h"

#include <QDate>

#include <vector>

namespace recourse::session {

/// Who has to move until a clock runs out.
enum class ClockOwner { Theirs, Mine };

/// A day that runs in a case, or somebody's turn there; a case may have one of theirs and one of the user's.
struct RunningClock
{
    model::CaseId id;
    QString service; ///< its name
    QString about; ///< the title of its letter in the interface's language, else in English
    model::CaseStage stage = model::CaseStage::Drafted;
    ClockOwner owner = ClockOwner::Theirs;
    QDate due; ///< theirs: the answer; mine: the day to act
    QDate overdueFrom; ///< invalid: nothing of theirs runs
    bool fromAuthority = false; ///< with theirs: an authority owes the answer, not the service
    cases::NextAction next;

    /// Whether the user has to move: on a day of their own, or since an answer of theirs is late.
    [[nodiscard]] bool isMyTurn(QDate today) const { return owner == ClockOwner::Mine || (next.isMine() && due.isValid() && due < today); }
};

/// Incidents of one year, by the surest of their exposures. Each counts once, however many lists tell of it and however many accounts it
/// touches; those the user called "never mine" are left out.
struct YearCount
{
    int year = 0; ///< of the incident, else of its disclosure; 0: neither is known
    int possible = 0;
    int likely = 0;
    int confirmed = 0;
};

/// Incidents with an open exposure that holds one class of data.
struct DataClassCount
{
    QString dataClass; ///< own vocabulary
    int open = 0;
};

/// Where the user stands, in numbers.
struct Overview
{
    std::vector<StepView> nextSteps; ///< the first open ones, in the order to do them
    int openSteps = 0;
    int doneSteps = 0;
    int declinedSteps = 0;
    int openMinutes = 0; ///< of all open steps

    std::vector<RunningClock> clocks; ///< the most urgent first

    std::vector<YearCount> years; ///< ascending, without gaps between the first and the last known year
    std::vector<DataClassCount> dataClasses; ///< the most frequent first, of equal ones the most severe

    int accounts = 0;
    int closedAccounts = 0;
    int accountsExposed = 0; ///< with an open exposure
    int accountsSettled = 0; ///< with exposures, none of them open
    int openIncidents = 0; ///< incidents with an open exposure
    int openExposures = 0; ///< band possible and above, not settled by the user
    int settledExposures = 0;

    int lettersDrafted = 0; ///< not sent yet
    int lettersSent = 0; ///< sent, without an answer so far
    int lettersAnswered = 0; ///< sent, in a case that was answered

    QDate newestList; ///< the day of the newest list; invalid: there is none
    bool onlyStarter = true; ///< no list was ever fetched or imported
    QDate lastBackup; ///< invalid: none was ever made
    QDate recoveryCheck; ///< when the recovery code was last tried; invalid: never
};

/// Everything the first page shows, read in one go on the vault's thread. `steps` limits `nextSteps`.
[[nodiscard]] Job<Overview> readOverview(Session& session, int steps);

} // namespace recourse::session
