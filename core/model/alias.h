// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDateTime>
#include <QString>

namespace recourse::model {

/// Where it is known from that an address was given to a service.
enum class AliasOrigin {
    Import, ///< mail that the service sent to it
    Hand, ///< the user said so
};

/// One of the user's addresses, and a service that it was given to.
struct Alias
{
    QString address; ///< lower case
    QString service; ///< as `Service::key`: the registrable domain, "app:<package>" or "title:<title in lower case>"
    AliasOrigin origin = AliasOrigin::Import;
    int count = 0; ///< messages seen; 0 for one by hand that none was seen for
    QDateTime first; ///< UTC; may be missing
    QDateTime last; ///< UTC; may be missing

    bool operator==(const Alias&) const = default;
};

/// Somebody writes to an address that only another service was given: a sign that it leaked there or was passed on.
struct LeakSign
{
    QString address; ///< the user's, lower case
    QString givenTo; ///< the service that has it, as `Service::key`
    QString sender; ///< registrable domain of the stranger
    int count = 1; ///< messages
    QDateTime first; ///< UTC; may be missing
    QDateTime last; ///< UTC; may be missing

    bool operator==(const LeakSign&) const = default;
};

} // namespace recourse::model
