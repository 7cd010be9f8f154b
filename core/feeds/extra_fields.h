// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/json.h"

#include <QByteArray>

#include <span>
#include <string_view>

namespace recourse::feeds {

/// A compact JSON object of all members of `record` that are neither null nor in `held`; `kept` is taken even if it is in `held`.
/// Members that would make it longer than 16 KB are left out. Empty if nothing is left.
[[nodiscard]] QByteArray extraFields(formats::JsonView record, std::span<const std::string_view> held, std::string_view kept);

} // namespace recourse::feeds
