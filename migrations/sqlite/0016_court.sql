-- A court's decision in the place of somebody's consent (T3.2): entered by one coordinator, confirmed by another. It counts
-- for nothing until then; what is confirmed is a line of the ledger, with `consent_id` here. Court and number are sealed.
CREATE TABLE ruling (
    id          BLOB NOT NULL PRIMARY KEY,
    client_id   BLOB NOT NULL REFERENCES client (id),
    provider_id BLOB NOT NULL REFERENCES provider (id),
    giver_id    BLOB REFERENCES person (id),
    receiver_id BLOB NOT NULL REFERENCES person (id),
    categories  INTEGER NOT NULL,
    withdrawn   INTEGER NOT NULL,
    valid_until INTEGER,
    ruled_on    TEXT NOT NULL,
    court       BLOB NOT NULL,
    number      BLOB NOT NULL,
    proof       TEXT NOT NULL,
    seen_on     TEXT NOT NULL,
    entered_by  BLOB NOT NULL REFERENCES person (id),
    entered_at  INTEGER NOT NULL,
    state       TEXT NOT NULL,
    decided_by  BLOB REFERENCES person (id),
    decided_at  INTEGER,
    reason      BLOB,
    consent_id  BLOB
) STRICT;
CREATE INDEX ruling_by_client ON ruling (client_id, id);
CREATE INDEX ruling_that_waits ON ruling (provider_id, id) WHERE state = 'waiting';

-- Which statement a court made in the place of its giver, of which day the decision is, and who entered and confirmed it.
ALTER TABLE consent ADD COLUMN ruling_id BLOB;
ALTER TABLE consent ADD COLUMN ruled_on TEXT;
ALTER TABLE consent ADD COLUMN entered_by BLOB;
ALTER TABLE consent ADD COLUMN confirmed_by BLOB;

-- Whose address is secret (A12), and why in a word; `with_client`: whether that is where the client lives.
CREATE TABLE secret_address (
    id          BLOB NOT NULL PRIMARY KEY,
    client_id   BLOB NOT NULL REFERENCES client (id),
    person_id   BLOB NOT NULL REFERENCES person (id),
    with_client INTEGER NOT NULL,
    reason      TEXT NOT NULL,
    valid_from  INTEGER NOT NULL,
    valid_until INTEGER,
    entered_by  BLOB NOT NULL REFERENCES person (id),
    lifted_by   BLOB REFERENCES person (id)
) STRICT;
CREATE INDEX secret_address_by_client ON secret_address (client_id, id);

-- Open pages of the file hear of it.
CREATE TRIGGER secret_address_rings_insert AFTER INSERT ON secret_address BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER secret_address_rings_update AFTER UPDATE ON secret_address BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;

-- What ends a suspension gives authority back, and takes two coordinators as well (T1.1p).
ALTER TABLE authority_proposal ADD COLUMN resumes BLOB;

-- Who has a role, without walking all people of a provider.
CREATE INDEX staff_role_by_role ON staff_role (role, person_id);
