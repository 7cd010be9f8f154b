// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace recourse::model {

/// How exactly a feed knows when something happened.
enum class DatePrecision { Day, Month, Year, Unknown };

/// In which role the named organisation, or whoever wrote the record, speaks.
enum class ReporterRole {
    Unknown,
    Affected, ///< the data was lost by the named organisation itself
    Notifier, ///< it gave notice, perhaps of what another lost
    BusinessAssociate, ///< it worked for the bodies whose data it lost
    Claim, ///< nobody but the publisher, or who leaked it, says so
};

/// What the publisher says about the quality of a record.
struct BreachFlags
{
    bool verified = false;
    bool fabricated = false;
    bool retired = false; ///< withdrawn by its publisher
    bool spamList = false; ///< a list of addresses, no service lost anything
    bool malware = false; ///< captured from infected computers
    bool stealerLog = false; ///< captured by password-stealing programs
    bool sensitive = false; ///< belonging there may itself be told to nobody

    bool operator==(const BreachFlags&) const = default;
};

/// A published incident. `feed` + `feedId` name it for ever.
struct Breach
{
    BreachId id;
    QString feed;
    QString feedId;
    QString title; ///< plain text
    QString orgName; ///< as the feed says, without a year in brackets
    QStringList orgNames; ///< further names of the same body: the parts of "X d/b/a Y", what stands in brackets, names in other filings
    QStringList domains; ///< registrable domains, lower case, punycode
    QString namedHost; ///< as the feed gave it, where that is a subdomain; else empty
    QDate occurredFrom;
    QDate occurredTo; ///< invalid if not known or the same day
    DatePrecision precision = DatePrecision::Unknown;
    QDate discovered; ///< when the organisation came to know of it
    QDate disclosed; ///< first public
    QDateTime modified; ///< UTC, by the feed
    qint64 affected = -1; ///< -1 not known; unknown is not zero
    QString affectedScope; ///< "accounts", "people", "residents:WA", "employees"; empty if not known
    QStringList dataClasses; ///< own vocabulary
    QStringList dataClassesRaw; ///< as the feed says
    QString cause; ///< as the feed says: "Cyberattack: Ransomware"
    QString industry; ///< as the feed says
    QString jurisdiction; ///< of the register: "US-WA", "US"; empty for lists of the whole world
    ReporterRole reporterRole = ReporterRole::Unknown;
    BreachFlags flags;
    QString description; ///< plain text, from the feed's HTML
    QString sourceUrl; ///< the page about this record
    QString noticeUrl; ///< the company's own statement, if known
    QString licence; ///< e.g. "CC BY 4.0, Have I Been Pwned"
    QByteArray extra; ///< JSON object with every field of the feed that has no room above
    QString supersededBy; ///< `feedId` of the record of the same feed that corrects this one; empty: it stands
    QByteArray rawSha256; ///< of the record as the feed sent it, 32 bytes; empty for records of before
    QDate firstSeen; ///< when this vault first had it; invalid for records of before
    QDate withdrawnOn; ///< when the record vanished from its feed or was retired; invalid: it stands

    bool operator==(const Breach&) const = default;
};

} // namespace recourse::model
