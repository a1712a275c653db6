//! The pages of appointments, and what they share.
//!
//! Owns the frame of a page about a file, and who sees the buttons of a
//! planner. Says nothing that a permit did not open.

pub mod agenda;
pub mod calendar;
pub mod detail;
pub mod hiding;
pub mod list;
pub mod own;
pub mod plan;
pub mod words;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::access::{File, Hat};
use crate::app::App;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::{self, Reader};
use crate::ids::{AppointmentId, ClientId};
use crate::web::extract::{Page, path_id};
use crate::web::layout::{Layout, Place};

/// The `{appointment}` of the path.
#[derive(Clone, Copy, Debug)]
pub struct Which(pub AppointmentId);

impl FromRequestParts<App> for Which {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        path_id(parts, app, "appointment").await.map(Self)
    }
}

/// Whether the reader is the client.
fn own(hat: Option<&Hat>) -> bool {
    hat.map(Reader::of) == Some(Reader::Client)
}

/// Whether the standing line belongs on the page (T4.2): always for whoever
/// looks at the file of another without treating or planning.
fn standing_line(hat: Option<&Hat>) -> bool {
    hat.is_some_and(|hat| Reader::of(hat).is_relative())
}

/// The frame of a page about a file, with for whom one acts.
fn frame(page: &Page, file: &File, hat: Option<&Hat>, at: Instant) -> Layout {
    let place = if own(hat) { Place::Appointments } else { Place::Elsewhere };
    clients::frame(page, place, file, hat, at)
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
