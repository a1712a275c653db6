-- Somebody new who is asked for (T1.1h, T3.1): by whom, why, and what became of it. Who said yes stands in the ledger of
-- consents and nowhere else.
CREATE TABLE invitation (
    id          UUID NOT NULL PRIMARY KEY,
    provider_id UUID NOT NULL REFERENCES provider (id),
    client_id   UUID NOT NULL REFERENCES client (id),
    person_id   UUID NOT NULL REFERENCES person (id),
    asker_id    UUID NOT NULL REFERENCES person (id),
    asked_at    BIGINT NOT NULL,
    state       TEXT NOT NULL,
    changed_at  BIGINT NOT NULL,
    reason      BYTEA NOT NULL
);
CREATE INDEX invitation_by_state ON invitation (provider_id, state, asked_at, id);
CREATE INDEX invitation_by_client ON invitation (client_id, person_id);

-- Who would rather not: asked no more, and told to nobody.
CREATE TABLE invitation_answer (
    invitation_id UUID NOT NULL REFERENCES invitation (id),
    giver_id      UUID NOT NULL REFERENCES person (id),
    client_id     UUID NOT NULL REFERENCES client (id),
    declined_at   BIGINT NOT NULL,
    PRIMARY KEY (invitation_id, giver_id)
);
CREATE INDEX invitation_answer_by_client ON invitation_answer (client_id);

-- Why the provider opened the access, who did, and on which asking.
ALTER TABLE access_grant ADD COLUMN reason BYTEA;
ALTER TABLE access_grant ADD COLUMN granted_by UUID;
ALTER TABLE access_grant ADD COLUMN invitation_id UUID;

-- Whether a relative must name the client's date of birth before the first look, when it was right, and how often wrong.
-- Who stood around a file before is not asked.
ALTER TABLE relative ADD COLUMN proves BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE relative ADD COLUMN proved_at BIGINT;
ALTER TABLE relative ADD COLUMN wrong_dates BIGINT NOT NULL DEFAULT 0;

-- Both stand behind the second wall (ADR 7).
DO $$
DECLARE
    walled text;
BEGIN
    FOREACH walled IN ARRAY ARRAY['invitation', 'invitation_answer']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', walled);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', walled);
        EXECUTE format('CREATE POLICY wall ON %I USING (
            client_id = ANY ((SELECT within_files())::uuid[]) OR within_more(client_id))', walled);
    END LOOP;
END $$;
