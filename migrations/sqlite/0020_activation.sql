-- Invitations to an account (A1, T3.1): a link that works once and a code by another way, each as a keyed hash alone. How
-- somebody was identified is a word and a day; where link and code went is sealed under the account's key. `half_hash` is
-- whoever gave the right code and is choosing a name, a password and a second factor.
CREATE TABLE activation (
    id            BLOB NOT NULL PRIMARY KEY,
    account_id    BLOB NOT NULL REFERENCES account (id),
    person_id     BLOB NOT NULL REFERENCES person (id),
    provider_id   BLOB NOT NULL REFERENCES provider (id),
    token_hash    BLOB NOT NULL UNIQUE,
    code_hash     BLOB NOT NULL,
    on_paper      INTEGER NOT NULL,
    channel       TEXT NOT NULL,
    contact       BLOB NOT NULL,
    identity      TEXT NOT NULL,
    identified_on TEXT NOT NULL,
    identified_by BLOB NOT NULL REFERENCES person (id),
    made_by       BLOB REFERENCES person (id),
    made_at       INTEGER NOT NULL,
    expires_at    INTEGER NOT NULL,
    state         TEXT NOT NULL,
    changed_at    INTEGER NOT NULL,
    tries         INTEGER NOT NULL,
    half_hash     BLOB UNIQUE,
    half_until    INTEGER,
    secret        BLOB
) STRICT;
CREATE INDEX activation_by_account ON activation (account_id, made_at, id);
CREATE INDEX activation_by_state ON activation (provider_id, state, made_at, id);
