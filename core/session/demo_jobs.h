// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QByteArray>

namespace recourse::session {

/// What the demonstration feeds to the real program: made for the project, no real person in it.
struct DemoMaterial
{
    QByteArray sampleExport; ///< a browser's export (CSV) of an invented person
    QByteArray breachList; ///< the starter table's incidents as Have I Been Pwned would send them
    QByteArray latestBreach; ///< the newest of them, for the cheap question
};

[[nodiscard]] base::Result<DemoMaterial> demoMaterial(Session& session);

} // namespace recourse::session
