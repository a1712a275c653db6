-- Passkeys. `found_by` is a keyed hash of the name that authenticators know them by; that name, the public key and the name
-- their holder gave are sealed under the account's key. `counter` only goes up.
CREATE TABLE passkey (
    id         BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id),
    found_by   BLOB NOT NULL UNIQUE,
    credential BLOB NOT NULL,
    public_key BLOB NOT NULL,
    name       BLOB NOT NULL,
    counter    INTEGER NOT NULL,
    made_at    INTEGER NOT NULL,
    used_at    INTEGER
) STRICT;
CREATE INDEX passkey_by_account ON passkey (account_id, id);

-- Challenges that were answered, until they end by themselves: each is good once.
CREATE TABLE spent_challenge (
    hash    BLOB NOT NULL PRIMARY KEY,
    ends_at INTEGER NOT NULL
) STRICT;
CREATE INDEX spent_challenge_by_end ON spent_challenge (ends_at);

-- A number, proven by a code, to which codes are sent; no two accounts use the same.
CREATE TABLE text_factor (
    account_id BLOB NOT NULL PRIMARY KEY REFERENCES account (id),
    number     BLOB NOT NULL,
    number_hash BLOB NOT NULL UNIQUE,
    made_at    INTEGER NOT NULL,
    used_at    INTEGER
) STRICT;

-- Codes that were sent: for one session, each good once, as a keyed hash. `number`: which number it is to prove.
CREATE TABLE text_code (
    id         BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id),
    session_id BLOB NOT NULL,
    code_hash  BLOB NOT NULL,
    number     BLOB,
    tries      INTEGER NOT NULL,
    made_at    INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX text_code_by_session ON text_code (session_id, id);
CREATE INDEX text_code_by_account ON text_code (account_id, made_at);
CREATE INDEX text_code_by_age ON text_code (made_at);

-- Recovery codes, as keyed hashes: shown once, each good once.
CREATE TABLE recovery_code (
    code_hash  BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id),
    made_at    INTEGER NOT NULL,
    used_at    INTEGER
) STRICT;
CREATE INDEX recovery_code_by_account ON recovery_code (account_id);
