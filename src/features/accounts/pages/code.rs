//! `/sign-in/code`: the second step, a code of six digits from an app.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::error::{Result, minutes};
use crate::features::accounts::pages::language;
use crate::features::accounts::sign_in::{self, Tried};
use crate::ids::{AccountId, SessionId};
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
    /// Why it did not work.
    pub error: Option<CodeError>,
}

/// Why a code did not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// Not six digits.
    Shape,
    /// Not the code of this moment, or used before.
    Wrong,
    /// Too many tries.
    Wait {
        /// Whole minutes until the next try makes sense.
        minutes: u32,
    },
}

impl CodePage {
    /// The sentence under the field; empty when nothing is wrong.
    fn error_text(&self) -> String {
        match self.error {
            None => String::new(),
            Some(CodeError::Shape) => fl!(self.l.t, "code-error-shape"),
            Some(CodeError::Wrong) => fl!(self.l.t, "code-error-wrong"),
            Some(CodeError::Wait { minutes }) => {
                fl!(self.l.t, "sign-in-error-wait", minutes = minutes)
            }
        }
    }
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    code: String,
}

/// `GET /sign-in/code`
pub async fn show(page: Page) -> Result<Response> {
    if half(&page).is_none() {
        return Ok(page.go(if page.actor().is_ok() { "/home" } else { "/sign-in" }, ""));
    }
    page.html(&CodePage { l: page.layout(Place::Elsewhere), error: None })
}

/// `POST /sign-in/code`: in, to where one was going.
pub async fn send(
    page: Page,
    from: Peer,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let Some((account, session)) = half(&page) else {
        return Ok(page.go("/sign-in", ""));
    };
    if fields.code.chars().filter(char::is_ascii_digit).count() != 6 || fields.code.len() > 20 {
        return again(&page, CodeError::Shape);
    }
    let app = page.app();
    let origin = from.origin(app).await?;
    match sign_in::with_code(app, account, session, &fields.code, &origin).await? {
        Tried::Right(token) => {
            language::take_over(&page, account, &headers).await?;
            Ok(enter(&page, &headers, &token))
        }
        Tried::Wrong => again(&page, CodeError::Wrong),
        Tried::Wait(seconds) => {
            let minutes = u32::try_from(minutes(seconds)).unwrap_or(15);
            let mut response = again(&page, CodeError::Wait { minutes })?;
            super::sign_in::braked(&mut response, seconds);
            Ok(response)
        }
    }
}

/// The half-way session, waiting for its code.
fn half(page: &Page) -> Option<(AccountId, SessionId)> {
    let session = page.0.session.as_ref().filter(|session| !session.complete)?;
    Some((session.actor.account, session.actor.session))
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

fn again(page: &Page, error: CodeError) -> Result<Response> {
    page.again(&CodePage { l: page.layout(Place::Elsewhere), error: Some(error) })
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
