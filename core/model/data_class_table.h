// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recourse::model {

/// The own words for one raw data class that a feed is known to use, compared ignoring case; empty if it is not in the
/// table. Source of the raw words: Have I Been Pwned's list of data classes in use on 2025-11-14.
[[nodiscard]] QStringList knownDataClasses(const QString& rawClass);

/// The own words that the wording of an unknown raw class points to ("Social Security number, Medical history"); empty
/// if none does.
[[nodiscard]] QStringList guessedDataClasses(const QString& rawClass);

} // namespace recourse::model
