//! Where to tell a weakness (V17): a page for people, and a file for their programs (RFC 9116).

use askama::Template;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use i18n_embed_fl::fl;

use crate::app::App;
use crate::error::Result;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// For so many seconds the file holds: half a year; it is made anew each time.
const HOLDS: i64 = 180 * 24 * 3600;

/// Where to tell a weakness.
#[derive(Template)]
#[template(path = "legal/security.html")]
pub struct SecurityPage {
    /// Frame.
    pub l: Layout,
    /// Where one writes.
    pub email: String,
    /// Who reads it.
    pub operator: String,
}

/// `GET /.well-known/security.txt`
pub async fn file(page: Page) -> Result<Response> {
    let app = page.app();
    let (email, address) = (email(app), &app.settings.address);
    let expires = app.clock.now().plus_seconds(HOLDS).timestamp();
    let text = format!(
        "Contact: mailto:{email}\nContact: {address}/security\nExpires: {expires:.0}\n\
         Preferred-Languages: nl, en\nCanonical: {address}/.well-known/security.txt\nPolicy: {address}/security\n"
    );
    Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}

/// `GET /security`
pub async fn show(page: Page) -> Result<Response> {
    let app = page.app();
    page.html(&SecurityPage {
        l: page.layout(Place::Elsewhere),
        email: email(app).to_owned(),
        operator: app.settings.operator.name.clone(),
    })
}

fn email(app: &App) -> &str {
    let operator = &app.settings.operator;
    operator.security_email.as_deref().unwrap_or(&operator.email)
}
