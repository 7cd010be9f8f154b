// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/letter.h"
#include "session/session.h"

class QPagedPaintDevice;

namespace recourse::session {

/// The resolution that a printer must be set to before something is drawn on it.
[[nodiscard]] int printDotsPerInch();

/// Draws a letter on a printer, page by page as its PDF. On the caller's thread, which is the interface's for printers. `layout` as
/// `LetterFile::layout`. Errors: BadArgument (another resolution, a layout nobody knows), ExportFailed.
[[nodiscard]] base::Status printLetter(const model::Letter& letter, QPagedPaintDevice& device, const QString& layout = {});

/// Draws the page that `writeRecoverySheet` writes. Errors: BadArgument (no code, another resolution), ExportFailed.
[[nodiscard]] base::Status printRecoverySheet(const Session& session, const QString& code, QPagedPaintDevice& device);

/// One-page PDF with the recovery code for printing, written to `file` for the owner only. Needs a QGuiApplication.
[[nodiscard]] base::Status writeRecoverySheet(const Session& session, const QString& code, const QString& file);

/// The same off the caller's thread.
[[nodiscard]] Job<Done> saveRecoverySheet(Session& session, QString code, QString file);

} // namespace recourse::session
