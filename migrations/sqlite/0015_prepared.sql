-- What a child prepared in the month before the twelfth birthday: what a representative would see from then on. No
-- consent: it opens nothing, stands in no ledger, and is shown to nobody but the child (rulebook 1, "Birthdays"; T4.3).
CREATE TABLE prepared_choice (
    client_id   BLOB NOT NULL REFERENCES client (id),
    receiver_id BLOB NOT NULL REFERENCES person (id),
    categories  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    PRIMARY KEY (client_id, receiver_id)
) STRICT;
