-- Keys are never deleted and never moved: rows are added at the end (slot), and
-- a destroyed key is overwritten with zeros where it stands. Where rows move
-- between pages, bytes may stay behind; secure_delete clears those it knows of,
-- and a row that never moves leaves none.
CREATE TABLE wrapped_key (
    slot         INTEGER PRIMARY KEY,
    id           BLOB    NOT NULL UNIQUE,
    master       TEXT    NOT NULL,
    wrapped      BLOB    NOT NULL,
    -- Unix microseconds; the end of time while the key lives. Not NULL, because
    -- a row that grew could move.
    destroyed_at INTEGER NOT NULL DEFAULT 9223372036854775807
) STRICT;

CREATE TABLE signed_root (
    day  TEXT NOT NULL PRIMARY KEY,
    root BLOB NOT NULL
) STRICT;

CREATE TRIGGER signed_root_stands BEFORE UPDATE ON signed_root
BEGIN SELECT RAISE(ABORT, 'a signed root stands for ever'); END;

CREATE TRIGGER signed_root_stays BEFORE DELETE ON signed_root
BEGIN SELECT RAISE(ABORT, 'a signed root stands for ever'); END;
