// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/difference.h"

#include "feeds/pairing.h"

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

/// Whether a record's days tell how old its list is: not those of one that was taken back, whose list may be gone with it.
bool datesList(const Breach& breach)
{
    return !breach.withdrawnOn.isValid();
}

/// Days to come are slips of the pen. Zones may be a day ahead.
bool hasCome(QDate day, QDate today)
{
    return day.isValid() && day <= today.addDays(1);
}

QDateTime newest(const std::vector<Breach>& breaches, QDate today)
{
    QDateTime latest;
    for (const Breach& breach : breaches) {
        if (datesList(breach) && hasCome(breach.modified.date(), today) && (!latest.isValid() || breach.modified > latest))
            latest = breach.modified;
    }
    return latest;
}

QDate lastDisclosure(const std::vector<Breach>& breaches, QDate today)
{
    QDate latest;
    for (const Breach& breach : breaches) {
        if (datesList(breach) && hasCome(breach.disclosed, today) && (!latest.isValid() || breach.disclosed > latest))
            latest = breach.disclosed;
    }
    return latest;
}

bool isOlder(const Breach& incoming, const Breach& stored)
{
    return incoming.modified.isValid() && stored.modified.isValid() && incoming.modified < stored.modified;
}

/// The publisher changed nothing: this program now reads the days of the same record otherwise.
bool isOnlyReadAnew(const Breach& incoming, const Breach& stored, const QStringList& fields)
{
    const bool sameBytes = !incoming.rawSha256.isEmpty() && incoming.rawSha256 == stored.rawSha256;
    return sameBytes && fields == QStringList{QStringLiteral("occurred")};
}

/// Goes through a list against what is stored.
class Comparison
{
public:
    Comparison(const std::vector<Breach>& known, const ComparisonRules& rules, const FeedReading& reading)
        : m_known(known)
        , m_rules(rules)
        , m_wholeList(rules.wholeList && !reading.holdsPart)
        , m_withoutDetails(reading.withoutDetails)
        , m_listedUntil(lastDisclosure(reading.breaches, rules.today))
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
        const bool older = m_rules.use == ListUse::Update && isOlder(incoming, *stored);
        if (older || (m_isOldFile && !stored->modified.isValid() && !changedFields(incoming, *stored).isEmpty())) {
            ++m_older;
            return;
        }
        if (m_withoutDetails && incoming.dataClassesRaw.isEmpty()) {
            incoming.dataClassesRaw = stored->dataClassesRaw;
            incoming.dataClasses = stored->dataClasses;
        }
        if (!m_rules.wholeList && m_rules.origin == ListOrigin::File)
            keepText(incoming, *stored);
        update(std::move(incoming), *stored);
    }

    void skip(const QString& feedId) { m_listed.insert(feedId); }

    void withdrawVanished()
    {
        std::vector<const Breach*> vanished;
        qint64 standing = 0;
        for (const Breach& breach : m_known) {
            if (breach.withdrawnOn.isValid())
                continue;
            const bool gone = !m_listed.contains(breach.feedId);
            if (gone && m_rules.use == ListUse::Update && m_rules.kept.contains(breach.feedId)) {
                m_result.kept.insert(breach.feedId);
                continue;
            }
            ++standing;
            if (gone)
                vanished.push_back(&breach);
        }
        if (m_wholeList && !vanished.empty())
            withdrawOrKeep(vanished, standing);
    }

    Difference finish() &&
    {
        if (m_older > 0)
            m_result.notes.append(note(QT_TRANSLATE_NOOP("feeds", "%1 entries are older in this list than those stored. The stored ones were kept."), m_older));
        const QDate storedUntil = lastDisclosure(m_known, m_rules.today);
        const bool partOfAFile = !m_rules.wholeList && m_rules.origin == ListOrigin::File;
        if (partOfAFile && m_result.changed > 0 && m_listedUntil.isValid() && m_listedUntil < storedUntil) {
            m_result.notes.append(QCoreApplication::translate("feeds",
                "The newest entry of this file is of %1, the newest stored one of %2. If this is an older copy, take the newer one once more.")
                                      .arg(m_listedUntil.toString(Qt::ISODate), storedUntil.toString(Qt::ISODate)));
        }
        return std::move(m_result);
    }

private:
    /// A whole list whose newest entry is older than the newest that is stored.
    bool isOldFile(const std::vector<Breach>& listed) const
    {
        if (m_rules.origin != ListOrigin::File || !m_rules.wholeList || m_rules.use == ListUse::Replace)
            return false;
        const QDate today = m_rules.today;
        const QDateTime newestStored = newest(m_known, today);
        if (newestStored.isValid())
            return newest(listed, today) < newestStored;
        return m_rules.ageByDisclosure && lastDisclosure(listed, today) < lastDisclosure(m_known, today);
    }

    void withdrawOrKeep(const std::vector<const Breach*>& vanished, qint64 standing)
    {
        const auto count = static_cast<qint64>(vanished.size());
        const bool tooMany = m_rules.use == ListUse::Update && isSuspiciousLoss(count, standing, m_rules.shrinkGuard);
        if (m_isOldFile || tooMany)
            m_result.notes.append(note(QT_TRANSLATE_NOOP("feeds", "%1 stored entries are not in this list. They were kept as they are."), count));
        for (const Breach* breach : vanished) {
            if (!m_isOldFile && tooMany)
                m_result.kept.insert(breach->feedId);
            else if (!m_isOldFile)
                withdraw(*breach);
        }
    }

    /// One part of a list has the texts that another lacks, and what was read out of them.
    static void keepText(Breach& incoming, const Breach& stored)
    {
        if (!incoming.description.isEmpty() || stored.description.isEmpty())
            return;
        incoming.description = stored.description;
        const auto& raw = incoming.dataClassesRaw;
        if (std::all_of(raw.cbegin(), raw.cend(), [&](const QString& one) { return stored.dataClassesRaw.contains(one); })) {
            incoming.dataClassesRaw = stored.dataClassesRaw;
            incoming.dataClasses = stored.dataClasses;
        }
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
        // Columns come and are renamed; that says nothing of the record.
        if (!fields.isEmpty() && fields != QStringList{QStringLiteral("other")} && !isOnlyReadAnew(incoming, stored, fields))
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
    bool m_wholeList;
    bool m_withoutDetails;
    QDate m_listedUntil;
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
    adoptStoredIds(known, reading.breaches, reading.unread);
    Comparison comparison(known, rules, reading);
    for (Breach& breach : reading.breaches)
        comparison.take(std::move(breach));
    for (const QString& feedId : reading.unread)
        comparison.skip(feedId);
    comparison.withdrawVanished();
    Difference result = std::move(comparison).finish();
    result.notes = reading.notes + result.notes;
    if (reading.passedOver > 0) {
        result.notes.append(note(QT_TRANSLATE_NOOP("feeds", "Entries that could not be read and were passed over: %1"), reading.passedOver)
            + QStringLiteral(" (") + reading.warnings.join(QStringLiteral("; ")) + QLatin1Char(')'));
    }
    return result;
}

} // namespace recourse::feeds
