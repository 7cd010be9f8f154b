// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/catalogue.h"
#include "formats/json.h"

namespace recourse::feeds {

/// One record of "feeds" in resources/rules/feeds.json. Error: RuleMalformed, `where` names feed and field.
[[nodiscard]] base::Result<FeedDefinition> readDefinition(formats::JsonView record);

} // namespace recourse::feeds
