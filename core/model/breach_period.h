// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/breach.h"

#include <QDate>
#include <QString>

namespace recourse::model {

/// Days after a breach during which a new account or password may still have been touched: intrusions go on, and lists give their first day.
inline constexpr int kLateSlackDays = 31;

/// The days on which a breach may have happened, as wide as its feed's precision makes them.
struct BreachPeriod
{
    QDate first; ///< invalid if not known
    QDate last; ///< valid exactly if `first` is
    QString text; ///< for facts: ISO 8601, as exact as the feed knows it; empty if not known

    [[nodiscard]] bool known() const { return first.isValid(); }
};

/// The period of one breach; not known if the feed gives no date or says that it does not know it.
[[nodiscard]] BreachPeriod breachPeriod(const Breach& breach);

} // namespace recourse::model
