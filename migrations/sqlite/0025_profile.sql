-- A new e-mail address or mobile number that waits to be proven, and for a week how it was before: what it becomes, for whom
-- and what it was are sealed under the account's key; code and link stand here as hashes.
CREATE TABLE contact_change (
    id         BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id),
    what       TEXT NOT NULL,
    step       TEXT NOT NULL,
    asked_at   INTEGER NOT NULL,
    until      INTEGER NOT NULL,
    tries      INTEGER NOT NULL,
    code_hash  BLOB NOT NULL,
    stop_hash  BLOB NOT NULL UNIQUE,
    held       BLOB NOT NULL
) STRICT;
CREATE INDEX contact_change_by_account ON contact_change (account_id, asked_at);
CREATE INDEX contact_change_by_age ON contact_change (asked_at);
-- One at a time of each kind.
CREATE UNIQUE INDEX contact_change_one ON contact_change (account_id, what) WHERE step = 'asked';

-- A picture of somebody, as one provider knows them, sealed under a key of its own: `id` (V7).
CREATE TABLE photo (
    person_id  BLOB NOT NULL PRIMARY KEY REFERENCES person (id),
    id         BLOB NOT NULL UNIQUE,
    picture    BLOB NOT NULL,
    put_at     INTEGER NOT NULL
) STRICT;

-- Who said yes to a picture, and who took that back (A12): never changed, only added to.
CREATE TABLE photo_consent (
    id        BLOB NOT NULL PRIMARY KEY,
    photo_id  BLOB NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    giver_id  BLOB NOT NULL REFERENCES person (id),
    stated_at INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL
) STRICT;
CREATE INDEX photo_consent_by_photo ON photo_consent (photo_id, id);
CREATE INDEX photo_consent_by_person ON photo_consent (person_id, id);

-- In which time zone a device is, as its browser says; null where it did not.
ALTER TABLE session ADD COLUMN zone TEXT;
