// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/compose.h"
#include "model/matter.h"
#include "session/rules.h"

#include <vector>

namespace recourse::session {

/// Fills what the case already tells into the fields of a further letter: days of the first letter, of the reminder and of their answer,
/// the reference of the first letter, the authority, and for a complaint the facts in order of time with the articles they point to. Only
/// fields that the type has and the request does not name, not even as empty; nothing that a record in doubt would say. `material` has type, regime, profile and day.
void fillFromCase(letters::LetterRequest& material, const model::Case& matter, const std::vector<model::Letter>& letters,
    const Rules& rules);

} // namespace recourse::session
