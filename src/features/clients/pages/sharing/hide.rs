//! Hiding one thing from somebody who is let see the rest, and showing it again (T3.2).
//!
//! Owns the statement that follows. It is the client's alone: hiding works at
//! once, and showing again asks for a code where the last proof is old.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::Party;
use serde::Deserialize;
use uuid::Uuid;

use super::{Asks, Choice, prove_code, receipt_at, state};
use crate::access::{Item, Scope};
use crate::error::{Error, Result};
use crate::features::accounts::prove;
use crate::features::clients::frame;
use crate::ids::{ConsentId, PersonId};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::pages::said;
use crate::web::peer::Peer;

/// From whom, and the code where one is asked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct HideFields {
    person: String,
    code: String,
}

impl HideFields {
    fn person(&self) -> Result<PersonId> {
        self.person.parse().map_err(|_| Error::NotFound)
    }
}

/// A code is asked before it is shown again.
#[derive(Template)]
#[template(path = "clients/show_again.html")]
pub struct ShowAgainPage {
    /// Frame.
    pub l: Layout,
    /// The thing's own page; the form sends to an address below it.
    pub href: String,
    /// What that is: "De afspraak".
    pub thing: String,
    /// To whom it is shown again.
    pub name: String,
    /// That person's id.
    pub person: String,
    /// What is wrong with the code.
    pub error: String,
}

/// Hides item `item` of the file from somebody. `href` is its page.
///
/// # Errors
/// `NotFound` where the item is not there, or nothing is to be hidden from this person.
pub async fn hide<I: Item>(
    page: &Page,
    ask: &Asks,
    (item, href): (Uuid, &str),
    fields: &HideFields,
) -> Result<Response> {
    let (id, person) = (ConsentId::fresh(), fields.person()?);
    let mut change = ask.change_about::<I>(item, ("consent", id.0)).await?;
    let choice = Choice::stands(change.file(), change.hat(), person, change.at())?;
    if choice.giver != Party::Client || !lets_see::<I>(&choice) {
        return Err(Error::NotFound);
    }
    if choice.hidden.contains(&item) {
        change.stands_already().await?;
    } else {
        let mut wanted = choice;
        wanted.hidden.push(item);
        state(&mut change, id, &wanted, false).await?;
        change.commit().await?;
    }
    Ok(page.go(href, &said::with("share-hidden", &receipt_at(ask.client(), person))))
}

/// Shows item `item` again to somebody from whom it was hidden.
///
/// # Errors
/// `NotFound` where the item is not there, or this person is let see nothing of its kind.
pub async fn show_again<I: Item>(
    page: &Page,
    ask: &Asks,
    (item, href): (Uuid, &str),
    (fields, from): (&HideFields, &Peer),
) -> Result<Response> {
    let person = fields.person()?;
    if let Some(error) = proof(page, ask, person, (fields, from)).await? {
        return asks_code::<I>(page, ask, (href, person), error).await;
    }
    let id = ConsentId::fresh();
    let mut change = ask.change_about::<I>(item, ("consent", id.0)).await?;
    let choice = Choice::stands(change.file(), change.hat(), person, change.at())?;
    if choice.giver != Party::Client || !lets_see::<I>(&choice) {
        return Err(Error::NotFound);
    }
    if choice.hidden.contains(&item) {
        let mut wanted = choice;
        wanted.hidden.retain(|hidden| *hidden != item);
        state(&mut change, id, &wanted, false).await?;
        change.commit().await?;
    } else {
        change.stands_already().await?;
    }
    Ok(page.go(href, &said::with("share-shown", &receipt_at(ask.client(), person))))
}

/// Whether the client lets this person see things of this kind, and decides on it: what is
/// stated while others decide is void (T3.2).
fn lets_see<I: Item>(choice: &Choice) -> bool {
    I::Scope::ASKED
        .category()
        .is_some_and(|category| choice.given.contains(category) && choice.may.contains(category))
}

/// What is wrong with the code, where one is due; empty when none was sent yet.
async fn proof(
    page: &Page,
    ask: &Asks,
    person: PersonId,
    (fields, from): (&HideFields, &Peer),
) -> Result<Option<String>> {
    let view = ask.view().await?;
    Choice::stands(view.file(), view.hat(), person, view.at())?;
    let due = prove::is_due(page.actor()?, view.at());
    // Who proves something holds no connection meanwhile.
    drop(view);
    Ok(if due { prove_code(page, from, &fields.code).await?.err() } else { None })
}

async fn asks_code<I: Item>(
    page: &Page,
    ask: &Asks,
    (href, person): (&str, PersonId),
    error: String,
) -> Result<Response> {
    let view = ask.view().await?;
    let l = frame(page, Place::Elsewhere, view.file(), view.hat(), view.at());
    let member = view.file().member_of(person).ok_or(Error::NotFound)?;
    let drawn = ShowAgainPage {
        href: href.to_owned(),
        thing: match I::Scope::ASKED.category() {
            Some(rules::Category::Messages) => fl!(l.t, "hide-thread"),
            _ => fl!(l.t, "hide-appointment"),
        },
        name: member.name.clone(),
        person: person.to_string(),
        error,
        l,
    };
    page.again(&drawn)
}
