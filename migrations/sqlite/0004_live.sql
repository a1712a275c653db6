-- What rings at an open page: counters by topic (a file, a thread, a person, an account). Whatever changes who may see
-- what rings by itself, whoever changed it, so that no open page is forgotten.
CREATE TABLE pulse (
    topic    BLOB NOT NULL PRIMARY KEY,
    rights   INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    reads    INTEGER NOT NULL,
    seq      INTEGER NOT NULL
) STRICT;
CREATE INDEX pulse_by_seq ON pulse (seq);

-- To ring is to insert into this view.
CREATE VIEW ring AS SELECT topic, rights, messages, reads FROM pulse;
CREATE TRIGGER ring_rings INSTEAD OF INSERT ON ring BEGIN
    INSERT INTO pulse (topic, rights, messages, reads, seq)
        VALUES (NEW.topic, NEW.rights, NEW.messages, NEW.reads, (SELECT coalesce(max(seq), 0) + 1 FROM pulse))
        ON CONFLICT (topic) DO UPDATE SET rights = rights + excluded.rights,
            messages = messages + excluded.messages, reads = reads + excluded.reads, seq = excluded.seq;
END;

CREATE TRIGGER treatment_rings_insert AFTER INSERT ON treatment BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER treatment_rings_update AFTER UPDATE ON treatment BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER treatment_rings_delete AFTER DELETE ON treatment BEGIN INSERT INTO ring VALUES (OLD.client_id, 1, 0, 0); END;

CREATE TRIGGER consent_rings_insert AFTER INSERT ON consent BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER consent_rings_update AFTER UPDATE ON consent BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER consent_rings_delete AFTER DELETE ON consent BEGIN INSERT INTO ring VALUES (OLD.client_id, 1, 0, 0); END;

CREATE TRIGGER withholding_rings_insert AFTER INSERT ON withholding BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER withholding_rings_update AFTER UPDATE ON withholding BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER withholding_rings_delete AFTER DELETE ON withholding BEGIN INSERT INTO ring VALUES (OLD.client_id, 1, 0, 0); END;

CREATE TRIGGER held_item_rings_insert AFTER INSERT ON held_item BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER held_item_rings_update AFTER UPDATE ON held_item BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER held_item_rings_delete AFTER DELETE ON held_item BEGIN INSERT INTO ring VALUES (OLD.client_id, 1, 0, 0); END;

CREATE TRIGGER authority_rings_insert AFTER INSERT ON authority BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER authority_rings_update AFTER UPDATE ON authority BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER authority_rings_delete AFTER DELETE ON authority BEGIN INSERT INTO ring VALUES (OLD.client_id, 1, 0, 0); END;

CREATE TRIGGER access_grant_rings_insert AFTER INSERT ON access_grant BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER access_grant_rings_update AFTER UPDATE ON access_grant BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER access_grant_rings_delete AFTER DELETE ON access_grant BEGIN INSERT INTO ring VALUES (OLD.client_id, 1, 0, 0); END;

CREATE TRIGGER relative_rings_insert AFTER INSERT ON relative BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER relative_rings_update AFTER UPDATE ON relative BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER relative_rings_delete AFTER DELETE ON relative BEGIN INSERT INTO ring VALUES (OLD.client_id, 1, 0, 0); END;

CREATE TRIGGER care_span_rings_insert AFTER INSERT ON care_span BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER care_span_rings_update AFTER UPDATE ON care_span BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER care_span_rings_delete AFTER DELETE ON care_span BEGIN INSERT INTO ring VALUES (OLD.client_id, 1, 0, 0); END;

CREATE TRIGGER incapacity_rings_insert AFTER INSERT ON incapacity BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER incapacity_rings_update AFTER UPDATE ON incapacity BEGIN INSERT INTO ring VALUES (NEW.client_id, 1, 0, 0); END;
CREATE TRIGGER incapacity_rings_delete AFTER DELETE ON incapacity BEGIN INSERT INTO ring VALUES (OLD.client_id, 1, 0, 0); END;

CREATE TRIGGER client_rings_update AFTER UPDATE OF died ON client BEGIN INSERT INTO ring VALUES (NEW.id, 1, 0, 0); END;

CREATE TRIGGER staff_role_rings_insert AFTER INSERT ON staff_role BEGIN INSERT INTO ring VALUES (NEW.person_id, 1, 0, 0); END;
CREATE TRIGGER staff_role_rings_update AFTER UPDATE ON staff_role BEGIN INSERT INTO ring VALUES (NEW.person_id, 1, 0, 0); END;
CREATE TRIGGER staff_role_rings_delete AFTER DELETE ON staff_role BEGIN INSERT INTO ring VALUES (OLD.person_id, 1, 0, 0); END;

CREATE TRIGGER account_rings_update AFTER UPDATE OF state ON account BEGIN INSERT INTO ring VALUES (NEW.id, 1, 0, 0); END;

CREATE TRIGGER session_rings_delete AFTER DELETE ON session BEGIN INSERT INTO ring VALUES (OLD.account_id, 1, 0, 0); END;

-- A message rings at its thread; of the file's own at the file; of an own thing at its parties and those who treat.
-- So nobody hears that others write. To insert into this view is to ring so.
CREATE VIEW ring_message AS SELECT thread_id, sent_at FROM message;
CREATE TRIGGER ring_message_rings INSTEAD OF INSERT ON ring_message BEGIN
    INSERT INTO ring VALUES (NEW.thread_id, 0, 1, 0);
    INSERT INTO ring SELECT client_id, 0, 1, 0 FROM thread WHERE id = NEW.thread_id AND NOT own;
    INSERT INTO ring SELECT m.person_id, 0, 1, 0 FROM thread_member m JOIN thread t ON t.id = m.thread_id
        WHERE t.id = NEW.thread_id AND t.own AND m.party;
    INSERT INTO ring SELECT DISTINCT x.person_id, 0, 1, 0 FROM treatment x JOIN thread t ON t.client_id = x.client_id
        WHERE t.id = NEW.thread_id AND t.own AND (x.valid_until IS NULL OR x.valid_until > NEW.sent_at);
END;
CREATE TRIGGER message_rings_insert AFTER INSERT ON message BEGIN INSERT INTO ring_message VALUES (NEW.thread_id, NEW.sent_at); END;
CREATE TRIGGER message_rings_update AFTER UPDATE ON message BEGIN INSERT INTO ring_message VALUES (NEW.thread_id, NEW.sent_at); END;

-- A read mark rings at whoever read, and at its thread where it says that a side has read.
CREATE TRIGGER thread_mark_rings_insert AFTER INSERT ON thread_mark BEGIN
    INSERT INTO ring SELECT NEW.thread_id, 0, 0, 1 WHERE NEW.side <> 'other';
    INSERT INTO ring VALUES (NEW.person_id, 0, 0, 1);
END;
CREATE TRIGGER thread_mark_rings_update AFTER UPDATE ON thread_mark BEGIN
    INSERT INTO ring SELECT NEW.thread_id, 0, 0, 1 WHERE NEW.side <> 'other';
    INSERT INTO ring VALUES (NEW.person_id, 0, 0, 1);
END;
