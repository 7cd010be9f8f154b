// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace recourse::model {

/// How sure it is that this breach touched this account. Unknown lowers; it never raises.
enum class Band { Unlikely, Possible, Likely, Confirmed };

/// What the user did or said about an exposure.
enum class Disposition { Open, Changed, Deleted, NeverMine, ClosedBefore, Accepted, Waiting };

/// A fact a verdict rests on: a stable code and the values in it. `match/facts.h` turns it into a sentence.
struct Fact
{
    QString code; ///< e.g. "domain.same", "password.changed_after"
    QStringList values; ///< in the order the sentence uses them; dates as ISO

    bool operator==(const Fact&) const = default;
};

/// A breach matched to an account.
struct Exposure
{
    ExposureId id;
    AccountId account;
    BreachId breach;
    Band band = Band::Possible;
    QList<Fact> factsFor;
    QList<Fact> factsAgainst;
    QList<Fact> unknown; ///< what, if known, would change the band
    QStringList dataClasses; ///< own vocabulary
    Disposition disposition = Disposition::Open;
    QString note;
    QDate disposedOn;

    bool operator==(const Exposure&) const = default;
};

/// The code of the unknown fact that only a name equals and the user has not confirmed it.
inline const QString kNameUnconfirmed = QStringLiteral("name.unconfirmed");

/// Whether the user is to say first whose breach it is: nothing is advised on a name that only equals.
[[nodiscard]] inline bool awaitsConfirmation(const Exposure& exposure)
{
    return std::any_of(exposure.unknown.begin(), exposure.unknown.end(), [](const Fact& fact) { return fact.code == kNameUnconfirmed; });
}

} // namespace recourse::model
