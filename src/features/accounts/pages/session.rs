//! `/session`: how long one stays signed in, for the page that warns in time.
//!
//! Asking for it is no use of the session: else an open page would keep it for
//! ever. Sending is.

use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};

use crate::error::Result;
use crate::web::extract::Page;
use crate::web::layout::Ends;

/// `GET /session`: "seconds until it ends, seconds until it ends whatever happens, whose it is";
/// nothing where there is none.
pub async fn show(page: Page) -> Result<Response> {
    Ok(lasts(&page))
}

/// `POST /session`: stays signed in.
pub async fn stay(page: Page) -> Result<Response> {
    Ok(lasts(&page))
}

fn lasts(page: &Page) -> Response {
    match page.0.session.as_ref().filter(|session| session.complete) {
        Some(session) => {
            let ends = Ends::of(page.app(), session.actor.account, (session.ends, session.last));
            format!("{} {} {}", ends.idle, ends.last, ends.whose).into_response()
        }
        None => StatusCode::NO_CONTENT.into_response(),
    }
}
