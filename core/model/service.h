// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QString>
#include <QStringList>

namespace recourse::model {

/// An organisation that holds data about the user, with or without an account.
struct Service
{
    ServiceId id;
    QString key; ///< what makes it one: the registrable domain, else "app:<package>", "local:<host>" or "title:<title>"
    QString name; ///< shown; from the starter table, a directory or the domain
    QString legalEntity; ///< the controller, for letters
    QStringList domains; ///< registrable domains, first is `key` for web services
    QString country; ///< of establishment, ISO 3166 alpha-2 upper case; US states as "US-CA"; empty unknown
    QString sector; ///< own word, e.g. "social", "health"; empty unknown
    QString privacyEmail;
    QString postalAddress; ///< lines separated by \n
    QString contactSource; ///< where the contact comes from, with its date

    bool operator==(const Service&) const = default;
};

} // namespace recourse::model
