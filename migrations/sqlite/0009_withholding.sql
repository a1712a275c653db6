-- Who decided that something is withheld, when it is looked at again, and who lifted it (T4.2, T4.3). The reason is
-- sealed under the file's key. What a decision on capacity withholds ends with it.
ALTER TABLE withholding ADD COLUMN decided_by BLOB REFERENCES person (id);
ALTER TABLE withholding ADD COLUMN decided_at INTEGER;
ALTER TABLE withholding ADD COLUMN review_at INTEGER;
ALTER TABLE withholding ADD COLUMN lifted_by BLOB REFERENCES person (id);
ALTER TABLE withholding ADD COLUMN lifted_at INTEGER;
ALTER TABLE withholding ADD COLUMN judgement_id BLOB;

-- That a client cannot decide some matters (T4.2): proposed by one who treats, confirmed by another. Only then a row of
-- `incapacity` with the same id is there, which is what the rules read.
CREATE TABLE judgement (
    id           BLOB NOT NULL PRIMARY KEY,
    client_id    BLOB NOT NULL REFERENCES client (id),
    categories   INTEGER NOT NULL,
    reason       BLOB NOT NULL,
    proposed_by  BLOB NOT NULL REFERENCES person (id),
    proposed_at  INTEGER NOT NULL,
    review_at    INTEGER NOT NULL,
    valid_until  INTEGER,
    confirmed_by BLOB REFERENCES person (id),
    confirmed_at INTEGER,
    dropped_by   BLOB REFERENCES person (id),
    dropped_at   INTEGER,
    ended_by     BLOB REFERENCES person (id),
    ended_at     INTEGER
) STRICT;
CREATE INDEX judgement_by_client ON judgement (client_id, id);

-- What of the client's refusals does not stay withheld from a representative; all the rest does.
CREATE TABLE judgement_opening (
    judgement_id BLOB NOT NULL REFERENCES judgement (id),
    person_id    BLOB NOT NULL REFERENCES person (id),
    client_id    BLOB NOT NULL REFERENCES client (id),
    categories   INTEGER NOT NULL,
    PRIMARY KEY (judgement_id, person_id)
) STRICT;
CREATE INDEX judgement_opening_by_client ON judgement_opening (client_id);

-- What the client has against a decision on capacity, sealed under the file's key.
CREATE TABLE objection (
    incapacity_id BLOB NOT NULL PRIMARY KEY REFERENCES incapacity (id),
    client_id     BLOB NOT NULL REFERENCES client (id),
    stated_at     INTEGER NOT NULL,
    text          BLOB NOT NULL
) STRICT;
CREATE INDEX objection_by_client ON objection (client_id);
