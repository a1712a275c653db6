//! `/contact/stop/{token}`: "this was not me", from the notice that the old address got.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::error::Result;
use crate::features::profile::model::{Step, What};
use crate::features::profile::stop;
use crate::features::profile::store::contact::Change;
use crate::web::extract::{Page, Path};
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
}

/// How it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Made up, too old, used: one answer.
    Dead,
    /// A code waits: it can be stopped.
    Asked,
    /// It holds, and can be taken back.
    Done,
    /// It was stopped just now.
    Stopped,
    /// It was taken back just now.
    Back,
}

/// `GET /contact/stop/{token}`: changes nothing.
pub async fn show(page: Page, Path(token): Path<String>) -> Result<Response> {
    match stop::of_link(page.app(), &token).await? {
        Some(found) => draw(&page, &token, (&found, standing(&found))),
        None => dead(&page),
    }
}

/// `POST /contact/stop/{token}`
pub async fn send(page: Page, Path(token): Path<String>, from: Peer) -> Result<Response> {
    let Some(found) = stop::of_link(page.app(), &token).await? else {
        return dead(&page);
    };
    let origin = from.origin(page.app()).await?;
    if !stop::by_link(page.app(), &found, &origin).await? {
        return dead(&page);
    }
    let state = if found.step == Step::Done { State::Back } else { State::Stopped };
    draw(&page, &token, (&found, state))
}

fn standing(found: &Change) -> State {
    match found.step {
        Step::Asked => State::Asked,
        Step::Done => State::Done,
        Step::Over => State::Dead,
    }
}

fn draw(page: &Page, token: &str, (found, state): (&Change, State)) -> Result<Response> {
    let (l, action) = (page.layout(Place::Elsewhere), stop::path(token));
    page.html(&StopPage { l, action, state, is_email: found.what == What::Email })
}

fn dead(page: &Page) -> Result<Response> {
    let l = page.layout(Place::Elsewhere);
    let page =
        page.html(&StopPage { l, action: String::new(), state: State::Dead, is_email: true });
    let mut response = page?;
    *response.status_mut() = StatusCode::NOT_FOUND;
    Ok(response)
}
