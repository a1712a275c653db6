//! `/clients/{client}/network/{person}/receipt`: what one stated, to keep (T3.2).
//!
//! Owns the receipt of one statement of the ledger: as a page, a text and JSON.
//! It opens with the same right as the line of the ledger, to its giver alone.

mod facts;
mod file;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Action, Consent};
use serde::Deserialize;
use uuid::Uuid;

use super::{Asks, Choice, Whom, list_at};
use crate::access::{View, scope};
use crate::audit;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::frame;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::{attachment, form};

use facts::Facts;

/// A receipt.
#[derive(Template)]
#[template(path = "clients/receipt.html")]
pub struct ReceiptPage {
    /// Frame.
    pub l: Layout,
    /// Where one chooses what this person sees.
    pub back_href: String,
    /// Who may see.
    pub receiver: String,
    /// What was stated, as pairs of a word and a value; none: nothing was stated yet.
    pub facts: Vec<(String, String)>,
    /// Where it is changed or stopped: the list.
    pub list_href: String,
    /// This receipt as a text.
    pub text_href: String,
    /// The same for a program.
    pub json_href: String,
}

/// Which statement, and in which form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Fields {
    /// Its id; the newest where none is named.
    of: String,
    /// `text` or `json`: as a file.
    form: String,
}

/// One statement of the ledger, and the one before it.
#[derive(Clone, Debug)]
struct Statement {
    id: Uuid,
    said: Consent<Uuid>,
    replaced: Option<(Uuid, Instant)>,
}

/// `GET /clients/{client}/network/{person}/receipt`
pub async fn receipt(page: Page, ask: Asks, Whom(person): Whom) -> Result<Response> {
    let query = page.0.uri.query().unwrap_or_default();
    let fields: Fields = form::parse(query.as_bytes()).unwrap_or_default();
    let as_file = matches!(fields.form.as_str(), "text" | "json");
    let mut view = if as_file { ask.export().await? } else { ask.view().await? };
    let choice = Choice::stands(view.file(), view.hat(), person, view.at())?;
    let found = statement(&view, &choice, &fields.of);
    let place = match &found {
        Some(one) => {
            let client = view.client();
            audit::place_of(view.tx(), client, one.said.stated.into(), one.id).await?
        }
        None => None,
    };
    let facts = match found {
        Some(one) => Some(Facts::of(&page, &view, &choice, one, place.as_deref())?),
        None => None,
    };
    match (fields.form.as_str(), &facts) {
        ("text", Some(facts)) => {
            attachment(&facts.name("txt"), "text/plain; charset=utf-8", file::text(facts))
        }
        ("json", Some(facts)) => {
            attachment(&facts.name("json"), "application/json", file::json(facts)?)
        }
        _ => page.html(&draw(&page, &view, &choice, facts.as_ref())?),
    }
}

fn draw(
    page: &Page,
    view: &View<'_, scope::Sharing>,
    choice: &Choice,
    facts: Option<&Facts>,
) -> Result<ReceiptPage> {
    let file = view.file();
    let member = file.member_of(choice.receiver).ok_or(Error::NotFound)?;
    let back_href = format!("/clients/{}/network/{}", file.id, choice.receiver);
    let of = facts.map(|facts| facts.id.to_string()).unwrap_or_default();
    let l = frame(page, Place::Elsewhere, file, view.hat(), view.at());
    Ok(ReceiptPage {
        receiver: member.name.clone(),
        facts: facts.map(|facts| facts.pairs(l.t)).unwrap_or_default(),
        list_href: list_at(file.id, view.may::<scope::Network>(Action::View)),
        text_href: format!("{back_href}/receipt?of={of}&form=text"),
        json_href: format!("{back_href}/receipt?of={of}&form=json"),
        back_href,
        l,
    })
}

/// The statement that is asked for, among those of this giver about this receiver; the newest
/// where none of these is asked for. What a court said in the giver's place is not the giver's
/// to keep a receipt of; it can be what was replaced.
fn statement(view: &View<'_, scope::Sharing>, choice: &Choice, of: &str) -> Option<Statement> {
    let file = view.file();
    let marks = file.consents.iter().copied().zip(&file.ruled);
    let mut all: Vec<(&Consent<Uuid>, (Uuid, bool))> = file
        .facts
        .consents
        .iter()
        .zip(marks.map(|(id, ruled)| (id, ruled.is_none())))
        .filter(|(one, _)| one.giver == choice.giver && one.receiver == choice.receiver.0)
        .collect();
    all.sort_by_key(|(one, (id, _))| (one.stated, *id));
    let asked = all.iter().position(|(_, (id, own))| *own && id.to_string() == of);
    let place = asked.or_else(|| all.iter().rposition(|(_, (_, own))| *own))?;
    let (said, id) = (all[place].0.clone(), all[place].1.0);
    let before = place.checked_sub(1).map(|before| all[before]);
    let replaced = before.map(|(one, (id, _))| (id, Instant::from(one.stated)));
    Some(Statement { id, said, replaced })
}
