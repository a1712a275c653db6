//! `/clients/{client}/care/address`: whose address is secret (A12).
//!
//! Says it and lifts it, at once and with a trace. Who may then know where is
//! for `access` to decide.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::Action;
use serde::Deserialize;

use super::{Asks, place};
use crate::access::scope;
use crate::error::{Error, Result};
use crate::features::clients::frame;
use crate::features::clients::pages::representatives::words::relation_words;
use crate::features::clients::store::secret::{self as store, SecretAddress};
use crate::ids::{PersonId, ordered};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place, initials};
use crate::web::text::Texts;

/// Whose address is secret.
#[derive(Template)]
#[template(path = "clients/address.html")]
pub struct AddressPage {
    /// Frame.
    pub l: Layout,
    /// The page it belongs to.
    pub back_href: String,
    /// This page; the forms send to it and below it.
    pub href: String,
    /// Whether something can be changed: not after death (T9.4).
    pub acts: bool,
    /// The client and the relatives.
    pub people: Vec<Row>,
    /// What was lifted, the newest first.
    pub past: Vec<String>,
    /// Why an address can be secret: word and words.
    pub reasons: Vec<(&'static str, String)>,
    /// Fields with what is wrong with them.
    pub errors: Vec<(String, String)>,
}

/// Somebody of the file.
pub struct Row {
    /// The person.
    pub id: String,
    /// The full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "moeder".
    pub relation: String,
    /// Since when it is secret, why and by whom; empty where it is not.
    pub secret: String,
    /// Whether it can be said that this one lives with the client.
    pub lives: bool,
    /// Whether that was ticked.
    pub lives_ticked: bool,
    /// The name of the field on the page.
    pub field: String,
    /// What is wrong with it; empty when nothing is.
    pub error: String,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    person: String,
    reason: String,
    with_client: String,
}

/// Why an address can be secret, as stored.
const REASONS: [&str; 4] = ["safety", "authority", "own_wish", "other"];

fn here(client: crate::ids::ClientId) -> String {
    format!("{}/address", place(client))
}

/// `GET /clients/{client}/care/address`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    page.html(&draw(&page, &ask, &Fields::default()).await?)
}

/// `POST /clients/{client}/care/address`: from now on nobody else of the circle sees it, nor what
/// tells where. Sent twice it is said once.
pub async fn keep(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let person = fields.person();
    let mut change = ask.change_rights(("address", person.0)).await?;
    let (to, at, file) = (here(change.client()), change.at(), change.file());
    let own = person == file.person;
    if !own && file.member_of(person).is_none_or(|member| member.therapist) {
        return Err(Error::NotFound);
    }
    let with_client = own || fields.with_client == "on";
    let stands = file.secret_at(at).find(|one| one.person == person).copied();
    if stands.is_some_and(|one| one.with_client == with_client) {
        change.stands_already().await?;
        return Ok(page.go(&to, "address-kept"));
    }
    if !REASONS.contains(&fields.reason.as_str()) {
        drop(change);
        return page.again(&draw(&page, &ask, &fields).await?);
    }
    let me = change.me()?;
    // Said otherwise than before: what stood ends, and stays to be read.
    store::lift(&mut change, person, me).await?;
    let said = (with_client, fields.reason.as_str());
    store::keep(&mut change, (ordered(), person), said, me).await?;
    change.commit().await?;
    Ok(page.go(&to, "address-kept"))
}

/// `POST /clients/{client}/care/address/lift`: sent twice it is lifted once.
pub async fn lift(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let person = fields.person();
    let mut change = ask.change_rights(("address", person.0)).await?;
    let to = here(change.client());
    let me = change.me()?;
    if store::lift(&mut change, person, me).await? {
        change.commit().await?;
    } else {
        change.stands_already().await?;
    }
    Ok(page.go(&to, "address-lifted"))
}

impl Fields {
    fn person(&self) -> PersonId {
        self.person.parse().unwrap_or(PersonId(uuid::Uuid::nil()))
    }
}

async fn draw(page: &Page, ask: &Asks, typed: &Fields) -> Result<AddressPage> {
    let wrong = typed.person.parse::<PersonId>().ok();
    let mut view = ask.view().await?;
    let all = store::secrets(&mut view).await?;
    let file = view.file();
    let l = frame(page, Place::Elsewhere, file, view.hat(), view.at());
    let t = l.t;
    let relatives = file.people.iter().filter(|member| !member.therapist);
    let relatives =
        relatives.map(|one| (one.person, one.name.as_str(), relation_words(t, &one.relationship)));
    let client = (file.person, file.name.as_str(), fl!(t, "address-client"));
    let people: Vec<_> = [client].into_iter().chain(relatives).collect();
    let named = |person: PersonId| {
        people.iter().find(|(one, ..)| *one == person).map_or("", |(_, name, _)| name)
    };
    let past = all.iter().filter(|one| one.valid_until.is_some());
    let past = past.map(|one| past_words(t, one, named(one.person))).collect();
    let row = |(person, name, relation): &(PersonId, &str, String)| {
        let stands = all.iter().find(|one| one.person == *person && one.valid_until.is_none());
        Row {
            id: person.to_string(),
            name: (*name).to_owned(),
            initials: initials(name),
            relation: relation.clone(),
            secret: stands.map(|one| words(t, one)).unwrap_or_default(),
            lives: *person != file.person,
            lives_ticked: wrong == Some(*person) && typed.with_client == "on",
            field: format!("reason-{person}"),
            error: if wrong == Some(*person) { fl!(t, "address-error") } else { String::new() },
        }
    };
    let people: Vec<Row> = people.iter().map(row).collect();
    let errors = people.iter().filter(|row| !row.error.is_empty());
    Ok(AddressPage {
        back_href: place(file.id),
        href: here(file.id),
        acts: view.may::<scope::Care>(Action::Act),
        past,
        reasons: REASONS.map(|word| (word, reason(t, word))).into(),
        errors: errors.map(|row| (row.field.clone(), row.error.clone())).collect(),
        people,
        l,
    })
}

/// "Geheim sinds 3 mei 2026, voor de veiligheid. Ingevoerd door …".
fn words(t: Texts, one: &SecretAddress) -> String {
    let (day, why) = (t.day(one.valid_from.amsterdam().date()), reason(t, &one.reason));
    let who = one.enterer.as_str();
    if one.with_client {
        fl!(t, "address-since-here", day = day, why = why, who = who)
    } else {
        fl!(t, "address-since", day = day, why = why, who = who)
    }
}

fn past_words(t: Texts, one: &SecretAddress, name: &str) -> String {
    let day = |at: crate::clock::Instant| t.day(at.amsterdam().date());
    let until = one.valid_until.map(day).unwrap_or_default();
    let who = one.lifter.as_deref().unwrap_or_default();
    fl!(t, "address-past", name = name, from = day(one.valid_from), until = until, who = who)
}

fn reason(t: Texts, word: &str) -> String {
    match word {
        "safety" => fl!(t, "address-safety"),
        "authority" => fl!(t, "address-authority"),
        "own_wish" => fl!(t, "address-own-wish"),
        _ => fl!(t, "address-other"),
    }
}
