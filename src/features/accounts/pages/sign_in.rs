//! `/sign-in`: user name and password, or a passkey.
//!
//! What the page says is the same whether a name exists or not.

use askama::Template;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::ways::Site;
use crate::error::{Result, minutes};
use crate::features::accounts::ended::Why;
use crate::features::accounts::model::{PASSWORD_MAX, USER_NAME_MAX};
use crate::features::accounts::sign_in::{self, Tried};
use crate::web::cookies::Cookie;
use crate::web::extract::Page;
use crate::web::form::{Form, tidy};
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;

/// The first step of signing in. Its GET is a constant page per label and language.
#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
pub struct SignInPage {
    /// Frame.
    pub l: Layout,
    /// What was typed before, kept after an error.
    pub user_name: String,
    /// Why it did not work.
    pub error: Option<SignInError>,
    /// Where passkeys work; none: nowhere.
    pub site: Option<Site>,
    /// Where one can be known at this door: key and name of each.
    pub issuers: Vec<(String, String)>,
    /// Why a passkey did not work; empty where none was tried.
    pub passkey_error: String,
    /// Why one signs in again, where one was signed in on this browser before.
    pub why: Option<Why>,
}

/// Why signing in did not work, in as far as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInError {
    /// Name and password do not belong together, or there is no such name.
    Wrong,
    /// Too many tries; told alike for unknown names.
    Wait {
        /// Whole minutes until the next try makes sense.
        minutes: u32,
    },
    /// Too many people sign in at once.
    Busy,
    /// A field was left empty.
    Missing,
    /// A field was longer than it can be.
    TooLong,
}

impl SignInPage {
    /// Why one signs in again, as a sentence.
    fn why(&self) -> Option<String> {
        let t = self.l.t;
        Some(match self.why.filter(|_| self.error.is_none())? {
            Why::Idle => fl!(t, "why-idle"),
            Why::Hours => fl!(t, "why-hours"),
            Why::Code => fl!(t, "why-code"),
            Why::Elsewhere => fl!(t, "why-elsewhere"),
            Why::Password => fl!(t, "why-password"),
            Why::Recovered => fl!(t, "why-recovered"),
            Why::Office => fl!(t, "why-office"),
            Why::Factor => fl!(t, "why-factor"),
            Why::Contact => fl!(t, "why-contact"),
            Why::Closed => fl!(t, "why-closed"),
            Why::Left => fl!(t, "why-left"),
        })
    }

    /// Title and text of what went wrong.
    fn problem(&self) -> Option<(String, String)> {
        let t = self.l.t;
        Some(match self.error? {
            SignInError::Wrong => {
                (fl!(t, "sign-in-error-wrong-title"), fl!(t, "sign-in-error-wrong"))
            }
            SignInError::Wait { minutes } => (
                fl!(t, "sign-in-error-wait-title"),
                fl!(t, "sign-in-error-wait", minutes = minutes),
            ),
            SignInError::Busy => (fl!(t, "sign-in-error-busy-title"), fl!(t, "sign-in-error-busy")),
            SignInError::Missing => (fl!(t, "form-error-title"), fl!(t, "sign-in-error-missing")),
            SignInError::TooLong => (fl!(t, "form-error-title"), fl!(t, "sign-in-error-long")),
        })
    }
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    user_name: String,
    password: String,
}

/// `GET /sign-in`
pub async fn show(page: Page) -> Result<Response> {
    page.html(&draw(&page, String::new(), None))
}

fn draw(page: &Page, user_name: String, error: Option<SignInError>) -> SignInPage {
    SignInPage {
        l: page.layout(Place::Elsewhere),
        user_name,
        error,
        site: Site::of(page.app(), "/sign-in/passkey/options"),
        issuers: issuers(page),
        passkey_error: String::new(),
        why: page.0.ended.map(|ended| ended.why),
    }
}

fn issuers(page: &Page) -> Vec<(String, String)> {
    let at = page.app().issuers.at(page.0.label.as_deref());
    at.map(|issuer| (issuer.key.clone(), issuer.name.clone())).collect()
}

/// The page once more after a passkey that did not work.
pub(super) fn refused(page: &Page, passkey_error: String) -> Result<Response> {
    page.again(&SignInPage { passkey_error, ..draw(page, String::new(), None) })
}

/// `POST /sign-in`: on to the code, or the same page with what to do.
pub async fn send(page: Page, from: Peer, Form(fields): Form<Fields>) -> Result<Response> {
    if let Some(error) = fields.problem() {
        return fields.again(&page, error);
    }
    let app = page.app();
    let origin = from.origin(app).await?;
    let Some(_place) = app.passwords.place(&origin.access_point) else {
        // Nobody did anything wrong, and it passes in seconds.
        let mut response = fields.again(&page, SignInError::Busy)?;
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("5"));
        return Ok(response);
    };
    match sign_in::with_password(app, &fields.user_name, &fields.password, &origin).await? {
        Tried::Right(token) => {
            let mut response = page.go("/sign-in/code", "");
            Cookie::Session.set(response.headers_mut(), app.settings.https, &token);
            Ok(response)
        }
        Tried::Wrong | Tried::Over => fields.again(&page, SignInError::Wrong),
        Tried::Wait(seconds) => {
            let minutes = u32::try_from(minutes(seconds)).unwrap_or(15);
            let mut response = fields.again(&page, SignInError::Wait { minutes })?;
            braked(&mut response, seconds);
            Ok(response)
        }
    }
}

/// Too many tries: says how long to wait, to people and to programs.
pub(crate) fn braked(response: &mut Response, seconds: i64) {
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds.max(1)));
}

impl Fields {
    fn problem(&self) -> Option<SignInError> {
        if self.user_name.trim().is_empty() || self.password.is_empty() {
            Some(SignInError::Missing)
        } else if self.user_name.chars().count() > USER_NAME_MAX
            || self.password.len() > PASSWORD_MAX
        {
            Some(SignInError::TooLong)
        } else {
            None
        }
    }

    fn again(&self, page: &Page, error: SignInError) -> Result<Response> {
        let user_name = tidy(&self.user_name).chars().take(USER_NAME_MAX).collect();
        page.again(&draw(page, user_name, Some(error)))
    }
}
