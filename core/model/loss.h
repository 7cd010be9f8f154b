// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QString>

namespace recourse::model {

/// One line of what a matter has cost: money, time or both.
struct Loss
{
    LossId id;
    CaseId matter;
    QDate on; ///< the day it arose
    QString category; ///< own word, see `cases::lossCategories()`
    qint64 amount = 0; ///< in the currency's smallest unit (cents, yen); never negative; 0: no money
    QString currency; ///< ISO 4217, upper case; empty if `amount` is 0
    int minutes = 0; ///< of the person's own time; never negative
    QString note; ///< what it was
    AttachmentId source; ///< the receipt or other proof; not stored (0): none

    bool operator==(const Loss&) const = default;
};

} // namespace recourse::model
