//! `/clients/{client}/conduct/{report}`: who treats reads what was reported and judges
//! it (A8): in mental care conduct can be a symptom.
//!
//! Owns the page, which the coordinator's of what is about no file shares.

mod draw;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::conduct::{Judgement, Kind};
use serde::Deserialize;
use uuid::Uuid;

pub(super) use draw::{Read, draw};

use super::{Which, text};
use crate::access::{Ask, scope};
use crate::audit::Action;
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::clients::frame;
use crate::features::conduct::Wrong;
use crate::features::conduct::judging::{self, Verdict};
use crate::features::conduct::store::{self, Report, Reported};
use crate::features::conduct::words::Choice;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// What was reported, to be judged.
#[derive(Template)]
#[template(path = "conduct/judge.html")]
pub struct JudgePage {
    /// Frame.
    pub l: Layout,
    /// The list it stands in.
    pub list_href: &'static str,
    /// Where the form is sent.
    pub href: String,
    /// Whose conduct it is.
    pub name: String,
    /// Since when it waits.
    pub waits: String,
    /// Where the conversation stands it is from; empty where it is from none.
    pub thread_href: String,
    /// Pairs of a word and a value.
    pub facts: Vec<(String, String)>,
    /// What was reported, in words; empty for who does not read that.
    pub said: String,
    /// What whoever reported it added.
    pub note: String,
    /// What was judged before, and what was said of it.
    pub judged: Vec<(String, String)>,
    /// What was objected; empty where nothing was.
    pub objection: String,
    /// Whether it waits to be judged by the reader.
    pub open: bool,
    /// Where a second therapist is arranged; empty for who does not arrange.
    pub team_href: String,
    /// As what it can be judged.
    pub kinds: Vec<Choice>,
    /// What was typed.
    pub fields: Fields,
    /// The most characters.
    pub most: usize,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

impl JudgePage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }

    /// What can be judged: value, words, what follows.
    fn judgements(&self) -> Vec<(&'static str, String, String)> {
        let t = self.l.t;
        let name = self.name.as_str();
        vec![
            (
                "violation",
                fl!(t, "conduct-violation"),
                fl!(t, "conduct-violation-means", name = name),
            ),
            ("care", fl!(t, "conduct-care"), fl!(t, "conduct-care-means")),
            ("nothing", fl!(t, "conduct-nothing"), fl!(t, "conduct-nothing-means")),
        ]
    }
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// What it is.
    pub judgement: String,
    /// As what.
    pub kind: String,
    /// What is said of it.
    pub text: String,
}

impl Fields {
    /// What was judged, as what, and what is said of it.
    pub(super) fn read(
        &self,
        report: &Report,
    ) -> std::result::Result<(Judgement, Kind, String), Vec<Wrong>> {
        let kind = self.kind.parse().unwrap_or_else(|_| report.kind());
        match (self.judgement.parse().ok(), text(&self.text)) {
            (Some(judgement), Ok(text)) => Ok((judgement, kind, text)),
            (judgement, text) => {
                let choice = judgement.is_none().then_some(Wrong::Choice);
                Err(choice.into_iter().chain(text.err()).collect())
            }
        }
    }
}

type Asks = Ask<scope::Conduct>;

/// `GET /clients/{client}/conduct/{report}`
pub async fn show(page: Page, ask: Asks, Which(id): Which) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    page.html(&load(&page, &ask, id).await?.typed(kept.unwrap_or_default(), &[]))
}

/// `POST /clients/{client}/conduct/{report}`: the first who judges judges it.
pub async fn judge(
    page: Page,
    ask: Asks,
    Which(id): Which,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let mut change = ask.change::<Reported>(id, Action::Update).await?;
    let (by, at, own) = (change.me()?, change.at(), change.actor().person_ids());
    let report = store::one(change.tx(), id).await?;
    let report = report.filter(|one| !own.contains(&one.subject.0)).ok_or(Error::NotFound)?;
    let (judgement, kind, text) = match fields.read(&report) {
        Ok(read) => read,
        Err(wrong) => {
            change.stands_already().await?;
            return page.again(&load(&page, &ask, id).await?.typed(fields, &wrong));
        }
    };
    let verdict = Verdict { kind, judgement, text: &text };
    if judging::judge(page.app(), change.tx(), &report, verdict, (by, at)).await? {
        change.commit().await?;
        return Ok(page.go("/caseload/conduct", "conduct-judged"));
    }
    change.stands_already().await?;
    page.again(&load(&page, &ask, id).await?.too_late(fields))
}

async fn load(page: &Page, ask: &Asks, id: Uuid) -> Result<JudgePage> {
    let app = page.app();
    let mut view = ask.view_item::<Reported>(id).await?;
    let own = view.actor().person_ids();
    let report = store::one(view.tx(), id).await?;
    let report = report.filter(|one| !own.contains(&one.subject.0)).ok_or(Error::NotFound)?;
    let read = Read::of(app, view.tx(), &report).await?;
    let l = frame(page, Place::Elsewhere, view.file(), view.hat(), view.at());
    Ok(draw(l, "/caseload/conduct", &report, Some(&read), view.at()))
}
