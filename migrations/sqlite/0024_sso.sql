-- By what a program elsewhere (an issuer) calls the holder of an account: a keyed hash of issuer, sector and subject, and
-- nothing of it in clear. One of each issuer an account; `issuer` is its key in the configuration.
CREATE TABLE linked_subject (
    found_by   BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id),
    issuer     TEXT NOT NULL,
    linked_at  INTEGER NOT NULL,
    used_at    INTEGER
) STRICT;
CREATE UNIQUE INDEX linked_subject_by_account ON linked_subject (account_id, issuer);
