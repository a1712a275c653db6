//! What people are to each other, in words.
//!
//! Owns the words for the relationships that are stored with a file's
//! relatives; an unknown one is told in general words. Decides nothing.

use i18n_embed_fl::fl;
use rules::Basis;

use super::acting::authority;
use crate::access::File;
use crate::clock::Instant;
use crate::ids::PersonId;
use crate::web::text::Texts;

/// What somebody new can be to the client, in the order of a form.
pub const RELATIONS: [&str; 17] = [
    "partner",
    "son",
    "daughter",
    "brother",
    "sister",
    "grandmother",
    "grandfather",
    "stepmother",
    "stepfather",
    "foster_parent",
    "aunt",
    "uncle",
    "friend",
    "teacher",
    "school",
    "agency",
    "other",
];

/// What one of these is called: "tante", "iemand van school".
#[must_use]
pub fn kin_named(t: Texts, relationship: &str) -> String {
    fl!(t, "kin-named", kin = relationship)
}

/// "iemand van school, De Regenboog": with the school or organisation, where one is known.
#[must_use]
pub fn with_organisation(t: Texts, kin: String, organisation: &str) -> String {
    if organisation.is_empty() {
        return kin;
    }
    fl!(t, "kin-of-organisation", kin = kin, organisation = organisation)
}

/// What the client of `file` is to the reader: "je kind", "je leerling".
/// Authority goes before relationship: who is a mentor reads that.
#[must_use]
pub fn kin_of_reader(t: Texts, file: &File, reader: PersonId, at: Instant) -> String {
    let relationship = file.member_of(reader).map_or("", |member| member.relationship.as_str());
    match authority(file, reader.0, at) {
        Some(Basis::Guardianship) => fl!(t, "kin-as-guardian"),
        Some(Basis::Curatorship) => fl!(t, "kin-as-curator"),
        Some(Basis::Mentorship) => fl!(t, "kin-as-mentor"),
        Some(Basis::WrittenMandate) => fl!(t, "kin-as-mandate"),
        Some(Basis::ParentalAuthority) => fl!(t, "kin-child"),
        Some(Basis::Partner | Basis::Family) | None => by_relationship(t, relationship),
    }
}

fn by_relationship(t: Texts, relationship: &str) -> String {
    match relationship {
        "mother" | "father" | "parent" | "foster_parent" => fl!(t, "kin-child"),
        "stepmother" | "stepfather" | "step_parent" => fl!(t, "kin-step-child"),
        "partner" => fl!(t, "kin-partner"),
        "brother" | "sister" | "sibling" => fl!(t, "kin-sibling"),
        "grandmother" | "grandfather" | "grandparent" => fl!(t, "kin-grandchild"),
        "son" | "daughter" | "child" => fl!(t, "kin-parent"),
        "teacher" | "school" => fl!(t, "kin-pupil"),
        "friend" => fl!(t, "kin-friend"),
        _ => fl!(t, "kin-known"),
    }
}

/// What a relative is to the client, told to somebody else: "moeder", "leerkracht".
#[must_use]
pub fn kin_of_other(t: Texts, relationship: &str) -> String {
    match relationship {
        "mother" => fl!(t, "log-role-mother", own = "no"),
        "father" => fl!(t, "log-role-father", own = "no"),
        "parent" | "stepmother" | "stepfather" | "step_parent" | "stepparent" | "foster_parent" => {
            fl!(t, "log-role-parent", own = "no")
        }
        "teacher" => fl!(t, "log-role-teacher"),
        "mentor" | "curator" | "guardian" => fl!(t, "log-role-representative"),
        "other" => fl!(t, "log-role-related", own = "no"),
        known if RELATIONS.contains(&known) => kin_named(t, known),
        _ => fl!(t, "log-role-related", own = "no"),
    }
}

/// What a relative is to the client who reads: "je moeder", "je docent".
#[must_use]
pub fn kin_of_client(t: Texts, relationship: &str) -> String {
    match relationship {
        "mother" => fl!(t, "kin-mother"),
        "father" => fl!(t, "kin-father"),
        "parent" => fl!(t, "kin-parent"),
        "stepmother" | "stepfather" | "step_parent" => fl!(t, "kin-step-parent"),
        "foster_parent" => fl!(t, "kin-foster-parent"),
        "guardian" => fl!(t, "kin-guardian"),
        "mentor" => fl!(t, "kin-mentor"),
        "curator" => fl!(t, "kin-curator"),
        "partner" => fl!(t, "kin-partner"),
        "brother" => fl!(t, "kin-brother"),
        "sister" => fl!(t, "kin-sister"),
        "sibling" => fl!(t, "kin-sibling"),
        "grandmother" | "grandfather" | "grandparent" => fl!(t, "kin-grandparent"),
        "son" | "daughter" | "child" => fl!(t, "kin-child"),
        "teacher" => fl!(t, "kin-teacher"),
        "school" => fl!(t, "kin-school"),
        "aunt" => fl!(t, "kin-aunt"),
        "uncle" => fl!(t, "kin-uncle"),
        "agency" => fl!(t, "kin-agency"),
        "friend" => fl!(t, "kin-friend"),
        _ => fl!(t, "kin-known"),
    }
}
