//! `/.well-known/security.txt` (V17): where to tell a weakness.

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};

use crate::error::Result;
use crate::web::extract::Page;

/// `GET /.well-known/security.txt`
pub async fn show(page: Page) -> Result<Response> {
    let app = page.app();
    let operator = &app.settings.operator;
    let address = operator.security_email.as_deref().unwrap_or(&operator.email);
    let expires = app.clock.now().plus_seconds(180 * 24 * 3600).timestamp();
    let text =
        format!("Contact: mailto:{address}\nExpires: {expires:.0}\nPreferred-Languages: nl, en\n");
    Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}
