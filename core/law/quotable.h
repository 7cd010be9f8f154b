// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/due_dates.h"
#include "law/regime.h"

namespace recourse::law {

/// What of a law a letter of a given day may print: nothing uncertain, nothing that is not in force. Keeps a reference to the
/// regime.
class Quotable
{
public:
    /// Error: LetterNotOffered with the reason if the law itself is uncertain or not in force on `day`.
    [[nodiscard]] static base::Result<Quotable> of(const Regime& regime, QDate day);

    [[nodiscard]] const Regime& regime() const { return *m_regime; }
    [[nodiscard]] QDate day() const { return m_day; }
    /// Null if the law has no such right that may be printed.
    [[nodiscard]] const Right* right(const QString& right) const;
    /// Null if the law has no such period that may be printed.
    [[nodiscard]] const Period* period(const QString& action) const;
    /// Null if the law has no such topic that may be printed.
    [[nodiscard]] const Topic* topic(const QString& topic) const;
    /// The authority for all of `country` where the law has one there, else the law's own. Null if it may not be printed.
    [[nodiscard]] const Authority* authority(const QString& country = {}) const;

private:
    Quotable(const Regime& regime, QDate day)
        : m_regime(&regime)
        , m_day(day)
    {
    }
    [[nodiscard]] bool allows(const Provenance& provenance) const;

    const Regime* m_regime;
    QDate m_day;
};

/// Whether a date may be printed in a letter: no record that it rests on is uncertain.
[[nodiscard]] bool mayPrint(const DueDates& dates);

} // namespace recourse::law
