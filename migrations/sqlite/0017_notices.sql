-- Every message by mail or text message. To whom, and the link or code in it, are sealed.
ALTER TABLE outbox ADD COLUMN channel TEXT NOT NULL DEFAULT 'email';
ALTER TABLE outbox ADD COLUMN carries BLOB;

-- Where a message is: due from an instant on (none: it is not to leave, or has), held by whoever sends it until another,
-- tried so often, left, or failed for good and why; and which coordinator looked after that.
ALTER TABLE outbox ADD COLUMN due_at INTEGER;
ALTER TABLE outbox ADD COLUMN held_until INTEGER;
ALTER TABLE outbox ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN sent_at INTEGER;
ALTER TABLE outbox ADD COLUMN failed_at INTEGER;
ALTER TABLE outbox ADD COLUMN why TEXT;
ALTER TABLE outbox ADD COLUMN handled_at INTEGER;
ALTER TABLE outbox ADD COLUMN handled_by BLOB REFERENCES person (id);
CREATE INDEX outbox_that_waits ON outbox (due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX outbox_that_is_whole ON outbox (made_at) WHERE carries IS NOT NULL;
CREATE INDEX outbox_that_failed ON outbox (failed_at, id) WHERE failed_at IS NOT NULL AND handled_at IS NULL;
