// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/evidence.h"

#include <QCryptographicHash>

namespace recourse::cases {

namespace {

/// Each field is led by its length, so that no text can pose as the border between two fields.
class EventHash
{
public:
    EventHash() { add(QByteArrayLiteral("recourse case event 1")); }

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

QByteArray chainOf(const QByteArray& previousChain, const model::CaseEvent& event)
{
    EventHash hash;
    hash.add(previousChain);
    hash.add(event.at.isValid() ? QByteArray::number(event.at.toMSecsSinceEpoch()) : QByteArray());
    hash.add(event.kind.toUtf8());
    hash.add(event.note.toUtf8());
    hash.add(event.letter.value);
    hash.add(event.sha256);
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
    return std::nullopt;
}

} // namespace recourse::cases
