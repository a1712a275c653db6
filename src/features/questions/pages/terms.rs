//! `/dpo/questions`: questions about access and their terms, in kinds and numbers.
//!
//! Owns the page. Nothing of what was asked stands here, and nobody's name.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::{mark, read_mark};
use crate::access::{AskedNumbers, AskedTerm, Desk};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::links::Links;
use crate::features::questions::{Kind, State, last_day};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// So many stand on a page.
const PAGE: i64 = 25;

/// Questions and their terms.
#[derive(Template)]
#[template(path = "questions/terms.html")]
pub struct TermsPage {
    /// Frame.
    pub l: Layout,
    /// Whether these are those that were answered.
    pub answered: bool,
    /// Whether this is not the first page.
    pub later: bool,
    /// The next page.
    pub next: Option<String>,
    /// How many there are of each kind.
    pub numbers: Vec<Numbers>,
    /// The first that is due first.
    pub rows: Vec<Row>,
}

impl TermsPage {
    /// Where this list begins.
    fn start(&self) -> &'static str {
        if self.answered { "/dpo/questions?shelf=answered" } else { "/dpo/questions" }
    }

    /// What it is called.
    fn list_title(&self) -> String {
        let t = self.l.t;
        if self.answered { fl!(t, "terms-shelf-answered") } else { fl!(t, "terms-open") }
    }
}

/// How many there are of a kind.
pub struct Numbers {
    /// The kind.
    pub kind: String,
    /// That wait.
    pub waits: i64,
    /// Of those, too long.
    pub overdue: i64,
    /// That were answered.
    pub answered: i64,
    /// Of those, too late.
    pub late: i64,
}

/// A question.
pub struct Row {
    /// The kind.
    pub kind: String,
    /// When it came.
    pub received: String,
    /// The last day for an answer.
    pub due: String,
    /// Where it stands, and the tone of that.
    pub pill: (String, &'static str),
}

/// Which list, and where it goes on; sealed.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    shelf: String,
    after: String,
}

/// `GET /dpo/questions`
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let onward: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let answered = onward.shelf == "answered";
    let state = if answered { State::Answered } else { State::Open };
    let after = links.open(&onward.after).and_then(|line| read_mark(&line));
    let (found, numbers, at) = desk.terms_of_questions(state.as_str(), after, PAGE + 1).await?;
    let shown = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let next = found.get(shown).and_then(|_| found.get(shown - 1)).map(|last| {
        let after = links.seal(&mark(last.due_at, last.id));
        let shelf = if answered { "shelf=answered&" } else { "" };
        format!("/dpo/questions?{shelf}after={after}")
    });
    let l = page.layout(Place::Elsewhere);
    let t = l.t;
    page.html(&TermsPage {
        answered,
        later: after.is_some(),
        next,
        numbers: numbers.iter().map(|one| of_kind(t, one)).collect(),
        rows: found.iter().take(shown).map(|one| row(t, one, at)).collect(),
        l,
    })
}

fn kind(t: Texts, kind: &str) -> String {
    if kind == Kind::Why.as_str() {
        fl!(t, "question-kind-why")
    } else {
        fl!(t, "question-kind-therapist")
    }
}

fn of_kind(t: Texts, one: &AskedNumbers) -> Numbers {
    let AskedNumbers { waits, overdue, answered, late, .. } = *one;
    Numbers { kind: kind(t, &one.kind), waits, overdue, answered, late }
}

fn row(t: Texts, one: &AskedTerm, at: Instant) -> Row {
    let day = |at: Instant| t.day(at.amsterdam().date());
    let pill = match one.answered_at {
        Some(answered) if answered >= one.due_at => {
            (fl!(t, "terms-late-on", day = day(answered)), "warm")
        }
        Some(answered) => (fl!(t, "terms-answered-on", day = day(answered)), "good"),
        None if one.due_at <= at => (fl!(t, "question-overdue"), "stop"),
        None => (fl!(t, "question-open"), ""),
    };
    Row {
        kind: kind(t, &one.kind),
        received: day(one.received_at),
        due: t.day(last_day(one.due_at)),
        pill,
    }
}
