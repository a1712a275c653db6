//! `/operator/conduct`: what waits for a decision of the operator, and what was decided (A7, A8).
//!
//! Owns the lists. An account has a number there and no name, and of care nothing.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::staff::Role;
use uuid::Uuid;

use super::desk::one_more;
use super::{PAGE, onward};
use crate::access::{Actor, Known};
use crate::audit::{Action, Line};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::links::Links;
use crate::features::conduct::store::{self, Case};
use crate::features::conduct::{State, number_of, words};
use crate::features::messages::Cursor;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// What waits, or was decided.
#[derive(Template)]
#[template(path = "conduct/cases.html")]
pub struct CasesPage {
    /// Frame.
    pub l: Layout,
    /// What waits for a first decision, the longest first; of what was decided the newest.
    pub rows: Vec<Row>,
    /// What was objected to, the longest first.
    pub objected: Vec<Row>,
    /// Whether these were decided.
    pub done: bool,
    /// Where this list begins.
    pub href: &'static str,
    /// Whether this is not the first page.
    pub later: bool,
    /// The next page.
    pub next: Option<String>,
}

/// A case in the list.
pub struct Row {
    /// Its page.
    pub href: String,
    /// "Account 1a2b3c4d".
    pub account: String,
    /// As what.
    pub kind: String,
    /// Since when it waits, or what was decided when.
    pub text: String,
}

const HERE: &str = "/operator/conduct";
const DONE: &str = "/operator/conduct?shelf=done";

/// `GET /operator/conduct`
pub async fn show(page: Page) -> Result<Response> {
    let (app, (actor, _)) = (page.app(), operator(&page)?);
    let links = Links::of(app, actor.account).await?;
    let (shelf, place) = onward(&page, &links);
    let done = shelf == "done";
    let mut tx = app.db.read().await?;
    let (mut found, objected) = if done {
        let before = place.unwrap_or(Cursor::END);
        (store::decided(&mut tx, actor.account, before, one_more()).await?, Vec::new())
    } else {
        let after = place.unwrap_or(Cursor::BEGIN);
        let of = |state| (state, actor.account);
        let found = store::cases(&mut tx, of(State::Waiting), after, one_more()).await?;
        let first = Cursor::BEGIN;
        (found, store::cases(&mut tx, of(State::Objected), first, one_more()).await?)
    };
    tx.rollback().await?;
    let at = app.clock.now();
    app.audit.durable(vec![line(&page, actor.account.0, Action::Read, at)?]).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let l = page.layout(Place::Elsewhere);
    let href = if done { DONE } else { HERE };
    let join = if done { '&' } else { '?' };
    let next = found.last().filter(|_| more).map(|last| {
        let mark = Cursor { at: last.waits_since, id: last.id }.mark();
        format!("{href}{join}after={}", links.seal(&mark))
    });
    let rows = |cases: &[Case]| cases.iter().map(|case| row(&l, case, at)).collect();
    page.html(&CasesPage {
        rows: rows(&found),
        objected: if place.is_some() { Vec::new() } else { rows(&objected) },
        done,
        href,
        later: place.is_some(),
        next,
        l,
    })
}

fn row(l: &Layout, case: &Case, at: Instant) -> Row {
    let t = l.t;
    let text = match (case.step(), case.decided_at) {
        (Some(step), Some(at)) if case.is(State::Done) => {
            format!("{}, {}", words::step(t, step), t.day(at.amsterdam().date()))
        }
        _ => words::waits(t, case.waits_since, at),
    };
    let number = number_of(case.account);
    Row {
        href: format!("{HERE}/{}", case.id),
        account: fl!(t, "conduct-account", number = number),
        kind: words::called(t, case.kind()),
        text,
    }
}

/// The operator's administrator who asks.
pub(super) fn operator(page: &Page) -> Result<(&Actor, &Known)> {
    let actor = page.actor()?;
    Ok((actor, actor.staff(Role::Administrator).ok_or(Error::NotFound)?))
}

/// A look of the operator, in the own chain.
pub(super) fn line(page: &Page, object: Uuid, action: Action, at: Instant) -> Result<Line> {
    let (actor, known) = operator(page)?;
    let who = actor.who(Some(known), Role::Administrator.as_str());
    let mut line = Line::of(actor.account.0, at, action, who);
    line.object_kind = Some("conduct_case");
    line.object_id = Some(object);
    line.ground = "staff";
    Ok(line)
}
