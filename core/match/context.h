// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domains/domain_groups.h"
#include "domains/site.h"
#include "model/alias.h"
#include "model/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace recourse::match {

/// Why domains belong together, the closest first.
enum class DomainBond {
    Service, ///< of one service, as its directory entry or the inventory says
    Shared, ///< one login is good at all of them
    Renamed, ///< the service moved from some to others
    SharedOneWay, ///< a login of one is good at another
    Former, ///< one login once was good at all of them
};

/// Domains that belong together.
struct DomainSet
{
    struct Member
    {
        QString domain; ///< registrable, lower case, punycode
        QString host; ///< where only this host of it and what is below belongs to the set; else empty
    };

    DomainBond bond = DomainBond::Service;
    std::vector<Member> members;
};

/// The sets of the table of shared logins.
[[nodiscard]] std::vector<DomainSet> domainSets(const domains::DomainGroups& groups, const domains::SuffixList& suffixes);

/// What is known of a service beside its accounts.
struct KnownService
{
    model::ServiceId id;
    QString key; ///< as `model::Service::key`
    QStringList names; ///< as people and registers write them; the first is shown
    QStringList domains; ///< registrable; more than one are a set that belongs to one service
};

/// The user's word on whether a published name is that of a service.
struct NameWord
{
    QString name; ///< as `domains::organisationName` gives it
    QString service; ///< as `model::Service::key`
    bool same = false; ///< no: the name is not proposed for this service again

    bool operator==(const NameWord&) const = default;
};

/// "This breach was never mine" about breaches of a domain that tables bring together with the account's own: they are not proposed for this
/// account again.
struct RefusedDomain
{
    model::AccountId account;
    QString domain; ///< of the breach

    bool operator==(const RefusedDomain&) const = default;
};

/// Mail of a service to one of the user's addresses that tells of an account.
struct ServiceMail
{
    QString service; ///< as `model::Service::key`
    QString recipient; ///< lower case; empty if not known
    QDate first; ///< in UTC
    QDate last;
    bool welcome = false; ///< it says that the account was made
};

/// An address that a service was given: that of its accounts which name none themselves.
struct GivenAddress
{
    QString address; ///< lower case
    QString service; ///< as `model::Service::key`

    bool operator==(const GivenAddress&) const = default;
};

/// What a feed answered when asked about one address with the user's own key. It answers for all its breaches but sensitive and retired
/// ones.
struct SearchAnswer
{
    QString feed; ///< as `model::Breach::feed`
    QString address; ///< lower case
    QDate asked; ///< in UTC
    QStringList feedIds; ///< the breaches the address is in, as `model::Breach::feedId`

    bool operator==(const SearchAnswer&) const = default;
};

/// Everything beside accounts and breaches that matching looks at. All of it may be empty.
struct MatchContext
{
    std::vector<DomainSet> domainSets;
    std::vector<KnownService> services;
    std::vector<NameWord> nameWords;
    std::vector<RefusedDomain> refusedDomains;
    std::vector<ServiceMail> mail;
    std::vector<model::LeakSign> leakSigns;
    std::vector<GivenAddress> addresses;
    std::vector<SearchAnswer> answers;
    bool accountsByName = false; ///< there may be accounts that are known by their name alone; without it they do not meet breaches that have a domain
    QStringList basis; ///< not looked at: whatever the caller wants to compare when it asks itself whether sets and services still hold
};

} // namespace recourse::match
