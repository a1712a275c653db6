//! `/clients/{client}/questions/new`: asking the therapist for what is not shown (T4.2, T4.3).
//!
//! Owns the form. It offers the same to everybody: never does it tell that
//! something was withheld.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::Category;
use serde::Deserialize;

use super::own_at;
use crate::access::{Ask, View, scope};
use crate::error::Result;
use crate::features::accounts::kept_forms;
use crate::features::clients::store as clients;
use crate::features::clients::{category_choice, frame};
use crate::features::questions::store::{self, NewQuestion};
use crate::features::questions::{TEXT_MAX, Wrong, asked_from, due_at, words, written};
use crate::ids::ordered;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

type Asks = Ask<scope::AskingTherapist>;

/// Asking the therapist.
#[derive(Template)]
#[template(path = "questions/new.html")]
pub struct AskPage {
    /// Frame.
    pub l: Layout,
    /// Where one came from.
    pub file_href: String,
    /// Name of the client.
    pub client: String,
    /// The name the client is called by.
    pub name: String,
    /// This page.
    pub href: String,
    /// What it can be about.
    pub choices: Vec<Choice>,
    /// What was typed.
    pub fields: Fields,
    /// By when the answer comes.
    pub by: String,
    /// The most characters.
    pub most: usize,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// Something it can be about.
pub struct Choice {
    /// What is sent.
    pub value: &'static str,
    /// What is read.
    pub text: String,
    /// Whether it was chosen.
    pub picked: bool,
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// The form's own random value.
    pub form: String,
    /// What it is about.
    pub about: String,
    /// The question.
    pub text: String,
}

/// `GET /clients/{client}/questions/new`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    let view = ask.view().await?;
    let fresh = || Fields { form: ordered().to_string(), ..Fields::default() };
    page.html(&draw(&page, &view, kept.unwrap_or_else(fresh), Vec::new()))
}

/// `POST /clients/{client}/questions/new`: sent twice, it is asked once.
pub async fn send(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let t = page.0.texts();
    let text = match written(&fields.text, true) {
        Ok(text) => text,
        Err(wrong) => {
            let errors = vec![("text", words::wrong(t, wrong, fl!(t, "ask-error-empty")))];
            let view = ask.view().await?;
            return page.again(&draw(&page, &view, fields, errors));
        }
    };
    let (app, account, client) = (page.app(), page.actor()?.account, ask.client());
    let form = if fields.form.is_empty() { ordered().to_string() } else { fields.form.clone() };
    let id = asked_from(app.vault.blind(), (client, account), &form, &text);
    let mut change = ask.add(("own_question", id)).await?;
    if store::was_asked(&mut change, id).await? {
        change.stands_already().await?;
        return Ok(page.go(&own_at(client), "question-asked"));
    }
    let persons = change.actor().person_ids();
    if store::is_full(change.tx(), client, &persons).await? {
        change.stands_already().await?;
        let errors = vec![("text", words::wrong(t, Wrong::Many, String::new()))];
        let view = ask.view().await?;
        return page.again(&draw(&page, &view, fields, errors));
    }
    let asker = change.me()?;
    let category: Option<Category> = fields.about.parse().ok();
    let key = app.vault.key(clients::key_id(client)).await?;
    let new = NewQuestion { id, asker, line: None, category, text: &text };
    store::ask(&mut change, &key, &new).await?;
    change.commit().await?;
    Ok(page.go(&own_at(client), "question-asked"))
}

fn draw(
    page: &Page,
    view: &View<'_, scope::AskingTherapist>,
    fields: Fields,
    errors: Vec<(&'static str, String)>,
) -> AskPage {
    let (file, at) = (view.file(), view.at());
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let t = l.t;
    let choice = |category: Category| Choice {
        value: category.as_str(),
        text: category_choice(t, category).0,
        picked: category.as_str() == fields.about,
    };
    AskPage {
        file_href: format!("/clients/{}", file.id),
        client: file.name.clone(),
        name: file.call_name.clone(),
        href: format!("{}/new", own_at(file.id)),
        choices: Category::ALL.into_iter().map(choice).collect(),
        by: fl!(t, "ask-then", by = words::by_when(t, due_at(at)), name = file.call_name.as_str()),
        fields,
        most: TEXT_MAX,
        errors,
        l,
    }
}

impl AskPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}
