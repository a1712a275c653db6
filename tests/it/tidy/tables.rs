//! Whose table is whose (invariant 10).

use super::layers::is_store;
use super::{files, none};

/// Which feature changes which tables.
const OWNERS: &[(&str, &[&str])] = &[
    (
        "accounts",
        &[
            "account",
            "account_person",
            "session",
            "sign_in_failure",
            "accepted_terms",
            "accepted_own_terms",
            "seen_statement",
            "kept_form",
            "account_closing",
            "usage_month",
            "access_point",
            "passkey",
            "spent_challenge",
            "text_factor",
            "text_code",
            "recovery_code",
            "ended_session",
            "known_device",
            "recovery",
            "linked_subject",
        ],
    ),
    ("activation", &["activation"]),
    ("profile", &["contact_change", "photo", "photo_consent"]),
    ("people", &["person", "staff_role", "staff_review"]),
    (
        "clients",
        &[
            "client",
            "care_span",
            "incapacity",
            "relative",
            "authority",
            "authority_proposal",
            "access_grant",
            "treatment",
            "consent",
            "withholding",
            "held_item",
            "judgement",
            "judgement_opening",
            "objection",
            "prepared_choice",
            "ruling",
            "secret_address",
            "removal",
        ],
    ),
    ("banners", &["banner"]),
    ("absences", &["absence", "absence_item"]),
    ("appointments", &["appointment", "appointment_practitioner", "appointment_party"]),
    ("messages", &["thread", "thread_member", "message", "thread_mark", "draft"]),
    ("notices", &["outbox"]),
    ("emergency", &["emergency", "emergency_note"]),
    ("invitations", &["invitation", "invitation_answer"]),
    ("wishes", &["wish"]),
    ("questions", &["access_question"]),
    ("conduct", &["conduct_report", "conduct_note", "conduct_case"]),
    ("providers", &["provider", "feature_switch", "provider_ending", "ending_told"]),
    ("legal", &["announced_text"]),
    ("staff", &["staff_change", "staff_leave"]),
    ("support", &["support_check", "support_day", "support_search"]),
    ("import", &["import_source", "organization"]),
];

/// Invariant 10: features meet through each other's functions, never each other's tables.
#[test]
fn a_store_changes_the_tables_of_its_own_feature() {
    // A person's sort key stands in the file as well, so that lists are served from one index.
    let excused = [("src/features/people/store/person.rs", "client")];
    let mut found = Vec::new();
    for file in files("src/features", &["rs"]).iter().filter(|file| is_store(&file.path)) {
        for (n, line) in file.code() {
            let Some(table) = changed(line) else { continue };
            let owner = OWNERS
                .iter()
                .find(|(_, tables)| tables.contains(&table))
                .map(|(feature, _)| *feature);
            let own = owner
                .is_some_and(|feature| file.path.starts_with(&format!("src/features/{feature}/")));
            if !own && !excused.contains(&(file.path.as_str(), table)) {
                found.push(format!(
                    "{}:{n}: {table} belongs to {}",
                    file.path,
                    owner.unwrap_or("nobody: add it here")
                ));
            }
        }
    }
    none("another feature's table is changed", &found);
}

/// The table that a line changes.
fn changed(line: &str) -> Option<&str> {
    let rest =
        ["INSERT INTO ", "DELETE FROM "].iter().find_map(|word| Some(line.split_once(word)?.1));
    let rest = rest.or_else(|| {
        line.split_once("\"UPDATE ").map(|(_, rest)| rest).filter(|rest| rest.contains(" SET "))
    });
    rest?.split(|sign: char| !sign.is_ascii_lowercase() && sign != '_').next()
}
