-- What was reported of somebody's conduct (T5.3, T12): ids, kinds, states and instants, and no word of what it was. It is
-- asked before it is known of which files a desk is about. Reports of one thing share its `object_id`; a message stands in
-- the conversation `within_id`.
CREATE TABLE conduct_report (
    id               BLOB NOT NULL PRIMARY KEY,
    provider_id      BLOB NOT NULL REFERENCES provider (id),
    client_id        BLOB REFERENCES client (id),
    object_kind      TEXT NOT NULL,
    object_id        BLOB NOT NULL,
    within_id        BLOB,
    subject_id       BLOB NOT NULL REFERENCES person (id),
    account_id       BLOB REFERENCES account (id),
    reporter_id      BLOB NOT NULL REFERENCES person (id),
    reporter_account BLOB NOT NULL REFERENCES account (id),
    kind             TEXT NOT NULL,
    state            TEXT NOT NULL,
    acted_at         INTEGER NOT NULL,
    reported_at      INTEGER NOT NULL,
    waits_since      INTEGER NOT NULL,
    judged_at        INTEGER,
    judged_by        BLOB REFERENCES person (id),
    judgement        TEXT
) STRICT;
CREATE INDEX conduct_report_by_client ON conduct_report (client_id, state, waits_since, id);
CREATE INDEX conduct_report_by_provider ON conduct_report (provider_id, state, waits_since, id);
CREATE INDEX conduct_report_by_subject ON conduct_report (subject_id, reported_at, id);
CREATE INDEX conduct_report_by_reporter ON conduct_report (reporter_account, reported_at, id);
CREATE INDEX conduct_report_by_object ON conduct_report (object_id, state);

-- What was said of it: the words reported, a note of who reported, each judgement. Sealed under the key of the file; where
-- there is none, of the person it is about.
CREATE TABLE conduct_note (
    id        BLOB NOT NULL PRIMARY KEY,
    report_id BLOB NOT NULL REFERENCES conduct_report (id),
    client_id BLOB REFERENCES client (id),
    person_id BLOB NOT NULL REFERENCES person (id),
    kind      TEXT NOT NULL,
    at        INTEGER NOT NULL,
    text      BLOB NOT NULL
) STRICT;
CREATE INDEX conduct_note_by_report ON conduct_note (report_id, at, id);

-- A violation before the operator: what was decided, why, and what its account said to that. The texts are the account's
-- own and sealed under its key; the operator reads none but the reasons it wrote.
CREATE TABLE conduct_case (
    id           BLOB NOT NULL PRIMARY KEY REFERENCES conduct_report (id),
    provider_id  BLOB NOT NULL REFERENCES provider (id),
    account_id   BLOB NOT NULL REFERENCES account (id),
    kind         TEXT NOT NULL,
    state        TEXT NOT NULL,
    step         TEXT,
    acted_at     INTEGER NOT NULL,
    judged_at    INTEGER NOT NULL,
    waits_since  INTEGER NOT NULL,
    words        BLOB,
    decided_at   INTEGER,
    decided_by   BLOB REFERENCES person (id),
    reason       BLOB,
    read_at      INTEGER,
    ends_at      INTEGER,
    objected_at  INTEGER,
    objection    BLOB,
    again        TEXT,
    answered_at  INTEGER,
    answered_by  BLOB REFERENCES person (id),
    answer       BLOB,
    lifted_at    INTEGER,
    struck       INTEGER NOT NULL,
    due_at       INTEGER,
    removed_at   INTEGER
) STRICT;
CREATE INDEX conduct_case_by_state ON conduct_case (state, waits_since, id);
CREATE INDEX conduct_case_by_account ON conduct_case (account_id, judged_at, id);

-- Whether a warning waits to be read before anything else opens.
ALTER TABLE account ADD COLUMN warned INTEGER NOT NULL DEFAULT 0;
