// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/matter.h"

#include <QByteArray>

#include <optional>

namespace recourse::cases {

/// The event with its link in the chain: `chain` becomes the hex SHA-256 over `previousChain` (empty for the first event) and
/// every other field in a serialisation that no two different events share; attachments go in with name, type, size and hash, but
/// without their number in the vault. `at` is set to UTC and cut to whole seconds, so that the event survives any store that keeps seconds.
[[nodiscard]] model::CaseEvent chained(const QByteArray& previousChain, model::CaseEvent event);

/// The first event (counted from 0) whose link does not fit its content and the event before it; nothing if all fit. Events cut off at
/// the end, or added without being counted, show by the case's `eventCount` and `head`, if it was read from a vault: the answer is then
/// the place of the first event that is missing or too many. Whoever can write to the open vault and knows the format can
/// compute a new chain: compare the head with one that was printed or sent before, if that is in question.
[[nodiscard]] std::optional<int> firstBrokenEvent(const model::Case& matter);

/// What an event says of a file it attaches: name without folder, media type, size, hex SHA-256.
[[nodiscard]] model::CaseAttachment attachmentOf(const QString& fileName, const QByteArray& content);

} // namespace recourse::cases
