// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/losses.h"
#include "model/loss.h"
#include "model/matter.h"
#include "session/session.h"

#include <vector>

namespace recourse::session {

/// What a case has cost so far.
struct LossLedger
{
    std::vector<model::Loss> rows; ///< by day
    cases::LossSums sums;
    QList<model::CaseAttachment> proofs; ///< the files of the case, any of which may be the proof of a row
};

/// Errors: NotFound (no such case).
[[nodiscard]] Job<LossLedger> listLosses(Session& session, model::CaseId matter);

/// Adds a row, or changes it if it has an id. Errors: those of `cases::checkLoss`; BadArgument (its proof is no file of its case);
/// NotFound (no such row or case).
[[nodiscard]] Job<model::Loss> saveLoss(Session& session, model::Loss loss);

/// Takes a row out and gives it back; `saveLoss` of it without its id takes that back. Errors: NotFound.
[[nodiscard]] Job<model::Loss> removeLoss(Session& session, model::LossId id);

/// Writes the ledger as CSV for the owner only: a row each, then one for every sum. Gives the path. Errors: NotFound,
/// ExportUnknownKind (a file that does not end in .csv), file errors.
[[nodiscard]] Job<QString> exportLosses(Session& session, model::CaseId matter, QString path);

} // namespace recourse::session
