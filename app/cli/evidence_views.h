// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_views.h"
#include "session/evidence_report.h"

/// What a file of evidence holds, as answers of `import`.
namespace recourse::cli {

/// {format, encoding, records, merged, skipped, warnings, members, breaches, new, changed, known}, with the candidates themselves if they
/// are to be included: [{domain, app, title, verdict, kinds, recipients, first_seen, last_seen, count}].
[[nodiscard]] QJsonObject toJson(const session::EvidenceReport& report, ImportItems items);

[[nodiscard]] QString toText(const session::EvidenceReport& report);

/// Files of an archive that were left out.
[[nodiscard]] QJsonArray toJson(const imports::LeftOut& members);
[[nodiscard]] QString toText(const imports::LeftOut& members);
/// Their names and kinds, those of a kind in one line where there are many.
[[nodiscard]] QStringList leftOutLines(const imports::LeftOut& members);

} // namespace recourse::cli
