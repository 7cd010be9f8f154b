// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/loss.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace recourse::cases {

/// The words a loss's category may be, in the order they are offered.
[[nodiscard]] QStringList lossCategories();

/// The category as a person reads it, translated; the word itself if it is not known.
[[nodiscard]] QString lossCategoryText(const QString& category);

/// How many decimal digits the currency has (ISO 4217): 2 for most, 0 for the yen, 3 for the Kuwaiti dinar.
[[nodiscard]] int currencyDigits(const QString& currency);

/// "12.50 EUR", "1800 JPY".
[[nodiscard]] QString amountText(qint64 amount, const QString& currency);
/// The same without the currency.
[[nodiscard]] QString decimalText(qint64 amount, const QString& currency);

/// The amount in the smallest unit, from "12.50", "12,50", "12" (no marks between thousands). Errors: BadArgument (no such number, more
/// decimals than the currency has, more than ten thousand million).
[[nodiscard]] base::Result<qint64> parseAmount(const QString& text, const QString& currency);

/// Whether a row can be kept: a day, a known category, money with a currency of three capital letters or time, nothing negative.
/// Errors: BadArgument, `where` says what is wrong.
[[nodiscard]] base::Status checkLoss(const model::Loss& loss);

/// What rows come to. Currencies are never added together.
struct LossSums
{
    QMap<QString, qint64> amounts; ///< by currency, in its smallest unit
    QMap<QString, QMap<QString, qint64>> byCategory; ///< by category, then currency
    qint64 minutes = 0;
    int rows = 0;
    int withoutProof = 0; ///< rows with money and no source

    bool operator==(const LossSums&) const = default;
};

[[nodiscard]] LossSums lossSums(const std::vector<model::Loss>& losses);
/// Of one case.
[[nodiscard]] LossSums lossSums(const std::vector<model::Loss>& losses, model::CaseId matter);

} // namespace recourse::cases
