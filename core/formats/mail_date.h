// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace recourse::formats {

/// Seconds since 1970 (UTC) of a date as mail has it: RFC 5322 §3.3 with its obsolete forms, the lines that part an mbox
/// ("Wed May 04 19:47:22 +0000 2011", "Mon May  2 16:07:05 2005") and ISO 8601. The order of the parts is free, weekdays and
/// comments are passed over, no zone means UTC. Nothing for what is incomplete or impossible, and for years before 1971 or
/// after 2099, which no mail has.
[[nodiscard]] std::optional<std::int64_t> mailDate(std::string_view text);

} // namespace recourse::formats
