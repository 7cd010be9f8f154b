// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/reading_collector.h"

#include "base/detail.h"
#include "base/redact.h"
#include "feeds/further_names.h"
#include "model/data_class.h"

#include <QCryptographicHash>
#include <QUrl>

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;

namespace {

constexpr qsizetype kWarnings = 20;
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
        if (m_reading.warnings.size() < kWarnings)
            m_reading.warnings.append(Detail::tr("entry %1 is there twice").arg(m_records));
        return;
    }
    m_seen.insert(breach.feedId);
    m_reading.breaches.push_back(std::move(breach));
}

void ReadingCollector::passOver(const QString& where, const QString& feedId)
{
    ++m_records;
    ++m_faults;
    if (!feedId.isEmpty())
        m_reading.unread.append(feedId);
    if (m_reading.warnings.size() < kWarnings)
        m_reading.warnings.append(where);
}

void ReadingCollector::oddDate(const QString& cell)
{
    if (m_oddDates++ == 0)
        m_firstOddDate = base::printable(cell, 60);
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
    if (tooMany(m_oddDates, m_oddDates + m_goodDates))
        return fail(Code::FeedMalformed, Detail::tr("%1 dates of an unknown form, first: %2").arg(m_oddDates).arg(m_firstOddDate));
    return std::move(m_reading);
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

} // namespace recourse::feeds
