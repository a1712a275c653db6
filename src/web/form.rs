//! Forms: how they are read, and how what was typed survives.
//!
//! Owns limits and the reading of fields. What a field means is its feature's.

use axum::body::{Body, Bytes, HttpBody as _, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, Method};
use jiff::civil::Date;
use serde::de::DeserializeOwned;

use super::context::Context;
use super::layout::whose;
use crate::app::App;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::messages;

/// How many bytes a form may hold.
pub const LIMIT: usize = 64 * 1024;

/// How many bytes a form with a long text may hold: more than fits a message,
/// so that whoever wrote too much gets it back with a word about it.
pub const LONG_LIMIT: usize = 2 * 1024 * 1024;

/// How long a form may take to arrive.
pub(super) const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);

/// A form that was sent. Missing fields are the type's business
/// (`#[serde(default)]`); unknown ones are ignored.
#[derive(Clone, Debug)]
pub struct Form<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Form<T> {
    type Rejection = Error;

    async fn from_request(request: Request, _app: &App) -> Result<Self> {
        let body = read(request, LIMIT).await?;
        axum::extract::Form::<T>::from_request(rebuild(body), &())
            .await
            .map(|form| Self(form.0))
            .map_err(|_| Error::BadForm)
    }
}

/// A form with a long text, likewise.
#[derive(Clone, Debug)]
pub struct LongForm<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for LongForm<T> {
    type Rejection = Error;

    async fn from_request(request: Request, _app: &App) -> Result<Self> {
        let body = read(request, LONG_LIMIT).await?;
        parse(&body).map(Self).ok_or(Error::BadForm)
    }
}

/// The fields of a form that was kept; none when they no longer fit.
#[must_use]
pub fn parse<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    serde_urlencoded::from_bytes(body).ok()
}

/// What was typed into a form that is worth keeping, beside the request that
/// goes on: should the portal not be able to keep it, its writer still can.
///
/// # Errors
/// When the form cannot be read.
pub(super) async fn hold(request: Request, keeps: Keeps) -> Result<(Request, Option<Typed>)> {
    let limit = match keeps {
        Keeps::Nothing => return Ok((request, None)),
        Keeps::Form => LIMIT,
        Keeps::Draft => LONG_LIMIT,
    };
    let (parts, body) = request.into_parts();
    let mut rebuilt = Request::from_parts(parts.clone(), Body::empty());
    let bytes = Bytes::from(read(Request::from_parts(parts, body), limit).await?);
    *rebuilt.body_mut() = Body::from(bytes.clone());
    Ok((rebuilt, Some(Typed(bytes))))
}

/// A form as it was sent.
#[derive(Clone, Debug)]
pub struct Typed(Bytes);

impl Typed {
    /// Its fields in their order; none when they cannot be read.
    #[must_use]
    pub fn fields(&self) -> Vec<(String, String)> {
        parse(&self.0).unwrap_or_default()
    }
}

async fn read(request: Request, limit: usize) -> Result<Vec<u8>> {
    let kind =
        request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.split(';').next().map(str::trim) != Some("application/x-www-form-urlencoded") {
        return Err(Error::BadForm);
    }
    // What says beforehand that it is too long is not waited for.
    if request.body().size_hint().lower() > limit as u64 {
        return Err(Error::TooLarge);
    }
    let body = tokio::time::timeout(PATIENCE, to_bytes(request.into_body(), limit)).await;
    let bytes = body.map_err(|_| Error::BadForm)?.map_err(|_| Error::TooLarge)?;
    Ok(bytes.to_vec())
}

fn rebuild(body: Vec<u8>) -> Request {
    let mut request = Request::new(body.into());
    *request.method_mut() = axum::http::Method::POST;
    request.headers_mut().insert(
        CONTENT_TYPE,
        axum::http::HeaderValue::from_static("application/x-www-form-urlencoded"),
    );
    request
}

/// Where what was typed waits for its writer when the session has ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keeps {
    /// Nowhere: nothing is lost with it, or it is nothing to keep.
    Nothing,
    /// As the form it was, for a day.
    Form,
    /// As a draft of a message.
    Draft,
}

/// Keeps what was sent after the session had ended by itself, under the key of
/// the account whose session it was; it comes back after signing in again.
/// Whatever goes wrong here must not stand in the way of signing in.
pub(super) async fn keep(context: &Context, request: Request, keeps: Keeps) {
    let Some(account) = context.ended.and_then(|ended| ended.account) else { return };
    let path = context.uri.path().to_owned();
    let limit = if keeps == Keeps::Draft { LONG_LIMIT } else { LIMIT };
    let Ok(body) = read(request, limit).await else {
        return;
    };
    let kept = match keeps {
        Keeps::Nothing => Ok(()),
        Keeps::Form => kept_forms::keep(&context.app, account, &path, &body).await,
        Keeps::Draft => messages::keep_sent(&context.app, account, &path, &body).await,
    };
    if let Err(error) = kept {
        tracing::warn!(%error, "what was typed could not be kept");
    }
}

/// The header of what is sent only to be kept. It says whose page it comes from.
const ONLY_KEEP: &str = "empower-keep";

/// Whether this was sent by a page whose session is over, to be kept and for nothing else.
pub(super) fn only_keeps(headers: &HeaderMap) -> bool {
    headers.contains_key(ONLY_KEEP)
}

/// Keeps what a page sends when its session is over, if that session was of the one whose page
/// it is. Nothing else comes of it, even where somebody signed in meanwhile.
pub(super) async fn keep_for(context: &Context, request: Request, keeps: Keeps) {
    let sign = request.headers().get(ONLY_KEEP).and_then(|sign| sign.to_str().ok());
    let account = context.ended.and_then(|ended| ended.account);
    let same = account.is_some_and(|account| Some(&*whose(&context.app, account)) == sign);
    if same && request.method() == Method::POST && keeps != Keeps::Nothing {
        keep(context, request, keeps).await;
    }
}

/// The end of the last day, in Amsterdam; none where none is named.
///
/// # Errors
/// When it is no day.
pub(crate) fn ends_after(last_day: &str) -> std::result::Result<Option<Instant>, ()> {
    if last_day.is_empty() {
        return Ok(None);
    }
    let day: Date = last_day.parse().map_err(|_| ())?;
    let next = day.tomorrow().map_err(|_| ())?;
    Ok(Some(rules::midnight(next).into()))
}

/// A text field as a person meant it: trimmed, without control characters.
#[must_use]
pub fn tidy(text: &str) -> String {
    text.trim().chars().filter(|c| !c.is_control() || *c == '\n').collect()
}
