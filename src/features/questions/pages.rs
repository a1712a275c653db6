//! The pages of a question: asking, reading one's own, answering, and the lists of who does.

pub mod answer;
pub mod ask;
pub mod desk;
pub mod own;
pub mod terms;
pub mod why;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use uuid::Uuid;

use crate::access::Scope;
use crate::access::{Hat, View};
use crate::app::App;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::ids::ClientId;
use crate::web::extract::path_id;

/// The `{question}` of the path.
#[derive(Clone, Copy, Debug)]
pub struct Which(Uuid);

impl FromRequestParts<App> for Which {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        path_id(parts, app, "question").await.map(Self)
    }
}

/// Where one finds what one asked in this file.
fn own_at(client: ClientId) -> String {
    format!("/clients/{client}/questions")
}

/// Whether it is the reader's own file.
fn is_own<C: Scope>(view: &View<'_, C>) -> bool {
    view.hat().is_some_and(|hat: &Hat| hat.party == Some(rules::Party::Client))
}

/// Where a page goes on: when something happened, and its id.
fn mark(at: Instant, id: Uuid) -> String {
    format!("{}\n{id}", at.0)
}

fn read_mark(line: &str) -> Option<(Instant, Uuid)> {
    let (at, id) = line.split_once('\n')?;
    Some((Instant(at.parse().ok()?), id.parse().ok()?))
}
