// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recourse::letters {

/// Whether one of the patterns of letters*.json names the regime: by its code, or by the beginning of it and a star ("us-*", "*").
[[nodiscard]] inline bool fitsRegime(const QStringList& patterns, const QString& regime)
{
    for (const QString& pattern : patterns) {
        const bool begins = pattern.endsWith(QLatin1Char('*')) && regime.startsWith(QStringView(pattern).chopped(1));
        if (begins || pattern == regime)
            return true;
    }
    return false;
}

/// The same of patterns in one text, with blanks between them.
[[nodiscard]] inline bool fitsRegime(const QString& patterns, const QString& regime)
{
    return fitsRegime(patterns.split(QLatin1Char(' ')), regime);
}

} // namespace recourse::letters
