// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/entry_text.h"
#include "directory/reader.h"
#include "formats/json.h"

#include <QString>

#include <string_view>

/// What the readers share. Internal to the directories.
namespace recourse::directory {

/// Parses an answer that should be JSON. Errors: FeedHtml, FeedNotJson, NetTooLarge.
[[nodiscard]] base::Result<formats::JsonDocument> parseJson(std::string_view bytes, const DirectoryDefinition& definition);

/// The entries of a list while it is read: counts what cannot be, and gives unique ids.
class ListReading
{
public:
    explicit ListReading(const DirectoryDefinition& definition);

    /// An entry of that kind with feed and licence set.
    [[nodiscard]] model::DirectoryEntry newEntry(model::DirectoryKind kind) const;
    /// Keeps an entry; `feedId` gets a number if there was one of that name.
    void add(model::DirectoryEntry entry);
    /// Something in a record that was left out; `place` names the record.
    void warn(const QString& place, const QString& what);
    /// A record that cannot be read at all. `feedId`: that of its entry, if the list tells it all the same.
    void passOver(const QString& place, const QString& feedId = {});
    /// The text ends in the middle of the record at `place`, which is passed over.
    void cutAt(const QString& place);
    /// Warns of what `addDomains` gave back.
    void warnOfDomains(const QString& place, const QStringList& unread);

    /// The reading. Error: FeedMalformed if there is nothing in it or more than one record in twenty could not be read.
    [[nodiscard]] base::Result<DirectoryReading> finish() &&;

private:
    const DirectoryDefinition& m_definition;
    QString m_licence;
    UniqueIds m_ids;
    DirectoryReading m_reading;
    QString m_firstFault;
};

/// The strings of an array, each by `clean`, empty ones left out.
[[nodiscard]] QStringList cleaned(const QStringList& texts, QString (*clean)(const QString&));
[[nodiscard]] QString textOf(std::string_view utf8);

} // namespace recourse::directory
