-- A therapist is not there (T8, T4.5): who, from when until when, who noted it, and what was done with each appointment of
-- that time. Why somebody is away stands nowhere.
CREATE TABLE absence (
    id          BLOB NOT NULL PRIMARY KEY,
    provider_id BLOB NOT NULL REFERENCES provider (id),
    person_id   BLOB NOT NULL REFERENCES person (id),
    from_at     INTEGER NOT NULL,
    until_at    INTEGER NOT NULL,
    made_by     BLOB NOT NULL REFERENCES person (id),
    made_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX absence_by_provider ON absence (provider_id, made_at, id);
CREATE INDEX absence_by_person ON absence (person_id, until_at);

CREATE TABLE absence_item (
    absence_id     BLOB NOT NULL REFERENCES absence (id),
    appointment_id BLOB NOT NULL REFERENCES appointment (id),
    client_id      BLOB NOT NULL REFERENCES client (id),
    deed           TEXT NOT NULL,
    fate           TEXT NOT NULL,
    was_at         INTEGER NOT NULL,
    to_id          BLOB REFERENCES person (id),
    undone_at      INTEGER,
    PRIMARY KEY (absence_id, appointment_id)
) STRICT;
CREATE INDEX absence_item_by_client ON absence_item (client_id, appointment_id);
CREATE INDEX absence_item_by_appointment ON absence_item (appointment_id);

-- Why an appointment is not as it was: a word; and when it would have been.
ALTER TABLE appointment ADD COLUMN because TEXT;
ALTER TABLE appointment ADD COLUMN was_at INTEGER;
