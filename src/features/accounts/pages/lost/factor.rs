//! `/sign-in/lost/factor`: asking for a new app with codes, after the password.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::error::Result;
use crate::features::accounts::pages::code::half;
use crate::features::accounts::recovery::factor::{self, Asked};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;

/// Asking for a new app.
#[derive(Template)]
#[template(path = "accounts/lost/factor.html")]
pub struct FactorPage {
    /// Frame.
    pub l: Layout,
    /// Whether the password was given: it comes first.
    pub half: bool,
    /// How asking ended, once it was asked.
    pub asked: Option<Asked>,
}

/// `GET /sign-in/lost/factor`
pub async fn show(page: Page) -> Result<Response> {
    draw(&page, None)
}

/// `POST /sign-in/lost/factor`: a link by mail, if the password was right.
pub async fn send(page: Page, from: Peer) -> Result<Response> {
    let Some(account) = half(&page).map(|half| half.account) else {
        return Ok(page.go("/sign-in/lost/factor", ""));
    };
    let origin = from.origin(page.app()).await?;
    match factor::ask(page.app(), account, &origin).await? {
        Asked::Mailed => Ok(page.go("/sign-in/lost/sent", "")),
        other => draw(&page, Some(other)),
    }
}

fn draw(page: &Page, asked: Option<Asked>) -> Result<Response> {
    let half = half(page).is_some();
    page.html(&FactorPage { l: page.layout(Place::Elsewhere), half, asked })
}
