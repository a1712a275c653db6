//! `/me/conduct`: what one reported, what was decided of oneself, and saying that
//! one does not agree (T12.3).
//!
//! Owns the page. Of what one reported it tells whether it was dealt with, and
//! nothing of what followed for another. To a block one objects at `/blocked`.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::conduct::Kind;
use serde::Deserialize;
use uuid::Uuid;

use super::said::{Decided, Fields, decided};
use super::text;
use crate::error::Result;
use crate::features::accounts::kept_forms;
use crate::features::conduct::store::{self, Mine};
use crate::features::conduct::{objecting, words};
use crate::features::questions::TEXT_MAX;
use crate::web::extract::Page;
use crate::web::form::Form;
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
    /// What was decided of oneself, the newest first.
    pub decided: Vec<Decided>,
    /// To which of these the form stands here; empty for none.
    pub chosen: String,
    /// What was typed, and to which of these.
    pub fields: Fields,
    /// The most characters.
    pub most: usize,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

impl OwnPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }

    /// Whether this is the one to which the form stands here.
    fn writes(&self, one: &Decided) -> bool {
        one.case == self.chosen
    }

    /// Whether one can object to it as well, with a form that a link leads to.
    fn waits(&self, one: &Decided) -> bool {
        !one.until.is_empty() && !self.writes(one)
    }

    /// Whether what was typed can be sent nowhere any more.
    fn is_unsent(&self) -> bool {
        !self.fields.text.is_empty() && self.fields.case != self.chosen
    }
}

/// What is asked for.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    about: String,
}

/// `GET /me/conduct`
pub async fn show(page: Page) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    let asked: Asked = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let fields = kept.unwrap_or(Fields { case: asked.about, text: String::new() });
    page.html(&draw(&page, fields, Vec::new()).await?)
}

/// `POST /me/conduct`: objects, once, until the last day is over.
pub async fn object(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    let t = page.0.texts();
    let said = match text(&fields.text) {
        Ok(said) => said,
        Err(wrong) => {
            let errors = vec![words::wrong(t, wrong)];
            return page.again(&draw(&page, fields, errors).await?);
        }
    };
    let case: Uuid = fields.case.parse().unwrap_or_default();
    if objecting::object(page.app(), page.actor()?, case, &said).await? {
        return Ok(page.go("/me/conduct", "conduct-objected"));
    }
    let errors = vec![("text", fl!(t, "objection-error-late"))];
    page.again(&draw(&page, fields, errors).await?)
}

async fn draw(page: &Page, fields: Fields, errors: Vec<(&'static str, String)>) -> Result<OwnPage> {
    let (app, actor) = (page.app(), page.actor()?);
    let mut tx = app.db.read().await?;
    let mine = store::mine(&mut tx, actor.account).await?;
    tx.rollback().await?;
    let (cases, key) = objecting::own(app, actor).await?;
    let (l, now) = (page.layout(Place::Me), app.clock.now());
    let decided: Vec<_> = cases.iter().map(|case| decided(l.t, case, &key, now)).collect();
    Ok(OwnPage {
        chosen: chosen(&decided, &fields.case),
        reported: mine.iter().map(|one| reported(l.t, one)).collect(),
        decided,
        fields,
        most: TEXT_MAX,
        errors,
        l,
    })
}

/// The one that was asked for, if one can object to it; else, of nothing typed, the newest such.
fn chosen(decided: &[Decided], asked: &str) -> String {
    let mut open = decided.iter().filter(|one| !one.until.is_empty());
    let asked_for = open.clone().find(|one| one.case == asked);
    asked_for.or_else(|| open.next()).map(|one| one.case.clone()).unwrap_or_default()
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
