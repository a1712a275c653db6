-- What a child prepared in the month before the twelfth birthday: what a representative would see from then on. No
-- consent: it opens nothing, stands in no ledger, and is shown to nobody but the child (rulebook 1, "Birthdays"; T4.3).
CREATE TABLE prepared_choice (
    client_id   UUID NOT NULL REFERENCES client (id),
    receiver_id UUID NOT NULL REFERENCES person (id),
    categories  BIGINT NOT NULL,
    changed_at  BIGINT NOT NULL,
    PRIMARY KEY (client_id, receiver_id)
);

-- It stands behind the second wall (ADR 7).
ALTER TABLE prepared_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE prepared_choice FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON prepared_choice USING (
    client_id = ANY ((SELECT within_files())::uuid[]) OR within_more(client_id));
