// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace recourse::cli {

enum class Answer { Yes, No };

/// Asks on the terminal; anything but "y" or "yes" is No. Error: BadArgument if there is no terminal to ask on, `where` names `option`,
/// which would answer it.
[[nodiscard]] base::Result<Answer> askOnTerminal(const QString& question, const QString& option);

} // namespace recourse::cli
