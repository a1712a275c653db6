//! `/me/zone`: in which time zone the device is, as its browser says.
//!
//! It stands with the session and ends with it. What it is for is the appointments' to say.

use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::features::accounts::sessions;
use crate::features::appointments::known_zone;
use crate::web::extract::Page;
use crate::web::form::Form;

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    zone: String,
}

/// `POST /me/zone`
pub async fn keep(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    let actor = page.actor()?;
    let zone = known_zone(&fields.zone).ok_or(Error::BadForm)?;
    if actor.zone.as_deref() != Some(zone) {
        let mut tx = page.app().db.write().await?;
        sessions::set_zone(&mut tx, actor.session, zone).await?;
        tx.commit().await?;
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}
