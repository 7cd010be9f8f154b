// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domains/site.h"
#include "feeds/catalogue.h"
#include "model/breach.h"
#include "model/feed.h"

#include <QStringList>

#include <optional>

#include <string_view>
#include <vector>

namespace recourse::feeds {

/// The bytes of one list, as its addresses or a file gave them.
struct FeedFiles
{
    std::vector<std::string_view> lists; ///< the list; several where the server gives it in pages
    std::string_view details = {}; ///< what is joined to it by id; empty: it did not come with it
    bool fetched = false; ///< they came over the network, where a text may be cut

    [[nodiscard]] std::string_view list() const { return lists.empty() ? std::string_view() : lists.front(); }
};

/// What one list held.
struct FeedReading
{
    std::vector<model::Breach> breaches; ///< in the list's order, each `feedId` once, ids not stored
    std::vector<model::NewsItem> news; ///< of news feeds, the newest first
    bool withoutDetails = false; ///< the list came without what is joined to it: data classes that are known stay
    bool holdsPart = false; ///< it shows its newest entries alone, as RSS and Atom do, or was cut: what it lacks was not withdrawn
    int passedOver = 0; ///< entries that could not be read
    QStringList notes; ///< what the user should know, in the program's words
    QStringList warnings; ///< the first entries that were passed over, with their place
    QStringList unread; ///< ids of entries that were passed over: they are there, and have not vanished
};

/// Reads a whole list. Errors: FeedHtml, FeedNotJson, FeedMalformed, NetTooLarge.
using ReadFeed = base::Result<FeedReading> (*)(const FeedFiles& files, const FeedDefinition&, const domains::SuffixList&);

/// Reads the answer to the cheap question into a marker that differs when the list does. Errors as above.
using ReadMarker = base::Result<QString> (*)(std::string_view bytes, const FeedDefinition&);

/// Whether records are as new as a marker says that the list is. A server's list may come from an older copy than its cheap answer.
using HoldsMarker = bool (*)(const std::vector<model::Breach>& breaches, const QString& marker);

/// How many entries a page has, and how many there are in all.
struct PageCount
{
    qint64 here = 0;
    qint64 total = 0;
};
using ReadPageCount = std::optional<PageCount> (*)(std::string_view page);

/// What the bytes of a list must look like before anybody reads them.
enum class FeedForm {
    Json,
    Table, ///< CSV or JSON
    Xml, ///< RSS or Atom
    Any, ///< one of these
};

/// One format.
struct FeedReader
{
    const char* name;
    FeedForm form;
    ReadFeed read;
    ReadMarker readMarker = nullptr; ///< nullptr where the format has no cheap question
    ReadPageCount readPageCount = nullptr; ///< nullptr where the list is one answer
    HoldsMarker holdsMarker = nullptr; ///< nullptr where the format has no cheap question
};

/// The reader a definition names, or nullptr.
[[nodiscard]] const FeedReader* readerOf(const FeedDefinition& definition);

/// The note for a list whose second part did not come or could not be read.
[[nodiscard]] QString withoutDetailsNote();

/// The note for a text whose last line has no end.
[[nodiscard]] QString cutNote();

/// `bytes` behind a UTF-8 byte order mark, if there is one.
[[nodiscard]] std::string_view withoutByteOrderMark(std::string_view bytes);

/// Fails with FeedHtml if `bytes` are a web page, with FeedMalformed if they are empty, with FeedNotJson or FeedMalformed if they cannot
/// be what `form` says. `contentType` may be empty.
[[nodiscard]] base::Status expectForm(FeedForm form, std::string_view bytes, const QString& contentType);

/// Fails with FeedHtml if `bytes` begin as a web page does, or are called one and begin as markup.
[[nodiscard]] base::Status refuseWebPage(std::string_view bytes, const QString& contentType);

/// Fails with FeedHtml if `bytes` are a web page, with FeedNotJson if they are empty or cannot be JSON at all. `contentType` may be empty.
[[nodiscard]] base::Status expectJson(std::string_view bytes, const QString& contentType);

} // namespace recourse::feeds
