//! Reads FHIR R4 JSON into the few plain values the portal keeps.
//!
//! Owns: what a file may look like (one resource, Bundles, NDJSON), the Dutch
//! way of names, references, and for which reason a resource is skipped.
//!
//! Must never: touch the database or the clock, keep anything outside the list
//! of P3 (V16: no citizen service number, no identifiers besides type and id,
//! no care content but what people wrote to each other), give authority, or put contents into an error or a reason.

mod address;
mod appointment;
mod care_team;
mod code;
mod communication;
mod document;
mod error;
mod given;
mod incoming;
mod name;
mod name_read;
mod node;
mod organization;
mod particle;
mod patient;
mod practitioner;
mod read;
mod reference;
mod related_person;
mod relationship;
mod scope;
mod skip;
mod telecom;
mod text;
mod time;
mod whole_name;

#[cfg(test)]
mod tests;

pub use self::appointment::{Appointment, AppointmentStatus, Attendance, Modality, Participant};
pub use self::care_team::{CareTeam, CareTeamStatus, Member};
pub use self::communication::Communication;
pub use self::error::ReadError;
pub use self::incoming::{Incoming, Source, keep_latest};
pub use self::name::{NameOrder, PersonName};
pub use self::organization::{Organization, OrganizationKind};
pub use self::patient::{Death, Gender, Language, Patient};
pub use self::practitioner::{Practitioner, PractitionerRole};
pub use self::read::read;
pub use self::reference::Reference;
pub use self::related_person::RelatedPerson;
pub use self::relationship::Relationship;
pub use self::skip::Skip;
pub use self::time::Period;
