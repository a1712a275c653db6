//! `/dpo`: what is to be judged, and what was refused, in numbers (T4.5).

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::Deserialize;

use super::{by_and_when, number};
use crate::access::{Desk, EMERGENCIES, Opened, Oversight};
use crate::audit::{self, Refusals};
use crate::error::Result;
use crate::features::accounts::links::Links;
use crate::features::messages::Cursor;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place, Tile};
use crate::web::text::Texts;

/// So many days of refusals are shown.
const DAYS: i64 = 30;

/// The desk of the data protection officer.
#[derive(Template)]
#[template(path = "emergency/desk.html")]
pub struct DeskPage {
    /// Frame.
    pub l: Layout,
    /// Whether these were judged before.
    pub judged: bool,
    /// Whether this is not the first page.
    pub later: bool,
    /// Emergency accesses, the newest first.
    pub rows: Vec<Row>,
    /// The next page.
    pub next: Option<String>,
    /// What was refused lately, by day.
    pub refused: Vec<RefusedRow>,
    /// Further places.
    pub tiles: Vec<Tile>,
}

impl DeskPage {
    /// Where this list begins.
    fn start(&self) -> &'static str {
        if self.judged { JUDGED } else { DESK }
    }
}

const DESK: &str = "/dpo";
const JUDGED: &str = "/dpo/judged";

/// An emergency access in the list.
pub struct Row {
    /// Its page.
    pub href: String,
    /// Of which file, by a number that says nothing.
    pub file: String,
    /// Who opened it, and when.
    pub text: String,
}

/// What was refused on one day.
pub struct RefusedRow {
    /// The day.
    pub day: String,
    /// How many looks.
    pub looks: i64,
    /// How many changes.
    pub changes: i64,
}

/// Where a page goes on, sealed.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    after: String,
}

/// `GET /dpo`: what is not judged yet.
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    draw(&page, &desk, false).await
}

/// `GET /dpo/judged`: what was.
pub async fn judged(page: Page, desk: Desk) -> Result<Response> {
    draw(&page, &desk, true).await
}

async fn draw(page: &Page, desk: &Desk, judged: bool) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let onward: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let before: Option<Cursor> = links.open(&onward.after).and_then(|mark| mark.parse().ok());
    let Cursor { at, id } = before.unwrap_or(Cursor::END);
    let mut oversight = desk.oversight(judged, (at, id)).await?;
    let first = !judged && before.is_none();
    let refused = if first { refused(&mut oversight, page.0.texts()).await? } else { Vec::new() };
    let path = if judged { JUDGED } else { DESK };
    let most = usize::try_from(EMERGENCIES).unwrap_or(usize::MAX);
    let (shown, more) = oversight.opened().split_at(most.min(oversight.opened().len()));
    let next = shown.last().filter(|_| !more.is_empty()).map(|last| {
        let mark = Cursor { at: last.opened_at, id: last.id }.mark();
        format!("{path}?after={}", links.seal(&mark))
    });
    let l = page.layout(Place::Elsewhere);
    page.html(&DeskPage {
        judged,
        later: before.is_some(),
        rows: shown.iter().map(|one| row(l.t, one)).collect(),
        next,
        refused,
        tiles: if first { tiles(l.t) } else { Vec::new() },
        l,
    })
}

fn row(t: Texts, opened: &Opened) -> Row {
    Row {
        href: format!("/dpo/emergencies/{}", opened.id),
        file: fl!(t, "dpo-file", number = number(opened)),
        text: by_and_when(t, opened),
    }
}

fn tiles(t: Texts) -> Vec<Tile> {
    let tile = |href: &str, icon, title, text| Tile { href: href.to_owned(), icon, title, text };
    vec![
        tile(JUDGED, "check", fl!(t, "dpo-judged"), fl!(t, "dpo-judged-text")),
        tile("/dpo/questions", "message", fl!(t, "terms-questions"), fl!(t, "terms-tile-text")),
        tile("/dpo/staff", "people", fl!(t, "rights-title"), fl!(t, "rights-tile-text")),
    ]
}

async fn refused(oversight: &mut Oversight<'_>, t: Texts) -> Result<Vec<RefusedRow>> {
    let today = oversight.at().amsterdam().date();
    let first = today.saturating_sub(jiff::Span::new().days(DAYS - 1));
    let provider = oversight.known().provider;
    let hours = audit::refusals(oversight.tx(), provider, rules::midnight(first).into()).await?;
    Ok(by_day(&hours)
        .into_iter()
        .map(|(day, looks, changes)| RefusedRow { day: t.day(day), looks, changes })
        .collect())
}

/// Amsterdam is whole hours from UTC, so an hour belongs to one day.
fn by_day(hours: &[Refusals]) -> Vec<(Date, i64, i64)> {
    let mut days: Vec<(Date, i64, i64)> = Vec::new();
    for hour in hours {
        let day = hour.at.amsterdam().date();
        if days.last().is_none_or(|(known, ..)| *known != day) {
            days.push((day, 0, 0));
        }
        if let Some((_, looks, changes)) = days.last_mut() {
            *(if hour.look { looks } else { changes }) += hour.times;
        }
    }
    days
}
