-- How often a new code was asked for by text message with this link: the code before it holds no more (A1).
ALTER TABLE activation ADD COLUMN codes INTEGER NOT NULL DEFAULT 0;
