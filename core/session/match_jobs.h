// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exposure_jobs.h"

namespace recourse::session {

/// A published name that equals one of a service's, with the user's word on it.
struct NameView
{
    QString name; ///< as published, or as it was typed
    QString service; ///< as `model::Service::key`
    QString serviceName;
    std::optional<bool> same; ///< nothing: not said yet, so it is asked
    QDate saidOn;
    std::vector<model::ExposureId> exposures; ///< that were found by it
};

/// Names that wait for the user's word, then those about which it was given, by name.
[[nodiscard]] Job<std::vector<NameView>> listNames(Session& session);

/// Says whether the name that each of these exposures was found by is that of its account's service ("yes, this is my bank"), or takes the
/// word back (nothing). Kept, and matched anew. Answers how many names that was. Errors: NotFound, BadArgument (none was found by name).
[[nodiscard]] Job<int> sayNames(Session& session, std::vector<model::ExposureId> exposures, std::optional<bool> same);

/// The same for a name in words. `service` as a domain, app:PACKAGE or title. Errors: BadArgument (`where` "name": nothing is left of it
/// without legal form and brackets; "service": it is empty).
[[nodiscard]] Job<int> sayName(Session& session, QString name, QString service, std::optional<bool> same);

} // namespace recourse::session
