-- Work that is done later, queued in the transaction that causes it. Ids alone, no contents.
CREATE TABLE job (
    id         BLOB NOT NULL PRIMARY KEY,
    kind       TEXT NOT NULL,
    about      BLOB,
    payload    TEXT NOT NULL,
    made_at    INTEGER NOT NULL,
    due_at     INTEGER NOT NULL,
    tries      INTEGER NOT NULL,
    held_until INTEGER,
    failed_at  INTEGER,
    why        TEXT
) STRICT;
CREATE INDEX job_by_due ON job (failed_at, due_at, id);
-- Jobs of a kind about one thing are bundled while they wait.
CREATE UNIQUE INDEX job_bundled ON job (kind, about) WHERE held_until IS NULL AND failed_at IS NULL;

-- What would leave by mail, in the demo. To whom is sealed; the words are no contents (V14).
CREATE TABLE outbox (
    id         BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id),
    recipient  BLOB NOT NULL,
    notice     TEXT NOT NULL,
    language   TEXT NOT NULL,
    made_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_by_account ON outbox (account_id, made_at);
CREATE INDEX outbox_by_time ON outbox (made_at, id);
