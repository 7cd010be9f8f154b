// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/regime.h"

#include <QByteArray>

#include <vector>

namespace recourse::cases {

/// A kind of reply that a request may get: one of fourteen, silence among them.
struct ReplyKind
{
    QString id; ///< e.g. "wants_id"
    QString title; ///< English, as a person would say it
    QString event; ///< the kind of event it is logged as: "silent", "answered", "refused" or "identity_asked"
    QString check; ///< English: what to look at before writing again
};

/// What to write to one kind of reply under some laws.
struct ReplyAnswer
{
    QString kind; ///< record of `ReplyKind`
    QStringList regimes; ///< codes, or beginnings with a star
    QString letter; ///< letter type; empty: the program has none under these laws, and the user writes in words of their own
    QString variant; ///< of that letter; may be empty
    QString event; ///< the kind of event to log when it is sent
    QString reason; ///< English: why this letter is right
    QString soundIf; ///< English: when their reply is right and the letter would be wrong; empty: never
    QString soundThen; ///< English: what to do then; empty with `soundIf`
    law::Provenance provenance; ///< the rule behind it
};

/// The kinds of reply and what follows them: replies.json.
class ReplyRules
{
public:
    /// Errors: RuleMalformed, `where` names record and member.
    [[nodiscard]] static base::Result<ReplyRules> parse(const QByteArray& repliesJson);

    [[nodiscard]] const std::vector<ReplyKind>& kinds() const { return m_kinds; }
    [[nodiscard]] const std::vector<ReplyAnswer>& answers() const { return m_answers; }
    /// Null if there is no such kind.
    [[nodiscard]] const ReplyKind* kind(const QString& id) const;
    /// What follows that reply under that law on `day`: the record of the law itself before that of a family before "*". Null if there is
    /// none in force.
    [[nodiscard]] const ReplyAnswer* answerTo(const QString& kind, const QString& regime, QDate day) const;

private:
    ReplyRules() = default;
    std::vector<ReplyKind> m_kinds;
    std::vector<ReplyAnswer> m_answers;
};

} // namespace recourse::cases
