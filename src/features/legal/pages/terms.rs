//! `/terms`: reading the terms, and accepting them at the first sign-in (T2.2) or when a new
//! version holds (T14.1).

use axum::http::HeaderMap;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::read::{self, TextPage};
use super::which::Which;
use crate::audit::{self, Action, Line};
use crate::error::Result;
use crate::features::accounts::pages::code::onward;
use crate::features::accounts::store;
use crate::features::legal::Kind;
use crate::web::context::Session;
use crate::web::extract::Page;
use crate::web::form::Form;

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// Whose terms: the key of a label, or empty for the operator's.
    of: String,
    version: String,
    /// In which language the text was shown.
    language: String,
    answer: String,
}

/// `GET /terms`: to read for all; to answer for who must.
pub async fn show(page: Page) -> Result<Response> {
    let session = page.0.session.as_ref().filter(|session| session.complete);
    let asked = session.and_then(|session| Some((session, session.to_accept(page.app())?)));
    let Some((session, (label, _))) = asked else {
        let which = Which::here(&page, Kind::Terms);
        let version = which.version(&page, None)?;
        return page.html(&read::draw(&page, &which, version)?);
    };
    page.html(&asking(&page, session, label)?)
}

/// The text that must be answered first.
fn asking(page: &Page, session: &Session, label: String) -> Result<TextPage> {
    let t = page.0.texts();
    let which = Which::of(Kind::Terms, &label);
    let version = which.version(page, None)?;
    let drawn = read::draw(page, &which, version)?;
    let (title, lead) = if session.accepted_of(&label).is_some() {
        (fl!(t, "terms-changed-title"), fl!(t, "terms-changed-lead"))
    } else {
        (fl!(t, "terms-first-title"), fl!(t, "terms-first-lead"))
    };
    Ok(TextPage { title, lead, must_answer: Some(label), ..drawn })
}

/// `POST /terms`: yes leads on to where one was going, no to what still works.
/// An answer about another version than the one that holds leads to the text again.
pub async fn answer(page: Page, headers: HeaderMap, Form(form): Form<Fields>) -> Result<Response> {
    let (app, actor) = (page.app(), page.actor()?);
    if form.answer == "decline" {
        return Ok(page.go("/declined", ""));
    }
    let now = app.clock.now();
    let version = app.legal.terms_now_of(&form.of, now);
    let session = page.0.session.as_ref();
    let theirs = session.is_some_and(|session| session.texts(app).contains(&form.of));
    if !theirs || form.answer != "accept" || form.version != version.to_string() {
        return Ok(page.go("/terms", ""));
    }
    // What is kept is the language in which it was read, which is Dutch where there is no other.
    let asked = form.language.parse().unwrap_or(page.0.language);
    let text = Which::of(Kind::Terms, &form.of).version(&page, None)?;
    let language = text.read(asked).map_or(asked, |read| read.language);
    let mut line = Line::of(actor.account.0, now, Action::Update, actor.who(None, "user"));
    line.object_kind = Some("terms");
    line.article = Some("T2.2".into());
    let mut tx = app.db.write().await?;
    let accepted = (form.of.as_str(), version);
    store::accept_terms_of(&mut tx, actor.account, accepted, language, now).await?;
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(onward(&page, &headers))
}
