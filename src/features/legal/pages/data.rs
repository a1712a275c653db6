//! `/me/data`: which data the portal keeps, for what, on what basis and how long (V1), and what
//! one can ask.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::which::table;
use crate::error::Result;
use crate::features::accounts::pages::blocked::{Contact, contacts};
use crate::features::legal::categories::Row;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// What is kept.
#[derive(Template)]
#[template(path = "legal/data.html")]
pub struct DataPage {
    /// Frame.
    pub l: Layout,
    /// One a kind of data, from the table that the statement shows as well.
    pub rows: Vec<Row>,
    /// Whom one asks: each label, and its addresses.
    pub contacts: Vec<Contact>,
}

/// `GET /me/data`
pub async fn show(page: Page) -> Result<Response> {
    let l = page.layout(Place::Me);
    let contacts = page.0.session.as_ref().map(|session| contacts(&page, session));
    let rows = table(&page, &l);
    page.html(&DataPage { rows, contacts: contacts.unwrap_or_default(), l })
}
