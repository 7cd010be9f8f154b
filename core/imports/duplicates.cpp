// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/duplicates.h"

#include "model/service_key.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace recourse::imports {

namespace {

using domains::GroupKind;
using model::Account;
using model::AccountKind;

using Accounts = QList<const Account*>;

const QChar kSeparator(u'\x1F');

bool isConsidered(const Account& account)
{
    return account.state != model::AccountState::Closed && account.kind != AccountKind::Local;
}

DuplicatePasswords passwordsOf(const Account& one, const Account& other)
{
    const model::PasswordJudgement& left = one.password;
    const model::PasswordJudgement& right = other.password;
    if (!left.judgedBy.stored() || left.judgedBy != right.judgedBy || left.reusedCount < 1 || right.reusedCount < 1)
        return DuplicatePasswords::Unknown;
    return left.reuseGroup > 0 && left.reuseGroup == right.reuseGroup ? DuplicatePasswords::Same : DuplicatePasswords::Different;
}

DuplicatePasswords passwordsOf(const Accounts& accounts)
{
    bool allSame = true;
    for (qsizetype i = 1; i < accounts.size(); ++i) {
        const DuplicatePasswords pair = passwordsOf(*accounts[0], *accounts[i]);
        if (pair == DuplicatePasswords::Different)
            return pair;
        allSame = allSame && pair == DuplicatePasswords::Same;
    }
    return allSame ? DuplicatePasswords::Same : DuplicatePasswords::Unknown;
}

/// The part of an e-mail address before its @, in lower case; empty if it is none.
QString localPart(const QString& login)
{
    const qsizetype at = login.indexOf(u'@');
    return at > 0 && at == login.lastIndexOf(u'@') ? login.left(at).toLower() : QString();
}

/// The later of the days on which an account was seen in use.
QDateTime lastSeen(const Account& account)
{
    if (!account.lastUsed.isValid() || !account.passwordChanged.isValid())
        return account.lastUsed.isValid() ? account.lastUsed : account.passwordChanged;
    return std::max(account.lastUsed, account.passwordChanged);
}

qint64 secondsOf(const QDateTime& moment)
{
    return moment.isValid() ? moment.toSecsSinceEpoch() : 0;
}

/// "netflix" of "netflix.com".
QString firstLabel(const QString& domain)
{
    return domain.left(domain.indexOf(u'.'));
}

/// Collects proposals, each pair of accounts once.
class ProposalBook
{
public:
    explicit ProposalBook(const IsDeclined& isDeclined) : m_isDeclined(isDeclined) {}

    /// `valueOf` tells what the reason is about in one account.
    void add(DuplicateReason reason, Accounts accounts, const std::function<QString(const Account&)>& valueOf)
    {
        while (accounts.size() > 1) {
            Accounts chosen;
            for (const Account* account : std::as_const(accounts)) {
                const bool fits = std::all_of(chosen.cbegin(), chosen.cend(), [&](const Account* other) { return mayPair(*account, *other); });
                if (fits)
                    chosen.append(account);
            }
            if (chosen.size() > 1) {
                propose(reason, chosen, valueOf);
                return;
            }
            accounts.removeFirst();
        }
    }

    std::vector<DuplicateProposal> taken()
    {
        std::stable_sort(m_proposals.begin(), m_proposals.end(), [](const DuplicateProposal& left, const DuplicateProposal& right) {
            const auto rank = [](const DuplicateProposal& proposal) {
                const int passwords = proposal.passwords == DuplicatePasswords::Same ? 0
                    : proposal.passwords == DuplicatePasswords::Unknown            ? 1
                                                                                   : 2;
                return std::tuple(proposal.reason, passwords, proposal.accounts.front().value);
            };
            return rank(left) < rank(right);
        });
        return std::move(m_proposals);
    }

private:
    static std::pair<qint64, qint64> pairOf(const Account& one, const Account& other)
    {
        return std::minmax(one.id.value, other.id.value);
    }

    bool mayPair(const Account& one, const Account& other) const
    {
        return one.person == other.person && !m_proposed.contains(pairOf(one, other)) && !(m_isDeclined && m_isDeclined(one, other));
    }

    void propose(DuplicateReason reason, const Accounts& accounts, const std::function<QString(const Account&)>& valueOf)
    {
        DuplicateProposal proposal;
        proposal.reason = reason;
        proposal.passwords = passwordsOf(accounts);
        if (reason == DuplicateReason::FormerlyShared && proposal.passwords == DuplicatePasswords::Different)
            return;
        for (qsizetype i = 0; i < accounts.size(); ++i) {
            proposal.accounts.push_back(accounts[i]->id);
            proposal.values.append(valueOf(*accounts[i]));
            for (qsizetype j = 0; j < i; ++j)
                m_proposed.insert(pairOf(*accounts[i], *accounts[j]));
        }
        m_proposals.push_back(std::move(proposal));
    }

    const IsDeclined& m_isDeclined;
    QSet<std::pair<qint64, qint64>> m_proposed;
    std::vector<DuplicateProposal> m_proposals;
};

QString loginOf(const Account& account) { return account.login; }
QString titleOf(const Account& account) { return account.title; }
QString placeOf(const Account& account) { return account.domain.isEmpty() ? account.host : account.domain; }

/// Accounts of one service, in the inventory's order.
using Services = QHash<QString, Accounts>;

void addAlsoLogins(const std::vector<const Account*>& accounts, ProposalBook& book)
{
    QHash<QString, const Account*> byKey;
    for (const Account* account : accounts) {
        if (account->kind != AccountKind::Unresolved && !account->login.isEmpty())
            byKey.insert(model::mergeKey(*account), account);
    }
    for (const Account* account : accounts) {
        if (account->also.isEmpty())
            continue;
        model::Account other = *account;
        for (const QString& name : account->also) {
            other.login = name;
            const Account* found = byKey.value(model::mergeKey(other));
            if (found != nullptr && found != account)
                book.add(DuplicateReason::AlsoLogin, {account, found}, loginOf);
        }
    }
}

void addLocalParts(const Services& services, ProposalBook& book)
{
    for (const Accounts& accounts : services) {
        if (accounts.size() < 2)
            continue;
        QHash<QString, Accounts> byLocalPart;
        for (const Account* account : accounts) {
            if (const QString local = localPart(account->login); !local.isEmpty())
                byLocalPart[local].append(account);
        }
        for (const Account* account : accounts) {
            const Accounts addresses = byLocalPart.value(account->login.toLower());
            if (addresses.size() == 1)
                book.add(DuplicateReason::LocalPart, {addresses.constFirst(), account}, loginOf);
        }
    }
}

void addSharedLogins(const std::vector<const Account*>& accounts, const domains::DomainGroups& groups, ProposalBook& book)
{
    struct Bucket
    {
        GroupKind kind = GroupKind::Shared;
        QList<std::pair<const Account*, bool>> members; ///< and whether it is at a domain moved to
    };
    QHash<QString, Bucket> buckets;
    for (const Account* account : accounts) {
        const auto member = account->kind == AccountKind::Web && !account->login.isEmpty()
            ? groups.find(account->host, account->domain)
            : std::nullopt;
        if (!member)
            continue;
        Bucket& bucket = buckets[QString::number(member->group) + kSeparator + account->login.toLower()];
        bucket.kind = member->kind;
        bucket.members.append({account, member->newer});
    }
    for (Bucket& bucket : buckets) {
        std::stable_sort(bucket.members.begin(), bucket.members.end(), [](const auto& left, const auto& right) {
            if (left.second != right.second)
                return left.second;
            return secondsOf(lastSeen(*left.first)) > secondsOf(lastSeen(*right.first));
        });
        Accounts members;
        for (const auto& [account, newer] : std::as_const(bucket.members))
            members.append(account);
        const DuplicateReason reason = bucket.kind == GroupKind::Renamed ? DuplicateReason::Renamed
            : bucket.kind == GroupKind::Former                           ? DuplicateReason::FormerlyShared
                                                                         : DuplicateReason::SharedLogin;
        book.add(reason, members, placeOf);
    }
}

/// An app and the site where its account is.
void addApps(const std::vector<const Account*>& accounts, const domains::AppDomains& apps, ProposalBook& book)
{
    const auto keyOf = [](const QString& domain, const Account& account) { return domain + kSeparator + account.login.toLower(); };
    QHash<QString, Accounts> places; // by the apps, which are few
    for (const Account* account : accounts) {
        const QString domain = account->kind == AccountKind::App && !account->login.isEmpty() ? apps.domainOf(account->host) : QString();
        if (!domain.isEmpty())
            places[keyOf(domain, *account)].append(account);
    }
    if (places.isEmpty())
        return;
    for (const Account* account : accounts) {
        if (account->kind != AccountKind::Web)
            continue;
        if (const auto place = places.find(keyOf(account->domain, *account)); place != places.end())
            place->prepend(account); // the one that should stay
    }
    for (const Accounts& members : std::as_const(places))
        book.add(DuplicateReason::SharedLogin, members, placeOf);
}

/// Under what an account with an address may be named by one without.
QSet<QString> namesOf(const Account& account)
{
    QSet<QString> names{account.title.toLower()};
    if (!account.login.isEmpty()) // without a login only the title can tell
        names << account.domain << firstLabel(account.domain) << account.host;
    return names;
}

void addTitles(const std::vector<const Account*>& accounts, ProposalBook& book)
{
    QHash<QString, const Account*> loose; // few, so they are sought and not the others
    for (const Account* account : accounts) {
        if (account->kind == AccountKind::Unresolved && !account->title.isEmpty())
            loose.insert(account->title.toLower() + kSeparator + account->login.toLower(), account);
    }
    if (loose.isEmpty())
        return;
    QHash<QString, Accounts> fitting;
    for (const Account* account : accounts) {
        if (account->kind == AccountKind::Unresolved)
            continue;
        for (const QString& name : namesOf(*account)) {
            const QString key = name + kSeparator + account->login.toLower();
            if (loose.contains(key))
                fitting[key].append(account);
        }
    }
    for (auto entry = fitting.cbegin(); entry != fitting.cend(); ++entry) {
        if (entry->size() == 1)
            book.add(DuplicateReason::SameTitle, {entry->constFirst(), loose.value(entry.key())}, titleOf);
    }
}

} // namespace

std::vector<DuplicateProposal> findDuplicates(
    const std::vector<Account>& inventory, const SharedPlaces& places, const IsDeclined& isDeclined)
{
    std::vector<const Account*> accounts;
    Services services;
    for (const Account& account : inventory) {
        if (!isConsidered(account))
            continue;
        accounts.push_back(&account);
        if (account.kind != AccountKind::Unresolved && !account.login.isEmpty())
            services[model::serviceKey(account)].append(&account);
    }
    ProposalBook book(isDeclined);
    addAlsoLogins(accounts, book);
    addSharedLogins(accounts, places.groups, book);
    addApps(accounts, places.apps, book);
    addLocalParts(services, book);
    addTitles(accounts, book);
    return book.taken();
}

} // namespace recourse::imports
