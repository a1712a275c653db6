-- How far things outside had come when they were last heard of. They only go
-- forward: what was cut back there, stands here as it was.
CREATE TABLE mark (
    subject BLOB    NOT NULL PRIMARY KEY,
    n       INTEGER NOT NULL,
    value   BLOB    NOT NULL
) STRICT;

CREATE TRIGGER mark_goes_forward BEFORE UPDATE ON mark
WHEN new.subject <> old.subject OR new.n <= old.n
BEGIN SELECT RAISE(ABORT, 'a mark only goes forward'); END;

CREATE TRIGGER mark_stays BEFORE DELETE ON mark
BEGIN SELECT RAISE(ABORT, 'a mark only goes forward'); END;
