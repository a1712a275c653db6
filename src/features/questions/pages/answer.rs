//! `/clients/{client}/questions/{question}` and `/clients/{client}/asked/{question}`: answering.
//!
//! Owns the page of who answers. It shows the question and the line of the log
//! it is about, and nothing else of the file. What was written is never lost to
//! somebody who was first.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;
use vault::Key;

use super::Which;
use crate::access::{Ask, Hat, Item, View, scope};
use crate::audit::Action;
use crate::error::{Error, Result};
use crate::features::access_log::{Said, said};
use crate::features::accounts::kept_forms;
use crate::features::clients::frame;
use crate::features::clients::store as clients;
use crate::features::questions::store::{self, Answered, OfTherapist, Question, Why};
use crate::features::questions::{State, TEXT_MAX, words, written};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// A question, to be answered.
#[derive(Template)]
#[template(path = "questions/answer.html")]
pub struct AnswerPage {
    /// Frame.
    pub l: Layout,
    /// The list it stands in.
    pub list_href: &'static str,
    /// Where the form is sent.
    pub href: String,
    /// Who asked.
    pub asker: String,
    /// The client.
    pub client: String,
    /// When it came.
    pub received: String,
    /// By when it is answered.
    pub by: String,
    /// Where it stands, and the tone of that.
    pub pill: (String, &'static str),
    /// What it is about, where it is no line of the log.
    pub about: String,
    /// The line of the log.
    pub line: Option<Said>,
    /// What was asked; may be empty.
    pub question: String,
    /// Whether it waits for an answer.
    pub open: bool,
    /// Whether its asker took it back: then nothing of it is shown.
    pub withdrawn: bool,
    /// The answer; empty where there is none yet.
    pub answer: String,
    /// By whom and when.
    pub answered: String,
    /// What was typed.
    pub text: String,
    /// The most characters.
    pub most: usize,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// The answer.
    pub text: String,
}

/// What is answered, and how its line in the log calls that.
trait Answers: Item {
    const DEED: Action;
}

impl Answers for Why {
    const DEED: Action = Action::Update;
}

/// As an answer in a conversation of one's own stands there.
impl Answers for OfTherapist {
    const DEED: Action = Action::Create;
}

/// `GET /clients/{client}/questions/{question}`
pub async fn show_why(
    page: Page,
    ask: Ask<scope::Answering>,
    Which(id): Which,
) -> Result<Response> {
    show::<Why>(&page, &ask, id).await
}

/// `GET /clients/{client}/asked/{question}`
pub async fn show_asked(
    page: Page,
    ask: Ask<scope::AnsweringOwn>,
    Which(id): Which,
) -> Result<Response> {
    show::<OfTherapist>(&page, &ask, id).await
}

/// `POST /clients/{client}/questions/{question}`
pub async fn answer_why(
    page: Page,
    ask: Ask<scope::Answering>,
    Which(id): Which,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    answer::<Why>(&page, &ask, id, fields).await
}

/// `POST /clients/{client}/asked/{question}`
pub async fn answer_asked(
    page: Page,
    ask: Ask<scope::AnsweringOwn>,
    Which(id): Which,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    answer::<OfTherapist>(&page, &ask, id, fields).await
}

async fn show<I: Answers>(page: &Page, ask: &Ask<I::Scope>, id: Uuid) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    page.html(&load::<I>(page, ask, id, (kept.unwrap_or_default(), Vec::new())).await?)
}

/// Answers; sent twice it is answered once, and the second of two reads the first's answer.
async fn answer<I: Answers>(
    page: &Page,
    ask: &Ask<I::Scope>,
    id: Uuid,
    fields: Fields,
) -> Result<Response> {
    let t = page.0.texts();
    let text = match written(&fields.text, true) {
        Ok(text) => text,
        Err(wrong) => {
            let errors = vec![("text", words::wrong(t, wrong, fl!(t, "answer-error-empty")))];
            return page.again(&load::<I>(page, ask, id, (fields, errors)).await?);
        }
    };
    let mut change = ask.change::<I>(id, I::DEED).await?;
    let (client, at, by) = (change.client(), change.at(), change.me()?);
    let list = list_of(change.hat());
    let Some(now) = store::one(change.tx(), client, id).await? else { return Err(Error::NotFound) };
    let key = page.app().vault.key(clients::key_id(client)).await?;
    if now.is(State::Open) {
        store::answer(change.tx(), &key, (client, id), &Answered { by, at, text: &text }).await?;
        change.commit().await?;
        return Ok(page.go(list, "question-answered"));
    }
    if now.answered_by == Some(by) && now.answer(&key) == text {
        change.stands_already().await?;
        return Ok(page.go(list, "question-answered"));
    }
    drop(change);
    let error = match now.answerer.as_deref() {
        Some(name) => fl!(t, "answer-error-answered", name = name),
        None => fl!(t, "answer-error-withdrawn"),
    };
    page.again(&load::<I>(page, ask, id, (fields, vec![("text", error)])).await?)
}

/// The list one came from.
fn list_of(hat: Option<&Hat>) -> &'static str {
    if hat.is_some_and(|hat| hat.role == "therapist") {
        "/caseload/questions"
    } else {
        "/questions"
    }
}

async fn load<I: Answers>(
    page: &Page,
    ask: &Ask<I::Scope>,
    id: Uuid,
    (fields, errors): (Fields, Vec<(&'static str, String)>),
) -> Result<AnswerPage> {
    let mut view = ask.view_item::<I>(id).await?;
    let client = view.client();
    let one = store::one(view.tx(), client, id).await?.ok_or(Error::NotFound)?;
    let key = page.app().vault.key(clients::key_id(client)).await?;
    let drawn = draw::<I>(page, &view, &key, &one);
    Ok(AnswerPage { text: fields.text, errors, ..drawn })
}

fn draw<I: Answers>(
    page: &Page,
    view: &View<'_, I::Scope>,
    key: &Key,
    one: &Question,
) -> AnswerPage {
    let (file, at) = (view.file(), view.at());
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let t = l.t;
    let withdrawn = one.is(State::Withdrawn);
    let answered = one.answered_at.map(|at| {
        let name = one.answerer.as_deref().unwrap_or_default();
        fl!(t, "question-answer-by", name = name, day = t.day(at.amsterdam().date()))
    });
    let place = if one.is_why() { "questions" } else { "asked" };
    let line = said(t, &one.counts(key), file, &[], false);
    AnswerPage {
        list_href: list_of(view.hat()),
        href: format!("/clients/{}/{place}/{}", file.id, one.id),
        asker: one.asker_name.clone(),
        client: file.name.clone(),
        received: t.day(one.received_at.amsterdam().date()),
        by: words::by_when(t, one.due_at),
        pill: words::pill(t, one, at),
        about: if one.is_why() { String::new() } else { words::about(t, one) },
        line: line.filter(|_| !withdrawn),
        question: if withdrawn { String::new() } else { one.text(key) },
        open: one.is(State::Open),
        withdrawn,
        answer: one.answer(key),
        answered: answered.unwrap_or_default(),
        text: String::new(),
        most: TEXT_MAX,
        errors: Vec::new(),
        l,
    }
}

impl AnswerPage {
    /// What is wrong with the answer; empty when nothing is.
    fn error(&self) -> &str {
        self.errors.first().map_or("", |(_, text)| text)
    }
}
