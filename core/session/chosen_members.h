// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/import_jobs.h"

namespace recourse::session {

/// Of lists that were chosen of one archive, each is left out of what the others read: takes them out of what the report says was not
/// read, and leaves the rest of the archive's files to the first list of it. May be called again after a file was read once more.
void tellLeftOutOnce(const ImportRunRequest& request, ImportRunReport& report);

} // namespace recourse::session
