// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/reuse.h"

#include "model/service_key.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace recourse::imports {

namespace {

/// Where an account of a run stands.
struct Place
{
    UnjudgedList* list = nullptr;
    int account = 0;

    [[nodiscard]] int password() const { return list->passwordOf(account); }
    [[nodiscard]] const model::Account& facts() const { return list->list().accounts[static_cast<std::size_t>(account)]; }
    [[nodiscard]] model::PasswordJudgement& judgement() const { return list->facts().accounts[static_cast<std::size_t>(account)].password; }
};

/// An account that an earlier list of the run has too.
struct Repeat
{
    Place first;
    Place again;
};

bool changedLater(const model::Account& one, const model::Account& other)
{
    return one.passwordChanged.isValid() && (!other.passwordChanged.isValid() || one.passwordChanged > other.passwordChanged);
}

std::vector<Repeat> repeatsOf(std::span<UnjudgedList> lists)
{
    std::vector<Repeat> repeats;
    if (lists.size() < 2)
        return repeats;
    QHash<QString, Place> first;
    for (UnjudgedList& list : lists) {
        for (int account = 0; account < static_cast<int>(list.list().accounts.size()); ++account) {
            const Place place{&list, account};
            const QString key = model::mergeKey(place.facts());
            const auto known = first.constFind(key);
            if (known == first.constEnd())
                first.insert(key, place);
            else
                repeats.push_back({*known, place});
        }
    }
    return repeats;
}

/// Gives all places of an account the same password.
void agreeOnPasswords(const std::vector<Repeat>& repeats)
{
    QHash<const model::Account*, Place> chosen; // by the first place's account
    for (const Repeat& repeat : repeats) {
        const Place now = chosen.value(&repeat.first.facts(), repeat.first);
        if (repeat.again.password() >= 0 && (now.password() < 0 || changedLater(repeat.again.facts(), now.facts())))
            chosen.insert(&repeat.first.facts(), repeat.again);
    }
    for (const Repeat& repeat : repeats) {
        const auto place = chosen.constFind(&repeat.first.facts());
        if (place != chosen.constEnd())
            repeat.first.list->setPasswordOf(repeat.first.account, place->password());
    }
    for (const Repeat& repeat : repeats)
        repeat.again.list->setPasswordOf(repeat.again.account, repeat.first.password());
}

/// A login that is good at several places: the group of domains, or -1 and the domain that has apps, and the login.
using SharedLogin = std::tuple<int, QString, QString>;

/// Tells which accounts may be one and the same: at sites that share their logins, or at a site and in its app.
class SharedLogins
{
public:
    SharedLogins(const domains::DomainGroups& groups, const domains::AppDomains& apps)
        : m_groups(groups)
        , m_apps(apps)
        , m_withApps(apps.all().cbegin(), apps.all().cend())
    {
    }

    /// Nothing for an account that can be no other's.
    [[nodiscard]] std::optional<SharedLogin> loginOf(const model::Account& account) const
    {
        if (account.login.isEmpty())
            return std::nullopt;
        if (account.kind == model::AccountKind::Web)
            return loginAt(account.host, account.domain, account.login);
        const QString domain = account.kind == model::AccountKind::App ? m_apps.domainOf(account.host) : QString();
        return domain.isEmpty() ? std::nullopt : loginAt(domain, domain, account.login);
    }

private:
    [[nodiscard]] std::optional<SharedLogin> loginAt(const QString& host, const QString& domain, const QString& login) const
    {
        const auto member = m_groups.find(host, domain);
        if (member && member->kind != domains::GroupKind::Former)
            return SharedLogin(member->group, QString(), login.toLower());
        return m_withApps.contains(domain) ? std::optional(SharedLogin(-1, domain, login.toLower())) : std::nullopt;
    }

    const domains::DomainGroups& m_groups;
    const domains::AppDomains& m_apps;
    QSet<QString> m_withApps; ///< domains
};

/// The uses of each password without those that are one account's at several sites.
std::vector<int> withoutShared(
    std::vector<int> uses, std::span<UnjudgedList> lists, const std::vector<Repeat>& repeats, const SharedLogins& sharedLogins)
{
    QSet<const model::Account*> again;
    for (const Repeat& repeat : repeats)
        again.insert(&repeat.again.facts());
    std::set<std::pair<int, SharedLogin>> seen; // by password
    for (UnjudgedList& list : lists) {
        for (int account = 0; account < static_cast<int>(list.list().accounts.size()); ++account) {
            const Place place{&list, account};
            const int password = place.password();
            if (password < 0 || uses[static_cast<std::size_t>(password)] < 2 || again.contains(&place.facts()))
                continue;
            const auto login = sharedLogins.loginOf(place.facts());
            if (login && !seen.emplace(password, *login).second)
                --uses[static_cast<std::size_t>(password)];
        }
    }
    return uses;
}

/// How many accounts of the run use each password.
std::vector<int> usesOf(std::span<UnjudgedList> lists, const std::vector<Repeat>& repeats)
{
    std::vector<int> uses(lists.front().passwords().size(), 0);
    const auto count = [&uses](int password, int by) {
        if (password >= 0)
            uses[static_cast<std::size_t>(password)] += by;
    };
    for (const UnjudgedList& list : lists) {
        for (int account = 0; account < static_cast<int>(list.list().accounts.size()); ++account)
            count(list.passwordOf(account), 1);
    }
    for (const Repeat& repeat : repeats)
        count(repeat.again.password(), -1);
    return uses;
}

} // namespace

void groupReused(std::span<UnjudgedList> lists, const domains::DomainGroups& sharedLogins, const domains::AppDomains& apps)
{
    if (lists.empty())
        return;
    const std::vector<Repeat> repeats = repeatsOf(lists);
    agreeOnPasswords(repeats);
    const std::vector<int> entries = usesOf(lists, repeats);
    const std::vector<int> uses = withoutShared(entries, lists, repeats, SharedLogins(sharedLogins, apps));
    std::vector<int> groups(uses.size(), 0);
    int lastGroup = 0;
    for (UnjudgedList& list : lists) {
        for (int account = 0; account < static_cast<int>(list.list().accounts.size()); ++account) {
            const Place place{&list, account};
            if (place.password() < 0)
                continue;
            const auto password = static_cast<std::size_t>(place.password());
            place.judgement().reusedCount = uses[password];
            if (entries[password] < 2)
                continue;
            if (groups[password] == 0)
                groups[password] = ++lastGroup;
            place.judgement().reuseGroup = groups[password];
        }
    }
}

std::vector<ReuseCount> recountReuse(
    const std::vector<model::Account>& accounts, const domains::DomainGroups& sharedLogins, const domains::AppDomains& apps)
{
    const SharedLogins logins(sharedLogins, apps);
    std::map<std::pair<qint64, int>, std::vector<const model::Account*>> groups; // by import and its number
    for (const model::Account& account : accounts) {
        if (account.password.reuseGroup > 0)
            groups[{account.password.judgedBy.value, account.password.reuseGroup}].push_back(&account);
    }
    std::vector<ReuseCount> news;
    for (const auto& [key, members] : groups) {
        std::set<SharedLogin> shared;
        int count = 0;
        for (const model::Account* member : members) {
            const auto login = logins.loginOf(*member);
            count += !login || shared.insert(*login).second ? 1 : 0;
        }
        for (const model::Account* member : members) {
            if (member->password.reusedCount != count)
                news.push_back({member->id, count});
        }
    }
    return news;
}

} // namespace recourse::imports
