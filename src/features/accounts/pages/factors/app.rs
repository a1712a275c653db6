//! `/me/factors/app`: setting up an app with codes, or another one.
//!
//! Owns the secret on its way: made by the portal, shown once, kept only after the app has shown a
//! code. Until then it travels in the form, sealed for this account and this session.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::access::Actor;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::factors::{Held, change, forms};
use crate::features::accounts::links::Links;
use crate::features::accounts::pages::prove;
use crate::features::accounts::{store, totp};
use crate::ids::random;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// So many seconds one can take for it.
const PATIENCE: i64 = 30 * 60;
/// The bytes of a secret, as the standard wants them for SHA-1.
const SECRET: usize = 20;

/// Setting up an app.
#[derive(Template)]
#[template(path = "accounts/set_app.html")]
pub struct AppPage {
    /// Frame.
    pub l: Layout,
    /// Whether it comes in the place of another.
    pub replaces: bool,
    /// The secret for typing over, in fours.
    pub secret: String,
    /// The secret as a link that opens an app on this device.
    pub link: String,
    /// The same as a picture: the lines of its path, and how many squares a side.
    pub squares: Option<(String, i32)>,
    /// The secret, sealed, as it travels.
    pub sealed: String,
    /// What is wrong with the code.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    sealed: String,
    code: String,
}

/// `GET /me/factors/app`
pub async fn show(page: Page) -> Result<Response> {
    if let Some(first) = prove::first(&page, "/me/factors/app")? {
        return Ok(first);
    }
    page.html(&draw(&page, &random::<SECRET>(), Vec::new()).await?)
}

/// `POST /me/factors/app`: keeps it once it shows the right code.
pub async fn send(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    if let Some(first) = prove::first(&page, "/me/factors/app")? {
        return Ok(first);
    }
    let (app, actor, t) = (page.app(), page.actor()?, page.0.texts());
    let links = Links::of(app, actor.account).await?;
    let secret = links.open(&fields.sealed).and_then(|text| open(&text, actor, app.clock.now()));
    let Some(secret) = secret else {
        // Too late, or of another session: another secret is shown.
        let errors = vec![("code", fl!(t, "app-error-late"))];
        return page.again(&draw(&page, &random::<SECRET>(), errors).await?);
    };
    let error = match forms::six_digits(&fields.code) {
        None => fl!(t, "code-error-shape"),
        Some(code) if change::set_app(app, actor, &secret, &code).await? => {
            return Ok(page.go("/me/factors", "app-set"));
        }
        Some(_) => fl!(t, "app-error-code"),
    };
    page.again(&draw(&page, &secret, vec![("code", error)]).await?)
}

fn open(text: &str, actor: &Actor, now: Instant) -> Option<Vec<u8>> {
    let mut parts = text.split(' ');
    let (session, ends) = (parts.next()?, Instant(parts.next()?.parse().ok()?));
    let secret = data_encoding::BASE32_NOPAD.decode(parts.next()?.as_bytes()).ok()?;
    (session == actor.session.to_string() && now < ends).then_some(secret)
}

async fn draw(page: &Page, secret: &[u8], errors: Vec<(&'static str, String)>) -> Result<AppPage> {
    let (app, actor) = (page.app(), page.actor()?);
    let links = Links::of(app, actor.account).await?;
    let key = app.vault.key(store::key_id(actor.account)).await?;
    let mut tx = app.db.read().await?;
    let secrets = store::by_id(&mut tx, actor.account).await?.ok_or(Error::NotFound)?;
    tx.rollback().await?;
    let written = totp::base32(secret);
    let user_name = secrets.user_name(&key).unwrap_or_default();
    let link = forms::otpauth(&app.settings.operator.name, &user_name, &written);
    let ends = app.clock.now().plus_seconds(PATIENCE).0;
    Ok(AppPage {
        replaces: Held::of(app, actor.account).await?.app,
        secret: forms::in_fours(&written),
        squares: forms::squares(&link),
        link,
        sealed: links.seal(&format!("{} {ends} {written}", actor.session)),
        errors,
        l: page.layout(Place::Me),
    })
}

impl AppPage {
    /// What is wrong with the code; empty when nothing is.
    fn error(&self) -> &str {
        self.errors.first().map_or("", |(_, text)| text)
    }
}
