// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/pack_contents.h"
#include "cases/path_action.h"

namespace recourse::cases {

/// What a complaint to an authority says about a case, for the letter's fields.
struct ComplaintParts
{
    QStringList facts; ///< in order of time, in the letter's language: "5 October 2026: I sent my request by e-mail (exhibit 1)."
    QStringList infringed; ///< articles that the kinds of reply point to, as the rules cite them; each once
    QStringList openPoints; ///< the gaps of the answer, as `gapAsks` gives them
    QStringList doubts; ///< translated: what speaks against complaining today, e.g. no proof that the letter arrived; empty: nothing
    QDate lastDay; ///< the user's own limit for the complaint; invalid: none
};

/// The parts of a complaint as of `today`. `openPoints` may be empty. Uncertain rules give no article.
[[nodiscard]] ComplaintParts complaintParts(const model::Case& matter, const PackContents& pack, const QStringList& openPoints,
    const PathRules& rules, const CaseWords& words, const QString& language, QDate today);

} // namespace recourse::cases
