//! `/sign-in/with/{issuer}` and `/sign-in/back/{issuer}`: to a program elsewhere that says who
//! somebody is, and back; and `/me/with`, where one links it.
//!
//! Owns what the browser brings and what is told. Nothing on these pages says whether an account
//! exists.

pub mod own;
pub mod trouble;

use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::header::REFRESH;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::{code, language, prove};
use crate::error::{Error, Result};
use crate::features::accounts::issuers::Issuer;
use crate::features::accounts::issuers::arrive::{Arrived, Brought, arrive};
use crate::features::accounts::issuers::flow::{self, Purpose};
use crate::features::accounts::issuers::model::Trouble;
use crate::features::accounts::passport;
use crate::outside::Away;
use crate::web::cookies::Cookie;
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;

/// Where one stands for a moment while the browser goes on to an issuer.
#[derive(Template)]
#[template(path = "accounts/with_go.html")]
pub struct GoPage {
    /// Frame.
    pub l: Layout,
    /// What the issuer is called.
    pub name: String,
    /// Where it leads.
    pub href: String,
}

/// Which issuer is meant.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    pub(super) issuer: String,
}

/// `POST /sign-in/with/{issuer}`
pub async fn enter(page: Page, headers: HeaderMap, Path(key): Path<String>) -> Result<Response> {
    let issuer = page.app().issuers.by_key(&key).ok_or(Error::NotFound)?;
    go(&page, &headers, issuer, Purpose::Enter).await
}

/// `POST /me/prove/with`
pub async fn prove_again(
    page: Page,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let issuer = own::opening(&page, &fields.issuer)?;
    go(&page, &headers, issuer, Purpose::Prove(page.actor()?.session)).await
}

/// To the issuer. A redirect would not do: the policy lets a form lead to the portal alone, and an
/// issuer may lead on to others.
pub(super) async fn go(
    page: &Page,
    headers: &HeaderMap,
    issuer: &Issuer,
    purpose: Purpose,
) -> Result<Response> {
    let (app, now, t) = (page.app(), page.app().clock.now(), page.0.texts());
    let https = app.settings.https;
    let kept = Cookie::Away.read(headers, https);
    let there = flow::there(&app.vault, &issuer.key, purpose, kept, now);
    let href = match issuer.address(app, (&there, purpose), t.language().code(), now).await {
        Ok(href) => href,
        Err(Away(why)) => {
            tracing::warn!(issuer = issuer.key, why, "an issuer is away");
            return trouble::draw(page, issuer, Trouble::Away);
        }
    };
    let refresh = HeaderValue::from_str(&format!("0; url={href}"));
    let refresh = refresh.map_err(|error| Error::Internal(error.into()))?;
    let (l, name) = (page.layout(Place::Elsewhere), issuer.name.clone());
    let mut response = page.html(&GoPage { l, name, href })?;
    response.headers_mut().insert(REFRESH, refresh);
    Cookie::Away.set(response.headers_mut(), https, &there.cookie);
    Ok(response)
}

/// What an issuer writes into the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    state: String,
    code: String,
    error: String,
    iss: String,
}

/// `GET /sign-in/back/{issuer}`
pub async fn back(
    page: Page,
    from: Peer,
    headers: HeaderMap,
    Path(key): Path<String>,
    answer: std::result::Result<Query<Answer>, QueryRejection>,
) -> Result<Response> {
    let app = page.app();
    let issuer = app.issuers.by_key(&key).ok_or(Error::NotFound)?;
    let Query(answer) = answer.unwrap_or_default();
    let cookie = Cookie::Away.read(&headers, app.settings.https).unwrap_or_default();
    let brought = Brought {
        cookie: &cookie,
        state: &answer.state,
        code: &answer.code,
        error: &answer.error,
        iss: &answer.iss,
    };
    let origin = from.origin(app).await?;
    let actor = page.actor().ok().map(AsRef::as_ref);
    let mut response = match arrive(app, issuer, actor, brought, &origin).await? {
        Ok(arrived) => came(&page, &headers, arrived).await?,
        Err(trouble) => return trouble::draw(&page, issuer, trouble),
    };
    Cookie::Away.remove(response.headers_mut(), app.settings.https);
    Ok(response)
}

async fn came(page: &Page, headers: &HeaderMap, arrived: Arrived) -> Result<Response> {
    let https = page.app().settings.https;
    Ok(match arrived {
        Arrived::In(token, acts) => {
            if let (Some(session), _) = passport::found(page.app(), &token, true).await? {
                language::take_over(page, session.actor.account, headers).await?;
            }
            let mut response = code::enter(page, headers, &token);
            if acts {
                Cookie::Said.set(response.headers_mut(), https, "issuer-acts");
            }
            response
        }
        Arrived::Linked(None) => page.go("/me/with", "issuer-linked"),
        Arrived::Linked(Some(token)) => {
            let mut response = code::enter(page, headers, &token);
            Cookie::Said.set(response.headers_mut(), https, "issuer-linked");
            response
        }
        Arrived::Proved if Cookie::Return.read(headers, https).is_some() => {
            code::onward(page, headers)
        }
        Arrived::Proved => prove::done(page)?,
    })
}
