//! The pages of invitations: for the coordinator who invites, and for whoever is invited.

pub mod account;
pub mod app;
pub mod code;
pub mod factor;
pub mod fields;
mod found;
pub mod invite;
pub mod join;
pub mod link;
mod paper;
pub mod person;
pub mod start;
pub mod waiting;

use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use i18n_embed_fl::fl;

use super::finish::{self, Half};
use crate::app::App;
use crate::config::IssuerKind;
use crate::error::Result;
use crate::features::accounts::pages::code as accounts;
use crate::features::accounts::passport;
use crate::web::cookies::Cookie;
use crate::web::extract::Page;
use crate::web::text::Texts;

/// So many steps there are.
const STEPS: u8 = 3;

/// Whoever gave the right code in this browser.
async fn half(page: &Page, headers: &HeaderMap) -> Result<Option<Half>> {
    match Cookie::Session.read(headers, page.app().settings.https) {
        Some(value) if page.0.session.is_none() => finish::half(page.app(), &value).await,
        _ => Ok(None),
    }
}

/// How everybody knows a message of the portal: from whom mail comes, and how links begin. Both are
/// configured, never what a request says.
fn known_by(t: Texts, app: &App) -> String {
    let address = app.settings.address.trim_end_matches('/');
    match &app.settings.sender {
        Some(sender) => {
            fl!(t, "activate-known-by", sender = sender.as_str(), address = address)
        }
        None => fl!(t, "activate-known-by-links", address = address),
    }
}

/// The same page as of a link that is not there.
fn not_there(mut response: Response) -> Response {
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// In: who works where there is a door of its own is led to it first, and can leave it for later.
async fn enter(page: &Page, headers: &HeaderMap, token: &str) -> Result<Response> {
    let app = page.app();
    let entered = accounts::enter(page, headers, token);
    let known = match passport::found(app, token, true).await? {
        (Some(session), _) => session.actor.in_all_roles(),
        (None, _) => return Ok(entered),
    };
    if !app.issuers.opening(&known).any(|issuer| issuer.door.kind == IssuerKind::Staff) {
        return Ok(entered);
    }
    let mut response = page.go("/me/with", "");
    Cookie::Session.set(response.headers_mut(), app.settings.https, token);
    Ok(response)
}
