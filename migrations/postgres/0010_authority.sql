-- Authority: entered by one, confirmed by another, with the proof that was seen (T1.1p). Rows from before have none.
ALTER TABLE authority ADD COLUMN proof TEXT;
ALTER TABLE authority ADD COLUMN proof_on TEXT;
ALTER TABLE authority ADD COLUMN entered_by UUID;
ALTER TABLE authority ADD COLUMN confirmed_by UUID;
ALTER TABLE authority ADD COLUMN confirmed_at BIGINT;
-- Where a court suspends it, the row ends there and keeps the end it would have had; what holds after the suspension is a
-- row that continues it. So the rules read spans and nothing else.
ALTER TABLE authority ADD COLUMN closed TEXT;
ALTER TABLE authority ADD COLUMN lasting BIGINT;
ALTER TABLE authority ADD COLUMN continues UUID;

-- What one coordinator entered and another has not confirmed yet. It counts for nothing: the rules read `authority` alone.
CREATE TABLE authority_proposal (
    id          UUID NOT NULL PRIMARY KEY,
    client_id   UUID NOT NULL REFERENCES client (id),
    provider_id UUID NOT NULL REFERENCES provider (id),
    person_id   UUID NOT NULL REFERENCES person (id),
    basis       TEXT NOT NULL,
    valid_from  BIGINT NOT NULL,
    valid_until BIGINT,
    proof       TEXT NOT NULL,
    proof_on    TEXT NOT NULL,
    entered_by  UUID NOT NULL REFERENCES person (id),
    entered_at  BIGINT NOT NULL,
    state       TEXT NOT NULL,
    decided_by  UUID REFERENCES person (id),
    decided_at  BIGINT,
    reason      BYTEA
);
CREATE INDEX authority_proposal_by_client ON authority_proposal (client_id, id);
CREATE INDEX authority_proposal_that_waits ON authority_proposal (provider_id, id) WHERE state = 'waiting';

-- Whose birthday comes, of a provider.
CREATE INDEX person_by_birth ON person (provider_id, born, id);

-- Another date of birth may change who may see what: open pages of the file hear of it.
CREATE FUNCTION ring_born() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM ring(c.id, 1, 0, 0) FROM client c WHERE c.person_id = NEW.id;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER person_rings AFTER UPDATE OF born ON person DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_born();

-- The second wall (ADR 7).
ALTER TABLE authority_proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE authority_proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON authority_proposal USING (
    client_id = ANY ((SELECT within_files())::uuid[]) OR within_more(client_id));
