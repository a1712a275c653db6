//! The pages of invitations: for the coordinator who invites, and for whoever is invited.

pub mod account;
pub mod code;
pub mod factor;
pub mod fields;
pub mod invite;
pub mod link;
mod paper;
pub mod person;
pub mod start;
pub mod waiting;

use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::finish::{self, Half};
use crate::error::Result;
use crate::web::cookies::Cookie;
use crate::web::extract::Page;

/// So many steps there are.
const STEPS: u8 = 3;

/// Whoever gave the right code in this browser.
async fn half(page: &Page, headers: &HeaderMap) -> Result<Option<Half>> {
    match Cookie::Session.read(headers, page.app().settings.https) {
        Some(value) if page.0.session.is_none() => finish::half(page.app(), &value).await,
        _ => Ok(None),
    }
}

/// The same page as of a link that is not there.
fn not_there(mut response: Response) -> Response {
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}
