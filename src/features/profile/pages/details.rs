//! `/me/profile/at/{person}`: what one practice knows of the holder and the holder may change.
//!
//! A person who is not the account's own is not there.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::{Tick, field, gender_words, ticked};
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::people::store::{self as people, Details};
use crate::features::profile::details::{self, Wanted};
use crate::features::profile::mine::{self, Mine};
use crate::features::profile::model;
use crate::ids::PersonId;
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// Changing it.
#[derive(Template)]
#[template(path = "profile/details.html")]
pub struct DetailsPage {
    /// Frame.
    pub l: Layout,
    /// This page.
    pub href: String,
    /// The practice.
    pub provider: String,
    /// The name to be called by.
    pub call_name: String,
    /// As what one can be known: word, words, and whether it is that.
    pub genders: Vec<(&'static str, String, bool)>,
    /// The address.
    pub address: String,
    /// The other practices for which it can be changed in one go.
    pub others: Vec<Tick>,
    /// What is wrong: the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
type Fields = Vec<(String, String)>;

/// `GET /me/profile/at/{person}`
pub async fn show(page: Page, Path(person): Path<String>) -> Result<Response> {
    let (mine, known) = found(&page, &person).await?;
    let (app, account) = (page.app(), page.actor()?.account);
    let kept: Option<Fields> = kept_forms::take(app, account, page.0.uri.path()).await?;
    page.html(&draw(&page, &mine, &known, kept.as_deref(), Vec::new()))
}

/// `POST /me/profile/at/{person}`
pub async fn send(
    page: Page,
    Path(person): Path<String>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let (mine, known) = found(&page, &person).await?;
    let t = page.0.texts();
    let call_name = model::call_name(field(&fields, "call_name"));
    let address = model::address(field(&fields, "address"));
    let (Some(call_name), Some(address)) = (&call_name, &address) else {
        let mut errors = Vec::new();
        if call_name.is_none() {
            errors.push(("call_name", fl!(t, "edit-error-call")));
        }
        if address.is_none() {
            errors.push(("address", fl!(t, "edit-error-address")));
        }
        return page.again(&draw(&page, &mine, &known, Some(&fields), errors));
    };
    let (now, own) = (page.app().clock.now(), known.id);
    let chosen: Vec<PersonId> = mine
        .iter()
        .filter(|one| one.acts(now) && (one.known.person == own || ticked(&fields, one)))
        .map(|one| one.known.person)
        .collect();
    let wanted = Wanted {
        call_name: call_name.clone(),
        gender: model::gender(field(&fields, "gender")),
        address: address.clone(),
    };
    details::keep(page.app(), page.actor()?, &chosen, &wanted).await?;
    Ok(page.go("/me/profile", "profile-kept"))
}

/// All of whom the holder is known as, and what this one's practice knows.
async fn found(page: &Page, person: &str) -> Result<(Vec<Mine>, Details)> {
    let person: PersonId = person.parse().map_err(|_| Error::NotFound)?;
    let (app, actor) = (page.app(), page.actor()?);
    let mut tx = app.db.read().await?;
    let mine = mine::of(app, &mut tx, actor).await?;
    let now = app.clock.now();
    if !mine.iter().any(|one| one.known.person == person && one.acts(now)) {
        tx.rollback().await?;
        return Err(Error::NotFound);
    }
    let known = people::details(&mut tx, &app.vault, &[person.0]).await?;
    tx.rollback().await?;
    known.into_iter().next().map(|known| (mine, known)).ok_or(Error::NotFound)
}

fn draw(
    page: &Page,
    mine: &[Mine],
    known: &Details,
    typed: Option<&[(String, String)]>,
    errors: Vec<(&'static str, String)>,
) -> DetailsPage {
    let now = page.app().clock.now();
    let others = mine.iter().filter(|one| one.known.person != known.id && one.acts(now));
    let others = Tick::of(others, |one| typed.is_some_and(|fields| ticked(fields, one)));
    let here = mine.iter().find(|one| one.known.person == known.id);
    let text = |name: &str, stands: &str| {
        typed.map_or_else(|| stands.to_owned(), |fields| field(fields, name).to_owned())
    };
    let l = page.layout(Place::Me);
    let gender = text("gender", known.gender.as_deref().unwrap_or_default());
    let words = [""].into_iter().chain(model::GENDERS);
    let genders = words
        .map(|word| {
            let said = Some(word).filter(|word| !word.is_empty());
            (word, gender_words(l.t, said), gender == word)
        })
        .collect();
    DetailsPage {
        href: format!("/me/profile/at/{}", known.id),
        provider: here.map(|one| one.provider.clone()).unwrap_or_default(),
        call_name: text("call_name", &known.call_name),
        genders,
        address: text("address", known.contact.address.as_deref().unwrap_or_default()),
        others,
        errors,
        l,
    }
}

impl DetailsPage {
    /// What is wrong with a field; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        let found = self.errors.iter().find(|(named, _)| *named == field);
        found.map_or("", |(_, text)| text)
    }
}
