// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/column_preview.h"
#include "session/session.h"

namespace recourse::session {

/// What the page shows on which the user says what the columns of an unknown list mean: guesses, the first 20 rows without secrets,
/// delimiter, encoding, header. Called again with the user's choices after each of them; the finished choices go to
/// `ImportRequest::csv`. Needs no vault. Errors: those of `imports::previewColumns`.
[[nodiscard]] Job<imports::ColumnPreview> previewColumns(Session& session, QString path, imports::CsvReading reading);

} // namespace recourse::session
