// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/regime_table.h"
#include "letters/phrase_rules.h"
#include "model/letter_group.h"

#include <optional>
#include <vector>

namespace recourse::law {
class RuleRecord;
}

namespace recourse::letters {

/// What gives a letter its one date.
struct LetterClock
{
    QString action; ///< the period of the regime that the letter starts; empty: the letter starts none
    int ownDays = 0; ///< calendar days that the sender gives, where the law gives none; 0: the law's period
    bool silent = false; ///< the date is kept for the case but not named in the letter
};

/// What a letter type rests on under one regime.
struct LetterBasis
{
    QString templateKey; ///< without language, e.g. "access_gdpr"
    QStringList cites; ///< every law and article the letter names
    QString right; ///< the right of regimes.json that gives cite and provenance; empty: `provenance` is the record's own
    std::optional<LetterClock> clock; ///< where it differs from the type's
    QMap<QString, QStringList> enclosures; ///< by language: what that law wants enclosed, beside the type's
    law::Provenance provenance;
};

/// Who a letter goes to: the privacy desk of whoever holds the data, an authority, or a company in another matter.
enum class Addressee { Controller, Authority, Company };

/// One record of "types" in letters*.json.
struct LetterType
{
    QString id; ///< e.g. "access"
    model::LetterGroup group = model::LetterGroup::Other; ///< Other where the record names none
    QMap<QString, QString> titles; ///< by language
    QString action; ///< the period of the regime that the letter starts, unless a basis says otherwise
    LetterClock clock; ///< the same with its exceptions
    Addressee addressee = Addressee::Controller;
    QStringList required; ///< element codes that must not be empty, e.g. "sender_name"
    QStringList optional; ///< fields the user may set
    QStringList lists; ///< those of the fields that hold several items
    QStringList variants; ///< what the field "variant" may say; empty: the letter has none
    QMap<QString, QStringList> enclosures; ///< by language: what the letter says it encloses
    bool handSignature = false; ///< a law or clause asks for a signature by hand
    bool forAnother = false; ///< the sender writes for another person, whose accounts these are
    QMap<QString, QStringList> warnings; ///< by language: what the user should know before sending
    QStringList next; ///< letter types that may follow
    QMap<QString, LetterBasis> bases; ///< by regime
    law::RuleState state = law::RuleState::Uncertain;
    QDate asOf;

    /// Null if that law gives no basis for this letter.
    [[nodiscard]] const LetterBasis* basis(const QString& regime) const;
    /// The basis with the cite and provenance of the right it rests on, as in force on `day`. Nothing if the regime gives no basis.
    [[nodiscard]] std::optional<LetterBasis> basisUnder(const law::Regime& regime, QDate day) const;
    /// Whether that law gives a right that the letter is about elsewhere: it would be offered, could the program write it.
    [[nodiscard]] bool wouldRestOn(const law::Regime& regime, QDate day) const;
    /// The clock under that regime.
    [[nodiscard]] LetterClock clockUnder(const QString& regime) const;
    /// The title in `language`, else in English.
    [[nodiscard]] QString title(const QString& language) const;
};

/// Whether a file of that name holds letters: "letters.json", "letters_….json".
[[nodiscard]] bool holdsLetters(const QString& fileName);

/// The letters the program can draft: letters.json and every letters_*.json beside it.
class LetterTypes
{
public:
    /// Reads the files as if they were one. Errors: RuleMalformed, `where` names file, record and member.
    [[nodiscard]] static base::Result<LetterTypes> parse(const std::vector<law::RulesFile>& files);
    /// The same of one file, letters.json.
    [[nodiscard]] static base::Result<LetterTypes> parse(const QByteArray& lettersJson);

    [[nodiscard]] const std::vector<LetterType>& all() const { return m_types; }
    /// Null if there is no such type.
    [[nodiscard]] const LetterType* find(const QString& id) const;
    /// The types that this regime has a basis for on `day` and whose basis is not uncertain, in the order of the files.
    [[nodiscard]] std::vector<const LetterType*> offered(const law::Regime& regime, QDate day) const;
    /// What letters must not say, or must.
    [[nodiscard]] const std::vector<PhraseRule>& phraseRules() const { return m_phraseRules; }
    /// What looks like a number that does not belong in a letter.
    [[nodiscard]] const std::vector<NumberRule>& numberRules() const { return m_numberRules; }
    /// A word of letters in `language` ("identifier.email", "data_class.password"); empty if the files have none.
    [[nodiscard]] QString word(const QString& language, const QString& key) const;
    /// What letters in `language` call this law and how they are polite under it: the words of every pattern of "law_words" that fits
    /// the regime, the more exact one winning, and `Regime::letterWords` between patterns and the exact code. Words that other
    /// regimes have and this one lacks are there and empty. Empty if there are none at all. "{name}" in a word stands for another.
    [[nodiscard]] law::LetterWords lawWords(const law::Regime& regime, const QString& language) const;
    /// The family of templates of a regime ("gdpr"), by "families"; empty if it has none.
    [[nodiscard]] QString family(const QString& regime) const;
    /// The languages that letters have words in, in the order that they are tried.
    [[nodiscard]] QStringList languages() const { return m_lawWords.keys(); }

private:
    using ByPattern = QMap<QString, law::LetterWords>;
    LetterTypes() = default;
    void read(const law::RuleRecord& root);
    void readWords(const law::RuleRecord& root);
    std::vector<LetterType> m_types;
    std::vector<PhraseRule> m_phraseRules;
    std::vector<NumberRule> m_numberRules;
    QMap<QString, QMap<QString, QString>> m_words; ///< by language and key
    QMap<QString, ByPattern> m_lawWords; ///< by language and pattern of regimes
    QMap<QString, QString> m_families; ///< by pattern of regimes
};

} // namespace recourse::letters
