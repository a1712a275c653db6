-- A question about access, with a term (rulebook 6, 7.3): why somebody looked, or what is asked of the therapist (T4.2,
-- T4.3). When its last day is over stands beside it, so that lists go by it; what was asked and answered is sealed.
CREATE TABLE access_question (
    id          BLOB NOT NULL PRIMARY KEY,
    provider_id BLOB NOT NULL REFERENCES provider (id),
    client_id   BLOB NOT NULL REFERENCES client (id),
    asker_id    BLOB NOT NULL REFERENCES person (id),
    kind        TEXT NOT NULL,
    state       TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    category    TEXT,
    line_id     BLOB,
    line        BLOB,
    text        BLOB NOT NULL,
    answered_at INTEGER,
    answered_by BLOB REFERENCES person (id),
    answer      BLOB,
    seen_at     INTEGER
) STRICT;
CREATE INDEX access_question_by_due ON access_question (provider_id, state, due_at, id);
CREATE INDEX access_question_by_client ON access_question (client_id, state, due_at, id);
CREATE INDEX access_question_by_asker ON access_question (client_id, asker_id, received_at, id);
