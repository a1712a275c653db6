-- When authority was suspended or ended by somebody, which may be another day than that from which it holds: so long after
-- that the other representatives are told (T1.1p). Rows from before have none.
ALTER TABLE authority ADD COLUMN closed_at BIGINT;

-- Who was put into the wrong file and stands in it no more, and why, which is sealed under the file's key.
CREATE TABLE removal (
    id           UUID NOT NULL PRIMARY KEY,
    client_id    UUID NOT NULL REFERENCES client (id),
    person_id    UUID NOT NULL REFERENCES person (id),
    relationship TEXT NOT NULL,
    reason       BYTEA NOT NULL,
    removed_by   UUID NOT NULL REFERENCES person (id),
    removed_at   BIGINT NOT NULL
);
CREATE INDEX removal_by_client ON removal (client_id, id);

-- It stands behind the second wall (ADR 7), as the circle's other facts do.
ALTER TABLE removal ENABLE ROW LEVEL SECURITY;
ALTER TABLE removal FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON removal USING (
    client_id = ANY ((SELECT within_files())::uuid[]) OR within_more(client_id));

-- Of which school or organisation somebody is the contact; none for who stands around the client as oneself.
ALTER TABLE relative ADD COLUMN organisation TEXT;
