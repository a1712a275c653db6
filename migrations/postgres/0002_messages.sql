-- A conversation about a file (U1). Its subject and texts are sealed under a key of its own.
CREATE TABLE thread (
    id            UUID NOT NULL PRIMARY KEY,
    client_id     UUID NOT NULL REFERENCES client (id),
    own           BOOLEAN NOT NULL,
    subject       BYTEA NOT NULL,
    begun_at      BIGINT NOT NULL,
    last_n        BIGINT NOT NULL,
    last_at       BIGINT NOT NULL,
    waiting_since BIGINT
);
CREATE INDEX thread_by_client ON thread (client_id, last_at, id);
CREATE INDEX thread_waiting ON thread (client_id, waiting_since, id);

-- With whom a thread is: its parties, whose own thing it is then, and the therapists it was begun with.
CREATE TABLE thread_member (
    thread_id UUID NOT NULL REFERENCES thread (id),
    person_id UUID NOT NULL REFERENCES person (id),
    party     BOOLEAN NOT NULL,
    PRIMARY KEY (thread_id, person_id)
);
CREATE INDEX thread_member_by_person ON thread_member (person_id, thread_id);

CREATE TABLE message (
    id            UUID NOT NULL PRIMARY KEY,
    thread_id     UUID NOT NULL REFERENCES thread (id),
    n             BIGINT NOT NULL,
    author_id     UUID NOT NULL REFERENCES person (id),
    role          TEXT NOT NULL,
    sent_at       BIGINT NOT NULL,
    text          BYTEA NOT NULL,
    taken_back_at BIGINT
);
CREATE UNIQUE INDEX message_by_thread ON message (thread_id, n);

-- How far somebody has read, and from which side.
CREATE TABLE thread_mark (
    thread_id UUID NOT NULL REFERENCES thread (id),
    person_id UUID NOT NULL REFERENCES person (id),
    side      TEXT NOT NULL,
    read_n    BIGINT NOT NULL,
    read_at   BIGINT NOT NULL,
    PRIMARY KEY (thread_id, person_id)
);
CREATE INDEX thread_mark_by_person ON thread_mark (person_id, read_at);

-- What somebody was writing: the account's own, under the account's key. One for each form, so that two pages side by
-- side do not throw away what the other keeps.
CREATE TABLE draft (
    id         UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id),
    path       TEXT NOT NULL,
    body       BYTEA NOT NULL,
    saved_at   BIGINT NOT NULL
);
CREATE INDEX draft_by_page ON draft (account_id, path, saved_at);
CREATE INDEX draft_by_account ON draft (account_id, saved_at);
CREATE INDEX draft_by_time ON draft (saved_at);
