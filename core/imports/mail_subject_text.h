// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse::imports {

/// Replaces `text` with the form in which subjects are compared: NFKC, case folded, "ß" as "ss", typographic quotes and dashes as
/// plain ones, white space as single spaces, invisible characters left out.
void foldSubject(const QString& text, QString& folded);
[[nodiscard]] QString foldedSubject(const QString& text);

/// A folded text without the marks of Latin letters ("é" as "e"); other scripts stay as they are.
[[nodiscard]] QString withoutAccents(const QString& folded);

} // namespace recourse::imports
