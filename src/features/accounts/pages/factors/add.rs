//! `/me/factors/passkey`: making a passkey.
//!
//! Owns the page, and what the browser is asked. A child is told whose finger opens it.

use askama::Template;
use axum::Json;
use axum::response::{IntoResponse as _, Response};
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use super::name;
use crate::app::App;
use crate::error::{Error, Result};
use crate::features::accounts::factors::change::{self, NAME_MAX};
use crate::features::accounts::factors::party;
use crate::features::accounts::pages::ways::Site;
use crate::features::accounts::pages::{passkey, prove};
use crate::features::accounts::passkeys::challenge::{self, Purpose};
use crate::features::accounts::passkeys::{Maker, to_create};
use crate::features::accounts::store;
use crate::features::people::store as people;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// Younger than this, one is told that a parent's finger opens it too.
const YOUNG: i16 = 16;

/// Making a passkey.
#[derive(Template)]
#[template(path = "accounts/add_passkey.html")]
pub struct AddPage {
    /// Frame.
    pub l: Layout,
    /// Where passkeys work.
    pub site: Site,
    /// The name that was typed.
    pub name: String,
    /// Whether whoever makes it is a child.
    pub young: bool,
    /// What is wrong: the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    name: String,
    credential: String,
}

/// `GET /me/factors/passkey`
pub async fn show(page: Page) -> Result<Response> {
    if let Some(first) = prove::first(&page, "/me/factors/passkey")? {
        return Ok(first);
    }
    page.html(&draw(&page, String::new(), Vec::new()).await?)
}

/// `GET /me/factors/passkey/options`: only with a fresh proof.
pub async fn options(page: Page) -> Result<Response> {
    if let Some(first) = prove::first(&page, "/me/factors/passkey")? {
        return Ok(first);
    }
    let (app, actor) = (page.app(), page.actor()?);
    let party = party(app).ok_or(Error::NotFound)?;
    let key = app.vault.key(store::key_id(actor.account)).await?;
    let mut tx = app.db.read().await?;
    let secrets = store::by_id(&mut tx, actor.account).await?;
    tx.rollback().await?;
    let user_name = secrets.and_then(|secrets| secrets.user_name(&key)).unwrap_or_default();
    let handle = passkey::handle_of(&page, actor);
    let maker =
        Maker { handle: &handle, user_name: &user_name, portal: &app.settings.operator.name };
    let challenge = challenge::make(&app.vault, Purpose::Create(actor.session), app.clock.now());
    let known = passkey::known(&page, actor).await?;
    Ok(Json(to_create(&party, &maker, &challenge, &known)).into_response())
}

/// `POST /me/factors/passkey`
pub async fn send(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    if let Some(first) = prove::first(&page, "/me/factors/passkey")? {
        return Ok(first);
    }
    let t = page.0.texts();
    let Ok(name) = name(&fields.name) else {
        let error = fl!(t, "passkey-error-name", most = NAME_MAX);
        return page.again(&draw(&page, fields.name, vec![("name", error)]).await?);
    };
    if change::add_passkey(page.app(), page.actor()?, &fields.credential, &name).await?.is_err() {
        let errors = vec![("name", fl!(t, "passkey-error-made"))];
        return page.again(&draw(&page, fields.name, errors).await?);
    }
    Ok(page.go("/me/factors", "passkey-made"))
}

async fn draw(page: &Page, name: String, errors: Vec<(&'static str, String)>) -> Result<AddPage> {
    let (app, actor) = (page.app(), page.actor()?);
    let site = Site::of(app, "/me/factors/passkey/options").ok_or(Error::NotFound)?;
    let young = is_young(app, &actor.person_ids()).await?;
    Ok(AddPage { l: page.layout(Place::Me), site, name, young, errors })
}

/// Whether the holder of these persons is told that a parent's finger opens it too.
pub(in crate::features) async fn is_young(app: &App, persons: &[Uuid]) -> Result<bool> {
    let mut tx = app.db.read().await?;
    let born = people::born_last(&mut tx, persons).await?;
    tx.rollback().await?;
    let now = app.clock.now().timestamp();
    Ok(born.is_some_and(|born| rules::age(born, now) < YOUNG))
}

impl AddPage {
    /// What is wrong with the name; empty when nothing is.
    fn error(&self) -> &str {
        self.errors.first().map_or("", |(_, text)| text)
    }
}
