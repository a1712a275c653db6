-- Why a session is no more, for its own browser to be told once more; a day.
CREATE TABLE ended_session (
    token_hash BLOB NOT NULL PRIMARY KEY,
    why        TEXT NOT NULL,
    ended_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX ended_session_by_end ON ended_session (ended_at);

-- From where somebody signs in: keyed hashes alone, for six months (V3).
CREATE TABLE known_device (
    account_id BLOB NOT NULL REFERENCES account (id),
    mark       BLOB NOT NULL,
    seen_at    INTEGER NOT NULL,
    PRIMARY KEY (account_id, mark)
) STRICT;
CREATE INDEX known_device_by_seen ON known_device (seen_at);

-- A way back in for who lost something, step by step.
CREATE TABLE recovery (
    id         BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id),
    kind       TEXT NOT NULL,
    step       TEXT NOT NULL,
    asked_at   INTEGER NOT NULL,
    until      INTEGER NOT NULL,
    link_hash  BLOB UNIQUE,
    stop_hash  BLOB UNIQUE,
    secret     BLOB,
    identity   BLOB,
    made_by    BLOB REFERENCES person (id)
) STRICT;
CREATE INDEX recovery_by_account ON recovery (account_id, asked_at);
CREATE INDEX recovery_by_until ON recovery (until);
-- One at a time of each kind.
CREATE UNIQUE INDEX recovery_one ON recovery (account_id, kind) WHERE step IN ('mailed', 'waiting', 'ready');
