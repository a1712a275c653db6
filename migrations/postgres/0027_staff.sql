-- As what somebody with several roles works in this session, one at a time; and what that was last. `private`: as oneself.
ALTER TABLE session ADD COLUMN worn_role TEXT;
ALTER TABLE session ADD COLUMN worn_person UUID;
ALTER TABLE account ADD COLUMN worn_role TEXT;
ALTER TABLE account ADD COLUMN worn_person UUID;
-- Pages of the role before are cut at once.
CREATE CONSTRAINT TRIGGER session_worn_rings AFTER UPDATE OF worn_role, worn_person ON session DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('account_id');

-- What was done to the roles of a member of staff; why is sealed under that person's key.
CREATE TABLE staff_change (
    id        UUID NOT NULL PRIMARY KEY,
    person_id UUID NOT NULL REFERENCES person (id),
    what      TEXT NOT NULL,
    role      TEXT,
    day       TEXT,
    reason    BYTEA,
    made_by   UUID NOT NULL REFERENCES person (id),
    made_at   BIGINT NOT NULL
);
CREATE INDEX staff_change_by_person ON staff_change (person_id, made_at, id);

-- Who leaves, from when, and whether the door was shut at once. It is done when no treatment is left to hand over.
CREATE TABLE staff_leave (
    person_id   UUID NOT NULL PRIMARY KEY REFERENCES person (id),
    provider_id UUID NOT NULL REFERENCES provider (id),
    leaves_at   BIGINT NOT NULL,
    shut        BOOLEAN NOT NULL,
    asked_by    UUID NOT NULL REFERENCES person (id),
    asked_at    BIGINT NOT NULL,
    done_at     BIGINT
);
CREATE INDEX staff_leave_by_provider ON staff_leave (provider_id, done_at, leaves_at, person_id);

-- Until when a role was to last before its holder was let go: the greatest number where it had no end.
ALTER TABLE staff_role ADD COLUMN was_until BIGINT;
