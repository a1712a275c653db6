-- When authority was suspended or ended by somebody, which may be another day than that from which it holds: so long after
-- that the other representatives are told (T1.1p). Rows from before have none.
ALTER TABLE authority ADD COLUMN closed_at INTEGER;

-- Who was put into the wrong file and stands in it no more, and why, which is sealed under the file's key.
CREATE TABLE removal (
    id           BLOB NOT NULL PRIMARY KEY,
    client_id    BLOB NOT NULL REFERENCES client (id),
    person_id    BLOB NOT NULL REFERENCES person (id),
    relationship TEXT NOT NULL,
    reason       BLOB NOT NULL,
    removed_by   BLOB NOT NULL REFERENCES person (id),
    removed_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX removal_by_client ON removal (client_id, id);

-- Of which school or organisation somebody is the contact; none for who stands around the client as oneself.
ALTER TABLE relative ADD COLUMN organisation TEXT;
