-- The second wall (ADR 7): the rows of a file answer only to a transaction that says it is about that file, about its
-- provider, or about everything. Whoever says nothing sees nothing. It is forced, so it also holds for the tables' owner.
--
-- A later migration that changes rows of a walled table sees none of them either: it begins with
-- ALTER TABLE … NO FORCE ROW LEVEL SECURITY and ends with FORCE again.

-- The files that the transaction is about; none where it did not say. A sub-select around it names no column, so it is
-- read once a statement and not once a row.
CREATE FUNCTION within_files() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT nullif(current_setting('empower.files', true), '')::uuid[]
$$;

-- What is in no list: everything, for backups; or the files of a provider, for work without a person. Asked of those
-- rows alone that the list does not open, so that pages pay nothing for it.
CREATE FUNCTION within_more(file uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    IF current_setting('empower.everything', true) = 'on' THEN
        RETURN true;
    END IF;
    IF coalesce(current_setting('empower.provider', true), '') = '' THEN
        RETURN false;
    END IF;
    RETURN EXISTS (SELECT FROM client c WHERE c.id = file AND c.provider_id = current_setting('empower.provider')::uuid);
END $$;

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
            client_id = ANY ((SELECT within_files())::uuid[]) OR within_more(client_id))', walled);
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
