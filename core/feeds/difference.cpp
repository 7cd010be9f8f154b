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

QDate lastDisclosure(const std::vector<Breach>& breaches)
{
    QDate latest;
    for (const Breach& breach : breaches) {
        if (breach.disclosed.isValid() && (!latest.isValid() || breach.disclosed > latest))
            latest = breach.disclosed;
    }
    return latest;
}

bool isOlder(const Breach& incoming, const Breach& stored)
{
    return incoming.modified.isValid() && stored.modified.isValid() && incoming.modified < stored.modified;
}

/// The publisher changed nothing: this program now reads the same record otherwise.
bool isOnlyReadAnew(const Breach& incoming, const Breach& stored, const QStringList& fields)
{
    const bool sameBytes = !incoming.rawSha256.isEmpty() && incoming.rawSha256 == stored.rawSha256;
    return sameBytes && !fields.contains(QLatin1String("withdrawn"));
}

/// Goes through a list against what is stored.
class Comparison
{
public:
    Comparison(const std::vector<Breach>& known, const ComparisonRules& rules, const FeedReading& reading)
        : m_known(known)
        , m_rules(rules)
        , m_withoutDetails(reading.withoutDetails)
        , m_isOldFile(isOldFile(reading.breaches))
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
        // Registers say of no record when it was changed; then the whole file tells.
        if (isOlder(incoming, *stored) || (m_isOldFile && !stored->modified.isValid() && !changedFields(incoming, *stored).isEmpty())) {
            ++m_older;
            return;
        }
        if (m_withoutDetails && incoming.dataClassesRaw.isEmpty()) {
            incoming.dataClassesRaw = stored->dataClassesRaw;
            incoming.dataClasses = stored->dataClasses;
        }
        update(std::move(incoming), *stored);
    }

    void skip(const QString& feedId) { m_listed.insert(feedId); }

    void withdrawVanished()
    {
        if (!m_rules.wholeList)
            return;
        std::vector<const Breach*> vanished;
        qint64 standing = 0;
        for (const Breach& breach : m_known) {
            const bool stands = !breach.withdrawnOn.isValid();
            standing += stands ? 1 : 0;
            if (stands && !m_listed.contains(breach.feedId))
                vanished.push_back(&breach);
        }
        const auto count = static_cast<qint64>(vanished.size());
        if (count > 0 && (m_isOldFile || isSuspiciousLoss(count, standing, m_rules.shrinkGuard))) {
            m_result.notes.append(note(QT_TRANSLATE_NOOP("feeds", "%1 stored entries are not in this list. They were kept as they are."), count));
            return;
        }
        for (const Breach* breach : vanished)
            withdraw(*breach);
    }

    Difference finish() &&
    {
        if (m_older > 0)
            m_result.notes.append(note(QT_TRANSLATE_NOOP("feeds", "%1 entries are older in this list than those stored. The stored ones were kept."), m_older));
        return std::move(m_result);
    }

private:
    /// A whole list whose newest entry is older than the newest that is stored.
    bool isOldFile(const std::vector<Breach>& listed) const
    {
        if (m_rules.origin != ListOrigin::File || !m_rules.wholeList)
            return false;
        const QDateTime newestStored = newest(m_known);
        return newestStored.isValid() ? newest(listed) < newestStored : lastDisclosure(listed) < lastDisclosure(m_known);
    }

    void noteKind(const Breach& breach, model::FeedChangeKind kind, const QStringList& fields = {})
    {
        m_result.changes.push_back({breach.feed, {}, breach.feedId, {}, kind, fields});
    }

    void withdraw(const Breach& breach)
    {
        m_result.withdrawn.push_back(breach.id);
        noteKind(breach, model::FeedChangeKind::Withdrawn);
    }

    void add(Breach incoming)
    {
        if (incoming.flags.retired)
            incoming.withdrawnOn = m_rules.today;
        incoming.firstSeen = m_rules.today;
        ++m_result.added;
        noteKind(incoming, model::FeedChangeKind::Added);
        m_result.changedOrAdded.push_back(std::move(incoming));
    }

    void update(Breach incoming, const Breach& stored)
    {
        incoming.id = stored.id;
        if (incoming.flags.retired)
            incoming.withdrawnOn = stored.withdrawnOn.isValid() ? stored.withdrawnOn : m_rules.today;
        incoming.firstSeen = stored.firstSeen;
        if (incoming == stored)
            return;
        const QStringList fields = changedFields(incoming, stored);
        if (!fields.isEmpty() && !isOnlyReadAnew(incoming, stored, fields))
            noteChange(incoming, stored, fields);
        m_result.changedOrAdded.push_back(std::move(incoming));
    }

    void noteChange(const Breach& incoming, const Breach& stored, const QStringList& fields)
    {
        ++m_result.changed;
        const bool isWithdrawn = incoming.withdrawnOn.isValid();
        const bool wasWithdrawn = stored.withdrawnOn.isValid();
        if (isWithdrawn && !wasWithdrawn)
            withdraw(stored);
        else if (wasWithdrawn && !isWithdrawn)
            noteKind(incoming, model::FeedChangeKind::Returned);
        else
            noteKind(incoming, model::FeedChangeKind::Changed, fields);
    }

    const std::vector<Breach>& m_known;
    const ComparisonRules& m_rules;
    bool m_withoutDetails;
    bool m_isOldFile;
    QHash<QString, const Breach*> m_byId;
    QSet<QString> m_listed;
    int m_older = 0;
    Difference m_result;
};

} // namespace

bool isSuspiciousLoss(qint64 lost, qint64 before, double shrinkGuard)
{
    const bool isOrdinary = lost <= 1 ? lost < before : lost <= kOrdinaryLoss && 2 * lost < before;
    return !isOrdinary && static_cast<double>(lost) > shrinkGuard * static_cast<double>(before);
}

QStringList changedFields(const Breach& one, const Breach& other)
{
    QStringList fields;
    const auto check = [&](const char* field, bool same) {
        if (!same)
            fields.append(QLatin1String(field));
    };
    check("title", one.title == other.title);
    check("name", one.orgName == other.orgName && one.orgNames == other.orgNames);
    check("domains", one.domains == other.domains && one.namedHost == other.namedHost);
    check("occurred", one.occurredFrom == other.occurredFrom && one.occurredTo == other.occurredTo && one.precision == other.precision);
    check("discovered", one.discovered == other.discovered);
    check("disclosed", one.disclosed == other.disclosed);
    check("modified", one.modified == other.modified);
    check("affected", one.affected == other.affected && one.affectedScope == other.affectedScope);
    check("data_classes", one.dataClasses == other.dataClasses && one.dataClassesRaw == other.dataClassesRaw);
    check("cause", one.cause == other.cause);
    check("industry", one.industry == other.industry);
    check("jurisdiction", one.jurisdiction == other.jurisdiction);
    check("reporter_role", one.reporterRole == other.reporterRole);
    check("flags", one.flags == other.flags);
    check("description", one.description == other.description);
    check("source_url", one.sourceUrl == other.sourceUrl);
    check("notice_url", one.noticeUrl == other.noticeUrl);
    check("licence", one.licence == other.licence);
    check("other", one.extra == other.extra);
    check("superseded_by", one.supersededBy == other.supersededBy);
    check("withdrawn", one.withdrawnOn == other.withdrawnOn);
    return fields;
}

Difference differenceOf(const std::vector<Breach>& known, FeedReading reading, const ComparisonRules& rules)
{
    Comparison comparison(known, rules, reading);
    for (Breach& breach : reading.breaches)
        comparison.take(std::move(breach));
    for (const QString& feedId : reading.unread)
        comparison.skip(feedId);
    comparison.withdrawVanished();
    Difference result = std::move(comparison).finish();
    result.notes = reading.notes + result.notes;
    if (!reading.warnings.isEmpty()) {
        result.notes.append(note(QT_TRANSLATE_NOOP("feeds", "Entries that could not be read and were passed over: %1"), reading.warnings.size())
            + QStringLiteral(" (") + reading.warnings.join(QStringLiteral("; ")) + QLatin1Char(')'));
    }
    return result;
}

} // namespace recourse::feeds
