// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match/string_table.h"
#include "model/account.h"
#include "model/breach.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <vector>

/// What matching keeps of accounts and breaches: numbers of a fixed size and texts by number, so that 100,000 of each are read through in
/// milliseconds and kept in a few megabytes.
namespace recourse::match {

/// Julian day number; 0: not known.
using Day = std::int32_t;

[[nodiscard]] inline Day dayOf(QDate date)
{
    return date.isValid() ? static_cast<Day>(date.toJulianDay()) : 0;
}
[[nodiscard]] inline QDate dateOf(Day day)
{
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

/// A position in one of the vectors of rows.
using Position = std::uint32_t;
inline constexpr Position kNowhere = std::numeric_limits<Position>::max();

/// The first day an account's date is believed: before it nothing on the web had an account; zero time stamps fall before it.
inline constexpr Day kEarliestDay = 2'448'475; // 1991-08-06

/// An account: the dated signs of its life, without days after today or before the web, and where it is used.
struct AccountRow
{
    model::AccountId id;
    QString host;
    StringTable::Id domain = 0; ///< of an app its id, which sets of domains may join to others; 0 if there is neither
    Position service = kNowhere; ///< among the known services
    Position extra = kNowhere; ///< what few accounts have
    Day created = 0;
    Day passwordChanged = 0;
    Day closed = 0;
    Day firstKnown = 0; ///< the earliest sign of any kind
    Day lastSeen = 0; ///< the latest sign of any kind
    std::int32_t pwnedCount = -1;
    bool isClosed = false;
    bool isApp = false;
    bool byName = false; ///< as `isKnownByName`
    bool uniqueStrongPassword = false;
    bool removed = false;
};

/// A stranger's mail to an address of the account.
struct Leak
{
    QString address;
    QString sender;
    Day first = 0;
};

/// What a feed answered about one address of the account.
struct AskedAddress
{
    QString address;
    Day asked = 0;
    Position answer = 0; ///< among the answers of the context
};

/// What only some accounts have.
struct AccountExtra
{
    QStringList otherHosts;
    QString title; ///< where it is taken for a name
    StringTable::Id titleName = 0; ///< the same among the names
    Day mailFirst = 0;
    Day mailLast = 0;
    Day welcomed = 0;
    std::vector<Leak> leaks; ///< the earliest first
    std::vector<AskedAddress> asked; ///< neighbours where one address was asked about more than once
    int addresses = 0; ///< that the account has
};

/// A name under which a breach was published.
struct PublishedName
{
    StringTable::Id name = 0; ///< among the names
    QString shown; ///< as it was published, white space included
};

/// A published breach: its days, and what is the same for every account it touches. One line of the processor's cache.
struct BreachRow
{
    model::BreachId id;
    QStringList dataClasses; ///< own vocabulary
    Day first = 0; ///< of the period in which it may have happened; 0 if not known
    Day last = 0;
    Day disclosed = 0;
    Day withdrawn = 0;
    StringTable::Id domain = 0; ///< its first; 0 if it has none
    StringTable::Id namedHost = 0; ///< without "www."; 0 if the feed names the domain itself
    Position extra = kNowhere; ///< what few breaches have
    std::uint8_t precision = 0; ///< `model::DatePrecision`
    bool unverified : 1 = false; ///< its publisher says that it could not verify it; most lists do not say
    bool fabricated : 1 = false;
    bool retired : 1 = false;
    bool superseded : 1 = false;
    bool spamList : 1 = false;
    bool malware : 1 = false;
    bool stealerLog : 1 = false;
    bool notice : 1 = false;
    bool heard : 1 = false; ///< entered by the user without a notice: no list names it
    bool verified : 1 = false; ///< by the publisher of its list
    bool leaksPassword : 1 = false;
    bool removed : 1 = false;

    [[nodiscard]] bool noIncident() const { return spamList || malware || stealerLog; } ///< the service itself lost nothing
    [[nodiscard]] bool voided() const { return fabricated || retired || superseded || withdrawn != 0; }
};

/// What only some breaches have.
struct BreachExtra
{
    std::vector<StringTable::Id> moreDomains;
    std::vector<PublishedName> names;
    Position listed = kNowhere; ///< its number among the breaches that answers about addresses name
    Position answeringFeed = kNowhere; ///< its feed, if answers of that feed cover it

    [[nodiscard]] bool empty() const
    {
        return moreDomains.empty() && names.empty() && listed == kNowhere && answeringFeed == kNowhere;
    }
};

/// A service: its names among all names.
struct ServiceRow
{
    StringTable::Id name = 0; ///< its first; 0 if it has none
    Position extra = kNowhere; ///< what few services have
};

/// What only some services have.
struct ServiceExtra
{
    std::vector<StringTable::Id> moreNames;
    std::vector<StringTable::Id> confirmed; ///< by the user
    std::vector<StringTable::Id> refused; ///< by the user
    Position evidence = kNowhere;
};

/// How an account came to a breach, the surest first.
enum class HitKind : std::uint8_t { SameDomain, OtherHost, NameConfirmed, Service, Shared, Renamed, SharedOneWay, Former, NameSame };

/// An account and a breach that have something in common.
struct Hit
{
    Position breach = 0;
    StringTable::Id key = 0; ///< the breach's domain, or its name
    std::uint32_t host = 0; ///< OtherHost: place in `otherHosts`
    HitKind kind = HitKind::SameDomain;
};

/// The row of an account, its domain, service and rare parts left to the tables. Days after `today` are not believed.
[[nodiscard]] AccountRow accountRow(const model::Account& account, QDate today);

/// The row of a breach, its domains, hosts, names and answers left to the tables.
[[nodiscard]] BreachRow breachRow(const model::Breach& breach);

/// ISO 8601, as exact as the feed knows the day of the breach: "2012-05", "2012-05-01/2012-06-03"; empty if it does not know it.
[[nodiscard]] QString periodText(const BreachRow& breach);

/// The host without a leading "www.".
[[nodiscard]] QString withoutWww(const QString& host);

} // namespace recourse::match
