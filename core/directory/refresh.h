// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "directory/catalogue.h"
#include "directory/openpgp.h"
#include "domains/site.h"
#include "feeds/difference.h"
#include "model/directory_entry.h"
#include "model/feed.h"
#include "net/http_client.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <string_view>
#include <vector>

namespace recourse::directory {

/// What a refresh of one directory starts from. Nothing of it depends on the user's inventory.
struct DirectoryInput
{
    const DirectoryDefinition& definition;
    /// Asked instead of `definition.feed.base` if set: the list itself if the last part of its path has a dot, else the address above it.
    /// Whoever gives it answers for the list's length, so `minimumEntries` does not count then.
    QUrl baseOverride;
    model::FeedState state; ///< as stored
    std::vector<model::DirectoryEntry> known; ///< all stored entries of this directory
    std::optional<SigningKey> key = {}; ///< if set, only a list signed with it is taken
    std::optional<QString> proxy = {}; ///< of this directory alone, if the user wants another than for all
    int suffixRules = 0; ///< of the suffix list that is in use; a new one may not be much shorter
    QSet<QString> kept = {}; ///< `DirectoryRefresh::kept` of the last one
    feeds::ListUse use = feeds::ListUse::Update; ///< of a file: with `Replace` it may be as short as it is
    net::Traffic* traffic = nullptr; ///< if set: becomes what went over the wire, also where the refresh fails
};

/// What is to be stored, in one transaction.
struct DirectoryRefresh
{
    model::FeedState state;
    bool unchanged = false; ///< the server said so by its validators; nothing but `state` to store
    std::vector<model::DirectoryEntry> changedOrAdded; ///< `id` of the known entry if there is one
    std::vector<model::DirectoryEntryId> removed; ///< known entries that are said no more
    QSet<QString> kept; ///< feed ids of entries that the list no longer names and that stand all the same, to be given to the next refresh
    QByteArray suffixList; ///< the checked text, for a suffix list
    int added = 0;
    int changed = 0;
    int entries = 0; ///< of the good copy
    int requests = 0;
    qint64 bytes = 0; ///< received
    QStringList notes; ///< what was passed over, in the program's words
};

/// Fetches the list unless the server says that it is as it was, checks its signature where a key is given, reads and guards it. On an
/// error nothing of the stored copy may be touched; store `feeds::afterFailure(…)` instead. Errors: all of `HttpClient::fetch`, FeedHtml,
/// FeedNotJson, FeedMalformed, FeedShrunk, FeedSignature, FeedKey, and NetRateLimited without a request while the server's wait lasts.
[[nodiscard]] base::Result<DirectoryRefresh> refreshDirectory(const DirectoryInput& input, net::HttpClient& client,
    const domains::SuffixList& suffixes, const base::Clock& clock, base::Progress& progress);

/// The same from a file that the user brought, with `signature` from the file beside it (empty: there is none): no request,
/// `minimumEntries` not counted.
[[nodiscard]] base::Result<DirectoryRefresh> readDirectoryFile(const DirectoryInput& input, std::string_view bytes,
    const QByteArray& signature, const domains::SuffixList& suffixes, const base::Clock& clock);

/// Whether validators that are stored are those of the server that is asked, and of a list that was checked as it is to be checked now: only
/// then are they sent.
[[nodiscard]] bool knowsServer(const DirectoryInput& input);

/// The address of the list, and of its signature (empty if it has none).
[[nodiscard]] QUrl listUrl(const DirectoryInput& input);
[[nodiscard]] QUrl signatureUrl(const DirectoryInput& input);

} // namespace recourse::directory
