-- Invitations to an account (A1, T3.1): a link that works once and a code by another way, each as a keyed hash alone. How
-- somebody was identified is a word and a day; where link and code went is sealed under the account's key. `half_hash` is
-- whoever gave the right code and is choosing a name, a password and a second factor.
CREATE TABLE activation (
    id            UUID NOT NULL PRIMARY KEY,
    account_id    UUID NOT NULL REFERENCES account (id),
    person_id     UUID NOT NULL REFERENCES person (id),
    provider_id   UUID NOT NULL REFERENCES provider (id),
    token_hash    BYTEA NOT NULL UNIQUE,
    code_hash     BYTEA NOT NULL,
    on_paper      BOOLEAN NOT NULL,
    channel       TEXT NOT NULL,
    contact       BYTEA NOT NULL,
    identity      TEXT NOT NULL,
    identified_on TEXT NOT NULL,
    identified_by UUID NOT NULL REFERENCES person (id),
    made_by       UUID REFERENCES person (id),
    made_at       BIGINT NOT NULL,
    expires_at    BIGINT NOT NULL,
    state         TEXT NOT NULL,
    changed_at    BIGINT NOT NULL,
    tries         BIGINT NOT NULL,
    half_hash     BYTEA UNIQUE,
    half_until    BIGINT,
    secret        BYTEA
);
CREATE INDEX activation_by_account ON activation (account_id, made_at, id);
CREATE INDEX activation_by_state ON activation (provider_id, state, made_at, id);
