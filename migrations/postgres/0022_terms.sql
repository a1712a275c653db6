-- Which versions of a label's own terms were accepted (A15); those of the operator stand in accepted_terms.
CREATE TABLE accepted_own_terms (
    account_id  UUID NOT NULL REFERENCES account (id),
    label       TEXT NOT NULL,
    version     BIGINT NOT NULL,
    language    TEXT NOT NULL,
    accepted_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, label, version)
);

-- Who has seen that a statement changed in what touches privacy (A3).
CREATE TABLE seen_statement (
    account_id UUID NOT NULL REFERENCES account (id),
    label      TEXT NOT NULL,
    version    BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    PRIMARY KEY (account_id, label, version)
);

-- Of which versions everybody was told, or is being told.
CREATE TABLE announced_text (
    label   TEXT NOT NULL,
    kind    TEXT NOT NULL,
    version BIGINT NOT NULL,
    at      BIGINT NOT NULL,
    PRIMARY KEY (label, kind, version)
);

-- What a provider switched on and off (A5): every time stays, the newest of a feature holds. Where there is none, the
-- providers file says it.
CREATE TABLE feature_switch (
    id          UUID NOT NULL PRIMARY KEY,
    provider_id UUID NOT NULL REFERENCES provider (id),
    feature     TEXT NOT NULL,
    is_on       BOOLEAN NOT NULL,
    switched_at BIGINT NOT NULL,
    switched_by UUID NOT NULL REFERENCES person (id)
);
CREATE INDEX feature_switch_by_provider ON feature_switch (provider_id, feature, switched_at);

-- Open pages of the provider's users hear of it; and every process, by the topic of all switches.
CREATE FUNCTION ring_feature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM ring('00000000-0000-0000-0000-000000000000', 1, 0, 0);
    PERFORM ring(CASE WHEN TG_OP = 'DELETE' THEN OLD.provider_id ELSE NEW.provider_id END, 1, 0, 0);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER feature_switch_rings AFTER INSERT OR UPDATE OR DELETE ON feature_switch DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_feature();
