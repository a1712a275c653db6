//! `/sign-in/lost/password`: asking for a link to a new password.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::error::{Result, minutes};
use crate::features::accounts::model::USER_NAME_MAX;
use crate::features::accounts::pages::sign_in::braked;
use crate::features::accounts::recovery::password;
use crate::web::extract::Page;
use crate::web::form::{Form, tidy};
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;

/// Asking for a link.
#[derive(Template)]
#[template(path = "accounts/lost/password.html")]
pub struct PasswordPage {
    /// Frame.
    pub l: Layout,
    /// What was typed before, kept after an error.
    pub user_name: String,
    /// Why it did not work, told alike for names that do not exist.
    pub error: String,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    user_name: String,
}

/// `GET /sign-in/lost/password`
pub async fn show(page: Page) -> Result<Response> {
    let l = page.layout(Place::Elsewhere);
    page.html(&PasswordPage { l, user_name: String::new(), error: String::new() })
}

/// `POST /sign-in/lost/password`: the same answer whatever was typed.
pub async fn send(page: Page, from: Peer, Form(fields): Form<Fields>) -> Result<Response> {
    let typed = tidy(&fields.user_name);
    let t = page.0.texts();
    if typed.is_empty() || typed.chars().count() > USER_NAME_MAX {
        return again(&page, &typed, fl!(t, "lost-password-missing"));
    }
    let origin = from.origin(page.app()).await?;
    match password::ask(page.app(), &typed, &origin).await? {
        None => Ok(page.go("/sign-in/lost/sent", "")),
        Some(seconds) => {
            let wait = u32::try_from(minutes(seconds)).unwrap_or(15);
            let mut response = again(&page, &typed, fl!(t, "sign-in-error-wait", minutes = wait))?;
            braked(&mut response, seconds);
            Ok(response)
        }
    }
}

fn again(page: &Page, typed: &str, error: String) -> Result<Response> {
    let user_name = typed.chars().take(USER_NAME_MAX).collect();
    page.again(&PasswordPage { l: page.layout(Place::Elsewhere), user_name, error })
}
