//! `/sign-in/code`: the second step, by one of the ways the account has.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::ways::{self, Fields, Ways};
use crate::access::Actor;
use crate::error::Result;
use crate::features::accounts::factors::check::Asked;
use crate::features::accounts::factors::text::{self, Sending};
use crate::features::accounts::pages::language;
use crate::features::accounts::sign_in::{self, Tried};
use crate::web::cookies::Cookie;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;

/// The second step of signing in.
#[derive(Template)]
#[template(path = "accounts/code.html")]
pub struct CodePage {
    /// Frame.
    pub l: Layout,
    /// What one can prove with.
    pub ways: Ways,
}

/// `GET /sign-in/code`
pub async fn show(page: Page) -> Result<Response> {
    let Some(half) = half(&page) else {
        return Ok(page.go(if page.actor().is_ok() { "/home" } else { "/sign-in" }, ""));
    };
    let ways = Ways::of(page.app(), half, Asked::Second, None).await?;
    page.html(&CodePage { l: page.layout(Place::Elsewhere), ways })
}

/// `POST /sign-in/code`: in, to where one was going.
pub async fn send(
    page: Page,
    from: Peer,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let Some(half) = half(&page) else {
        return Ok(page.go("/sign-in", ""));
    };
    let (app, t, mut kept) = (page.app(), page.0.texts(), String::new());
    let given = match fields.given(t, &mut kept) {
        Ok(given) => given,
        Err(error) => return again(&page, half, error).await,
    };
    let origin = from.origin(app).await?;
    match sign_in::with_factor(app, half, given, &origin).await? {
        Tried::Right(token) => {
            language::take_over(&page, half.account, &headers).await?;
            Ok(enter(&page, &headers, &token))
        }
        Tried::Over => Ok(page.go("/sign-in", "")),
        Tried::Wrong => again(&page, half, ways::wrong(t, given.way())).await,
        Tried::Wait(seconds) => {
            let mut response = again(&page, half, ways::wait(t, given.way(), seconds)).await?;
            super::sign_in::braked(&mut response, seconds);
            Ok(response)
        }
    }
}

/// `POST /sign-in/text`: sends a code to the number of the account.
pub async fn text(page: Page) -> Result<Response> {
    let Some(half) = half(&page) else {
        return Ok(page.go("/sign-in", ""));
    };
    match text::send(page.app(), half).await? {
        Sending::Sent | Sending::Nowhere | Sending::Unfit => Ok(page.go("/sign-in/code", "")),
        Sending::TooMany => {
            let error = fl!(page.0.texts(), "text-error-many");
            again(&page, half, ("text_code", error)).await
        }
    }
}

/// Whose half-way session it is, waiting for its second factor.
pub(super) fn half(page: &Page) -> Option<&Actor> {
    let session = page.0.session.as_ref().filter(|session| !session.complete)?;
    Some(&session.actor)
}

/// Hands over the session, and leads to where one was going.
pub fn enter(page: &Page, headers: &HeaderMap, token: &str) -> Response {
    let mut response = onward(page, headers);
    Cookie::Session.set(response.headers_mut(), page.app().settings.https, token);
    response
}

/// To where one was going, or home.
pub fn onward(page: &Page, headers: &HeaderMap) -> Response {
    let https = page.app().settings.https;
    let going = Cookie::Return.read(headers, https).filter(|path| is_own_path(path));
    let mut response = page.go(going.as_deref().unwrap_or("/home"), "");
    Cookie::Return.remove(response.headers_mut(), https);
    response
}

/// A path of this portal, and nothing that a browser could read as elsewhere.
pub(super) fn is_own_path(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && path.bytes().all(|b| b.is_ascii_alphanumeric() || b"/-_".contains(&b))
}

pub(super) async fn again(
    page: &Page,
    half: &Actor,
    error: (&'static str, String),
) -> Result<Response> {
    let ways = Ways::of(page.app(), half, Asked::Second, Some(error)).await?;
    page.again(&CodePage { l: page.layout(Place::Elsewhere), ways })
}

#[cfg(test)]
mod tests {
    use super::is_own_path;

    #[test]
    fn only_a_path_of_this_portal_is_gone_to() {
        assert!(is_own_path("/clients/0190-ab/access-log"));
        for elsewhere in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/a?b=https://e",
            "",
            "/%0d",
        ] {
            assert!(!is_own_path(elsewhere), "{elsewhere}");
        }
    }
}
