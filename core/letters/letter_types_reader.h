// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/rule_record.h"
#include "letters/letter_types.h"

namespace recourse::letters {

/// Reads one record of "types" of letters.json. Faults go to the record's fault.
[[nodiscard]] LetterType readLetterType(const law::RuleRecord& record);

/// Reads one record of "phrases": one rule, or one for each language of "patterns".
[[nodiscard]] std::vector<PhraseRule> readPhraseRules(const law::RuleRecord& record);

/// Reads one record of "numbers".
[[nodiscard]] NumberRule readNumberRule(const law::RuleRecord& record);

} // namespace recourse::letters
