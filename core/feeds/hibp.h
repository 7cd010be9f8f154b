// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/reader.h"

namespace recourse::feeds {

/// Have I Been Pwned, API v3, `GET /breaches`: an array of records (haveibeenpwned.com/API/v3). Unknown fields and data classes are
/// kept. Entries of a wrong shape are passed over with a warning; more than one in a hundred of them fails with FeedMalformed.
[[nodiscard]] base::Result<FeedReading> readHibp(std::string_view bytes, const FeedDefinition& definition, const domains::SuffixList& suffixes);

/// `GET /latestbreach`: the record added last, as "Name|AddedDate|ModifiedDate".
[[nodiscard]] base::Result<QString> readHibpMarker(std::string_view bytes, const FeedDefinition& definition);

/// Whether the record that such a marker names is among `breaches`, with its date of change or a later one.
[[nodiscard]] bool holdsHibpMarker(const std::vector<model::Breach>& breaches, const QString& marker);

} // namespace recourse::feeds
