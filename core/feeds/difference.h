// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/reader.h"
#include "model/breach.h"
#include "model/feed.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace recourse::feeds {

/// Whether the list comes from the feed's server, or from a file that may be older than what is stored.
enum class ListOrigin { Server, File };

/// What a new list changes in the stored records.
struct Difference
{
    std::vector<model::FeedChange> changes; ///< in the list's order, withdrawn ones last; `at` and `breach` are not set
    std::vector<model::Breach> changedOrAdded;
    std::vector<model::BreachId> withdrawn; ///< vanished from the list or newly retired
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
};

/// Stable words of the fields in which two records differ: "title", "occurred", "affected", "data_classes"…; the day it was first seen
/// and the digest of its bytes are no content.
[[nodiscard]] QStringList changedFields(const model::Breach& one, const model::Breach& other);

/// Compares by `feedId` and content. A record that the list no longer has is withdrawn, not deleted; if more vanished than
/// `shrinkGuard` allows, or the list is an older file, the vanished ones are kept and a note says so. A record whose stored form is
/// newer stays.
[[nodiscard]] Difference differenceOf(
    const std::vector<model::Breach>& known, FeedReading reading, const ComparisonRules& rules);

/// Whether losing `lost` of `before` entries is more than publishers withdraw: above `shrinkGuard` (a share). In a short list
/// one or two are a large share: one may always go unless it is the last, two unless they are half of it.
[[nodiscard]] bool isSuspiciousLoss(qint64 lost, qint64 before, double shrinkGuard);

} // namespace recourse::feeds
