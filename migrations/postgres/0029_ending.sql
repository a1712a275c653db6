-- The portal stops for a provider (A6, T12.2): who of the operator entered it, who confirmed it, which day is the last, and
-- what its users read of it, sealed under a key of its own. Called off by its state; that it was so stays.
CREATE TABLE provider_ending (
    id          UUID NOT NULL PRIMARY KEY,
    provider_id UUID NOT NULL REFERENCES provider (id),
    last_day    TEXT NOT NULL,
    words       BYTEA NOT NULL,
    state       TEXT NOT NULL,
    asked_at    BIGINT NOT NULL,
    asked_by    UUID NOT NULL REFERENCES person (id),
    decided_at  BIGINT,
    decided_by  UUID REFERENCES person (id),
    off_at      BIGINT,
    off_by      UUID REFERENCES person (id)
);
CREATE INDEX provider_ending_by_provider ON provider_ending (provider_id, asked_at);
-- One at a time.
CREATE UNIQUE INDEX provider_ending_one ON provider_ending (provider_id) WHERE state IN ('asked', 'announced');

-- Whom it is told, by which notice, and when each knew of it: nobody is blocked sooner than a month after that.
CREATE TABLE ending_told (
    ending_id  UUID NOT NULL REFERENCES provider_ending (id),
    account_id UUID NOT NULL REFERENCES account (id),
    notice_id  UUID,
    failed     BOOLEAN NOT NULL,
    told_at    BIGINT,
    way        TEXT,
    told_by    UUID REFERENCES person (id),
    PRIMARY KEY (ending_id, account_id)
);
CREATE INDEX ending_told_by_notice ON ending_told (notice_id);
CREATE INDEX ending_told_by_account ON ending_told (account_id);

-- Open pages of the provider's users hear of it.
CREATE FUNCTION ring_ending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM ring(CASE WHEN TG_OP = 'DELETE' THEN OLD.provider_id ELSE NEW.provider_id END, 1, 0, 0);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER provider_ending_rings AFTER INSERT OR UPDATE OR DELETE ON provider_ending DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_ending();
