//! `/activate/app`: step 3 with an app that makes codes: the secret, and its first code; then one
//! is in.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::error::Result;
use crate::features::accounts::factors::forms;
use crate::features::accounts::totp;
use crate::features::activation::finish::Half;
use crate::features::activation::lock;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;

/// Step 3.
#[derive(Template)]
#[template(path = "activation/app.html")]
pub struct AppPage {
    /// Frame.
    pub l: Layout,
    /// "Stap 3 van 3".
    pub step: String,
    /// The secret in fours, to copy by hand.
    pub secret: String,
    /// The same as an address that an app on the same device opens.
    pub link: String,
    /// The same as a picture: the lines of its path, and how many squares a side.
    pub squares: Option<(String, i32)>,
    /// What is wrong with the code; empty when nothing is.
    pub error: String,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    code: String,
}

/// `GET /activate/app`: for who chose a name and a password.
pub async fn show(page: Page, headers: HeaderMap) -> Result<Response> {
    let Some(half) = super::half(&page, &headers).await? else {
        return Ok(super::account::elsewhere(&page));
    };
    draw(&page, &half, String::new(), false)
}

/// `POST /activate/app`: in.
pub async fn send(
    page: Page,
    from: Peer,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let Some(half) = super::half(&page, &headers).await? else {
        return Ok(super::account::elsewhere(&page));
    };
    let (app, t) = (page.app(), page.0.texts());
    let Some(code) = forms::six_digits(&fields.code) else {
        return draw(&page, &half, fl!(t, "code-error-shape"), true);
    };
    let origin = from.origin(app).await?;
    match lock::with_app(app, &half, &code, &origin).await? {
        Some(token) => super::enter(&page, &headers, &token).await,
        None => draw(&page, &half, fl!(t, "code-error-wrong"), true),
    }
}

fn draw(page: &Page, half: &Half, error: String, again: bool) -> Result<Response> {
    let (Some(secret), Some(user_name)) = (&half.secret, &half.user_name) else {
        return Ok(page.go("/activate/name", ""));
    };
    let l = page.layout(Place::Elsewhere);
    let written = totp::base32(secret);
    let link = forms::otpauth(&page.app().settings.operator.name, user_name, &written);
    let drawn = AppPage {
        step: fl!(l.t, "activate-step", step = 3, steps = super::STEPS),
        secret: forms::in_fours(&written),
        squares: forms::squares(&link),
        link,
        error,
        l,
    };
    if again { page.again(&drawn) } else { page.html(&drawn) }
}
