// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "model/breach.h"
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

/// What an answer names, with what is known of it.
struct NamedIncident
{
    QString name;
    std::optional<model::Breach> record; ///< nothing if the stored list does not have it, or it is a site of stealer logs
};

/// An answer with what the stored lists know of the incidents that it names, in the order of its names.
struct AnswerView
{
    model::AddressAnswer answer;
    std::vector<NamedIncident> named;
};

/// What asking did.
struct AddressSearchReport
{
    std::vector<AnswerView> answers; ///< stored
    std::optional<base::Error> stopped; ///< why the rest was not asked
};

/// Asks about each address, one request after the other, keeps the answers, proposes services that they name and the inventory does not
/// have as candidates, and matches anew. Call it only after the user has seen the preview and agreed. Errors: as `previewAddressSearch`; what a request fails with is in `stopped`.
[[nodiscard]] Job<AddressSearchReport> askAboutAddresses(Session& session, model::AddressQuestion question, QStringList addresses);

/// Every answer that is kept, ordered by address.
[[nodiscard]] Job<std::vector<AnswerView>> listAddressAnswers(Session& session);

/// Forgets what was answered about an address, and candidates for whose services nothing else speaks and that were not decided about.
[[nodiscard]] Job<Done> forgetAddressAnswers(Session& session, QString address);

} // namespace recourse::session
