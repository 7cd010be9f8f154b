// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/service.h"
#include "session/session.h"

#include <QMap>

#include <vector>

namespace recourse::session {

/// An account with its service and the three layers of data that service holds.
struct AccountView
{
    model::Account account;
    model::Service service;
    QList<model::DataHeld> dataHeld; ///< given (login, e-mail, password), said by them, proved by a breach
    bool toDelete = false; ///< the user wants it to be deleted at the service
    QDate toDeleteSince; ///< with `toDelete`
};

/// Accounts whose service, domain, title or login contains `query` (ignoring case; empty: all), ordered by id.
[[nodiscard]] Job<std::vector<AccountView>> listAccounts(Session& session, QString query);

/// Errors: NotFound.
[[nodiscard]] Job<AccountView> showAccount(Session& session, model::AccountId id);

/// Adds an account by hand from words like those of `setAccount`; "url" or "title" must be there.
[[nodiscard]] Job<AccountView> addAccount(Session& session, QMap<QString, QString> fields);

/// Changes fields: title, url, login, also, tags, state, closed, created, last_used, changed, person; of its service: service,
/// legal_entity, country, sector, privacy_email, postal_address. Errors: NotFound, BadArgument (`where` names the field).
[[nodiscard]] Job<AccountView> setAccount(Session& session, model::AccountId id, QMap<QString, QString> fields);

/// Marks as closed. Closed is not forgotten: breaches still count, letters can still be written.
[[nodiscard]] Job<AccountView> closeAccount(Session& session, model::AccountId id, QDate on);

/// Deletes the account and its exposures from the vault. Errors: NotFound.
[[nodiscard]] Job<Done> removeAccount(Session& session, model::AccountId id);

/// What `showAccount` answers. Runs on the caller's (pool) thread. Errors: NotFound.
[[nodiscard]] base::Result<AccountView> accountView(Session& session, model::AccountId id);

} // namespace recourse::session
