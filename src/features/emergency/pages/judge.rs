//! `/dpo/emergencies/{emergency}`: why a file was opened, and whether that was
//! needed (T4.5). Shows the number of the file, never whose it is.

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;
use vault::Key;

use super::{by_and_when, number};
use crate::access::Desk;
use crate::app::App;
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::emergency::model::{self, MOST, Wrong};
use crate::features::emergency::store::{self, Note};
use crate::web::extract::{Page, path_id};
use crate::web::form::{LongForm, tidy};
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// One emergency access, to be judged.
#[derive(Template)]
#[template(path = "emergency/judge.html")]
pub struct JudgePage {
    /// Frame.
    pub l: Layout,
    /// Of which file, by a number that says nothing.
    pub file: String,
    /// Who opened it, and when.
    pub by: String,
    /// Why, in that person's words.
    pub reason: String,
    /// What was judged, the newest first.
    pub judgements: Vec<Judgement>,
    /// Where the form is sent.
    pub href: String,
    /// Whether the reader opened it, who then does not judge it.
    pub own: bool,
    /// What was typed.
    pub fields: Fields,
    /// The most characters.
    pub most: usize,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// A judgement of it.
pub struct Judgement {
    /// Whether it was needed, in words.
    pub verdict: String,
    /// The tone of that.
    pub tone: &'static str,
    /// By whom and when.
    pub by: String,
    /// What was noted.
    pub text: String,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// `yes` or `no`.
    pub justified: String,
    /// Why it is judged so.
    pub note: String,
}

/// The `{emergency}` of the path.
#[derive(Clone, Copy, Debug)]
pub struct Which(Uuid);

impl FromRequestParts<App> for Which {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        path_id(parts, app, "emergency").await.map(Self)
    }
}

/// `GET /dpo/emergencies/{emergency}`
pub async fn show(page: Page, desk: Desk, Which(id): Which) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    draw(&page, &desk, id, (kept.unwrap_or_default(), Vec::new())).await
}

/// `POST /dpo/emergencies/{emergency}`: judges it, or judges it otherwise; what
/// was said before stays. Sent twice it is said once.
pub async fn judge(
    page: Page,
    desk: Desk,
    Which(id): Which,
    LongForm(fields): LongForm<Fields>,
) -> Result<Response> {
    let (justified, note) = match read(page.0.texts(), &fields) {
        Ok(read) => read,
        Err(errors) => return draw(&page, &desk, id, (fields, errors)).await,
    };
    let mut ruling = desk.rule(id).await?;
    let key = page.app().vault.key(store::key_id(id)).await?;
    let before = store::newest(&mut ruling).await?;
    let same =
        |one: &Note| one.justified == Some(justified) && one.text(&key).as_ref() == Some(&note);
    if !before.as_ref().is_some_and(same) {
        store::judge(&mut ruling, &key, justified, &note).await?;
        ruling.commit().await?;
    }
    Ok(page.go("/dpo", "emergency-judged"))
}

type Errors = Vec<(&'static str, String)>;

fn read(t: Texts, fields: &Fields) -> std::result::Result<(bool, String), Errors> {
    let mut errors = Vec::new();
    let justified = match fields.justified.as_str() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    if justified.is_none() {
        errors.push(("justified", fl!(t, "judge-error-choice")));
    }
    match (model::reason(&tidy(&fields.note)), justified) {
        (Ok(note), Some(justified)) => return Ok((justified, note)),
        (Ok(_), None) => {}
        (Err(Wrong::Short), _) => errors.push(("note", fl!(t, "judge-error-short"))),
        (Err(Wrong::Long), _) => {
            errors.push(("note", fl!(t, "emergency-error-long", most = MOST.to_string())));
        }
    }
    Err(errors)
}

async fn draw(
    page: &Page,
    desk: &Desk,
    id: Uuid,
    (fields, errors): (Fields, Errors),
) -> Result<Response> {
    let mut case = desk.case(id).await?;
    let notes = store::notes(&mut case).await?;
    let key = page.app().vault.key(store::key_id(id)).await?;
    let l = page.layout(Place::Elsewhere);
    let wrong = !errors.is_empty();
    let (t, opened) = (l.t, case.opened());
    let reason = notes.iter().find(|note| note.justified.is_none());
    let drawn = JudgePage {
        file: fl!(t, "dpo-file", number = number(opened)),
        by: by_and_when(t, opened),
        reason: reason.and_then(|note| note.text(&key)).unwrap_or_default(),
        judgements: notes.iter().filter_map(|note| judgement(t, note, &key)).collect(),
        href: format!("/dpo/emergencies/{id}"),
        own: page.actor()?.person_ids().contains(&opened.person_id.0),
        fields,
        most: MOST,
        errors,
        l,
    };
    if wrong { page.again(&drawn) } else { page.html(&drawn) }
}

fn judgement(t: Texts, note: &Note, key: &Key) -> Option<Judgement> {
    let justified = note.justified?;
    let (verdict, tone) =
        if justified { (fl!(t, "judge-yes"), "good") } else { (fl!(t, "judge-no"), "stop") };
    Some(Judgement {
        verdict,
        tone,
        by: format!("{}, {}", note.by, t.moment(note.at)),
        text: note.text(key).unwrap_or_default(),
    })
}

impl JudgePage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}
