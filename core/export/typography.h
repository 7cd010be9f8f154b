// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse::documents {

/// `text` with spaces that no line may end at made unbreakable: inside dates ("22 December 2026", "22. Dezember 2026", "December 22"),
/// between the word or sign of a provision and its number ("Article 12(3)", "§ 1798.100", "Abs. 2"), and before the signs that French sets
/// off. Nothing else is changed; the length stays.
[[nodiscard]] QString boundSpaces(const QString& text);

} // namespace recourse::documents
