-- Of whom a thread is an own thing. A therapist is in many threads and a party to none: that is now told without
-- reading them all.
CREATE INDEX thread_member_by_party ON thread_member (person_id, thread_id) WHERE party;
