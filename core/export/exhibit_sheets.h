// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/evidence_pack.h"
#include "export/pack_words.h"
#include "export/redaction.h"
#include "export/sheet_writer.h"

namespace recourse::documents {

/// What an exhibit's pages are set with.
struct ExhibitSetting
{
    const PackWords& words;
    const Redaction& redaction;
    QString date; ///< of the exhibit, as written
};

/// Whether the exhibit's content can be blacked out, so that it may be shown and given away: texts and messages without files.
[[nodiscard]] bool isRedactable(const PackExhibit& exhibit);

/// What became of an exhibit.
enum class ExhibitShown {
    LaidOut,
    Named, ///< a page says what file it is
    Withheld, ///< the same, and that it is not given away
};

/// Sets one exhibit, from its heading on: text, message or picture; for anything else what kind of file it is. What cannot be read as
/// what it says it is, is named like any other file.
[[nodiscard]] ExhibitShown setExhibit(SheetWriter& writer, const PackExhibit& exhibit, const ExhibitSetting& setting);

/// Bytes as people read them: "812 bytes" stays exact below a kilobyte, "1.2 MB" above.
[[nodiscard]] QString shownSize(qint64 bytes);

} // namespace recourse::documents
