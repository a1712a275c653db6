//! Values of files in the portal's own words and types.

use crate::features::import::fhir::{Gender, Relationship};
use crate::features::people::Contact;

/// As stored; nothing where it is not known.
pub(super) fn gender(gender: Option<Gender>) -> Option<&'static str> {
    match gender? {
        Gender::Female => Some("female"),
        Gender::Male => Some("male"),
        Gender::Other => Some("other"),
        Gender::Unknown => None,
    }
}

/// What somebody is to the client, as stored with a relative.
pub(super) fn relationship(relationship: Relationship) -> &'static str {
    match relationship {
        Relationship::Mother => "mother",
        Relationship::Father => "father",
        Relationship::StepParent => "stepparent",
        Relationship::FosterParent => "foster_parent",
        Relationship::Parent => "parent",
        Relationship::Guardian => "guardian",
        Relationship::Mentor => "mentor",
        Relationship::Curator => "curator",
        Relationship::Partner => "partner",
        Relationship::Sibling => "sibling",
        Relationship::Grandparent => "grandparent",
        Relationship::Child => "child",
        Relationship::Teacher => "teacher",
        Relationship::School => "school",
        Relationship::GeneralPractitioner => "general_practitioner",
        Relationship::FamilyOther => "family",
        Relationship::Other => "other",
    }
}

/// E-mail address alone, of those who work in care.
pub(super) fn email_only(email: Option<&String>) -> Contact {
    Contact { email: email.cloned(), ..Contact::default() }
}
