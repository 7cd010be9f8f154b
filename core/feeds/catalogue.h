// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <vector>

namespace recourse::feeds {

/// What the program knows about a public list before it asks for it: one record of resources/rules/feeds.json.
struct FeedDefinition
{
    QString id; ///< stable word, also `model::Breach::feed`
    QString name;
    QString kind; ///< "breaches"
    QString reader; ///< the format, as `readerOf` knows it
    QUrl base; ///< https; `listPath` and `cheapPath` are below it
    QString listPath; ///< the whole list
    QString cheapPath; ///< a small answer that changes when the list does; empty if there is none
    QString recordPage; ///< address of the page about one record, with "%1" for its id; empty if there is none
    QString licence; ///< short: "CC BY 4.0"
    QString licenceUrl;
    QString attribution; ///< the sentence to show wherever the feed's content is shown
    QString attributionUrl;
    QString access; ///< what the feed asks of its callers, in a sentence
    qint64 maxBytes = 0; ///< decoded, of the whole list
    int minimumEntries = 0; ///< fewer from the feed's own server are no whole list
    double shrinkGuard = 0; ///< share of the entries that may vanish between two lists (0.05)
    int refreshHours = 0; ///< how often the feed is asked at all
    int cheapHours = 0; ///< how long the cheap answer alone may stand for the list: it does not show corrections of older entries
    QString source; ///< where this record's facts come from
    QString asOf; ///< and of which day (YYYY-MM-DD)

    /// "CC BY 4.0, Have I Been Pwned": as kept with every record.
    [[nodiscard]] QString licenceLine() const;
};

/// All feeds of this program.
class FeedCatalogue
{
public:
    /// Reads resources/rules/feeds.json. Error: RuleMalformed, `where` names feed and field.
    [[nodiscard]] static base::Result<FeedCatalogue> parse(const QByteArray& feedsJson);

    [[nodiscard]] const std::vector<FeedDefinition>& all() const { return m_feeds; }
    /// Nullptr if there is no such feed.
    [[nodiscard]] const FeedDefinition* find(const QString& id) const;

private:
    std::vector<FeedDefinition> m_feeds;
};

} // namespace recourse::feeds
