// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace recourse::model {

/// The user's word on whether a name that breaches are published under is that of a service.
struct NameWord
{
    QString name; ///< as `domains::organisationName` gives it
    QString service; ///< as `Service::key`
    bool same = false; ///< false: it is another's, and not proposed for this service again
    QString shown; ///< as it was published or typed
    QDate saidOn;

    bool operator==(const NameWord&) const = default;
};

} // namespace recourse::model
