//! Appointments (U4): when, where or how, with whom. What it is about
//! (description, comment, reason) is care content and is not kept.

use jiff::{SignedDuration, Timestamp};

use super::code::{Coding, Concept};
use super::node::{Node, Wrong};
use super::time::Moment;
use super::{Reference, Skip};

/// A day or a week; longer than that is a mistake in the file.
const LONGEST_MINUTES: i64 = 7 * 24 * 60;

/// The state of an agreed appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppointmentStatus {
    /// Agreed, begun or over.
    Booked,
    /// Called off.
    Cancelled,
    /// Somebody did not come.
    NoShow,
}

/// How people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Modality {
    InPerson,
    Video,
    Phone,
}

/// What a participant answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Attendance {
    Accepted,
    Declined,
    Tentative,
    /// No answer yet, or none stated.
    NeedsAction,
}

/// Somebody who takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// Who: a client, a practitioner, a role, a relative.
    pub who: Reference,
    /// What they answered.
    pub attendance: Attendance,
}

/// An agreed appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// The id in the sending system.
    pub id: String,
    /// The state.
    pub status: AppointmentStatus,
    /// When it starts.
    pub start: Timestamp,
    /// When it ends; not before the start.
    pub end: Timestamp,
    /// Everybody but the place.
    pub participants: Vec<Participant>,
    /// How people meet.
    pub modality: Modality,
    /// The place in words.
    pub location: Option<String>,
}

pub(super) fn read(id: String, node: Node<'_>) -> Result<Appointment, Skip> {
    let status = status(node)?;
    let (start, end) = times(node)?;
    let mut participants = Vec::new();
    let mut location = None;
    let mut words = Vec::new();
    for actor in node.many("participant", actor)? {
        match actor.who {
            Some(who) if who.kind == "Location" => location = location.or(actor.display),
            Some(who) => participants.push(Participant { who, attendance: actor.attendance }),
            // "By telephone" stands in for a place in some systems.
            None => words.extend(actor.display.map(|display| display.to_lowercase())),
        }
    }
    let modality = modality(node, words)?;
    Ok(Appointment { id, status, start, end, participants, modality, location })
}

fn status(node: Node<'_>) -> Result<AppointmentStatus, Skip> {
    match node.code("status")? {
        Some("booked" | "arrived" | "fulfilled" | "checked-in") => Ok(AppointmentStatus::Booked),
        Some("cancelled") => Ok(AppointmentStatus::Cancelled),
        Some("noshow") => Ok(AppointmentStatus::NoShow),
        Some("entered-in-error") => Err(Skip::EnteredInError),
        Some("proposed" | "pending" | "waitlist") => Err(Skip::NotAgreed),
        _ => Err(Skip::UnknownStatus),
    }
}

fn times(node: Node<'_>) -> Result<(Timestamp, Timestamp), Skip> {
    let instant = |text: &str| match Moment::parse(text)? {
        Moment::Instant(instant) => Some(instant),
        _ => None,
    };
    let start = node.parsed("start", instant)?.ok_or(Skip::NoStart)?;
    let end = match (node.parsed("end", instant)?, node.whole("minutesDuration")?) {
        (Some(end), _) => end,
        (None, None) => return Err(Skip::NoEnd),
        (None, Some(minutes)) => (1..=LONGEST_MINUTES)
            .contains(&minutes)
            .then(|| start.checked_add(SignedDuration::from_mins(minutes)).ok())
            .flatten()
            .ok_or_else(|| Wrong::field("minutesDuration"))?,
    };
    if end < start { Err(Skip::EndsBeforeStart) } else { Ok((start, end)) }
}

struct Actor {
    who: Option<Reference>,
    /// Of a place, or of something without reference; of people it is a name and dropped.
    display: Option<String>,
    attendance: Attendance,
}

fn actor(node: Node<'_>) -> Result<Actor, Wrong> {
    let actor = node.one("actor", |actor| Ok((Reference::read(actor)?, actor.text("display")?)))?;
    let (who, display) = actor.unwrap_or_default();
    let attendance = match node.code("status")? {
        Some("accepted") => Attendance::Accepted,
        Some("declined") => Attendance::Declined,
        Some("tentative") => Attendance::Tentative,
        _ => Attendance::NeedsAction,
    };
    Ok(Actor { who, display, attendance })
}

/// By what the kind of service, of appointment or of virtual service is called.
fn modality(node: Node<'_>, mut words: Vec<String>) -> Result<Modality, Wrong> {
    let mut concepts = node.many("serviceType", Concept::read)?;
    concepts.extend(node.many("serviceCategory", Concept::read)?);
    concepts.extend(node.one("appointmentType", Concept::read)?);
    // Of FHIR R5, which systems send along; its address is a secret and is not read.
    let channels =
        node.many("virtualService", |service| service.one("channelType", Coding::read))?;
    let is_virtual = !channels.is_empty();
    concepts.extend(channels.into_iter().flatten().map(Concept::of));
    words.extend(concepts.iter().flat_map(Concept::lower_case_words));
    words.extend(concepts.iter().flat_map(|it| &it.codings).map(|it| it.code.to_lowercase()));
    let told =
        |known: &[&str]| words.iter().any(|words| known.iter().any(|known| words.contains(known)));
    Ok(if told(&["video", "beeldbel", "virtual", "online", "448337001"]) {
        Modality::Video
    } else if told(&["phone", "telefo", "185317003"]) {
        Modality::Phone
    } else if is_virtual {
        Modality::Video
    } else {
        Modality::InPerson
    })
}
