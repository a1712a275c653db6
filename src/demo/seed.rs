//! Turns the cast into rows, by the same store functions that everything uses.
//!
//! Owns the order: people, accounts, files, circle, ledger, appointments, threads. All
//! of a practice is one piece of work of `SystemActor::Seeding`.

mod accounts;
mod conduct;
mod files;
mod notices;
mod talks;
mod titles;

use std::collections::HashMap;

use anyhow::Context as _;
use rules::Span;
use vault::KeyId;

use super::cast::{self, Cast, Gender};
use super::personas::Persona;
use crate::access::SystemActor;
use crate::app::App;
use crate::clock::Instant;
use crate::features::import::fhir::PersonName;
use crate::features::people::store::{self as people, NewPerson};
use crate::features::people::{Contact, Name};
use crate::ids::{ClientId, PersonId, ProviderId};

/// Ids by the keys of the cast.
struct Ids {
    people: HashMap<&'static str, PersonId>,
    files: HashMap<&'static str, ClientId>,
}

impl Ids {
    fn person(&self, key: &str) -> anyhow::Result<PersonId> {
        self.people.get(key).copied().with_context(|| format!("nobody is called {key}"))
    }

    fn file(&self, key: &str) -> anyhow::Result<ClientId> {
        self.files.get(key).copied().with_context(|| format!("no file is called {key}"))
    }
}

/// Sows the whole cast and returns the personas.
///
/// # Errors
/// When the database or the key store refuse.
pub async fn sow(app: &App) -> anyhow::Result<Vec<Persona>> {
    let now = app.clock.now();
    let cast = cast::cast(now.timestamp());
    let ids = Ids {
        people: cast.people.iter().map(|person| (person.key, PersonId::fresh())).collect(),
        files: cast.files.iter().map(|file| (file.key, ClientId::fresh())).collect(),
    };
    let keys: Vec<KeyId> = ids
        .people
        .values()
        .map(|id| people::key_id(*id))
        .chain(ids.files.values().map(|id| crate::features::clients::store::key_id(*id)))
        .collect();
    app.vault.create_many(&keys).await?;
    sow_people(app, &cast, &ids, now).await?;
    let accounts = accounts::sow(app, &cast, &ids, now).await?;
    for file in &cast.files {
        files::sow(app, file, &cast, &ids, &accounts, now).await?;
    }
    conduct::sow(app, &ids, &accounts, now).await?;
    notices::sow(app, &accounts, now).await?;
    titles::personas(app, &cast, &ids, &accounts, now).await
}

async fn sow_people(app: &App, cast: &Cast, ids: &Ids, now: Instant) -> anyhow::Result<()> {
    let keys = app
        .vault
        .keys(&ids.people.values().map(|id| people::key_id(*id)).collect::<Vec<_>>())
        .await?;
    let mut work = SystemActor::Seeding.begin(&app.db, None, now).await?;
    for person in &cast.people {
        let id = ids.person(person.key)?;
        let contact =
            Contact { email: Some(format!("{}@example.org", person.key)), ..Contact::default() };
        let new = NewPerson {
            id,
            provider: provider(app, person.practice)?,
            name: &name(person),
            born: person.born,
            gender: Some(gender(person.gender)),
            contact: &contact,
        };
        let key = keys.get(&people::key_id(id)).context("the key was just made")?;
        people::create(work.tx(), &app.vault, key, &new).await?;
        for role in &person.roles {
            let trained =
                now.amsterdam().date().saturating_sub(jiff::Span::new().months(4)).to_string();
            let since = now.plus_seconds(-400 * 24 * 3600);
            people::give_role(work.tx(), id, role.parse()?, since, Some(&trained)).await?;
        }
    }
    Ok(work.commit(&app.vault).await?)
}

/// The provider of a label; the operator for none.
fn provider(app: &App, label: &str) -> anyhow::Result<ProviderId> {
    if label.is_empty() {
        return Ok(app.providers.operator());
    }
    Ok(app.providers.by_key(label).with_context(|| format!("no label is called {label}"))?.0)
}

fn name(person: &cast::Person) -> Name {
    Name::from(&PersonName {
        given: vec![person.given.to_owned()],
        prefix: person.prefix.map(str::to_owned),
        family: person.family.to_owned(),
        ..PersonName::default()
    })
}

fn gender(gender: Gender) -> &'static str {
    match gender {
        Gender::Female => "female",
        Gender::Male => "male",
        Gender::Other => "other",
    }
}

/// A span of the cast as the rules know it.
fn span(span: &cast::Span) -> Span {
    Span { from: Some(span.from), until: span.until }
}
