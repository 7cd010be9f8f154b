// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/list_reading.h"

/// What the versions of 2fa.directory's files share. Internal to their readers.
namespace recourse::directory {

/// The words of a list of methods: letters, digits and hyphens. What is no such word is left out, and what is none of the directory's own
/// words is kept; both are noted.
[[nodiscard]] QStringList methodsOf(formats::JsonView methods, const QString& place, ListReading& list);
/// documentation, recovery, notes, contact, custom-software, custom-hardware.
void readGuidance(formats::JsonView record, model::DirectoryEntry& entry);
/// Members that have no field of their own, as they came, but only those named here: the recovery page.
void keepRecovery(formats::JsonView record, model::DirectoryEntry& entry);

} // namespace recourse::directory
