-- A court's decision in the place of somebody's consent (T3.2): entered by one coordinator, confirmed by another. It counts
-- for nothing until then; what is confirmed is a line of the ledger, with `consent_id` here. Court and number are sealed.
CREATE TABLE ruling (
    id          UUID NOT NULL PRIMARY KEY,
    client_id   UUID NOT NULL REFERENCES client (id),
    provider_id UUID NOT NULL REFERENCES provider (id),
    giver_id    UUID REFERENCES person (id),
    receiver_id UUID NOT NULL REFERENCES person (id),
    categories  BIGINT NOT NULL,
    withdrawn   BOOLEAN NOT NULL,
    valid_until BIGINT,
    ruled_on    TEXT NOT NULL,
    court       BYTEA NOT NULL,
    number      BYTEA NOT NULL,
    proof       TEXT NOT NULL,
    seen_on     TEXT NOT NULL,
    entered_by  UUID NOT NULL REFERENCES person (id),
    entered_at  BIGINT NOT NULL,
    state       TEXT NOT NULL,
    decided_by  UUID REFERENCES person (id),
    decided_at  BIGINT,
    reason      BYTEA,
    consent_id  UUID
);
CREATE INDEX ruling_by_client ON ruling (client_id, id);
CREATE INDEX ruling_that_waits ON ruling (provider_id, id) WHERE state = 'waiting';

-- Which statement a court made in the place of its giver, of which day the decision is, and who entered and confirmed it.
ALTER TABLE consent ADD COLUMN ruling_id UUID;
ALTER TABLE consent ADD COLUMN ruled_on TEXT;
ALTER TABLE consent ADD COLUMN entered_by UUID;
ALTER TABLE consent ADD COLUMN confirmed_by UUID;

-- Whose address is secret (A12), and why in a word; `with_client`: whether that is where the client lives.
CREATE TABLE secret_address (
    id          UUID NOT NULL PRIMARY KEY,
    client_id   UUID NOT NULL REFERENCES client (id),
    person_id   UUID NOT NULL REFERENCES person (id),
    with_client BOOLEAN NOT NULL,
    reason      TEXT NOT NULL,
    valid_from  BIGINT NOT NULL,
    valid_until BIGINT,
    entered_by  UUID NOT NULL REFERENCES person (id),
    lifted_by   UUID REFERENCES person (id)
);
CREATE INDEX secret_address_by_client ON secret_address (client_id, id);

-- Open pages of the file hear of it.
CREATE CONSTRAINT TRIGGER secret_address_rings AFTER INSERT OR UPDATE ON secret_address DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('client_id');

-- What ends a suspension gives authority back, and takes two coordinators as well (T1.1p).
ALTER TABLE authority_proposal ADD COLUMN resumes UUID;

-- Who has a role, without walking all people of a provider.
CREATE INDEX staff_role_by_role ON staff_role (role, person_id);

-- Both stand behind the second wall (ADR 7).
DO $$
DECLARE
    walled text;
BEGIN
    FOREACH walled IN ARRAY ARRAY['ruling', 'secret_address']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', walled);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', walled);
        EXECUTE format('CREATE POLICY wall ON %I USING (
            client_id = ANY ((SELECT within_files())::uuid[]) OR within_more(client_id))', walled);
    END LOOP;
END $$;
