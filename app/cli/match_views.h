// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/match_jobs.h"

#include <QJsonArray>
#include <QString>

namespace recourse::cli {

/// Names and what was said about them: `name`, `service`, `service_name`, `answer` ("yes", "no" or "" while it is asked), `said_on`,
/// `exposures`.
[[nodiscard]] QJsonArray toJson(const std::vector<session::NameView>& views);
[[nodiscard]] QString toText(const std::vector<session::NameView>& views);

} // namespace recourse::cli
