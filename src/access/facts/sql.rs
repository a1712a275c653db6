//! The statement that gives all facts of a file, or of several.
//!
//! Owns its text. Of one file it says `= $1`, which costs SQLite less than half
//! of what a list does.

/// All facts of the files that `$of` picks, and what follows.
macro_rules! facts {
    ($of:literal, $rest:expr) => {
        concat!(
            "SELECT '0_file' AS kind, c.id AS client_id, c.id AS id, c.person_id AS person_id, c.provider_id AS other_id,
                 c.label AS word, p.name AS name, CAST(NULL AS bigint) AS categories, CAST(NULL AS bigint) AS valid_from,
                 c.died AS valid_until, CAST(NULL AS bigint) AS at, CAST(NULL AS boolean) AS flag,
                 p.call_name AS call_name, p.initials AS initials, p.born AS born, c.sort_key AS sort_key
                 FROM client c JOIN person p ON p.id = c.person_id WHERE c.id ", $of,
            " UNION ALL SELECT 'a_relative', r.client_id, r.person_id, r.person_id, NULL, r.relationship, p.name,
                 r.wrong_dates, r.proved_at, NULL, r.position, r.proves, r.organisation, NULL, NULL, NULL
                 FROM relative r JOIN person p ON p.id = r.person_id WHERE r.client_id ", $of,
            " UNION ALL SELECT 'b_treatment', t.client_id, t.id, t.person_id, NULL, t.kind, p.name, NULL,
                 CASE WHEN t.valid_from IS NULL OR t.valid_from < sr.valid_from THEN sr.valid_from
                     ELSE t.valid_from END,
                 CASE WHEN t.valid_until IS NULL OR t.valid_until > sr.valid_until THEN sr.valid_until
                     ELSE t.valid_until END,
                 NULL, NULL, NULL, NULL, NULL, NULL FROM treatment t JOIN person p ON p.id = t.person_id
                 JOIN staff_role sr ON sr.person_id = t.person_id AND sr.role = 'therapist' WHERE t.client_id ", $of,
            " UNION ALL SELECT 'c_care', client_id, id, NULL, NULL, NULL, NULL, NULL, valid_from, valid_until, NULL,
                 NULL, NULL, NULL, NULL, NULL FROM care_span WHERE client_id ", $of,
            " UNION ALL SELECT 'd_incapacity', client_id, id, NULL, NULL, NULL, NULL, categories, valid_from,
                 valid_until, NULL, NULL, NULL, NULL, NULL, NULL FROM incapacity WHERE client_id ", $of,
            " UNION ALL SELECT 'e_authority', client_id, id, person_id, NULL, basis, NULL, NULL, valid_from,
                 valid_until, NULL, NULL, NULL, NULL, NULL, NULL FROM authority WHERE client_id ", $of,
            " UNION ALL SELECT 'f_grant', client_id, id, person_id, NULL, NULL, NULL, NULL, valid_from, valid_until,
                 NULL, NULL, NULL, NULL, NULL, NULL FROM access_grant WHERE client_id ", $of,
            " UNION ALL SELECT 'g_consent', client_id, id, receiver_id, giver_id, ruled_on, NULL, categories, NULL,
                 valid_until, stated_at, withdrawn, NULL, NULL, NULL, NULL FROM consent WHERE client_id ", $of,
            " UNION ALL SELECT 'h_withholding', client_id, id, against_id, NULL, NULL, NULL, categories, valid_from,
                 valid_until, NULL, NULL, NULL, NULL, NULL, NULL FROM withholding WHERE client_id ", $of,
            " UNION ALL SELECT 'i_held_item', client_id, holder_id, NULL, item_id, NULL, NULL, NULL, NULL, NULL, NULL,
                 NULL, NULL, NULL, NULL, NULL FROM held_item WHERE client_id ", $of,
            " UNION ALL SELECT 'k_secret', client_id, id, person_id, NULL, NULL, NULL, NULL, valid_from, valid_until,
                 NULL, with_client, NULL, NULL, NULL, NULL FROM secret_address WHERE client_id ", $of,
            $rest
        )
    };
}
pub(crate) use facts;

pub(super) const ONE: &str = facts!("= $1", "");
pub(super) const MANY: &str = facts!("IN $1[]", "");

/// All facts of the file `$1`, and with them what `$parties` gives: a row
/// `(client_id, id, person_id, own)` for each party of its item `$2`, one
/// without a person where it has none, and no row when it is not in the file.
macro_rules! facts_and_parties {
    ($parties:literal) => {
        $crate::access::facts::facts!(
            "= $1",
            concat!(
                " UNION ALL SELECT 'j_party', x.client_id, x.id, x.person_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                     x.own, NULL, NULL, NULL, NULL FROM (",
                $parties,
                ") x"
            )
        )
    };
}
pub(crate) use facts_and_parties;
