// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/reader.h"
#include "model/breach.h"
#include "model/feed.h"

#include <QDate>
#include <QSet>
#include <QStringList>

#include <vector>

namespace recourse::feeds {

/// Whether the list comes from the feed's server, or from a file that may be older than what is stored.
enum class ListOrigin { Server, File };

/// Whether the user said that a file stands for all that was taken before, however much shorter or older it is.
enum class ListUse { Update, Replace };

/// What a new list changes in the stored records.
struct Difference
{
    std::vector<model::FeedChange> changes; ///< in the list's order, withdrawn ones last; `at` and `breach` are not set
    std::vector<model::Breach> changedOrAdded;
    std::vector<model::BreachId> withdrawn; ///< vanished from the list or newly retired
    QSet<QString> kept; ///< feed ids of records that vanished and were kept all the same: they do not count as vanished again
    int added = 0;
    int changed = 0;
    QStringList notes;
};

/// How lists of a feed are compared.
struct ComparisonRules
{
    ListOrigin origin = ListOrigin::Server;
    double shrinkGuard = 0; ///< share of the entries that may vanish
    bool wholeList = true; ///< false: what the list does not have was not withdrawn
    QDate today;
    ListUse use = ListUse::Update;
    bool ageByDisclosure = true; ///< a file whose last day of disclosure is before that of what is stored is an older one
    QSet<QString> kept = {}; ///< by earlier comparisons
};

/// Stable words of the fields in which two records differ: "title", "occurred", "affected", "data_classes"…; the day it was first seen
/// and the digest of its bytes are no content.
[[nodiscard]] QStringList changedFields(const model::Breach& one, const model::Breach& other);

/// Compares by `feedId` and content, after `adoptStoredIds`. A record that the list no longer has is withdrawn, not deleted; if more
/// vanished than `shrinkGuard` allows, or the list is an older file, the vanished ones are kept and a note says so. A record whose stored
/// form is newer stays. What differs in `extra` alone is stored and not told.
[[nodiscard]] Difference differenceOf(
    const std::vector<model::Breach>& known, FeedReading reading, const ComparisonRules& rules);

/// Whether losing `lost` of `before` entries is more than publishers withdraw: above `shrinkGuard` (a share). In a short list
/// one or two are a large share: one may always go unless it is the last, two unless they are half of it.
[[nodiscard]] bool isSuspiciousLoss(qint64 lost, qint64 before, double shrinkGuard);

} // namespace recourse::feeds
