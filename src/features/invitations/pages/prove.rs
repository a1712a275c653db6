//! `/clients/{client}/prove`: the client's date of birth, before the first look (T3.1).
//!
//! Owns three tries, for somebody whom everybody let in. What is held back until
//! then is held back by `access`.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use rules::Party;
use serde::Deserialize;

use crate::access::{Ask, File, Hat, Proof, scope};
use crate::error::{Error, Result};
use crate::features::clients::store::{self as clients, Member};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

type Asks = Ask<scope::Proving>;

/// The one question before the first look.
#[derive(Template)]
#[template(path = "invitations/prove.html")]
pub struct ProvePage {
    /// Frame.
    pub l: Layout,
    /// The name the client is called by.
    pub name: String,
    /// This page.
    pub href: String,
    /// Whether it can still be tried.
    pub open: bool,
    /// What was typed.
    pub typed: String,
    /// The field with what is wrong with it.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    born: String,
}

/// `GET /clients/{client}/prove`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let view = ask.view().await?;
    match proof(view.file(), view.hat())?.1 {
        Proof::Given => Ok(page.go(&file_at(view.file()), "")),
        proof => page.html(&draw(&page, view.file(), proof, String::new(), String::new())),
    }
}

/// `POST /clients/{client}/prove`: a day that is none is no try.
pub async fn send(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let view = ask.view().await?;
    let (person, stands) = proof(view.file(), view.hat())?;
    let t = page.0.texts();
    if stands == Proof::Given {
        return Ok(page.go(&file_at(view.file()), ""));
    }
    let Ok(born) = fields.born.trim().parse::<Date>() else {
        let error = fl!(t, "prove-error-date");
        return page.again(&draw(&page, view.file(), stands, fields.born, error));
    };
    let right = view.file().facts.client.born == born;
    drop(view);
    let kind = if right { "birth_proof" } else { "birth_proof_wrong" };
    let mut change = ask.change_rights((kind, person.0)).await?;
    let (client, at) = (change.client(), change.at());
    let (_, now) = proof(change.file(), change.hat())?;
    let (file, member) = (change.file().clone(), Member { client, person });
    if now.tries_left().is_none_or(|left| left == 0) {
        change.stands_already().await?;
        return match now {
            Proof::Given => Ok(page.go(&file_at(&file), "")),
            _ => page.again(&draw(&page, &file, now, String::new(), String::new())),
        };
    }
    if right {
        clients::proved(change.tx(), member, at).await?;
        change.commit().await?;
        return Ok(page.go(&file_at(&file), "proved"));
    }
    clients::wrong_date(change.tx(), member).await?;
    change.commit().await?;
    let left = now.tries_left().unwrap_or_default() - 1;
    let error = if left > 0 { fl!(t, "prove-error-wrong", n = left) } else { String::new() };
    let now = now.once_more_wrong();
    page.again(&draw(&page, &file, now, fields.born, error))
}

/// Who asks, and where the proof stands.
fn proof(file: &File, hat: Option<&Hat>) -> Result<(PersonId, Proof)> {
    let Some(Party::Person(person)) = hat.and_then(|hat| hat.party.as_ref()) else {
        return Err(Error::NotFound);
    };
    let person = PersonId(*person);
    let member = file.member_of(person).ok_or(Error::NotFound)?;
    Ok((person, member.proof))
}

fn file_at(file: &File) -> String {
    format!("/clients/{}", file.id)
}

fn draw(page: &Page, file: &File, proof: Proof, typed: String, error: String) -> ProvePage {
    let errors = if error.is_empty() { Vec::new() } else { vec![("born", error)] };
    ProvePage {
        l: page.layout_of(Place::Elsewhere, file),
        name: file.call_name.clone(),
        href: format!("/clients/{}/prove", file.id),
        open: proof.tries_left().is_some_and(|left| left > 0),
        typed,
        errors,
    }
}

impl ProvePage {
    /// What is wrong with the day; empty when nothing is.
    fn error(&self) -> &str {
        self.errors.first().map_or("", |(_, text)| text)
    }
}
