// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QString>

namespace recourse::model {

/// One dated fact about how an organisation handled an incident or a request.
struct ConductFact
{
    ConductFactId id;
    ServiceId service;
    BreachId incident; ///< not stored (0): about no published incident
    QString criterion; ///< record of conduct.json, e.g. "time_to_notice"
    QString value; ///< an answer of that criterion, or a number of days
    QDate on; ///< the day of what the fact reports; a fact without a day does not count
    QString source; ///< where it can be read: a letter, a page, an exhibit
    QString note;
    AttachmentId proof; ///< not stored (0): none

    bool operator==(const ConductFact&) const = default;
};

} // namespace recourse::model
