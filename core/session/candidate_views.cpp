// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/candidate_views.h"

#include "base/detail.h"
#include "domains/site.h"
#include "model/evidence.h"
#include "model/service_key.h"
#include "vault/account_repository.h"
#include "vault/nearby.h"

#include <QHash>

#include <algorithm>

namespace recourse::session {

using base::Detail;

using base::Result;
using imports::InventoryIndex;
using model::Candidate;
using vault::StoredCandidate;

namespace {

/// Everything stored that views are made of.
struct Stored
{
    std::vector<model::Account> accounts;
    std::vector<StoredCandidate> candidates;
};

/// Accounts are read only if there is a candidate to compare with them.
Result<Stored> readStored(Session& session)
{
    return session.withVault<Stored>([](vault::Vault& vault) -> Result<Stored> {
        auto candidates = vault::CandidateRepository(vault.database()).all();
        if (!candidates)
            return candidates.error();
        if (candidates->empty())
            return Stored{};
        auto accounts = vault::AccountRepository(vault.database()).all();
        if (!accounts)
            return accounts.error();
        return Stored{std::move(*accounts), std::move(*candidates)};
    });
}

/// The account, those it may share its service with, and the candidates that may concern it. Errors: NotFound (the account).
Result<Stored> readNear(vault::Vault& vault, model::AccountId id, const domains::SuffixList& suffixes)
{
    const auto account = vault::AccountRepository(vault.database()).byId(id);
    if (!account)
        return account.error();
    auto accounts = vault::accountsNear(vault.database(), account->service);
    if (!accounts)
        return accounts.error();
    const auto ids = vault::candidatesNear(vault.database(), id, InventoryIndex::keysOf(*account, suffixes));
    if (!ids)
        return ids.error();
    Stored stored{std::move(*accounts), {}};
    for (const model::CandidateId candidate : *ids) {
        auto read = vault::CandidateRepository(vault.database()).byId(candidate);
        if (!read)
            return read.error();
        stored.candidates.push_back(std::move(*read));
    }
    return stored;
}

QStringList recipientsOf(const QList<model::Evidence>& evidence)
{
    QHash<QString, int> counts;
    QStringList recipients;
    for (const model::Evidence& one : evidence) {
        if (one.recipient.isEmpty())
            continue;
        if (!counts.contains(one.recipient))
            recipients.append(one.recipient);
        counts[one.recipient] += one.count;
    }
    std::stable_sort(recipients.begin(), recipients.end(),
        [&](const QString& left, const QString& right) { return counts.value(left) > counts.value(right); });
    return recipients;
}

QString nameOf(const Candidate& candidate, const Rules& rules)
{
    const auto known = rules.serviceByDomain.constFind(candidate.domain);
    if (known != rules.serviceByDomain.constEnd())
        return rules.starter.services[static_cast<std::size_t>(*known)].name;
    if (!candidate.domain.isEmpty())
        return domains::displayHost(candidate.domain);
    return candidate.title.isEmpty() ? candidate.appId : candidate.title;
}

/// Accounts at domains that share logins with others, by the group's number.
class SharingIndex
{
public:
    SharingIndex(const std::vector<model::Account>& accounts, const domains::DomainGroups& groups)
        : m_groups(groups)
    {
        for (const model::Account& account : accounts) {
            const auto member = account.kind == model::AccountKind::Web ? groups.find(account.host, account.domain) : std::nullopt;
            if (member)
                m_byGroup[member->group].push_back(account.id);
        }
    }

    [[nodiscard]] std::vector<model::AccountId> with(const QString& domain) const
    {
        const auto member = domain.isEmpty() ? std::nullopt : m_groups.find(domain, domain);
        return member ? m_byGroup.value(member->group) : std::vector<model::AccountId>();
    }

private:
    const domains::DomainGroups& m_groups;
    QHash<int, std::vector<model::AccountId>> m_byGroup;
};

/// Makes views of candidates, comparing each with the inventory.
class Viewer
{
public:
    Viewer(const std::vector<model::Account>& accounts, const Rules& rules)
        : m_rules(rules)
        , m_inventory(accounts, rules.suffixes)
        , m_sharing(accounts, rules.sharedLogins)
    {
    }

    [[nodiscard]] CandidateView viewOf(const StoredCandidate& stored) const
    {
        CandidateView view;
        view.candidate = stored.candidate;
        view.decidedAt = stored.decidedAt;
        view.account = stored.account;
        view.service = nameOf(stored.candidate, m_rules);
        view.recipients = recipientsOf(stored.candidate.evidence);
        for (const model::Evidence& one : stored.candidate.evidence) {
            if (one.first.isValid() && (!view.first.isValid() || one.first < view.first))
                view.first = one.first;
            if (one.last.isValid() && (!view.last.isValid() || one.last > view.last))
                view.last = one.last;
            view.messages += model::isMail(one.kind) ? one.count : 0;
        }
        const QList<const model::Account*> accounts = m_inventory.at(stored.candidate);
        for (const model::Account* account : accounts)
            view.accounts.push_back(account->id);
        view.further = imports::furtherAddresses(stored.candidate.evidence, accounts);
        if (view.accounts.empty())
            view.sharing = m_sharing.with(stored.candidate.domain);
        return view;
    }

private:
    const Rules& m_rules;
    InventoryIndex m_inventory;
    SharingIndex m_sharing;
};

bool isUndecided(model::CandidateState state)
{
    return state == model::CandidateState::Open || state == model::CandidateState::Later;
}

bool contains(const CandidateView& view, const QString& query)
{
    const Candidate& candidate = view.candidate;
    return (QStringList{candidate.domain, candidate.appId, candidate.title, view.service} + view.recipients)
               .filter(query, Qt::CaseInsensitive)
               .size()
        > 0;
}

bool isWanted(const CandidateView& view, const CandidateFilter& filter)
{
    const Candidate& candidate = view.candidate;
    if (!filter.states.isEmpty() && !filter.states.contains(candidate.state))
        return false;
    if (isUndecided(candidate.state) && candidate.verdict < filter.atLeast)
        return false;
    if (!filter.withAccounts && isUndecided(candidate.state) && !view.isMissing())
        return false;
    const auto hasKind = [&](const model::Evidence& one) { return one.kind == *filter.kind; };
    if (filter.kind && std::none_of(candidate.evidence.cbegin(), candidate.evidence.cend(), hasKind))
        return false;
    return filter.query.isEmpty() || contains(view, filter.query);
}

bool comesFirst(const CandidateView& left, const CandidateView& right)
{
    if (left.candidate.verdict != right.candidate.verdict)
        return left.candidate.verdict > right.candidate.verdict;
    if (left.messages != right.messages)
        return left.messages > right.messages;
    return left.candidate.id < right.candidate.id;
}

/// The account of the service with that login, whether or not there are others.
const model::Account* withLogin(const QList<const model::Account*>& accounts, const QString& login)
{
    for (const model::Account* account : accounts) {
        if (account->login.compare(login, Qt::CaseInsensitive) == 0)
            return account;
    }
    return nullptr;
}

model::Account newAccount(const Candidate& candidate, const QString& login)
{
    model::Account account;
    account.title = candidate.title;
    account.login = login;
    account.created = model::beganOn(candidate.evidence);
    if (!candidate.domain.isEmpty()) {
        account.kind = model::AccountKind::Web;
        account.domain = candidate.domain;
        account.host = candidate.domain;
        if (!candidate.appId.isEmpty())
            account.otherHosts = {candidate.appId};
    } else if (!candidate.appId.isEmpty()) {
        account.kind = model::AccountKind::App;
        account.host = candidate.appId;
    }
    return account;
}

/// Beside those that are known: known since its own mail, and under its own address if there is but one.
model::Account furtherAccount(const Candidate& candidate, const QStringList& addresses)
{
    Candidate own = candidate;
    own.evidence.removeIf([&](const model::Evidence& one) { return !addresses.contains(one.recipient); });
    return newAccount(own, addresses.size() == 1 ? addresses.constFirst() : QString());
}

} // namespace

Result<std::vector<CandidateView>> candidateViews(Session& session, const CandidateFilter& filter)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto stored = readStored(session);
    if (!stored)
        return stored.error();
    const Viewer viewer(stored->accounts, **rules);
    std::vector<CandidateView> views;
    for (const StoredCandidate& candidate : stored->candidates) {
        CandidateView view = viewer.viewOf(candidate);
        if (isWanted(view, filter))
            views.push_back(std::move(view));
    }
    std::sort(views.begin(), views.end(), comesFirst);
    return views;
}

Result<std::vector<CandidateView>> candidateViews(Session& session, const std::vector<model::CandidateId>& ids)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto stored = readStored(session);
    if (!stored)
        return stored.error();
    QHash<qint64, const StoredCandidate*> byId;
    for (const StoredCandidate& candidate : stored->candidates)
        byId.insert(candidate.candidate.id.value, &candidate);
    const Viewer viewer(stored->accounts, **rules);
    std::vector<CandidateView> views;
    for (const model::CandidateId id : ids) {
        const StoredCandidate* candidate = byId.value(id.value);
        if (candidate == nullptr)
            return base::fail(base::Code::NotFound, Detail::tr("candidate"));
        views.push_back(viewer.viewOf(*candidate));
    }
    return views;
}

Result<ServiceEvidence> evidenceAt(Session& session, model::AccountId id)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto stored = session.withVault<Stored>([&](vault::Vault& vault) { return readNear(vault, id, (*rules)->suffixes); });
    if (!stored)
        return stored.error();
    const auto found = std::find_if(stored->accounts.begin(), stored->accounts.end(),
        [&](const model::Account& account) { return account.id == id; });
    const InventoryIndex inventory(stored->accounts, (*rules)->suffixes);
    ServiceEvidence evidence;
    for (const StoredCandidate& candidate : stored->candidates) {
        if (candidate.account == id || inventory.at(candidate.candidate).contains(&*found))
            evidence.evidence += candidate.candidate.evidence;
    }
    std::stable_sort(evidence.evidence.begin(), evidence.evidence.end(), [](const auto& left, const auto& right) {
        const bool both = left.first.isValid() && right.first.isValid();
        return both ? left.first < right.first : left.first.isValid() && !right.first.isValid();
    });
    evidence.recipients = recipientsOf(evidence.evidence);
    for (const model::Account* account : inventory.atKey(model::serviceKey(*found))) {
        evidence.recipients.removeIf([&](const QString& address) {
            return account->login.compare(address, Qt::CaseInsensitive) == 0 || account->also.contains(address, Qt::CaseInsensitive);
        });
    }
    return evidence;
}

model::Account accountFor(const Candidate& candidate, const InventoryIndex& inventory)
{
    const QList<const model::Account*> accounts = inventory.at(candidate);
    if (const QStringList further = imports::furtherAddresses(candidate.evidence, accounts); !further.isEmpty())
        return furtherAccount(candidate, further);
    const QStringList recipients = recipientsOf(candidate.evidence);
    const QString login = recipients.size() == 1 ? recipients.constFirst() : QString();
    model::Evidence said;
    said.recipient = login;
    // Of several addresses none says which account is meant, and the only account may be none of them.
    if (recipients.size() < 2) {
        if (const model::Account* clear = imports::accountOf(said, accounts))
            return *clear;
    }
    if (const model::Account* same = withLogin(accounts, login))
        return *same;
    return newAccount(candidate, login);
}

} // namespace recourse::session
