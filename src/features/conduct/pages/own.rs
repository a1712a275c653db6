//! `/me/conduct`: what one reported, and what was decided of oneself (T12.3).
//!
//! Owns the page. Of what one reported it tells whether it was dealt with, and
//! nothing of what followed for another.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::conduct::{Kind, Step};

use crate::error::Result;
use crate::features::conduct::store::{self, Case, Mine};
use crate::features::conduct::{objecting, words};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// Both sides of one's own account.
#[derive(Template)]
#[template(path = "conduct/own.html")]
pub struct OwnPage {
    /// Frame.
    pub l: Layout,
    /// What one reported: as what, when, and where it stands with its tone.
    pub reported: Vec<(String, String, (String, &'static str))>,
    /// What was decided of oneself.
    pub told: Vec<Told>,
}

/// What was decided, as its holder reads it.
pub struct Told {
    /// "Waarschuwing".
    pub step: String,
    /// As what.
    pub kind: String,
    /// When it was done, and when it was decided.
    pub facts: Vec<(String, String)>,
    /// What the practice says of it.
    pub words: String,
    /// Why it was decided so.
    pub reason: String,
}

/// `GET /me/conduct`
pub async fn show(page: Page) -> Result<Response> {
    let (app, actor) = (page.app(), page.actor()?);
    let mut tx = app.db.read().await?;
    let mine = store::mine(&mut tx, actor.account).await?;
    tx.rollback().await?;
    let (cases, key) = objecting::own(app, actor).await?;
    let l = page.layout(Place::Me);
    page.html(&OwnPage {
        reported: mine.iter().map(|one| reported(l.t, one)).collect(),
        told: cases.iter().map(|case| told(l.t, case, &key)).collect(),
        l,
    })
}

fn reported(t: Texts, one: &Mine) -> (String, String, (String, &'static str)) {
    let kind: Kind = one.kind.parse().unwrap_or(Kind::Other);
    let state = if one.done {
        (fl!(t, "conduct-mine-done"), "good")
    } else {
        (fl!(t, "conduct-mine-received"), "")
    };
    (words::called(t, kind), t.day(one.reported_at.amsterdam().date()), state)
}

/// What was decided, in words.
pub(super) fn told(t: Texts, case: &Case, key: &vault::Key) -> Told {
    let mut facts = vec![(fl!(t, "conduct-fact-done"), t.moment(case.acted_at))];
    if let Some(at) = case.decided_at {
        facts.push((fl!(t, "conduct-fact-decided-on"), t.day(at.amsterdam().date())));
    }
    if let Some(at) = case.lifted_at {
        facts.push((fl!(t, "conduct-fact-lifted"), t.day(at.amsterdam().date())));
        facts.push((fl!(t, "conduct-answer"), case.answer(key)));
    }
    Told {
        step: words::step(t, case.step().unwrap_or(Step::Nothing)),
        kind: words::called(t, case.kind()),
        facts,
        words: case.words(key),
        reason: case.reason(key),
    }
}
