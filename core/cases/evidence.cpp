// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/evidence.h"

#include "cases/media_type.h"

#include <QCryptographicHash>

#include <algorithm>

namespace recourse::cases {

namespace {

/// Each field is led by its length, so that no text can pose as the border between two fields.
class EventHash
{
public:
    explicit EventHash(const QByteArray& format) { add(format); }

    void add(const QByteArray& field)
    {
        m_hash.addData(QByteArray::number(field.size()) + ':');
        m_hash.addData(field);
    }
    void add(qint64 number) { add(QByteArray::number(number)); }

    [[nodiscard]] QByteArray hex() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// Events of before knew no more than the first format holds; links over them never change.
bool fitsFirstFormat(const model::CaseEvent& event)
{
    return event.channel.isEmpty() && event.reply.isEmpty() && !event.until.isValid() && event.attachments.isEmpty();
}

void addFurtherFields(EventHash& hash, const model::CaseEvent& event)
{
    hash.add(event.channel.toUtf8());
    hash.add(event.reply.toUtf8());
    hash.add(event.until.isValid() ? event.until.toString(Qt::ISODate).toUtf8() : QByteArray());
    hash.add(event.attachments.size());
    for (const model::CaseAttachment& attachment : event.attachments) {
        hash.add(attachment.name.toUtf8());
        hash.add(attachment.mediaType.toUtf8());
        hash.add(attachment.size);
        hash.add(attachment.sha256);
    }
}

QByteArray chainOf(const QByteArray& previousChain, const model::CaseEvent& event)
{
    const bool first = fitsFirstFormat(event);
    EventHash hash(first ? QByteArrayLiteral("recourse case event 1") : QByteArrayLiteral("recourse case event 2"));
    hash.add(previousChain);
    hash.add(event.at.isValid() ? QByteArray::number(event.at.toMSecsSinceEpoch()) : QByteArray());
    hash.add(event.kind.toUtf8());
    hash.add(event.note.toUtf8());
    hash.add(event.letter.value);
    hash.add(event.sha256);
    if (!first)
        addFurtherFields(hash, event);
    return hash.hex();
}

} // namespace

model::CaseEvent chained(const QByteArray& previousChain, model::CaseEvent event)
{
    if (event.at.isValid())
        event.at = QDateTime::fromSecsSinceEpoch(event.at.toSecsSinceEpoch(), Qt::UTC);
    event.chain = chainOf(previousChain, event);
    return event;
}

std::optional<int> firstBrokenEvent(const model::Case& matter)
{
    QByteArray previous;
    for (qsizetype i = 0; i < matter.events.size(); ++i) {
        if (matter.events[i].chain != chainOf(previous, matter.events[i]))
            return static_cast<int>(i);
        previous = matter.events[i].chain;
    }
    const bool counted = matter.eventCount >= 0;
    if (counted && (matter.eventCount != matter.events.size() || matter.head != previous))
        return static_cast<int>(std::min<qsizetype>(matter.eventCount, matter.events.size()));
    return std::nullopt;
}

model::CaseAttachment attachmentOf(const QString& fileName, const QByteArray& content)
{
    model::CaseAttachment attachment;
    attachment.name = fileName.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1);
    attachment.mediaType = mediaTypeOf(attachment.name, content);
    attachment.size = content.size();
    attachment.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    return attachment;
}

} // namespace recourse::cases
