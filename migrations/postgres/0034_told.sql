-- When authority was suspended or ended by somebody, which may be another day than that from which it holds: so long after
-- that the other representatives are told (T1.1p). Rows from before have none.
ALTER TABLE authority ADD COLUMN closed_at BIGINT;
