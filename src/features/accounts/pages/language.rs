//! Choosing a language: kept with the account, and in a cookie before signing in.

use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;

use super::code::is_own_path;
use crate::error::{Error, Result};
use crate::features::accounts::store;
use crate::ids::AccountId;
use crate::web::cookies::Cookie;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::text::Language;

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    language: String,
    back: String,
}

/// `POST /language`
pub async fn choose(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    let language: Language = fields.language.parse().map_err(|_| Error::BadForm)?;
    if let Some(session) = &page.0.session {
        let mut tx = page.app().db.write().await?;
        store::set_language(&mut tx, session.actor.account, language).await?;
        tx.commit().await?;
    }
    let back = if is_own_path(&fields.back) { fields.back.as_str() } else { "/" };
    let mut response = page.go(back, "");
    Cookie::Language.set(response.headers_mut(), page.app().settings.https, language.code());
    Ok(response)
}

/// What was chosen before signing in holds after it, too.
///
/// # Errors
/// When the database is away.
pub(super) async fn take_over(page: &Page, account: AccountId, headers: &HeaderMap) -> Result<()> {
    let chosen = Cookie::Language.read(headers, page.app().settings.https);
    if let Some(language) = chosen.and_then(|code| code.parse().ok()) {
        let mut tx = page.app().db.write().await?;
        store::set_language(&mut tx, account, language).await?;
        tx.commit().await?;
    }
    Ok(())
}
