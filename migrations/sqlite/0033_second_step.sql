-- How often the second step of signing in went wrong since it last went right, and until when
-- nobody comes in by a code from a browser that is not known.
ALTER TABLE account ADD COLUMN second_missed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN second_shut_until INTEGER;
