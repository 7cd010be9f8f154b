// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory_entry.h"

#include <QByteArray>
#include <QDate>
#include <QSet>

#include <vector>

namespace recourse::directory {

/// What a new list changes in the stored entries.
struct Difference
{
    std::vector<model::DirectoryEntry> changedOrAdded; ///< with the id of the known entry, `changedOn` set
    std::vector<model::DirectoryEntryId> removed;
    QSet<QString> kept; ///< feed ids of entries that vanished and were kept all the same: they do not count as vanished again
    int newlyKept = 0;
    int added = 0;
    int changed = 0;
};

/// What may be removed.
struct RemovalRules
{
    double shrinkGuard = 1; ///< if a larger share of the entries vanished, and more than publishers take out of a short list, they are kept
    bool wholeList = true; ///< false: nothing is removed
    QSet<QString> kept = {}; ///< by earlier comparisons
    QSet<QString> unreadIds = {}; ///< entries that the list names and that could not be read: they did not vanish
    int unnamed = 0; ///< so many entries could not be read that may be any: as long as no more vanished, these may be the ones
};

/// Compares by `feedId` and content. An entry whose name in the list is new is the one whose name vanished, if they are the only ones of
/// their kind and domains: it keeps the stored `feedId`, by which the user's reports find it.
[[nodiscard]] Difference differenceOf(const std::vector<model::DirectoryEntry>& known, std::vector<model::DirectoryEntry> entries, QDate today,
    const RemovalRules& rules);

/// 16 bytes that differ when what the entry says to act on does: addresses, difficulty, methods. Notes and names do not count.
[[nodiscard]] QByteArray saidDigest(const model::DirectoryEntry& entry);

} // namespace recourse::directory
