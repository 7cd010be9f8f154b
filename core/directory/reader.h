// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/catalogue.h"
#include "domains/site.h"
#include "model/directory_entry.h"

#include <QSet>
#include <QStringList>

#include <string_view>
#include <vector>

namespace recourse::directory {

/// What one directory held.
struct DirectoryReading
{
    std::vector<model::DirectoryEntry> entries; ///< in its order, each `feedId` once, ids not stored, `changedOn` not set
    QStringList warnings; ///< records that were passed over or read in part, with their place
    int unread = 0; ///< records that were passed over
    QSet<QString> unreadIds; ///< of these, where the list tells it
    int unnamed = 0; ///< those of which it does not
    bool cut = false; ///< the text ends in the middle of a record, which was passed over: what the list lacks is not known
};

/// Reads a whole directory. Errors: FeedHtml, FeedNotJson, FeedMalformed, NetTooLarge.
using ReadDirectory
    = base::Result<DirectoryReading> (*)(std::string_view bytes, const DirectoryDefinition&, const domains::SuffixList&);

/// The reader a definition names, or nullptr.
[[nodiscard]] ReadDirectory readerOf(const DirectoryDefinition& definition);

// One file each; the table of their names is in reader.cpp.

/// The archive of datenanfragen/data: companies and supervisory authorities. Takes a JSON array of such records too.
[[nodiscard]] base::Result<DirectoryReading> readDatenanfragen(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes);
/// JustDeleteMe's sites.json.
[[nodiscard]] base::Result<DirectoryReading> readJustDeleteMe(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes);
/// 2fa.directory, API v3: an array of [name, entry].
[[nodiscard]] base::Result<DirectoryReading> readTwoFactorV3(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes);
/// 2fa.directory, API v4: an object by domain, where {} says "listed, no second factor".
[[nodiscard]] base::Result<DirectoryReading> readTwoFactorV4(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes);
/// passkeys.2fa.directory: an object by domain.
[[nodiscard]] base::Result<DirectoryReading> readPasskeys(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes);
/// Apple's change-password-URLs.json: an object domain → address.
[[nodiscard]] base::Result<DirectoryReading> readChangePassword(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes);
/// Apple's shared-credentials.json and shared-credentials-historical.json.
[[nodiscard]] base::Result<DirectoryReading> readSharedLogins(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes);
/// California's register of data brokers as CSV, of any year.
[[nodiscard]] base::Result<DirectoryReading> readDataBrokers(
    std::string_view bytes, const DirectoryDefinition& definition, const domains::SuffixList& suffixes);

} // namespace recourse::directory
