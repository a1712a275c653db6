//! `/clients/{client}/questions/why`: why somebody looked (rulebook 7.3).
//!
//! Owns the form. Which look it is about is counted again from the log, by who
//! reads that log; the form only points at it.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::{is_own, own_at};
use crate::access::{Ask, View, scope};
use crate::error::{Error, Result};
use crate::features::access_log::{Found, Said, found, said};
use crate::features::accounts::kept_forms;
use crate::features::clients::frame;
use crate::features::clients::store as clients;
use crate::features::questions::store::{self, NewQuestion};
use crate::features::questions::{TEXT_MAX, Wrong, due_at, words, written};
use crate::ids::{ClientId, ordered};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

type Asks = Ask<scope::AskingWhy>;

/// Why somebody looked.
#[derive(Template)]
#[template(path = "questions/why.html")]
pub struct WhyPage {
    /// Frame.
    pub l: Layout,
    /// This page, without the line.
    pub href: String,
    /// The log.
    pub log_href: String,
    /// The line it is about; none where none was chosen.
    pub line: Option<Said>,
    /// "Uiterlijk op 26 december 2026".
    pub by: String,
    /// Who answers.
    pub who: String,
    /// What was typed, and what points at the line.
    pub fields: Fields,
    /// The most characters.
    pub most: usize,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// What points at the line.
    pub line: String,
    /// What one wants to say with it.
    pub text: String,
}

/// `GET /clients/{client}/questions/why`: what was asked already is shown where it stands.
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    let here = || Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let fields = kept.unwrap_or_else(here);
    let mut view = ask.view().await?;
    if fields.line.is_empty() {
        return page.html(&draw(&page, &view, None, fields, Vec::new()));
    }
    let line = line(&page, &mut view, &fields).await?;
    if already(&mut view, &line).await? {
        return Ok(page.go(&own_at(view.client()), "question-there"));
    }
    page.html(&draw(&page, &view, Some(&line), fields, Vec::new()))
}

/// `POST /clients/{client}/questions/why`: the same line is asked about once.
pub async fn send(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let mut view = ask.view().await?;
    let line = line(&page, &mut view, &fields).await?;
    let text = match written(&fields.text, false) {
        Ok(text) => text,
        Err(wrong) => {
            let errors = vec![("text", words::wrong(page.0.texts(), wrong, String::new()))];
            return page.again(&draw(&page, &view, Some(&line), fields, errors));
        }
    };
    let (client, persons) = (view.client(), view.actor().person_ids());
    let there = already(&mut view, &line).await?;
    if !there && store::is_full(view.tx(), client, &persons).await? {
        let errors = vec![("text", words::wrong(page.0.texts(), Wrong::Many, String::new()))];
        return page.again(&draw(&page, &view, Some(&line), fields, errors));
    }
    // Whoever asks for a key holds no connection meanwhile.
    drop(view);
    let new = asks(&page, &ask, client, line, &text).await?;
    Ok(page.go(&own_at(client), if new { "question-asked" } else { "question-there" }))
}

/// Asks; false when it was asked before.
async fn asks(page: &Page, ask: &Asks, client: ClientId, line: Found, text: &str) -> Result<bool> {
    let key = page.app().vault.key(clients::key_id(client)).await?;
    let id = ordered();
    let mut change = ask.add(("asked_why", id)).await?;
    let persons = change.actor().person_ids();
    if store::about_line(change.tx(), client, &persons, line.id).await?.is_some() {
        change.stands_already().await?;
        return Ok(false);
    }
    let asker = change.me()?;
    let new = NewQuestion { id, asker, line: Some(line), category: None, text };
    store::ask(&mut change, &key, &new).await?;
    change.commit().await?;
    Ok(true)
}

/// The line that is meant; not there where this log does not show it.
async fn line(
    page: &Page,
    view: &mut View<'_, scope::AskingWhy>,
    fields: &Fields,
) -> Result<Found> {
    found(page.app(), view, &fields.line).await?.ok_or(Error::NotFound)
}

async fn already(view: &mut View<'_, scope::AskingWhy>, line: &Found) -> Result<bool> {
    let (client, persons) = (view.client(), view.actor().person_ids());
    Ok(store::about_line(view.tx(), client, &persons, line.id).await?.is_some())
}

fn draw(
    page: &Page,
    view: &View<'_, scope::AskingWhy>,
    line: Option<&Found>,
    fields: Fields,
    errors: Vec<(&'static str, String)>,
) -> WhyPage {
    let (file, at, own) = (view.file(), view.at(), view.actor().person_ids());
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let t = l.t;
    WhyPage {
        href: format!("{}/why", own_at(file.id)),
        log_href: format!("/clients/{}/access-log", file.id),
        line: line.and_then(|line| said(t, &line.counts, file, &own, is_own(view))),
        by: fl!(t, "why-then", by = words::by_when(t, due_at(at))),
        who: words::who_answers(page.app(), t, file, true),
        fields,
        most: TEXT_MAX,
        errors,
        l,
    }
}

impl WhyPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}
