// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_types_reader.h"

namespace recourse::letters {

namespace {

LetterBasis readBasis(const law::RuleRecord& record)
{
    LetterBasis basis;
    basis.templateKey = record.text("template");
    basis.cites = record.texts("cites");
    if (basis.cites.isEmpty())
        record.report("cites", "is missing");
    basis.provenance = record.provenance();
    return basis;
}

QRegularExpression readPattern(const law::RuleRecord& record)
{
    QRegularExpression pattern(record.text("pattern"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.isValid())
        record.report("pattern", "is no regular expression");
    return pattern;
}

} // namespace

LetterType readLetterType(const law::RuleRecord& record)
{
    LetterType type;
    type.id = record.text("id");
    type.titles = record.textMap("title");
    if (type.titles.value(QStringLiteral("en")).isEmpty())
        record.report("title", "is missing");
    type.action = record.text("action");
    type.addressee = record.word<Addressee>(
        "addressee", {{"controller", Addressee::Controller}, {"authority", Addressee::Authority}});
    type.required = record.texts("required");
    type.optional = record.texts("optional");
    type.next = record.texts("next");
    const law::RuleRecord warnings = record.record("warnings");
    type.warnings.insert(QStringLiteral("en"), warnings.texts("en"));
    record.forEachMember("regimes",
        [&](const QString& regime, const law::RuleRecord& basis) { type.bases.insert(regime, readBasis(basis)); });
    type.state = record.word<law::RuleState>("state",
        {{"confirmed", law::RuleState::Confirmed}, {"known", law::RuleState::Known}, {"uncertain", law::RuleState::Uncertain}});
    type.asOf = record.date("as_of");
    return type;
}

PhraseRule readPhraseRule(const law::RuleRecord& record)
{
    using Severity = model::LintFinding::Severity;
    PhraseRule rule;
    rule.code = record.text("code");
    rule.demand = record.word<PhraseRule::Demand>(
        "demand", {{"never", PhraseRule::Demand::Never}, {"always", PhraseRule::Demand::Always}});
    rule.regimes = record.texts("regimes");
    rule.types = record.texts("types");
    rule.exceptTypes = record.texts("except_types");
    rule.languages = record.texts("languages");
    rule.pattern = readPattern(record);
    rule.severity = record.word<Severity>("severity", {{"error", Severity::Error}, {"warning", Severity::Warning}});
    rule.message = record.text("message");
    const law::Provenance provenance = record.provenance();
    rule.validFrom = provenance.validFrom;
    rule.validTo = provenance.validTo;
    return rule;
}

NumberRule readNumberRule(const law::RuleRecord& record)
{
    NumberRule rule;
    rule.code = record.text("code");
    rule.pattern = readPattern(record);
    rule.check = record.word<NumberRule::Check>("check", {{"none", NumberRule::Check::None}, {"luhn", NumberRule::Check::Luhn}});
    rule.mayIdentifyAccount = record.flag("may_identify_account");
    rule.message = record.text("message");
    return rule;
}

} // namespace recourse::letters
