-- A question about access, with a term (rulebook 6, 7.3): why somebody looked, or what is asked of the therapist (T4.2,
-- T4.3). When its last day is over stands beside it, so that lists go by it; what was asked and answered is sealed.
CREATE TABLE access_question (
    id          UUID NOT NULL PRIMARY KEY,
    provider_id UUID NOT NULL REFERENCES provider (id),
    client_id   UUID NOT NULL REFERENCES client (id),
    asker_id    UUID NOT NULL REFERENCES person (id),
    kind        TEXT NOT NULL,
    state       TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    due_at      BIGINT NOT NULL,
    category    TEXT,
    line_id     UUID,
    line        BYTEA,
    text        BYTEA NOT NULL,
    answered_at BIGINT,
    answered_by UUID REFERENCES person (id),
    answer      BYTEA,
    seen_at     BIGINT
);
CREATE INDEX access_question_by_due ON access_question (provider_id, state, due_at, id);
CREATE INDEX access_question_by_client ON access_question (client_id, state, due_at, id);
CREATE INDEX access_question_by_asker ON access_question (client_id, asker_id, received_at, id);

-- It stands behind the second wall (ADR 7).
ALTER TABLE access_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_question FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON access_question USING (
    client_id = ANY ((SELECT within_files())::uuid[]) OR within_more(client_id));
