// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

namespace recourse::ui {

/// The application's style sheet in that scheme: shapes, borders, focus rings. Widgets choose a look by the dynamic property "look":
/// buttons "primary", "quiet", "danger", "link"; frames "card", "rail", "strip", "notice"; labels "muted", "badge".
[[nodiscard]] QString styleSheet(Scheme scheme);

} // namespace recourse::ui
