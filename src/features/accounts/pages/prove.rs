//! `/me/prove`: proving once more that one is the holder, before what opens more or changes the
//! account.
//!
//! Owns the page and the way there and back. What may be done with a proof is for whoever asks it.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::code::onward;
use super::ways::{self, Fields, Ways};
use crate::error::Result;
use crate::features::accounts::factors::check::Asked;
use crate::features::accounts::factors::text::{self, Sending};
use crate::features::accounts::kept_forms;
use crate::features::accounts::prove::{self, Proof};
use crate::web::cookies::Cookie;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;

/// Asking once more who it is.
#[derive(Template)]
#[template(path = "accounts/prove.html")]
pub struct ProvePage {
    /// Frame.
    pub l: Layout,
    /// What one can prove with.
    pub ways: Ways,
    /// Whether it was proved, and another tab waits for it.
    pub done: bool,
}

/// Leads to the proof first where the last one is too old for changing one's own factors; `back`:
/// the page to come back to.
pub fn first(page: &Page, back: &str) -> Result<Option<Response>> {
    let app = page.app();
    if !prove::is_due_for_own(page.actor()?, app.clock.now()) {
        return Ok(None);
    }
    let mut response = page.go("/me/prove", "");
    Cookie::Return.set(response.headers_mut(), app.settings.https, back);
    Ok(Some(response))
}

/// The same, for what is pressed on a page and sent to an address right below it; that page is come
/// back to.
pub fn first_from(page: &Page) -> Result<Option<Response>> {
    let below = page.0.uri.path();
    first(page, below.rsplit_once('/').map_or(below, |(above, _)| above))
}

/// The same, with what was typed kept for that page until then.
pub async fn first_keeping<F: serde::Serialize + ?Sized>(
    page: &Page,
    back: &str,
    form: &F,
) -> Result<Option<Response>> {
    let Some(first) = first(page, back)? else { return Ok(None) };
    let body = serde_urlencoded::to_string(form).unwrap_or_default();
    kept_forms::keep(page.app(), page.actor()?.account, back, body.as_bytes()).await?;
    Ok(Some(first))
}

/// `GET /me/prove`
pub async fn show(page: Page) -> Result<Response> {
    page.html(&draw(&page, None).await?)
}

/// `POST /me/prove`: back to where it was asked; where nobody waits, it says that it was right.
pub async fn send(
    page: Page,
    from: Peer,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let (app, t, mut kept) = (page.app(), page.0.texts(), String::new());
    let given = match fields.given(t, &mut kept) {
        Ok(given) => given,
        Err(error) => return page.again(&draw(&page, Some(error)).await?),
    };
    let origin = from.origin(app).await?;
    match prove::with(app, page.actor()?, given, &origin).await? {
        Proof::Right if Cookie::Return.read(&headers, app.settings.https).is_some() => {
            Ok(onward(&page, &headers))
        }
        Proof::Right => done(&page),
        Proof::Wrong => page.again(&draw(&page, Some(ways::wrong(t, given.way()))).await?),
        Proof::Wait(seconds) => {
            let error = ways::wait(t, given.way(), seconds);
            let mut response = page.again(&draw(&page, Some(error)).await?)?;
            super::sign_in::braked(&mut response, seconds);
            Ok(response)
        }
    }
}

/// It was right, and nobody waits here.
pub(super) fn done(page: &Page) -> Result<Response> {
    let l = page.layout(Place::Me);
    page.html(&ProvePage { l, ways: Ways::default(), done: true })
}

/// `POST /me/prove/text`: sends a code to the number of the account.
pub async fn text(page: Page) -> Result<Response> {
    match text::send(page.app(), page.actor()?).await? {
        Sending::Sent | Sending::Nowhere | Sending::Unfit => Ok(page.go("/me/prove", "")),
        Sending::TooMany => {
            let error = fl!(page.0.texts(), "text-error-many");
            page.again(&draw(&page, Some(("text_code", error))).await?)
        }
    }
}

async fn draw(page: &Page, error: Option<(&'static str, String)>) -> Result<ProvePage> {
    let ways = Ways::of(page.app(), page.actor()?, Asked::Again, error).await?;
    Ok(ProvePage { l: page.layout(Place::Me), ways, done: false })
}
