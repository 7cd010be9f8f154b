// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/unjudged_list.h"

#include "model/service_key.h"

namespace recourse::imports {

UnjudgedList::UnjudgedList(
    AccountList list, std::shared_ptr<PasswordLedger> passwords, std::vector<int> passwordOf, AccountsByKey accountByKey)
    : m_list(std::move(list))
    , m_passwords(std::move(passwords))
    , m_passwordOf(std::move(passwordOf))
    , m_accountByKey(std::move(accountByKey))
{
}

base::Status UnjudgedList::judgeKnown(
    const std::vector<model::Account>& inventory, base::Progress& progress, const model::FormerKeys& formerKeys)
{
    for (const model::Account& known : inventory) {
        if (const auto judged = judgeWithKey(model::mergeKey(known), progress); !judged)
            return judged;
    }
    for (const model::FormerKey& former : formerKeys) {
        if (const auto judged = judgeWithKey(former.key, progress); !judged)
            return judged;
    }
    return {};
}

base::Status UnjudgedList::judgeWithKey(const QString& key, base::Progress& progress)
{
    const int account = m_accountByKey.find(key, m_list.accounts);
    return account < 0 ? base::Status() : judge(account, progress);
}

base::Result<int> UnjudgedList::strengthOf(int account, base::Progress& progress)
{
    const int number = m_passwordOf[static_cast<std::size_t>(account)];
    return number < 0 ? base::Result<int>(-1) : m_passwords->strengthOf(number, progress);
}

base::Result<AccountList> UnjudgedList::judged(base::Progress& progress) &&
{
    for (int account = 0; account < static_cast<int>(m_list.accounts.size()); ++account) {
        if (const auto judged = judge(account, progress); !judged)
            return judged.error();
    }
    m_passwords.reset();
    return std::move(m_list);
}

base::Status UnjudgedList::judge(int account, base::Progress& progress)
{
    const auto strength = strengthOf(account, progress);
    if (!strength)
        return strength.error();
    m_list.accounts[static_cast<std::size_t>(account)].password.strength = *strength;
    return {};
}

} // namespace recourse::imports
