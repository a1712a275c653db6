//! The pages of messages, and what they share.
//!
//! Owns the frame of a page about a file's threads, and the addresses. Says
//! nothing that a permit did not open.

pub mod begin;
mod compose;
pub mod inbox;
pub mod list;
mod lost;
pub mod own;
pub mod thread;
pub mod unsent;
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
use crate::ids::{ClientId, ThreadId};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// The `{thread}` of the path.
#[derive(Clone, Copy, Debug)]
pub struct Which(pub ThreadId);

impl FromRequestParts<App> for Which {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        id(parts, app, "thread").await.map(Self)
    }
}

/// The `{client}` of the path.
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

/// The role of the reader, as the log names it.
fn role(hat: Option<&Hat>) -> &'static str {
    hat.map_or("", |hat| hat.role)
}

/// Whether the reader is the client.
fn is_client(hat: Option<&Hat>) -> bool {
    role(hat) == "client"
}

/// Who is to read what was written, for notices.
pub(super) mod told {
    pub(in crate::features::messages) use super::compose::{
        of_the_file, on_the_clients_side, takes_part, treating,
    };
}

/// Whether the reader looks at the file of another without treating.
fn is_relative(hat: Option<&Hat>) -> bool {
    matches!(role(hat), "legal_representative" | "related_person")
}

/// The frame of a page about a file, with for whom one acts.
fn frame(page: &Page, file: &File, hat: Option<&Hat>, at: Instant) -> Layout {
    let place = match role(hat) {
        "client" => Place::Messages,
        "therapist" => Place::Inbox,
        _ => Place::Elsewhere,
    };
    let mut l = page.layout_of(place, file);
    l.acting = hat.and_then(|hat| clients::acting(hat, file, at));
    l
}

/// The threads of a file.
#[must_use]
pub fn list_of(client: ClientId) -> String {
    format!("/clients/{client}/messages")
}

/// The page of one thread.
#[must_use]
pub fn page_of(client: ClientId, thread: ThreadId) -> String {
    format!("/clients/{client}/messages/{thread}")
}

/// The page to begin a thread about a file.
#[must_use]
pub fn begin_at(client: ClientId) -> String {
    format!("/clients/{client}/messages/new")
}
