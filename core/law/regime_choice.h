// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/regime_table.h"

namespace recourse::law {

/// What decides which law a letter may rest on. Places are ISO codes as in `model::Profile`, e.g. "DE", "US-TX".
struct LawQuestion
{
    QString residence; ///< of the person; empty: not known
    QString stayedIn; ///< where the person was when the service was used; empty: at the residence
    QStringList establishedIn; ///< where the organisation is established; empty: not known
    QString sector; ///< a word of `AppliesTo::sectors`; empty: none of them
    QDate day; ///< of the letter
    QString chosen; ///< the regime that the user wants; empty: the table decides
};

/// One step of the reasoning.
struct LawReason
{
    enum Kind {
        Residence, ///< the law protects who lives there
        Presence, ///< the law protects who was there
        Establishment, ///< the law binds who is established there
        Sector, ///< the law is made for organisations of this kind
        Caveat, ///< why it may not reach the organisation all the same
        Excepted, ///< why a law that covers the country does not cover this part of it
        OtherSector, ///< the law leaves organisations of this kind to another
        NotYetInForce,
        NoLongerInForce,
        Chosen, ///< by the user
        ChosenAgainstTable ///< by the user, and the table sees no reason for it
    };
    Kind kind = Residence;
    QString regime;
    QString text; ///< a sentence in the user's language
};

/// Which law a letter should cite, and why.
struct RegimeChoice
{
    QString regime;
    QStringList alternatives; ///< other regimes that also fit
    QStringList reasons; ///< English, one sentence each, caveats included
    QList<LawReason> steps; ///< the whole reasoning, that for the chosen law first
};

/// Chooses a law: one made for the organisation's kind before a general one; by residence, then by where the person was, then by where
/// the organisation is established; laws that stand beside others last. What the user chose goes before all, if it is in force.
/// Errors: LetterNotOffered with the honest reason if the table has no law that fits or the chosen one is not in force;
/// RegimeUnknown for a chosen one that the table does not have.
[[nodiscard]] base::Result<RegimeChoice> chooseLaw(const RegimeTable& regimes, const LawQuestion& question);

/// `chooseLaw` for an organisation of no special kind, by residence and where it is established (empty: not known).
[[nodiscard]] base::Result<RegimeChoice> regimeFor(
    const RegimeTable& regimes, const QString& residence, const QString& serviceCountry, QDate day);

/// Whether a letter under this regime can be right for that residence and organisation on that day.
[[nodiscard]] bool regimeFits(const Regime& regime, const QString& residence, const QString& serviceCountry, QDate day);

/// Whether an organisation of that country is bound because it is established where the regime applies.
[[nodiscard]] bool establishedUnder(const Regime& regime, const QString& serviceCountry);

} // namespace recourse::law
