// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/reader.h"

#include <QDateTime>
#include <QString>

#include <string_view>
#include <vector>

namespace recourse::feeds {

/// One item of RSS or one entry of Atom.
struct NewsEntry
{
    QString id; ///< guid or id; the link, else the title, where there is none
    QString title; ///< plain text on one line
    QString link; ///< as the feed gives it; the page for people where there are several
    QString published; ///< as the feed gives it
    QString updated;
    QString description; ///< HTML or text, as it came
};

/// Reads RSS 0.9x, 1.0 and 2.0 and Atom 1.0, by the names of their elements. Errors: FeedMalformed (`where` names the place, or that it
/// is no such feed).
[[nodiscard]] base::Result<std::vector<NewsEntry>> newsEntries(std::string_view xml);

/// The point in time of a feed's date (RFC 822 or ISO 8601), UTC; invalid if it is none.
[[nodiscard]] QDateTime newsTime(const QString& text);

/// Headlines with link and date, the newest 500; context, never matched. An empty feed is no error.
[[nodiscard]] base::Result<FeedReading> readNews(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList& suffixes);

} // namespace recourse::feeds
