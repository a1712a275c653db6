//! `/clients/{client}/objection`: what the client has against a decision that
//! others decide (T4.2).
//!
//! Shows the client that it was decided and until when; never the reason, which
//! is for a talk.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::Timestamp;
use rules::{Action, Categories};
use uuid::Uuid;
use vault::Key;

use crate::access::{Ask, View, scope};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::clients::store::{self, Incapable};
use crate::features::clients::{Whose, categories_words, frame};
use crate::ids::ClientId;
use crate::web::extract::{Of, Page};
use crate::web::form::{Form, tidy};
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// The longest objection, in characters.
const MOST: usize = 2000;

/// What the client has against a decision.
#[derive(Template)]
#[template(path = "clients/objection.html")]
pub struct ObjectionPage {
    /// Frame.
    pub l: Layout,
    /// The file's front page.
    pub file_href: String,
    /// This page.
    pub href: String,
    /// What holds now.
    pub decisions: Vec<Decided>,
    /// Where one writes to the therapist; for who may.
    pub write_href: Option<String>,
}

/// A decision that holds.
pub struct Decided {
    /// Its id.
    pub id: String,
    /// "Anderen beslissen nu over je verslagen."
    pub text: String,
    /// What was said against it, with the day.
    pub said: Option<(String, String)>,
    /// What was typed, and what is wrong with it.
    pub typed: String,
    /// What is wrong with that; empty when nothing is.
    pub error: String,
}

/// The form.
type Fields = BTreeMap<String, String>;

/// `GET /clients/{client}/objection`
pub async fn show(page: Page, ask: Ask<scope::Objection>) -> Result<Response> {
    // What was typed here when the session ended.
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    let typed = kept.as_ref().and_then(typed);
    page.html(&draw(&page, &mut ask.view().await?, typed).await?)
}

/// `POST /clients/{client}/objection`: sending it twice keeps it once.
pub async fn send(
    page: Page,
    ask: Ask<scope::Objection>,
    Of(client): Of,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let (id, text) = typed(&fields).ok_or(Error::NotFound)?;
    if text.is_empty() || text.chars().count() > MOST {
        return page.again(&draw(&page, &mut ask.view().await?, Some((id, text))).await?);
    }
    let mut change = ask.add(("objection", id)).await?;
    let key = page.app().vault.key(store::key_id(client)).await?;
    match store::object(&mut change, &key, id, &text).await? {
        None => return Err(Error::NotFound),
        Some(true) => change.commit().await?,
        Some(false) => change.stands_already().await?,
    }
    Ok(page.go(&href(client), "objection-sent"))
}

/// Against which decision, and what.
fn typed(fields: &Fields) -> Option<(Uuid, String)> {
    let field = |name: &str| tidy(fields.get(name).map_or("", String::as_str));
    Some((field("decision").parse().ok()?, field("text")))
}

async fn draw(
    page: &Page,
    view: &mut View<'_, scope::Objection>,
    typed: Option<(Uuid, String)>,
) -> Result<ObjectionPage> {
    let found = store::incapable(view).await?;
    let key = page.app().vault.key(store::key_id(view.client())).await?;
    let (file, at) = (view.file(), view.at());
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let now = found.iter().filter(|one| one.lasts(at));
    Ok(ObjectionPage {
        file_href: format!("/clients/{}", file.id),
        href: href(file.id),
        decisions: now.map(|one| decided(l.t, one, &key, typed.as_ref())).collect(),
        write_href: view
            .may::<scope::Writing>(Action::Act)
            .then(|| format!("/clients/{}/messages/new", file.id)),
        l,
    })
}

fn decided(t: Texts, one: &Incapable, key: &Key, wrong: Option<&(Uuid, String)>) -> Decided {
    let typed = wrong.filter(|(id, _)| *id == one.id).map(|(_, text)| text.as_str());
    Decided {
        id: one.id.to_string(),
        text: words(t, one.categories(), one.valid_until.map(Instant::timestamp)),
        said: one
            .stated_at
            .and_then(|stated| Some((t.day(stated.amsterdam().date()), one.objection(key)?))),
        typed: typed.unwrap_or_default().to_owned(),
        error: match typed {
            Some("") => fl!(t, "objection-error-empty"),
            Some(text) if text.chars().count() > MOST => {
                fl!(t, "withhold-error-reason-long", most = MOST.to_string())
            }
            _ => String::new(),
        },
    }
}

/// "Anderen beslissen nu over je verslagen, tot en met 3 mei 2027."
#[must_use]
pub fn words(t: Texts, categories: Categories, until: Option<Timestamp>) -> String {
    let what = if categories.is_empty() {
        fl!(t, "capacity-told-all")
    } else {
        categories_words(t, Whose::of(true, ""), categories)
    };
    match until {
        Some(until) => {
            let last = Instant::from(until).plus_seconds(-1);
            let day = t.day(last.amsterdam().date());
            fl!(t, "capacity-told-until", what = what, day = day)
        }
        None => fl!(t, "capacity-told", what = what),
    }
}

fn href(client: ClientId) -> String {
    format!("/clients/{client}/objection")
}
