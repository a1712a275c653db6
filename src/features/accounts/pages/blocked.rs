//! `/blocked`: the small room for whoever is blocked (A14): that it is so, whom to
//! write to, that care goes on, and urgent help.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::error::Result;
use crate::features::accounts::model::State;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// The small room.
#[derive(Template)]
#[template(path = "accounts/blocked.html")]
pub struct BlockedPage {
    /// Frame, without places.
    pub l: Layout,
    /// Where one can write: name of the label, and its addresses.
    pub contacts: Vec<Contact>,
}

/// Where one can write to a label.
pub struct Contact {
    /// Name of the label.
    pub name: String,
    /// Its e-mail addresses.
    pub emails: Vec<String>,
}

/// `GET /blocked`: for whoever is not blocked it is not here.
pub async fn show(page: Page) -> Result<Response> {
    let Some(session) = page.0.session.as_ref().filter(|session| session.state == State::Blocked)
    else {
        return Ok(page.go("/home", ""));
    };
    let providers = &page.app().providers;
    let contacts = session
        .labels
        .iter()
        .filter_map(|key| providers.by_key(key))
        .map(|(_, _, label)| Contact {
            name: label.name.clone(),
            emails: label.emails.iter().map(|email| email.address().to_owned()).collect(),
        })
        .collect();
    page.html(&BlockedPage { l: page.layout(Place::Elsewhere), contacts })
}
