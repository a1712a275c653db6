//! `/me/terms`: what one accepted, in which language and when (A2), to read and to keep; and
//! saying that a change of the statement was seen (A3).

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::audit::{self, Action, Line};
use crate::error::Result;
use crate::features::accounts::store::{self, Accepted};
use crate::features::legal::Kind;
use crate::web::attachment;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::Language;

/// What one accepted.
#[derive(Template)]
#[template(path = "legal/accepted.html")]
pub struct AcceptedPage {
    /// Frame.
    pub l: Layout,
    /// The newest first.
    pub rows: Vec<AcceptedRow>,
}

/// One version.
pub struct AcceptedRow {
    /// "Versie 2".
    pub version: String,
    /// Whose terms.
    pub whose: String,
    /// "24 november 2026, 15:30".
    pub when: String,
    /// The language in which it was read, its own name.
    pub language: String,
    /// The text; empty where it is not there any more.
    pub href: String,
}

/// Which change of which statement.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Seen {
    of: String,
    version: String,
}

/// `GET /me/terms`
pub async fn show(page: Page) -> Result<Response> {
    let rows = rows(&page).await?;
    page.html(&AcceptedPage { l: page.layout(Place::Me), rows })
}

/// `GET /me/terms/download`: the same as a file.
pub async fn download(page: Page) -> Result<Response> {
    let t = page.0.texts();
    let rows = rows(&page).await?;
    let line = |row: &AcceptedRow| {
        format!("{}, {}: {} ({})\n", row.whose, row.version, row.when, row.language)
    };
    let lines: String = rows.iter().map(line).collect();
    let text = format!("{}\n\n{lines}", fl!(t, "accepted-title"));
    attachment("terms-accepted.txt", "text/plain; charset=utf-8", text)
}

async fn rows(page: &Page) -> Result<Vec<AcceptedRow>> {
    let (app, actor) = (page.app(), page.actor()?);
    let mut tx = app.db.read().await?;
    let accepted = store::accepted(&mut tx, actor.account).await?;
    tx.rollback().await?;
    Ok(accepted.iter().map(|one| row(page, one)).collect())
}

fn row(page: &Page, one: &Accepted) -> AcceptedRow {
    let (app, t) = (page.app(), page.0.texts());
    let at = one.accepted_at.amsterdam();
    let label = app.providers.by_key(&one.label).map(|(_, _, label)| label.name.clone());
    let known = app.legal.versions(Kind::Terms, &one.label);
    let there = known.iter().any(|version| version.number == one.version);
    let place = if one.label.is_empty() { String::new() } else { format!("/at/{}", one.label) };
    let href = there.then(|| format!("{place}/terms/{}", one.version));
    AcceptedRow {
        version: fl!(t, "terms-version", version = one.version.to_string()),
        whose: label.unwrap_or_else(|| app.settings.operator.name.clone()),
        when: format!("{}, {}", t.day(at.date()), t.time(at.time())),
        language: one.language.parse::<Language>().unwrap_or_default().native_name().to_owned(),
        href: href.unwrap_or_default(),
    }
}

/// `POST /me/terms/seen`: the change of a statement was seen; home says it no more.
pub async fn seen(page: Page, Form(form): Form<Seen>) -> Result<Response> {
    let (app, actor) = (page.app(), page.actor()?);
    let now = app.clock.now();
    let known = app.legal.all().contains(&(Kind::Privacy, form.of.clone()));
    let readable = app.legal.readable(Kind::Privacy, &form.of, now);
    let version = readable.iter().find(|one| one.number.to_string() == form.version);
    let Some(version) = version.filter(|_| known) else {
        return Ok(page.go("/home", ""));
    };
    let mut line = Line::of(actor.account.0, now, Action::Update, actor.who(None, "user"));
    line.object_kind = Some("statement");
    line.article = Some("T14.1".into());
    let mut tx = app.db.write().await?;
    let mark = (form.of.as_str(), version.number);
    store::saw_statement(&mut tx, actor.account, mark, now).await?;
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(page.go("/home", "statement-seen"))
}
