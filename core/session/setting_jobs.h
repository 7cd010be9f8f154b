// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace recourse::session {

/// A word that a program keeps inside the vault; a null QString if it was never set.
[[nodiscard]] Job<QString> readSetting(Session& session, QString key);

[[nodiscard]] Job<Done> writeSetting(Session& session, QString key, QString value);

} // namespace recourse::session
