-- A therapist is not there (T8, T4.5): who, from when until when, who noted it, and what was done with each appointment of
-- that time. Why somebody is away stands nowhere.
CREATE TABLE absence (
    id          UUID NOT NULL PRIMARY KEY,
    provider_id UUID NOT NULL REFERENCES provider (id),
    person_id   UUID NOT NULL REFERENCES person (id),
    from_at     BIGINT NOT NULL,
    until_at    BIGINT NOT NULL,
    made_by     UUID NOT NULL REFERENCES person (id),
    made_at     BIGINT NOT NULL
);
CREATE INDEX absence_by_provider ON absence (provider_id, made_at, id);
CREATE INDEX absence_by_person ON absence (person_id, until_at);

CREATE TABLE absence_item (
    absence_id     UUID NOT NULL REFERENCES absence (id),
    appointment_id UUID NOT NULL REFERENCES appointment (id),
    client_id      UUID NOT NULL REFERENCES client (id),
    deed           TEXT NOT NULL,
    fate           TEXT NOT NULL,
    was_at         BIGINT NOT NULL,
    to_id          UUID REFERENCES person (id),
    undone_at      BIGINT,
    PRIMARY KEY (absence_id, appointment_id)
);
CREATE INDEX absence_item_by_client ON absence_item (client_id, appointment_id);
CREATE INDEX absence_item_by_appointment ON absence_item (appointment_id);

-- Why an appointment is not as it was: a word; and when it would have been.
ALTER TABLE appointment ADD COLUMN because TEXT;
ALTER TABLE appointment ADD COLUMN was_at BIGINT;

-- What was done with an appointment stands behind the second wall (ADR 7), as the appointment does.
ALTER TABLE absence_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE absence_item FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON absence_item USING (
    client_id = ANY ((SELECT within_files())::uuid[]) OR within_more(client_id));
