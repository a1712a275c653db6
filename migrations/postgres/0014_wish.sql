-- A representative asked the client to share (T4.3, T4.4): who, for what, and when. What became of it is the client's
-- to know, and nobody else's. It opens nothing: that is for a consent.
CREATE TABLE wish (
    id         UUID NOT NULL PRIMARY KEY,
    client_id  UUID NOT NULL REFERENCES client (id),
    asker_id   UUID NOT NULL REFERENCES person (id),
    categories BIGINT NOT NULL,
    asked_at   BIGINT NOT NULL,
    state      TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX wish_by_asker ON wish (client_id, asker_id, asked_at);
-- One at a time.
CREATE UNIQUE INDEX wish_one ON wish (client_id, asker_id) WHERE state IN ('open', 'not_now');

-- It stands behind the second wall (ADR 7).
ALTER TABLE wish ENABLE ROW LEVEL SECURITY;
ALTER TABLE wish FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON wish USING (client_id = ANY ((SELECT within_files())::uuid[]) OR within_more(client_id));
