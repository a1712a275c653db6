-- Which versions of a label's own terms were accepted (A15); those of the operator stand in accepted_terms.
CREATE TABLE accepted_own_terms (
    account_id  BLOB NOT NULL REFERENCES account (id),
    label       TEXT NOT NULL,
    version     INTEGER NOT NULL,
    language    TEXT NOT NULL,
    accepted_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, label, version)
) STRICT;

-- Who has seen that a statement changed in what touches privacy (A3).
CREATE TABLE seen_statement (
    account_id BLOB NOT NULL REFERENCES account (id),
    label      TEXT NOT NULL,
    version    INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL,
    PRIMARY KEY (account_id, label, version)
) STRICT;

-- Of which versions everybody was told, or is being told.
CREATE TABLE announced_text (
    label   TEXT NOT NULL,
    kind    TEXT NOT NULL,
    version INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (label, kind, version)
) STRICT;

-- What a provider switched on and off (A5): every time stays, the newest of a feature holds. Where there is none, the
-- providers file says it.
CREATE TABLE feature_switch (
    id          BLOB NOT NULL PRIMARY KEY,
    provider_id BLOB NOT NULL REFERENCES provider (id),
    feature     TEXT NOT NULL,
    is_on       INTEGER NOT NULL,
    switched_at INTEGER NOT NULL,
    switched_by BLOB NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX feature_switch_by_provider ON feature_switch (provider_id, feature, switched_at);

-- Open pages of the provider's users hear of it; and every process, by the topic of all switches.
CREATE TRIGGER feature_switch_rings_insert AFTER INSERT ON feature_switch BEGIN
    INSERT INTO ring VALUES (x'00000000000000000000000000000000', 1, 0, 0);
    INSERT INTO ring VALUES (NEW.provider_id, 1, 0, 0);
END;
CREATE TRIGGER feature_switch_rings_update AFTER UPDATE ON feature_switch BEGIN
    INSERT INTO ring VALUES (x'00000000000000000000000000000000', 1, 0, 0);
    INSERT INTO ring VALUES (NEW.provider_id, 1, 0, 0);
END;
CREATE TRIGGER feature_switch_rings_delete AFTER DELETE ON feature_switch BEGIN
    INSERT INTO ring VALUES (x'00000000000000000000000000000000', 1, 0, 0);
    INSERT INTO ring VALUES (OLD.provider_id, 1, 0, 0);
END;
