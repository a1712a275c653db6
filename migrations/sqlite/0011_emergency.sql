-- Who opened which file in an emergency (T4.5), beside the relation that does so. Without a word of why: it is asked for
-- before it is known of which files a desk is about.
CREATE TABLE emergency (
    id          BLOB NOT NULL PRIMARY KEY REFERENCES treatment (id),
    provider_id BLOB NOT NULL REFERENCES provider (id),
    client_id   BLOB NOT NULL REFERENCES client (id),
    person_id   BLOB NOT NULL REFERENCES person (id),
    opened_at   INTEGER NOT NULL,
    judged      INTEGER NOT NULL
) STRICT;
CREATE INDEX emergency_by_provider ON emergency (provider_id, judged, opened_at, id);
CREATE INDEX emergency_by_client ON emergency (client_id, opened_at);

-- What was said of it: the reason first, then every judgement (`justified`), the newest of which counts. Only added to;
-- sealed under the key of the emergency.
CREATE TABLE emergency_note (
    id           BLOB NOT NULL PRIMARY KEY,
    emergency_id BLOB NOT NULL REFERENCES emergency (id),
    client_id    BLOB NOT NULL REFERENCES client (id),
    person_id    BLOB NOT NULL REFERENCES person (id),
    at           INTEGER NOT NULL,
    justified    INTEGER,
    text         BLOB NOT NULL
) STRICT;
CREATE INDEX emergency_note_by_emergency ON emergency_note (emergency_id, at, id);

-- Staff rights are looked through twice a year.
CREATE TABLE staff_review (
    person_id   BLOB NOT NULL REFERENCES person (id),
    reviewed_at INTEGER NOT NULL,
    reviewer_id BLOB NOT NULL REFERENCES person (id),
    PRIMARY KEY (person_id, reviewed_at)
) STRICT;

-- How often somebody tried; what was refused.
CREATE INDEX audit_line_of_emergency ON audit_line (account_id, at) WHERE object_kind = 'emergency';
CREATE INDEX audit_line_refused ON audit_line (provider_id, at) WHERE outcome = 'refused';
