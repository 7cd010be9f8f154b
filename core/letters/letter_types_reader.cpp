// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_types_reader.h"

namespace recourse::letters {

namespace {

constexpr int kLongestOwnDays = 60;

LetterClock readClock(const law::RuleRecord& record)
{
    LetterClock clock;
    clock.action = record.optionalText("action");
    clock.ownDays = record.has("own_days") ? record.integer("own_days", 1, kLongestOwnDays) : 0;
    clock.silent = record.flag("silent_date");
    if (clock.action.isEmpty() && clock.ownDays == 0 && !clock.silent)
        record.report("action", "is missing");
    return clock;
}

std::optional<LetterClock> readOwnClock(const law::RuleRecord& record)
{
    if (record.has("action") || record.has("own_days") || record.has("silent_date"))
        return readClock(record);
    return std::nullopt;
}

QMap<QString, QStringList> readByLanguage(const law::RuleRecord& record, std::string_view key)
{
    QMap<QString, QStringList> lists;
    if (!record.has(key))
        return lists;
    const law::RuleRecord languages = record.record(key);
    for (const char* language : {"en", "de", "fr", "es"}) {
        if (languages.has(language))
            lists.insert(QLatin1String(language), languages.texts(language));
    }
    return lists;
}

LetterBasis readBasis(const law::RuleRecord& record)
{
    LetterBasis basis;
    basis.templateKey = record.text("template");
    basis.cites = record.texts("cites");
    if (basis.cites.isEmpty())
        record.report("cites", "is missing");
    basis.clock = readOwnClock(record);
    basis.enclosures = readByLanguage(record, "enclosures");
    basis.provenance = record.provenance();
    return basis;
}

/// One basis for several regimes, each with the cite and provenance of that right in regimes.json.
void readBasesByRight(const law::RuleRecord& record, QMap<QString, LetterBasis>& bases)
{
    LetterBasis basis;
    basis.templateKey = record.text("template");
    basis.right = record.text("right");
    basis.cites = record.texts("cites");
    basis.clock = readOwnClock(record);
    basis.enclosures = readByLanguage(record, "enclosures");
    const QStringList regimes = record.texts("regimes");
    if (regimes.isEmpty())
        record.report("regimes", "is missing");
    for (const QString& regime : regimes) {
        if (bases.contains(regime))
            record.report("regimes", "names a regime twice");
        bases.insert(regime, basis);
    }
}

QRegularExpression readPattern(const law::RuleRecord& record, const QString& text)
{
    QRegularExpression pattern(text,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.isValid())
        record.report("pattern", "is no regular expression");
    return pattern;
}

model::LetterGroup readGroup(const law::RuleRecord& record)
{
    using Group = model::LetterGroup;
    return record.word<Group>("group",
        {{"know", Group::Know}, {"change", Group::Change}, {"breach", Group::Breach}, {"contract", Group::Contract}, {"theft", Group::Theft},
            {"next", Group::Next}, {"other", Group::Other}});
}

} // namespace

LetterType readLetterType(const law::RuleRecord& record)
{
    LetterType type;
    type.id = record.text("id");
    if (record.has("group"))
        type.group = readGroup(record);
    type.titles = record.textMap("title");
    if (type.titles.value(QStringLiteral("en")).isEmpty())
        record.report("title", "is missing");
    type.clock = readClock(record);
    type.action = type.clock.action;
    type.addressee = record.word<Addressee>("addressee",
        {{"controller", Addressee::Controller}, {"authority", Addressee::Authority}, {"company", Addressee::Company}});
    type.required = record.texts("required");
    type.optional = record.texts("optional");
    type.lists = record.texts("lists");
    type.variants = record.texts("variants");
    type.enclosures = readByLanguage(record, "enclosures");
    type.handSignature = record.flag("hand_signature");
    type.forAnother = record.flag("for_another");
    type.next = record.texts("next");
    type.warnings = readByLanguage(record, "warnings");
    record.forEachMember("regimes",
        [&](const QString& regime, const law::RuleRecord& basis) { type.bases.insert(regime, readBasis(basis)); });
    record.forEach("by_right", [&](const law::RuleRecord& basis) { readBasesByRight(basis, type.bases); });
    type.state = record.word<law::RuleState>("state",
        {{"confirmed", law::RuleState::Confirmed}, {"known", law::RuleState::Known}, {"uncertain", law::RuleState::Uncertain}});
    type.asOf = record.date("as_of");
    return type;
}

std::vector<PhraseRule> readPhraseRules(const law::RuleRecord& record)
{
    using Severity = model::LintFinding::Severity;
    PhraseRule rule;
    rule.code = record.text("code");
    rule.demand = record.word<PhraseRule::Demand>(
        "demand", {{"never", PhraseRule::Demand::Never}, {"always", PhraseRule::Demand::Always}});
    rule.regimes = record.texts("regimes");
    rule.exceptRegimes = record.texts("except_regimes");
    rule.types = record.texts("types");
    rule.exceptTypes = record.texts("except_types");
    rule.severity = record.word<Severity>("severity", {{"error", Severity::Error}, {"warning", Severity::Warning}});
    rule.message = record.text("message");
    const law::Provenance provenance = record.provenance();
    rule.validFrom = provenance.validFrom;
    rule.validTo = provenance.validTo;

    std::vector<PhraseRule> rules;
    const QMap<QString, QString> patterns = record.textMap("patterns");
    for (auto pattern = patterns.begin(); pattern != patterns.end(); ++pattern) {
        rule.languages = {pattern.key()};
        rule.pattern = readPattern(record, *pattern);
        rules.push_back(rule);
    }
    if (patterns.isEmpty()) {
        rule.languages = record.texts("languages");
        rule.pattern = readPattern(record, record.text("pattern"));
        rules.push_back(rule);
    }
    return rules;
}

NumberRule readNumberRule(const law::RuleRecord& record)
{
    NumberRule rule;
    rule.code = record.text("code");
    rule.pattern = readPattern(record, record.text("pattern"));
    rule.check = record.word<NumberRule::Check>("check", {{"none", NumberRule::Check::None}, {"luhn", NumberRule::Check::Luhn}});
    rule.exceptTypes = record.texts("except_types");
    rule.mayIdentifyAccount = record.flag("may_identify_account");
    rule.message = record.text("message");
    return rule;
}

} // namespace recourse::letters
