//! `/waiting`: what waits for a second coordinator at the own provider (T1.1p).

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use super::representatives::words::stretch_words;
use crate::access::{Desk, scope};
use crate::error::Result;
use crate::features::clients::store::proposal::{PAGE, Proposal, all_that_wait};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place, initials};

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
    let l = page.layout(Place::Files);
    let next = found.last().filter(|_| i64::try_from(found.len()).is_ok_and(|n| n >= PAGE));
    let next = next.map(|last| format!("/waiting?after={}", last.id));
    let mine = page.actor()?.person_ids();
    let row = |one: &Proposal| {
        let what = stretch_words(l.t, &one.basis, one.stretch(), at);
        let day = l.t.day(one.entered_at.amsterdam().date());
        Row {
            href: format!("/clients/{}/representatives", one.client),
            name: one.name.clone(),
            initials: initials(&one.name),
            text: fl!(l.t, "waiting-row", client = one.client_name.as_str(), what = what),
            entered: fl!(l.t, "represents-entered", name = one.enterer.as_str(), day = day),
        }
    };
    let (others, own): (Vec<_>, Vec<_>) =
        found.iter().partition(|one| mine.contains(&one.entered_by.0));
    page.html(&WaitingPage {
        mine: own.into_iter().map(row).collect(),
        others: others.into_iter().map(row).collect(),
        later: !after.is_nil(),
        next,
        l,
    })
}
