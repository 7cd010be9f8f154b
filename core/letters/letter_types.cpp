// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_types.h"

#include "letters/letter_types_reader.h"

namespace recourse::letters {

const LetterBasis* LetterType::basis(const QString& regime) const
{
    const auto found = bases.constFind(regime);
    return found == bases.constEnd() ? nullptr : &*found;
}

QString LetterType::title(const QString& language) const
{
    return titles.value(language, titles.value(QStringLiteral("en")));
}

bool PhraseRule::appliesTo(const model::Letter& letter) const
{
    const bool day = (!validFrom.isValid() || validFrom <= letter.date) && (!validTo.isValid() || letter.date <= validTo);
    return day && (regimes.isEmpty() || regimes.contains(letter.regime)) && (types.isEmpty() || types.contains(letter.type))
        && !exceptTypes.contains(letter.type) && (languages.isEmpty() || languages.contains(letter.language));
}

base::Result<LetterTypes> LetterTypes::parse(const QByteArray& lettersJson)
{
    const std::string_view text(lettersJson.constData(), static_cast<std::size_t>(lettersJson.size()));
    const auto document = formats::JsonDocument::parse(text, base::kRulesJsonLimits);
    if (!document)
        return base::fail(base::Code::RuleMalformed, QStringLiteral("letters.json: ") + document.error().where);
    LetterTypes types;
    law::RuleFault fault;
    const law::RuleRecord root(fault, QStringLiteral("letters.json"), document->root());
    root.forEach("types", [&](const law::RuleRecord& record) {
        LetterType type = readLetterType(record);
        if (types.find(type.id))
            record.report("id", "is there twice");
        types.m_types.push_back(std::move(type));
    });
    root.forEach("phrases", [&](const law::RuleRecord& record) { types.m_phraseRules.push_back(readPhraseRule(record)); });
    root.forEach("numbers", [&](const law::RuleRecord& record) { types.m_numberRules.push_back(readNumberRule(record)); });
    root.forEachMember("words", [&](const QString& language, const law::RuleRecord&) {
        types.m_words.insert(language, root.record("words").textMap(language.toStdString()));
    });
    if (types.m_types.empty())
        root.report("types", "is missing");
    if (fault.found())
        return fault.error();
    return types;
}

const LetterType* LetterTypes::find(const QString& id) const
{
    for (const LetterType& type : m_types) {
        if (type.id == id)
            return &type;
    }
    return nullptr;
}

std::vector<const LetterType*> LetterTypes::offered(const QString& regime, QDate day) const
{
    std::vector<const LetterType*> offered;
    for (const LetterType& type : m_types) {
        const LetterBasis* basis = type.basis(regime);
        if (basis && basis->provenance.inForce(day) && basis->provenance.state != law::RuleState::Uncertain)
            offered.push_back(&type);
    }
    return offered;
}

QString LetterTypes::word(const QString& language, const QString& key) const
{
    return m_words.value(language).value(key);
}

} // namespace recourse::letters
