// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service.h"
#include "session/session.h"

#include <QDate>

#include <vector>

namespace recourse::session {

/// An incident that a letter to a service can be about.
struct LetterIncident
{
    QString feedId; ///< a word for `DraftRequest::fields` "breach"
    QString title;
    QDate disclosed; ///< invalid: not known
};

/// A service that a letter can go to.
struct LetterService
{
    model::Service service; ///< with what the starter table knows where the vault has gaps
    QStringList logins; ///< of the user's accounts there, those that a letter names
    std::vector<LetterIncident> incidents; ///< with an exposure of the user's that is possible at least, the newest first
};

/// Every service of the inventory, by name. Made for 100,000 accounts.
[[nodiscard]] Job<std::vector<LetterService>> listLetterServices(Session& session);

} // namespace recourse::session
