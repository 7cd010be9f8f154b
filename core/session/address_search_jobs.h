// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "model/feed.h"
#include "session/session.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace recourse::session {

/// Keeps the user's own key for questions about addresses, in the vault and nowhere else; an empty one forgets it. Without a key nothing
/// can be asked. Errors: BadArgument (not 32 hexadecimal digits).
[[nodiscard]] Job<Done> setSearchKey(Session& session, std::shared_ptr<const base::SecretBytes> key);
[[nodiscard]] Job<bool> hasSearchKey(Session& session);

/// What asking would send, to be shown to the user before.
struct AddressSearchPreview
{
    QByteArray request; ///< the first one, byte for byte as it leaves (under https: as it is encrypted), but "•" for the digits of the key
    QString address; ///< asked at, with "•••••" for what is different in each request
    QString provider;
    QString access; ///< what it learns, in a few sentences
    QString attribution;
    int requests = 0;
};

/// Errors: BadArgument (an address that is none, or no key kept), NetForbiddenUrl.
[[nodiscard]] Job<AddressSearchPreview> previewAddressSearch(Session& session, model::AddressQuestion question, QStringList addresses);

/// What asking did.
struct AddressSearchReport
{
    std::vector<model::AddressAnswer> answers; ///< stored
    std::optional<base::Error> stopped; ///< why the rest was not asked
};

/// Asks about each address, one request after the other, keeps the answers and matches anew. Call it only after the user has seen the
/// preview and agreed. Errors: as `previewAddressSearch`; what a request fails with is in `stopped`.
[[nodiscard]] Job<AddressSearchReport> askAboutAddresses(Session& session, model::AddressQuestion question, QStringList addresses);

/// Every answer that is kept, ordered by address.
[[nodiscard]] Job<std::vector<model::AddressAnswer>> listAddressAnswers(Session& session);

/// Forgets what was answered about an address.
[[nodiscard]] Job<Done> forgetAddressAnswers(Session& session, QString address);

} // namespace recourse::session
