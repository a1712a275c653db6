-- Who delivers care, and the operator.
CREATE TABLE provider (
    id         BLOB NOT NULL PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE,
    legal_name TEXT NOT NULL,
    operator   INTEGER NOT NULL
) STRICT;

-- What one provider knows of somebody. Names stand in clear, the rest is sealed.
CREATE TABLE person (
    id          BLOB NOT NULL PRIMARY KEY,
    provider_id BLOB NOT NULL REFERENCES provider (id),
    name        TEXT NOT NULL,
    call_name   TEXT NOT NULL,
    initials    TEXT NOT NULL,
    sort_key    TEXT NOT NULL,
    born        TEXT,
    gender      TEXT,
    contact     BLOB,
    email_hash  BLOB
) STRICT;
CREATE INDEX person_by_name ON person (provider_id, sort_key, id);

CREATE TABLE staff_role (
    person_id   BLOB NOT NULL REFERENCES person (id),
    role        TEXT NOT NULL,
    trained_on  TEXT,
    valid_from  INTEGER,
    valid_until INTEGER,
    PRIMARY KEY (person_id, role)
) STRICT;

-- A natural person's way in.
CREATE TABLE account (
    id               BLOB NOT NULL PRIMARY KEY,
    user_name_hash   BLOB UNIQUE,
    user_name        BLOB,
    password         BLOB,
    password_expired INTEGER NOT NULL,
    totp_secret      BLOB,
    totp_step        INTEGER NOT NULL,
    state            TEXT NOT NULL,
    language         TEXT NOT NULL,
    created_at       INTEGER NOT NULL
) STRICT;

CREATE TABLE account_person (
    person_id  BLOB NOT NULL PRIMARY KEY REFERENCES person (id),
    account_id BLOB NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX account_person_by_account ON account_person (account_id, person_id);

CREATE TABLE session (
    id         BLOB NOT NULL PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE,
    account_id BLOB NOT NULL REFERENCES account (id),
    stage      TEXT NOT NULL,
    method     TEXT NOT NULL,
    device     BLOB NOT NULL,
    access_kind TEXT NOT NULL,
    access_point BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX session_by_account ON session (account_id, id);
CREATE INDEX session_by_end ON session (ends_at);

CREATE TABLE sign_in_failure (
    id           BLOB NOT NULL PRIMARY KEY,
    name_hash    BLOB,
    address_hash BLOB NOT NULL,
    failed_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_in_failure_by_name ON sign_in_failure (name_hash, failed_at);
CREATE INDEX sign_in_failure_by_address ON sign_in_failure (address_hash, failed_at);

CREATE TABLE accepted_terms (
    account_id  BLOB NOT NULL REFERENCES account (id),
    version     INTEGER NOT NULL,
    language    TEXT NOT NULL,
    accepted_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, version)
) STRICT;

-- What was typed into a form when the session had just ended.
CREATE TABLE kept_form (
    account_id BLOB NOT NULL REFERENCES account (id),
    path       TEXT NOT NULL,
    body       BLOB NOT NULL,
    kept_at    INTEGER NOT NULL,
    PRIMARY KEY (account_id, path)
) STRICT;

-- IP addresses, apart from the log: a key a month, gone after six.
CREATE TABLE usage_month (
    month  TEXT NOT NULL PRIMARY KEY,
    key_id BLOB NOT NULL
) STRICT;
CREATE TABLE access_point (
    pseudonym BLOB NOT NULL PRIMARY KEY,
    month     TEXT NOT NULL REFERENCES usage_month (month),
    id        BLOB NOT NULL,
    address   BLOB NOT NULL
) STRICT;
CREATE INDEX access_point_by_month ON access_point (month);

-- A provider's file on a person in its care.
CREATE TABLE client (
    id          BLOB NOT NULL PRIMARY KEY,
    provider_id BLOB NOT NULL REFERENCES provider (id),
    person_id   BLOB NOT NULL UNIQUE REFERENCES person (id),
    label       TEXT NOT NULL,
    basis       TEXT NOT NULL,
    sort_key    TEXT NOT NULL,
    died        INTEGER,
    created_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX client_by_name ON client (provider_id, sort_key, id);

CREATE TABLE care_span (
    id          BLOB NOT NULL PRIMARY KEY,
    client_id   BLOB NOT NULL REFERENCES client (id),
    valid_from  INTEGER,
    valid_until INTEGER
) STRICT;
CREATE INDEX care_span_by_client ON care_span (client_id);

CREATE TABLE incapacity (
    id          BLOB NOT NULL PRIMARY KEY,
    client_id   BLOB NOT NULL REFERENCES client (id),
    categories  INTEGER NOT NULL,
    valid_from  INTEGER,
    valid_until INTEGER,
    reason      BLOB
) STRICT;
CREATE INDEX incapacity_by_client ON incapacity (client_id);

-- The relatives around a file: legal representative or related person follows from authority.
CREATE TABLE relative (
    client_id    BLOB NOT NULL REFERENCES client (id),
    person_id    BLOB NOT NULL REFERENCES person (id),
    relationship TEXT NOT NULL,
    position     INTEGER NOT NULL,
    since        INTEGER NOT NULL,
    PRIMARY KEY (client_id, person_id)
) STRICT;
CREATE INDEX relative_by_person ON relative (person_id, client_id);

CREATE TABLE authority (
    id          BLOB NOT NULL PRIMARY KEY,
    client_id   BLOB NOT NULL REFERENCES client (id),
    person_id   BLOB NOT NULL REFERENCES person (id),
    basis       TEXT NOT NULL,
    valid_from  INTEGER,
    valid_until INTEGER
) STRICT;
CREATE INDEX authority_by_client ON authority (client_id);

CREATE TABLE access_grant (
    id          BLOB NOT NULL PRIMARY KEY,
    client_id   BLOB NOT NULL REFERENCES client (id),
    person_id   BLOB NOT NULL REFERENCES person (id),
    valid_from  INTEGER,
    valid_until INTEGER
) STRICT;
CREATE INDEX access_grant_by_client ON access_grant (client_id);

-- Treatment relations and emergency access of therapists.
CREATE TABLE treatment (
    id          BLOB NOT NULL PRIMARY KEY,
    client_id   BLOB NOT NULL REFERENCES client (id),
    person_id   BLOB NOT NULL REFERENCES person (id),
    kind        TEXT NOT NULL,
    valid_from  INTEGER,
    valid_until INTEGER
) STRICT;
CREATE INDEX treatment_by_client ON treatment (client_id);
CREATE INDEX treatment_by_person ON treatment (person_id, client_id);

-- The ledger: never changed, only added to.
CREATE TABLE consent (
    id          BLOB NOT NULL PRIMARY KEY,
    client_id   BLOB NOT NULL REFERENCES client (id),
    giver_id    BLOB REFERENCES person (id),
    receiver_id BLOB NOT NULL REFERENCES person (id),
    stated_at   INTEGER NOT NULL,
    categories  INTEGER NOT NULL,
    valid_until INTEGER,
    withdrawn   INTEGER NOT NULL
) STRICT;
CREATE INDEX consent_by_client ON consent (client_id, stated_at, id);

CREATE TABLE withholding (
    id          BLOB NOT NULL PRIMARY KEY,
    client_id   BLOB NOT NULL REFERENCES client (id),
    against_id  BLOB NOT NULL REFERENCES person (id),
    categories  INTEGER NOT NULL,
    valid_from  INTEGER,
    valid_until INTEGER,
    reason      BLOB
) STRICT;
CREATE INDEX withholding_by_client ON withholding (client_id);

-- Single items that a consent hides or a withholding holds back.
CREATE TABLE held_item (
    holder_id BLOB NOT NULL,
    item_id   BLOB NOT NULL,
    client_id BLOB NOT NULL REFERENCES client (id),
    PRIMARY KEY (holder_id, item_id)
) STRICT;
CREATE INDEX held_item_by_client ON held_item (client_id);

CREATE TABLE appointment (
    id         BLOB NOT NULL PRIMARY KEY,
    client_id  BLOB NOT NULL REFERENCES client (id),
    starts_at  INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL,
    modality   TEXT NOT NULL,
    state      TEXT NOT NULL,
    own        INTEGER NOT NULL,
    place      BLOB,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX appointment_by_client ON appointment (client_id, own, starts_at, id);

CREATE TABLE appointment_practitioner (
    appointment_id BLOB NOT NULL REFERENCES appointment (id),
    person_id      BLOB NOT NULL REFERENCES person (id),
    PRIMARY KEY (appointment_id, person_id)
) STRICT;
CREATE INDEX appointment_practitioner_by_person ON appointment_practitioner (person_id, appointment_id);

-- The parties of an own thing; a row for the client's own person means the client.
CREATE TABLE appointment_party (
    appointment_id BLOB NOT NULL REFERENCES appointment (id),
    person_id      BLOB NOT NULL REFERENCES person (id),
    PRIMARY KEY (appointment_id, person_id)
) STRICT;
CREATE INDEX appointment_party_by_person ON appointment_party (person_id, appointment_id);

CREATE TABLE organization (
    id          BLOB NOT NULL PRIMARY KEY,
    provider_id BLOB NOT NULL REFERENCES provider (id),
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL,
    contact     BLOB
) STRICT;
CREATE INDEX organization_by_name ON organization (provider_id, name, id);

-- What an import brought: the source's own id only as a keyed hash.
CREATE TABLE import_source (
    provider_id  BLOB NOT NULL REFERENCES provider (id),
    source_hash  BLOB NOT NULL,
    entity_id    BLOB NOT NULL,
    content_hash BLOB NOT NULL,
    imported_at  INTEGER NOT NULL,
    PRIMARY KEY (provider_id, source_hash)
) STRICT;

-- The log: a chain a file and a chain an account.
CREATE TABLE audit_head (
    chain BLOB NOT NULL PRIMARY KEY,
    n     INTEGER NOT NULL,
    hash  BLOB NOT NULL,
    mac   BLOB NOT NULL
) STRICT;

CREATE TABLE audit_line (
    chain         BLOB NOT NULL,
    n             INTEGER NOT NULL,
    hash          BLOB NOT NULL,
    commitment    BLOB NOT NULL,
    salt          BLOB,
    event_id      BLOB,
    at            INTEGER,
    action        TEXT,
    outcome       TEXT,
    account_id    BLOB,
    person_id     BLOB,
    role          TEXT,
    provider_id   BLOB,
    method        TEXT,
    access_kind   TEXT,
    access_point  BLOB,
    client_id     BLOB,
    categories    INTEGER,
    object_kind   TEXT,
    object_id     BLOB,
    ground        TEXT,
    ground_ids    TEXT,
    article       TEXT,
    source        TEXT,
    node          TEXT,
    PRIMARY KEY (chain, n)
) STRICT;
CREATE INDEX audit_line_by_client ON audit_line (client_id, at, event_id);

-- Which files a line over many files names.
CREATE TABLE audit_subject (
    chain     BLOB NOT NULL,
    n         INTEGER NOT NULL,
    position  INTEGER NOT NULL,
    commitment BLOB NOT NULL,
    salt      BLOB,
    client_id BLOB,
    at        INTEGER,
    event_id  BLOB,
    PRIMARY KEY (chain, n, position)
) STRICT;
CREATE INDEX audit_subject_by_client ON audit_subject (client_id, at, event_id);
