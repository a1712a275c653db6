-- The same as for SQLite. Rows of dead versions are cleared by rewriting the
-- table after a destruction.
CREATE TABLE wrapped_key (
    slot         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           uuid   NOT NULL UNIQUE,
    master       text   NOT NULL,
    wrapped      bytea  NOT NULL,
    destroyed_at bigint NOT NULL DEFAULT 9223372036854775807
);

CREATE TABLE signed_root (
    day  text  NOT NULL PRIMARY KEY,
    root bytea NOT NULL
);

CREATE FUNCTION signed_root_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a signed root stands for ever';
END
$$;

CREATE TRIGGER signed_root_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON signed_root
FOR EACH STATEMENT EXECUTE FUNCTION signed_root_stands();
