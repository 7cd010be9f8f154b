// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/regime.h"
#include "model/account.h"

#include <QByteArray>
#include <QMap>

#include <functional>
#include <optional>
#include <vector>

namespace recourse::cases {

/// One item of the answer that a law asks for.
struct AnswerItem
{
    QString id; ///< e.g. "recipients"
    QString text; ///< English, what to look for in the answer
    QMap<QString, QString> asks; ///< by language: what the next letter asks for, without punctuation at the end
    bool mayNotApply = false; ///< owed only if there is such a thing, e.g. transfers
    law::Provenance provenance;
};

/// What an answer to one kind of letter has to hold under some laws.
struct AnswerList
{
    QStringList regimes; ///< codes, or beginnings with a star
    QStringList letters; ///< the first letters that ask for it, e.g. "access"
    std::vector<AnswerItem> items;
    QMap<QString, QString> gaveAsks; ///< by language, %1 the classes: what the person gave and the copy lacks
    QMap<QString, QString> leakedAsks; ///< by language, %1 the classes: what an incident proved and the copy lacks
    QStringList neverCopied; ///< classes that no copy should hold, e.g. passwords
    QStringList namedOnly; ///< classes that the law lets them name without the values
    law::Provenance dataProvenance; ///< of the right to the copy
};

/// The lists of all laws: completeness.json.
class CompletenessRules
{
public:
    /// Errors: RuleMalformed, `where` names record and member.
    [[nodiscard]] static base::Result<CompletenessRules> parse(const QByteArray& completenessJson);

    [[nodiscard]] const std::vector<AnswerList>& all() const { return m_lists; }
    /// The list of the law itself before that of a family before "*". Null if none fits that letter.
    [[nodiscard]] const AnswerList* listFor(const QString& regime, const QString& letter) const;

private:
    CompletenessRules() = default;
    std::vector<AnswerList> m_lists;
};

/// What the person found in the answer for one item.
enum class Tick {
    Open, ///< not looked at yet
    Given,
    Missing,
    NotApplicable, ///< there is no such thing, or it was not asked for
};

/// What the person ticked.
struct AnswerReview
{
    QMap<QString, Tick> ticks; ///< by item; a missing one is open
    QStringList copiedClasses; ///< own words of the data that the copy holds
    QStringList namedClasses; ///< that the answer names without the values
    bool copyRead = false; ///< the copy was compared class by class; before that nothing counts as missing from it
};

/// One thing that the answer lacks.
struct AnswerGap
{
    QString item; ///< of the list; "data" for a class that the copy lacks
    QString dataClass; ///< with "data"
    model::DataLayer layer = model::DataLayer::Gave; ///< with "data": how it is known that they have it
    QString text; ///< translated, e.g. "You gave them telephone numbers; these are not in the copy."
    QString cite;
};

/// What of an answer is there.
struct Completeness
{
    std::vector<AnswerGap> gaps; ///< the list's items in its order, then the classes
    QStringList open; ///< items not looked at yet, and "data" if the copy was not read

    /// Whether everything was looked at and nothing is missing.
    [[nodiscard]] bool complete() const { return gaps.empty() && open.isEmpty(); }
};

/// Compares an answer with what the law asks for and with what the service is known to hold about the account: rows of `held` for another
/// account are left out, as is what only the service itself said. Passwords and the like are never missed.
[[nodiscard]] Completeness completenessOf(
    const AnswerList& list, const AnswerReview& review, const std::vector<model::DataHeld>& held, model::AccountId account = {});

/// The word of a data class in the letter's language; empty if there is none.
using DataClassWord = std::function<QString(const QString& dataClass)>;

/// The numbered asks of the next letter: the gaps and nothing else, each item once and the classes in one ask for each way they are known.
/// Nothing while anything is still open, without gaps, or where the list has no words of that language.
[[nodiscard]] std::optional<QStringList> gapAsks(
    const AnswerList& list, const Completeness& completeness, const QString& language, const DataClassWord& word);

} // namespace recourse::cases
