//! One resource of a file, read or skipped, and where it came from.

use std::collections::HashSet;
use std::fmt;

use super::{
    Appointment, CareTeam, Communication, Organization, Patient, Practitioner, PractitionerRole,
    RelatedPerson, Skip,
};

/// Which resource of the file: prints as `TYPE/ID`, or `TYPE/-` without an id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// The resource type, `Resource` when the file does not say.
    pub kind: String,
    /// The id, when there is a valid one.
    pub id: Option<String>,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.id.as_deref().unwrap_or("-"))
    }
}

/// One resource, in the form the portal keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is documented on the type it holds")]
pub enum Incoming {
    Organization(Organization),
    Practitioner(Practitioner),
    PractitionerRole(PractitionerRole),
    Patient(Patient),
    RelatedPerson(RelatedPerson),
    CareTeam(CareTeam),
    Appointment(Appointment),
    Communication(Communication),
    /// Not taken, and why.
    Skipped {
        source: Source,
        reason: Skip,
    },
}

impl Incoming {
    /// Which resource of the file this is.
    pub fn source(&self) -> Source {
        let (kind, id) = match self {
            Self::Organization(it) => ("Organization", &it.id),
            Self::Practitioner(it) => ("Practitioner", &it.id),
            Self::PractitionerRole(it) => ("PractitionerRole", &it.id),
            Self::Patient(it) => ("Patient", &it.id),
            Self::RelatedPerson(it) => ("RelatedPerson", &it.id),
            Self::CareTeam(it) => ("CareTeam", &it.id),
            Self::Appointment(it) => ("Appointment", &it.id),
            Self::Communication(it) => ("Communication", &it.id),
            Self::Skipped { source, .. } => return source.clone(),
        };
        Source { kind: kind.to_owned(), id: Some(id.clone()) }
    }
}

/// Of the same type and id keeps the last; the earlier ones become skipped.
/// Call it over all files together, so that importing twice changes nothing.
/// What its sender marked as a mistake counts as a word about it.
pub fn keep_latest(all: &mut [Incoming]) {
    let mut seen = HashSet::new();
    for incoming in all.iter_mut().rev() {
        if matches!(incoming, Incoming::Skipped { reason, .. } if *reason != Skip::EnteredInError) {
            continue;
        }
        let source = incoming.source();
        if !seen.insert(source.clone()) {
            *incoming = Incoming::Skipped { source, reason: Skip::Superseded };
        }
    }
}
