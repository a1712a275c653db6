//! `/help`: who to call now. Public, the same for everybody of a label, and never logged as a
//! look at anything.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::error::Result;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// Help now.
#[derive(Template)]
#[template(path = "help/help.html")]
pub struct HelpPage {
    /// Frame, with the label's crisis service.
    pub l: Layout,
}

/// `GET /help`: one tap away from every page, signed in or not.
pub async fn show(page: Page) -> Result<Response> {
    page.html(&HelpPage { l: page.layout(Place::Elsewhere) })
}
