//! Values of files in the portal's own words and types.

use crate::features::import::fhir::{Gender, PersonName, Relationship};
use crate::features::people::{Contact, Name};

/// A name as it is shown and sorted, the Dutch way.
pub(super) fn name(name: &PersonName) -> Name {
    let full = name.display();
    let call = name.call_name.as_ref().or(name.given.first()).or(name.initials.as_ref());
    Name {
        call: call.unwrap_or(&full).clone(),
        initials: name.initials(),
        sort_key: name.sort_key(),
        full,
    }
}

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
