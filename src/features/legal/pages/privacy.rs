//! `/privacy`: the statement on privacy, public for everybody (A15).

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::error::{Error, Result};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Language;

/// The statement.
#[derive(Template)]
#[template(path = "legal/privacy.html")]
pub struct PrivacyPage {
    /// Frame.
    pub l: Layout,
    /// Its version.
    pub version: String,
    /// From which day it holds, in words.
    pub in_force_from: String,
    /// The text as HTML, made from our own markdown; trusted.
    pub body_html: String,
    /// Whether this is a translation: Dutch leads and the page says so (T14.2).
    pub is_translation: bool,
}

/// `GET /privacy`
pub async fn show(page: Page) -> Result<Response> {
    let (app, t) = (page.app(), page.0.texts());
    let text = app.legal.statement(app.clock.now(), page.0.language).ok_or(Error::NotFound)?;
    let l = page.layout(Place::Elsewhere);
    // The list of cookies comes from the code that sets them (V13).
    let cookies = format!("<a href=\"/cookies\">{}</a>", fl!(t, "privacy-cookies"));
    page.html(&PrivacyPage {
        version: text.version.to_string(),
        in_force_from: t.day(text.from),
        body_html: text
            .html(&l.label.name, &app.settings.operator.name)
            .replace("{cookies}", &cookies),
        is_translation: page.0.language != Language::Nl,
        l,
    })
}
