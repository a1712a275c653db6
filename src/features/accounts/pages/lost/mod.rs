//! `/sign-in/lost`: for who lost the password, the phone with the codes, or both.
//!
//! Owns which page leads where. Says the same to everybody, whether a name or a
//! link means anything or not.

pub mod factor;
pub mod link;
pub mod password;
pub mod stop;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::blocked::Contact;
use crate::error::Result;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// What was lost?
#[derive(Template)]
#[template(path = "accounts/lost/choose.html")]
pub struct ChoosePage {
    /// Frame.
    pub l: Layout,
}

/// `GET /sign-in/lost`
pub async fn show(page: Page) -> Result<Response> {
    page.html(&ChoosePage { l: page.layout(Place::Elsewhere) })
}

/// Both are lost: the practice goes along.
#[derive(Template)]
#[template(path = "accounts/lost/both.html")]
pub struct BothPage {
    /// Frame.
    pub l: Layout,
    /// Where one can write; none where the label is not known.
    pub contact: Option<Contact>,
}

/// `GET /sign-in/lost/both`
pub async fn both(page: Page) -> Result<Response> {
    let providers = &page.app().providers;
    let label = page.0.label.as_deref().and_then(|key| providers.by_key(key));
    let contact = label.map(|(_, _, label)| Contact {
        name: label.name.clone(),
        emails: label.emails.iter().map(|email| email.address().to_owned()).collect(),
    });
    page.html(&BothPage { l: page.layout(Place::Elsewhere), contact })
}

/// What was sent, if anything was: the same words always.
#[derive(Template)]
#[template(path = "accounts/lost/sent.html")]
pub struct SentPage {
    /// Frame.
    pub l: Layout,
}

/// `GET /sign-in/lost/sent`
pub async fn sent(page: Page) -> Result<Response> {
    page.html(&SentPage { l: page.layout(Place::Elsewhere) })
}

/// A link that is good for nothing (any more): made up, used, too old or stopped are one answer.
#[derive(Template)]
#[template(path = "accounts/lost/dead.html")]
pub struct DeadPage {
    /// Frame.
    pub l: Layout,
}

fn dead(page: &Page) -> Result<Response> {
    let mut response = page.html(&DeadPage { l: page.layout(Place::Elsewhere) })?;
    *response.status_mut() = axum::http::StatusCode::NOT_FOUND;
    Ok(response)
}
