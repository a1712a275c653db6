//! A file as the cast lists it: the care, the circle, what was said and what is planned.
//!
//! Owns these shapes and no rule about them: who may see what follows in `rules`.

use jiff::Timestamp;

use super::{Span, Talk};

/// One client's file at one provider.
#[derive(Debug, Clone)]
pub struct File {
    /// The key of the file: that of its client.
    pub key: &'static str,
    /// The label of the provider.
    pub practice: &'static str,
    /// The person it is about.
    pub client: &'static str,
    /// What the care rests on (V2).
    pub basis: Basis,
    /// The instant of death.
    pub died: Option<Timestamp>,
    /// When care was given; the last span may be open.
    pub care: Vec<Span>,
    /// Decisions that the client could not decide.
    pub incapacity: Vec<Incapacity>,
    /// Relatives, school and other contacts.
    pub circle: Vec<Member>,
    /// Treatment relations.
    pub treats: Vec<Treatment>,
    /// Emergency accesses: who, and the 24 hours.
    pub emergency: Vec<(&'static str, Span)>,
    /// The ledger of consents, in any order.
    pub consents: Vec<Consent>,
    /// What a therapist withheld from somebody (T4.2, T4.3).
    pub withholdings: Vec<Withholding>,
    /// What the client chose before the twelfth birthday: about whom, which categories.
    pub prepared: Vec<(&'static str, Vec<&'static str>)>,
    /// Appointments, in any order; consents and withholdings point at one by its place here.
    pub appointments: Vec<Appointment>,
    /// Conversations, in any order.
    pub talks: Vec<Talk>,
}

/// What the care rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// A medical treatment agreement.
    TreatmentAgreement,
    /// Care under the Youth Act.
    YouthCare,
}

/// A span in which the client is represented.
#[derive(Debug, Clone)]
pub struct Incapacity {
    /// From when until when.
    pub span: Span,
    /// For which categories; empty means all.
    pub categories: Vec<&'static str>,
}

/// Somebody around the client.
#[derive(Debug, Clone)]
pub struct Member {
    /// Who.
    pub person: &'static str,
    /// What of the client: `mother`, `teacher`, `mentor`, …
    pub relationship: &'static str,
    /// Authority over the client (T1.1p): its basis and from when until when.
    pub authority: Vec<(&'static str, Span)>,
    /// When the provider granted a related person access (T3.1); empty: never.
    pub granted: Vec<Span>,
}

/// A therapist's relation to the file (T4.5).
#[derive(Debug, Clone)]
pub struct Treatment {
    /// The therapist.
    pub by: &'static str,
    /// `treating`, `cover`, `supervisor` or `group_leader`.
    pub kind: &'static str,
    /// From when until when.
    pub span: Span,
}

/// One statement in the ledger of consents (T3.2).
#[derive(Debug, Clone)]
pub struct Consent {
    /// Who said it; nobody named is the client.
    pub giver: Option<&'static str>,
    /// About whom.
    pub receiver: &'static str,
    /// When.
    pub stated: Timestamp,
    /// What may be seen; empty: own things only.
    pub categories: Vec<&'static str>,
    /// Appointments kept hidden, by their place in `File::appointments`.
    pub hidden: Vec<usize>,
    /// When it ends by itself.
    pub until: Option<Timestamp>,
    /// Whether this statement takes back what was said before.
    pub withdrawn: bool,
}

/// A therapist's decision to withhold something from one person.
#[derive(Debug, Clone)]
pub struct Withholding {
    /// From whom.
    pub against: &'static str,
    /// Which categories.
    pub categories: Vec<&'static str>,
    /// Which appointments, by their place in `File::appointments`.
    pub items: Vec<usize>,
    /// From when it holds, and when it is looked at again.
    pub span: Span,
    /// The therapist who decided it.
    pub by: &'static str,
    /// The ground.
    pub reason: &'static str,
}

/// One appointment.
#[derive(Debug, Clone)]
pub struct Appointment {
    /// When it begins.
    pub starts: Timestamp,
    /// How long it lasts, in minutes.
    pub minutes: i64,
    /// In the room, on a screen or by telephone.
    pub modality: Modality,
    /// The room, for an appointment in person; else empty.
    pub place: &'static str,
    /// The staff one meets.
    pub with: Vec<&'static str>,
    /// Whose own thing it is, by person key or `client`; none: the file's.
    pub parties: Option<Vec<&'static str>>,
    /// Whether it still stands.
    pub state: AppointmentState,
}

/// How one meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Modality {
    /// In one room.
    InPerson,
    /// By video.
    Video,
    /// By telephone.
    Phone,
}

/// Whether an appointment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppointmentState {
    /// It stands, or it took place.
    Booked,
    /// It was called off.
    Cancelled,
}
