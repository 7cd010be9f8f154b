// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/schema.h"

#include "vault/schema_version2.h"
#include "vault/schema_version3.h"
#include "vault/schema_version4.h"
#include "vault/schema_version5.h"
#include "vault/schema_version6.h"

#include <array>

namespace recourse::vault {

namespace {

// Words of enumerators are those of model/names.h. Lists are JSON arrays, days ISO text. Points in time are ISO text in
// UTC, but in accounts seconds since 1970: there are 100,000 rows of them, and parsing three texts a row costs more
// than all else. Words are checked by OR: for IN with more than two words SQLite builds a temporary table
// for every row.

constexpr const char* kVersion1 =
    // the user, the inventory and where it comes from
    R"sql(
CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    full_name TEXT NOT NULL,
    postal_address TEXT NOT NULL,
    email TEXT NOT NULL,
    residence TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT;

CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL,
    format TEXT NOT NULL,
    at TEXT,
    records INTEGER NOT NULL,
    added INTEGER NOT NULL,
    merged INTEGER NOT NULL,
    known INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE services (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    legal_entity TEXT NOT NULL,
    domains TEXT NOT NULL,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    privacy_email TEXT NOT NULL,
    postal_address TEXT NOT NULL,
    contact_source TEXT NOT NULL,
    created_by INTEGER REFERENCES imports (id) -- the import that made it; NULL: the user's own
) STRICT;

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    service_id INTEGER NOT NULL REFERENCES services (id) ON DELETE RESTRICT,
    merge_key BLOB NOT NULL UNIQUE, -- 16 bytes of BLAKE2b over model::mergeKey in UTF-8: it is only ever compared
    kind TEXT NOT NULL CHECK (kind = 'web' OR kind = 'app' OR kind = 'local' OR kind = 'unresolved'),
    domain TEXT NOT NULL,
    host TEXT NOT NULL,
    other_hosts TEXT, -- NULL: none, here and in the next two lists
    title TEXT NOT NULL,
    login TEXT NOT NULL,
    also TEXT,
    tags TEXT,
    state TEXT NOT NULL CHECK (state = 'open' OR state = 'dormant' OR state = 'closed'),
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    one_time_code INTEGER NOT NULL CHECK (one_time_code IN (0, 1)),
    passkey INTEGER NOT NULL CHECK (passkey IN (0, 1)),
    created INTEGER,
    last_used INTEGER,
    password_changed INTEGER,
    closed_on TEXT,
    strength INTEGER NOT NULL,
    reused_count INTEGER NOT NULL,
    reuse_group INTEGER NOT NULL,
    judged_by INTEGER REFERENCES imports (id),
    pwned_count INTEGER NOT NULL,
    person TEXT NOT NULL,
    added_by INTEGER REFERENCES imports (id), -- the import whose undo removes it; NULL: none
    edited_after INTEGER NOT NULL DEFAULT 0 -- the newest import at the time of the user's last edit; 0: never edited
) STRICT;
CREATE INDEX accounts_by_service ON accounts (service_id);

CREATE TABLE accounts_before ( -- accounts as they were before an import changed them
    import_id INTEGER NOT NULL REFERENCES imports (id),
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    service_id INTEGER NOT NULL REFERENCES services (id) ON DELETE RESTRICT,
    merge_key BLOB NOT NULL,
    kind TEXT NOT NULL,
    domain TEXT NOT NULL,
    host TEXT NOT NULL,
    other_hosts TEXT,
    title TEXT NOT NULL,
    login TEXT NOT NULL,
    also TEXT,
    tags TEXT,
    state TEXT NOT NULL,
    archived INTEGER NOT NULL,
    one_time_code INTEGER NOT NULL,
    passkey INTEGER NOT NULL,
    created INTEGER,
    last_used INTEGER,
    password_changed INTEGER,
    closed_on TEXT,
    strength INTEGER NOT NULL,
    reused_count INTEGER NOT NULL,
    reuse_group INTEGER NOT NULL,
    judged_by INTEGER,
    pwned_count INTEGER NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (import_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX accounts_before_by_account ON accounts_before (account_id);
CREATE INDEX accounts_before_by_service ON accounts_before (service_id);

CREATE TABLE data_held (
    id INTEGER PRIMARY KEY,
    service_id INTEGER NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    account_id INTEGER REFERENCES accounts (id) ON DELETE CASCADE,
    data_class TEXT NOT NULL,
    layer TEXT NOT NULL CHECK (layer = 'gave' OR layer = 'they_say' OR layer = 'leaked'),
    source TEXT NOT NULL,
    since TEXT
) STRICT;
CREATE UNIQUE INDEX data_held_once ON data_held (service_id, ifnull(account_id, 0), data_class, layer, source);
CREATE INDEX data_held_by_account ON data_held (account_id) WHERE account_id IS NOT NULL;
)sql"
    // what was published and what of it concerns the user
    R"sql(
CREATE TABLE feeds (
    id TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    entries INTEGER NOT NULL,
    as_of TEXT,
    last_tried TEXT,
    last_error TEXT NOT NULL,
    etag TEXT NOT NULL,
    last_modified TEXT NOT NULL,
    marker TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    retry_after TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    at TEXT,
    feed TEXT NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    sent_bytes INTEGER NOT NULL,
    received_bytes INTEGER NOT NULL,
    status INTEGER NOT NULL,
    error TEXT NOT NULL
) STRICT;

CREATE TABLE breaches (
    id INTEGER PRIMARY KEY,
    feed TEXT NOT NULL,
    feed_id TEXT NOT NULL,
    title TEXT NOT NULL,
    org_name TEXT NOT NULL,
    domains TEXT NOT NULL,
    named_host TEXT NOT NULL,
    occurred_from TEXT,
    occurred_to TEXT,
    precision TEXT NOT NULL
        CHECK (precision = 'day' OR precision = 'month' OR precision = 'year' OR precision = 'unknown'),
    disclosed TEXT,
    modified TEXT,
    affected INTEGER NOT NULL,
    affected_scope TEXT NOT NULL,
    data_classes TEXT NOT NULL,
    data_classes_raw TEXT NOT NULL,
    verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
    fabricated INTEGER NOT NULL CHECK (fabricated IN (0, 1)),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    spam_list INTEGER NOT NULL CHECK (spam_list IN (0, 1)),
    malware INTEGER NOT NULL CHECK (malware IN (0, 1)),
    stealer_log INTEGER NOT NULL CHECK (stealer_log IN (0, 1)),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    description TEXT NOT NULL,
    source_url TEXT NOT NULL,
    notice_url TEXT NOT NULL,
    licence TEXT NOT NULL,
    extra BLOB NOT NULL,
    withdrawn_on TEXT,
    UNIQUE (feed, feed_id)
) STRICT;

CREATE TABLE exposures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    breach_id INTEGER NOT NULL REFERENCES breaches (id) ON DELETE RESTRICT,
    band TEXT NOT NULL CHECK (band = 'unlikely' OR band = 'possible' OR band = 'likely' OR band = 'confirmed'),
    facts TEXT NOT NULL, -- JSON, see exposure_facts.h
    data_classes TEXT NOT NULL,
    disposition TEXT NOT NULL
        CHECK (disposition = 'open' OR disposition = 'changed' OR disposition = 'deleted' OR disposition = 'never_mine'
            OR disposition = 'closed_before' OR disposition = 'accepted' OR disposition = 'waiting'),
    note TEXT NOT NULL,
    disposed_on TEXT,
    stale INTEGER NOT NULL DEFAULT 0 CHECK (stale IN (0, 1)), -- 1: the last computation no longer found it
    UNIQUE (account_id, breach_id)
) STRICT;
CREATE INDEX exposures_by_breach ON exposures (breach_id);

CREATE TABLE steps (
    id TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL CHECK (state = 'open' OR state = 'done' OR state = 'declined'),
    said_on TEXT,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql"
    // what was written to whom
    R"sql(
CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    service_id INTEGER NOT NULL REFERENCES services (id) ON DELETE RESTRICT,
    matter TEXT NOT NULL,
    regime TEXT NOT NULL,
    stage TEXT NOT NULL
        CHECK (stage = 'drafted' OR stage = 'sent' OR stage = 'received' OR stage = 'acknowledged' OR stage = 'extended'
            OR stage = 'identity_asked' OR stage = 'answered' OR stage = 'refused' OR stage = 'silent'
            OR stage = 'appealed' OR stage = 'complained' OR stage = 'settled' OR stage = 'closed'),
    opened TEXT,
    due TEXT,
    overdue_from TEXT
) STRICT;
CREATE INDEX cases_by_service ON cases (service_id, matter);

CREATE TABLE letters (
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES cases (id) ON DELETE RESTRICT,
    service_id INTEGER NOT NULL REFERENCES services (id) ON DELETE RESTRICT,
    type TEXT NOT NULL,
    regime TEXT NOT NULL,
    language TEXT NOT NULL,
    reference TEXT NOT NULL,
    sender TEXT NOT NULL,
    sender_email TEXT NOT NULL,
    recipient TEXT NOT NULL,
    recipient_email TEXT NOT NULL,
    place TEXT NOT NULL,
    date TEXT,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    closing TEXT NOT NULL,
    enclosures TEXT NOT NULL,
    cites TEXT NOT NULL,
    due TEXT,
    overdue_from TEXT,
    state TEXT NOT NULL CHECK (state = 'drafted' OR state = 'sent' OR state = 'received'),
    created TEXT,
    lint TEXT NOT NULL -- JSON array of objects
) STRICT;
CREATE INDEX letters_by_case ON letters (case_id);
CREATE INDEX letters_by_service ON letters (service_id);

CREATE TABLE case_events (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    at TEXT,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    letter_id INTEGER REFERENCES letters (id) ON DELETE RESTRICT,
    sha256 BLOB NOT NULL,
    chain BLOB NOT NULL
) STRICT;
CREATE INDEX case_events_by_case ON case_events (case_id);
CREATE INDEX case_events_by_letter ON case_events (letter_id) WHERE letter_id IS NOT NULL;
CREATE TRIGGER case_events_stay_as_they_are BEFORE UPDATE ON case_events
BEGIN
    SELECT RAISE(ABORT, 'case events are append-only');
END;
CREATE TRIGGER case_events_stay BEFORE DELETE ON case_events
BEGIN
    SELECT RAISE(ABORT, 'case events are append-only');
END;
)sql";

} // namespace

std::span<const Migration> schemaMigrations()
{
    static constexpr std::array kMigrations{Migration{1, kVersion1}, Migration{2, kVersion2}, Migration{3, kVersion3},
                                              Migration{4, kVersion4}, Migration{5, kVersion5}, Migration{6, kVersion6}};
    return kMigrations;
}

int schemaVersion()
{
    return schemaMigrations().back().version;
}

} // namespace recourse::vault
