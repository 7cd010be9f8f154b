// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account_change_jobs.h"

#include "session/exposure_jobs.h"
#include "vault/account_repository.h"
#include "vault/tag_counts.h"

#include <QSet>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

Result<Done> matchedAnew(Session& session)
{
    const auto matched = matchEverything(session, base::Progress::none());
    if (!matched)
        return matched.error();
    return Done{};
}

Result<ChangeOutcome> change(Session& session, const std::vector<model::AccountId>& ids, AccountChange change)
{
    change.today = session.clock().today();
    if (change.closedOn.isValid() && change.state != model::AccountState::Closed)
        return fail(Code::BadArgument, QStringLiteral("closed"));
    auto former = session.withVault<vault::FormerAccounts>(
        [&](vault::Vault& vault) { return vault::changeAccounts(vault.database(), ids, change); });
    if (!former)
        return former.error();
    if (change.state && !former->rows.empty()) {
        if (const auto matched = matchedAnew(session); !matched)
            return matched.error();
    }
    QSet<qint64> changed;
    for (const auto& row : former->rows)
        changed.insert(row.id.value);
    for (const auto& wish : former->wishes)
        changed.insert(wish.id.value);
    return ChangeOutcome{static_cast<int>(changed.size()), std::make_shared<const vault::FormerAccounts>(std::move(*former))};
}

Result<QStringList> replaceIdentifiers(vault::Vault& vault, model::AccountId id, const QStringList& identifiers)
{
    vault::AccountRepository accounts(vault.database());
    auto account = accounts.byId(id);
    if (!account)
        return account.error();
    const QStringList former = account->also;
    if (former == identifiers)
        return former;
    account->also = identifiers;
    if (const auto saved = accounts.save(*account); !saved)
        return saved.error();
    return former;
}

Result<QStringList> addNow(vault::Vault& vault, model::AccountId id, const QStringList& identifiers)
{
    const auto account = vault::AccountRepository(vault.database()).byId(id);
    if (!account)
        return account.error();
    QStringList also = account->also;
    for (const QString& name : identifiers) {
        if (!name.isEmpty() && !also.contains(name, Qt::CaseInsensitive) && account->login.compare(name, Qt::CaseInsensitive) != 0)
            also.append(name);
    }
    return replaceIdentifiers(vault, id, also);
}

} // namespace

Job<ChangeOutcome> changeAccounts(Session& session, std::vector<model::AccountId> ids, AccountChange wanted)
{
    return session.start<ChangeOutcome>([&session, ids = std::move(ids), wanted = std::move(wanted)](base::Progress&) {
        return change(session, ids, wanted);
    });
}

Job<Done> takeBackChange(Session& session, ChangeUndo undo)
{
    return session.start<Done>([&session, undo = std::move(undo)](base::Progress&) -> Result<Done> {
        const Status back = session.withVault<void>([&](vault::Vault& vault) { return vault::takeBack(vault.database(), *undo); });
        if (!back)
            return back.error();
        return undo->changesStates ? matchedAnew(session) : Result<Done>(Done{});
    });
}

Job<std::vector<std::pair<QString, int>>> listTags(Session& session)
{
    using Tags = std::vector<std::pair<QString, int>>;
    return session.start<Tags>([&session](base::Progress&) {
        return session.withVault<Tags>([](vault::Vault& vault) { return vault::tagCounts(vault.database()); });
    });
}

Job<QStringList> listPersons(Session& session)
{
    return session.start<QStringList>([&session](base::Progress&) {
        return session.withVault<QStringList>([](vault::Vault& vault) { return vault::persons(vault.database()); });
    });
}

Job<QStringList> addIdentifiers(Session& session, model::AccountId account, QStringList identifiers)
{
    return session.start<QStringList>([&session, account, identifiers = std::move(identifiers)](base::Progress&) -> Result<QStringList> {
        auto former = session.withVault<QStringList>([&](vault::Vault& vault) { return addNow(vault, account, identifiers); });
        if (!former)
            return former;
        if (const auto matched = matchedAnew(session); !matched)
            return matched.error();
        return former;
    });
}

Job<Done> setIdentifiers(Session& session, model::AccountId account, QStringList identifiers)
{
    return session.start<Done>([&session, account, identifiers = std::move(identifiers)](base::Progress&) -> Result<Done> {
        const auto former
            = session.withVault<QStringList>([&](vault::Vault& vault) { return replaceIdentifiers(vault, account, identifiers); });
        if (!former)
            return former.error();
        return matchedAnew(session);
    });
}

} // namespace recourse::session
