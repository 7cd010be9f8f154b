// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/document.h"
#include "model/letter.h"

#include <QString>

#include <optional>

namespace recourse::documents {

/// Writes the letter to `path` in the form that its ending names, readable by the owner only, wholly or not at all. `layout` is taken in
/// place of the sender's own (see `layoutFor`).
/// PDF needs a QGuiApplication. Errors: ExportUnknownKind; LetterLint while the letter's lint holds an error (`where` is its
/// message); those of the renderers; DiskFull, FileUnwritable (what was at `path` before is unchanged).
[[nodiscard]] base::Status exportLetter(
    const model::Letter& letter, const QString& path, std::optional<PageLayout> layout = std::nullopt);

} // namespace recourse::documents
