-- What rings at an open page: counters by topic (a file, a thread, a person, an account). Whatever changes who may see
-- what rings by itself, whoever changed it, so that no open page is forgotten.
CREATE TABLE pulse (
    topic    UUID NOT NULL PRIMARY KEY,
    rights   BIGINT NOT NULL,
    messages BIGINT NOT NULL,
    reads    BIGINT NOT NULL,
    seq      BIGINT NOT NULL
);
CREATE INDEX pulse_by_seq ON pulse (seq);

-- Other processes are told when the transaction stands.
CREATE FUNCTION tell_pulse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('pulse', NEW.topic::text);
    RETURN NULL;
END $$;
CREATE TRIGGER pulse_tells AFTER INSERT OR UPDATE ON pulse FOR EACH ROW EXECUTE FUNCTION tell_pulse();

CREATE FUNCTION ring(uuid, bigint, bigint, bigint) RETURNS void LANGUAGE sql AS $$
    INSERT INTO pulse (topic, rights, messages, reads, seq)
        VALUES ($1, $2, $3, $4, (SELECT coalesce(max(seq), 0) + 1 FROM pulse))
        ON CONFLICT (topic) DO UPDATE SET rights = pulse.rights + excluded.rights,
            messages = pulse.messages + excluded.messages, reads = pulse.reads + excluded.reads, seq = excluded.seq;
$$;

-- The topic is the column that the trigger names.
CREATE FUNCTION ring_rights() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
BEGIN
    PERFORM ring((changed ->> TG_ARGV[0])::uuid, 1, 0, 0);
    RETURN NULL;
END $$;

-- A message rings at its thread; of the file's own at the file; of an own thing at its parties and those who treat.
-- So nobody hears that others write. People come in one order, so that two transactions never wait for each other.
CREATE FUNCTION ring_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM ring(NEW.thread_id, 0, 1, 0);
    PERFORM ring(client_id, 0, 1, 0) FROM thread WHERE id = NEW.thread_id AND NOT own;
    PERFORM ring(x.person_id, 0, 1, 0) FROM (
        SELECT m.person_id FROM thread_member m JOIN thread t ON t.id = m.thread_id
            WHERE t.id = NEW.thread_id AND t.own AND m.party
        UNION SELECT r.person_id FROM treatment r JOIN thread t ON t.client_id = r.client_id
            WHERE t.id = NEW.thread_id AND t.own AND (r.valid_until IS NULL OR r.valid_until > NEW.sent_at)
        ORDER BY person_id
    ) x;
    RETURN NULL;
END $$;

-- A read mark rings at whoever read, and at its thread where it says that a side has read.
CREATE FUNCTION ring_read() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.side <> 'other' THEN PERFORM ring(NEW.thread_id, 0, 0, 1); END IF;
    PERFORM ring(NEW.person_id, 0, 0, 1);
    RETURN NULL;
END $$;

-- At the commit: then the chains of the log are locked already, and always in the same order.
CREATE CONSTRAINT TRIGGER treatment_rings AFTER INSERT OR UPDATE OR DELETE ON treatment DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('client_id');
CREATE CONSTRAINT TRIGGER consent_rings AFTER INSERT OR UPDATE OR DELETE ON consent DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('client_id');
CREATE CONSTRAINT TRIGGER withholding_rings AFTER INSERT OR UPDATE OR DELETE ON withholding DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('client_id');
CREATE CONSTRAINT TRIGGER held_item_rings AFTER INSERT OR UPDATE OR DELETE ON held_item DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('client_id');
CREATE CONSTRAINT TRIGGER authority_rings AFTER INSERT OR UPDATE OR DELETE ON authority DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('client_id');
CREATE CONSTRAINT TRIGGER access_grant_rings AFTER INSERT OR UPDATE OR DELETE ON access_grant DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('client_id');
CREATE CONSTRAINT TRIGGER relative_rings AFTER INSERT OR UPDATE OR DELETE ON relative DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('client_id');
CREATE CONSTRAINT TRIGGER care_span_rings AFTER INSERT OR UPDATE OR DELETE ON care_span DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('client_id');
CREATE CONSTRAINT TRIGGER incapacity_rings AFTER INSERT OR UPDATE OR DELETE ON incapacity DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('client_id');
CREATE CONSTRAINT TRIGGER client_rings AFTER UPDATE OF died ON client DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('id');
CREATE CONSTRAINT TRIGGER staff_role_rings AFTER INSERT OR UPDATE OR DELETE ON staff_role DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('person_id');
CREATE CONSTRAINT TRIGGER account_rings AFTER UPDATE OF state ON account DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('id');
CREATE CONSTRAINT TRIGGER session_rings AFTER DELETE ON session DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_rights('account_id');
CREATE CONSTRAINT TRIGGER message_rings AFTER INSERT OR UPDATE ON message DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_message();
CREATE CONSTRAINT TRIGGER thread_mark_rings AFTER INSERT OR UPDATE ON thread_mark DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ring_read();
