//! One generated file: the client, a parent where a child is too young to write,
//! care, appointments and conversations.
//!
//! Owns the ids of a file and the rows made of them; keys are there before.

use jiff::ToSpan as _;
use rules::{Categories, Span};
use vault::{Key, KeyId};

use super::letters::Pair;
use super::plan::{Writer, plan};
use super::threads::{Between, Threads};
use super::{Practice, born, name, years};
use crate::access::Work;
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::features::appointments::store::{self as appointments, NewAppointment};
use crate::features::appointments::{Modality, State};
use crate::features::clients::store::{self as clients, Member, NewFile};
use crate::features::people::Contact;
use crate::features::people::store::{self as people, NewPerson};
use crate::ids::{AppointmentId, ClientId, PersonId};

/// A file to be.
#[derive(Debug)]
pub(super) struct Generated {
    number: u32,
    person: PersonId,
    client: ClientId,
    parent: Option<PersonId>,
    therapist: PersonId,
    kind: Writer,
    threads: Threads,
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

    /// Stores it; `key` gives the keys made before.
    pub(super) async fn sow(
        &self,
        app: &App,
        work: &mut Work,
        practice: &Practice<'_>,
        key: impl Fn(KeyId) -> anyhow::Result<Key>,
    ) -> anyhow::Result<()> {
        let now = work.at();
        let (name, born) =
            (name(self.number), born(practice.label, self.number, now.amsterdam().date()));
        let new = NewPerson {
            id: self.person,
            provider: practice.provider,
            name: &name,
            born: Some(born),
            gender: None,
            contact: &Contact::default(),
        };
        let own = key(people::key_id(self.person))?;
        people::create(work.tx(), &app.vault, &own, &new).await?;
        let young = practice.label == "kompas";
        let file = NewFile {
            id: self.client,
            provider: practice.provider,
            person: self.person,
            label: practice.label,
            basis: if young { "youth_care" } else { "treatment_agreement" },
            sort_key: &name.sort_key,
            died: None,
        };
        clients::create(work.tx(), &file, now).await?;
        let since =
            Span { from: Some(now.plus_seconds(-200 * 24 * 3600).timestamp()), until: None };
        clients::care(work.tx(), self.client, &since).await?;
        let place = Member { client: self.client, person: self.therapist };
        clients::treat(work.tx(), place, "treating", &since).await?;
        self.sow_parent(app, work, practice, &key).await?;
        self.history(work, &key(clients::key_id(self.client))?).await?;
        let between = Between {
            client: self.client,
            writer: self.parent.unwrap_or(self.person),
            kind: self.kind,
            therapist: self.therapist,
        };
        self.threads.sow(work, between, key).await?;
        work.about(self.client, Action::Create, Categories::ALL, ("file", self.client.0));
        Ok(())
    }

    /// Who writes for a child: one parent, with authority since the birth.
    async fn sow_parent(
        &self,
        app: &App,
        work: &mut Work,
        practice: &Practice<'_>,
        key: impl Fn(KeyId) -> anyhow::Result<Key>,
    ) -> anyhow::Result<()> {
        let Some(parent) = self.parent else {
            return Ok(());
        };
        let now = work.at();
        let new = NewPerson {
            id: parent,
            provider: practice.provider,
            name: &parent_name(self.number),
            born: None,
            gender: None,
            contact: &Contact::default(),
        };
        people::create(work.tx(), &app.vault, &key(people::key_id(parent))?, &new).await?;
        let place = Member { client: self.client, person: parent };
        clients::add_relative(work.tx(), place, "parent", 0, now).await?;
        let birth = rules::midnight(born(practice.label, self.number, now.amsterdam().date()));
        let held = Span { from: Some(birth), until: None };
        clients::give_authority(work.tx(), place, "parental_authority".parse()?, &held).await?;
        Ok(())
    }

    /// An appointment every other week, some behind and some ahead.
    async fn history(&self, work: &mut Work, key: &Key) -> anyhow::Result<()> {
        let now = work.at();
        let day = now.amsterdam().date();
        for week in -6..3_i64 {
            let date = day.saturating_add((week * 14 + i64::from(self.number % 5)).days());
            let hour = i64::from(9 + self.number % 8);
            let starts = Instant::from(rules::midnight(date)).plus_seconds(hour * 3600);
            let new = NewAppointment {
                id: AppointmentId::fresh(),
                client: self.client,
                starts,
                ends: starts.plus_seconds(45 * 60),
                modality: if week % 3 == 0 { Modality::Video } else { Modality::InPerson },
                state: State::Booked,
                place: if week % 3 == 0 { "" } else { "Kamer 2" },
                practitioners: &[self.therapist],
                parties: None,
            };
            appointments::create(work.tx(), key, &new, now).await?;
        }
        Ok(())
    }
}

/// Of the child's family, with another given name.
fn parent_name(number: u32) -> crate::features::people::Name {
    name(number / 16 * 16 + (number + 5) % 16)
}
