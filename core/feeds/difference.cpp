// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/difference.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace recourse::feeds {

namespace {

using model::Breach;

constexpr qint64 kOrdinaryLoss = 2;

QString note(const char* text, qsizetype count)
{
    return QCoreApplication::translate("feeds", text).arg(count);
}

QDateTime newest(const std::vector<Breach>& breaches)
{
    QDateTime latest;
    for (const Breach& breach : breaches) {
        if (breach.modified.isValid() && (!latest.isValid() || breach.modified > latest))
            latest = breach.modified;
    }
    return latest;
}

bool isOlder(const Breach& incoming, const Breach& stored)
{
    return incoming.modified.isValid() && stored.modified.isValid() && incoming.modified < stored.modified;
}

/// Goes through a list against what is stored.
class Comparison
{
public:
    Comparison(const std::vector<Breach>& known, QDate today)
        : m_known(known)
        , m_today(today)
    {
        m_byId.reserve(static_cast<qsizetype>(known.size()));
        for (const Breach& breach : known)
            m_byId.insert(breach.feedId, &breach);
    }

    void take(Breach incoming)
    {
        m_listed.insert(incoming.feedId);
        const Breach* stored = m_byId.value(incoming.feedId);
        if (!stored)
            return add(std::move(incoming));
        if (isOlder(incoming, *stored)) {
            ++m_older;
            return;
        }
        update(std::move(incoming), *stored);
    }

    void skip(const QString& feedId) { m_listed.insert(feedId); }

    void withdrawVanished(ListOrigin origin, double shrinkGuard, const QDateTime& newestListed)
    {
        std::vector<model::BreachId> vanished;
        qint64 standing = 0;
        for (const Breach& breach : m_known) {
            const bool stands = !breach.withdrawnOn.isValid();
            standing += stands ? 1 : 0;
            if (stands && !m_listed.contains(breach.feedId))
                vanished.push_back(breach.id);
        }
        const auto count = static_cast<qint64>(vanished.size());
        const bool isOldFile = origin == ListOrigin::File && newestListed < newest(m_known);
        if (count > 0 && (isOldFile || isSuspiciousLoss(count, standing, shrinkGuard))) {
            m_result.notes.append(note(QT_TRANSLATE_NOOP("feeds", "%1 stored entries are not in this list. They were kept as they are."), count));
            return;
        }
        m_result.withdrawn.insert(m_result.withdrawn.end(), vanished.begin(), vanished.end());
    }

    Difference finish() &&
    {
        if (m_older > 0)
            m_result.notes.append(note(QT_TRANSLATE_NOOP("feeds", "%1 entries are older in this list than those stored. The stored ones were kept."), m_older));
        return std::move(m_result);
    }

private:
    void add(Breach incoming)
    {
        if (incoming.flags.retired)
            incoming.withdrawnOn = m_today;
        ++m_result.added;
        m_result.changedOrAdded.push_back(std::move(incoming));
    }

    void update(Breach incoming, const Breach& stored)
    {
        incoming.id = stored.id;
        if (incoming.flags.retired)
            incoming.withdrawnOn = stored.withdrawnOn.isValid() ? stored.withdrawnOn : m_today;
        if (incoming == stored)
            return;
        if (incoming.withdrawnOn.isValid() && !stored.withdrawnOn.isValid())
            m_result.withdrawn.push_back(stored.id);
        ++m_result.changed;
        m_result.changedOrAdded.push_back(std::move(incoming));
    }

    const std::vector<Breach>& m_known;
    QDate m_today;
    QHash<QString, const Breach*> m_byId;
    QSet<QString> m_listed;
    int m_older = 0;
    Difference m_result;
};

} // namespace

bool isSuspiciousLoss(qint64 lost, qint64 before, double shrinkGuard)
{
    return lost > kOrdinaryLoss && static_cast<double>(lost) > shrinkGuard * static_cast<double>(before);
}

Difference differenceOf(const std::vector<Breach>& known, FeedReading reading, ListOrigin origin, double shrinkGuard, QDate today)
{
    Comparison comparison(known, today);
    const QDateTime newestListed = newest(reading.breaches);
    for (Breach& breach : reading.breaches)
        comparison.take(std::move(breach));
    for (const QString& feedId : reading.unread)
        comparison.skip(feedId);
    comparison.withdrawVanished(origin, shrinkGuard, newestListed);
    Difference result = std::move(comparison).finish();
    if (!reading.warnings.isEmpty()) {
        result.notes.append(note(QT_TRANSLATE_NOOP("feeds", "Entries that could not be read and were passed over: %1"), reading.warnings.size())
            + QStringLiteral(" (") + reading.warnings.join(QStringLiteral("; ")) + QLatin1Char(')'));
    }
    return result;
}

} // namespace recourse::feeds
