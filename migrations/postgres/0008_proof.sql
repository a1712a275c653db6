-- When somebody last proved to be the holder of the account, beyond signing in.
ALTER TABLE session ADD COLUMN proved_at BIGINT;
