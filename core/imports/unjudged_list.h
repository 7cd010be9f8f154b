// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/account_list.h"
#include "imports/accounts_by_key.h"
#include "imports/password_ledger.h"
#include "model/former_key.h"

#include <memory>

namespace recourse::imports {

/// An account list whose passwords are still being judged on further threads, so that accounts can be compared and stored
/// meanwhile. Holds the passwords; they are wiped when it goes. One thread at a time.
class UnjudgedList
{
public:
    /// `passwordOf` gives each account's number in the ledger, -1 for none; `accountByKey` has all accounts.
    UnjudgedList(AccountList list, std::shared_ptr<PasswordLedger> passwords, std::vector<int> passwordOf, AccountsByKey accountByKey);

    /// The list without the strengths that nobody has asked for yet.
    [[nodiscard]] const AccountList& list() const { return m_list; }
    /// For whoever opened the file: to say what it was.
    [[nodiscard]] AccountList& facts() { return m_list; }
    /// Number of an account's password in the ledger, -1 without one.
    [[nodiscard]] int passwordOf(int account) const { return m_passwordOf[static_cast<std::size_t>(account)]; }
    void setPasswordOf(int account, int number) { m_passwordOf[static_cast<std::size_t>(account)] = number; }
    [[nodiscard]] PasswordLedger& passwords() const { return *m_passwords; }
    /// Sets the strengths of all accounts that the inventory has too, by its keys or by former ones: comparing needs them, added accounts
    /// do not. Error: Cancelled.
    [[nodiscard]] base::Status judgeKnown(
        const std::vector<model::Account>& inventory, base::Progress& progress, const model::FormerKeys& formerKeys = {});
    /// Strength of an account's password, 0 to 4, -1 without one. Judges others while it waits, and reports passwords
    /// judged. Error: Cancelled.
    [[nodiscard]] base::Result<int> strengthOf(int account, base::Progress& progress);
    /// The list with all strengths. No password of it is left in memory afterwards, unless another list of the same run is. Error:
    /// Cancelled.
    [[nodiscard]] base::Result<AccountList> judged(base::Progress& progress) &&;

private:
    /// Nothing to do if the list has no account with that `model::mergeKey`.
    [[nodiscard]] base::Status judgeWithKey(const QString& key, base::Progress& progress);
    [[nodiscard]] base::Status judge(int account, base::Progress& progress);

    AccountList m_list;
    std::shared_ptr<PasswordLedger> m_passwords;
    std::vector<int> m_passwordOf;
    AccountsByKey m_accountByKey;
};

/// As `readAccountList`, but does not wait for the passwords' strengths. The file's bytes are wiped when this returns, the
/// passwords when the list goes.
[[nodiscard]] base::Result<UnjudgedList> readUnjudgedList(const QString& path, const ReadOptions& options, base::Progress& progress);

} // namespace recourse::imports
