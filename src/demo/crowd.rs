//! Generated files with histories, for a demo that is as full as a practice.
//!
//! Owns the names and numbers of the crowd: the same N gives the same crowd.

use anyhow::Context as _;
use jiff::ToSpan as _;
use jiff::civil::Date;
use rules::{Categories, Span};

use crate::access::{SystemActor, Work};
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::features::appointments::store::{self as appointments, NewAppointment};
use crate::features::appointments::{Modality, State};
use crate::features::clients::store::{self as clients, Member, NewFile};
use crate::features::people::store::{self as people, NewPerson};
use crate::features::people::{Contact, Name};
use crate::ids::{AppointmentId, ClientId, PersonId, ProviderId};
use crate::web::layout::initials;

const GIVEN: [&str; 16] = [
    "Lotte", "Daan", "Yara", "Bram", "Fenna", "Youssef", "Maud", "Teun", "Aylin", "Sietse", "Puck",
    "Rayan", "Hanna", "Joris", "Noor", "Milan",
];
const FAMILY: [&str; 16] = [
    "Akkerman",
    "Bosman",
    "Dijkgraaf",
    "Elzinga",
    "Fokkema",
    "Groothuis",
    "Hoekman",
    "Jonkers",
    "Klaver",
    "Lindeman",
    "Molenkamp",
    "Nijhof",
    "Oosterling",
    "Postuma",
    "Rietveld",
    "Schaafsma",
];
/// So many files go into one commit.
const BATCH: u32 = 100;

/// Adds `count` files, spread over the practices.
///
/// # Errors
/// When the database or the key store refuse.
pub(super) async fn add(app: &App, count: u32) -> anyhow::Result<()> {
    if count == 0 {
        return Ok(());
    }
    let now = app.clock.now();
    for label in ["kompas", "linde"] {
        let provider = app.providers.by_key(label).context("a practice of the demo")?.0;
        let therapists = therapists(app, provider, now).await?;
        let half = if label == "kompas" { count.div_ceil(2) } else { count / 2 };
        for first in (0..half).step_by(BATCH as usize) {
            let batch: Vec<u32> = (first..half.min(first + BATCH)).collect();
            sow(app, provider, label, &therapists, &batch, now).await?;
        }
    }
    Ok(())
}

/// Two therapists who treat the crowd and nobody else; made once.
async fn therapists(
    app: &App,
    provider: ProviderId,
    now: Instant,
) -> anyhow::Result<Vec<PersonId>> {
    let mut made = Vec::new();
    for number in 0..2 {
        let id = PersonId::fresh();
        let key = app.vault.create(people::key_id(id)).await?;
        let name = name(number * 7 + 3);
        let new = NewPerson {
            id,
            provider,
            name: &name,
            born: None,
            gender: None,
            contact: &Contact::default(),
        };
        let mut work = SystemActor::Seeding.begin(&app.db, Some(provider), now).await?;
        people::create(work.tx(), &app.vault, &key, &new).await?;
        people::give_role(work.tx(), id, rules::staff::Role::Therapist, now, None).await?;
        work.commit(&app.vault).await?;
        made.push(id);
    }
    Ok(made)
}

async fn sow(
    app: &App,
    provider: ProviderId,
    label: &str,
    therapists: &[PersonId],
    batch: &[u32],
    now: Instant,
) -> anyhow::Result<()> {
    let ids: Vec<(PersonId, ClientId)> =
        batch.iter().map(|_| (PersonId::fresh(), ClientId::fresh())).collect();
    let wanted: Vec<_> =
        ids.iter().flat_map(|(p, c)| [people::key_id(*p), clients::key_id(*c)]).collect();
    app.vault.create_many(&wanted).await?;
    let keys = app.vault.keys(&wanted).await?;
    let mut work = SystemActor::Seeding.begin(&app.db, Some(provider), now).await?;
    for (number, (person, client)) in batch.iter().zip(&ids) {
        let name = name(*number);
        let born = born(label, *number, now.amsterdam().date());
        let key = keys.get(&people::key_id(*person)).context("the key was just made")?;
        let new = NewPerson {
            id: *person,
            provider,
            name: &name,
            born: Some(born),
            gender: None,
            contact: &Contact::default(),
        };
        people::create(work.tx(), &app.vault, key, &new).await?;
        let file = NewFile {
            id: *client,
            provider,
            person: *person,
            label,
            basis: if label == "kompas" { "youth_care" } else { "treatment_agreement" },
            sort_key: &name.sort_key,
            died: None,
        };
        clients::create(work.tx(), &file, now).await?;
        let since =
            Span { from: Some(now.plus_seconds(-200 * 24 * 3600).timestamp()), until: None };
        clients::care(work.tx(), *client, &since).await?;
        let therapist = therapists[*number as usize % therapists.len()];
        clients::treat(
            work.tx(),
            Member { client: *client, person: therapist },
            "treating",
            &since,
        )
        .await?;
        let key = keys.get(&clients::key_id(*client)).context("the key was just made")?;
        history(&mut work, key, *client, therapist, *number, now).await?;
        work.about(*client, Action::Create, Categories::ALL, ("file", client.0));
    }
    Ok(work.commit(&app.vault).await?)
}

/// An appointment every other week, some behind and some ahead.
async fn history(
    work: &mut Work,
    key: &vault::Key,
    client: ClientId,
    therapist: PersonId,
    number: u32,
    now: Instant,
) -> anyhow::Result<()> {
    let day = now.amsterdam().date();
    for week in -6..3_i64 {
        let date = day.saturating_add((week * 14 + i64::from(number % 5)).days());
        let hour = i8::try_from(9 + number % 8).unwrap_or(9);
        let starts = Instant::from(rules::midnight(date)).plus_seconds(i64::from(hour) * 3600);
        let new = NewAppointment {
            id: AppointmentId::fresh(),
            client,
            starts,
            ends: starts.plus_seconds(45 * 60),
            modality: if week % 3 == 0 { Modality::Video } else { Modality::InPerson },
            state: State::Booked,
            place: if week % 3 == 0 { "" } else { "Kamer 2" },
            practitioners: &[therapist],
            parties: None,
        };
        appointments::create(work.tx(), key, &new, now).await?;
    }
    Ok(())
}

fn name(number: u32) -> Name {
    let (given, family) = (GIVEN[number as usize % 16], FAMILY[number as usize / 16 % 16]);
    let full = if number < 256 {
        format!("{given} {family}")
    } else {
        format!("{given} {family} {}", number / 256)
    };
    Name {
        initials: initials(&full),
        call: given.to_owned(),
        sort_key: format!("{} {} {number:06}", family.to_lowercase(), given.to_lowercase()),
        full,
    }
}

/// The young are 6 to 17, adults 18 to 77.
fn born(label: &str, number: u32, today: Date) -> Date {
    let years = if label == "kompas" { 6 + number % 12 } else { 18 + number % 60 };
    today.saturating_sub(i64::from(years).years()).saturating_sub(i64::from(number % 300).days())
}
