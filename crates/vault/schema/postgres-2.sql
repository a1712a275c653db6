-- The same as for SQLite.
CREATE TABLE mark (
    subject uuid   NOT NULL PRIMARY KEY,
    n       bigint NOT NULL,
    value   bytea  NOT NULL
);

CREATE FUNCTION mark_goes_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.subject = OLD.subject AND NEW.n > OLD.n THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a mark only goes forward';
END
$$;

CREATE TRIGGER mark_goes_forward BEFORE UPDATE OR DELETE ON mark
FOR EACH ROW EXECUTE FUNCTION mark_goes_forward();

CREATE TRIGGER mark_stays BEFORE TRUNCATE ON mark
FOR EACH STATEMENT EXECUTE FUNCTION mark_goes_forward();
