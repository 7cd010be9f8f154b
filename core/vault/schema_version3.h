// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recourse::vault {

/// Version 3: files that were taken in together are known as one run, which is undone as a whole.
inline constexpr const char* kVersion3 = R"sql(
ALTER TABLE imports ADD COLUMN run_id INTEGER REFERENCES imports (id); -- the run's first import; NULL: of the first one itself
CREATE INDEX imports_by_run ON imports (run_id);
)sql";

} // namespace recourse::vault
