// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/hibp.h"

#include "base/detail.h"
#include "base/limits.h"
#include "base/redact.h"
#include "feeds/hibp_record.h"
#include "feeds/reading_collector.h"
#include "feeds/values.h"

#include <QSet>

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;
using formats::JsonDocument;
using formats::JsonView;

namespace {

constexpr qsizetype kWarnings = 20;
/// So many odd entries are no sign of a broken list, however short it is.
constexpr int kOrdinaryFaults = 2;

base::Result<JsonDocument> parseAnswer(std::string_view bytes, const FeedDefinition& definition)
{
    if (const auto json = expectJson(bytes, {}); !json)
        return json.error();
    base::JsonLimits limits = base::kFeedJsonLimits;
    limits.bytes = std::min(limits.bytes, static_cast<std::size_t>(definition.maxBytes));
    auto document = JsonDocument::parse(withoutByteOrderMark(bytes), limits);
    if (!document)
        return fail(document.error().code == Code::InputTooLarge ? Code::NetTooLarge : Code::FeedNotJson, document.error().where);
    return document;
}

/// The list while it is read.
class ListReader
{
public:
    ListReader(const FeedDefinition& definition, const domains::SuffixList& suffixes)
        : m_definition(definition)
        , m_suffixes(suffixes)
    {
    }

    void read(JsonView list)
    {
        m_reading.breaches.reserve(list.size());
        m_seen.reserve(static_cast<qsizetype>(list.size()));
        list.forEach([this](JsonView record) {
            ++m_position;
            take(record);
            return true;
        });
    }

    base::Result<FeedReading> finish() &&
    {
        const bool tooMany = m_faults * 100 > m_position && (m_faults > kOrdinaryFaults || m_faults == m_position);
        if (tooMany)
            return fail(Code::FeedMalformed, Detail::tr("%1 of %2 entries, first: %3").arg(m_faults).arg(m_position).arg(m_reading.warnings.first()));
        m_reading.passedOver = m_faults;
        if (m_twice > 0)
            m_reading.notes.append(twiceNote(m_twice));
        return std::move(m_reading);
    }

private:
    void take(JsonView record)
    {
        auto breach = readHibpRecord(record, m_definition, m_suffixes);
        if (!breach) {
            ++m_faults;
            const QString name = record["Name"].text();
            if (!name.isEmpty())
                m_reading.unread.append(name);
            return warn(Detail::tr("entry %1, field %2").arg(m_position).arg(breach.error().where));
        }
        if (m_seen.contains(breach->feedId)) {
            ++m_twice;
            return;
        }
        m_seen.insert(breach->feedId);
        m_reading.breaches.push_back(std::move(*breach));
    }

    void warn(const QString& text)
    {
        if (m_reading.warnings.size() < kWarnings)
            m_reading.warnings.append(text);
    }

    const FeedDefinition& m_definition;
    const domains::SuffixList& m_suffixes;
    FeedReading m_reading;
    QSet<QString> m_seen;
    int m_position = 0;
    int m_faults = 0;
    int m_twice = 0;
};

} // namespace

base::Result<FeedReading> readHibp(std::string_view bytes, const FeedDefinition& definition, const domains::SuffixList& suffixes)
{
    const auto document = parseAnswer(bytes, definition);
    if (!document)
        return document.error();
    if (document->root().isObject())
        return fail(Code::FeedNotJson, Detail::tr("one object instead of a list"));
    ListReader reader(definition, suffixes);
    reader.read(document->root());
    return std::move(reader).finish();
}

base::Result<QString> readHibpMarker(std::string_view bytes, const FeedDefinition& definition)
{
    const auto document = parseAnswer(bytes, definition);
    if (!document)
        return document.error();
    const JsonView root = document->root();
    const QStringList parts{root["Name"].text(), root["AddedDate"].text(), root["ModifiedDate"].text()};
    if (parts.contains(QString()))
        return fail(Code::FeedMalformed, Detail::tr("the newest entry has no name or dates"));
    return base::printable(parts.join(QLatin1Char('|')), 500);
}

bool holdsHibpMarker(const std::vector<model::Breach>& breaches, const QString& marker)
{
    const QString name = marker.section(QLatin1Char('|'), 0, -3);
    const QDateTime modified = momentIn(marker.section(QLatin1Char('|'), -1));
    return std::any_of(breaches.begin(), breaches.end(), [&](const model::Breach& breach) {
        return breach.feedId == name && (!modified.isValid() || breach.modified >= modified);
    });
}

} // namespace recourse::feeds
