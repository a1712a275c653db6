-- The same as for SQLite. Like the heads they stand before the second wall: they hold hashes, and the day that is
-- signed is signed over all chains.
CREATE TABLE audit_leaf (
    chain  UUID NOT NULL PRIMARY KEY,
    branch BIGINT NOT NULL,
    n      BIGINT NOT NULL,
    hash   BYTEA NOT NULL
);
CREATE INDEX audit_leaf_by_branch ON audit_leaf (branch);

CREATE TABLE audit_branch (
    branch BIGINT NOT NULL PRIMARY KEY,
    hash   BYTEA NOT NULL
);

CREATE TABLE audit_tree (
    one BIGINT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL
);
