//! `/sign-in/lost/stop/{token}`: "this is not me", from a notice.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::dead;
use crate::error::Result;
use crate::features::accounts::recovery::{links, stop};
use crate::web::extract::{Page, Path};
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;

/// Stopping a way back in that somebody else began.
#[derive(Template)]
#[template(path = "accounts/lost/stop.html")]
pub struct StopPage {
    /// Frame.
    pub l: Layout,
    /// The path of this page.
    pub action: String,
    /// Whether it is stopped now.
    pub stopped: bool,
}

/// `GET /sign-in/lost/stop/{token}`: changes nothing.
pub async fn show(page: Page, Path(token): Path<String>) -> Result<Response> {
    match stop::of_link(page.app(), &token).await? {
        Some(_) => draw(&page, &token, false),
        None => dead(&page),
    }
}

/// `POST /sign-in/lost/stop/{token}`
pub async fn send(page: Page, Path(token): Path<String>, from: Peer) -> Result<Response> {
    let Some(found) = stop::of_link(page.app(), &token).await? else {
        return dead(&page);
    };
    let origin = from.origin(page.app()).await?;
    if stop::by_link(page.app(), &found, &origin).await? {
        draw(&page, &token, true)
    } else {
        dead(&page)
    }
}

fn draw(page: &Page, token: &str, stopped: bool) -> Result<Response> {
    let (l, action) = (page.layout(Place::Elsewhere), links::stop_path(token));
    page.html(&StopPage { l, action, stopped })
}
