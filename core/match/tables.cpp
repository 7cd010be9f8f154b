// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/tables.h"

#include "match/hosts.h"
#include "model/service_key.h"

#include <algorithm>
#include <utility>

namespace recourse::match {

namespace {

template <class Row, class Id> std::vector<Position>::const_iterator placeIn(
    const std::vector<Position>& order, const base::LargeVector<Row>& rows, Id id)
{
    return std::lower_bound(order.begin(), order.end(), id, [&rows](Position at, Id wanted) { return rows[at].id < wanted; });
}

/// The row of an id, which is made where there is none.
template <class Row, class Id> Position madeRow(std::vector<Position>& order, base::LargeVector<Row>& rows, Id id)
{
    const auto place = placeIn(order, rows, id);
    if (place != order.end() && rows[*place].id == id)
        return *place;
    const Position position = static_cast<Position>(rows.size());
    order.insert(place, position);
    rows.emplace_back().id = id;
    return position;
}

template <class Row, class Id> Position rowOf(const std::vector<Position>& order, const base::LargeVector<Row>& rows, Id id)
{
    const auto place = placeIn(order, rows, id);
    return place != order.end() && rows[*place].id == id && !rows[*place].removed ? *place : kNowhere;
}

bool contains(const std::vector<StringTable::Id>& ids, StringTable::Id id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// What breaches find the account by: its domain, or the id of its app, which stands for one in the sets of domains.
QString domainOrApp(const model::Account& account)
{
    if (account.kind == model::AccountKind::App)
        return account.host;
    return account.kind == model::AccountKind::Web ? account.domain : QString();
}

/// Whether the account's further hosts count: what is first known as an app may have a web site too.
bool usesHosts(const model::Account& account)
{
    return account.kind == model::AccountKind::Web || account.kind == model::AccountKind::App;
}

} // namespace

Position MatchTables::find(model::AccountId id) const
{
    return rowOf(m_accountOrder, m_accounts, id);
}

Position MatchTables::find(model::BreachId id) const
{
    return rowOf(m_breachOrder, m_breaches, id);
}

Position MatchTables::put(const model::Account& account)
{
    const Position position = madeRow(m_accountOrder, m_accounts, account.id);
    unlink(position);
    const Position extra = m_accounts[position].extra;
    m_accounts[position] = accountRow(account, m_today);
    m_accounts[position].extra = extra;
    if (extra != kNowhere)
        m_extras[extra] = {};
    AccountRow& row = m_accounts[position];
    countCreated(row.created, 1);
    if (account.kind == model::AccountKind::Local)
        return position;
    row.domain = m_domains.add(domainOrApp(account));
    row.service = positionOfService(account);
    const QString titleName = nameInTitle(account);
    const TitleName title{titleName, m_names.add(titleName)};
    if (wantsExtra(row, account, title))
        giveExtra(position, describedExtra(row, account, title));
    link(position);
    return position;
}

Position MatchTables::put(const model::Breach& breach)
{
    const Position position = madeRow(m_breachOrder, m_breaches, breach.id);
    unlinkBreach(position);
    const Position extra = m_breaches[position].extra;
    m_breaches[position] = breachRow(breach);
    m_breaches[position].extra = extra;
    if (extra != kNowhere)
        m_breachExtras[extra] = {};
    addDomains(position, breach, StringTable::hashOf(breach.domains.value(0)));
    if (!goesByName(breach))
        return position;
    PublishedTexts names;
    names.add(position, breach);
    names.take([&](Position, QStringView name, std::uint32_t hash, QString& shown) {
        const StringTable::Id id = m_names.add(name, hash);
        m_breachesByName.add(id, position);
        extraOfBreach(position).names.push_back({id, std::move(shown)});
    });
    return position;
}

void MatchTables::remove(Position account)
{
    unlink(account);
    m_accounts[account].removed = true;
}

void MatchTables::removeBreach(Position breach)
{
    unlinkBreach(breach);
    m_breaches[breach].removed = true;
}

void MatchTables::countCreated(Day day, int change)
{
    if (day == 0)
        return;
    int& count = m_createdOn[placeOf(day)];
    const bool wasBulk = count >= kBulk;
    count += change;
    if ((count >= kBulk) != wasBulk)
        m_crossedDays.push_back(day);
}

std::vector<Day> MatchTables::takeCrossedDays()
{
    return std::exchange(m_crossedDays, {});
}

/// Few accounts have more than their row.
bool MatchTables::wantsExtra(const AccountRow& row, const model::Account& account, const TitleName& title) const
{
    const bool hasHosts = usesHosts(account) && !account.otherHosts.isEmpty();
    return !title.name.isEmpty() || hasHosts || m_evidence.needsAddresses(evidenceOf(row));
}

Position MatchTables::evidenceOf(const AccountRow& row) const
{
    if (m_evidence.services().isEmpty())
        return kNowhere;
    const ServiceExtra* service = row.service == kNowhere ? nullptr : extraOf(m_services[row.service]);
    return service == nullptr ? kNowhere : service->evidence;
}

AccountExtra MatchTables::describedExtra(const AccountRow& row, const model::Account& account, const TitleName& title) const
{
    AccountExtra extra;
    if (usesHosts(account))
        extra.otherHosts = account.otherHosts;
    if (!title.name.isEmpty())
        extra.title = account.title;
    extra.titleName = title.id;
    if (const Position evidence = evidenceOf(row); m_evidence.needsAddresses(evidence))
        m_evidence.describe(extra, account, evidence, m_today);
    return extra;
}

void MatchTables::giveExtra(Position position, AccountExtra extra)
{
    Position& place = m_accounts[position].extra;
    if (place == kNowhere) {
        place = static_cast<Position>(m_extras.size());
        m_extras.emplace_back();
    }
    m_extras[place] = std::move(extra);
}

/// Lets breaches find the account.
void MatchTables::link(Position account)
{
    const AccountRow& row = m_accounts[account];
    if (row.domain != 0)
        m_accountsByDomain.add(row.domain, account);
    if (row.service != kNowhere)
        m_accountsByService.add(row.service, account);
    const AccountExtra* extra = extraOf(row);
    if (extra == nullptr)
        return;
    if (extra->titleName != 0)
        m_accountsByTitle.add(extra->titleName, account);
    for (const QString& host : extra->otherHosts)
        eachEnding(host, [&](QStringView ending) { m_accountsByDomain.add(m_domains.add(ending), account); });
}

void MatchTables::unlink(Position account)
{
    AccountRow& row = m_accounts[account];
    if (row.removed)
        return;
    countCreated(row.created, -1);
    if (row.domain != 0)
        m_accountsByDomain.remove(row.domain, account);
    if (row.service != kNowhere)
        m_accountsByService.remove(row.service, account);
    if (row.extra == kNowhere)
        return;
    const AccountExtra& extra = m_extras[row.extra];
    if (extra.titleName != 0)
        m_accountsByTitle.remove(extra.titleName, account);
    for (const QString& host : extra.otherHosts)
        eachEnding(host, [&](QStringView ending) { m_accountsByDomain.remove(m_domains.find(ending), account); });
}

BreachExtra& MatchTables::extraOfBreach(Position breach)
{
    BreachRow& row = m_breaches[breach];
    if (row.extra == kNowhere) {
        row.extra = static_cast<Position>(m_breachExtras.size());
        m_breachExtras.emplace_back();
    }
    return m_breachExtras[row.extra];
}

/// The same for a breach that has nothing else.
void MatchTables::addOnlyDomain(Position position, QStringView domain, std::uint32_t domainHash)
{
    const StringTable::Id id = m_domains.add(domain, domainHash);
    if (id == 0)
        return;
    m_breaches[position].domain = id;
    m_breachesByDomain.add(id, position);
}

/// All but the names.
void MatchTables::addDomains(Position position, const model::Breach& breach, std::uint32_t domainHash)
{
    BreachRow& row = m_breaches[position];
    BreachExtra extra;
    for (qsizetype at = 0; at < breach.domains.size(); ++at) {
        const QString& domain = breach.domains.at(at);
        const StringTable::Id id = at == 0 ? m_domains.add(domain, domainHash) : m_domains.add(domain);
        if (id == 0 || id == row.domain || contains(extra.moreDomains, id))
            continue;
        if (row.domain == 0)
            row.domain = id;
        else
            extra.moreDomains.push_back(id);
        m_breachesByDomain.add(id, position);
    }
    const QString named = breach.namedHost.isEmpty() ? QString() : withoutWww(breach.namedHost);
    if (!named.isEmpty() && !breach.domains.contains(named))
        row.namedHost = m_domains.add(named);
    extra.listed = m_evidence.listed(breach);
    extra.answeringFeed = m_evidence.answeringFeed(breach);
    if (!extra.empty())
        extraOfBreach(position) = std::move(extra);
}

void MatchTables::unlinkBreach(Position breach)
{
    const BreachRow& row = m_breaches[breach];
    if (row.removed)
        return;
    m_breachesByDomain.remove(row.domain, breach);
    const BreachExtra* extra = extraOf(row);
    if (extra == nullptr)
        return;
    for (const StringTable::Id domain : extra->moreDomains)
        m_breachesByDomain.remove(domain, breach);
    for (const PublishedName& published : extra->names)
        m_breachesByName.remove(published.name, breach);
}

bool MatchTables::isRefused(const AccountRow& account, StringTable::Id domain) const
{
    return !m_refused.isEmpty() && m_refused.contains({account.id.value, domain});
}

/// Names matter where nothing else tells whose breach or account it is, and where the user confirmed one.
bool MatchTables::goesByName(const model::Breach& breach) const
{
    return breach.domains.isEmpty() || m_context.accountsByName || m_evidence.hasConfirmedNames();
}

Position MatchTables::positionOfService(const model::Account& account) const
{
    const Position known = m_serviceById.find(account.service.value);
    return known != kNowhere || m_evidence.services().isEmpty() ? known : m_evidence.ofService(model::serviceKey(account));
}

} // namespace recourse::match
