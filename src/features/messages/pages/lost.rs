//! What was typed and cannot be sent: kept, and given back.
//!
//! Whoever may not write here any more gets the page that anybody gets at an
//! address that means nothing, with the own words on it.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::compose::Fields;
use crate::error::{Error, Result};
use crate::features::messages::store;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// What was typed, to be copied out.
#[derive(Template)]
#[template(path = "messages/lost.html")]
pub(super) struct LostPage {
    /// Frame.
    l: Layout,
    /// What was typed.
    text: String,
}

/// Gives back what was typed on the page at `here`, and keeps it.
pub(super) async fn give_back(page: &Page, here: &str, fields: &Fields) -> Result<Response> {
    if fields.text.trim().is_empty() {
        return Err(Error::NotFound);
    }
    store::keep_draft(page.app(), page.actor()?.account, here, &fields.draft()).await?;
    shown(page, fields)
}

/// What somebody typed in this browser before another signed in: given back, and
/// kept or sent in nobody's name.
pub(super) fn of_another(page: &Page, fields: &Fields) -> Result<Response> {
    if fields.text.trim().is_empty() {
        return Err(Error::NotFound);
    }
    shown(page, fields)
}

fn shown(page: &Page, fields: &Fields) -> Result<Response> {
    let mut l = page.layout(Place::Elsewhere);
    "/".clone_into(&mut l.back);
    l.flash = None;
    let mut response = page.html(&LostPage { l, text: fields.text.clone() })?;
    *response.status_mut() = StatusCode::NOT_FOUND;
    Ok(response)
}

/// Keeps what was typed on the page at `here` for later.
pub(super) async fn keep(page: &Page, here: &str, fields: &Fields) -> Result<Response> {
    store::keep_draft(page.app(), page.actor()?.account, here, &fields.draft()).await?;
    Ok(page.go("/messages/unsent", if fields.draft().is_empty() { "" } else { "message-kept" }))
}
