// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recourse::vault {

/// Version 6: what accounts went by before they were merged or corrected.
inline constexpr const char* kVersion6 = R"sql(
CREATE TABLE account_former_keys (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    key TEXT NOT NULL, -- a model::mergeKey
    merged INTEGER NOT NULL CHECK (merged IN (0, 1)), -- 1: of an account merged into this one; 0: its own, before the user corrected it
    PRIMARY KEY (account_id, key)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace recourse::vault
