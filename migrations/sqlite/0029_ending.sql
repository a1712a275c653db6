-- The portal stops for a provider (A6, T12.2): who of the operator entered it, who confirmed it, which day is the last, and
-- what its users read of it, sealed under a key of its own. Called off by its state; that it was so stays.
CREATE TABLE provider_ending (
    id          BLOB NOT NULL PRIMARY KEY,
    provider_id BLOB NOT NULL REFERENCES provider (id),
    last_day    TEXT NOT NULL,
    words       BLOB NOT NULL,
    state       TEXT NOT NULL,
    asked_at    INTEGER NOT NULL,
    asked_by    BLOB NOT NULL REFERENCES person (id),
    decided_at  INTEGER,
    decided_by  BLOB REFERENCES person (id),
    off_at      INTEGER,
    off_by      BLOB REFERENCES person (id)
) STRICT;
CREATE INDEX provider_ending_by_provider ON provider_ending (provider_id, asked_at);
-- One at a time.
CREATE UNIQUE INDEX provider_ending_one ON provider_ending (provider_id) WHERE state IN ('asked', 'announced');

-- Whom it is told, by which notice, and when each knew of it: nobody is blocked sooner than a month after that.
CREATE TABLE ending_told (
    ending_id  BLOB NOT NULL REFERENCES provider_ending (id),
    account_id BLOB NOT NULL REFERENCES account (id),
    notice_id  BLOB,
    failed     INTEGER NOT NULL,
    told_at    INTEGER,
    way        TEXT,
    told_by    BLOB REFERENCES person (id),
    PRIMARY KEY (ending_id, account_id)
) STRICT;
CREATE INDEX ending_told_by_notice ON ending_told (notice_id);
CREATE INDEX ending_told_by_account ON ending_told (account_id);

-- Open pages of the provider's users hear of it.
CREATE TRIGGER provider_ending_rings_insert AFTER INSERT ON provider_ending BEGIN
    INSERT INTO ring VALUES (NEW.provider_id, 1, 0, 0);
END;
CREATE TRIGGER provider_ending_rings_update AFTER UPDATE ON provider_ending BEGIN
    INSERT INTO ring VALUES (NEW.provider_id, 1, 0, 0);
END;
CREATE TRIGGER provider_ending_rings_delete AFTER DELETE ON provider_ending BEGIN
    INSERT INTO ring VALUES (OLD.provider_id, 1, 0, 0);
END;
