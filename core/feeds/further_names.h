// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace recourse::feeds {

/// The names that are parts of what a register writes into one field, as they are spelled there: "X, d/b/a Y" gives X and Y, "X (Y)"
/// gives X and Y, where Y may be a short form, a brand, or another body whose fault it was. White space folded; quotes around names in
/// brackets, years and legends like “the Company” dropped. Empty if the field is one name.
[[nodiscard]] QStringList furtherNames(const QString& given);

} // namespace recourse::feeds
