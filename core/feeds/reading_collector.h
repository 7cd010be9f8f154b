// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/reader.h"

#include <QHash>
#include <QSet>

namespace recourse::feeds {

/// Gathers the records of a list and judges in the end whether it is one.
class ReadingCollector
{
public:
    /// A record with an id; the first of several with one id stays.
    void take(model::Breach breach);
    /// A record that cannot be read: `where` tells its place and field, `feedId` its id if that is known.
    void passOver(const QString& where, const QString& feedId = {});
    /// A cell that should be a date and is none that is known. The record stays.
    void oddDate(const QString& cell);
    /// A cell that holds a date.
    void goodDate() { ++m_goodDates; }

    /// `key`, with "#2" behind it for the second record of that key and so on: an id for lists that have none.
    [[nodiscard]] QString numbered(const QString& key);

    /// Fails with FeedMalformed if more than one record in a hundred (and more than two) could not be read, or as many dates.
    [[nodiscard]] base::Result<FeedReading> finish() &&;

private:
    FeedReading m_reading;
    QSet<QString> m_seen;
    QHash<QString, int> m_keys;
    int m_records = 0;
    int m_faults = 0;
    int m_goodDates = 0;
    int m_oddDates = 0;
    QString m_firstOddDate;
};

/// A breach with what all records of a list have in common: feed, licence, jurisdiction, page.
[[nodiscard]] model::Breach recordOf(const FeedDefinition& definition, const QString& feedId);

/// Title, organisation and further names from the name a register gives; "(no name)" where it gives none.
void setOrganisation(model::Breach& breach, const QString& name);

/// Data classes from words of a register: raw as they are, own ones by meaning.
void setDataClasses(model::Breach& breach, const QStringList& raw);

/// The first 32 hexadecimal digits of the SHA-256 of the parts: a key for lists without ids.
[[nodiscard]] QString keyOf(const QStringList& parts);

} // namespace recourse::feeds
