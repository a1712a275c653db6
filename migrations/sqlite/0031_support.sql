-- Helping somebody get in (T8.1). What a caller showed to be, for one worker and one account: codes that were sent, as keyed
-- hashes, until when they hold, and when each kind of proof was right. `worker_id` is an account.
CREATE TABLE support_check (
    worker_id   BLOB NOT NULL REFERENCES account (id),
    account_id  BLOB NOT NULL REFERENCES account (id),
    found_at    INTEGER NOT NULL,
    email_code  BLOB,
    email_until INTEGER,
    email_at    INTEGER,
    text_code   BLOB,
    text_until  INTEGER,
    text_at     INTEGER,
    born_at     INTEGER,
    PRIMARY KEY (worker_id, account_id)
) STRICT;
CREATE INDEX support_check_by_found ON support_check (found_at);
CREATE INDEX support_check_by_account ON support_check (account_id);

-- What was tried for one account within a day, by whichever worker.
CREATE TABLE support_day (
    account_id BLOB NOT NULL PRIMARY KEY REFERENCES account (id),
    began_at   INTEGER NOT NULL,
    wrong      INTEGER NOT NULL,
    sent       INTEGER NOT NULL,
    over_until INTEGER
) STRICT;
CREATE INDEX support_day_by_age ON support_day (began_at);

-- That somebody searched; for whom stands in the log alone.
CREATE TABLE support_search (
    id        BLOB NOT NULL PRIMARY KEY,
    worker_id BLOB NOT NULL REFERENCES account (id),
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX support_search_by_worker ON support_search (worker_id, at);
CREATE INDEX support_search_by_age ON support_search (at);

-- People by their exact e-mail address, and what support did for an account by its chain.
CREATE INDEX person_by_email ON person (email_hash) WHERE email_hash IS NOT NULL;
CREATE INDEX audit_line_by_support ON audit_line (chain, n) WHERE object_kind = 'support';
