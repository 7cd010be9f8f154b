// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/account_list.h"
#include "imports/archived_list.h"
#include "imports/merge_plan.h"
#include "imports/program.h"
#include "model/import.h"
#include "session/evidence_report.h"
#include "session/password_check.h"
#include "session/password_counts.h"
#include "session/session.h"
#include "session/vault_jobs.h"
#include "vault/import_repository.h"

#include <optional>
#include <vector>

namespace recourse::session {

/// A file to take in.
struct ImportRequest
{
    QString path;
    QString format; ///< empty: find out from the content
    SharedSecret filePassword = nullptr; ///< of a file that is protected with one; null: none is known
    imports::CsvReading csv = {}; ///< how to read a delimited list that no format knows, see `previewColumns`
    QString member = {}; ///< of a zip archive with several account lists: the one to read, see `listsInArchive`
    imports::Memberships memberships = imports::Memberships::LeaveOut;
};

/// What an import found and would do or did. records = added + merged + known + changed + skipped + failed.
struct ImportReport
{
    imports::AccountList list; ///< without passwords
    imports::MergePlan plan; ///< empty if no vault was compared
    model::ImportRun run; ///< as stored; `id` not set for a preview
};

/// Reads a file without any vault. Errors: InputPasswordProtected asks for `filePassword`, InputWrongFilePassword for another one;
/// those of `imports::readAccountList`. For `--dry-run` and for files dropped before a vault is there.
[[nodiscard]] Job<ImportReport> readImport(Session& session, ImportRequest request);

/// Reads a file and compares it with the open vault; stores nothing.
[[nodiscard]] Job<ImportReport> previewImport(Session& session, ImportRequest request);

/// Reads, compares and commits in one transaction, then matches anew.
[[nodiscard]] Job<ImportReport> commitImport(Session& session, ImportRequest request);

/// Files that are taken in together, so that passwords used in several of them are found.
struct ImportRunRequest
{
    std::vector<ImportRequest> files;
    PasswordCheck passwordCheck = PasswordCheck::Off; ///< only after the user saw `rangeRequestPreview` and agreed
    StopSwitch stopCheck = nullptr; ///< ends the check, not the import; cancelling the job ends both
};

/// What became of one file: one of the three.
struct FileOutcome
{
    std::optional<ImportReport> report;
    std::optional<base::Error> error; ///< those of `imports::readAccountList`; those of storing
    std::optional<EvidenceReport> evidence; ///< it is no account list, but shows which services are used
};

/// What became of all.
struct ImportRunReport
{
    std::vector<FileOutcome> files; ///< in the order asked for
    std::optional<PasswordCheckReport> check; ///< if one was asked for
    PasswordCounts passwords; ///< of the accounts of all files, each counted once
};

/// Reads the files without any vault.
[[nodiscard]] Job<ImportRunReport> readImportRun(Session& session, ImportRunRequest request);

/// Reads the files and compares them with the open vault, each also with the files before it, as `commitImportRun` would find it; asks
/// nobody, stores nothing.
[[nodiscard]] Job<ImportRunReport> previewImportRun(Session& session, ImportRunRequest request);

/// Reads all files, then asks about their passwords if that is wanted, then stores one import after the other, each with an id of its
/// own and all of one run (`model::ImportRun::run`), and matches anew. The import whose reuse groups these are (`judgedBy`) is the first one for all. A file that
/// cannot be read costs itself only. Cancelling stores nothing once it comes before the first import is stored.
[[nodiscard]] Job<ImportRunReport> commitImportRun(Session& session, ImportRunRequest request);

/// What asking about the passwords of these files would send, compared with the vault if that is open: to be shown before
/// `PasswordCheck::On`. Files that cannot be read are left out. Errors: NetForbiddenUrl, Cancelled.
[[nodiscard]] Job<RangeRequestPreview> rangeRequestPreview(Session& session, ImportRunRequest request);

/// Every import, the newest first.
[[nodiscard]] Job<std::vector<model::ImportRun>> importHistory(Session& session);

/// Takes a whole import back, then matches anew. Errors: NotFound, BadArgument (undone already).
[[nodiscard]] Job<vault::UndoResult> undoImport(Session& session, model::ImportId id);

/// Takes back everything that was taken in together with an import, then matches anew. Errors: NotFound, BadArgument (undone already).
[[nodiscard]] Job<vault::UndoResult> undoImportRun(Session& session, model::ImportId id);

/// The account lists in a zip archive, so that somebody can choose; none for other files. Errors: those of `imports::listsInArchive`.
[[nodiscard]] Job<std::vector<imports::ArchivedFile>> listsInArchive(Session& session, QString path);

/// The program that writes files of a format (`model::ImportRun::format`), in the interface's language, to stand in quotation marks.
[[nodiscard]] QString programText(const QString& format);

/// Programs whose files are understood, and how to get one out of each.
[[nodiscard]] QList<imports::ExportWay> exportWays();

} // namespace recourse::session
