// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recourse::vault {

/// Version 5: replies and proofs inside the vault, what a letter's channel and a reply's kind were, the length and last link of each
/// case's chain beside the events themselves, losses, facts about conduct, what was noted while going through an answer.
inline constexpr const char* kVersion5 = R"sql(
ALTER TABLE case_events ADD COLUMN channel TEXT NOT NULL DEFAULT '';
ALTER TABLE case_events ADD COLUMN reply TEXT NOT NULL DEFAULT ''; -- a record of replies.json
ALTER TABLE case_events ADD COLUMN until TEXT;

-- A chain alone does not show what was cut off at its end; these two do.
ALTER TABLE cases ADD COLUMN event_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN head BLOB NOT NULL DEFAULT x'';
ALTER TABLE cases ADD COLUMN assumed_days INTEGER CHECK (assumed_days BETWEEN 0 AND 60); -- the user's own, on the way; NULL: the rules'
UPDATE cases SET event_count = (SELECT count(*) FROM case_events e WHERE e.case_id = cases.id),
    head = ifnull((SELECT e.chain FROM case_events e WHERE e.case_id = cases.id ORDER BY e.id DESC LIMIT 1), x'');
CREATE TRIGGER case_events_are_counted AFTER INSERT ON case_events
BEGIN
    UPDATE cases SET event_count = event_count + 1, head = NEW.chain WHERE id = NEW.case_id;
END;

CREATE TABLE case_attachments (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES case_events (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL, -- hex, of content
    content BLOB NOT NULL
) STRICT;
CREATE INDEX case_attachments_by_event ON case_attachments (event_id);
CREATE TRIGGER case_attachments_stay_as_they_are BEFORE UPDATE ON case_attachments
BEGIN
    SELECT RAISE(ABORT, 'attachments are append-only');
END;
CREATE TRIGGER case_attachments_stay BEFORE DELETE ON case_attachments
BEGIN
    SELECT RAISE(ABORT, 'attachments are append-only');
END;

CREATE TABLE losses (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    arose_on TEXT,
    category TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0), -- in the currency's smallest unit
    currency TEXT NOT NULL, -- ISO 4217; '' without an amount
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    note TEXT NOT NULL,
    source_id INTEGER REFERENCES case_attachments (id) ON DELETE RESTRICT,
    CHECK (amount = 0 OR length(currency) = 3)
) STRICT;
CREATE INDEX losses_by_case ON losses (case_id);
CREATE INDEX losses_by_source ON losses (source_id) WHERE source_id IS NOT NULL;

CREATE TABLE conduct_facts (
    id INTEGER PRIMARY KEY,
    service_id INTEGER NOT NULL REFERENCES services (id) ON DELETE RESTRICT,
    breach_id INTEGER REFERENCES breaches (id) ON DELETE SET NULL,
    criterion TEXT NOT NULL, -- a record of conduct.json
    value TEXT NOT NULL,
    happened_on TEXT,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    proof_id INTEGER REFERENCES case_attachments (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX conduct_facts_by_service ON conduct_facts (service_id);
CREATE INDEX conduct_facts_by_breach ON conduct_facts (breach_id) WHERE breach_id IS NOT NULL;
CREATE INDEX conduct_facts_by_proof ON conduct_facts (proof_id) WHERE proof_id IS NOT NULL;

CREATE TABLE answer_notes (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id) ON DELETE RESTRICT,
    copied TEXT NOT NULL, -- JSON, data classes that the copy holds
    named TEXT NOT NULL, -- JSON, data classes that the answer names without the values
    copy_read INTEGER NOT NULL CHECK (copy_read IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE answer_ticks (
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    item TEXT NOT NULL, -- of completeness.json
    tick TEXT NOT NULL CHECK (tick IN ('given', 'missing', 'not_applicable')),
    PRIMARY KEY (case_id, item)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace recourse::vault
