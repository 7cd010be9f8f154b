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

/// An account of many domains under one password.
using SharedLogin = std::tuple<int, int, QString>; ///< password, group of domains, login

std::optional<int> groupOf(const model::Account& account, const domains::DomainGroups& sharedLogins)
{
    if (account.kind != model::AccountKind::Web || account.login.isEmpty())
        return std::nullopt;
    const auto member = sharedLogins.find(account.host, account.domain);
    return member && member->kind != domains::GroupKind::Former ? std::optional(member->group) : std::nullopt;
}

/// The uses of each password without those that are one account's at several sites.
std::vector<int> withoutShared(
    std::vector<int> uses, std::span<UnjudgedList> lists, const std::vector<Repeat>& repeats, const domains::DomainGroups& sharedLogins)
{
    QSet<const model::Account*> again;
    for (const Repeat& repeat : repeats)
        again.insert(&repeat.again.facts());
    std::set<SharedLogin> seen;
    for (UnjudgedList& list : lists) {
        for (int account = 0; account < static_cast<int>(list.list().accounts.size()); ++account) {
            const Place place{&list, account};
            const int password = place.password();
            if (password < 0 || uses[static_cast<std::size_t>(password)] < 2 || again.contains(&place.facts()))
                continue;
            const auto group = groupOf(place.facts(), sharedLogins);
            if (!group)
                continue;
            if (!seen.emplace(password, *group, place.facts().login.toLower()).second)
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

void groupReused(std::span<UnjudgedList> lists, const domains::DomainGroups& sharedLogins)
{
    if (lists.empty())
        return;
    const std::vector<Repeat> repeats = repeatsOf(lists);
    agreeOnPasswords(repeats);
    const std::vector<int> entries = usesOf(lists, repeats);
    const std::vector<int> uses = withoutShared(entries, lists, repeats, sharedLogins);
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

std::vector<ReuseCount> recountReuse(const std::vector<model::Account>& accounts, const domains::DomainGroups& sharedLogins)
{
    std::map<std::pair<qint64, int>, std::vector<const model::Account*>> groups; // by import and its number
    for (const model::Account& account : accounts) {
        if (account.password.reuseGroup > 0)
            groups[{account.password.judgedBy.value, account.password.reuseGroup}].push_back(&account);
    }
    std::vector<ReuseCount> news;
    for (const auto& [key, members] : groups) {
        std::set<std::pair<int, QString>> shared; // group of domains, login
        int count = 0;
        for (const model::Account* member : members) {
            const auto group = groupOf(*member, sharedLogins);
            count += !group || shared.emplace(*group, member->login.toLower()).second ? 1 : 0;
        }
        for (const model::Account* member : members) {
            if (member->password.reusedCount != count)
                news.push_back({member->id, count});
        }
    }
    return news;
}

} // namespace recourse::imports
