// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recourse::vault {

/// Version 2: reports of imports kept, services that may hold an account, addresses given away, words about duplicates.
/// An import's evidence is rows of its own, folded when read, so that taking the import back is deleting its rows.
inline constexpr const char* kVersion2 = R"sql(
ALTER TABLE imports ADD COLUMN kind TEXT NOT NULL DEFAULT 'accounts' CHECK (kind = 'accounts' OR kind = 'candidates');
ALTER TABLE imports ADD COLUMN failed INTEGER NOT NULL DEFAULT 0;

CREATE TABLE import_lines ( -- of the report, as many as ImportLineRepository keeps
    import_id INTEGER NOT NULL REFERENCES imports (id),
    place INTEGER NOT NULL, -- in the report, from 0; what is missing was not kept
    record INTEGER NOT NULL,
    line INTEGER NOT NULL,
    title TEXT NOT NULL,
    fate TEXT NOT NULL CHECK (fate = 'new' OR fate = 'merged' OR fate = 'known' OR fate = 'changed' OR fate = 'skipped'
        OR fate = 'failed'),
    reason TEXT NOT NULL,
    PRIMARY KEY (import_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE candidates ( -- services that something speaks for; which of them have an account shows the inventory
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE, -- as services.key would be
    domain TEXT NOT NULL,
    app TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'open' OR state = 'later' OR state = 'kept' OR state = 'to_delete'
        OR state = 'not_mine'),
    decided_at TEXT,
    account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL, -- what it became
    added_by INTEGER REFERENCES imports (id)
) STRICT;
CREATE INDEX candidates_by_account ON candidates (account_id);

CREATE TABLE candidate_evidence (
    id INTEGER PRIMARY KEY,
    candidate_id INTEGER NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
    import_id INTEGER NOT NULL REFERENCES imports (id),
    verdict TEXT NOT NULL CHECK (verdict = 'none' OR verdict = 'possible' OR verdict = 'likely' OR verdict = 'confirmed'),
    kind TEXT NOT NULL CHECK (kind = 'sign_up' OR kind = 'security' OR kind = 'terms' OR kind = 'purchase'
        OR kind = 'newsletter' OR kind = 'connected_app' OR kind = 'shared_activity' OR kind = 'history'
        OR kind = 'installed_app' OR kind = 'stealer_log' OR kind = 'breach'),
    source TEXT NOT NULL,
    recipient TEXT NOT NULL,
    count INTEGER NOT NULL,
    via_relay INTEGER NOT NULL CHECK (via_relay IN (0, 1)),
    first TEXT,
    last TEXT
) STRICT;
CREATE INDEX candidate_evidence_by_candidate ON candidate_evidence (candidate_id);
CREATE INDEX candidate_evidence_by_import ON candidate_evidence (import_id);

CREATE TABLE aliases ( -- the user's word on which address a service was given; what mail shows is in candidate_evidence
    address TEXT NOT NULL,
    service_key TEXT NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)), -- 0: it was not, whatever mail shows
    PRIMARY KEY (address, service_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE leak_signs (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (id),
    address TEXT NOT NULL,
    given_to TEXT NOT NULL,
    sender TEXT NOT NULL,
    count INTEGER NOT NULL,
    first TEXT,
    last TEXT
) STRICT;
CREATE INDEX leak_signs_by_import ON leak_signs (import_id);

CREATE TABLE dismissed_leak_signs (
    address TEXT NOT NULL,
    sender TEXT NOT NULL,
    PRIMARY KEY (address, sender)
) STRICT, WITHOUT ROWID;

CREATE TABLE deletion_wishes ( -- accounts that the user wants to be deleted at their services
    account_id INTEGER PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    since TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE declined_duplicates ( -- pairs of accounts.merge_key that the user said are two, the smaller first
    one BLOB NOT NULL,
    other BLOB NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace recourse::vault
