// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace recourse::model {

/// An account, entry or transaction that someone else made in the person's name.
struct TheftItem
{
    QString creditor; ///< the company it is with
    QString account; ///< as printed there, at most the last four digits
    QDate opened; ///< invalid: not known
    QString amount; ///< with its currency, e.g. "$1,240"; empty: not known
    QString note; ///< the user's own words

    bool operator==(const TheftItem&) const = default;
};

/// What a person tells once about an identity theft. Several letters take from it; no letter takes all of it.
struct TheftFacts
{
    QString reportNumber; ///< of the identity theft report; in the United States the FTC's
    QDate reportedOn;
    QString policeOffice; ///< empty: no report made
    QString policeReport; ///< its number
    QDate discoveredOn;
    QString how; ///< how it came to light, the user's own words
    QList<TheftItem> items;

    bool operator==(const TheftFacts&) const = default;
};

} // namespace recourse::model
