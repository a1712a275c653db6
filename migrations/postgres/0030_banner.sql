-- Outages and maintenance, announced on every page: of which kind, on which pages, from when until when (the greatest
-- number: nobody knows), and what it says in both languages, sealed under a key of its own. Whoever ends one moves its end.
CREATE TABLE banner (
    id         UUID NOT NULL PRIMARY KEY,
    kind       TEXT NOT NULL,
    pages      TEXT NOT NULL,
    begins_at  BIGINT NOT NULL,
    ends_at    BIGINT NOT NULL,
    words      BYTEA NOT NULL,
    made_at    BIGINT NOT NULL,
    made_by    UUID NOT NULL REFERENCES person (id),
    changed_at BIGINT,
    changed_by UUID REFERENCES person (id),
    ended_at   BIGINT,
    ended_by   UUID REFERENCES person (id)
);
CREATE INDEX banner_by_end ON banner (ends_at, id);

-- Every process hears of it, by the topic of all banners.
CREATE FUNCTION ring_banner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM ring('00000000-0000-0000-0000-000000000001', 1, 0, 0);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER banner_rings AFTER INSERT OR UPDATE OR DELETE ON banner DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_banner();
