//! `/clients/{client}/access-log`: who looked, in plain words (V5, P3).

mod ask;
pub(super) mod lines;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::LogSight;

use self::ask::{Asked, Turn};
use self::lines::{Asks, emergencies};
use super::model::{self, More, Window};
use super::store::{self, day_start};
use super::words::Reader;
use crate::access::{Ask, View, scope};
use crate::error::Result;
use crate::features::clients::{Stop, frame};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// After how many lines a page ends with the day it has begun.
const LINES: usize = 200;

/// Who looked at a file.
#[derive(Template)]
#[template(path = "access_log/log.html")]
pub struct AccessLogPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// Whether the reader is the client.
    pub own: bool,
    /// The file's front page.
    pub file_href: String,
    /// People to pick from (query field `who`).
    pub people: Vec<PickOption>,
    /// First day asked for, as typed (query field `from`).
    pub from: String,
    /// Last day asked for, as typed (query field `until`).
    pub until: String,
    /// What is wrong with these days: field and words.
    pub errors: Vec<(&'static str, String)>,
    /// Who opened the file in an emergency, the newest first (T4.5).
    pub emergencies: Vec<EmergencyRow>,
    /// Newest day first.
    pub days: Vec<Day>,
    /// Page with older lines.
    pub older: Option<String>,
    /// Page with newer lines.
    pub newer: Option<String>,
    /// Whether the reader sees every line (a representative does not: rulebook section 1).
    pub whole: bool,
    /// One line on what is shown, in words.
    pub explanation: String,
    /// Where to ask when something is not right.
    pub email: Option<String>,
}

/// Something to pick from a list.
pub struct PickOption {
    /// Value that is sent.
    pub value: String,
    /// Words.
    pub text: String,
    /// Whether it is picked now.
    pub picked: bool,
}

/// An emergency access, above all lines.
pub struct EmergencyRow {
    /// Who opened the file.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// From when until when.
    pub text: String,
    /// Whether the file is open still.
    pub open: bool,
    /// Where one asks why.
    pub why: String,
}

/// The lines of one day.
pub struct Day {
    /// "vandaag, maandag 23 november 2026".
    pub heading: String,
    /// Lines, similar ones folded; emergencies first.
    pub lines: Vec<LogLine>,
}

/// One line of the log, or similar ones of a day folded.
pub struct LogLine {
    /// Name of who looked.
    pub who: String,
    /// One or two letters; empty for who is no person, or has no name here.
    pub initials: String,
    /// "therapeut", "je moeder"; empty where the name says it all.
    pub as_what: String,
    /// "keek naar je afspraken".
    pub text: String,
    /// "09:12", or "3 keer, laatst 14:10".
    pub times_text: String,
    /// Things to mind: "spoed", "mocht niet"; tone as in `ui::pill`.
    pub pills: Vec<(String, &'static str)>,
    /// Where one asks why.
    pub why: String,
    /// The client takes back what this person is let see.
    pub stop: Option<Stop>,
}

/// `GET /clients/{client}/access-log`
pub async fn show(page: Page, ask: Ask<scope::AccessLog>) -> Result<Response> {
    let mut view = ask.view().await?;
    let asked = Asked::read(&page, &view);
    let (window, more) = window(&mut view, &asked).await?;
    let counts = match window {
        Some(window) => {
            store::counts(&mut view, &asked.narrowed(window.oldest, window.newest)).await?
        }
        None => Vec::new(),
    };
    let days = model::fold(counts, &view.actor().person_ids());
    let mut drawn = draw(&page, &view, &asked, window.map(|window| (window, more)), &days);
    if asked.is_first() {
        drawn.emergencies = emergencies(&mut view, drawn.l.t).await?;
    }
    let mut response = page.html(&drawn)?;
    if !drawn.errors.is_empty() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The days of this page, and whether lines lie beyond it in the direction of
/// paging; two statements at most.
async fn window(
    view: &mut View<'_, scope::AccessLog>,
    asked: &Asked,
) -> Result<(Option<Window>, bool)> {
    let forward = !matches!(asked.turn, Turn::Newer(_));
    let found = store::instants(view, &asked.wanted(), forward, LINES + 1).await?;
    let Some(window) = model::window(&found, LINES) else {
        return Ok((None, false));
    };
    let more = match window.more {
        More::Yes => true,
        More::No => false,
        More::Perhaps => {
            let mut beyond = asked.wanted();
            if forward {
                beyond.until = day_start(window.oldest);
            } else {
                beyond.from = day_start(window.newest.saturating_add(jiff::Span::new().days(1)));
            }
            !store::instants(view, &beyond, forward, 1).await?.is_empty()
        }
    };
    Ok((Some(window), more))
}

fn draw(
    page: &Page,
    view: &View<'_, scope::AccessLog>,
    asked: &Asked,
    window: Option<(Window, bool)>,
    days: &[model::Day],
) -> AccessLogPage {
    let (file, t) = (view.file(), page.0.texts());
    let own = view.actor().person_ids().contains(&file.person.0);
    let whole = *view.log_sight() == LogSight::Whole;
    let l = frame(page, Place::Elsewhere, file, view.hat(), view.at());
    let file_href = format!("/clients/{}", file.id);
    let (older, newer) = links(asked, &format!("{file_href}/access-log"), window);
    let reader = Reader { t, own: if own { "yes" } else { "no" }, name: &file.call_name };
    let giver = view.hat().and_then(|hat| hat.party.as_ref());
    let asks = Asks { blind: page.app().vault.blind(), client: file.id, giver, at: view.at() };
    AccessLogPage {
        name: file.name.clone(),
        own,
        people: asked.people(t, view),
        from: asked.from.clone(),
        until: asked.until.clone(),
        errors: asked.errors(t),
        emergencies: Vec::new(),
        days: days.iter().map(|day| lines::day(day, &reader, file, asks)).collect(),
        older,
        newer,
        whole,
        explanation: if own {
            fl!(t, "log-lead-own")
        } else {
            fl!(t, "log-lead-of", name = file.call_name.as_str())
        },
        email: page
            .app()
            .providers
            .by_key(&file.label)
            .and_then(|(_, _, label)| label.email().map(str::to_owned)),
        file_href,
        l,
    }
}

/// To older and to newer lines. What lies behind one is where one came from.
fn links(
    asked: &Asked,
    path: &str,
    window: Option<(Window, bool)>,
) -> (Option<String>, Option<String>) {
    let to = |there: bool, turn: Turn| there.then(|| asked.href(path, turn));
    let Some((window, more)) = window else {
        return (None, to(asked.turn != Turn::Start, Turn::Start));
    };
    let forward = !matches!(asked.turn, Turn::Newer(_));
    (
        to(more || !forward, Turn::Older(window.oldest)),
        to(if forward { asked.turn != Turn::Start } else { more }, Turn::Newer(window.newest)),
    )
}
