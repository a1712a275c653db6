-- Who delivers care, and the operator.
CREATE TABLE provider (
    id         UUID NOT NULL PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE,
    legal_name TEXT NOT NULL,
    operator   BOOLEAN NOT NULL
);

-- What one provider knows of somebody. Names stand in clear, the rest is sealed.
CREATE TABLE person (
    id          UUID NOT NULL PRIMARY KEY,
    provider_id UUID NOT NULL REFERENCES provider (id),
    name        TEXT COLLATE "C" NOT NULL,
    call_name   TEXT NOT NULL,
    initials    TEXT NOT NULL,
    sort_key    TEXT COLLATE "C" NOT NULL,
    born        TEXT,
    gender      TEXT,
    contact     BYTEA,
    email_hash  BYTEA
);
CREATE INDEX person_by_name ON person (provider_id, sort_key, id);

CREATE TABLE staff_role (
    person_id   UUID NOT NULL REFERENCES person (id),
    role        TEXT NOT NULL,
    trained_on  TEXT,
    valid_from  BIGINT,
    valid_until BIGINT,
    PRIMARY KEY (person_id, role)
);

-- A natural person's way in.
CREATE TABLE account (
    id               UUID NOT NULL PRIMARY KEY,
    user_name_hash   BYTEA UNIQUE,
    user_name        BYTEA,
    password         BYTEA,
    password_expired BOOLEAN NOT NULL,
    totp_secret      BYTEA,
    totp_step        BIGINT NOT NULL,
    state            TEXT NOT NULL,
    language         TEXT NOT NULL,
    created_at       BIGINT NOT NULL
);

CREATE TABLE account_person (
    person_id  UUID NOT NULL PRIMARY KEY REFERENCES person (id),
    account_id UUID NOT NULL REFERENCES account (id)
);
CREATE INDEX account_person_by_account ON account_person (account_id, person_id);

CREATE TABLE session (
    id         UUID NOT NULL PRIMARY KEY,
    token_hash BYTEA NOT NULL UNIQUE,
    account_id UUID NOT NULL REFERENCES account (id),
    stage      TEXT NOT NULL,
    method     TEXT NOT NULL,
    device     BYTEA NOT NULL,
    access_kind TEXT NOT NULL,
    access_point BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    ends_at    BIGINT NOT NULL
);
CREATE INDEX session_by_account ON session (account_id, id);
CREATE INDEX session_by_end ON session (ends_at);

CREATE TABLE sign_in_failure (
    id           UUID NOT NULL PRIMARY KEY,
    name_hash    BYTEA,
    address_hash BYTEA NOT NULL,
    failed_at    BIGINT NOT NULL
);
CREATE INDEX sign_in_failure_by_name ON sign_in_failure (name_hash, failed_at);
CREATE INDEX sign_in_failure_by_address ON sign_in_failure (address_hash, failed_at);

CREATE TABLE accepted_terms (
    account_id  UUID NOT NULL REFERENCES account (id),
    version     BIGINT NOT NULL,
    language    TEXT NOT NULL,
    accepted_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, version)
);

-- What was typed into a form when the session had just ended.
CREATE TABLE kept_form (
    account_id UUID NOT NULL REFERENCES account (id),
    path       TEXT NOT NULL,
    body       BYTEA NOT NULL,
    kept_at    BIGINT NOT NULL,
    PRIMARY KEY (account_id, path)
);

-- IP addresses, apart from the log: a key a month, gone after six.
CREATE TABLE usage_month (
    month  TEXT NOT NULL PRIMARY KEY,
    key_id UUID NOT NULL
);
CREATE TABLE access_point (
    pseudonym BYTEA NOT NULL PRIMARY KEY,
    month     TEXT NOT NULL REFERENCES usage_month (month),
    id        UUID NOT NULL,
    address   BYTEA NOT NULL
);
CREATE INDEX access_point_by_month ON access_point (month);

-- A provider's file on a person in its care.
CREATE TABLE client (
    id          UUID NOT NULL PRIMARY KEY,
    provider_id UUID NOT NULL REFERENCES provider (id),
    person_id   UUID NOT NULL UNIQUE REFERENCES person (id),
    label       TEXT NOT NULL,
    basis       TEXT NOT NULL,
    sort_key    TEXT COLLATE "C" NOT NULL,
    died        BIGINT,
    created_at  BIGINT NOT NULL
);
CREATE INDEX client_by_name ON client (provider_id, sort_key, id);

CREATE TABLE care_span (
    id          UUID NOT NULL PRIMARY KEY,
    client_id   UUID NOT NULL REFERENCES client (id),
    valid_from  BIGINT,
    valid_until BIGINT
);
CREATE INDEX care_span_by_client ON care_span (client_id);

CREATE TABLE incapacity (
    id          UUID NOT NULL PRIMARY KEY,
    client_id   UUID NOT NULL REFERENCES client (id),
    categories  BIGINT NOT NULL,
    valid_from  BIGINT,
    valid_until BIGINT,
    reason      BYTEA
);
CREATE INDEX incapacity_by_client ON incapacity (client_id);

-- The relatives around a file: legal representative or related person follows from authority.
CREATE TABLE relative (
    client_id    UUID NOT NULL REFERENCES client (id),
    person_id    UUID NOT NULL REFERENCES person (id),
    relationship TEXT NOT NULL,
    position     BIGINT NOT NULL,
    since        BIGINT NOT NULL,
    PRIMARY KEY (client_id, person_id)
);
CREATE INDEX relative_by_person ON relative (person_id, client_id);

CREATE TABLE authority (
    id          UUID NOT NULL PRIMARY KEY,
    client_id   UUID NOT NULL REFERENCES client (id),
    person_id   UUID NOT NULL REFERENCES person (id),
    basis       TEXT NOT NULL,
    valid_from  BIGINT,
    valid_until BIGINT
);
CREATE INDEX authority_by_client ON authority (client_id);

CREATE TABLE access_grant (
    id          UUID NOT NULL PRIMARY KEY,
    client_id   UUID NOT NULL REFERENCES client (id),
    person_id   UUID NOT NULL REFERENCES person (id),
    valid_from  BIGINT,
    valid_until BIGINT
);
CREATE INDEX access_grant_by_client ON access_grant (client_id);

-- Treatment relations and emergency access of therapists.
CREATE TABLE treatment (
    id          UUID NOT NULL PRIMARY KEY,
    client_id   UUID NOT NULL REFERENCES client (id),
    person_id   UUID NOT NULL REFERENCES person (id),
    kind        TEXT NOT NULL,
    valid_from  BIGINT,
    valid_until BIGINT
);
CREATE INDEX treatment_by_client ON treatment (client_id);
CREATE INDEX treatment_by_person ON treatment (person_id, client_id);

-- The ledger: never changed, only added to.
CREATE TABLE consent (
    id          UUID NOT NULL PRIMARY KEY,
    client_id   UUID NOT NULL REFERENCES client (id),
    giver_id    UUID REFERENCES person (id),
    receiver_id UUID NOT NULL REFERENCES person (id),
    stated_at   BIGINT NOT NULL,
    categories  BIGINT NOT NULL,
    valid_until BIGINT,
    withdrawn   BOOLEAN NOT NULL
);
CREATE INDEX consent_by_client ON consent (client_id, stated_at, id);

CREATE TABLE withholding (
    id          UUID NOT NULL PRIMARY KEY,
    client_id   UUID NOT NULL REFERENCES client (id),
    against_id  UUID NOT NULL REFERENCES person (id),
    categories  BIGINT NOT NULL,
    valid_from  BIGINT,
    valid_until BIGINT,
    reason      BYTEA
);
CREATE INDEX withholding_by_client ON withholding (client_id);

-- Single items that a consent hides or a withholding holds back.
CREATE TABLE held_item (
    holder_id UUID NOT NULL,
    item_id   UUID NOT NULL,
    client_id UUID NOT NULL REFERENCES client (id),
    PRIMARY KEY (holder_id, item_id)
);
CREATE INDEX held_item_by_client ON held_item (client_id);

CREATE TABLE appointment (
    id         UUID NOT NULL PRIMARY KEY,
    client_id  UUID NOT NULL REFERENCES client (id),
    starts_at  BIGINT NOT NULL,
    ends_at    BIGINT NOT NULL,
    modality   TEXT NOT NULL,
    state      TEXT NOT NULL,
    own        BOOLEAN NOT NULL,
    place      BYTEA,
    changed_at BIGINT NOT NULL
);
CREATE INDEX appointment_by_client ON appointment (client_id, own, starts_at, id);

CREATE TABLE appointment_practitioner (
    appointment_id UUID NOT NULL REFERENCES appointment (id),
    person_id      UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (appointment_id, person_id)
);
CREATE INDEX appointment_practitioner_by_person ON appointment_practitioner (person_id, appointment_id);

-- The parties of an own thing; a row for the client's own person means the client.
CREATE TABLE appointment_party (
    appointment_id UUID NOT NULL REFERENCES appointment (id),
    person_id      UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (appointment_id, person_id)
);
CREATE INDEX appointment_party_by_person ON appointment_party (person_id, appointment_id);

CREATE TABLE organization (
    id          UUID NOT NULL PRIMARY KEY,
    provider_id UUID NOT NULL REFERENCES provider (id),
    kind        TEXT NOT NULL,
    name        TEXT COLLATE "C" NOT NULL,
    contact     BYTEA
);
CREATE INDEX organization_by_name ON organization (provider_id, name, id);

-- What an import brought: the source's own id only as a keyed hash.
CREATE TABLE import_source (
    provider_id  UUID NOT NULL REFERENCES provider (id),
    source_hash  BYTEA NOT NULL,
    entity_id    UUID NOT NULL,
    content_hash BYTEA NOT NULL,
    imported_at  BIGINT NOT NULL,
    PRIMARY KEY (provider_id, source_hash)
);

-- The log: a chain a file and a chain an account.
CREATE TABLE audit_head (
    chain UUID NOT NULL PRIMARY KEY,
    n     BIGINT NOT NULL,
    hash  BYTEA NOT NULL,
    mac   BYTEA NOT NULL
);

CREATE TABLE audit_line (
    chain         UUID NOT NULL,
    n             BIGINT NOT NULL,
    hash          BYTEA NOT NULL,
    commitment    BYTEA NOT NULL,
    salt          BYTEA,
    event_id      UUID,
    at            BIGINT,
    action        TEXT,
    outcome       TEXT,
    account_id    UUID,
    person_id     UUID,
    role          TEXT,
    provider_id   UUID,
    method        TEXT,
    access_kind   TEXT,
    access_point  BYTEA,
    client_id     UUID,
    categories    BIGINT,
    object_kind   TEXT,
    object_id     UUID,
    ground        TEXT,
    ground_ids    TEXT,
    article       TEXT,
    source        TEXT,
    node          TEXT,
    PRIMARY KEY (chain, n)
);
CREATE INDEX audit_line_by_client ON audit_line (client_id, at, event_id);

-- Which files a line over many files names.
CREATE TABLE audit_subject (
    chain     UUID NOT NULL,
    n         BIGINT NOT NULL,
    position  BIGINT NOT NULL,
    commitment BYTEA NOT NULL,
    salt      BYTEA,
    client_id UUID,
    at        BIGINT,
    event_id  UUID,
    PRIMARY KEY (chain, n, position)
);
CREATE INDEX audit_subject_by_client ON audit_subject (client_id, at, event_id);
