// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

class QPagedPaintDevice;

namespace recourse::documents {

/// What the printed sheet says about one vault.
struct RecoverySheet
{
    QString vaultName; ///< shown so that the sheet can be told from others; may be empty
    QString code; ///< in groups separated by "-" or spaces
    QDate date; ///< made on
};

/// One page (A4) as PDF to print and put away: the code in large groups, what it is for, where to keep it, lines to tick.
/// The result holds the code in the clear: the caller writes it where the user said and nowhere else. Needs a QGuiApplication.
/// Errors: BadArgument without a code, ExportFailed.
[[nodiscard]] base::Result<QByteArray> renderRecoverySheet(const RecoverySheet& sheet);

/// The same page drawn on a printer, which is set to a full page of A4. `device` must take `PdfFile::kDotsPerInch`: the caller sets that
/// resolution first. Errors: BadArgument (no code, another resolution), ExportFailed.
[[nodiscard]] base::Status printRecoverySheet(const RecoverySheet& sheet, QPagedPaintDevice& device);

} // namespace recourse::documents
