// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/completeness.h"
#include "model/ids.h"
#include "session/session.h"

#include <QMap>

#include <optional>
#include <vector>

namespace recourse::session {

/// One item of what the answer has to hold.
struct CheckItem
{
    QString id;
    QString text; ///< translated
    QString cite;
    bool mayNotApply = false; ///< owed only if there is such a thing
    cases::Tick tick = cases::Tick::Open;
};

/// One kind of data that the copy should hold.
struct CheckClass
{
    QString dataClass;
    QString text; ///< translated
    model::DataLayer layer = model::DataLayer::Gave; ///< how it is known that they have it
    bool copied = false;
    bool canBeNamed = false; ///< the law lets them name it without the value
    bool named = false;
};

/// How complete the answer of a case is.
struct CompletenessView
{
    model::CaseId matter;
    std::vector<CheckItem> items; ///< empty: no law says what the answer to this letter has to hold
    std::vector<CheckClass> classes; ///< what the data map knows, without what no copy should hold
    bool copyRead = false; ///< the copy was compared class by class
    std::vector<cases::AnswerGap> gaps;
    int open = 0; ///< items not looked at yet, the copy among them
    QString letter; ///< the letter type that asks for the gaps; empty while anything is open or nothing is missing
    QString letterTitle; ///< what it is called, in the user's language
    QMap<QString, QString> fields; ///< of that letter: the gaps as its asks, and nothing else

    [[nodiscard]] bool isComplete() const { return !items.empty() && open == 0 && gaps.empty(); }
};

/// Errors: NotFound.
[[nodiscard]] Job<CompletenessView> showCompleteness(Session& session, model::CaseId id);

/// What was looked at; what is not named here stays as it is.
struct ReviewChange
{
    QMap<QString, cases::Tick> ticks;
    std::optional<QStringList> copied; ///< data classes that the copy holds; with this or the next the copy counts as read
    std::optional<QStringList> named; ///< data classes that the answer names without the values
};

/// Keeps it in the vault. Errors: NotFound; BadArgument (no such item or data class).
[[nodiscard]] Job<CompletenessView> reviewAnswer(Session& session, model::CaseId id, ReviewChange change);

/// What is missing from the answer of the case, as the asks of a letter, one a line; empty unless everything was gone through and
/// something is missing. `language` of the letter; empty: that of the case's letters. Runs on the caller's (pool) thread. Errors: NotFound.
[[nodiscard]] base::Result<QString> missingAsks(Session& session, model::CaseId id, const QString& language);

/// "open", "given", "missing", "not_applicable".
[[nodiscard]] QString tickWord(cases::Tick tick);
/// Nothing for an unknown word.
[[nodiscard]] std::optional<cases::Tick> tickFrom(const QString& word);

} // namespace recourse::session
