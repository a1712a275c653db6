-- A conversation about a file (U1). Its subject and texts are sealed under a key of its own.
CREATE TABLE thread (
    id            BLOB NOT NULL PRIMARY KEY,
    client_id     BLOB NOT NULL REFERENCES client (id),
    own           INTEGER NOT NULL,
    subject       BLOB NOT NULL,
    begun_at      INTEGER NOT NULL,
    last_n        INTEGER NOT NULL,
    last_at       INTEGER NOT NULL,
    waiting_since INTEGER
) STRICT;
CREATE INDEX thread_by_client ON thread (client_id, last_at, id);
CREATE INDEX thread_waiting ON thread (client_id, waiting_since, id);

-- With whom a thread is: its parties, whose own thing it is then, and the therapists it was begun with.
CREATE TABLE thread_member (
    thread_id BLOB NOT NULL REFERENCES thread (id),
    person_id BLOB NOT NULL REFERENCES person (id),
    party     INTEGER NOT NULL,
    PRIMARY KEY (thread_id, person_id)
) STRICT;
CREATE INDEX thread_member_by_person ON thread_member (person_id, thread_id);

CREATE TABLE message (
    id            BLOB NOT NULL PRIMARY KEY,
    thread_id     BLOB NOT NULL REFERENCES thread (id),
    n             INTEGER NOT NULL,
    author_id     BLOB NOT NULL REFERENCES person (id),
    role          TEXT NOT NULL,
    sent_at       INTEGER NOT NULL,
    text          BLOB NOT NULL,
    taken_back_at INTEGER
) STRICT;
CREATE UNIQUE INDEX message_by_thread ON message (thread_id, n);

-- How far somebody has read, and from which side.
CREATE TABLE thread_mark (
    thread_id BLOB NOT NULL REFERENCES thread (id),
    person_id BLOB NOT NULL REFERENCES person (id),
    side      TEXT NOT NULL,
    read_n    INTEGER NOT NULL,
    read_at   INTEGER NOT NULL,
    PRIMARY KEY (thread_id, person_id)
) STRICT;
CREATE INDEX thread_mark_by_person ON thread_mark (person_id, read_at);

-- What somebody was writing: the account's own, under the account's key. One for each form, so that two pages side by
-- side do not throw away what the other keeps.
CREATE TABLE draft (
    id         BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id),
    path       TEXT NOT NULL,
    body       BLOB NOT NULL,
    saved_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX draft_by_page ON draft (account_id, path, saved_at);
CREATE INDEX draft_by_account ON draft (account_id, saved_at);
CREATE INDEX draft_by_time ON draft (saved_at);
