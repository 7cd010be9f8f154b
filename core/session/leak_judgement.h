// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "imports/mail_findings.h"
#include "model/alias.h"
#include "model/candidate.h"
#include "vault/vault.h"

#include <vector>

namespace recourse::session {

struct Rules;

/// What mail says about addresses that were given to one service only.
struct LeakJudgement
{
    std::vector<model::LeakSign> signs; ///< strangers there
    std::vector<model::LeakSign> own; ///< the same with the count and the days of what was found alone; 0 if none of it is the stranger's
    std::vector<model::LeakSign> refuted; ///< stored signs that are none
};

/// Judges by the evidence of stored candidates (not folded), of those found, and the user's word on addresses. Nothing is found where
/// neither candidates nor visits are of mail.
[[nodiscard]] base::Result<LeakJudgement> judgeLeaks(vault::Vault& vault, const std::vector<model::Candidate>& stored,
    const std::vector<model::Candidate>& found, const std::vector<imports::MailVisit>& visits, const Rules& rules);

} // namespace recourse::session
