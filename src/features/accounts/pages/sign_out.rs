//! Signing out, here or everywhere. Nothing stays behind in the browser.
//!
//! Owns leaving quickly too: the same, and on to a page outside the portal.

use askama::Template;
use axum::http::header::REFRESH;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::Response;

use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action, Line};
use crate::error::{Error, Result};
use crate::features::accounts::ended::{self, Why};
use crate::features::accounts::sessions;
use crate::web::cookies::Cookie;
use crate::web::extract::Page;

/// `POST /sign-out`
pub async fn here(page: Page) -> Result<Response> {
    if let Some(session) = &page.0.session {
        end(page.app(), &session.actor, false).await?;
    }
    Ok(gone(&page, "signed-out"))
}

/// `POST /me/sessions/end-all`: everywhere, this device too.
pub async fn everywhere(page: Page) -> Result<Response> {
    if let Some(session) = &page.0.session {
        end(page.app(), &session.actor, true).await?;
    }
    Ok(gone(&page, "signed-out"))
}

/// Where one stands for a moment while the browser goes on: nothing of the portal is on it.
#[derive(Template)]
#[template(path = "accounts/leave.html")]
pub struct LeavePage {
    /// The language of who leaves.
    pub language: &'static str,
    /// Where it leads.
    pub href: String,
    /// The host of that page, which is all that is said.
    pub host: String,
}

/// `POST /leave`: ends this session and leads out of the portal. A browser puts what an answer
/// leads to at once in the place of that answer, so that "back" does not lead to it.
///
/// A redirect would not do: the policy lets a form lead to the portal alone.
pub async fn leave(page: Page) -> Result<Response> {
    if let Some(session) = &page.0.session
        && let Err(error) = end(page.app(), &session.actor, false).await
    {
        // Who leaves must be gone: this browser forgets the session, which ends by itself.
        tracing::error!(%error, "a session could not be ended by who left quickly");
    }
    let operator = &page.app().settings.operator;
    let (href, host) = (operator.leave.clone(), operator.leave_host().to_owned());
    let refresh = HeaderValue::from_str(&format!("0; url={href}"));
    let refresh = refresh.map_err(|error| Error::Internal(error.into()))?;
    let language = page.0.texts().language().code();
    let mut response = page.html(&LeavePage { language, href, host })?;
    response.headers_mut().insert(REFRESH, refresh);
    forget(response.headers_mut(), page.app().settings.https);
    Ok(response)
}

async fn end(app: &App, actor: &Actor, all: bool) -> Result<()> {
    let now = app.clock.now();
    let mut line = Line::of(actor.account.0, now, Action::SignOut, actor.who(None, "user"));
    line.object_kind = Some("session");
    line.object_id = Some(actor.session.0);
    let mut tx = app.db.write().await?;
    if all {
        ended::end_all(&mut tx, actor.account, None, Why::Elsewhere, now).await?;
    } else {
        sessions::end(&mut tx, actor.account, actor.session).await?;
    }
    audit::append(&mut tx, &app.vault, &[line]).await?;
    Ok(tx.commit().await?)
}

/// To the door, where `said` is said; this browser keeps nothing.
pub(super) fn gone(page: &Page, said: &str) -> Response {
    let mut response = page.go("/sign-in", said);
    forget(response.headers_mut(), page.app().settings.https);
    response
}

/// Nothing of the session stays behind.
fn forget(headers: &mut HeaderMap, https: bool) {
    Cookie::Session.remove(headers, https);
    Cookie::Return.remove(headers, https);
    let clear = HeaderValue::from_static("\"cache\", \"storage\"");
    headers.insert(HeaderName::from_static("clear-site-data"), clear);
}
