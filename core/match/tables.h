// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/large_vector.h"
#include "match/chains.h"
#include "match/evidence.h"
#include "match/id_map.h"
#include "match/names.h"
#include "match/pending_texts.h"
#include "match/rows.h"

#include <QHash>
#include <QSet>

#include <utility>
#include <vector>

namespace recourse::match {

/// Accounts, breaches and services as rows, and what finds them. Reading may be done by several threads at once.
class MatchTables
{
public:
    /// Takes the context's evidence and sets of domains. `context` must outlive it.
    MatchTables(const MatchContext& context, QDate today);

    /// Fills tables that have neither accounts nor breaches, with all that finds the breaches of an account. Domains and names that no
    /// breach has are not known yet.
    void load(const std::vector<model::Account>& accounts, const std::vector<model::Breach>& breaches, unsigned threads);
    /// Once after `load`, and before anything below: the other domains and names, and what finds the accounts of a breach.
    void index();
    /// Adds a row or replaces the one with that id; answers its position.
    Position put(const model::Account& account);
    Position put(const model::Breach& breach);
    /// Replaces the names of a service, known or not; answers its position.
    Position put(const KnownService& service);
    /// Takes the row out of all chains and marks it as removed. Its position is used again if the id comes back.
    void remove(Position account);
    void removeBreach(Position breach);
    /// The days that began or ceased to be such as `inBulk` tells, since the last call.
    [[nodiscard]] std::vector<Day> takeCrossedDays();
    /// `kNowhere` if there is no such row, or it was removed.
    [[nodiscard]] Position find(model::AccountId id) const;
    [[nodiscard]] Position find(model::BreachId id) const;

    [[nodiscard]] const base::LargeVector<AccountRow>& accounts() const { return m_accounts; }
    [[nodiscard]] const base::LargeVector<BreachRow>& breaches() const { return m_breaches; }
    /// Positions of accounts in the order of ids, removed ones too.
    [[nodiscard]] const std::vector<Position>& accountOrder() const { return m_accountOrder; }
    [[nodiscard]] const ServiceRow* serviceOf(const AccountRow& account) const
    {
        return account.service == kNowhere ? nullptr : &m_services[account.service];
    }
    [[nodiscard]] const AccountExtra* extraOf(const AccountRow& account) const
    {
        return account.extra == kNowhere ? nullptr : &m_extras[account.extra];
    }
    [[nodiscard]] const BreachExtra* extraOf(const BreachRow& breach) const
    {
        return breach.extra == kNowhere ? nullptr : &m_breachExtras[breach.extra];
    }
    [[nodiscard]] const ServiceExtra* extraOf(const ServiceRow& service) const
    {
        return service.extra == kNowhere ? nullptr : &m_serviceExtras[service.extra];
    }
    /// The name of a service as it is shown.
    [[nodiscard]] const QString& shownName(Position service) const { return m_shownNames[service]; }
    [[nodiscard]] const StringTable& domains() const { return m_domains; }
    [[nodiscard]] const StringTable& names() const { return m_names; }
    [[nodiscard]] const Evidence& evidence() const { return m_evidence; }

    [[nodiscard]] const Chains& breachesByDomain() const { return m_breachesByDomain; }
    [[nodiscard]] const Chains& breachesByName() const { return m_breachesByName; }
    /// Accounts by their own domain and by every ending of their further hosts.
    [[nodiscard]] const Chains& accountsByDomain() const { return m_accountsByDomain; }
    [[nodiscard]] const Chains& accountsByTitle() const { return m_accountsByTitle; }
    [[nodiscard]] const Chains& accountsByService() const { return m_accountsByService; }
    [[nodiscard]] const Chains& servicesByName() const { return m_servicesByName; }

    /// Domains that belong together with another one.
    struct Bond
    {
        DomainBond bond = DomainBond::Service;
        StringTable::Id domain = 0; ///< the other
        StringTable::Id below = 0; ///< only accounts at this host or below it; 0: all of the domain
        StringTable::Id otherBelow = 0; ///< only breaches that name this host or one below it; 0: all of the other
    };
    /// Those of a domain, the closest first.
    [[nodiscard]] const std::vector<Bond>* bondsOf(StringTable::Id domain) const
    {
        const auto found = m_bonds.constFind(domain);
        return found == m_bonds.cend() ? nullptr : &*found;
    }
    /// Whether the user refused breaches of a domain for an account.
    [[nodiscard]] bool isRefused(const AccountRow& account, StringTable::Id domain) const;

    /// Whether so many accounts are first known on that day that it tells of a move between password managers, not of signing up.
    [[nodiscard]] bool inBulk(Day created) const { return created != 0 && m_createdOn[placeOf(created)] >= kBulk; }
    /// Accounts first known on one day from which it counts as such: nobody signs up at ten services in a day.
    static constexpr int kBulk = 10;

private:
    /// Texts of rows that no breach has: `index` gives them numbers.
    struct Pending
    {
        std::vector<PendingTexts> domains; ///< of accounts
        std::vector<PendingTexts> titles; ///< names of accounts
        std::vector<std::pair<Position, PublishedName>> published; ///< names of breaches
        std::vector<Position> services; ///< those of the context, in its order
        std::vector<std::pair<std::size_t, QStringList>> names; ///< of those whose names are not as they are written
    };
    /// The name in the title of an account.
    struct TitleName
    {
        QStringView name;
        StringTable::Id id = 0; ///< 0 if it has no number yet
    };
    /// What one thread found of accounts, beside their rows.
    struct FoundAccounts;
    /// The domain of a breach that has nothing else to be found by.
    struct FoundDomain;
    /// What one thread found of breaches, beside their rows.
    struct FoundBreaches;
    /// The names of some of the context's services.
    struct FoundServices
    {
        std::vector<std::uint32_t> plain; ///< by service: the hash of its only name, where that is as it is written
        std::vector<std::pair<std::size_t, QStringList>> others; ///< the names of the other services, in order
    };

    void addEvidence();
    void readServices(std::vector<FoundServices>& found);
    void addDomainSets();
    void addDomainSet(const DomainSet& set);
    [[nodiscard]] Position rowFor(const KnownService& service);
    [[nodiscard]] Position newService(const QString& shown);
    [[nodiscard]] ServiceExtra& extraFor(Position service);
    void setNames(Position service, const KnownService& known, const QStringList& names);
    void indexNames(Position service, const KnownService& known, const QStringList& names);
    void addName(Position service, const QString& name);
    void giveName(Position service, StringTable::Id name);
    void readAccounts(const std::vector<model::Account>& accounts, unsigned threads);
    void readBreaches(const std::vector<model::Breach>& breaches, std::size_t accounts, unsigned threads);
    [[nodiscard]] FoundDomain readBreach(FoundBreaches& found, std::size_t at, const model::Breach& breach);
    [[nodiscard]] FoundServices namesOfServices(std::size_t begin, std::size_t end) const;
    void addNames(std::vector<FoundBreaches>& found);
    void giveNames();
    void addDomains(const std::vector<FoundBreaches>& found, const std::vector<model::Breach>& breaches);
    [[nodiscard]] Position evidenceOf(const AccountRow& row) const;
    [[nodiscard]] bool wantsExtra(const AccountRow& row, const model::Account& account, const TitleName& title) const;
    [[nodiscard]] AccountExtra describedExtra(const AccountRow& row, const model::Account& account, const TitleName& title) const;
    void giveExtra(Position position, AccountExtra extra);
    void readAccount(FoundAccounts& found, Position position, const model::Account& account, std::uint32_t domainHash);
    void takeOver(FoundAccounts& found);
    void link(Position account);
    void addDomains(Position position, const model::Breach& breach, std::uint32_t domainHash);
    void addOnlyDomain(Position position, QStringView domain, std::uint32_t domainHash);
    [[nodiscard]] BreachExtra& extraOfBreach(Position breach);
    void countCreated(Day day, int change);
    void unlink(Position account);
    void unlinkBreach(Position breach);
    [[nodiscard]] Position positionOfService(const model::Account& account) const;
    [[nodiscard]] bool goesByName(const model::Breach& breach) const;
    [[nodiscard]] static std::size_t placeOf(Day created) { return static_cast<std::size_t>(created - kEarliestDay); }

    const MatchContext& m_context;
    QDate m_today;
    Evidence m_evidence;
    StringTable m_domains; ///< and hosts
    StringTable m_names;
    base::LargeVector<AccountRow> m_accounts;
    std::vector<AccountExtra> m_extras;
    base::LargeVector<BreachRow> m_breaches;
    std::vector<BreachExtra> m_breachExtras;
    std::vector<ServiceRow> m_services;
    std::vector<ServiceExtra> m_serviceExtras;
    std::vector<QString> m_shownNames; ///< beside the services; `load` leaves those without evidence to `index`
    std::vector<Position> m_accountOrder;
    std::vector<Position> m_breachOrder;
    IdMap m_serviceById;
    Chains m_breachesByDomain;
    Chains m_breachesByName;
    Chains m_accountsByDomain;
    Chains m_accountsByTitle;
    Chains m_accountsByService;
    Chains m_servicesByName;
    QHash<StringTable::Id, std::vector<Bond>> m_bonds;
    QSet<std::pair<qint64, StringTable::Id>> m_refused; ///< account and the breach's domain
    std::vector<int> m_createdOn; ///< accounts by the day they are first known
    std::vector<Day> m_crossedDays;
    Pending m_pending;
};

} // namespace recourse::match
