// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/inventory_index.h"
#include "model/candidate.h"
#include "model/import.h"

#include <vector>

namespace recourse::imports {

/// What taking in candidates would do, to be shown before it is done.
struct CandidateMerge
{
    std::vector<model::Candidate> added; ///< without ids, one for each service
    std::vector<model::Candidate> changed; ///< with the stored id, what was not known of domain, app and title, and the new evidence only
    /// With the stored id and the evidence of this run that says nothing new: it is to be stored too, so that it stays if what told it
    /// first is taken back. Also all evidence of those that are not the user's.
    std::vector<model::Candidate> known;
    std::vector<model::Account> earlier; ///< accounts of the inventory with an earlier first known day
    /// One for each candidate found: New, Changed, Known; Merged if another one found before is of the same service; Skipped with
    /// "no_evidence". Else `reason` is "has_account" if the inventory has what it speaks for, "not_mine" if the user said so. New is what
    /// waits for the user's word and did not before, be it a further account at a service of the inventory (`furtherAddresses`).
    std::vector<model::ImportLine> lines;
};

/// Folds candidates found in one run with each other and with the stored ones (whose evidence is not folded). Of one service are those
/// with the same domain; of those without a domain, with the same app; of those with neither, with the same title. Counts of the same
/// evidence are added within one run; against what is stored they count as in `model::folded`. Evidence that may count later is among
/// the changes of a service that is called Known. Evidence at a service of the inventory moves the account's `created` back if it proves
/// the account (see `model::provesAccount`) and it is clear which one it is; where no day is known, only evidence of a beginning sets one.
[[nodiscard]] CandidateMerge mergeCandidates(const std::vector<model::Candidate>& found,
    const std::vector<model::Candidate>& stored, const InventoryIndex& inventory);

} // namespace recourse::imports
