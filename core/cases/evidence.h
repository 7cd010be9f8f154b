// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/matter.h"

#include <QByteArray>

#include <optional>

namespace recourse::cases {

/// The event with its link in the chain: `chain` becomes the hex SHA-256 over `previousChain` (empty for the first event) and
/// every other field in a serialisation that no two different events share. `at` is set to UTC and cut to whole seconds,
/// so that the event survives any store that keeps seconds.
[[nodiscard]] model::CaseEvent chained(const QByteArray& previousChain, model::CaseEvent event);

/// The first event (counted from 0) whose link does not fit its content and the event before it; nothing if all fit.
/// Events cut off at the end do not show: compare the last link with a printed or backed-up one for that.
[[nodiscard]] std::optional<int> firstBrokenEvent(const model::Case& matter);

} // namespace recourse::cases
