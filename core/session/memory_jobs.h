// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace recourse::session {

/// Gives back what large work left behind: the database's page cache, and free memory that the C library keeps. For quiet moments; what
/// is needed again is read again. Never fails: without an open vault there is less to give back.
[[nodiscard]] Job<Done> giveMemoryBack(Session& session);

} // namespace recourse::session
