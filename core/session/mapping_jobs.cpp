// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/mapping_jobs.h"

namespace recourse::session {

Job<imports::ColumnPreview> previewColumns(Session& session, QString path, imports::CsvReading reading)
{
    return session.start<imports::ColumnPreview>(
        [path = std::move(path), reading = std::move(reading)](base::Progress&) { return imports::previewColumns(path, reading); });
}

} // namespace recourse::session
