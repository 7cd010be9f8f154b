// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory_entry.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace recourse::directory {

/// What a new list changes in the stored entries.
struct Difference
{
    std::vector<model::DirectoryEntry> changedOrAdded; ///< with the id of the known entry, `changedOn` set
    std::vector<model::DirectoryEntryId> removed;
    int added = 0;
    int changed = 0;
};

/// Compares by `feedId` and content.
[[nodiscard]] Difference differenceOf(
    const std::vector<model::DirectoryEntry>& known, std::vector<model::DirectoryEntry> entries, QDate today);

/// 16 bytes that differ when what the entry says to act on does: addresses, difficulty, methods. Notes and names do not count.
[[nodiscard]] QByteArray saidDigest(const model::DirectoryEntry& entry);

} // namespace recourse::directory
