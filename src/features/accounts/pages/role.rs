//! `/me/role`: as what one works, for who can be several things (rulebook 1, "Other staff").
//!
//! Owns the choosing. Only one is there at a time, so that no page mixes two; what each opens is
//! not decided here.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::code::onward;
use crate::access::{Actor, Worn};
use crate::app::App;
use crate::audit::{self, Action, Line};
use crate::error::{Error, Result};
use crate::features::accounts::store;
use crate::features::people::role_words;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// Choosing as what to work.
#[derive(Template)]
#[template(path = "accounts/role.html")]
pub struct RolePage {
    /// Frame.
    pub l: Layout,
    /// What there is to choose from.
    pub choices: Vec<Choice>,
}

/// Something one can be.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// "Therapeut".
    pub text: String,
    /// Where, or what one does as that.
    pub means: String,
    /// Whether it is worn now.
    pub now: bool,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    role: String,
}

/// `GET /me/role`
pub async fn show(page: Page) -> Result<Response> {
    let actor = page.actor()?;
    let l = page.layout(Place::Me);
    let choice = |one: &Worn| choice(l.t, page.app(), actor, *one);
    let choices = actor.choices.iter().map(choice).collect();
    page.html(&RolePage { l, choices })
}

/// `POST /me/role`: from the next request on; open pages of the role before are cut at once.
pub async fn choose(
    page: Page,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let (app, actor) = (page.app(), page.actor()?);
    let wanted = actor.choices.iter().find(|one| value(**one) == fields.role);
    let Some(worn) = wanted.copied() else { return Ok(page.go("/me/role", "")) };
    let mut tx = app.db.write().await?;
    store::wear(&mut tx, actor.account, actor.session, worn).await?;
    let mut line =
        Line::of(actor.account.0, app.clock.now(), Action::Update, actor.who(None, word(worn)));
    line.object_kind = Some("role");
    line.object_id = Some(actor.session.0);
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    app.live.hurry();
    Ok(onward(&page, &headers))
}

/// "Therapeut", or "jezelf".
#[must_use]
pub fn words(t: Texts, worn: Worn) -> String {
    match worn {
        Worn::Privately => fl!(t, "role-private"),
        Worn::As(_, role) => role_words(t, role),
    }
}

fn choice(t: Texts, app: &App, actor: &Actor, worn: Worn) -> Choice {
    let means = match worn {
        Worn::Privately => fl!(t, "role-private-means"),
        Worn::As(person, _) => {
            let known = actor.known.iter().find(|known| known.person == person);
            let at = known.and_then(|known| app.providers.by_id(known.provider));
            at.map_or_else(|| app.settings.operator.name.clone(), |at| at.legal_name.clone())
        }
    };
    Choice { value: value(worn), text: words(t, worn), means, now: worn == actor.worn }
}

fn word(worn: Worn) -> &'static str {
    match worn {
        Worn::Privately => "user",
        Worn::As(_, role) => role.as_str(),
    }
}

fn value(worn: Worn) -> String {
    match worn {
        Worn::Privately => "private".to_owned(),
        Worn::As(person, role) => format!("{role} {person}"),
    }
}

/// Where somebody who can be several things chooses first; none where that was done, or there is
/// nothing to choose.
///
/// # Errors
/// `NotFound` where nobody is signed in.
pub fn first(page: &Page) -> Result<Option<Response>> {
    let chose = page.0.session.as_ref().ok_or(Error::NotFound)?.chose;
    let several = page.actor()?.choices.len() > 1;
    Ok((several && !chose).then(|| page.go("/me/role", "")))
}
