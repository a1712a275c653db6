//! One generated file: the client, a parent where a child is too young to write,
//! care, appointments and conversations.
//!
//! Owns the ids of a file and what its rows hold. Stores nothing: `sow` does.

use jiff::ToSpan as _;
use jiff::civil::Date;
use vault::KeyId;

use super::letters::Pair;
use super::plan::{Writer, plan};
use super::threads::{Between, Threads};
use super::{Practice, born, name, years};
use crate::clock::Instant;
use crate::features::appointments::store::NewAppointment;
use crate::features::appointments::{Modality, State};
use crate::features::clients::store as clients;
use crate::features::people::Name;
use crate::features::people::store as people;
use crate::ids::{AppointmentId, ClientId, PersonId};

/// A file to be.
#[derive(Debug)]
pub(super) struct Generated {
    number: u32,
    /// Who is in care.
    pub(super) person: PersonId,
    /// The file.
    pub(super) client: ClientId,
    /// Who writes for a child.
    pub(super) parent: Option<PersonId>,
    /// Who treats.
    pub(super) therapist: PersonId,
    kind: Writer,
    /// What is said.
    pub(super) threads: Threads,
}

/// Somebody to be.
pub(super) struct Someone {
    pub(super) id: PersonId,
    pub(super) name: Name,
    pub(super) born: Option<Date>,
}

impl Generated {
    /// File `number` of a practice, with all that is said in it.
    pub(super) fn of(practice: &Practice<'_>, number: u32, now: Instant) -> Self {
        let kind = match years(practice.label, number) {
            ..12 => Writer::ParentActing,
            12 => Writer::ParentOwn,
            _ => Writer::Client,
        };
        let place = number as usize % practice.therapists.len().max(1);
        let (therapist, treats) = &practice.therapists[place];
        let writer = if kind == Writer::Client { name(number) } else { parent_name(number) };
        let pair = Pair { writer: &writer.call, therapist: treats };
        let salt = u64::from(practice.label == "linde");
        let plans = plan((number, salt), kind, pair, now.amsterdam().date());
        Self {
            number,
            person: PersonId::fresh(),
            client: ClientId::fresh(),
            parent: (kind != Writer::Client).then(PersonId::fresh),
            therapist: *therapist,
            kind,
            threads: Threads::of(plans),
        }
    }

    /// The keys it needs, to be made before any row.
    pub(super) fn keys(&self) -> impl Iterator<Item = KeyId> {
        let people = self.parent.into_iter().chain([self.person]).map(people::key_id);
        people.chain([clients::key_id(self.client)]).chain(self.threads.keys())
    }

    /// The client, and the parent of one who is too young to write.
    pub(super) fn people(&self, label: &str, now: Instant) -> impl Iterator<Item = Someone> {
        let own =
            Someone { id: self.person, name: name(self.number), born: Some(self.born(label, now)) };
        let parent =
            self.parent.map(|id| Someone { id, name: parent_name(self.number), born: None });
        [own].into_iter().chain(parent)
    }

    /// When the client was born.
    pub(super) fn born(&self, label: &str, now: Instant) -> Date {
        born(label, self.number, now.amsterdam().date())
    }

    /// The client's place in the alphabet.
    pub(super) fn sort_key(&self) -> String {
        name(self.number).sort_key
    }

    /// Between whom the conversations are.
    pub(super) fn between(&self) -> Between {
        Between {
            client: self.client,
            writer: [self.parent.unwrap_or(self.person)],
            kind: self.kind,
            therapist: [self.therapist],
        }
    }

    /// An appointment every other week, some behind and some ahead.
    pub(super) fn appointments(&self, now: Instant) -> impl Iterator<Item = NewAppointment<'_>> {
        let day = now.amsterdam().date();
        (-6..3_i64).map(move |week| {
            let date = day.saturating_add((week * 14 + i64::from(self.number % 5)).days());
            let hour = i64::from(9 + self.number % 8);
            let starts = Instant::from(rules::midnight(date)).plus_seconds(hour * 3600);
            NewAppointment {
                id: AppointmentId::fresh(),
                client: self.client,
                starts,
                ends: starts.plus_seconds(45 * 60),
                modality: if week % 3 == 0 { Modality::Video } else { Modality::InPerson },
                state: State::Booked,
                place: if week % 3 == 0 { "" } else { "Kamer 2" },
                practitioners: std::slice::from_ref(&self.therapist),
                parties: None,
            }
        })
    }
}

/// Of the child's family, with another given name.
fn parent_name(number: u32) -> Name {
    name(number / 16 * 16 + (number + 5) % 16)
}
