//! `/activate/{token}/code`: step 1, the code that came by another way.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::link;
use crate::error::{Result, minutes};
use crate::features::accounts::pages::sign_in::braked;
use crate::features::activation::begin::{self, Tried};
use crate::features::activation::model::Channel;
use crate::features::activation::stuck::{self, NewCode};
use crate::web::cookies::Cookie;
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;
use crate::web::text::Texts;

/// Step 1.
#[derive(Template)]
#[template(path = "activation/code.html")]
pub struct CodePage {
    /// Frame.
    pub l: Layout,
    /// "Stap 1 van 3".
    pub step: String,
    /// Below this address stand the forms.
    pub href: String,
    /// Where the code is.
    pub hint: String,
    /// Whether the code goes by text message: then a new one can be asked for.
    pub texts: bool,
    /// For who has an account here already.
    pub join_href: String,
    /// How everybody knows a message of the portal.
    pub known_by: String,
    /// What is wrong; empty when nothing is.
    pub error: String,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    pub(super) code: String,
}

/// Whether it can be a code at all.
pub(super) fn well_formed(code: &str) -> bool {
    code.chars().filter(char::is_ascii_digit).count() == 6 && code.len() <= 20
}

/// `GET /activate/{token}/code`
pub async fn show(page: Page, Path(token): Path<String>) -> Result<Response> {
    if page.0.session.is_some() {
        return link::somebody(&page, &token).await;
    }
    match begin::look(page.app(), &token).await? {
        Some(act) => page.html(&draw(&page, &token, act.channel(), String::new())),
        None => link::over(&page, &token),
    }
}

/// `POST /activate/{token}/code`: on to the next step.
pub async fn send(
    page: Page,
    from: Peer,
    Path(token): Path<String>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    if page.0.session.is_some() {
        return link::somebody(&page, &token).await;
    }
    let (app, t) = (page.app(), page.0.texts());
    let Some(act) = begin::look(app, &token).await? else {
        // Counted like a wrong code, and answered like any link that is not there.
        let origin = from.origin(app).await?;
        begin::strange(app, &token, &origin).await?;
        return link::over(&page, &token);
    };
    let again = |error: String| page.again(&draw(&page, &token, act.channel(), error));
    if !well_formed(&fields.code) {
        return again(fl!(t, "code-error-shape"));
    }
    let origin = from.origin(app).await?;
    match begin::with_code(app, &token, (&fields.code, page.0.language), &origin).await? {
        Tried::Right(half) => {
            let mut response = page.go("/activate/name", "");
            Cookie::Session.set(response.headers_mut(), app.settings.https, &half);
            Ok(response)
        }
        Tried::Wrong(left) => again(fl!(t, "activate-code-wrong", left = left)),
        Tried::Over => link::over(&page, &token),
        Tried::Wait(seconds) => {
            let words = u32::try_from(minutes(seconds)).unwrap_or(15);
            let mut response = again(fl!(t, "sign-in-error-wait", minutes = words))?;
            braked(&mut response, seconds);
            Ok(response)
        }
    }
}

/// `POST /activate/{token}/new-code`: another code by text message, for who holds a link that works.
pub async fn new_code(page: Page, from: Peer, Path(token): Path<String>) -> Result<Response> {
    let origin = from.origin(page.app()).await?;
    let said = match stuck::new_code(page.app(), &token, &origin).await? {
        NewCode::Sent => "activation-code",
        NewCode::No => "activation-code-many",
        NewCode::Over => return link::over(&page, &token),
    };
    let back = match page.0.session {
        Some(_) => format!("/me/join/{token}"),
        None => format!("/activate/{token}/code"),
    };
    Ok(page.go(&back, said))
}

fn draw(page: &Page, token: &str, channel: Channel, error: String) -> CodePage {
    let l = page.layout(Place::Elsewhere);
    CodePage {
        step: fl!(l.t, "activate-step", step = 1, steps = super::STEPS),
        href: format!("/activate/{token}"),
        join_href: format!("/me/join/{token}"),
        hint: hint(l.t, channel),
        texts: channel == Channel::Text,
        known_by: super::known_by(l.t, page.app()),
        error,
        l,
    }
}

/// Where the code is.
pub(super) fn hint(t: Texts, channel: Channel) -> String {
    match channel {
        Channel::Text => fl!(t, "activate-code-text"),
        Channel::HandedOver => fl!(t, "activate-code-hand"),
        Channel::Letter => fl!(t, "activate-code-letter"),
    }
}
