//! Signing out, here or everywhere. Nothing stays behind in the browser.

use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;

use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action, Line};
use crate::error::Result;
use crate::features::accounts::sessions;
use crate::web::cookies::Cookie;
use crate::web::extract::Page;

/// `POST /sign-out`
pub async fn here(page: Page) -> Result<Response> {
    if let Some(session) = &page.0.session {
        end(page.app(), &session.actor, false).await?;
    }
    Ok(gone(&page))
}

/// `POST /me/sessions/end-all`: everywhere, this device too.
pub async fn everywhere(page: Page) -> Result<Response> {
    if let Some(session) = &page.0.session {
        end(page.app(), &session.actor, true).await?;
    }
    Ok(gone(&page))
}

async fn end(app: &App, actor: &Actor, all: bool) -> Result<()> {
    let mut line =
        Line::of(actor.account.0, app.clock.now(), Action::SignOut, actor.who(None, "user"));
    line.object_kind = Some("session");
    line.object_id = Some(actor.session.0);
    let mut tx = app.db.write().await?;
    if all {
        sessions::end_all(&mut tx, actor.account, None).await?;
    } else {
        sessions::end(&mut tx, actor.account, actor.session).await?;
    }
    audit::append(&mut tx, &app.vault, &[line]).await?;
    Ok(tx.commit().await?)
}

fn gone(page: &Page) -> Response {
    let mut response = page.go("/sign-in", "signed-out");
    let headers = response.headers_mut();
    Cookie::Session.remove(headers, page.app().settings.https);
    Cookie::Return.remove(headers, page.app().settings.https);
    let clear = HeaderValue::from_static("\"cache\", \"storage\"");
    headers.insert(HeaderName::from_static("clear-site-data"), clear);
    response
}
