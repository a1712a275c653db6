-- A new e-mail address or mobile number that waits to be proven, and for a week how it was before: what it becomes, for whom
-- and what it was are sealed under the account's key; code and link stand here as hashes.
CREATE TABLE contact_change (
    id         UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id),
    what       TEXT NOT NULL,
    step       TEXT NOT NULL,
    asked_at   BIGINT NOT NULL,
    until      BIGINT NOT NULL,
    tries      BIGINT NOT NULL,
    code_hash  BYTEA NOT NULL,
    stop_hash  BYTEA NOT NULL UNIQUE,
    held       BYTEA NOT NULL
);
CREATE INDEX contact_change_by_account ON contact_change (account_id, asked_at);
CREATE INDEX contact_change_by_age ON contact_change (asked_at);
-- One at a time of each kind.
CREATE UNIQUE INDEX contact_change_one ON contact_change (account_id, what) WHERE step = 'asked';

-- A picture of somebody, as one provider knows them, sealed under a key of its own: `id` (V7).
CREATE TABLE photo (
    person_id  UUID NOT NULL PRIMARY KEY REFERENCES person (id),
    id         UUID NOT NULL UNIQUE,
    picture    BYTEA NOT NULL,
    put_at     BIGINT NOT NULL
);

-- Who said yes to a picture, and who took that back (A12): never changed, only added to.
CREATE TABLE photo_consent (
    id        UUID NOT NULL PRIMARY KEY,
    photo_id  UUID NOT NULL,
    person_id UUID NOT NULL REFERENCES person (id),
    giver_id  UUID NOT NULL REFERENCES person (id),
    stated_at BIGINT NOT NULL,
    withdrawn BOOLEAN NOT NULL
);
CREATE INDEX photo_consent_by_photo ON photo_consent (photo_id, id);
CREATE INDEX photo_consent_by_person ON photo_consent (person_id, id);

-- In which time zone a device is, as its browser says; null where it did not.
ALTER TABLE session ADD COLUMN zone TEXT;
