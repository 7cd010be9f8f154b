// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/profile.h"
#include "session/session.h"

#include <QMap>

namespace recourse::session {

[[nodiscard]] Job<model::Profile> readProfile(Session& session);

/// Sets fields of the profile: name, address (lines separated by "\n" or "; "), email, residence ("DE", "GB", "US-CA", "CA-ON"),
/// language. Errors: BadArgument (`where` names the field).
[[nodiscard]] Job<model::Profile> setProfile(Session& session, QMap<QString, QString> fields);

/// The same on a profile at hand; used by letters that are given other fields than the stored ones.
[[nodiscard]] base::Status setProfileFields(model::Profile& profile, const QMap<QString, QString>& fields);

/// The words `setProfileFields` takes.
[[nodiscard]] QStringList profileFields();

} // namespace recourse::session
