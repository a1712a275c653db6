-- What was reported of somebody's conduct (T5.3, T12): ids, kinds, states and instants, and no word of what it was. It is
-- asked before it is known of which files a desk is about. Reports of one thing share its `object_id`; a message stands in
-- the conversation `within_id`.
CREATE TABLE conduct_report (
    id               UUID NOT NULL PRIMARY KEY,
    provider_id      UUID NOT NULL REFERENCES provider (id),
    client_id        UUID REFERENCES client (id),
    object_kind      TEXT NOT NULL,
    object_id        UUID NOT NULL,
    within_id        UUID,
    subject_id       UUID NOT NULL REFERENCES person (id),
    account_id       UUID REFERENCES account (id),
    reporter_id      UUID NOT NULL REFERENCES person (id),
    reporter_account UUID NOT NULL REFERENCES account (id),
    kind             TEXT NOT NULL,
    state            TEXT NOT NULL,
    acted_at         BIGINT NOT NULL,
    reported_at      BIGINT NOT NULL,
    waits_since      BIGINT NOT NULL,
    judged_at        BIGINT,
    judged_by        UUID REFERENCES person (id),
    judgement        TEXT
);
CREATE INDEX conduct_report_by_client ON conduct_report (client_id, state, waits_since, id);
CREATE INDEX conduct_report_by_provider ON conduct_report (provider_id, state, waits_since, id);
CREATE INDEX conduct_report_by_subject ON conduct_report (subject_id, reported_at, id);
CREATE INDEX conduct_report_by_reporter ON conduct_report (reporter_account, reported_at, id);
CREATE INDEX conduct_report_by_object ON conduct_report (object_id, state);

-- What was said of it: the words reported, a note of who reported, each judgement. Sealed under the key of the file; where
-- there is none, of the person it is about.
CREATE TABLE conduct_note (
    id        UUID NOT NULL PRIMARY KEY,
    report_id UUID NOT NULL REFERENCES conduct_report (id),
    client_id UUID REFERENCES client (id),
    person_id UUID NOT NULL REFERENCES person (id),
    kind      TEXT NOT NULL,
    at        BIGINT NOT NULL,
    text      BYTEA NOT NULL
);
CREATE INDEX conduct_note_by_report ON conduct_note (report_id, at, id);

-- A violation before the operator: what was decided, why, and what its account said to that. The texts are the account's
-- own and sealed under its key; the operator reads none but the reasons it wrote.
CREATE TABLE conduct_case (
    id           UUID NOT NULL PRIMARY KEY REFERENCES conduct_report (id),
    provider_id  UUID NOT NULL REFERENCES provider (id),
    account_id   UUID NOT NULL REFERENCES account (id),
    kind         TEXT NOT NULL,
    state        TEXT NOT NULL,
    step         TEXT,
    acted_at     BIGINT NOT NULL,
    judged_at    BIGINT NOT NULL,
    waits_since  BIGINT NOT NULL,
    words        BYTEA,
    decided_at   BIGINT,
    decided_by   UUID REFERENCES person (id),
    reason       BYTEA,
    read_at      BIGINT,
    ends_at      BIGINT,
    objected_at  BIGINT,
    objection    BYTEA,
    again        TEXT,
    answered_at  BIGINT,
    answered_by  UUID REFERENCES person (id),
    answer       BYTEA,
    lifted_at    BIGINT,
    struck       BOOLEAN NOT NULL,
    due_at       BIGINT,
    removed_at   BIGINT
);
CREATE INDEX conduct_case_by_state ON conduct_case (state, waits_since, id);
CREATE INDEX conduct_case_by_account ON conduct_case (account_id, judged_at, id);

-- Whether a warning waits to be read before anything else opens.
ALTER TABLE account ADD COLUMN warned BOOLEAN NOT NULL DEFAULT false;

-- What was said stands behind the second wall (ADR 7); what is about no file is in none.
ALTER TABLE conduct_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE conduct_note FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON conduct_note USING (
    client_id IS NULL OR client_id = ANY ((SELECT within_files())::uuid[]) OR within_more(client_id));
