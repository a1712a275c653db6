//! `/activate/factor`: step 3, choosing a second factor; a passkey and a text message are set up
//! right here, an app on a page of its own.
//!
//! Owns the choice, and what a browser is asked to make a passkey. What was chosen before stays.

use askama::Template;
use axum::Json;
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Response};
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::account::elsewhere;
use crate::error::{Error, Result};
use crate::features::accounts::factors::change::NAME_MAX;
use crate::features::accounts::factors::{forms, party};
use crate::features::accounts::pages::factors::add::is_young;
use crate::features::accounts::pages::factors::name;
use crate::features::accounts::pages::ways::Site;
use crate::features::accounts::passkeys::challenge::{self, Purpose};
use crate::features::accounts::passkeys::{Maker, to_create};
use crate::features::accounts::store::passkeys::handle;
use crate::features::activation::finish::Half;
use crate::features::activation::lock;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;
use crate::web::text::Texts;

/// Step 3.
#[derive(Template)]
#[template(path = "activation/factor.html")]
pub struct FactorPage {
    /// Frame.
    pub l: Layout,
    /// "Stap 3 van 3".
    pub step: String,
    /// Where passkeys work; none: they cannot be made here.
    pub site: Option<Site>,
    /// Whether whoever makes one is a child.
    pub young: bool,
    /// The name of the passkey: suggested, or as typed.
    pub name: String,
    /// The end of the number to which codes can be sent; empty where there is none.
    pub number: String,
    /// What is wrong: the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent to make a passkey.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    name: String,
    credential: String,
}

/// `GET /activate/factor`: for who chose a name and a password.
pub async fn show(page: Page, from: Peer, headers: HeaderMap) -> Result<Response> {
    let Some(half) = super::half(&page, &headers).await? else { return Ok(elsewhere(&page)) };
    if half.secret.is_none() {
        return Ok(page.go("/activate/name", ""));
    }
    let name = suggested(page.0.texts(), &from);
    page.html(&draw(&page, &half, name, Vec::new()).await?)
}

/// A name for the passkey of this browser; one may choose another.
fn suggested(t: Texts, from: &Peer) -> String {
    if from.is_phone() {
        fl!(t, "activate-passkey-phone")
    } else {
        fl!(t, "activate-passkey-computer")
    }
}

/// `GET /activate/passkey/options`
pub async fn options(page: Page, headers: HeaderMap) -> Result<Response> {
    let half = super::half(&page, &headers).await?.filter(|half| half.secret.is_some());
    let half = half.ok_or(Error::NotFound)?;
    let app = page.app();
    let party = party(app).ok_or(Error::NotFound)?;
    let handle = handle(&app.vault, half.act.account_id);
    let user_name = half.user_name.as_deref().unwrap_or_default();
    let maker = Maker { handle: &handle, user_name, portal: &app.settings.operator.name };
    let challenge = challenge::make(&app.vault, Purpose::Begin(half.act.id), app.clock.now());
    Ok(Json(to_create(&party, &maker, &challenge, &[])).into_response())
}

/// `POST /activate/passkey`: in.
pub async fn passkey(
    page: Page,
    from: Peer,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let Some(half) = super::half(&page, &headers).await? else { return Ok(elsewhere(&page)) };
    let (app, t) = (page.app(), page.0.texts());
    let Ok(name) = name(&fields.name) else {
        let error = fl!(t, "passkey-error-name", most = NAME_MAX);
        return page.again(&draw(&page, &half, fields.name, vec![("name", error)]).await?);
    };
    let origin = from.origin(app).await?;
    let made = (fields.credential.as_str(), name.as_str());
    if let Some(token) = lock::with_passkey(app, &half, made, &origin).await? {
        return super::enter(&page, &headers, &token).await;
    }
    let errors = vec![("name", fl!(t, "passkey-error-made"))];
    page.again(&draw(&page, &half, fields.name, errors).await?)
}

/// `POST /activate/text`: in, with codes to the number that the invitation's own code proved.
pub async fn text(page: Page, from: Peer, headers: HeaderMap) -> Result<Response> {
    let Some(half) = super::half(&page, &headers).await? else { return Ok(elsewhere(&page)) };
    let (app, t) = (page.app(), page.0.texts());
    let origin = from.origin(app).await?;
    if let Some(token) = lock::with_text(app, &half, &origin).await? {
        return super::enter(&page, &headers, &token).await;
    }
    let errors = vec![("text", fl!(t, "text-error-taken"))];
    page.again(&draw(&page, &half, suggested(t, &from), errors).await?)
}

async fn draw(
    page: &Page,
    half: &Half,
    name: String,
    errors: Vec<(&'static str, String)>,
) -> Result<FactorPage> {
    let app = page.app();
    let number = lock::number(app, half).await?;
    let l = page.layout(Place::Elsewhere);
    Ok(FactorPage {
        step: fl!(l.t, "activate-step", step = 3, steps = super::STEPS),
        site: Site::of(app, "/activate/passkey/options"),
        young: is_young(app, &[half.act.person_id.0]).await?,
        name,
        number: number.as_deref().map(forms::number_end).unwrap_or_default(),
        errors,
        l,
    })
}

impl FactorPage {
    /// What is wrong with a field; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(named, _)| *named == field).map_or("", |(_, text)| text)
    }
}
