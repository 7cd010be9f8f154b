// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/csv_sample.h"

#include <QDateTime>

#include <optional>
#include <string_view>

namespace recourse::imports {

/// A point in time in any of the ways in which lists made by programs and people write it: seconds, milliseconds or microseconds
/// since 1970, microseconds or tenths of them since 1601 as Chrome and Windows count (told by the number of digits), "20211231",
/// ISO 8601, "2021/12/31", "31.12.2021 23:59", "12/31/2021 11:59 PM" in the order of its column, "Dec 31 2021", and JavaScript's "Thu Oct 20
/// 2022 21:31:42 GMT+0200 (Central European Summer Time)". UTC. An invalid time for what names none ("", "0", "never"); nothing for
/// what cannot be understood, among it "1/2/2021" in an unknown order, whose day nobody can tell.
[[nodiscard]] std::optional<QDateTime> timeFromCell(std::string_view cell, DateOrder order);

/// The order of a date with slashes that allows only one.
[[nodiscard]] DateOrder orderOfDate(std::string_view cell);

} // namespace recourse::imports
