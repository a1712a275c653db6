-- Who decided that something is withheld, when it is looked at again, and who lifted it (T4.2, T4.3). The reason is
-- sealed under the file's key. What a decision on capacity withholds ends with it.
ALTER TABLE withholding ADD COLUMN decided_by UUID REFERENCES person (id);
ALTER TABLE withholding ADD COLUMN decided_at BIGINT;
ALTER TABLE withholding ADD COLUMN review_at BIGINT;
ALTER TABLE withholding ADD COLUMN lifted_by UUID REFERENCES person (id);
ALTER TABLE withholding ADD COLUMN lifted_at BIGINT;
ALTER TABLE withholding ADD COLUMN judgement_id UUID;

-- That a client cannot decide some matters (T4.2): proposed by one who treats, confirmed by another. Only then a row of
-- `incapacity` with the same id is there, which is what the rules read.
CREATE TABLE judgement (
    id           UUID NOT NULL PRIMARY KEY,
    client_id    UUID NOT NULL REFERENCES client (id),
    categories   BIGINT NOT NULL,
    reason       BYTEA NOT NULL,
    proposed_by  UUID NOT NULL REFERENCES person (id),
    proposed_at  BIGINT NOT NULL,
    review_at    BIGINT NOT NULL,
    valid_until  BIGINT,
    confirmed_by UUID REFERENCES person (id),
    confirmed_at BIGINT,
    dropped_by   UUID REFERENCES person (id),
    dropped_at   BIGINT,
    ended_by     UUID REFERENCES person (id),
    ended_at     BIGINT
);
CREATE INDEX judgement_by_client ON judgement (client_id, id);

-- What of the client's refusals does not stay withheld from a representative; all the rest does.
CREATE TABLE judgement_opening (
    judgement_id UUID NOT NULL REFERENCES judgement (id),
    person_id    UUID NOT NULL REFERENCES person (id),
    client_id    UUID NOT NULL REFERENCES client (id),
    categories   BIGINT NOT NULL,
    PRIMARY KEY (judgement_id, person_id)
);
CREATE INDEX judgement_opening_by_client ON judgement_opening (client_id);

-- What the client has against a decision on capacity, sealed under the file's key.
CREATE TABLE objection (
    incapacity_id UUID NOT NULL PRIMARY KEY REFERENCES incapacity (id),
    client_id     UUID NOT NULL REFERENCES client (id),
    stated_at     BIGINT NOT NULL,
    text          BYTEA NOT NULL
);
CREATE INDEX objection_by_client ON objection (client_id);

-- Behind the second wall, as all of a file (ADR 7).
DO $$
DECLARE
    walled text;
BEGIN
    FOREACH walled IN ARRAY ARRAY['judgement', 'judgement_opening', 'objection']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', walled);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', walled);
        EXECUTE format('CREATE POLICY wall ON %I USING (
            client_id = ANY ((SELECT within_files())::uuid[]) OR within_more(client_id))', walled);
    END LOOP;
END $$;
