// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/reader.h"
#include "feeds/values.h"

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
    void oddDate(const QString& cell, bool fitsDayFirst = false);
    /// The number in a cell, -1 if it is not known. A cell that should be a number and is none that is known counts as left out.
    [[nodiscard]] qint64 count(const QString& cell, DayOrder order);
    /// A value that was left out of a record that stays, in the program's words.
    void leaveOut(const QString& what);
    /// Says which of a record's raw data classes nothing is known of. They stay as they are.
    void noteUnknownClasses(const QStringList& rawClasses);
    /// A cell that holds a date.
    void goodDate() { ++m_goodDates; }

    /// `key`, with "#2" behind it for the second record of that key and so on: an id for lists that have none.
    [[nodiscard]] QString numbered(const QString& key);

    /// Fails with FeedMalformed if more than one record in a hundred (and more than two) could not be read, or as many dates; names the
    /// option of the order of days if that is all there is to it.
    [[nodiscard]] base::Result<FeedReading> finish() &&;

private:
    FeedReading m_reading;
    QSet<QString> m_seen;
    QHash<QString, int> m_keys;
    int m_records = 0;
    int m_faults = 0;
    int m_goodDates = 0;
    int m_oddDates = 0;
    int m_dayFirstDates = 0; ///< odd ones that would be none with the day first
    int m_twice = 0;
    int m_leftOut = 0;
    QStringList m_firstLeftOut;
    QStringList m_firstUnknownClasses;
    QString m_firstOddDate;
};

/// The note for entries of one id.
[[nodiscard]] QString twiceNote(int count);

/// A breach with what all records of a list have in common: feed, licence, jurisdiction, page.
[[nodiscard]] model::Breach recordOf(const FeedDefinition& definition, const QString& feedId);

/// Title, organisation and further names from the name a register gives; "(no name)" where it gives none.
void setOrganisation(model::Breach& breach, const QString& name);

/// Data classes from words of a register: raw as they are, own ones by meaning.
void setDataClasses(model::Breach& breach, const QStringList& raw);

/// The first 32 hexadecimal digits of the SHA-256 of the parts: a key for lists without ids.
[[nodiscard]] QString keyOf(const QStringList& parts);

/// A name in a form that capitals and spaces do not change, as part of a key.
[[nodiscard]] QString nameKey(const QString& name);

/// A day in the one form that all spellings of it have, as part of a key; what is no day stays as a name does.
[[nodiscard]] QString dayKey(const QString& cell, DayOrder order = DayOrder::MonthFirst);

} // namespace recourse::feeds
