// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/alias.h"
#include "session/session.h"
#include "vault/alias_repository.h"

#include <vector>

namespace recourse::session {

/// An address that a service was given, as the map of addresses shows it.
struct AliasView
{
    model::Alias alias;
    QString service; ///< the service's name
    std::vector<model::AccountId> accounts; ///< of the inventory at that service
    bool isOwnUse = false; ///< no other service was given this address: mail of a stranger to it is a sign of a leak
    int leakSigns = 0; ///< strangers that write to it
};

/// Which address was given to which service, as mail shows and the user says, ordered by address. Made for 100,000 of them.
[[nodiscard]] Job<std::vector<AliasView>> listAliases(Session& session);

/// What was said before; hand it to `restoreAlias`.
struct AliasUndo
{
    QString address;
    QString service;
    vault::AliasWord former = vault::AliasWord::None;
};

/// Notes that a service was given an address. `service` is a domain or web address, an app's package after "app:", else a title. Errors:
/// BadArgument (`where` "address": it has no @ with something before and after; `where` "service": it is empty).
[[nodiscard]] Job<AliasUndo> addAlias(Session& session, QString address, QString service);

/// Takes an entry off the map; mail no longer brings it back. `service` as in `AliasView::alias`.
[[nodiscard]] Job<AliasUndo> removeAlias(Session& session, QString address, QString service);

[[nodiscard]] Job<Done> restoreAlias(Session& session, AliasUndo undo);

/// A stranger that writes to an address which another service was given.
struct LeakSignView
{
    model::LeakSign sign;
    QString givenTo; ///< name of the service that has the address
    std::vector<model::AccountId> accounts; ///< of the inventory at that service
};

/// Signs of leaks that were not dismissed, the latest first.
[[nodiscard]] Job<std::vector<LeakSignView>> listLeakSigns(Session& session);

/// Keeps mail of a sender to an address from being listed as a sign, or (with false) lists it again.
[[nodiscard]] Job<Done> dismissLeakSign(Session& session, QString address, QString sender, bool dismissed);

} // namespace recourse::session
