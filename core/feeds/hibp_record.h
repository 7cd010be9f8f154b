// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domains/site.h"
#include "feeds/catalogue.h"
#include "formats/json.h"
#include "model/breach.h"

namespace recourse::feeds {

/// One record of Have I Been Pwned's list. Fields that the service added over the years may be missing; fields that are there must have
/// their type. Error: FeedMalformed, `where` names the field.
[[nodiscard]] base::Result<model::Breach> readHibpRecord(formats::JsonView record, const FeedDefinition& definition, const domains::SuffixList& suffixes);

} // namespace recourse::feeds
