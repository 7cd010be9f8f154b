// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QtGlobal>

namespace recourse::vault {

/// Which rows were written since somebody asked last: those that matching rests on. Rows of a transaction that was rolled back are among
/// them, though they are as before.
struct RowChanges
{
    /// Where more rows of a kind were written, `unknown` is all that is kept.
    static constexpr qsizetype kMost = 2'000;

    QSet<qint64> accounts; ///< ids; removed ones too
    QSet<qint64> services;
    QSet<qint64> breaches;
    bool evidence = false; ///< what speaks for accounts, or what directories say about services
    bool unknown = true; ///< nobody asked before, or there are too many
};

} // namespace recourse::vault
