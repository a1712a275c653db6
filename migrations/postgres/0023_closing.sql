-- Who closes the own account (T9.3): when that was said, from when nothing of it is left, and
-- in which state it was: who is blocked comes back blocked.
CREATE TABLE account_closing (
    account_id UUID NOT NULL PRIMARY KEY REFERENCES account (id),
    asked_at   BIGINT NOT NULL,
    due_at     BIGINT NOT NULL,
    was        TEXT NOT NULL
);
