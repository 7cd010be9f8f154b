// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case_words.h"
#include "cases/completeness.h"
#include "cases/conduct.h"
#include "cases/escalation.h"
#include "cases/replies.h"

namespace recourse::session {

/// What follows a first letter, as data: `Rules::cases`.
struct CaseRules
{
    cases::EscalationRules escalation;
    cases::ReplyRules replies;
    cases::CompletenessRules completeness;
    cases::ConductRules conduct;
    cases::CaseWords words; ///< of events, for authorities
};

/// Reads the compiled-in files. Errors: RuleMalformed naming file and record.
[[nodiscard]] base::Result<CaseRules> loadCaseRules();

} // namespace recourse::session
