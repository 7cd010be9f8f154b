// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/import_jobs.h"

namespace recourse::session {

/// The steps behind `commitImportRun` and its kin, on the calling thread.

/// Reads the files and compares them with the vault; stores nothing. `Against::Nothing` needs no vault. Errors: Cancelled, RuleMalformed,
/// VaultLocked; those of a single file are in the report.
enum class Against { Nothing, Vault };
[[nodiscard]] base::Result<ImportRunReport> compareRun(
    Session& session, const ImportRunRequest& request, Against against, base::Progress& progress);

/// Reads, asks about passwords if wanted, and stores each file. Does not match. Errors: as above; Cancelled only before anything is stored.
[[nodiscard]] base::Result<ImportRunReport> storeRun(Session& session, const ImportRunRequest& request, base::Progress& progress);

/// What a check of these files would send; all passwords count while no vault is open. Errors: as above, NetForbiddenUrl.
[[nodiscard]] base::Result<RangeRequestPreview> previewRange(Session& session, const ImportRunRequest& request, base::Progress& progress);

/// What the history calls the file of a request: its name, with that of the archive's member if one was chosen.
[[nodiscard]] QString importedName(const ImportRequest& request);

/// How a file of a request is to be read.
[[nodiscard]] imports::ReadOptions readOptions(const ImportRequest& request, const domains::SuffixList& suffixes);

} // namespace recourse::session
