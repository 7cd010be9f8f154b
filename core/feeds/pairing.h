// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/breach.h"

#include <QStringList>

#include <vector>

namespace recourse::feeds {

/// Gives records of a new list, whose ids are not known, the ids of stored ones that the list does not name: registers give a record
/// another id when they mend its spelling, when they are published anew, and in another form of the same list. First those of one
/// normalised name and the same days, in order; then those of one name and day of disclosure, where exactly one stands on each side.
/// Records without a name or a day are left as they are. What `supersededBy` names follows. `unread` are ids that the list names too.
void adoptStoredIds(const std::vector<model::Breach>& known, std::vector<model::Breach>& listed, const QStringList& unread);

} // namespace recourse::feeds
