// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/difference.h"

#include "feeds/difference.h"

#include <QCryptographicHash>
#include <QHash>

namespace recourse::directory {

using model::DirectoryEntry;

namespace {

constexpr qsizetype kDigestBytes = 16;

bool saysTheSame(const DirectoryEntry& known, DirectoryEntry& entry)
{
    entry.id = known.id;
    entry.changedOn = known.changedOn;
    return entry == known;
}

/// What an entry is about, whatever the list calls it; empty if it names no domain.
QString subjectOf(const DirectoryEntry& entry)
{
    QStringList domains = entry.domains;
    domains.sort();
    return domains.isEmpty() ? QString() : QString::number(static_cast<int>(entry.kind)) + u'\n' + domains.join(u'\n');
}

/// Entries by what they are about; nullptr where there are several.
template <class Entry> QHash<QString, Entry*> onlyOnes(const std::vector<Entry*>& entries)
{
    QHash<QString, Entry*> bySubject;
    for (Entry* entry : entries) {
        const QString subject = subjectOf(*entry);
        if (!subject.isEmpty())
            bySubject.insert(subject, bySubject.contains(subject) ? nullptr : entry);
    }
    return bySubject;
}

/// `named` holds the ids of entries that the list names beside those that could be read.
void adoptStoredIds(const std::vector<DirectoryEntry>& known, std::vector<DirectoryEntry>& entries, const QHash<QString, const DirectoryEntry*>& byId,
    const QSet<QString>& named)
{
    QSet<QString> listed = named;
    std::vector<DirectoryEntry*> newOnes;
    for (DirectoryEntry& entry : entries) {
        listed.insert(entry.feedId);
        if (!byId.contains(entry.feedId))
            newOnes.push_back(&entry);
    }
    if (newOnes.empty())
        return;
    std::vector<const DirectoryEntry*> vanished;
    for (const DirectoryEntry& entry : known) {
        if (!listed.contains(entry.feedId))
            vanished.push_back(&entry);
    }
    const auto stored = onlyOnes(vanished);
    const auto fresh = onlyOnes(newOnes);
    for (auto entry = fresh.cbegin(); entry != fresh.cend(); ++entry) {
        if (const DirectoryEntry* before = stored.value(entry.key()); before != nullptr && entry.value() != nullptr)
            entry.value()->feedId = before->feedId;
    }
}

/// `vanished` holds the entries that the list does not name.
void removeVanished(const std::vector<DirectoryEntry>& known, const QHash<QString, const DirectoryEntry*>& vanished, const RemovalRules& rules,
    Difference& difference)
{
    std::vector<const DirectoryEntry*> gone;
    qint64 standing = 0;
    for (const DirectoryEntry& entry : known) {
        const bool isGone = vanished.contains(entry.feedId) && !rules.unreadIds.contains(entry.feedId);
        if (isGone && rules.kept.contains(entry.feedId)) {
            difference.kept.insert(entry.feedId);
            continue;
        }
        ++standing;
        if (isGone)
            gone.push_back(&entry);
    }
    if (!rules.wholeList || gone.size() <= static_cast<std::size_t>(rules.unnamed))
        return;
    const bool tooMany = feeds::isSuspiciousLoss(static_cast<qint64>(gone.size()), standing, rules.shrinkGuard);
    difference.newlyKept = tooMany ? static_cast<int>(gone.size()) : 0;
    for (const DirectoryEntry* entry : gone) {
        if (tooMany)
            difference.kept.insert(entry->feedId);
        else
            difference.removed.push_back(entry->id);
    }
}

} // namespace

Difference differenceOf(
    const std::vector<DirectoryEntry>& known, std::vector<DirectoryEntry> entries, QDate today, const RemovalRules& rules)
{
    QHash<QString, const DirectoryEntry*> byId;
    byId.reserve(static_cast<qsizetype>(known.size()));
    for (const DirectoryEntry& entry : known)
        byId.insert(entry.feedId, &entry);
    adoptStoredIds(known, entries, byId, rules.unreadIds);
    Difference difference;
    for (DirectoryEntry& entry : entries) {
        const DirectoryEntry* before = byId.take(entry.feedId);
        if (before != nullptr && saysTheSame(*before, entry))
            continue;
        ++(before == nullptr ? difference.added : difference.changed);
        entry.changedOn = today;
        difference.changedOrAdded.push_back(std::move(entry));
    }
    removeVanished(known, byId, rules, difference);
    return difference;
}

QByteArray saidDigest(const DirectoryEntry& entry)
{
    QStringList said{entry.url, entry.form, entry.email, entry.postal, entry.phone, entry.fax, entry.difficulty};
    said += entry.methods;
    for (auto page = entry.pages.cbegin(); page != entry.pages.cend(); ++page)
        said << page.key() << page.value();
    const QByteArray utf8 = said.join(QChar(0x1F)).toUtf8();
    return QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).left(kDigestBytes);
}

} // namespace recourse::directory
