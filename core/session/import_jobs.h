// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/account_list.h"
#include "imports/merge_plan.h"
#include "model/import.h"
#include "session/session.h"
#include "vault/import_repository.h"

#include <vector>

namespace recourse::session {

/// A file to take in.
struct ImportRequest
{
    QString path;
    QString format; ///< empty: find out from the content
};

/// What an import found and would do or did. records = added + merged + known + changed + skipped + failed.
struct ImportReport
{
    imports::AccountList list; ///< without passwords
    imports::MergePlan plan; ///< empty if no vault was compared
    model::ImportRun run; ///< as stored; `id` not set for a preview
};

/// Reads a file without any vault. For `--dry-run` and for files dropped before a vault is there.
[[nodiscard]] Job<ImportReport> readImport(Session& session, ImportRequest request);

/// Reads a file and compares it with the open vault; stores nothing.
[[nodiscard]] Job<ImportReport> previewImport(Session& session, ImportRequest request);

/// Reads, compares and commits in one transaction, then matches anew.
[[nodiscard]] Job<ImportReport> commitImport(Session& session, ImportRequest request);

/// Every import, the newest first.
[[nodiscard]] Job<std::vector<model::ImportRun>> importHistory(Session& session);

/// Takes a whole import back, then matches anew. Errors: NotFound, BadArgument (undone already).
[[nodiscard]] Job<vault::UndoResult> undoImport(Session& session, model::ImportId id);

} // namespace recourse::session
