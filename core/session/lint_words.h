// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/letter.h"

#include <QString>

namespace recourse::session {

/// Everything that keeps a letter from leaving, in one line without a full stop: what it is about, where that is a field of the form, and
/// what is to be mended. Empty if nothing does.
[[nodiscard]] QString lintErrors(const model::Letter& letter);

} // namespace recourse::session
