//! Generated files with histories, for a demo that is as full as a practice.
//!
//! Owns the names and numbers of the crowd: the same N gives the same crowd.

mod dice;
mod file;
mod letters;
mod plan;
mod sow;
mod threads;
mod words;

use anyhow::Context as _;
use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::access::SystemActor;
use crate::app::App;
use crate::clock::Instant;
use crate::features::people::store::{self as people, NewPerson};
use crate::features::people::{Contact, Name};
use crate::ids::{PersonId, ProviderId};
use crate::web::layout::initials;
use file::Generated;

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
/// So many files one therapist treats.
const CASELOAD: u32 = 60;
/// So many files go into one commit, and their rows into few statements.
const BATCH: u32 = 200;

/// A practice of the crowd.
#[derive(Debug)]
struct Practice<'a> {
    provider: ProviderId,
    label: &'a str,
    /// Who treats the crowd, with the name to be called by.
    therapists: Vec<(PersonId, String)>,
}

/// Adds `count` files, spread over the practices.
///
/// # Errors
/// When the database or the key store refuse.
pub async fn add(app: &App, count: u32) -> anyhow::Result<()> {
    if count == 0 {
        return Ok(());
    }
    let now = app.clock.now();
    for label in ["kompas", "linde"] {
        let provider = app.providers.by_key(label).context("a practice of the demo")?.0;
        let half = if label == "kompas" { count.div_ceil(2) } else { count / 2 };
        let therapists = therapists(app, provider, now, (half / CASELOAD).max(2)).await?;
        let practice = Practice { provider, label, therapists };
        for first in (0..half).step_by(BATCH as usize) {
            let batch = first..half.min(first + BATCH);
            let files = batch.map(|number| Generated::of(&practice, number, now)).collect();
            sow::sow(app, &practice, files, now).await?;
        }
    }
    Ok(())
}

/// Therapists who treat the crowd and nobody else; made once.
async fn therapists(
    app: &App,
    provider: ProviderId,
    now: Instant,
    count: u32,
) -> anyhow::Result<Vec<(PersonId, String)>> {
    let mut made = Vec::new();
    for number in 0..count {
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
        let trained = now.amsterdam().date().to_string();
        let role = rules::staff::Role::Therapist;
        people::give_role(work.tx(), id, role, now, Some(&trained)).await?;
        work.commit(&app.vault).await?;
        made.push((id, name.call));
    }
    Ok(made)
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
fn years(label: &str, number: u32) -> u32 {
    if label == "kompas" { 6 + number % 12 } else { 18 + number % 60 }
}

/// Some days after that birthday.
fn born(label: &str, number: u32, today: Date) -> Date {
    today
        .saturating_sub(i64::from(years(label, number)).years())
        .saturating_sub(i64::from(number % 300).days())
}
