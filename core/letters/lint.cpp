// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_parts.h"
#include "letters/lint_checks.h"

#include <QCoreApplication>

namespace recourse::letters {

namespace {

void add(Findings& findings, model::LintFinding::Severity severity, const char* code, const QString& where, const char* message)
{
    findings.append({severity, QLatin1String(code), where, QCoreApplication::translate("Lint", message)});
}

} // namespace

void addError(Findings& findings, const char* code, const QString& where, const char* message)
{
    add(findings, model::LintFinding::Severity::Error, code, where, message);
}

void addWarning(Findings& findings, const char* code, const QString& where, const char* message)
{
    add(findings, model::LintFinding::Severity::Warning, code, where, message);
}

QList<model::LintFinding> lintLetter(const model::Letter& letter, const LetterRequest& request, const Rules& rules)
{
    const LetterType* type = rules.types.find(letter.type);
    const law::Regime* regime = rules.regimes.find(letter.regime);
    const LetterRequest full = type && regime ? completed(request, *type, *regime, rules) : request;
    const LintCase checked{letter, full, rules, type, regime};
    Findings findings;
    checkFields(checked, findings);
    checkLaw(checked, findings);
    checkDates(checked, findings);
    checkText(checked, findings);
    return findings;
}

} // namespace recourse::letters
