//! `/terms`: reading the terms, and accepting them at the first sign-in (T2.2) or when a new
//! version holds (T14.1).

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::audit::{self, Action, Line};
use crate::error::{Error, Result};
use crate::features::accounts::pages::code::onward;
use crate::features::accounts::store;
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::Language;

/// The terms of use.
#[derive(Template)]
#[template(path = "legal/terms.html")]
pub struct TermsPage {
    /// Frame.
    pub l: Layout,
    /// Version, such as `2.3`.
    pub version: String,
    /// From which day they hold, in words.
    pub in_force_from: String,
    /// The text as HTML, made from our own markdown and cleaned; trusted.
    pub body_html: String,
    /// Whether this is a translation: Dutch leads and the page says so (T14.2).
    pub is_translation: bool,
    /// Whether nothing else opens before an answer.
    pub must_answer: bool,
    /// Whether an older version was accepted before.
    pub changed: bool,
    /// Older versions: version and address.
    pub older: Vec<(String, String)>,
}

/// After saying no: what still works (A3).
#[derive(Template)]
#[template(path = "legal/declined.html")]
pub struct DeclinedPage {
    /// Frame.
    pub l: Layout,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    version: String,
    answer: String,
}

/// `GET /terms`: to read for all; to answer for who must.
pub async fn show(page: Page) -> Result<Response> {
    draw(&page, page.app().legal.terms_now(page.app().clock.now()))
}

/// `GET /terms/{version}`: an older version, to read.
pub async fn older(page: Page, Path(version): Path<String>) -> Result<Response> {
    let now = page.app().legal.terms_now(page.app().clock.now());
    let version: i64 = version.parse().map_err(|_| Error::NotFound)?;
    if version > now {
        return Err(Error::NotFound);
    }
    draw(&page, version)
}

/// `POST /terms`: yes leads on to where one was going, no to what still works.
/// An answer about another version than the one that holds leads to the text again.
pub async fn answer(page: Page, headers: HeaderMap, Form(form): Form<Answer>) -> Result<Response> {
    let (app, actor) = (page.app(), page.actor()?);
    if form.answer == "decline" {
        return page.html(&DeclinedPage { l: page.layout(Place::Elsewhere) });
    }
    let now = app.clock.now();
    let version = app.legal.terms_now(now);
    if form.answer != "accept" || form.version != version.to_string() {
        return Ok(page.go("/terms", ""));
    }
    let mut line = Line::of(actor.account.0, now, Action::Update, actor.who(None, "user"));
    line.object_kind = Some("terms");
    line.article = Some("T2.2".into());
    let mut tx = app.db.write().await?;
    store::accept_terms(&mut tx, actor.account, version, page.0.language, now).await?;
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(onward(&page, &headers))
}

fn draw(page: &Page, version: i64) -> Result<Response> {
    let (app, t) = (page.app(), page.0.texts());
    let text = app.legal.terms(version, page.0.language).ok_or(Error::NotFound)?;
    let current = app.legal.terms_now(app.clock.now());
    let session = page.0.session.as_ref().filter(|session| session.complete);
    let accepted = session.and_then(|session| session.accepted);
    let l = page.layout(Place::Elsewhere);
    page.html(&TermsPage {
        version: version.to_string(),
        in_force_from: t.day(text.from),
        body_html: text.html(&l.label.name, &app.settings.operator.name),
        is_translation: page.0.language != Language::Nl,
        must_answer: session.is_some() && version == current && accepted < Some(current),
        changed: accepted.is_some(),
        older: app
            .legal
            .older(version)
            .into_iter()
            .map(|v| (v.to_string(), format!("/terms/{v}")))
            .collect(),
        l,
    })
}
