//! `/me/factors/recovery`: codes for when all else is lost, shown this once.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::error::Result;
use crate::features::accounts::factors::{Held, change, forms};
use crate::features::accounts::pages::prove;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// Recovery codes.
#[derive(Template)]
#[template(path = "accounts/recovery.html")]
pub struct RecoveryPage {
    /// Frame.
    pub l: Layout,
    /// How many are left of those that were made before.
    pub left: i64,
    /// Fresh ones, this once; none where none were asked for.
    pub codes: Vec<String>,
}

/// `GET /me/factors/recovery`
pub async fn show(page: Page) -> Result<Response> {
    if let Some(first) = prove::first(&page, "/me/factors/recovery")? {
        return Ok(first);
    }
    let left = Held::of(page.app(), page.actor()?.account).await?.recovery;
    page.html(&RecoveryPage { l: page.layout(Place::Me), left, codes: Vec::new() })
}

/// `POST /me/factors/recovery`: fresh ones; all older ones are worth nothing any more.
pub async fn make(page: Page) -> Result<Response> {
    if let Some(first) = prove::first(&page, "/me/factors/recovery")? {
        return Ok(first);
    }
    let made = change::new_recovery(page.app(), page.actor()?).await?;
    let codes = made.iter().map(|code| forms::shown(code)).collect();
    let mut l = page.layout(Place::Me);
    // Choosing another language would lose them.
    l.back.clear();
    page.html(&RecoveryPage { l, left: 0, codes })
}
