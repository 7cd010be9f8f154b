// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/document.h"
#include "model/letter.h"
#include "session/session.h"

#include <QString>
#include <QStringList>

namespace recourse::session {

/// How a letter becomes a file.
struct LetterFile
{
    QString path; ///< .pdf, .odt, .txt or .eml; empty: none is written
    QString layout; ///< "din5008", "us" or "uk"; empty: the sender's own
    QStringList attachments; ///< of an .eml: files that go with it, in this order
    bool letterAsPdf = false; ///< of an .eml: the letter goes with it as PDF as well
};

/// The layout that is asked for by a word, or the sender's own. Errors: BadArgument.
[[nodiscard]] base::Result<documents::PageLayout> letterLayout(const model::Letter& letter, const QString& word);

/// Refuses what cannot be written before anything is drafted. Errors: ExportUnknownKind, BadArgument (a layout nobody knows; attachments
/// of something that is no mail).
[[nodiscard]] base::Status checkLetterFile(const LetterFile& file);

/// Writes the letter, for the owner only, wholly or not at all. PDF needs a QGuiApplication. Errors: those of `checkLetterFile` and
/// `documents::exportLetter`; file errors of the attachments, and LetterLint if they are too large for a mail.
[[nodiscard]] base::Status writeLetterFile(const model::Letter& letter, const LetterFile& file);

/// The letter with its translation beside it, for the sender's own file: .pdf only, see `documents::TranslatedLetter`. Errors:
/// ExportUnknownKind, ExportFailed, file errors.
[[nodiscard]] base::Status writeFacing(
    const model::Letter& letter, const model::Letter& translation, const QString& path, const QString& layout);

} // namespace recourse::session
