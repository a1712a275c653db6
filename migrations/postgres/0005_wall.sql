-- The second wall (ADR 7): the rows of a file answer only to a transaction that says it is about that file, about its
-- provider, or about everything. Whoever says nothing sees nothing. It is forced, so it also holds for the tables' owner.
--
-- A later migration that changes rows of a walled table sees none of them either: it begins with
-- ALTER TABLE … NO FORCE ROW LEVEL SECURITY and ends with FORCE again.

-- The files that the transaction is about; none where it did not say.
CREATE FUNCTION within_files() RETURNS uuid[] LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('empower.files', true), '')::uuid[]
$$;
-- The provider whose files it is about, for work without a person.
CREATE FUNCTION within_provider() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('empower.provider', true), '')::uuid
$$;
-- Whether it is about everything: backups.
CREATE FUNCTION within_everything() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('empower.everything', true), '') = 'on'
$$;

-- Each setting is read once a statement: a sub-select that names no column is.
DO $$
DECLARE
    walled text;
BEGIN
    FOREACH walled IN ARRAY ARRAY['care_span', 'incapacity', 'authority', 'access_grant', 'consent', 'withholding',
        'held_item', 'appointment', 'thread']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', walled);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', walled);
        EXECUTE format('CREATE POLICY wall ON %I USING (
            client_id = ANY ((SELECT within_files())::uuid[])
            OR (SELECT within_everything())
            OR ((SELECT within_provider()) IS NOT NULL AND EXISTS (
                SELECT FROM client c WHERE c.id = client_id AND c.provider_id = (SELECT within_provider()))))', walled);
    END LOOP;
END $$;

-- What hangs on a walled row is seen where that row is.
DO $$
DECLARE
    walled text[];
BEGIN
    FOREACH walled SLICE 1 IN ARRAY ARRAY[
        ['appointment_practitioner', 'appointment'], ['appointment_party', 'appointment'],
        ['thread_member', 'thread'], ['thread_mark', 'thread'], ['message', 'thread']]
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', walled[1]);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', walled[1]);
        EXECUTE format('CREATE POLICY wall ON %I USING (EXISTS (SELECT FROM %I w WHERE w.id = %I))', walled[1], walled[2],
            walled[2] || '_id');
    END LOOP;
END $$;
