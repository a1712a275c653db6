//! `/clients/{client}/questions`: what one asked oneself, and the answers.
//!
//! Owns the list, and taking an open question back. Shows nobody else's.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use vault::Key;

use super::{Which, is_own, mark, own_at, read_mark};
use crate::access::{Ask, View, scope};
use crate::error::{Error, Result};
use crate::features::access_log::{Said, said};
use crate::features::accounts::links::Links;
use crate::features::clients::frame;
use crate::features::clients::store as clients;
use crate::features::providers::Feature;
use crate::features::questions::store::{self, Question};
use crate::features::questions::{State, last_day, words};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// So many stand on a page.
const PAGE: usize = 20;

type Asks = Ask<scope::OwnQuestions>;

/// One's own questions.
#[derive(Template)]
#[template(path = "questions/own.html")]
pub struct OwnPage {
    /// Frame.
    pub l: Layout,
    /// The file's front page.
    pub file_href: String,
    /// Name of the client.
    pub client: String,
    /// Whether it is the reader's own file.
    pub own: bool,
    /// The newest first.
    pub rows: Vec<Row>,
    /// Whether this is not the first page.
    pub later: bool,
    /// The next page.
    pub next: Option<String>,
    /// This page.
    pub href: String,
    /// Where one asks why somebody looked: the log; empty for who does not read it.
    pub log_href: String,
}

/// A question of one's own.
pub struct Row {
    /// Its place on the page.
    pub id: String,
    /// What it is about, where it is no line of the log.
    pub about: String,
    /// The line of the log.
    pub line: Option<Said>,
    /// What was asked; may be empty.
    pub text: String,
    /// Where it stands, and the tone of that.
    pub pill: (String, &'static str),
    /// Whether the answer was not looked at before.
    pub new: bool,
    /// When it was asked.
    pub received: String,
    /// Who has it; empty once nobody has.
    pub has: String,
    /// By when the answer comes, or should have come; empty once it is there.
    pub by: String,
    /// Whether it should have been there.
    pub overdue: bool,
    /// The answer; empty where there is none yet.
    pub answer: String,
    /// By whom and when.
    pub answered: String,
    /// Where it is taken back; empty where it cannot be.
    pub back_href: String,
}

/// Where the page goes on, sealed.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    after: String,
}

/// `GET /clients/{client}/questions`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let onward: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let before = links.open(&onward.after).and_then(|line| read_mark(&line));
    let mut view = ask.view().await?;
    let key = page.app().vault.key(clients::key_id(view.client())).await?;
    let persons = view.actor().person_ids();
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let found = store::own(&mut view, &persons, before, limit).await?;
    let next = found.get(PAGE).and_then(|_| found.get(PAGE - 1)).map(|last| {
        let after = links.seal(&mark(last.received_at, last.id));
        format!("{}?after={after}", own_at(view.client()))
    });
    let drawn = draw(&page, &view, &key, &found, (before.is_some(), next));
    let shown = found.iter().take(PAGE).filter(|one| one.is(State::Answered) && !one.seen);
    let shown: Vec<uuid::Uuid> = shown.map(|one| one.id).collect();
    if !shown.is_empty() {
        let mut noted = view.noted(page.app()).await?;
        store::seen(&mut noted, &persons, &shown).await?;
        noted.commit().await?;
    }
    page.html(&drawn)
}

/// `POST /clients/{client}/questions/{question}/withdraw`: sent twice it is taken back once.
pub async fn withdraw(page: Page, ask: Asks, Which(id): Which) -> Result<Response> {
    let mut change = ask.arrange(crate::audit::Action::Delete, ("asked_why", id)).await?;
    let to = own_at(change.client());
    match store::withdraw(&mut change, id).await? {
        None => return Err(Error::NotFound),
        Some(true) => change.commit().await?,
        Some(false) => change.stands_already().await?,
    }
    Ok(page.go(&to, "question-back"))
}

fn draw(
    page: &Page,
    view: &View<'_, scope::OwnQuestions>,
    key: &Key,
    found: &[Question],
    (later, next): (bool, Option<String>),
) -> OwnPage {
    let (file, at) = (view.file(), view.at());
    let offered = page.app().providers.offers(file.provider, Feature::AccessLog);
    let reads = offered && view.may::<scope::AskingWhy>(rules::Action::View);
    OwnPage {
        l: frame(page, Place::Elsewhere, file, view.hat(), at),
        file_href: format!("/clients/{}", file.id),
        client: file.name.clone(),
        own: is_own(view),
        rows: found.iter().take(PAGE).map(|one| row(page, view, key, one)).collect(),
        later,
        next,
        href: own_at(file.id),
        log_href: if reads { format!("/clients/{}/access-log", file.id) } else { String::new() },
    }
}

fn row(page: &Page, view: &View<'_, scope::OwnQuestions>, key: &Key, one: &Question) -> Row {
    let (t, file, at) = (page.0.texts(), view.file(), view.at());
    let (waits, overdue) = (one.is(State::Open), one.is_overdue(at));
    let only = |shown: bool, text: String| if shown { text } else { String::new() };
    let by = if overdue {
        fl!(t, "question-late", day = t.day(last_day(one.due_at)))
    } else {
        words::by_when(t, one.due_at)
    };
    let answered = one.answered_at.map(|at| {
        let name = one.answerer.as_deref().unwrap_or_default();
        fl!(t, "question-answer-by", name = name, day = t.day(at.amsterdam().date()))
    });
    Row {
        id: one.id.to_string(),
        about: only(!one.is_why(), words::about(t, one)),
        line: said(t, &one.counts(key), file, &view.actor().person_ids(), is_own(view)),
        text: one.text(key),
        pill: words::pill(t, one, at),
        new: one.is(State::Answered) && !one.seen,
        received: t.day(one.received_at.amsterdam().date()),
        has: only(waits, words::who_answers(page.app(), t, file, one.is_why())),
        by: only(waits, by),
        overdue,
        answer: one.answer(key),
        answered: answered.unwrap_or_default(),
        back_href: only(waits, format!("{}/{}/withdraw", own_at(file.id), one.id)),
    }
}
