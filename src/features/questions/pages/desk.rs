//! `/questions` and `/caseload/questions`: what waits for an answer, the first that is due first.
//!
//! Owns the lists: a coordinator's of why looks were made, a therapist's of all
//! that is asked in the files that are treated.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::{mark, read_mark};
use crate::access::{Desk, File, Scope, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::links::Links;
use crate::features::questions::store::{self, Question};
use crate::features::questions::words;
use crate::ids::ClientId;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// So many stand on a page.
const PAGE: usize = 25;

/// What waits for an answer.
#[derive(Template)]
#[template(path = "questions/desk.html")]
pub struct DeskPage {
    /// Frame.
    pub l: Layout,
    /// This page.
    pub href: &'static str,
    /// The first that is due first.
    pub rows: Vec<Row>,
    /// Whether this is not the first page.
    pub later: bool,
    /// The next page.
    pub next: Option<String>,
}

/// A question in the list.
pub struct Row {
    /// Its page.
    pub href: String,
    /// The client.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "Waarom keek iemand?"
    pub what: String,
    /// "Van Esra de Wit, 3 mei 2026".
    pub text: String,
    /// By when it is answered.
    pub by: String,
    /// Said where it is too late.
    pub overdue: bool,
}

/// Where the list goes on, sealed.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    after: String,
}

/// `GET /questions`, of the coordinator.
pub async fn office(page: Page, desk: Desk) -> Result<Response> {
    show::<scope::Answering>(&page, &desk, "/questions").await
}

/// `GET /caseload/questions`, of the therapist.
pub async fn treated(page: Page, desk: Desk) -> Result<Response> {
    show::<scope::AnsweringOwn>(&page, &desk, "/caseload/questions").await
}

async fn show<C: Scope>(page: &Page, desk: &Desk, href: &'static str) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let onward: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let after = links.open(&onward.after).and_then(|line| read_mark(&line));
    let (ids, more, mut list) = desk.questions::<C>(after, PAGE).await?;
    let at = list.at();
    let (found, files) = if ids.is_empty() {
        (Vec::new(), HashMap::new())
    } else {
        let found = store::listed(&mut list, &ids).await?;
        (found, list.facts().await?.into_iter().map(|file| (file.id, file)).collect())
    };
    let next = found
        .last()
        .filter(|_| more)
        .map(|last| format!("{href}?after={}", links.seal(&mark(last.due_at, last.id))));
    let l = page.layout(Place::Elsewhere);
    let row = |one: &Question| row(l.t, &files, one, at);
    page.html(&DeskPage {
        href,
        rows: found.iter().filter_map(row).collect(),
        later: after.is_some(),
        next,
        l,
    })
}

fn row(t: Texts, files: &HashMap<ClientId, File>, one: &Question, at: Instant) -> Option<Row> {
    let file = files.get(&one.client)?;
    let (place, what) = if one.is_why() {
        ("questions", fl!(t, "question-kind-why"))
    } else {
        ("asked", fl!(t, "question-kind-therapist"))
    };
    let day = t.day(one.received_at.amsterdam().date());
    Some(Row {
        href: format!("/clients/{}/{place}/{}", file.id, one.id),
        name: file.name.clone(),
        initials: file.initials.clone(),
        what,
        text: fl!(t, "question-listed", name = one.asker_name.as_str(), day = day),
        by: words::by_when(t, one.due_at),
        overdue: one.is_overdue(at),
    })
}
