// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/matter.h"

#include <vector>

namespace recourse::vault {

class Database;

/// Gives each of `cases` its events and their attachments (without bytes), in the order they were appended. Internal to the vault, as
/// the next one.
[[nodiscard]] base::Status readEvents(Database& database, std::vector<model::Case>& cases);

/// Stores an event with the bytes of its attachments. Errors: as `CaseRepository::appendEvent`.
[[nodiscard]] base::Status insertEvent(
    Database& database, model::CaseId matter, const model::CaseEvent& event, const std::vector<QByteArray>& contents);

} // namespace recourse::vault
