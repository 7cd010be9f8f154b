// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/reading_collector.h"

#include "base/detail.h"
#include "base/redact.h"
#include "feeds/further_names.h"
#include "model/data_class.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;

namespace {

constexpr qsizetype kWarnings = 20;
constexpr qsizetype kShownValues = 10;
constexpr int kShownCharacters = 60;
constexpr int kOrdinaryFaults = 2;
constexpr int kNameCharacters = 300;
constexpr int kClassCharacters = 300;
constexpr qsizetype kClasses = 200;

bool tooMany(int faults, int all)
{
    return faults * 100 > all && (faults > kOrdinaryFaults || faults == all) && faults > 0;
}

} // namespace

void ReadingCollector::take(model::Breach breach)
{
    ++m_records;
    if (m_seen.contains(breach.feedId)) {
        ++m_twice;
        return;
    }
    m_seen.insert(breach.feedId);
    m_reading.breaches.push_back(std::move(breach));
}

void ReadingCollector::passOver(const QString& where, const QString& feedId)
{
    ++m_records;
    ++m_faults;
    ++m_reading.passedOver;
    if (!feedId.isEmpty())
        m_reading.unread.append(feedId);
    if (m_reading.warnings.size() < kWarnings)
        m_reading.warnings.append(where);
}

void ReadingCollector::oddDate(const QString& cell, bool fitsDayFirst)
{
    m_dayFirstDates += fitsDayFirst ? 1 : 0;
    if (m_oddDates++ == 0)
        m_firstOddDate = base::printable(cell, kShownCharacters);
    leaveOut(Detail::tr("“%1” is no date").arg(base::printable(cell, kShownCharacters)));
}

qint64 ReadingCollector::count(const QString& cell, DayOrder order)
{
    const auto number = countIn(cell, order);
    if (!number && !cell.isEmpty() && !isNoCount(cell))
        leaveOut(Detail::tr("“%1” is no number").arg(base::printable(cell, kShownCharacters)));
    return number.value_or(-1);
}

void ReadingCollector::leaveOut(const QString& what)
{
    ++m_leftOut;
    if (m_firstLeftOut.size() < kShownValues && !m_firstLeftOut.contains(what))
        m_firstLeftOut.append(what);
}

void ReadingCollector::noteUnknownClasses(const QStringList& rawClasses)
{
    for (const QString& one : model::unknownDataClasses(rawClasses)) {
        const QString shown = base::printable(one, kShownCharacters);
        if (m_firstUnknownClasses.size() < kShownValues && !m_firstUnknownClasses.contains(shown))
            m_firstUnknownClasses.append(shown);
    }
}

QString ReadingCollector::numbered(const QString& key)
{
    const int number = ++m_keys[key];
    return number == 1 ? key : key + QLatin1Char('#') + QString::number(number);
}

base::Result<FeedReading> ReadingCollector::finish() &&
{
    if (tooMany(m_faults, m_records))
        return fail(Code::FeedMalformed, Detail::tr("%1 of %2 entries, first: %3").arg(m_faults).arg(m_records).arg(m_reading.warnings.value(0)));
    if (tooMany(m_oddDates, m_oddDates + m_goodDates)) {
        const QString what = m_dayFirstDates == m_oddDates
            ? Detail::tr("%1 dates of an unknown form, first: %2; with the day before the month, --day-first, they can be read")
            : Detail::tr("%1 dates of an unknown form, first: %2");
        return fail(Code::FeedMalformed, what.arg(m_oddDates).arg(m_firstOddDate));
    }
    if (m_twice > 0)
        m_reading.notes.append(twiceNote(m_twice));
    if (m_leftOut > 0) {
        m_reading.notes.append(QCoreApplication::translate("feeds", "Values that could not be read and were left out: %1").arg(m_leftOut)
            + QStringLiteral(" (") + m_firstLeftOut.join(QStringLiteral("; ")) + QLatin1Char(')'));
    }
    if (!m_firstUnknownClasses.isEmpty()) {
        m_reading.notes.append(QCoreApplication::translate("feeds", "Kinds of data that the program does not know, so that no step speaks of them: %1")
                .arg(m_firstUnknownClasses.join(QStringLiteral("; "))));
    }
    return std::move(m_reading);
}

QString twiceNote(int count)
{
    return QCoreApplication::translate("feeds", "Entries that are there twice, of which the first was taken: %1").arg(count);
}

model::Breach recordOf(const FeedDefinition& definition, const QString& feedId)
{
    model::Breach breach;
    breach.feed = definition.id;
    breach.feedId = feedId;
    breach.licence = definition.licenceLine();
    breach.jurisdiction = definition.jurisdiction;
    breach.sourceUrl = definition.recordPage.isEmpty() ? definition.listPage : definition.recordPage.arg(QString::fromLatin1(QUrl::toPercentEncoding(feedId)));
    return breach;
}

void setOrganisation(model::Breach& breach, const QString& name)
{
    breach.orgName = base::printable(name.simplified(), kNameCharacters);
    breach.title = breach.orgName.isEmpty() ? QStringLiteral("(no name)") : breach.orgName;
    breach.orgNames = furtherNames(breach.orgName);
}

void setDataClasses(model::Breach& breach, const QStringList& raw)
{
    breach.dataClassesRaw.clear();
    for (const QString& one : raw.mid(0, kClasses))
        breach.dataClassesRaw.append(base::printable(one, kClassCharacters));
    breach.dataClasses = model::dataClassesOf(breach.dataClassesRaw);
}

QString keyOf(const QStringList& parts)
{
    const QByteArray text = parts.join(QChar(0x1F)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

QString nameKey(const QString& name)
{
    return name.simplified().toCaseFolded();
}

QString dayKey(const QString& cell, DayOrder order)
{
    const QDate day = dayIn(cell, order);
    return day.isValid() ? day.toString(Qt::ISODate) : nameKey(cell);
}

} // namespace recourse::feeds
