// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recourse::vault {

/// Version 4: several breach lists, their keeping and their news; the directory of services; exposures that are kept up to date.
inline constexpr const char* kVersion4 =
    // breach feeds
    R"sql(
ALTER TABLE breaches ADD COLUMN org_names TEXT NOT NULL DEFAULT '[]'; -- further names: d/b/a, brackets, other filings
ALTER TABLE breaches ADD COLUMN discovered TEXT;
ALTER TABLE breaches ADD COLUMN cause TEXT NOT NULL DEFAULT '';
ALTER TABLE breaches ADD COLUMN industry TEXT NOT NULL DEFAULT '';
ALTER TABLE breaches ADD COLUMN jurisdiction TEXT NOT NULL DEFAULT '';
ALTER TABLE breaches ADD COLUMN reporter_role TEXT NOT NULL DEFAULT 'unknown' CHECK (reporter_role = 'unknown'
    OR reporter_role = 'affected' OR reporter_role = 'notifier' OR reporter_role = 'business_associate'
    OR reporter_role = 'claim');
ALTER TABLE breaches ADD COLUMN superseded_by TEXT NOT NULL DEFAULT ''; -- feed_id of the same feed
ALTER TABLE breaches ADD COLUMN first_seen TEXT;
ALTER TABLE breaches ADD COLUMN raw_sha256 BLOB NOT NULL DEFAULT x'';

ALTER TABLE feeds ADD COLUMN last_changed TEXT;
ALTER TABLE feeds ADD COLUMN due_after TEXT;

CREATE TABLE own_feeds ( -- lists that the user described
    id TEXT NOT NULL PRIMARY KEY,
    definition TEXT NOT NULL -- JSON, a record as in rules/feeds.json
) STRICT, WITHOUT ROWID;

CREATE TABLE feed_choices (
    feed TEXT NOT NULL PRIMARY KEY,
    switched_on INTEGER CHECK (switched_on IN (0, 1)), -- NULL: as the definition says
    proxy TEXT -- NULL: as everything else; '': none
) STRICT, WITHOUT ROWID;

CREATE TABLE feed_changes ( -- what the last refreshes changed, as many as FeedChangeRepository keeps
    id INTEGER PRIMARY KEY,
    feed TEXT NOT NULL,
    at TEXT,
    breach_id INTEGER NOT NULL REFERENCES breaches (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'added' OR kind = 'changed' OR kind = 'withdrawn' OR kind = 'returned'),
    fields TEXT NOT NULL -- JSON array of what changed
) STRICT;
CREATE INDEX feed_changes_by_feed ON feed_changes (feed, id);
CREATE INDEX feed_changes_by_breach ON feed_changes (breach_id);

CREATE TABLE news ( -- headlines: context, never matched
    id INTEGER PRIMARY KEY,
    feed TEXT NOT NULL,
    item_id TEXT NOT NULL,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    published TEXT,
    first_seen TEXT,
    UNIQUE (feed, item_id)
) STRICT;

CREATE TABLE address_answers ( -- what a service said about one of the user's addresses, asked with the user's own key
    address TEXT NOT NULL,
    feed TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'account' OR kind = 'range' OR kind = 'stealer_logs'),
    asked TEXT,
    names TEXT NOT NULL, -- JSON array: feed ids of breaches; registrable domains for stealer logs
    PRIMARY KEY (address, feed, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX ledger_by_feed ON ledger (feed, at); -- quotas are counted there
)sql"
    // directories
    R"sql(
CREATE TABLE directory_entries ( -- what public directories say about services, as they last said it
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed TEXT NOT NULL,
    feed_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'deletion' OR kind = 'privacy_contact' OR kind = 'two_factor' OR kind = 'passkey'
        OR kind = 'change_password' OR kind = 'broker' OR kind = 'shared_login' OR kind = 'authority'),
    domains TEXT NOT NULL,
    hosts TEXT NOT NULL,
    names TEXT NOT NULL,
    countries TEXT NOT NULL,
    url TEXT NOT NULL,
    form TEXT NOT NULL,
    email TEXT NOT NULL,
    postal TEXT NOT NULL,
    phone TEXT NOT NULL,
    fax TEXT NOT NULL,
    transport TEXT NOT NULL,
    language TEXT NOT NULL,
    difficulty TEXT NOT NULL,
    methods TEXT NOT NULL,
    products TEXT NOT NULL,
    required TEXT NOT NULL, -- JSON array of name, type, "optional" or "", three strings an element
    needs_id INTEGER CHECK (needs_id IN (0, 1)), -- NULL: not said
    notes TEXT NOT NULL, -- JSON array of language, text, two strings a note
    pages TEXT NOT NULL, -- the same of addresses
    mail_subject TEXT NOT NULL,
    mail_body TEXT NOT NULL,
    quality TEXT NOT NULL,
    sources TEXT NOT NULL,
    details BLOB NOT NULL,
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    licence TEXT NOT NULL,
    changed_on TEXT,
    UNIQUE (feed, feed_id)
) STRICT;

CREATE TABLE directory_reports ( -- the user's word that such an entry is wrong; outlives the entry
    feed TEXT NOT NULL,
    feed_id TEXT NOT NULL,
    reported_on TEXT,
    note TEXT NOT NULL,
    said BLOB NOT NULL, -- digest of what the entry said then
    PRIMARY KEY (feed, feed_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE signing_keys ( -- public keys that the user gave for lists; a list with one is taken only if signed with it
    feed TEXT NOT NULL PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    public_key BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE suffix_list ( -- a newer Public Suffix List than the program's own
    id INTEGER PRIMARY KEY CHECK (id = 1),
    text BLOB NOT NULL
) STRICT;
)sql"
    // exposures
    R"sql(
CREATE TABLE name_words ( -- the user's word on whether a published name is that of a service
    name TEXT NOT NULL, -- as domains::organisationName gives it
    service_key TEXT NOT NULL,
    same INTEGER NOT NULL CHECK (same IN (0, 1)), -- 0: it is another's, and not proposed again
    shown TEXT NOT NULL, -- as it was published or typed
    said_on TEXT,
    PRIMARY KEY (name, service_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX exposures_never_mine ON exposures (account_id) WHERE disposition = 'never_mine';

CREATE TABLE former_words ( -- what was said about exposures and names before, the latest last; as many as WordHistory keeps
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    said_on TEXT,
    exposures TEXT NOT NULL, -- JSON array of id, disposition, note and day, four strings an exposure
    names TEXT NOT NULL -- JSON array of name, service key, "1", "0" or "" for none, as shown and day, five strings a name
) STRICT;
)sql";

} // namespace recourse::vault
