// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace recourse::base {

/// What is said of a list that the user brought as a file and that was refused: as `userText`, but no server is to blame, and nothing was
/// downloaded. For codes that have no such meaning it is the error's own text.
[[nodiscard]] QString fileRefusalText(const Error& error);

/// The exit status of recourse-cli then: that of a refused input.
[[nodiscard]] int fileRefusalStatus(const Error& error);

} // namespace recourse::base
