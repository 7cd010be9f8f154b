// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/regime_table.h"

namespace recourse::law {

/// Which law a letter should cite, and why.
struct RegimeChoice
{
    QString regime;
    QStringList alternatives; ///< other regimes that also fit
    QStringList reasons; ///< English, one sentence each, caveats included
};

/// Chooses by residence first, then by where the organisation is established (empty: not known).
/// Error: LetterNotOffered with the honest reason if the table has no law that fits.
[[nodiscard]] base::Result<RegimeChoice> regimeFor(
    const RegimeTable& regimes, const QString& residence, const QString& serviceCountry, QDate day);

/// Whether a letter under this regime can be right for that residence and organisation on that day.
[[nodiscard]] bool regimeFits(const Regime& regime, const QString& residence, const QString& serviceCountry, QDate day);

/// Whether an organisation of that country is bound because it is established where the regime applies.
[[nodiscard]] bool establishedUnder(const Regime& regime, const QString& serviceCountry);

} // namespace recourse::law
