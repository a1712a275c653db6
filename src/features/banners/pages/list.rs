//! `/operator/banner`: what stands now, what is planned, what was.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::{HERE, by};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::links::Links;
use crate::features::banners::model::{Banner, State};
use crate::features::banners::store::{self, Row};
use crate::features::banners::words;
use crate::features::messages::Cursor;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// So many that are over stand on a page.
const PAGE: usize = 20;

/// All that was announced.
#[derive(Template)]
#[template(path = "banners/list.html")]
pub struct ListPage {
    /// Frame.
    pub l: Layout,
    /// What shows or will show.
    pub standing: Vec<Line>,
    /// What is over, the newest first.
    pub over: Vec<Line>,
    /// Whether this is not the first page.
    pub later: bool,
    /// The next page.
    pub next: Option<String>,
}

/// A banner in a list.
pub struct Line {
    /// Its page.
    pub href: String,
    /// About what.
    pub kind: String,
    /// How far it is, and the tone of its pill.
    pub pill: (String, &'static str),
    /// What it says, in the reader's language.
    pub text: String,
    /// From when until when.
    pub span: String,
}

/// Where the list goes on, sealed.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    after: String,
}

/// `GET /operator/banner`
pub async fn show(page: Page) -> Result<Response> {
    let (app, (actor, ..)) = (page.app(), by(&page)?);
    let now = app.clock.now();
    let links = Links::of(app, actor.account).await?;
    let asked: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let place: Option<Cursor> = links.open(&asked.after).and_then(|mark| mark.parse().ok());
    let mut tx = app.db.read().await?;
    let standing = if place.is_none() { store::current(&mut tx, now).await? } else { Vec::new() };
    let one_more = i64::try_from(PAGE).unwrap_or(i64::MAX).saturating_add(1);
    let mut over = store::over(&mut tx, now, place.unwrap_or(Cursor::END), one_more).await?;
    tx.rollback().await?;
    let more = over.len() > PAGE;
    over.truncate(PAGE);
    let next = over
        .last()
        .filter(|_| more)
        .map(|last| format!("{HERE}?after={}", links.seal(&last.place().mark())));
    let l = page.layout(Place::Elsewhere);
    let rows = store::opened(&app.vault, standing.into_iter().chain(over).collect()).await?;
    let (mut standing, mut over) = (Vec::new(), Vec::new());
    for (banner, row) in &rows {
        let of = if banner.state(now) == State::Over { &mut over } else { &mut standing };
        of.push(line(l.t, banner, row, now));
    }
    page.html(&ListPage { standing, over, later: place.is_some(), next, l })
}

fn line(t: Texts, banner: &Banner, row: &Row, now: Instant) -> Line {
    Line {
        href: format!("{HERE}/{}", banner.id),
        kind: words::kind(t, banner.kind),
        pill: words::pill(t, banner, now, row.ended_at),
        text: banner.words.in_language(t.language()).to_owned(),
        span: words::span(t, banner),
    }
}
