//! `/contact/stop/{token}`: "this was not me", from the notice that the old address got.
//!
//! Owns the page and its steps. What was only asked is stopped by the link; taking back what is done
//! asks for the password or a factor as well.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::features::accounts::factors::check::Asked;
use crate::features::accounts::factors::text::{self, Sending};
use crate::features::accounts::pages::passkey;
use crate::features::accounts::pages::sign_in::braked;
use crate::features::accounts::pages::ways::{self, Ways};
use crate::features::accounts::passkeys::challenge::Purpose;
use crate::features::accounts::recovery::bearer::bearer;
use crate::features::profile::model::{Step, What};
use crate::features::profile::stop::{self, Beside, Stopped};
use crate::features::profile::store::contact::Change;
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;

/// Stopping a change, or taking it back.
#[derive(Template)]
#[template(path = "profile/stop.html")]
pub struct StopPage {
    /// Frame.
    pub l: Layout,
    /// The path of this page.
    pub action: String,
    /// What can be done: nothing (any more), stopping, taking back; or what was done.
    pub state: State,
    /// Whether it is about the e-mail address.
    pub is_email: bool,
    /// What is wrong with the password; empty where nothing is.
    pub error: String,
}

/// How it stands.
#[derive(Clone, Debug)]
pub enum State {
    /// Made up, too old, used: one answer.
    Dead,
    /// A code waits: it can be stopped.
    Asked,
    /// It holds, and can be taken back by who proves in one of these ways, or with the password.
    Done(Box<Ways>),
    /// It was stopped just now.
    Stopped,
    /// It was taken back just now.
    Back,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    password: String,
    #[serde(flatten)]
    ways: ways::Fields,
}

/// Which field is wrong, and why.
type Wrong = (&'static str, String);

/// `GET /contact/stop/{token}`: changes nothing.
pub async fn show(page: Page, Path(token): Path<String>) -> Result<Response> {
    match stop::of_link(page.app(), &token).await? {
        Some(found) => page.html(&standing(&page, &token, &found, None).await?),
        None => dead(&page),
    }
}

/// `POST /contact/stop/{token}`
pub async fn send(
    page: Page,
    Path(token): Path<String>,
    from: Peer,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let Some(found) = stop::of_link(page.app(), &token).await? else {
        return dead(&page);
    };
    let (app, t, mut kept) = (page.app(), page.0.texts(), String::new());
    let beside = match (found.step, fields.ways.is_empty()) {
        (Step::Done, true) if !fields.password.is_empty() => Beside::Password(&fields.password),
        (Step::Done, false) => match fields.ways.given(t, &mut kept) {
            Ok(given) => Beside::Factor(given),
            Err(wrong) => return again(&page, &token, &found, wrong).await,
        },
        _ => Beside::Nothing,
    };
    let origin = from.origin(app).await?;
    match stop::by_link(app, &found, beside, &origin).await? {
        Stopped::Right => {
            let back = found.step == Step::Done;
            let state = if back { State::Back } else { State::Stopped };
            page.html(&draw(&page, &token, &found, state))
        }
        Stopped::Dead => dead(&page),
        Stopped::Wrong => {
            let wrong = match beside {
                Beside::Nothing => ("password", fl!(t, "stop-done-first")),
                Beside::Password(_) => ("password", fl!(t, "lost-password-wrong")),
                Beside::Factor(given) => ways::wrong(t, given.way()),
            };
            again(&page, &token, &found, wrong).await
        }
        Stopped::Wait(seconds) => {
            let wrong = match beside {
                Beside::Factor(given) => ways::wait(t, given.way(), seconds),
                _ => ("password", ways::waits(t, seconds)),
            };
            let mut response = again(&page, &token, &found, wrong).await?;
            braked(&mut response, seconds);
            Ok(response)
        }
    }
}

/// `GET /contact/stop/{token}/options`: what a passkey is to sign, for this link alone.
pub async fn options(page: Page, Path(token): Path<String>) -> Result<Response> {
    let found = done(&page, &token).await?.ok_or(Error::NotFound)?;
    let holder = bearer(page.app(), (found.account, found.id), None).await?;
    passkey::asked(&page, Some(&holder), Purpose::Second(holder.session)).await
}

/// `POST /contact/stop/{token}/text`: sends a code to the number of the account.
pub async fn text(page: Page, Path(token): Path<String>) -> Result<Response> {
    let Some(found) = done(&page, &token).await? else { return dead(&page) };
    let holder = bearer(page.app(), (found.account, found.id), None).await?;
    match text::send(page.app(), &holder).await? {
        Sending::Sent | Sending::Nowhere | Sending::Unfit => Ok(page.go(&stop::path(&token), "")),
        Sending::TooMany => {
            let wrong = ("text_code", fl!(page.0.texts(), "text-error-many"));
            again(&page, &token, &found, wrong).await
        }
    }
}

/// A change that holds, and can be taken back.
async fn done(page: &Page, token: &str) -> Result<Option<Change>> {
    let found = stop::of_link(page.app(), token).await?;
    Ok(found.filter(|found| found.step == Step::Done))
}

async fn again(page: &Page, token: &str, found: &Change, wrong: Wrong) -> Result<Response> {
    page.again(&standing(page, token, found, Some(wrong)).await?)
}

async fn standing(
    page: &Page,
    token: &str,
    found: &Change,
    wrong: Option<Wrong>,
) -> Result<StopPage> {
    let (error, wrong) = match wrong {
        Some(("password", error)) => (error, None),
        wrong => (String::new(), wrong),
    };
    let state = match found.step {
        Step::Asked => State::Asked,
        Step::Over => State::Dead,
        Step::Done => {
            let path = stop::path(token);
            let holder = bearer(page.app(), (found.account, found.id), None).await?;
            let at = (path.clone().into(), format!("{path}/options").into());
            State::Done(Box::new(Ways::at(page.app(), &holder, Asked::Link, at, wrong).await?))
        }
    };
    Ok(StopPage { error, ..draw(page, token, found, state) })
}

fn draw(page: &Page, token: &str, found: &Change, state: State) -> StopPage {
    StopPage {
        l: page.layout(Place::Elsewhere),
        action: stop::path(token),
        state,
        is_email: found.what == What::Email,
        error: String::new(),
    }
}

fn dead(page: &Page) -> Result<Response> {
    let l = page.layout(Place::Elsewhere);
    let (action, error) = (String::new(), String::new());
    let mut response =
        page.html(&StopPage { l, action, state: State::Dead, is_email: true, error })?;
    *response.status_mut() = StatusCode::NOT_FOUND;
    Ok(response)
}

impl StopPage {
    /// Whether a passkey can be the proof here.
    fn signs(&self) -> bool {
        matches!(&self.state, State::Done(ways) if ways.passkey.is_some())
    }

    /// Where a code by text message is asked for.
    fn text_href(&self) -> String {
        format!("{}/text", self.action)
    }
}
