// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/compose.h"

namespace recourse::letters {

/// What one check looks at.
struct LintCase
{
    const model::Letter& letter;
    const LetterRequest& request;
    const Rules& rules;
    const LetterType* type = nullptr; ///< null if letters.json has no such type any more
    const law::Regime* regime = nullptr; ///< null if regimes.json has no such regime any more
};

using Findings = QList<model::LintFinding>;

/// Adds a finding that blocks export. `message` is English source text of the context "Lint".
void addError(Findings& findings, const char* code, const QString& where, const char* message);
/// Adds a finding that is only shown.
void addWarning(Findings& findings, const char* code, const QString& where, const char* message);

/// Empty fields, unknown fields, the recipient, whose data it is.
void checkFields(const LintCase& letter, Findings& findings);
/// Residence, validity, uncertain numbers.
void checkLaw(const LintCase& letter, Findings& findings);
/// The one date: there, not past, alone.
void checkDates(const LintCase& letter, Findings& findings);
/// Placeholders, phrases that must not (or must) be there, numbers that do not belong in a letter.
void checkText(const LintCase& letter, Findings& findings);

} // namespace recourse::letters
