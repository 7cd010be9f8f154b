// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domains/site.h"

#include <QString>

namespace recourse::session {

/// The key of the service that a user means by a domain or web address, an app's package after "app:", else a title. Errors: BadArgument
/// (`where` "service": it is empty).
[[nodiscard]] base::Result<QString> serviceKeyOf(const QString& service, const domains::SuffixList& suffixes);

} // namespace recourse::session
