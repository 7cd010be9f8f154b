// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/letter.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace recourse::documents {

/// One paragraph of a letter's body.
struct BodyBlock
{
    QString marker; ///< "1.", "a)", "–" of a point; empty for running text
    QString text; ///< with \n for line ends that the letter itself has
    int level = 0; ///< 0, or 1 for a point inside a point
    bool startsGroup = true; ///< false for a point that follows another without an empty line

    bool operator==(const BodyBlock&) const = default;
};

/// The body as paragraphs and points. No character of the text is lost or changed, white space at line ends apart.
[[nodiscard]] QList<BodyBlock> bodyBlocks(const QString& body);

/// One line of outside text as it may stand in a document: line ends become spaces; controls and bidirectional overrides, which
/// could make it read differently from what it says, are dropped.
[[nodiscard]] QString cleanLine(const QString& text);

/// `cleanLine` for each line; empty ones dropped.
[[nodiscard]] QStringList cleanLines(const QStringList& lines);

/// The letter as it may be set: every field cleaned, line ends of the body unified to \n, the recipient's address in the order of its
/// country (see `recipientBlock`). Renderers start here.
[[nodiscard]] model::Letter cleaned(model::Letter letter);

/// The words before the signature ("Yours faithfully,") and the lines below it.
struct Closing
{
    QString greeting;
    QStringList signers;
};

/// `letter.closing` in its two parts.
[[nodiscard]] Closing closingOf(const model::Letter& letter);

} // namespace recourse::documents
