-- The tree over all heads of the newest signed day (V5): of each chain where it stood then, and the top of each of the
-- 1024 branches of the tree. A row is replaced when its chain has grown, so a day costs what grew that day. A chain that
-- is gone keeps its leaf. `one` is always 1; `day` says of which day they are, and the signed root lies with the keys.
CREATE TABLE audit_leaf (
    chain  BLOB NOT NULL PRIMARY KEY,
    branch INTEGER NOT NULL,
    n      INTEGER NOT NULL,
    hash   BLOB NOT NULL
) STRICT;
CREATE INDEX audit_leaf_by_branch ON audit_leaf (branch);

CREATE TABLE audit_branch (
    branch INTEGER NOT NULL PRIMARY KEY,
    hash   BLOB NOT NULL
) STRICT;

CREATE TABLE audit_tree (
    one INTEGER NOT NULL PRIMARY KEY,
    day TEXT NOT NULL
) STRICT;
