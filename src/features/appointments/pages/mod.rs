//! The pages of appointments, and what they share.
//!
//! Owns the frame of a page about a file, and who sees the buttons of a
//! planner. Says nothing that a permit did not open.

pub mod agenda;
pub mod detail;
pub mod list;
pub mod own;
pub mod plan;
mod who;
pub mod words;

use std::str::FromStr;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;

use crate::access::{File, Hat};
use crate::app::App;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients;
use crate::ids::{AppointmentId, ClientId};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// The `{appointment}` of the path.
#[derive(Clone, Copy, Debug)]
pub struct Which(pub AppointmentId);

impl FromRequestParts<App> for Which {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        id(parts, app, "appointment").await.map(Self)
    }
}

/// The `{client}` of the path, where the permit is asked for by what follows from it.
#[derive(Clone, Copy, Debug)]
pub struct Of(pub ClientId);

impl FromRequestParts<App> for Of {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        id(parts, app, "client").await.map(Self)
    }
}

/// Whatever is no id is not there, like an id of nothing.
async fn id<I: FromStr>(parts: &mut Parts, app: &App, wanted: &str) -> Result<I> {
    let params =
        RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
    let found = params.iter().find(|(name, _)| *name == wanted).and_then(|(_, id)| id.parse().ok());
    found.ok_or(Error::NotFound)
}

/// Whether the reader is the client.
fn own(hat: Option<&Hat>) -> bool {
    role(hat) == "client"
}

/// The role of the reader, as the log names it.
fn role(hat: Option<&Hat>) -> &'static str {
    hat.map_or("", |hat| hat.role)
}

/// Whether the standing line belongs on the page (T4.2): always for whoever
/// looks at the file of another without treating or planning.
fn standing_line(hat: Option<&Hat>) -> bool {
    matches!(role(hat), "legal_representative" | "related_person")
}

/// The frame of a page about a file, with for whom one acts.
fn frame(page: &Page, file: &File, hat: Option<&Hat>, at: Instant) -> Layout {
    let place = if own(hat) { Place::Appointments } else { Place::Elsewhere };
    let mut l = page.layout_of(place, file);
    l.acting = hat.and_then(|hat| clients::acting(hat, file, at));
    l
}

/// The list of a file's appointments.
#[must_use]
pub fn list_of(client: ClientId) -> String {
    format!("/clients/{client}/appointments")
}

/// The page of one appointment.
#[must_use]
pub fn page_of(client: ClientId, id: AppointmentId) -> String {
    format!("/clients/{client}/appointments/{id}")
}
