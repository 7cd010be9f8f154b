// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domains/site.h"
#include "feeds/catalogue.h"
#include "model/breach.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace recourse::feeds {

/// What one list held.
struct FeedReading
{
    std::vector<model::Breach> breaches; ///< in the list's order, each `feedId` once, ids not stored
    QStringList warnings; ///< entries that were passed over, with their place
    QStringList unread; ///< ids of entries that were passed over: they are there, and have not vanished
};

/// Reads a whole list. Errors: FeedHtml, FeedNotJson, FeedMalformed, NetTooLarge.
using ReadFeed = base::Result<FeedReading> (*)(std::string_view bytes, const FeedDefinition&, const domains::SuffixList&);

/// Reads the answer to the cheap question into a marker that differs when the list does. Errors as above.
using ReadMarker = base::Result<QString> (*)(std::string_view bytes, const FeedDefinition&);

/// One format.
struct FeedReader
{
    const char* name;
    ReadFeed read;
    ReadMarker readMarker; ///< nullptr where the format has no cheap question
};

/// The reader a definition names, or nullptr.
[[nodiscard]] const FeedReader* readerOf(const FeedDefinition& definition);

/// `bytes` behind a UTF-8 byte order mark, if there is one.
[[nodiscard]] std::string_view withoutByteOrderMark(std::string_view bytes);

/// Fails with FeedHtml if `bytes` are a web page, with FeedNotJson if they are empty or cannot be JSON at all. `contentType` may be empty.
[[nodiscard]] base::Status expectJson(std::string_view bytes, const QString& contentType);

} // namespace recourse::feeds
