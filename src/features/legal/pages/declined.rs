//! `/declined`: the small room of who does not accept the terms (A3): reading, a copy, rights,
//! closing the account, urgent help, signing out.
//!
//! It opens nothing of a file. What the portal cannot do there yet, it says whom to ask.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::error::Result;
use crate::features::accounts::pages::blocked::{Contact, contacts};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// The small room.
#[derive(Template)]
#[template(path = "legal/declined.html")]
pub struct DeclinedPage {
    /// Frame, without places.
    pub l: Layout,
    /// Where one can write: each label, and the operator for the account.
    pub contacts: Vec<Contact>,
}

/// `GET /declined`: for whoever has nothing to answer it is not here.
pub async fn show(page: Page) -> Result<Response> {
    let app = page.app();
    let session = page.0.session.as_ref().filter(|session| session.to_accept(app).is_some());
    let Some(session) = session else {
        return Ok(page.go("/me", ""));
    };
    let mut contacts = contacts(&page, session);
    let operator = &app.settings.operator;
    contacts.push(Contact { name: operator.name.clone(), emails: vec![operator.email.clone()] });
    page.html(&DeclinedPage { l: page.layout(Place::Elsewhere), contacts })
}
