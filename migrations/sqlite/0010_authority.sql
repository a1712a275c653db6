-- Authority: entered by one, confirmed by another, with the proof that was seen (T1.1p). Rows from before have none.
ALTER TABLE authority ADD COLUMN proof TEXT;
ALTER TABLE authority ADD COLUMN proof_on TEXT;
ALTER TABLE authority ADD COLUMN entered_by BLOB;
ALTER TABLE authority ADD COLUMN confirmed_by BLOB;
ALTER TABLE authority ADD COLUMN confirmed_at INTEGER;
-- Where a court suspends it, the row ends there and keeps the end it would have had; what holds after the suspension is a
-- row that continues it. So the rules read spans and nothing else.
ALTER TABLE authority ADD COLUMN closed TEXT;
ALTER TABLE authority ADD COLUMN lasting INTEGER;
ALTER TABLE authority ADD COLUMN continues BLOB;

-- What one coordinator entered and another has not confirmed yet. It counts for nothing: the rules read `authority` alone.
CREATE TABLE authority_proposal (
    id          BLOB NOT NULL PRIMARY KEY,
    client_id   BLOB NOT NULL REFERENCES client (id),
    provider_id BLOB NOT NULL REFERENCES provider (id),
    person_id   BLOB NOT NULL REFERENCES person (id),
    basis       TEXT NOT NULL,
    valid_from  INTEGER NOT NULL,
    valid_until INTEGER,
    proof       TEXT NOT NULL,
    proof_on    TEXT NOT NULL,
    entered_by  BLOB NOT NULL REFERENCES person (id),
    entered_at  INTEGER NOT NULL,
    state       TEXT NOT NULL,
    decided_by  BLOB REFERENCES person (id),
    decided_at  INTEGER,
    reason      BLOB
) STRICT;
CREATE INDEX authority_proposal_by_client ON authority_proposal (client_id, id);
CREATE INDEX authority_proposal_that_waits ON authority_proposal (provider_id, id) WHERE state = 'waiting';

-- Whose birthday comes, of a provider.
CREATE INDEX person_by_birth ON person (provider_id, born, id);

-- Another date of birth may change who may see what: open pages of the file hear of it.
CREATE TRIGGER person_rings_update AFTER UPDATE OF born ON person BEGIN
    INSERT INTO ring SELECT id, 1, 0, 0 FROM client WHERE person_id = NEW.id;
END;
