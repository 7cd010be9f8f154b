// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/regime_pattern.h"

#include <algorithm>
#include <vector>

namespace recourse::cases {

/// How exactly the patterns name the regime: the length of the longest that fits, an exact one counting more than any with a star; -1 if
/// none fits.
[[nodiscard]] inline int exactness(const QStringList& patterns, const QString& regime)
{
    int best = -1;
    for (const QString& pattern : patterns) {
        if (!letters::fitsRegime(pattern, regime))
            continue;
        const bool exact = !pattern.endsWith(QLatin1Char('*'));
        best = std::max(best, static_cast<int>(pattern.size()) * 2 + (exact ? 1 : 0));
    }
    return best;
}

/// The record whose patterns name the regime most exactly, the first of equal ones. Null if none fits.
template <class Record, class PatternsOf>
[[nodiscard]] const Record* bestFit(const std::vector<Record>& records, PatternsOf patternsOf, const QString& regime)
{
    const Record* best = nullptr;
    int bestExactness = -1;
    for (const Record& record : records) {
        const int fit = exactness(patternsOf(record), regime);
        if (fit > bestExactness) {
            best = &record;
            bestExactness = fit;
        }
    }
    return best;
}

} // namespace recourse::cases
