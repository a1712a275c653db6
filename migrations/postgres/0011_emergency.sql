-- Who opened which file in an emergency (T4.5), beside the relation that does so. Without a word of why: it is asked for
-- before it is known of which files a desk is about.
CREATE TABLE emergency (
    id          UUID NOT NULL PRIMARY KEY REFERENCES treatment (id),
    provider_id UUID NOT NULL REFERENCES provider (id),
    client_id   UUID NOT NULL REFERENCES client (id),
    person_id   UUID NOT NULL REFERENCES person (id),
    opened_at   BIGINT NOT NULL,
    judged      BOOLEAN NOT NULL
);
CREATE INDEX emergency_by_provider ON emergency (provider_id, judged, opened_at, id);
CREATE INDEX emergency_by_client ON emergency (client_id, opened_at);

-- What was said of it: the reason first, then every judgement (`justified`), the newest of which counts. Only added to;
-- sealed under the key of the emergency.
CREATE TABLE emergency_note (
    id           UUID NOT NULL PRIMARY KEY,
    emergency_id UUID NOT NULL REFERENCES emergency (id),
    client_id    UUID NOT NULL REFERENCES client (id),
    person_id    UUID NOT NULL REFERENCES person (id),
    at           BIGINT NOT NULL,
    justified    BOOLEAN,
    text         BYTEA NOT NULL
);
CREATE INDEX emergency_note_by_emergency ON emergency_note (emergency_id, at, id);

-- Staff rights are looked through twice a year.
CREATE TABLE staff_review (
    person_id   UUID NOT NULL REFERENCES person (id),
    reviewed_at BIGINT NOT NULL,
    reviewer_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (person_id, reviewed_at)
);

-- How often somebody tried; what was refused.
CREATE INDEX audit_line_of_emergency ON audit_line (account_id, at) WHERE object_kind = 'emergency';
CREATE INDEX audit_line_refused ON audit_line (provider_id, at) WHERE outcome = 'refused';

ALTER TABLE emergency_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE emergency_note FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON emergency_note USING (client_id = ANY ((SELECT within_files())::uuid[]) OR within_more(client_id));
