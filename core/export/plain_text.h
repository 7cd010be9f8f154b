// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/letter.h"

#include <QStringList>

namespace recourse::documents {

/// Columns of a text line, as mail has used them ever since.
inline constexpr int kTextColumns = 72;

/// The (cleaned) letter's body as wrapped lines, points with hanging indent, an empty line between paragraphs.
[[nodiscard]] QStringList bodyLines(const QString& body);

/// Closing, name and list of enclosures as lines, each part led by an empty line.
[[nodiscard]] QStringList closingLines(const model::Letter& letter);

/// The (cleaned) letter as the text of a message: reference where the body does not name it, body, closing, and the sender's address below
/// the name, as letterheads are not part of mail. Lines of at most 72 columns, \n between them, none at the end.
[[nodiscard]] QString mailText(const model::Letter& letter);

} // namespace recourse::documents
