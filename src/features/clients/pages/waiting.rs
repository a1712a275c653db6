//! `/waiting`: what waits for a second coordinator at the own provider: authority (T1.1p), and
//! what courts decided in somebody's place (T3.2).

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use super::representatives::words::proposal_words;
use crate::access::{Desk, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::store::proposal::{PAGE, Proposal, all_that_wait};
use crate::features::clients::store::ruling::{self, Ruling};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place, initials};
use crate::web::text::Texts;

/// What waits.
#[derive(Template)]
#[template(path = "clients/waiting.html")]
pub struct WaitingPage {
    /// Frame.
    pub l: Layout,
    /// What waits for the reader.
    pub mine: Vec<Row>,
    /// What the reader entered, and waits for a colleague.
    pub others: Vec<Row>,
    /// Whether this is not the first page.
    pub later: bool,
    /// The next page.
    pub next: Option<String>,
}

/// Something that waits.
pub struct Row {
    /// Where it is confirmed.
    pub href: String,
    /// Whose authority.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "over Sam de Wit: ouderlijk gezag, sinds 3 mei 2026".
    pub text: String,
    /// "Ingevoerd door … op …".
    pub entered: String,
}

/// After which one the page goes on: an id that says nothing.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    after: String,
}

/// `GET /waiting`
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    let onward: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let after: Uuid = onward.after.parse().unwrap_or_else(|_| Uuid::nil());
    let mut list = desk.waiting::<scope::Representatives>(after, PAGE).await?;
    let (at, found) = (list.at(), all_that_wait(&mut list, after).await?);
    let ruled = ruling::all_that_wait(&mut list, after).await?;
    let l = page.layout(Place::Files);
    let authority = found.iter().map(|one| (one.id, one.entered_by, row(l.t, one, at)));
    let ruled = ruled.iter().map(|one| (one.id, one.entered_by, ruling_row(l.t, one)));
    let mut all: Vec<(Uuid, PersonId, Row)> = authority.chain(ruled).collect();
    all.sort_by_key(|(id, ..)| *id);
    let whole = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let next = (all.len() >= whole).then(|| all[whole - 1].0);
    all.truncate(whole);
    let me = page.actor()?.person_ids();
    let (others, own): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(_, by, _)| me.contains(&by.0));
    page.html(&WaitingPage {
        mine: own.into_iter().map(|(.., row)| row).collect(),
        others: others.into_iter().map(|(.., row)| row).collect(),
        later: !after.is_nil(),
        next: next.map(|last| format!("/waiting?after={last}")),
        l,
    })
}

fn row(t: Texts, one: &Proposal, at: Instant) -> Row {
    let what = proposal_words(t, one, at);
    let day = t.day(one.entered_at.amsterdam().date());
    Row {
        href: format!("/clients/{}/representatives", one.client),
        name: one.name.clone(),
        initials: initials(&one.name),
        text: fl!(t, "waiting-row", client = one.client_name.as_str(), what = what),
        entered: fl!(t, "represents-entered", name = one.enterer.as_str(), day = day),
    }
}

/// What a court decided in somebody's place; which data it is about stands on its own page.
fn ruling_row(t: Texts, one: &Ruling) -> Row {
    let day = t.day(one.entered_at.amsterdam().date());
    let what = fl!(t, "waiting-ruling", giver = one.giver_name.as_str());
    Row {
        href: super::rulings::place(one.client),
        name: one.receiver_name.clone(),
        initials: initials(&one.receiver_name),
        text: fl!(t, "waiting-row", client = one.client_name.as_str(), what = what),
        entered: fl!(t, "represents-entered", name = one.enterer.as_str(), day = day),
    }
}
