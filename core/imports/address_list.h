// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace recourse::imports {

/// Splits a cell that holds several addresses, joined by commas or line ends, and appends them to `out`. An address may itself hold
/// commas: one inside path or query is a separator only if "scheme://" follows; none inside user info ("https://me:a,b@host/").
void splitAddresses(std::string_view cell, std::vector<std::string_view>& out);

} // namespace recourse::imports
