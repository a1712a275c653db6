-- Somebody new who is asked for (T1.1h, T3.1): by whom, why, and what became of it. Who said yes stands in the ledger of
-- consents and nowhere else.
CREATE TABLE invitation (
    id          BLOB NOT NULL PRIMARY KEY,
    provider_id BLOB NOT NULL REFERENCES provider (id),
    client_id   BLOB NOT NULL REFERENCES client (id),
    person_id   BLOB NOT NULL REFERENCES person (id),
    asker_id    BLOB NOT NULL REFERENCES person (id),
    asked_at    INTEGER NOT NULL,
    state       TEXT NOT NULL,
    changed_at  INTEGER NOT NULL,
    reason      BLOB NOT NULL
) STRICT;
CREATE INDEX invitation_by_state ON invitation (provider_id, state, asked_at, id);
CREATE INDEX invitation_by_client ON invitation (client_id, person_id);

-- Who would rather not: asked no more, and told to nobody.
CREATE TABLE invitation_answer (
    invitation_id BLOB NOT NULL REFERENCES invitation (id),
    giver_id      BLOB NOT NULL REFERENCES person (id),
    client_id     BLOB NOT NULL REFERENCES client (id),
    declined_at   INTEGER NOT NULL,
    PRIMARY KEY (invitation_id, giver_id)
) STRICT;
CREATE INDEX invitation_answer_by_client ON invitation_answer (client_id);

-- Why the provider opened the access, who did, and on which asking.
ALTER TABLE access_grant ADD COLUMN reason BLOB;
ALTER TABLE access_grant ADD COLUMN granted_by BLOB;
ALTER TABLE access_grant ADD COLUMN invitation_id BLOB;

-- Whether a relative must name the client's date of birth before the first look, when it was right, and how often wrong.
-- Who stood around a file before is not asked.
ALTER TABLE relative ADD COLUMN proves INTEGER NOT NULL DEFAULT 0;
ALTER TABLE relative ADD COLUMN proved_at INTEGER;
ALTER TABLE relative ADD COLUMN wrong_dates INTEGER NOT NULL DEFAULT 0;
