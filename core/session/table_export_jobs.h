// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace recourse::session {

/// What was written.
struct TableExport
{
    QString file;
    int rows = 0;
};

/// The words `exportTable` takes: accounts, exposures, steps, ledger.
[[nodiscard]] QStringList exportKinds();

/// Writes a table as .csv (every field quoted, nothing a spreadsheet would run) for the owner only. Sensitive incidents are left out,
/// and steps do not name their services, unless `sensitive` says so; keys in the addresses of the ledger are masked. Errors: BadArgument for another kind, ExportUnknownKind for another ending, file errors.
enum class SensitiveRows { LeaveOut, Include };
[[nodiscard]] Job<TableExport> exportTable(Session& session, QString kind, QString file, SensitiveRows sensitive);

} // namespace recourse::session
