// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "formats/json.h"
#include "formats/json_lines.h"
#include "imports/account_collector.h"

#include <functional>

namespace recourse::imports {

/// Hands over one record for each element of an array of objects; `fill` puts an object's values into an empty record. An element
/// that is no object is a bad row. `lines` are those of the array's document. Nothing happens if `items` is no array. Error: Cancelled.
[[nodiscard]] base::Status readJsonRecords(formats::JsonView items, formats::JsonLines& lines, AccountCollector& out, base::Progress& progress,
    const std::function<void(formats::JsonView item, Record& record)>& fill);

/// True if one of the first elements of the array satisfies `is`; exports put odd entries among the others.
[[nodiscard]] bool anyOfFirst(formats::JsonView array, const std::function<bool(formats::JsonView item)>& is);

} // namespace recourse::imports
