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

/// True if a folded text holds a number as codes for signing in have it: four to eight digits ("123456", "123-456"), alone or behind a
/// few letters ("g-123456"). Years, dates, sums and the digits of a word ("save2020") are none.
[[nodiscard]] bool holdsCode(QStringView folded);

/// True if `name` stands in `folded` from word to word; in scripts without spaces between words, anywhere. Both are folded.
[[nodiscard]] bool holdsName(QStringView folded, QStringView name);

} // namespace recourse::imports
