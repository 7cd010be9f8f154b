// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/letter.h"

#include <QString>

namespace recourse::documents {

/// A file form that a letter can leave in.
enum class DocumentKind { Pdf, Odt, Text, Eml };

/// The kind that the file name's ending asks for (.pdf .odt .txt .eml, any case). Errors: ExportUnknownKind.
[[nodiscard]] base::Result<DocumentKind> documentKindOf(const QString& path);

/// Paper and place of the address window.
enum class PageLayout {
    Din5008, ///< A4, window as DIN 5008 form B: 20 mm from the left, 45 to 90 mm from the top
    UsLetter, ///< 8.5 × 11 in, window of a No. 10 envelope: 7/8 in from the left, 2.04 to 3.17 in from the top
    UkA4, ///< A4, window of a DL envelope (BS 4264): 20 mm from the left, 46 to 81 mm from the top
};

/// The layout of the writer's own paper and envelopes: by the sender's country, which is the last line of the sender's address or the
/// letter's regime (that follows the residence; the Union's says A4 as DIN 5008); where neither names one, by the last line of the recipient's address; A4 as DIN 5008 for
/// all the rest.
[[nodiscard]] PageLayout layoutFor(const model::Letter& letter);

/// The layout that a user names in its place: "din5008", "us" or "uk", any case. Errors: BadArgument.
[[nodiscard]] base::Result<PageLayout> layoutNamed(const QString& word);

} // namespace recourse::documents
