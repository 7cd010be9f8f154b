// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/regime.h"
#include "letters/phrase_rules.h"

#include <QByteArray>

#include <vector>

namespace recourse::letters {

/// What a letter type rests on under one regime.
struct LetterBasis
{
    QString templateKey; ///< without language, e.g. "access_gdpr"
    QStringList cites; ///< every law and article the letter names
    law::Provenance provenance;
};

/// Who a letter goes to.
enum class Addressee { Controller, Authority };

/// One record of letters.json.
struct LetterType
{
    QString id; ///< e.g. "access"
    QMap<QString, QString> titles; ///< by language
    QString action; ///< the period of the regime that the letter starts
    Addressee addressee = Addressee::Controller;
    QStringList required; ///< element codes that must not be empty, e.g. "sender_name"
    QStringList optional; ///< fields the user may set
    QMap<QString, QStringList> warnings; ///< by language: what the user should know before sending
    QStringList next; ///< letter types that may follow
    QMap<QString, LetterBasis> bases; ///< by regime
    law::RuleState state = law::RuleState::Uncertain;
    QDate asOf;

    /// Null if that law gives no basis for this letter.
    [[nodiscard]] const LetterBasis* basis(const QString& regime) const;
    /// The title in `language`, else in English.
    [[nodiscard]] QString title(const QString& language) const;
};

/// The letters the program can draft: letters.json.
class LetterTypes
{
public:
    /// Errors: RuleMalformed, `where` names record and member.
    [[nodiscard]] static base::Result<LetterTypes> parse(const QByteArray& lettersJson);

    [[nodiscard]] const std::vector<LetterType>& all() const { return m_types; }
    /// Null if there is no such type.
    [[nodiscard]] const LetterType* find(const QString& id) const;
    /// The types that this regime has a basis for on `day` and whose basis is not uncertain, in the order of the file.
    [[nodiscard]] std::vector<const LetterType*> offered(const QString& regime, QDate day) const;
    /// What letters must not say, or must.
    [[nodiscard]] const std::vector<PhraseRule>& phraseRules() const { return m_phraseRules; }
    /// What looks like a number that does not belong in a letter.
    [[nodiscard]] const std::vector<NumberRule>& numberRules() const { return m_numberRules; }
    /// A word of letters in `language` ("identifier.email", "data_class.password"); empty if the file has none.
    [[nodiscard]] QString word(const QString& language, const QString& key) const;

private:
    LetterTypes() = default;
    std::vector<LetterType> m_types;
    std::vector<PhraseRule> m_phraseRules;
    std::vector<NumberRule> m_numberRules;
    QMap<QString, QMap<QString, QString>> m_words;
};

} // namespace recourse::letters
