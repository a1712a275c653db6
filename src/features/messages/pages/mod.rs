//! The pages of messages, and what they share.
//!
//! Owns the frame of a page about a file's threads, and the addresses. Says
//! nothing that a permit did not open.

pub mod all;
pub mod begin;
mod compose;
pub mod hiding;
pub mod inbox;
pub mod list;
mod lost;
pub mod own;
pub mod thread;
pub mod unsent;
pub mod words;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::access::{File, Hat};
use crate::app::App;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::{self, Reader};
use crate::features::messages::Member;
use crate::ids::{ClientId, PersonId, ThreadId};
use crate::web::extract::{Page, path_id};
use crate::web::layout::{Layout, Place};

/// The `{thread}` of the path.
#[derive(Clone, Copy, Debug)]
pub struct Which(pub ThreadId);

impl FromRequestParts<App> for Which {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        path_id(parts, app, "thread").await.map(Self)
    }
}

/// The role of the reader, as the log names it.
fn role(hat: Option<&Hat>) -> &'static str {
    hat.map_or("", |hat| hat.role)
}

/// Whether the reader is the client.
fn is_client(hat: Option<&Hat>) -> bool {
    hat.map(Reader::of) == Some(Reader::Client)
}

/// Whether the reader looks at the file of another without treating.
fn is_relative(hat: Option<&Hat>) -> bool {
    hat.is_some_and(|hat| Reader::of(hat).is_relative())
}

/// The frame of a page about a file, with for whom one acts.
pub fn frame(page: &Page, file: &File, hat: Option<&Hat>, at: Instant) -> Layout {
    let place = match role(hat) {
        "client" => Place::Messages,
        "therapist" => Place::Inbox,
        _ => Place::Elsewhere,
    };
    clients::frame(page, place, file, hat, at)
}

/// The parties among `members` where it is an own thing, and the therapists.
fn split(own: bool, members: &[Member]) -> (Option<Vec<PersonId>>, Vec<PersonId>) {
    let of = |party: bool| {
        let members = members.iter().filter(move |member| member.party == party);
        members.map(|member| member.person).collect::<Vec<_>>()
    };
    (own.then(|| of(true)), of(false))
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
