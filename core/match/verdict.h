// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match/facts.h"
#include "match/tables.h"
#include "model/exposure.h"

namespace recourse::match {

/// A band and the facts it rests on. What the facts name is found again from account, breach and hit.
struct Verdict
{
    FactSet facts;
    model::Band band = model::Band::Possible;
};

/// Judges one hit. `match.h` has the rules.
[[nodiscard]] Verdict judge(const AccountRow& account, const Hit& hit, const MatchTables& tables);

/// Whether the account is used at the host that the breach names.
[[nodiscard]] bool usedAt(const AccountRow& account, const AccountExtra* extra, QStringView namedHost);

/// The earliest sign of the account's life, of any kind; 0 if there is none.
[[nodiscard]] Day earliestSign(const AccountRow& account, const AccountExtra* extra);

/// The earliest leak of an address of the account that the breach can have caused; nullptr if there is none.
[[nodiscard]] const Leak* leakAfter(const AccountExtra* extra, const BreachRow& breach);

/// What answers about the account's addresses say of a breach.
enum class Asked {
    Unknown, ///< not every address was asked about late enough
    Listed,
    NotListed,
};
struct AskedVerdict
{
    Asked word = Asked::Unknown;
    QStringList addresses; ///< the one listed, or all that are not
    Day asked = 0; ///< the day of the answer, the earliest of several
};
[[nodiscard]] AskedVerdict askedAbout(const AccountExtra* extra, const BreachRow& breach, const MatchTables& tables);

} // namespace recourse::match
