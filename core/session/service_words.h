// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domains/site.h"

#include <QDate>
#include <QString>

#include <optional>

namespace recourse::session {

/// Where a contact comes from, taken apart so that it can be said in any language.
struct NamedSource
{
    QString name;
    QString licence;
    QDate day; ///< that the source's copy is of
};

/// What `Service::contactSource` says where it has one of the two forms that the starter tables and the directories give it; nothing for
/// any other text, such as the user's own.
[[nodiscard]] std::optional<NamedSource> namedSource(const QString& contactSource);

/// The key of the service that a user means by a domain or web address, an app's package after "app:", else a title. Errors: BadArgument
/// (`where` "service": it is empty).
[[nodiscard]] base::Result<QString> serviceKeyOf(const QString& service, const domains::SuffixList& suffixes);

} // namespace recourse::session
