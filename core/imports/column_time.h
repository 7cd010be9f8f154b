// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <string_view>

namespace recourse::imports {

/// A point in time in any of the ways in which lists made by programs and people write it: seconds, milliseconds or microseconds
/// since 1970 (told by the number of digits), ISO 8601, "31.12.2021 23:59", and JavaScript's "Thu Oct 20 2022 21:31:42 GMT+0200
/// (Central European Summer Time)". UTC; invalid for all else, among it "1/2/2021", whose day nobody can tell.
[[nodiscard]] QDateTime timeFromCell(std::string_view cell);

} // namespace recourse::imports
