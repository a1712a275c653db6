//! The pages of conduct: reporting, judging, deciding, and the own side of an account.
//!
//! Owns what they share: reading a form, the ids in addresses, and where a list goes on.

pub mod blocked;
pub mod case;
pub mod cases;
pub mod desk;
pub mod judge;
pub mod message;
pub mod office;
pub mod own;
pub mod person;
pub mod report;
mod said;
pub mod therapist;
pub mod warning;

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use serde::Deserialize;
use uuid::Uuid;

use super::Wrong;
use crate::app::App;
use crate::error::{Error, Result};
use crate::features::accounts::links::Links;
use crate::features::messages::Cursor;
use crate::features::questions::{self, written};
use crate::web::extract::{Page, path_id};

/// So many stand on a page.
const PAGE: usize = 25;

/// The `{report}` of the path.
#[derive(Clone, Copy, Debug)]
pub struct Which(Uuid);

impl FromRequestParts<App> for Which {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        path_id(parts, app, "report").await.map(Self)
    }
}

/// Where a list goes on, sealed.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    after: String,
    shelf: String,
}

/// Which shelf of a list is asked for, and where it goes on; nowhere for what is no mark of this account's.
fn onward(page: &Page, links: &Links) -> (String, Option<Cursor>) {
    let asked: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let after = links.open(&asked.after).and_then(|mark| mark.parse().ok());
    (asked.shelf, after)
}

/// A text that is needed, tidied.
fn text(typed: &str) -> std::result::Result<String, Wrong> {
    written(typed, true).map_err(too_long_or_empty)
}

/// A text that may be left out.
fn text_or_nothing(typed: &str) -> std::result::Result<String, Wrong> {
    written(typed, false).map_err(too_long_or_empty)
}

fn too_long_or_empty(wrong: questions::Wrong) -> Wrong {
    match wrong {
        questions::Wrong::Long => Wrong::Long,
        questions::Wrong::Empty | questions::Wrong::Many => Wrong::Empty,
    }
}
