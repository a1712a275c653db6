-- Outages and maintenance, announced on every page: of which kind, on which pages, from when until when (the greatest
-- number: nobody knows), and what it says in both languages, sealed under a key of its own. Whoever ends one moves its end.
CREATE TABLE banner (
    id         BLOB NOT NULL PRIMARY KEY,
    kind       TEXT NOT NULL,
    pages      TEXT NOT NULL,
    begins_at  INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL,
    words      BLOB NOT NULL,
    made_at    INTEGER NOT NULL,
    made_by    BLOB NOT NULL REFERENCES person (id),
    changed_at INTEGER,
    changed_by BLOB REFERENCES person (id),
    ended_at   INTEGER,
    ended_by   BLOB REFERENCES person (id)
) STRICT;
CREATE INDEX banner_by_end ON banner (ends_at, id);

-- Every process hears of it, by the topic of all banners.
CREATE TRIGGER banner_rings_insert AFTER INSERT ON banner BEGIN
    INSERT INTO ring VALUES (x'00000000000000000000000000000001', 1, 0, 0);
END;
CREATE TRIGGER banner_rings_update AFTER UPDATE ON banner BEGIN
    INSERT INTO ring VALUES (x'00000000000000000000000000000001', 1, 0, 0);
END;
CREATE TRIGGER banner_rings_delete AFTER DELETE ON banner BEGIN
    INSERT INTO ring VALUES (x'00000000000000000000000000000001', 1, 0, 0);
END;
