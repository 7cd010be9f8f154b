// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/pack_contents.h"
#include "session/session.h"

#include <QStringList>

namespace recourse::session {

/// What an evidence pack of a case would hold, to be looked at before it is made.
struct PackPreview
{
    model::CaseId matter;
    QString opponent;
    QString language; ///< of the pack
    QStringList languages; ///< that it may be written in
    cases::PackContents contents;
    QString about; ///< the service, and what was asked first, in the pack's language
    QStringList redactable; ///< identifiers of the user's that stand in it or belong to the account there, the longest first; none is blacked out yet
};

/// `language` empty: that of the case's last letter, else the profile's. Errors: NotFound, BadArgument (no words in that language).
[[nodiscard]] Job<PackPreview> previewPack(Session& session, model::CaseId matter, QString language = {});

/// How an evidence pack is to be made.
struct PackRequest
{
    model::CaseId matter;
    QString language; ///< empty: as `previewPack`
    QStringList redact; ///< blacked out wherever it stands; what cannot be blacked out is then left out
    QString file; ///< ends in .pdf or .zip
    bool withoutLosses = false; ///< the losses and hours of the case stay out
};

/// An evidence pack that was written.
struct WrittenPack
{
    QString file;
    QString language;
    qint64 bytes = 0;
    cases::PackContents contents;
    QStringList redacted;
};

/// Makes the pack and writes it for the owner only: one PDF, or a zip with that, the originals, a list and checksums. Reports exhibits
/// done. Needs a QGuiApplication. Errors: NotFound; ExportUnknownKind (another ending); BadArgument (no words in that language, nothing
/// to show, a word to black out that is too short); InputMalformed (an event or a file was changed afterwards); Cancelled; file errors.
[[nodiscard]] Job<WrittenPack> writePack(Session& session, PackRequest request);

} // namespace recourse::session
