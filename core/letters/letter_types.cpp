// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letter_types.h"

#include "letters/letter_types_reader.h"
#include "letters/regime_pattern.h"

#include <algorithm>

namespace recourse::letters {

const LetterBasis* LetterType::basis(const QString& regime) const
{
    const auto found = bases.constFind(regime);
    return found == bases.constEnd() ? nullptr : &*found;
}

std::optional<LetterBasis> LetterType::basisUnder(const law::Regime& regime, QDate day) const
{
    const LetterBasis* record = basis(regime.code);
    if (!record)
        return std::nullopt;
    LetterBasis found = *record;
    if (found.right.isEmpty())
        return found;
    const law::Right* right = regime.right(found.right, day);
    if (!right)
        return std::nullopt;
    found.provenance = right->provenance;
    found.cites.prepend(right->provenance.cite);
    return found;
}

bool LetterType::wouldRestOn(const law::Regime& regime, QDate day) const
{
    return regime.right(id, day) != nullptr
        || std::any_of(bases.begin(), bases.end(), [&](const LetterBasis& one) { return !one.right.isEmpty() && regime.right(one.right, day) != nullptr; });
}

LetterClock LetterType::clockUnder(const QString& regime) const
{
    const LetterBasis* record = basis(regime);
    return record && record->clock ? *record->clock : clock;
}

QString LetterType::title(const QString& language) const
{
    return titles.value(language, titles.value(QStringLiteral("en")));
}

bool PhraseRule::appliesTo(const model::Letter& letter) const
{
    const bool day = (!validFrom.isValid() || validFrom <= letter.date) && (!validTo.isValid() || letter.date <= validTo);
    return day && (regimes.isEmpty() || fitsRegime(regimes, letter.regime)) && !fitsRegime(exceptRegimes, letter.regime)
        && (types.isEmpty() || types.contains(letter.type)) && !exceptTypes.contains(letter.type)
        && (languages.isEmpty() || languages.contains(letter.language));
}

bool holdsLetters(const QString& fileName)
{
    return fileName == QLatin1String("letters.json")
        || (fileName.startsWith(QLatin1String("letters_")) && fileName.endsWith(QLatin1String(".json")));
}

base::Result<LetterTypes> LetterTypes::parse(const QByteArray& lettersJson)
{
    return parse(std::vector<law::RulesFile>{{QStringLiteral("letters.json"), lettersJson}});
}

base::Result<LetterTypes> LetterTypes::parse(const std::vector<law::RulesFile>& files)
{
    LetterTypes types;
    law::RuleFault fault;
    for (const law::RulesFile& file : files) {
        const std::string_view text(file.bytes.constData(), static_cast<std::size_t>(file.bytes.size()));
        const auto document = formats::JsonDocument::parse(text, base::kRulesJsonLimits);
        if (!document)
            return base::fail(base::Code::RuleMalformed, QStringLiteral("%1: %2").arg(file.name, document.error().where));
        types.read(law::RuleRecord(fault, file.name, document->root()));
    }
    if (types.m_types.empty())
        fault.report(QStringLiteral("letters.json: types is missing"));
    if (fault.found())
        return fault.error();
    return types;
}

void LetterTypes::read(const law::RuleRecord& root)
{
    root.forEach("types", [this](const law::RuleRecord& record) {
        LetterType type = readLetterType(record);
        if (find(type.id))
            record.report("id", "is there twice");
        m_types.push_back(std::move(type));
    });
    root.forEach("phrases", [this](const law::RuleRecord& record) {
        for (PhraseRule& rule : readPhraseRules(record))
            m_phraseRules.push_back(std::move(rule));
    });
    root.forEach("numbers", [this](const law::RuleRecord& record) { m_numberRules.push_back(readNumberRule(record)); });
    readWords(root);
}

void LetterTypes::readWords(const law::RuleRecord& root)
{
    root.forEachMember("words", [&](const QString& language, const law::RuleRecord&) {
        m_words[language].insert(root.record("words").textMap(language.toStdString()));
    });
    if (root.has("law_words")) {
        const law::RuleRecord lawWords = root.record("law_words");
        root.forEachMember("law_words", [&](const QString& language, const law::RuleRecord& patterns) {
            lawWords.forEachMember(language.toStdString(), [&](const QString& pattern, const law::RuleRecord&) {
                m_lawWords[language][pattern].insert(patterns.textMap(pattern.toStdString()));
            });
        });
    }
    if (root.has("families"))
        m_families.insert(root.textMap("families"));
}

const LetterType* LetterTypes::find(const QString& id) const
{
    for (const LetterType& type : m_types) {
        if (type.id == id)
            return &type;
    }
    return nullptr;
}

std::vector<const LetterType*> LetterTypes::offered(const law::Regime& regime, QDate day) const
{
    std::vector<const LetterType*> offered;
    for (const LetterType& type : m_types) {
        const auto basis = type.basisUnder(regime, day);
        if (basis && basis->provenance.inForce(day) && basis->provenance.state != law::RuleState::Uncertain)
            offered.push_back(&type);
    }
    return offered;
}

QString LetterTypes::word(const QString& language, const QString& key) const
{
    return m_words.value(language).value(key);
}

law::LetterWords LetterTypes::lawWords(const law::Regime& regime, const QString& language) const
{
    const ByPattern patterns = m_lawWords.value(language);
    law::LetterWords all;
    law::LetterWords own;
    // The map is sorted, so that "*" comes before "us-*" and both before the code.
    for (auto words = patterns.begin(); words != patterns.end(); ++words) {
        for (auto word = words->begin(); word != words->end(); ++word)
            all.insert(word.key(), QString());
        if (words.key() != regime.code && fitsRegime(words.key(), regime.code))
            own.insert(*words);
    }
    own.insert(regime.letterWords.value(language));
    own.insert(patterns.value(regime.code));
    if (own.isEmpty())
        return own;
    all.insert(own);
    return all;
}

QString LetterTypes::family(const QString& regime) const
{
    QString family;
    for (auto record = m_families.begin(); record != m_families.end(); ++record) {
        if (fitsRegime(record.key(), regime))
            family = *record;
    }
    return m_families.value(regime, family);
}

} // namespace recourse::letters
