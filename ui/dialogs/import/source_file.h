// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace recourse::ui {

/// Where a file went.
enum class Discarded { ToBin, ForGood };

/// Puts a file into the system's recycle bin, or deletes it where there is none. Runs on the session's pool. Errors: FileMissing,
/// FileUnwritable.
[[nodiscard]] session::Job<Discarded> discardFile(session::Session& session, const QString& path);

} // namespace recourse::ui
