// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "feeds/mapping.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace recourse::feeds {

/// How often a server lets itself be asked; 0: it does not say.
struct FeedQuota
{
    int perSecond = 0;
    int perHour = 0;
    int perDay = 0;

    [[nodiscard]] bool any() const { return perSecond > 0 || perHour > 0 || perDay > 0; }
    bool operator==(const FeedQuota&) const = default;
};

/// The kinds of feeds that this library keeps.
namespace feed_kind {
inline const QString kBreaches = QStringLiteral("breaches");
inline const QString kNews = QStringLiteral("news"); ///< context, never matched
} // namespace feed_kind

/// What the program knows about a public list before it asks for it: one record of resources/rules/feeds.json.
struct FeedDefinition
{
    QString id; ///< stable word, also `model::Breach::feed`
    QString name;
    QString kind; ///< `feed_kind`
    QString reader; ///< the format, as `readerOf` knows it
    bool fileOnly = false; ///< there is no address to fetch it from: the user brings the file
    bool switchedOn = true; ///< fetched by a refresh of all, unless the user says otherwise
    bool own = false; ///< the user described it
    bool wholeList = true; ///< a record that is no longer there was withdrawn; false: lists that hold a part, such as the last two years
    QUrl base; ///< https; the paths are below it; empty if `fileOnly`
    QString listPath; ///< the whole list, with a query if it needs one
    QString detailsPath; ///< a second whole list, joined by id; empty if there is none
    QString cheapPath; ///< a small answer that changes when the list does; empty if there is none
    QString pageParameter; ///< of the query, with the number of entries to leave out; empty: the list is one answer
    QString recordPage; ///< address of the page about one record, with "%1" for its id; empty if there is none
    QString listPage; ///< address of the page for people about the whole list; empty if there is none
    QStringList headers; ///< further request headers that the server demands, "Name: value"
    FeedQuota quota;
    QString jurisdiction; ///< of a register: "US-WA"; empty for lists of the whole world
    FieldMapping mapping; ///< for the reader "mapped"
    QString licence; ///< short: "CC BY 4.0"
    QString licenceUrl; ///< empty where no licence is named
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
    [[nodiscard]] bool isNews() const { return kind == feed_kind::kNews; }

    /// A list that the user described, as `toJson` writes it. Addresses are https, or http to this computer. Error: RuleMalformed,
    /// `where` names the field.
    [[nodiscard]] static base::Result<FeedDefinition> parseOwn(const QByteArray& json);
    [[nodiscard]] QByteArray toJson() const;
};

/// All feeds of this program.
class FeedCatalogue
{
public:
    /// Reads resources/rules/feeds.json. Error: RuleMalformed, `where` names feed and field.
    [[nodiscard]] static base::Result<FeedCatalogue> parse(const QByteArray& feedsJson);

    [[nodiscard]] const std::vector<FeedDefinition>& all() const { return m_feeds; }
    /// These feeds and the user's own, which come last; an own feed that has the id of another is left out.
    [[nodiscard]] FeedCatalogue with(const std::vector<FeedDefinition>& own) const;
    /// Nullptr if there is no such feed.
    [[nodiscard]] const FeedDefinition* find(const QString& id) const;

private:
    std::vector<FeedDefinition> m_feeds;
};

} // namespace recourse::feeds
