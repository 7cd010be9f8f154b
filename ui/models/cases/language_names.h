// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse::ui {

/// A language by its code ("de"), in the user's language: those that authorities write in. Another one by its own name.
[[nodiscard]] QString languageName(const QString& code);

} // namespace recourse::ui
