-- A representative asked the client to share (T4.3, T4.4): who, for what, and when. What became of it is the client's
-- to know, and nobody else's. It opens nothing: that is for a consent.
CREATE TABLE wish (
    id         BLOB NOT NULL PRIMARY KEY,
    client_id  BLOB NOT NULL REFERENCES client (id),
    asker_id   BLOB NOT NULL REFERENCES person (id),
    categories INTEGER NOT NULL,
    asked_at   INTEGER NOT NULL,
    state      TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX wish_by_asker ON wish (client_id, asker_id, asked_at);
-- One at a time.
CREATE UNIQUE INDEX wish_one ON wish (client_id, asker_id) WHERE state IN ('open', 'not_now');
