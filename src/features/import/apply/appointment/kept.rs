//! What is kept of an appointment: in whose files it stands, and whose own
//! thing it is there.

use crate::features::appointments::{Modality, State};
use crate::features::import::apply::circles::{Circles, each_once};
use crate::features::import::fhir::{self, AppointmentStatus, Attendance};
use crate::features::import::run::Run;
use crate::ids::{ClientId, PersonId};

/// What is kept of an Appointment.
#[derive(Debug)]
pub(super) struct Kept {
    /// In which files, each once; whose own thing it is there.
    pub(super) files: Vec<(ClientId, Option<Vec<PersonId>>)>,
    pub(super) starts: jiff::Timestamp,
    pub(super) ends: jiff::Timestamp,
    pub(super) modality: Modality,
    pub(super) state: State,
    pub(super) place: String,
    pub(super) practitioners: Vec<PersonId>,
}

pub(super) fn kept(run: &Run<'_>, it: &fhir::Appointment, circles: &Circles) -> Kept {
    let mut files = Vec::new();
    for client in
        it.participants.iter().filter_map(|participant| run.known.client(&participant.who))
    {
        if files.iter().all(|(known, _)| *known != client) {
            files.push((client, None));
        }
    }
    if files.is_empty() {
        files.extend(own(run, it, circles));
    }
    let coming =
        it.participants.iter().filter(|participant| participant.attendance != Attendance::Declined);
    Kept {
        files,
        starts: it.start,
        ends: it.end,
        modality: match it.modality {
            fhir::Modality::InPerson => Modality::InPerson,
            fhir::Modality::Video => Modality::Video,
            fhir::Modality::Phone => Modality::Phone,
        },
        // Who did not come had an appointment all the same.
        state: match it.status {
            AppointmentStatus::Booked | AppointmentStatus::NoShow => State::Booked,
            AppointmentStatus::Cancelled => State::Cancelled,
        },
        place: it.location.clone().unwrap_or_default(),
        practitioners: each_once(
            coming.filter_map(|participant| run.known.practitioner(&participant.who)),
        ),
    }
}

/// The file of the first related person, and all who belong to that one.
fn own(
    run: &Run<'_>,
    it: &fhir::Appointment,
    circles: &Circles,
) -> Option<(ClientId, Option<Vec<PersonId>>)> {
    let relatives =
        it.participants.iter().filter_map(|participant| run.known.relative(&participant.who));
    let placed: Vec<_> =
        relatives.filter_map(|person| Some((person, *circles.files(person).last()?))).collect();
    let (_, client) = *placed.first()?;
    let parties = placed.into_iter().filter(|(_, of)| *of == client).map(|(person, _)| person);
    Some((client, Some(each_once(parties))))
}
