// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/list_reading.h"

#include "base/detail.h"
#include "base/limits.h"
#include "feeds/reader.h"

#include <algorithm>

namespace recourse::directory {

using base::Code;
using base::Detail;
using base::fail;

namespace {

constexpr qsizetype kWarnings = 50;
/// So many odd records are no sign of a broken list, however short it is.
constexpr int kOrdinaryFaults = 2;

} // namespace

base::Result<formats::JsonDocument> parseJson(std::string_view bytes, const DirectoryDefinition& definition)
{
    if (const auto json = feeds::expectJson(bytes, {}); !json)
        return json.error();
    base::JsonLimits limits = base::kDirectoryJsonLimits;
    limits.bytes = std::min(limits.bytes, static_cast<std::size_t>(definition.feed.maxBytes));
    auto document = formats::JsonDocument::parse(feeds::withoutByteOrderMark(bytes), limits);
    if (!document)
        return fail(document.error().code == Code::InputTooLarge ? Code::NetTooLarge : Code::FeedNotJson, document.error().where);
    return document;
}

ListReading::ListReading(const DirectoryDefinition& definition)
    : m_definition(definition)
    , m_licence(definition.feed.licenceLine())
{
}

model::DirectoryEntry ListReading::newEntry(model::DirectoryKind kind) const
{
    model::DirectoryEntry entry;
    entry.feed = m_definition.feed.id;
    entry.kind = kind;
    entry.licence = m_licence;
    return entry;
}

void ListReading::add(model::DirectoryEntry entry)
{
    entry.feedId = m_ids.unique(entry.feedId);
    m_reading.entries.push_back(std::move(entry));
}

void ListReading::warn(const QString& place, const QString& what)
{
    if (m_reading.warnings.size() < kWarnings)
        m_reading.warnings << place + QStringLiteral(": ") + what;
}

void ListReading::passOver(const QString& place, const QString& feedId)
{
    if (feedId.isEmpty())
        ++m_reading.unnamed;
    else
        m_reading.unreadIds.insert(feedId);
    if (m_reading.unread++ == 0)
        m_firstFault = place;
    warn(place, Detail::tr("passed over"));
}

void ListReading::cutAt(const QString& place)
{
    m_reading.cut = true;
    warn(place, feeds::cutNote());
}

void ListReading::warnOfDomains(const QString& place, const QStringList& unread)
{
    for (const QString& text : unread)
        warn(place, Detail::tr("“%1” is no domain").arg(text));
}

base::Result<DirectoryReading> ListReading::finish() &&
{
    const auto read = static_cast<int>(m_reading.entries.size());
    if (read == 0)
        return fail(Code::FeedMalformed, m_firstFault.isEmpty() ? Detail::tr("no entries") : m_firstFault);
    const int all = read + m_reading.unread;
    if (m_reading.unread > kOrdinaryFaults && m_reading.unread * 20 > all)
        return fail(Code::FeedMalformed, Detail::tr("%1 of %2 entries, first: %3").arg(m_reading.unread).arg(all).arg(m_firstFault));
    return std::move(m_reading);
}

QStringList cleaned(const QStringList& texts, QString (*clean)(const QString&))
{
    QStringList list;
    for (const QString& text : texts) {
        const QString good = clean(text);
        if (!good.isEmpty() && !list.contains(good))
            list << good;
    }
    return list;
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace recourse::directory
