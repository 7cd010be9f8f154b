// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/change_withdrawal.h"

#include "vault/account_row.h"
#include "vault/query.h"

#include <vector>

namespace recourse::vault {

using base::Result;
using base::Status;
using model::Account;

namespace {

const QString kWhat = QStringLiteral("account");

template <class Field> void takeChange(const Account& before, const Account& after, Account& onto, Field Account::*field)
{
    if (before.*field != after.*field)
        onto.*field = after.*field;
}

template <class... Fields> void takeChanges(const Account& before, const Account& after, Account& onto, Fields Account::*... fields)
{
    (takeChange(before, after, onto, fields), ...);
}

void takeEntries(const Account& before, const Account& after, Account& onto, QStringList Account::*list)
{
    for (const QString& entry : after.*list) {
        if (!(before.*list).contains(entry) && !(onto.*list).contains(entry))
            (onto.*list).append(entry);
    }
    (onto.*list).removeIf([&](const QString& entry) { return (before.*list).contains(entry) && !(after.*list).contains(entry); });
}

/// An account as it was before an import.
struct Image
{
    Account account;
    model::ImportId import;
};

static_assert(kAccountColumns == 24, "?25 and ?26 below stand behind the columns");

/// Reads and writes the states of one account after the other, with statements that are prepared once.
class States
{
public:
    explicit States(Database& database)
        : m_database(database)
        , m_images(database.prepare("SELECT account_id, " RECOURSE_ACCOUNT_COLUMNS ", import_id FROM accounts_before "
              "WHERE account_id = ?1 AND import_id >= ?2 ORDER BY import_id"))
        , m_account(database.prepare("SELECT id, " RECOURSE_ACCOUNT_COLUMNS " FROM accounts WHERE id = ?1"))
        , m_setImage(database.prepare("UPDATE accounts_before SET (" RECOURSE_ACCOUNT_COLUMNS ") = "
              "(" RECOURSE_ACCOUNT_PARAMETERS ") WHERE account_id = ?25 AND import_id = ?26"))
        , m_setAccount(database.prepare("UPDATE accounts SET (" RECOURSE_ACCOUNT_COLUMNS ") = "
              "(" RECOURSE_ACCOUNT_PARAMETERS ") WHERE id = ?25"))
    {
    }

    /// The images from that of `import` on.
    Result<std::vector<Image>> images(model::AccountId id, model::ImportId import)
    {
        m_images.bind(1, id.value).bind(2, import.value);
        return readAll(m_images, [](const Statement& row) { return Image{readAccount(row), {row.integer(kAccountColumns + 1)}}; });
    }

    Result<Account> account(model::AccountId id)
    {
        m_account.bind(1, id.value);
        return readOne(m_account, kWhat, readAccount);
    }

    Status setImage(model::ImportId import, const Account& account)
    {
        bindAccount(m_setImage, account);
        m_setImage.bind(kAccountColumns + 1, account.id.value).bind(kAccountColumns + 2, import.value);
        return writeExisting(m_database, m_setImage, kWhat);
    }

    Status setAccount(const Account& account)
    {
        bindAccount(m_setAccount, account);
        m_setAccount.bind(kAccountColumns + 1, account.id.value);
        return writeExisting(m_database, m_setAccount, kWhat);
    }

private:
    Database& m_database;
    Statement m_images;
    Statement m_account;
    Statement m_setImage;
    Statement m_setAccount;
};

/// Answers whether the account is another one now.
Result<bool> withdraw(States& states, model::AccountId id, model::ImportId import)
{
    const auto images = states.images(id, import);
    if (!images)
        return images.error();
    const auto now = states.account(id);
    if (!now)
        return now.error();
    Account state = images->front().account;
    for (std::size_t later = 1; later < images->size(); ++later) {
        const Image& image = (*images)[later];
        if (const Status set = states.setImage(image.import, state); !set)
            return set.error();
        const Account& after = later + 1 < images->size() ? (*images)[later + 1].account : *now;
        state = withChangesOf(image.account, after, std::move(state), import);
    }
    if (state == *now)
        return false;
    const Status set = states.setAccount(state);
    return set ? Result<bool>(true) : set.error();
}

Result<std::vector<model::AccountId>> accountsWithLaterImages(Database& database, model::ImportId import)
{
    Statement select = database.prepare("SELECT account_id FROM accounts_before b WHERE import_id = ?1 AND EXISTS "
                                        "(SELECT 1 FROM accounts_before l WHERE l.account_id = b.account_id AND l.import_id > ?1)");
    select.bind(1, import.value);
    return readAll(select, [](const Statement& row) { return model::AccountId{row.integer(0)}; });
}

} // namespace

Account withChangesOf(const Account& before, const Account& after, Account onto, model::ImportId undone)
{
    takeChanges(before, after, onto, &Account::service, &Account::kind, &Account::domain, &Account::host, &Account::title, &Account::login);
    takeChanges(before, after, onto, &Account::state, &Account::archived, &Account::oneTimeCode, &Account::passkey, &Account::created,
        &Account::lastUsed, &Account::passwordChanged, &Account::closedOn, &Account::person);
    for (QStringList Account::*list : {&Account::otherHosts, &Account::also, &Account::tags})
        takeEntries(before, after, onto, list);
    // The first host was the undone import's.
    if (onto.host.isEmpty() && !onto.otherHosts.isEmpty())
        onto.host = onto.otherHosts.takeFirst();
    if (after.password.judgedBy != undone)
        takeChange(before, after, onto, &Account::password);
    return onto;
}

Result<int> withdrawChanges(Database& database, model::ImportId import)
{
    const auto accounts = accountsWithLaterImages(database, import);
    if (!accounts)
        return accounts.error();
    States states(database);
    int changed = 0;
    for (const model::AccountId id : *accounts) {
        const auto different = withdraw(states, id, import);
        if (!different)
            return different.error();
        changed += *different ? 1 : 0;
    }
    Statement forget = database.prepare("DELETE FROM accounts_before WHERE import_id = ?1 AND EXISTS "
                                        "(SELECT 1 FROM accounts_before l WHERE l.account_id = accounts_before.account_id AND l.import_id > ?1)");
    forget.bind(1, import.value);
    const Status forgotten = write(database, forget, kWhat);
    return forgotten ? Result<int>(changed) : forgotten.error();
}

} // namespace recourse::vault
