//! `/clients/{client}/prepare`: a child of 11 years and 11 months chooses beforehand (rulebook, "Birthdays").
//!
//! Owns the form. What is chosen here is no consent, opens nothing, and is shown to
//! nobody else; about whom it can be is the rules' answer.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Categories, Category, Turning};
use uuid::Uuid;

use super::draw::Switch;
use super::offered;
use super::parts::{MAIN, switches};
use crate::access::{Ask, File, Member, View, scope};
use crate::audit;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::jobs::forget_later;
use crate::features::clients::store::{Prepared, prepare, prepared, prepared_now};
use crate::features::clients::{frame, kin_of_client};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

type Asks = Ask<scope::Preparing>;

/// Choosing beforehand.
#[derive(Template)]
#[template(path = "clients/prepare.html")]
pub struct PreparePage {
    /// Frame.
    pub l: Layout,
    /// "Op 14 december 2026 word je 12".
    pub title: String,
    /// That nobody sees it, and what happens on the day.
    pub secret: Vec<String>,
    /// This page.
    pub href: String,
    /// Those who decide until then, each with what they may see.
    pub people: Vec<Receiver>,
    /// What is wrong with what was chosen.
    pub errors: Vec<(&'static str, String)>,
}

/// Somebody about whom is chosen.
pub struct Receiver {
    /// What is sent: the person.
    pub id: String,
    /// The full name.
    pub name: String,
    /// "je moeder".
    pub kin: String,
    /// The switches that stand on top.
    pub main: Vec<Switch>,
    /// The others.
    pub more: Vec<Switch>,
}

impl Receiver {
    /// Whether one of the others is on.
    fn more_open(&self) -> bool {
        self.more.iter().any(|switch| switch.picked)
    }
}

/// A field for each category that is on, with the person as its name.
pub type Fields = Vec<(String, String)>;

/// `GET /clients/{client}/prepare`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let mut view = ask.view().await?;
    let stands = prepared(&mut view).await?;
    page.html(&draw(&page, &view, &stands, Vec::new())?)
}

/// `POST /clients/{client}/prepare`: keeps it, in place of what was kept before.
pub async fn keep(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let mut change =
        ask.arrange(audit::Action::Update, ("prepared_choice", ask.client().0)).await?;
    let (client, at) = (change.client(), change.at());
    let Some(wanted) = read(&page, change.file(), at, &fields) else {
        change.stands_already().await?;
        let view = ask.view().await?;
        let error = fl!(page.0.texts(), "share-error-category");
        let typed = typed(&fields);
        return page.again(&draw(&page, &view, &typed, vec![("choices", error)])?);
    };
    if prepared_now(&mut change).await? == wanted {
        change.stands_already().await?;
    } else {
        prepare(change.tx(), client, &wanted, at).await?;
        let file = change.file().clone();
        forget_later(page.app(), change.tx(), &file, at).await?;
        change.commit().await?;
    }
    Ok(page.go(&format!("/clients/{client}/prepare"), "prepared-kept"))
}

/// What was chosen, by person; nothing where something cannot be chosen.
fn read(page: &Page, file: &File, at: Instant, fields: &Fields) -> Option<Prepared> {
    let offered = offered(page, file);
    let may = |(person, categories): &(PersonId, Categories)| {
        let may = rules::may_prepare_for(&file.facts, &person.0, at.timestamp());
        categories.iter().all(|category| may.contains(category) && offered.contains(category))
    };
    let wanted = typed(fields);
    wanted.iter().all(may).then_some(wanted)
}

/// What was sent, whatever it is; no person stands twice.
fn typed(fields: &Fields) -> Prepared {
    let mut chosen: BTreeMap<Uuid, Vec<Category>> = BTreeMap::new();
    for (name, value) in fields {
        if let (Ok(person), Ok(category)) = (name.parse::<PersonId>(), value.parse()) {
            chosen.entry(person.0).or_default().push(category);
        }
    }
    chosen.into_iter().map(|(id, all)| (PersonId(id), all.into_iter().collect())).collect()
}

fn draw(
    page: &Page,
    view: &View<'_, scope::Preparing>,
    stands: &Prepared,
    errors: Vec<(&'static str, String)>,
) -> Result<PreparePage> {
    let (file, at) = (view.file(), view.at());
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let Turning { age, day } =
        rules::next_turning(&file.facts, at.timestamp()).ok_or(Error::NotFound)?;
    let (day, offered) = (l.t.day(day), offered(page, file));
    let receiver = |member: &Member| {
        let id = member.person;
        let may = rules::may_prepare_for(&file.facts, &id.0, at.timestamp());
        let may: Categories = may.iter().filter(|category| offered.contains(*category)).collect();
        let wanted = stands.iter().find(|(person, _)| *person == id);
        let wanted = wanted.map_or(Categories::EMPTY, |(_, categories)| *categories);
        Receiver {
            id: id.to_string(),
            name: member.name.clone(),
            kin: kin_of_client(l.t, &member.relationship),
            main: switches(l.t, may, wanted, |category| MAIN.contains(category)),
            more: switches(l.t, may, wanted, |category| !MAIN.contains(category)),
        }
    };
    Ok(PreparePage {
        title: fl!(l.t, "birthday-title-own", day = day.as_str(), age = i64::from(age)),
        secret: vec![
            fl!(l.t, "prepare-secret-nobody"),
            fl!(l.t, "prepare-secret-change"),
            fl!(l.t, "prepare-secret-then", day = day.as_str()),
        ],
        href: format!("/clients/{}/prepare", file.id),
        people: file.to_prepare_for(at).map(receiver).collect(),
        errors,
        l,
    })
}
