// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import.h"
#include "session/session.h"

#include <vector>

namespace recourse::session {

/// The report of an import as the history has it.
struct StoredReport
{
    model::ImportRun run;
    std::vector<model::ImportLine> lines; ///< in the file's order
    int missing = 0; ///< lines of a long report that were not kept, see `vault::ImportLineRepository`; all for imports of older releases
};

/// Errors: NotFound.
[[nodiscard]] Job<StoredReport> readImportReport(Session& session, model::ImportId import);

/// What was written.
struct ReportFile
{
    QString file;
    int lines = 0;
};

/// Writes a report for the owner only: as .csv (record, line, result, title, reason; every field quoted, nothing a spreadsheet would run)
/// or as .txt (a head that adds up, then a line each). Holds no login and no secret. Errors: ExportUnknownKind for another ending, file
/// errors.
[[nodiscard]] Job<ReportFile> saveImportReport(
    Session& session, model::ImportRun run, std::vector<model::ImportLine> lines, QString file);

/// The same for the files of one import run: as .csv with the file in a first column, as .txt one after the other.
[[nodiscard]] Job<ReportFile> saveImportReports(Session& session, std::vector<StoredReport> reports, QString file);

/// The text of `saveImportReport` as .txt, for the clipboard.
[[nodiscard]] QString importReportText(const model::ImportRun& run, const std::vector<model::ImportLine>& lines);
[[nodiscard]] QString importReportText(const std::vector<StoredReport>& reports);

} // namespace recourse::session
