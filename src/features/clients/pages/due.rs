//! `/caseload/due`: what waits for a therapist in the own files (T4.2, T4.3); its beginning stands on home.
//!
//! Owns the words, which say that something waits and never what was said or why.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Deserialize;

use crate::access::{Caseload, Desk, Scope, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::store::{self, After, Due, Turns};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place, initials};
use crate::web::text::Texts;

/// What waits.
#[derive(Template)]
#[template(path = "clients/due.html")]
pub struct DuePage {
    /// Frame.
    pub l: Layout,
    /// What waits, the longest first.
    pub rows: Vec<DueRow>,
    /// Whether this is not the first page.
    pub later: bool,
    /// The next page.
    pub next: Option<String>,
}

/// One thing that waits.
pub struct DueRow {
    /// Where it is looked at.
    pub href: String,
    /// The client.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "Wacht op een tweede behandelaar".
    pub what: String,
    /// "Voorgesteld door Sara de Wit op 3 mei 2026."
    pub text: String,
    /// Whether the day has come.
    pub now: bool,
}

/// What home shows of it.
#[derive(Default)]
pub struct DueRows {
    /// The first ones.
    pub rows: Vec<DueRow>,
    /// Whether there are more.
    pub more: bool,
}

/// So many days ahead a day to look again is told.
const AHEAD: i64 = 14;

/// So many stand on home.
const ON_HOME: usize = 5;

/// So many stand on a page.
const PAGE: usize = 25;

/// After which one the page goes on: an instant, a kind and an id, which say nothing.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    at: Option<i64>,
    kind: String,
    id: String,
}

impl Onward {
    fn after(&self) -> Option<After> {
        Some((Instant(self.at?), self.kind.clone(), self.id.parse().ok()?))
    }
}

/// `GET /caseload/due`
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    let onward: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let after = onward.after();
    let mut files = desk.caseload::<scope::WhoSees>().await?;
    let (at, later) = (files.at(), after.is_some());
    let (found, more) = found(&mut files, after, PAGE).await?;
    let l = page.layout(Place::Caseload);
    let last = found.last().filter(|_| more);
    page.html(&DuePage {
        rows: found.iter().map(|one| row(l.t, one, at)).collect(),
        later,
        next: last
            .map(|one| format!("/caseload/due?at={}&kind={}&id={}", one.at.0, one.kind, one.id)),
        l,
    })
}

/// The first of it, for home, and with it who was born in one of these stretches of days.
///
/// # Errors
/// When the database refuses.
pub async fn first<C: Scope>(
    files: &mut Caseload<'_, C>,
    t: Texts,
    born: [(Date, Date); 3],
) -> Result<(DueRows, Vec<Turns>)> {
    let (at, (soon, limit)) = (files.at(), until(files.at(), ON_HOME));
    let (found, turns) = store::due_and_turns(files, soon, limit, born).await?;
    let rows = found.iter().take(ON_HOME).map(|one| row(t, one, at)).collect();
    Ok((DueRows { rows, more: found.len() > ON_HOME }, turns))
}

/// At most `most` of it, and whether there is more.
async fn found<C: Scope>(
    files: &mut Caseload<'_, C>,
    after: Option<After>,
    most: usize,
) -> Result<(Vec<Due>, bool)> {
    let (soon, limit) = until(files.at(), most);
    let mut found = store::due(files, soon, after, limit).await?;
    let more = found.len() > most;
    found.truncate(most);
    Ok((found, more))
}

/// Until which day it is told, and one more than is shown.
fn until(at: Instant, most: usize) -> (Instant, i64) {
    let soon = rules::midnight(at.amsterdam().date().saturating_add(AHEAD.days()));
    (soon.into(), i64::try_from(most + 1).unwrap_or(i64::MAX))
}

fn row(t: Texts, one: &Due, at: Instant) -> DueRow {
    let day = t.day(one.at.amsterdam().date());
    let page = if one.kind == "withheld" { "who-sees" } else { "capacity" };
    let by = one.by.as_deref().unwrap_or_default();
    let (what, text) = match one.kind.as_str() {
        "proposal" => (fl!(t, "due-proposal"), fl!(t, "due-proposal-by", name = by, day = day)),
        "objection" => (fl!(t, "due-objection"), fl!(t, "due-objection-on", day = day)),
        "withheld" => (fl!(t, "due-withheld"), fl!(t, "due-day", day = day)),
        _ => (fl!(t, "due-decision"), fl!(t, "due-day", day = day)),
    };
    DueRow {
        href: format!("/clients/{}/{page}", one.client),
        name: one.name.clone(),
        initials: initials(&one.name),
        what,
        text,
        now: matches!(one.kind.as_str(), "decision" | "withheld") && one.at <= at,
    }
}
