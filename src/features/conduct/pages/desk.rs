//! `/caseload/conduct` and `/conduct`: what was reported and waits to be judged, the longest first.
//!
//! Owns the lists: a therapist's of the files that are treated, a coordinator's of
//! the provider. Neither shows a word of what was reported.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::person::office as coordinator;
use super::{PAGE, onward};
use crate::access::{Desk, scope};
use crate::audit::{Action, Line};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::links::Links;
use crate::features::conduct::store::{self, Report};
use crate::features::conduct::{ReportState, words};
use crate::features::messages::Cursor;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// What waits to be judged.
#[derive(Template)]
#[template(path = "conduct/desk.html")]
pub struct DeskPage {
    /// Frame.
    pub l: Layout,
    /// This page.
    pub href: &'static str,
    /// What it is for.
    pub lead: String,
    /// The longest first.
    pub rows: Vec<Row>,
    /// Whether this is not the first page.
    pub later: bool,
    /// The next page.
    pub next: Option<String>,
}

/// A report in the list.
pub struct Row {
    /// Its page.
    pub href: String,
    /// Whose conduct it is.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// As what.
    pub kind: String,
    /// Since when it waits.
    pub waits: String,
    /// Whether it was objected to.
    pub again: bool,
}

/// `GET /caseload/conduct`
pub async fn treated(page: Page, desk: Desk) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let (_, after) = onward(&page, &links);
    let mut files = desk.caseload::<scope::Conduct>().await?;
    let own = page.actor()?.person_ids();
    let found = if files.clients().is_empty() {
        Vec::new()
    } else {
        store::treated(&mut files, &own, after.unwrap_or(Cursor::BEGIN), one_more()).await?
    };
    let at = files.at();
    let l = page.layout(Place::Elsewhere);
    let lead = fl!(l.t, "conduct-desk-treated");
    page.html(&draw(l, "/caseload/conduct", (lead, &links), (found, after.is_some()), at))
}

/// `GET /conduct`
pub async fn office(page: Page) -> Result<Response> {
    let (app, (actor, known)) = (page.app(), coordinator(&page)?);
    let links = Links::of(app, actor.account).await?;
    let (_, after) = onward(&page, &links);
    let at = app.clock.now();
    let own = actor.person_ids();
    let mut tx = app.db.read().await?;
    let of = (known.provider, own.as_slice());
    let found = store::of_provider(&mut tx, of, after.unwrap_or(Cursor::BEGIN), one_more()).await?;
    tx.rollback().await?;
    let mut line =
        Line::of(actor.account.0, at, Action::Read, actor.who(Some(known), "coordinator"));
    line.object_kind = Some("conduct_report");
    line.ground = "staff";
    line.subjects = found.iter().take(PAGE).filter_map(|one| one.client).collect();
    line.subjects.sort_unstable();
    line.subjects.dedup();
    app.audit.durable(vec![line]).await?;
    let l = page.layout(Place::Elsewhere);
    let lead = fl!(l.t, "conduct-desk-office");
    page.html(&draw(l, "/conduct", (lead, &links), (found, after.is_some()), at))
}

/// One more says that there is a next page.
pub(super) fn one_more() -> i64 {
    i64::try_from(PAGE).unwrap_or(i64::MAX).saturating_add(1)
}

fn draw(
    l: Layout,
    href: &'static str,
    (lead, links): (String, &Links),
    (mut found, later): (Vec<Report>, bool),
    at: Instant,
) -> DeskPage {
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().filter(|_| more).map(|last| {
        let mark = Cursor { at: last.waits_since, id: last.id }.mark();
        format!("{href}?after={}", links.seal(&mark))
    });
    let rows = found.iter().map(|one| row(l.t, href, one, at)).collect();
    DeskPage { l, href, lead, rows, later, next }
}

fn row(t: Texts, list: &str, one: &Report, at: Instant) -> Row {
    let href = match one.client {
        Some(client) if list != "/conduct" => format!("/clients/{client}/conduct/{}", one.id),
        _ => format!("/conduct/{}", one.id),
    };
    Row {
        href,
        name: one.subject_name.clone(),
        initials: one.subject_initials.clone(),
        kind: words::called(t, one.kind()),
        waits: words::waits(t, one.waits_since, at),
        again: one.is(ReportState::Again),
    }
}
